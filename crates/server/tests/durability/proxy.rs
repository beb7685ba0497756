//! Behind a reverse proxy each visitor counts alone, and nobody but the proxy says where they come from (decision 0007).

use crate::{
    http::Visitor,
    installation::{Installation, PROGRAM, Running},
};
use std::process::Command;

const GUESS: [(&str, &str); 3] = [("name", "riikka.ojala"), ("password", "arvaus"), ("code", "000000")];

/// What a guess from there is answered.
fn guess(visitor: &Visitor, from: &'static str) -> u16 {
    let there = Visitor { from: Some(from.to_owned()), ..visitor.clone() };
    there.post("/sign-in", &GUESS).expect("answers").status
}

#[test]
fn visitors_behind_the_proxy_count_each_alone() {
    let installation = Installation::found();
    let running = installation.start();
    let visitor = Visitor::at(running.address());
    for _ in 0..5 {
        assert_eq!(guess(&visitor, "198.51.100.9"), 422);
    }
    assert_eq!(guess(&visitor, "198.51.100.9"), 429);
    assert_eq!(guess(&visitor, "203.0.113.1, 198.51.100.9"), 429, "what they say of themselves does not help");
    assert_eq!(guess(&visitor, "192.0.2.1"), 422, "somebody else is not slowed");
}

#[test]
fn who_is_no_proxy_is_not_believed() {
    let installation = Installation::found();
    let mut command = installation.settings(Command::new(PROGRAM));
    command.arg("serve").env("RINNALLA_PROXY", "10.0.0.1");
    let running = Running::spawn(command);
    let visitor = Visitor::at(running.address());
    let invented = ["198.51.100.1", "198.51.100.2", "198.51.100.3", "198.51.100.4", "198.51.100.5"];
    assert!(invented.into_iter().all(|from| guess(&visitor, from) == 422));
    assert_eq!(guess(&visitor, "198.51.100.6"), 429, "it is the same one all the time");
}
