//! What stands on every answer, what no page may hold, and how refusals and faults look (security §7).

use crate::{
    browser::{Answer, Browser, ORIGIN, Program},
    matrix::cells,
    world::World,
};
use access::web::{App, Opens, Routes, Shows, Site};
use axum::{body::Body, http::Method};
use std::sync::Arc;
use testkit::Engine;

const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; \
    connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

async fn program() -> Program {
    Program::open(Engine::Sqlite).await.expect("SQLite is built in")
}

/// Every address with an id that nothing has.
pub fn every_address() -> Vec<(&'static str, String)> {
    let filled = |path: &str| {
        path.split('/')
            .map(|piece| if piece.starts_with('{') { cells::NOBODYS } else { piece })
            .collect::<Vec<_>>()
            .join("/")
    };
    let routes = server::app::routes(true);
    let ours = routes.list().iter().map(|route| (route.method, filled(route.path)));
    let others = ["/health", "/health/live", "/nowhere", "/assets/nothing.css"].map(|path| ("GET", path.to_owned()));
    ours.chain(others).collect()
}

async fn ask(browser: &mut Browser, method: &str, path: &str) -> Answer {
    if method == "GET" { browser.get(path).await } else { browser.post(path, &[]).await }
}

fn value<'a>(answer: &'a Answer, name: &str) -> &'a str {
    answer.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

#[tokio::test]
async fn headers_on_every_answer() {
    let program = program().await;
    for who in ["", "maija", "timo"] {
        for (method, path) in every_address() {
            let mut browser = if who.is_empty() { program.visitor() } else { program.as_person(who).await };
            let answer = ask(&mut browser, method, &path).await;
            assert_eq!(value(&answer, "content-security-policy"), POLICY, "{method} {path}");
            assert_eq!(value(&answer, "x-content-type-options"), "nosniff", "{method} {path}");
            assert_eq!(value(&answer, "referrer-policy"), "no-referrer", "{method} {path}");
            assert_eq!(value(&answer, "cross-origin-opener-policy"), "same-origin", "{method} {path}");
            assert_eq!(value(&answer, "cross-origin-resource-policy"), "same-origin", "{method} {path}");
            assert_eq!(value(&answer, "cache-control"), "no-store", "{method} {path}");
            let to = answer.location();
            assert!(to.is_empty() || (to.starts_with('/') && !to.starts_with("//")), "{method} {path} leads to {to}");
        }
    }
}

#[tokio::test]
async fn a_secure_site_says_so() {
    let program = program().await;
    let site = Site { origin: "https://rinnalla.example".to_owned(), secure: true, demo: true };
    let app = App { site: Arc::new(site), ..program.app.clone() };
    let mut browser = Browser::without_session(server::web::dressed(server::app::routes(true), app));
    let headers = [FORM, ("sec-fetch-site", "same-origin")];
    let answer = browser.send(Method::POST, "/demo", Body::from("who=maija"), &headers).await;
    assert!(value(&answer, "strict-transport-security").starts_with("max-age=63072000"));
    let cookie = value(&answer, "set-cookie");
    for part in ["__Host-", "; Secure", "; HttpOnly", "; SameSite=Lax", "; Path=/"] {
        assert!(cookie.contains(part), "{cookie} lacks {part}");
    }
    let out = browser.send(Method::POST, "/sign-out", Body::empty(), &headers).await;
    assert_eq!(value(&out, "clear-site-data"), "\"cache\", \"storage\"");
}

#[tokio::test]
async fn no_inline_anything() {
    let world = World::found(Engine::Sqlite).await.expect("SQLite is built in");
    const WHO: [&str; 6] = ["manager", "client_live", "invited", "queue", "member_jobs", "visitor"];
    let mut pages = 0;
    for cell in cells::all(&world).into_iter().filter(|cell| cell.line.method == "GET" && cell.is_open()) {
        if !WHO.contains(&cell.person.key.as_str()) {
            continue;
        }
        let page = world.browser(cell.person).get(&cell.path()).await;
        pages += 1;
        let foreign = ["src=\"http", "src=\"//", "href=\"http://", "@import"];
        for inline in
            [" style=", "<style", "<script>", " onclick", " onload", " onerror", " onsubmit", "javascript:", "srcdoc"]
        {
            assert!(!page.body.contains(inline), "{} holds {inline}", cell.path());
        }
        for from in foreign {
            assert!(!page.body.contains(from), "{} brings something from elsewhere: {from}", cell.path());
        }
    }
    assert!(pages > 150, "premise: {pages} pages were read");
}

#[tokio::test]
async fn cross_site_posts_are_refused() {
    let program = program().await;
    let from = |extra: &[(&'static str, &'static str)]| [&[FORM][..], extra].concat();
    let foreign = [
        from(&[]),
        from(&[("origin", "https://evil.example")]),
        from(&[("origin", "null")]),
        from(&[("sec-fetch-site", "cross-site")]),
        from(&[("sec-fetch-site", "same-site")]),
        from(&[("sec-fetch-site", "none"), ("origin", ORIGIN)]),
    ];
    let mut maija = program.as_person("maija").await;
    for (_, path) in every_address().into_iter().filter(|(method, _)| *method == "POST") {
        for headers in &foreign {
            let answer = maija.send(Method::POST, &path, Body::from("who=maija"), headers).await;
            assert_eq!(answer.status, 403, "{path} {headers:?}");
            assert!(!answer.headers.contains_key("set-cookie"), "{path}");
        }
    }
    let own = from(&[("origin", ORIGIN)]);
    let answer = program.visitor().send(Method::POST, "/demo", Body::from("who=maija"), &own).await;
    assert!(answer.headers.contains_key("set-cookie"), "premise: from our own pages it works");
}

#[tokio::test]
async fn body_limits_everywhere() {
    let program = program().await;
    let (large, many) = ("x".repeat(70_000), vec![("a", "1"); 301]);
    let mut maija = program.as_person("maija").await;
    for (_, path) in every_address().into_iter().filter(|(method, path)| *method == "POST" && path != "/sign-out") {
        let answer = maija.post(&path, &[("text", &large)]).await;
        assert_eq!(answer.status, 413, "{path} and 70 000 bytes");
        assert!(answer.body.contains("</h1>"), "{path} says it calmly");
        assert_eq!(maija.post(&path, &many).await.status, 413, "{path} and 301 fields");
        let long = maija.post(&path, &[("text", &large[..20_001])]).await;
        assert_eq!(long.status, 413, "{path} and a field of 20 001 characters");
    }
}

/// No word of the machine room.
fn is_calm(answer: &Answer, what: &str) {
    assert!(answer.body.contains("</h1>"), "{what}: a page, not a bare line: {}", answer.body);
    for word in
        ["axum", "panicked", "rusqlite", "sqlite", "SELECT", "serde", "Failed to", "deserialize", "thread '", "RUST"]
    {
        assert!(!answer.body.contains(word), "{what} tells {word}");
    }
}

#[tokio::test]
async fn errors_are_calm() {
    let program = program().await;
    let mut maija = program.as_person("maija").await;
    for path in
        ["/nowhere/at/all", "/cases/%00", "/cases/%FF%FE", "/services?page=%FF", "/services?q=a&q=b", "/search?q=a&q=b"]
    {
        let answer = maija.get(path).await;
        if !answer.status.is_success() {
            is_calm(&answer, path);
            assert!(answer.status.is_client_error(), "{path}: {}", answer.status);
        }
    }
    for path in [
        "/language?to=fi&back=%2F%01",
        "/language?to=fi&back=%2F%C3%A4",
        "/language?to=fi&back=%2F%09%2Fevil.example",
        "/language",
    ] {
        let answer = program.visitor().get(path).await;
        assert!(!answer.status.is_server_error(), "{path}: {}", answer.status);
        assert!(!answer.location().contains("evil"), "{path} leads to {}", answer.location());
        let answer = program.visitor().post(path, &[("name", "maija"), ("turn", "yes")]).await;
        assert!(answer.status != 307, "{path} carries a form to {}", answer.location());
    }
    let carry = "/language?to=sv&back=/sign-in";
    let carried = program.visitor().post(carry, &[("name", "maija"), ("turn", "yes")]).await;
    assert_eq!((carried.status.as_u16(), carried.location()), (307, "/sign-in"));
    let sent = program.visitor().post(carry, &[("name", "maija")]).await;
    assert!(sent.status.is_client_error(), "a form that does not turn is not sent on: {}", sent.status);
    let own = ("sec-fetch-site", "same-origin");
    for (what, headers, body) in [
        ("no form", vec![own, ("content-type", "application/json")], "{}"),
        ("broken percent", vec![own, FORM], "a=%"),
        ("another site", vec![FORM], "a=1"),
    ] {
        let answer = maija.send(Method::POST, "/contacts/new", Body::from(body), &headers).await;
        assert!(answer.status.is_client_error(), "{what}: {}", answer.status);
        is_calm(&answer, what);
    }
    let answer = maija.send(Method::DELETE, "/work", Body::empty(), &[own]).await;
    assert_eq!(answer.status, 405);
    is_calm(&answer, "another method");
}

#[tokio::test]
async fn a_panic_is_a_calm_page_with_a_number() {
    async fn falls() -> &'static str {
        panic!("Timo Koskela fell over SELECT 1")
    }
    let program = program().await;
    let routes = Routes::new().get("/falls", Opens::ToAnybody, Shows::NoClients, falls);
    let mut browser = Browser::without_session(server::web::dressed(routes, program.app.clone()));
    let answer = browser.get("/falls").await;
    assert_eq!(answer.status, 500);
    is_calm(&answer, "a panic");
    assert!(!answer.body.contains("Timo"));
    let number = answer.body.split(|c: char| !c.is_ascii_hexdigit()).find(|word| word.len() == 32);
    assert!(number.is_some(), "the page has the number that stands in the log");
}
