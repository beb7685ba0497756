//! What stands after the question mark of an address (security §1.7): what an address does not ask is refused, not ignored, calmly and in
//! the language of whoever came; and every address that our own pages draw is one that its page knows.

use crate::{
    browser::{Answer, Program},
    headers::every_address,
    matrix::cells,
    print::fingerprint,
    world::World,
};
use axum::{body::Body, http::Method};
use std::collections::BTreeSet;
use testkit::Engine;

/// The page that says so, in each language.
const SAID: [(&str, &str); 3] = [
    ("fi", "Osoitteessa on jotain, mitä tämä sivu ei tunne"),
    ("sv", "I adressen finns något som sidan inte känner till"),
    ("en", "The address has something in it that this page does not know"),
];

/// What each address is asked that it does not know: with what it does know repeated, and what cannot be read.
fn strange(asks: &[&str]) -> Vec<String> {
    let always = ["foo=1", "foo", "foo=1&foo=2", "a=%", "a=%zz", "a=%FF", "%C3=1", "=1", "once=1", "version=1"];
    let known = asks.iter().flat_map(|name| {
        [
            format!("{name}=&{name}="),
            format!("{name}=&foo=1"),
            format!("{name}=%"),
            format!("{name}=%FF"),
            name.to_uppercase(),
        ]
    });
    always.into_iter().map(str::to_owned).chain(known).collect()
}

fn is_refused(answer: &Answer, said: &str, what: &str) {
    assert_eq!(answer.status, 400, "{what}: {}", answer.body);
    assert!(answer.body.contains("</h1>") && answer.body.contains(said), "{what} says it calmly: {}", answer.body);
    assert!(!answer.headers.contains_key("set-cookie"), "{what} does something");
}

#[tokio::test]
async fn what_an_address_does_not_ask_is_refused_everywhere() {
    let world = World::found(Engine::Sqlite).await.expect("SQLite is built in");
    let routes = server::app::routes(true);
    let (before, mut tried) = (fingerprint(&world.program.db).await, BTreeSet::new());
    for cell in cells::all(&world).into_iter().filter(|cell| cell.line.method == "GET" && cell.is_open()) {
        let of = routes.list().iter().find(|route| (route.method, route.path) == ("GET", cell.line.path));
        let asks = of.expect("every line has its route").asks;
        if !["manager", "client_live", "queue", "visitor", "member_county"].contains(&cell.person.key.as_str())
            || !tried.insert(cell.line.path)
        {
            continue;
        }
        for query in strange(asks) {
            let path = format!("{}?{query}", cell.path());
            let answer = world.browser(cell.person).get(&path).await;
            is_refused(&answer, SAID[0].1, &path);
            assert!(world.canaries.met_in(&answer.body).is_empty(), "{path} tells something");
        }
        let known: Vec<String> = asks.iter().map(|name| format!("{name}=")).collect();
        let path = format!("{}?{}", cell.path(), known.join("&"));
        let answer = world.browser(cell.person).get(&path).await;
        assert!(answer.status != 400, "premise: {path} is asked what it knows");
    }
    let pages = routes.list().iter().filter(|route| route.method == "GET").count();
    assert_eq!(tried.len(), pages, "every page is tried");
    assert_eq!(before, fingerprint(&world.program.db).await, "something changed");
}

#[tokio::test]
async fn a_form_goes_to_an_address_that_asks_nothing_else() {
    let program = Program::open(Engine::Sqlite).await.expect("SQLite is built in");
    let mut maija = program.as_person("maija").await;
    for (_, path) in every_address().into_iter().filter(|(method, _)| *method == "POST") {
        for query in strange(&[]) {
            let answer = maija.post(&format!("{path}?{query}"), &[("who", "maija")]).await;
            is_refused(&answer, "Lähetystä ei voitu lukea", &format!("POST {path}?{query}"));
        }
    }
}

/// In the language of the account, or of the browser; the page without the question is one step away.
#[tokio::test]
async fn the_refusal_is_said_in_ones_own_language() {
    let program = Program::open(Engine::Sqlite).await.expect("SQLite is built in");
    let mut maija = program.as_person("maija").await;
    for (language, said) in SAID {
        let header = [("accept-language", language)];
        let page = program.visitor().send(Method::GET, "/services?foo=1", Body::empty(), &header).await;
        is_refused(&page, said, language);
        assert!(page.body.contains(r#"class="btn" href="/services""#), "{}", page.body);
        maija.post(&format!("/language?to={language}&back=/work"), &[]).await;
        is_refused(&maija.get("/work?foo=1").await, said, language);
    }
}

/// A look at the address of a language changes nothing that is kept with an account; the button does (security §7).
#[tokio::test]
async fn the_language_of_an_account_is_changed_by_a_button_only() {
    let program = Program::open(Engine::Sqlite).await.expect("SQLite is built in");
    let mut maija = program.as_person("maija").await;
    let looked = maija.get("/language?to=sv&back=/work").await;
    assert_eq!((looked.status.as_u16(), looked.location()), (303, "/work"));
    assert!(maija.get("/work").await.body.contains("<html lang=\"fi\">"), "a look changed the account");
    let pressed = maija.post("/language?to=sv&back=/work", &[]).await;
    assert_eq!((pressed.status.as_u16(), pressed.location()), (303, "/work"));
    assert!(maija.get("/work").await.body.contains("<html lang=\"sv\">"));
}

/// The addresses with a question that stand in a page.
fn drawn(page: &str) -> BTreeSet<String> {
    let links = ["href=\"/", "action=\"/", "content=\""].into_iter().flat_map(|before| page.split(before).skip(1));
    let links = links.filter_map(|rest| rest.split('"').next()).filter(|link| link.contains('?'));
    links.map(|link| format!("/{}", link.replace("&amp;", "&").replace("&#38;", "&"))).collect()
}

/// Nothing that we draw ourselves is refused.
#[tokio::test]
async fn our_own_pages_ask_what_is_known() {
    let program = Program::open(Engine::Sqlite).await.expect("SQLite is built in");
    let (mut followed, mut asked) = (BTreeSet::new(), BTreeSet::new());
    for who in ["", "maija", "riikka", "timo"] {
        let mut browser = if who.is_empty() { program.visitor() } else { program.as_person(who).await };
        let mut ahead: Vec<String> =
            ["/work", "/cases", "/contacts", "/meetings", "/me", "/services", "/search", "/sign-in"]
                .map(str::to_owned)
                .into();
        let mut seen = BTreeSet::new();
        while let Some(path) = ahead.pop() {
            if !seen.insert(path.clone()) || seen.len() > 400 {
                continue;
            }
            let page = browser.get(&path).await;
            assert!(page.status != 400, "{path} as {who:?} is drawn by ourselves and refused");
            if path.contains('?') {
                followed.insert(path.clone());
                asked.extend(
                    path.split(['?', '&']).skip(1).filter_map(|pair| pair.split('=').next()).map(str::to_owned),
                );
            }
            ahead.extend(drawn(&page.body).into_iter().filter(|link| !link.starts_with("/language")));
            ahead.extend(page.body.split("href=\"/").skip(1).filter_map(|rest| {
                let link = rest.split('"').next()?;
                let ours = ["cases", "contacts", "meetings", "me", "work"].iter().any(|part| link.starts_with(part));
                (ours && !link.contains('?')).then(|| format!("/{link}"))
            }));
        }
    }
    assert!(followed.len() > 40 && asked.len() >= 8, "premise: {} addresses with {asked:?}", followed.len());
}
