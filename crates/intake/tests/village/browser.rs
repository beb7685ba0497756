//! Somebody at a browser: asks for pages and sends forms.

use super::Village;
use access::web::App;
use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, StatusCode, header},
};
use kernel::AccountId;
use tower::ServiceExt;

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub to: String,
    pub page: String,
}

impl Answer {
    /// The value of a hidden or filled-in field.
    pub fn field(&self, name: &str) -> String {
        let at = self.page.find(&format!("name=\"{name}\"")).unwrap_or_else(|| panic!("no field {name}"));
        let rest = &self.page[at..];
        let from = rest.find("value=\"").expect("a value") + 7;
        rest[from..].split('"').next().expect("its end").to_owned()
    }

    /// Whether the page says all of this.
    pub fn says(&self, texts: &[&str]) -> bool {
        texts.iter().all(|text| self.page.contains(text))
    }
}

pub struct Browser {
    router: Router,
    cookie: String,
    language: &'static str,
}

impl Village {
    /// Nobody who has signed in, with this language.
    pub fn visitor(&self, language: &'static str) -> Browser {
        Browser { router: router(self.app()), cookie: String::new(), language }
    }

    /// This person, signed in.
    pub async fn browser(&self, who: AccountId) -> Browser {
        let cookie = format!("rinnalla={}", self.session(who).await.to_cookie());
        Browser { router: router(self.app()), cookie, language: "fi" }
    }
}

fn router(app: App) -> Router {
    intake::routes().into_router().with_state(app)
}

impl Browser {
    pub async fn get(&self, path: &str) -> Answer {
        self.send(Request::get(path), String::new()).await
    }

    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let pairs = fields.iter().map(|(name, value)| format!("{name}={}", encoded(value)));
        let body = pairs.collect::<Vec<_>>().join("&");
        let kind = "application/x-www-form-urlencoded";
        self.send(Request::post(path).header(header::CONTENT_TYPE, kind), body).await
    }

    async fn send(&self, request: axum::http::request::Builder, body: String) -> Answer {
        let request = request.header(header::COOKIE, &self.cookie).header(header::ACCEPT_LANGUAGE, self.language);
        let request = request.body(Body::from(body)).expect("a request");
        let response = self.router.clone().oneshot(request).await.expect("an answer");
        let to =
            response.headers().get(header::LOCATION).and_then(|to| to.to_str().ok()).unwrap_or_default().to_owned();
        let status = response.status();
        let bytes = to_bytes(response.into_body(), 4 * 1024 * 1024).await.expect("a body");
        Answer { status, to, page: String::from_utf8(bytes.to_vec()).expect("text") }
    }
}

fn encoded(text: &str) -> String {
    let sign = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(sign).collect()
}
