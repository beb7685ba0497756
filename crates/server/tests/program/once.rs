//! A form is sent once: without the token that says so nothing is done, and what was typed stays.

use crate::browser::{Browser, Program};
use axum::{body::Body, http::Method};
use db::{row, statements};
use testkit::Engine;

statements! {
    CONTACTS = "SELECT COUNT(*) AS n FROM contact";
}

row! {
    struct Count {
        n: i64,
    }
}

const FORM: [(&str, &str); 2] =
    [("content-type", "application/x-www-form-urlencoded"), ("sec-fetch-site", "same-origin")];
const CALL: &str = "said=Soitti+aamulla&language=fi&reply_by=call&phone=0500000001&goes_on=queue&channel=phone";

async fn contacts(program: &Program) -> i64 {
    let rows: Vec<Count> = program.db.read(|tx| tx.all(CONTACTS, &[])).await.expect("is counted");
    rows[0].n
}

async fn sent(browser: &mut Browser, body: &str) -> (u16, String) {
    let answer = browser.send(Method::POST, "/contacts/new", Body::from(body.to_owned()), &FORM).await;
    (answer.status.as_u16(), answer.body)
}

#[tokio::test]
async fn a_form_without_its_token_does_nothing_and_comes_back_with_a_fresh_one() {
    let program = Program::open(Engine::Sqlite).await.expect("SQLite is built in");
    let mut riikka = program.as_person("riikka").await;
    let before = contacts(&program).await;
    let mut fresh = String::new();
    for body in [CALL.to_owned(), format!("{CALL}&once="), format!("{CALL}&once=anything")] {
        let (status, page) = sent(&mut riikka, &body).await;
        assert_eq!(status, 422, "{page}");
        assert!(page.contains("Soitti aamulla") && page.contains("Lomake oli vanhentunut"), "{page}");
        let token = page.split_once("name=\"once\" value=\"").and_then(|(_, rest)| rest.split_once('"'));
        fresh = token.map(|(token, _)| token.to_owned()).expect("a fresh token");
    }
    assert_eq!(contacts(&program).await, before);
    for _ in 0..2 {
        let (status, page) = sent(&mut riikka, &format!("{CALL}&once={fresh}")).await;
        assert_eq!(status, 303, "{page}");
    }
    assert_eq!(contacts(&program).await, before + 1, "sent twice, done once");
    let mended = CALL.replace("aamulla", "illalla");
    let (status, page) = sent(&mut riikka, &format!("{mended}&once={fresh}")).await;
    assert_eq!(status, 303, "{page}");
    assert_eq!(
        contacts(&program).await,
        before + 2,
        "who goes back and mends the text sends something else, and nothing of it is lost"
    );
}
