//! The program answers at the door while its schema is brought up to date, and comes to its address only once.

use crate::{
    http::Visitor,
    installation::{Installation, PROGRAM, Running},
};
use rusqlite::Connection;
use std::{process::Command, thread, time::Duration};

fn said(visitor: &Visitor, path: &str) -> (u16, String) {
    let answer = visitor.get(path).expect("answers");
    (answer.status, answer.body)
}

#[test]
fn while_migrating_it_lives_and_is_not_ready() {
    let installation = Installation::found();
    let somebody = Connection::open(installation.database()).expect("opens");
    somebody.execute_batch("BEGIN IMMEDIATE").expect("the schema cannot be changed just now");
    let running = installation.start();
    let visitor = Visitor::at(running.listens());
    for _ in 0..3 {
        assert_eq!(said(&visitor, "/health/live"), (200, "live".to_owned()));
        assert_eq!(said(&visitor, "/health/ready"), (503, "migrating".to_owned()));
        assert_eq!(said(&visitor, "/health"), (503, "migrating".to_owned()));
        thread::sleep(Duration::from_millis(50));
    }
    let page = visitor.get("/sign-in").expect("answers");
    assert_eq!(page.status, 503);
    assert!(page.head.contains("retry-after: ") && page.head.contains("content-security-policy: "), "{}", page.head);
    assert!(page.body.contains("Palvelussa on tauko"), "people hear it in words: {}", page.body);
    somebody.execute_batch("ROLLBACK").expect("goes on");
    assert_eq!(running.address(), visitor.address, "the same door");
    assert_eq!(said(&visitor, "/health/ready"), (200, "ready".to_owned()));
    assert_eq!(visitor.get("/sign-in").expect("answers").status, 200);
}

#[test]
fn who_cannot_take_the_address_touches_nothing() {
    let installation = Installation::bare();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("an address");
    let address = taken.local_addr().expect("is bound").to_string();
    let mut command = installation.settings(Command::new(PROGRAM));
    command.arg("serve").env("RINNALLA_LISTEN", address);
    assert!(!Running::spawn(command).closed_well(), "the address is taken");
    assert!(!installation.database().exists(), "no schema was changed");
}
