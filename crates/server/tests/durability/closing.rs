//! Asked to close, the program finishes what is under way, takes nothing new, and says that all went well.

use crate::installation::Installation;
use std::{thread, time::Duration};

const CALL: &str =
    "said=Soitti&language=fi&reply_by=agreed&channel=phone&goes_on=mine&once=0192f0c4d2d77c3e9a5cfeedfeedfeed";

#[test]
fn closing_finishes_what_is_under_way() {
    let installation = Installation::found();
    let running = installation.start();
    let riikka = installation.riikka(running.address());
    let begun = riikka.begin("POST", "/contacts/new", CALL).expect("the form is on its way");
    thread::sleep(Duration::from_millis(200)); // the program has read its head
    running.ask_to_close();
    thread::sleep(Duration::from_millis(200));
    assert!(riikka.get("/health/live").is_err(), "nothing new is taken");
    let answer = begun.end(CALL).expect("the form is answered");
    assert_eq!(answer.status, 303, "{}", answer.body);
    assert!(running.closed_well());
    let again = installation.start();
    let visitor = crate::http::Visitor { address: again.address(), ..riikka };
    assert!(visitor.get(answer.location()).expect("answers").body.contains("Soitti"), "and it was saved");
}
