//! Changes come from our own pages only (security §7.1).

use access::web::App;
use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderName, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

/// Refuses a request that may change something unless the browser says that it comes from our own pages.
pub(super) async fn same_origin_only(State(app): State<App>, request: Request, next: Next) -> Response {
    if request.method().is_safe() || comes_from(&app.site.origin, request.headers()) {
        return next.run(request).await;
    }
    tracing::warn!("a change from another site was refused");
    StatusCode::FORBIDDEN.into_response()
}

/// `Sec-Fetch-Site` decides when the browser sends it, else `Origin`; neither means no. A header that comes more than once has to say the
/// same each time.
fn comes_from(origin: &str, headers: &HeaderMap) -> bool {
    let says = |name: HeaderName, right: &str| headers.get_all(name).iter().all(|said| said == right);
    let site = HeaderName::from_static("sec-fetch-site");
    match (headers.contains_key(&site), headers.contains_key(header::ORIGIN)) {
        (true, _) => says(site, "same-origin"),
        (false, true) => says(header::ORIGIN, origin),
        (false, false) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OURS: &str = "https://rinnalla.example";

    fn allowed(headers: &[(&'static str, &'static str)]) -> bool {
        let map = headers
            .iter()
            .map(|(name, value)| (header::HeaderName::from_static(name), header::HeaderValue::from_static(value)));
        comes_from(OURS, &map.collect())
    }

    #[test]
    fn cross_site_posts_are_refused() {
        assert!(allowed(&[("sec-fetch-site", "same-origin")]));
        assert!(allowed(&[("origin", OURS)]));
        let refused: [&[(&str, &str)]; 9] = [
            &[],
            &[("sec-fetch-site", "cross-site")],
            &[("sec-fetch-site", "same-site")],
            &[("sec-fetch-site", "none")],
            &[("origin", "https://evil.example")],
            &[("origin", "null")],
            &[("sec-fetch-site", "cross-site"), ("origin", OURS)],
            &[("sec-fetch-site", "same-origin"), ("sec-fetch-site", "cross-site")],
            &[("origin", OURS), ("origin", "https://evil.example")],
        ];
        for headers in refused {
            assert!(!allowed(headers), "{headers:?}");
        }
    }
}
