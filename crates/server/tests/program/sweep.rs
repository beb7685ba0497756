//! Every address as every kind of visitor: what is not for somebody looks exactly like what does not exist.

use crate::browser::Program;
use access::web::{Opens, Shows};
use testkit::Engine;

/// Somebody of every kind that the demo has, and nobody.
const VISITORS: [&str; 12] =
    ["", "maija", "riikka", "jari", "outi", "pekka", "hanna", "sirpa", "niina", "tarja", "kaisa", "veera"];

const NOBODYS_ID: &str = "0192f0c4d2d77c3e9a5b1f2e3d4c5b6a";

fn filled(path: &str) -> String {
    let pieces = path.split('/').map(|piece| if piece.starts_with('{') { NOBODYS_ID } else { piece });
    pieces.collect::<Vec<_>>().join("/")
}

async fn nothing_is_there_for_anybody(engine: Engine) {
    let Some(program) = Program::open(engine).await else { return };
    for who in VISITORS {
        let mut browser = if who.is_empty() { program.visitor() } else { program.as_person(who).await };
        for route in server::app::routes(true).list().iter().filter(|route| route.path.contains('{')) {
            if route.shows == Shows::NoClients {
                continue;
            }
            let path = filled(route.path);
            let answer = match route.method {
                "GET" => browser.get(&path).await,
                _ => browser.post(&path, &[]).await,
            };
            let refused = match (who, route.method) {
                ("", "GET") => answer.status == 303 && answer.location().starts_with("/sign-in"),
                ("", _) => answer.status.is_client_error() || answer.location().starts_with("/sign-in"),
                _ => answer.status == 404 || answer.status == 422,
            };
            assert!(refused, "{} {path} as {who:?}: {} {}", route.method, answer.status, answer.location());
        }
    }
}

#[tokio::test]
async fn what_does_not_exist_is_not_found_for_everybody_sqlite() {
    nothing_is_there_for_anybody(Engine::Sqlite).await;
}

#[tokio::test]
async fn what_does_not_exist_is_not_found_for_everybody_postgres() {
    nothing_is_there_for_anybody(Engine::Postgres).await;
}

#[tokio::test]
async fn signing_in_comes_first() {
    let program = Program::open(Engine::Sqlite).await.expect("SQLite is built in");
    for route in server::app::routes(true).list().iter().filter(|route| route.opens == Opens::ToSignedIn) {
        let path = filled(route.path);
        let answer = match route.method {
            "GET" => program.visitor().get(&path).await,
            _ => program.visitor().post(&path, &[]).await,
        };
        assert!(!answer.status.is_success(), "{} {path} opened without signing in", route.method);
    }
}

#[tokio::test]
async fn no_page_is_a_fault() {
    let program = Program::open(Engine::Sqlite).await.expect("SQLite is built in");
    for who in VISITORS {
        let mut browser = if who.is_empty() { program.visitor() } else { program.as_person(who).await };
        for route in server::app::routes(true).list().iter().filter(|route| route.method == "GET") {
            let answer = browser.get(&filled(route.path)).await;
            assert!(!answer.status.is_server_error(), "{} as {who:?}: {}", route.path, answer.status);
        }
    }
}

#[tokio::test]
async fn the_front_door_leads_everybody_to_where_they_begin() {
    let program = Program::open(Engine::Sqlite).await.expect("SQLite is built in");
    assert_eq!(program.visitor().get("/").await.location(), "/fi/ota-yhteytta");
    assert_eq!(program.as_person("maija").await.get("/").await.location(), "/work");
    assert_eq!(program.as_person("timo").await.get("/").await.location(), "/me");
}

/// Whoever has signed in is led to where they begin, in their own language, and not to the page of those who have not.
#[tokio::test]
async fn an_address_that_no_page_has_leads_back_to_where_one_begins() {
    let program = Program::open(Engine::Sqlite).await.expect("SQLite is built in");
    for (who, begins) in [("maija", "href=\"/work\""), ("timo", "href=\"/me\""), ("", "href=\"/fi/ota-yhteytta\"")] {
        let mut browser = if who.is_empty() { program.visitor() } else { program.as_person(who).await };
        let answer = browser.get("/no/such/page").await;
        assert_eq!(answer.status, 404, "{who:?}");
        assert!(answer.body.contains(begins), "{who:?}");
    }
}
