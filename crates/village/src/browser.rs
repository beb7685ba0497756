//! A person's browser, without a browser: asks for pages and sends forms as our own pages would.

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Request, header, request::Builder},
};
use std::{collections::BTreeMap, sync::Mutex};
use tower::ServiceExt;

const FORM: &str = "application/x-www-form-urlencoded";
const MOST: usize = 4 * 1024 * 1024;

/// What came back.
#[derive(Debug)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// Where it leads on to, if it does.
    pub to: String,
    /// The page.
    pub page: String,
}

/// One visitor.
pub struct Browser {
    router: Router,
    /// The cookies by their names, as a browser keeps them.
    cookies: Mutex<BTreeMap<String, String>>,
    language: &'static str,
}

impl Browser {
    pub(crate) fn new(router: Router, cookie: String, language: &'static str) -> Self {
        let cookies = cookie.split_once('=').map(|(name, value)| (name.to_owned(), value.to_owned()));
        Self { router, cookies: Mutex::new(cookies.into_iter().collect()), language }
    }

    /// What it keeps in this cookie.
    pub fn kept(&self, cookie: &str) -> Option<String> {
        self.cookies.lock().ok()?.get(cookie).cloned()
    }

    /// Asks for a page.
    pub async fn get(&self, path: &str) -> Answer {
        self.send(Request::get(path), String::new()).await
    }

    /// The page, which is there.
    ///
    /// # Panics
    /// When it is not.
    pub async fn page(&self, path: &str) -> String {
        let answer = self.get(path).await;
        assert_eq!(answer.status, 200, "{path}: {}", answer.page);
        answer.page
    }

    /// Sends a form.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let mut pairs: Vec<_> = fields.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
        if fields.iter().all(|(name, _)| *name != "once") {
            pairs.push(format!("once={}", testkit::fresh_token())); // as every form of ours carries one
        }
        self.send(Request::post(path).header(header::CONTENT_TYPE, FORM), pairs.join("&")).await
    }

    async fn send(&self, request: Builder, body: String) -> Answer {
        let request = request.header(header::COOKIE, self.cookies()).header(header::ACCEPT_LANGUAGE, self.language);
        let request = request.body(Body::from(body)).expect("a request");
        let answer = self.router.clone().oneshot(request).await.expect("an answer");
        self.keep(answer.headers());
        let status = answer.status().as_u16();
        let to = answer.headers().get(header::LOCATION).and_then(|to| to.to_str().ok()).unwrap_or_default().to_owned();
        let bytes = to_bytes(answer.into_body(), MOST).await.expect("a body");
        Answer { status, to, page: String::from_utf8(bytes.to_vec()).expect("text") }
    }

    fn cookies(&self) -> String {
        let cookies = self.cookies.lock().expect("nobody fell over it");
        cookies.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ")
    }

    /// Keeps the cookies of an answer; one that is empty is forgotten.
    fn keep(&self, headers: &HeaderMap) {
        let mut cookies = self.cookies.lock().expect("nobody fell over it");
        for line in headers.get_all(header::SET_COOKIE).iter().filter_map(|line| line.to_str().ok()) {
            let Some((name, value)) = line.split(';').next().and_then(|pair| pair.split_once('=')) else { continue };
            cookies.insert(name.to_owned(), value.to_owned());
        }
        cookies.retain(|_, value| !value.is_empty());
    }
}

impl Answer {
    /// The value of a field on the page.
    ///
    /// # Panics
    /// When there is no such field.
    pub fn field(&self, name: &str) -> String {
        let (_, rest) = self.page.split_once(&format!("name=\"{name}\"")).unwrap_or_else(|| panic!("no field {name}"));
        let (_, rest) = rest.split_once("value=\"").expect("a value");
        rest.split('"').next().expect("its end").to_owned()
    }

    /// What stands in the text area of this name.
    ///
    /// # Panics
    /// When there is none.
    pub fn area(&self, name: &str) -> String {
        let (_, rest) = self.page.split_once(&format!("name=\"{name}\"")).expect("the area is there");
        let (_, rest) = rest.split_once('>').expect("it opens");
        rest.split_once("</textarea>").expect("it ends").0.trim_start_matches('\n').to_owned()
    }

    /// All of these texts stand on the page.
    ///
    /// # Panics
    /// When one does not.
    pub fn says(&self, texts: &[&str]) {
        for text in texts {
            assert!(self.page.contains(text), "“{text}” is missing from:\n{}", self.page);
        }
    }

    /// None of these texts stands on the page.
    ///
    /// # Panics
    /// When one does.
    pub fn never_says(&self, texts: &[&str]) {
        for text in texts {
            assert!(!self.page.contains(text), "“{text}” stands on the page");
        }
    }
}

fn encoded(text: &str) -> String {
    let byte =
        |byte: u8| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    text.bytes().map(byte).collect()
}
