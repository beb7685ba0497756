//! A visitor with a session: asks for pages and sends forms as our own pages would.

use super::{Village, program};
use access::{
    start_session,
    web::{App, Site},
};
use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Method, Request, header},
};
use kernel::AccountId;
use std::sync::Arc;
use tower::ServiceExt;

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub location: String,
    pub body: String,
}

impl Answer {
    /// The value of a hidden field of a form on the page.
    pub fn hidden(&self, name: &str) -> String {
        let start = format!("name=\"{name}\" value=\"");
        let from = self.body.find(&start).map(|at| at + start.len());
        from.and_then(|from| self.body[from..].split('"').next()).unwrap_or_default().to_owned()
    }
}

/// One visitor.
pub struct Browser {
    router: Router,
    cookie: String,
}

impl Village {
    /// A browser in which this person has signed in.
    pub async fn browser(&self, who: AccountId) -> Browser {
        let key = self.gate.act(&program(), move |cx| start_session(cx, who)).await;
        let cookie = format!("rinnalla={}", key.expect("a session").to_cookie());
        let site = Site { origin: "http://127.0.0.1".to_owned(), secure: false, demo: false };
        let app = App { gate: self.gate.clone(), site: Arc::new(site) };
        Browser { router: portal::routes().into_router().with_state(app), cookie }
    }
}

impl Browser {
    pub async fn get(&self, path: &str) -> Answer {
        self.send(Method::GET, path, Body::empty()).await
    }

    /// The page, which is there.
    pub async fn page(&self, path: &str) -> String {
        let answer = self.get(path).await;
        assert_eq!(answer.status, 200, "{path}: {}", answer.body);
        answer.body
    }

    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let pairs: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
        self.send(Method::POST, path, Body::from(pairs.join("&"))).await
    }

    async fn send(&self, method: Method, path: &str, body: Body) -> Answer {
        let request = Request::builder().method(method).uri(path).header(header::COOKIE, &self.cookie);
        let request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded").body(body);
        let response = self.router.clone().oneshot(request.expect("a request")).await.expect("an answer");
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, 4 * 1024 * 1024).await.expect("a body");
        let location = parts.headers.get(header::LOCATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
        Answer {
            status: parts.status.as_u16(),
            location: location.to_owned(),
            body: String::from_utf8_lossy(&bytes).into_owned(),
        }
    }
}

fn encoded(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric();
    text.bytes().map(|b| if plain(b) { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
}
