//! What the tests write: a contact, recorded as after a telephone call.

use crate::http::{Answer, Visitor};
use std::io;

/// The form, with these words of the client.
pub fn call(said: &str) -> [(&str, &str); 5] {
    [("said", said), ("language", "fi"), ("reply_by", "agreed"), ("channel", "phone"), ("goes_on", "mine")]
}

/// Sends it.
pub fn record(visitor: &Visitor, said: &str) -> io::Result<Answer> {
    visitor.post("/contacts/new", &call(said))
}

/// Sends it with this token, so that it can be sent again.
pub fn record_once(visitor: &Visitor, said: &str, token: &str) -> io::Result<Answer> {
    visitor.post("/contacts/new", &[&call(said)[..], &[("once", token)]].concat())
}
