//! What stands on every answer, and what no page may hold (security §7).

use crate::browser::{ORIGIN, Program};
use axum::{body::Body, http::Method};
use testkit::Engine;

const PUBLIC: [&str; 6] = ["/demo", "/sign-in", "/fi/ota-yhteytta", "/health", "/nowhere", "/work"];

#[tokio::test]
async fn headers_on_every_answer() {
    let program = Program::open(Engine::Sqlite).await.expect("SQLite is built in");
    for path in PUBLIC {
        let answer = program.visitor().get(path).await;
        let policy = answer.headers.get("content-security-policy").and_then(|v| v.to_str().ok()).unwrap_or_default();
        assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), "{path}: {policy}");
        for name in ["x-content-type-options", "referrer-policy", "cross-origin-opener-policy", "cache-control"] {
            assert!(answer.headers.contains_key(name), "{path} lacks {name}");
        }
    }
}

#[tokio::test]
async fn no_inline_anything() {
    let program = Program::open(Engine::Sqlite).await.expect("SQLite is built in");
    for path in ["/demo", "/sign-in", "/fi/ota-yhteytta", "/sv/ta-kontakt", "/en/contact"] {
        let page = program.visitor().get(path).await.body;
        for inline in [" style=", "<style", "<script>", " onclick", " onload", "javascript:"] {
            assert!(!page.contains(inline), "{path} holds {inline}");
        }
    }
}

#[tokio::test]
async fn a_change_from_another_site_is_refused() {
    let program = Program::open(Engine::Sqlite).await.expect("SQLite is built in");
    let form = [("content-type", "application/x-www-form-urlencoded")];
    let from = |extra: &[(&'static str, &'static str)]| [&form[..], extra].concat();
    for headers in [from(&[]), from(&[("origin", "https://evil.example")]), from(&[("sec-fetch-site", "cross-site")])] {
        let answer = program.visitor().send(Method::POST, "/demo", Body::from("who=maija"), &headers).await;
        assert_eq!(answer.status, 403, "{headers:?}");
        assert!(!answer.headers.contains_key("set-cookie"));
    }
    let own = from(&[("origin", ORIGIN)]);
    let answer = program.visitor().send(Method::POST, "/demo", Body::from("who=maija"), &own).await;
    assert!(answer.headers.contains_key("set-cookie"), "premise: from our own pages it works");
}

#[tokio::test]
async fn body_limits_everywhere() {
    let program = Program::open(Engine::Sqlite).await.expect("SQLite is built in");
    let large = "x".repeat(70_000);
    let mut maija = program.as_person("maija").await;
    for route in server::app::routes(true).list().iter().filter(|route| route.method == "POST") {
        let path = route.path.replace(['{', '}'], "");
        let answer = maija.post(&path, &[("text", &large)]).await;
        assert!(answer.status.is_client_error(), "{path} took 70 000 bytes: {}", answer.status);
    }
}

#[tokio::test]
async fn errors_are_calm() {
    let program = Program::open(Engine::Sqlite).await.expect("SQLite is built in");
    let answer = program.visitor().get("/nowhere/at/all").await;
    assert_eq!(answer.status, 404);
    assert!(answer.body.contains("</h1>"), "a page, not a bare line");
    assert!(!answer.body.contains("axum") && !answer.body.contains("panicked"));
}
