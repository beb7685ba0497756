//! A person's browser: the pages over HTTP, as a form sends them.

use super::{Village, program};
use access::{
    start_session,
    web::{App, Site},
};
use axum::{
    body::{Body, to_bytes},
    http::Request,
};
use kernel::AccountId;
use std::sync::Arc;
use tower::ServiceExt;

pub struct Browser {
    router: axum::Router,
    cookie: String,
}

/// What came back.
pub struct Page {
    pub status: u16,
    pub to: String,
    pub html: String,
}

impl Village {
    /// This person's browser, signed in.
    pub async fn browser(&self, who: AccountId) -> Browser {
        let key = self.gate.act(&program(), move |cx| start_session(cx, who)).await.expect("a session");
        let site = Site { origin: "http://127.0.0.1".to_owned(), secure: false, demo: true };
        let app = App { gate: self.gate.clone(), site: Arc::new(site) };
        Browser {
            router: meeting::routes().into_router().with_state(app),
            cookie: format!("rinnalla={}", key.to_cookie()),
        }
    }

    /// An address of Timo's meetings.
    pub fn path(&self, rest: &str) -> String {
        format!("/cases/{}/meetings{rest}", self.case)
    }
}

impl Browser {
    pub async fn get(&self, path: &str) -> Page {
        self.send(Request::get(path).body(Body::empty()).expect("a request")).await
    }

    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        let pairs: Vec<_> = fields.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
        let request = Request::post(path).header("content-type", "application/x-www-form-urlencoded");
        self.send(request.body(Body::from(pairs.join("&"))).expect("a request")).await
    }

    async fn send(&self, mut request: Request<Body>) -> Page {
        request.headers_mut().insert("cookie", self.cookie.parse().expect("a cookie"));
        let answer = self.router.clone().oneshot(request).await.expect("an answer");
        let to = answer.headers().get("location").and_then(|to| to.to_str().ok()).unwrap_or_default().to_owned();
        let status = answer.status().as_u16();
        let bytes = to_bytes(answer.into_body(), 4_000_000).await.expect("a body");
        Page { status, to, html: String::from_utf8(bytes.to_vec()).expect("text") }
    }
}

impl Page {
    /// Whether all of these texts stand on the page.
    pub fn says(&self, texts: &[&str]) {
        for text in texts {
            assert!(self.html.contains(text), "“{text}” is missing from:\n{}", self.html);
        }
    }

    /// Whether none of these texts stands on the page.
    pub fn never_says(&self, texts: &[&str]) {
        for text in texts {
            assert!(!self.html.contains(text), "“{text}” stands on the page");
        }
    }
}

fn encoded(text: &str) -> String {
    let byte =
        |byte: u8| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    text.bytes().map(byte).collect()
}
