//! A visitor without a browser: keeps cookies, sends forms as a browser on our own pages would.

use access::{
    GateBuilder, IndexKey, Source,
    web::{App, Site},
};
use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use kernel::{Clock, RegionId};
use std::{net::IpAddr, sync::Arc};
use testkit::{Engine, TestClock, TestDb};
use tower::ServiceExt;

/// The day on which the tests' demo region stands: a Thursday morning.
pub const TODAY: &str = "2026-03-12T07:00:00Z";
/// The origin of the tests' site.
pub const ORIGIN: &str = "http://127.0.0.1:7100";

/// The key under which the tests' identity codes are found.
pub const INDEX_KEY: [u8; 32] = [7; 32];

/// The program over a demo region on one engine.
pub struct Program {
    pub db: TestDb,
    pub clock: TestClock,
    pub app: App,
    router: Router,
}

impl Program {
    /// Opens the demo region; `None` when there is no PostgreSQL here.
    pub async fn open(engine: Engine) -> Option<Self> {
        let db = TestDb::open(engine, server::app::migrations()).await?;
        let clock = TestClock::at(TODAY);
        demo::found(&db, clock.now(), &demo::More::NOBODY).await.expect("the demo region is founded");
        Some(Self::over(db, clock))
    }

    /// The program over whatever lies in this database.
    pub fn over(db: TestDb, clock: TestClock) -> Self {
        let (app, router) = served(&db, &clock, RegionId(1));
        Self { db, clock, app, router }
    }

    /// The same program as another region runs it, over the same tables.
    pub fn in_region(&self, region: RegionId) -> Elsewhere {
        Elsewhere(served(&self.db, &self.clock, region).1)
    }

    /// Somebody who carries this session.
    pub fn browser_with(&self, session: &str) -> Browser {
        Browser::signed_in(self.router.clone(), session)
    }

    /// Somebody who has not signed in.
    pub fn visitor(&self) -> Browser {
        Browser::without_session(self.router.clone())
    }

    /// Somebody of the demo, signed in.
    pub async fn as_person(&self, key: &str) -> Browser {
        let mut browser = self.visitor();
        let answer = browser.post("/demo", &[("who", key)]).await;
        assert!(browser.cookie.is_some(), "{key} signs in: {answer:?}");
        browser
    }
}

fn served(db: &TestDb, clock: &TestClock, region: RegionId) -> (App, Router) {
    let gate = GateBuilder::new((**db).clone(), region).clock(Arc::new(clock.clone()));
    let gate = gate.index_key(IndexKey::new(INDEX_KEY)).build();
    let site = Site { origin: ORIGIN.to_owned(), secure: false, demo: true };
    let app = App { gate, site: Arc::new(site) };
    (app.clone(), server::web::dressed(server::app::routes(true), app))
}

/// The program of another region.
pub struct Elsewhere(Router);

impl Elsewhere {
    /// Somebody who carries this session.
    pub fn browser_with(&self, session: &str) -> Browser {
        Browser::signed_in(self.0.clone(), session)
    }
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Answer {
    /// Where a redirect leads.
    pub fn location(&self) -> &str {
        self.headers.get(header::LOCATION).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

/// One visitor.
#[derive(Clone)]
pub struct Browser {
    router: Router,
    cookie: Option<String>,
    address: Option<IpAddr>,
}

impl Browser {
    /// Somebody who carries nothing.
    pub fn without_session(router: Router) -> Self {
        Self { router, cookie: None, address: None }
    }

    /// Somebody who carries this session.
    pub fn signed_in(router: Router, session: &str) -> Self {
        Self { cookie: Some(format!("rinnalla={session}")), ..Self::without_session(router) }
    }

    /// The same visitor with this session.
    pub fn with_session(self, session: &str) -> Self {
        Self::signed_in(self.router, session)
    }

    /// The same visitor at this network address.
    pub fn at(self, address: &str) -> Self {
        Self { address: Some(address.parse().expect("an address")), ..self }
    }

    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Method::GET, path, Body::empty(), &[]).await
    }

    /// What is found with these words: the form leads to the page where it stands.
    pub async fn find(&mut self, words: &str) -> Answer {
        let asked = self.post("/search", &[("q", words)]).await;
        assert!(!asked.location().contains(words), "what was looked for stands in the address");
        let to = asked.location().to_owned();
        if to.starts_with("/search") { self.get(&to).await } else { asked }
    }

    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let mut pairs: Vec<_> = fields.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
        if path != "/demo" && fields.iter().all(|(name, _)| *name != "once") {
            pairs.push(format!("once={}", testkit::fresh_token())); // as every form of ours carries one
        }
        let body = pairs.join("&");
        let length = body.len().to_string();
        let kind = ("content-type", "application/x-www-form-urlencoded");
        let headers = [kind, ("sec-fetch-site", "same-origin"), ("content-length", length.as_str())];
        self.send(Method::POST, path, Body::from(body), &headers).await
    }

    pub async fn send(&mut self, method: Method, path: &str, body: Body, headers: &[(&str, &str)]) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if let Some(cookie) = &self.cookie {
            request = request.header(header::COOKIE, cookie);
        }
        if let Some(address) = self.address {
            request = request.extension(Source::of(address));
        }
        let request = request.body(body).expect("a request");
        let response = self.router.clone().oneshot(request).await.expect("an answer");
        self.keep_cookie(response.headers());
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, 4 * 1024 * 1024).await.expect("a body");
        Answer { status: parts.status, headers: parts.headers, body: String::from_utf8_lossy(&bytes).into_owned() }
    }

    fn keep_cookie(&mut self, headers: &HeaderMap) {
        for cookie in headers.get_all(header::SET_COOKIE).iter().filter_map(|value| value.to_str().ok()) {
            let pair = cookie.split(';').next().unwrap_or_default();
            if pair.starts_with("rinnalla=") || pair.starts_with("__Host-rinnalla=") {
                self.cookie = (!pair.ends_with('=')).then(|| pair.to_owned());
            }
        }
    }
}

fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}
