//! The disk answers with an error: nobody hears that it was saved, nothing more is written until the program is started anew, and what was
//! sent can be sent again and is saved once (security §4.3).

use crate::{
    contact::{record, record_once},
    http::{Answer, Visitor},
    installation::{Installation, Running},
    kill9::held,
    tracer::{Injected, is_here},
};
use db::Url;

const NOT_KNOWN: &str = "Emme tiedä, tallentuiko tämä";
const CANNOT_SAVE: &str = "Rinnalla ei voi juuri nyt tallentaa mitään";

fn is_calm(answer: &Answer, title: &str) {
    assert_eq!(answer.status, 503, "{}", answer.head);
    assert!(answer.head.contains("retry-after: "), "{}", answer.head);
    assert!(answer.body.contains(title), "{title}: {}", answer.body);
}

/// Nothing is written and nothing is shown that would have to be written down; the machine room hears of it.
fn has_stopped(running: &Running, riikka: &Visitor, contact: &str) {
    is_calm(&record(riikka, "myöhemmin").expect("answers"), CANNOT_SAVE);
    let looked = riikka.get(contact).expect("answers");
    is_calm(&looked, CANNOT_SAVE);
    assert!(!looked.body.contains("ennen"), "no row in the trail, no client's words");
    assert_eq!(riikka.get("/health/ready").expect("answers").status, 503);
    assert_eq!(riikka.get("/health/live").expect("answers").status, 200);
    assert!(running.log().contains("the disk of the database failed"), "{}", running.log());
}

async fn never_acknowledges(calls: &str) {
    let installation = Installation::found();
    let running = installation.start();
    let riikka = installation.riikka(running.address());
    let contact = record(&riikka, "ennen").expect("answers").location().to_owned();
    let token = testkit::fresh_token();

    let failing = Injected::into(&running, calls, "error=EIO");
    let answer = record_once(&riikka, "kesken", &token).expect("answers");
    is_calm(&answer, NOT_KNOWN);
    assert_eq!(
        (answer.hidden("said"), answer.hidden("once")),
        (Some("kesken"), Some(token.as_str())),
        "can be sent again"
    );
    has_stopped(&running, &riikka, &contact);
    failing.end();
    has_stopped(&running, &riikka, &contact);
    running.kill9();

    let again = installation.start();
    let riikka = Visitor { address: again.address(), ..riikka };
    assert_eq!(record_once(&riikka, "kesken", &token).expect("answers").status, 303);
    let held = held(&Url::Sqlite(installation.database())).await;
    let rows: Vec<_> = held.iter().map(|(said, rows)| (said.as_str(), *rows)).collect();
    assert_eq!(rows, [("ennen", 1), ("kesken", 1)], "{calls}: each once, with its row in the trail");
}

#[tokio::test]
async fn io_error_never_acknowledges() {
    if is_here() {
        never_acknowledges("fdatasync,fsync").await;
        never_acknowledges("pwrite64").await;
    }
}
