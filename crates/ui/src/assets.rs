//! Styles, fonts, the mark and the one script, inside the program. Their names hold the hash of their bytes, so a browser keeps them for
//! ever and a new version has a new name. Source Sans 3 is under SIL OFL 1.1 (`assets/fonts/OFL.txt`).

use axum::{
    Router,
    extract::Path,
    http::{
        HeaderValue, StatusCode,
        header::{CACHE_CONTROL, CONTENT_TYPE, HeaderName, X_CONTENT_TYPE_OPTIONS},
    },
    response::{IntoResponse, Response},
    routing::get,
};

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

struct Asset {
    name: &'static str,
    kind: &'static str,
    bytes: &'static [u8],
}

/// Serves `/assets/{name}`. Names are hashed, so answers are immutable.
pub fn router<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new().route("/assets/{name}", get(serve))
}

async fn serve(Path(name): Path<String>) -> Response {
    let Some(asset) = ASSETS.iter().find(|asset| asset.name == name) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let headers: [(HeaderName, HeaderValue); 3] = [
        (CONTENT_TYPE, HeaderValue::from_static(asset.kind)),
        (CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable")),
        (X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    ];
    (headers, asset.bytes).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_in_the_styles_is_served() {
        let styles = ASSETS.iter().filter(|asset| asset.kind.starts_with("text/css"));
        let text: String = styles.map(|asset| std::str::from_utf8(asset.bytes).expect("text")).collect();
        let addresses: Vec<_> = text.split("url(").skip(1).filter_map(|rest| rest.split(')').next()).collect();
        assert_eq!(addresses.len(), 2, "two font files are named in the styles");
        for address in addresses {
            assert!(ASSETS.iter().any(|asset| asset.name == address), "{address} is not served");
        }
    }

    #[tokio::test]
    async fn an_asset_is_kept_for_ever_and_a_stranger_is_not_found() {
        let name = RINNALLA_CSS.trim_start_matches("/assets/").to_owned();
        let found = serve(Path(name)).await;
        assert_eq!(found.status(), StatusCode::OK);
        assert_eq!(found.headers()[CACHE_CONTROL], "public, max-age=31536000, immutable");
        assert_eq!(serve(Path("rinnalla.css".to_owned())).await.status(), StatusCode::NOT_FOUND);
    }
}
