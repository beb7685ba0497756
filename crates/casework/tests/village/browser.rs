//! A person's browser, without a browser: sends forms as a browser on our own pages would.

use super::Village;
use access::{
    Asker, start_session,
    web::{App, Site},
};
use axum::{
    Router,
    body::{Body, to_bytes},
    http::Request,
};
use kernel::AccountId;
use std::sync::Arc;
use tower::ServiceExt;
use uuid::Uuid;

pub struct Browser {
    router: Router,
    cookie: String,
}

/// Status, where it leads, and the page.
pub struct Answer {
    pub status: u16,
    pub to: String,
    pub page: String,
}

impl Village<'_> {
    /// This person's browser, signed in.
    pub async fn browser(&self, who: AccountId) -> Browser {
        let program = Asker::program(Uuid::nil());
        let key = self.gate.act(&program, move |cx| start_session(cx, who)).await.expect("a session");
        let site = Site { origin: "http://127.0.0.1".to_owned(), secure: false, demo: true };
        let app = App { gate: self.gate.clone(), site: Arc::new(site) };
        Browser {
            router: casework::routes().into_router().with_state(app),
            cookie: format!("rinnalla={}", key.to_cookie()),
        }
    }
}

impl Browser {
    pub async fn get(&self, path: &str) -> Answer {
        self.send(Request::get(path).body(Body::empty()).expect("a request")).await
    }

    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let pairs: Vec<_> = fields.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
        let request = Request::post(path).header("content-type", "application/x-www-form-urlencoded");
        self.send(request.body(Body::from(pairs.join("&"))).expect("a request")).await
    }

    async fn send(&self, mut request: Request<Body>) -> Answer {
        request.headers_mut().insert("cookie", self.cookie.parse().expect("a cookie"));
        let answer = self.router.clone().oneshot(request).await.expect("an answer");
        let status = answer.status().as_u16();
        let to = answer.headers().get("location").and_then(|to| to.to_str().ok()).unwrap_or_default().to_owned();
        let bytes = to_bytes(answer.into_body(), 4_000_000).await.expect("a body");
        Answer { status, to, page: String::from_utf8(bytes.to_vec()).expect("text") }
    }
}

impl Answer {
    /// The value of the hidden field of this name.
    pub fn hidden(&self, name: &str) -> String {
        let (_, rest) = self.page.split_once(&format!("name=\"{name}\" value=\"")).expect("the field is there");
        rest.split('"').next().expect("an end").to_owned()
    }

    /// What stands in the text area of this name.
    pub fn area(&self, name: &str) -> String {
        let (_, rest) = self.page.split_once(&format!("name=\"{name}\"")).expect("the area is there");
        let (_, rest) = rest.split_once('>').expect("it opens");
        rest.split_once("</textarea>").expect("it ends").0.trim_start_matches('\n').to_owned()
    }
}

fn encoded(text: &str) -> String {
    let byte =
        |byte: u8| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    text.bytes().map(byte).collect()
}
