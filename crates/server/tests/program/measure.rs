//! Whoever sends too many forms waits a little, is told how long, and loses nothing; nobody else notices (security §6.3, decision 0007).

use crate::browser::{Answer, Browser, Program};
use db::{row, statements};
use std::time::Duration;
use testkit::Engine;

/// An office behind one address.
const OFFICE: &str = "198.51.100.9";
const ELSEWHERE: &str = "192.0.2.1";
const SAID: &str = "Selkä ei kestä, ja työt <odottavat>.";

statements! {
    CONTACTS = "SELECT COUNT(*) AS n FROM contact";
}

row! {
    struct Count {
        n: i64,
    }
}

/// A public page: its address, the phrase that says how long to wait, and the language.
const PUBLIC: [(&str, &str, &str); 3] = [
    ("/fi/ota-yhteytta", "Odota 2 minuuttia", "fi"),
    ("/sv/ta-kontakt", "Vänta 2 minuter", "sv"),
    ("/en/contact", "Wait 2 minutes", "en"),
];

async fn program() -> Program {
    Program::open(Engine::Sqlite).await.expect("SQLite is built in")
}

fn retry_after(answer: &Answer) -> &str {
    answer.headers.get("retry-after").and_then(|value| value.to_str().ok()).unwrap_or_default()
}

async fn contacts(program: &Program) -> i64 {
    program.db.read(|tx| tx.one::<Count>(CONTACTS, &[])).await.expect("is counted").n
}

/// Leaves a contact.
async fn leave(visitor: &mut Browser, page: &str) -> Answer {
    visitor.post(page, &[("said", SAID), ("reply_by", "call"), ("phone", "040 123 4567")]).await
}

#[tokio::test]
async fn contacts_from_one_place_come_in_measure_and_nothing_typed_is_lost() {
    let program = program().await;
    let mut office = program.visitor().at(OFFICE);
    let before = contacts(&program).await;
    for number in 0..30 {
        assert_eq!(leave(&mut office, PUBLIC[0].0).await.status, 303, "contact {number}");
    }
    for (page, phrase, language) in PUBLIC {
        let waits = leave(&mut office, page).await;
        assert_eq!((waits.status.as_u16(), retry_after(&waits)), (429, "120"), "{language}");
        assert!(waits.body.contains(phrase), "{language}: {}", waits.body);
        assert!(waits.body.contains("Selkä ei kestä, ja työt &#60;odottavat&#62;.</textarea>"), "{}", waits.body);
        assert!(waits.body.contains("value=\"040 123 4567\""), "the number stays too");
    }
    assert_eq!(contacts(&program).await, before + 30, "what waits is not taken");
    assert_eq!(leave(&mut program.visitor().at(ELSEWHERE), PUBLIC[0].0).await.status, 303, "nobody else notices");
    program.clock.pass(Duration::from_secs(120));
    assert_eq!(leave(&mut office, PUBLIC[0].0).await.status, 303, "after the wait it is taken");
}

#[tokio::test]
async fn a_form_that_is_to_be_mended_does_not_count() {
    let program = program().await;
    let mut office = program.visitor().at(OFFICE);
    for _ in 0..40 {
        assert_eq!(office.post(PUBLIC[0].0, &[("said", SAID), ("reply_by", "call")]).await.status, 422);
    }
    assert_eq!(leave(&mut office, PUBLIC[0].0).await.status, 303);
}

#[tokio::test]
async fn codes_of_visitors_are_not_guessed() {
    let program = program().await;
    let mut office = program.visitor().at(OFFICE);
    let guess = [("code", "K7QM-2XRD-9HTB")];
    for number in 0..30 {
        assert_eq!(office.post("/reply", &guess).await.status, 422, "guess {number}");
    }
    let waits = office.post("/reply", &guess).await;
    assert_eq!((waits.status.as_u16(), retry_after(&waits)), (429, "120"));
    assert!(waits.body.contains("name=\"code\"") && waits.body.contains("2 minu"), "the form is shown again");
    assert_eq!(program.visitor().at(ELSEWHERE).post("/reply", &guess).await.status, 422, "nobody else notices");
}

#[tokio::test]
async fn a_sign_in_that_waits_says_how_long_and_keeps_the_name() {
    let program = program().await;
    let mut office = program.visitor().at(OFFICE);
    let guess = [("name", "maija.lehtonen"), ("password", "salainen arvaus"), ("code", "123456"), ("back", "/cases")];
    for _ in 0..5 {
        let wrong = office.post("/sign-in", &guess).await;
        assert_eq!(wrong.status, 422);
        assert!(!wrong.headers.contains_key("set-cookie"), "nobody is known by a wrong try");
    }
    let waits = office.post("/sign-in", &guess).await;
    assert_eq!((waits.status.as_u16(), retry_after(&waits)), (429, "60"));
    for kept in ["value=\"maija.lehtonen\"", "value=\"/cases\"", "Odota minuutti", "Odota hetki"] {
        assert!(waits.body.contains(kept), "{kept}: {}", waits.body);
    }
    assert!(!waits.body.contains("salainen arvaus") && !waits.body.contains("123456"), "secrets are never shown again");
    assert_eq!(program.visitor().at(ELSEWHERE).post("/sign-in", &guess).await.status, 422, "nobody else notices");
}
