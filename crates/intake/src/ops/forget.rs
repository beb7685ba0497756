//! What the public page promises: a message that led no further is deleted after thirty days.

use crate::store::{self, ToForgetRow};
use access::{Cx, Outcome, forget_contact};
use db::args;
use kernel::{Timestamp, helsinki_date};
use std::time::Duration;

/// How long the words of a contact that led no further are kept; the public page says so.
const KEPT: Duration = Duration::from_secs(30 * 24 * 60 * 60);
/// How many are forgotten in one transaction.
const AT_ONCE: i64 = 200;

/// Forgets who made contact and what was told, asked and answered, where nothing goes on and the last agreed day has passed long ago.
/// What remains is that somebody made contact, when, how, and what it came to. Answers how many; the program goes on until none is left.
///
/// # Errors
/// A fault of the engine.
pub fn forget_ended(cx: &mut Cx<'_, '_>) -> Outcome<usize> {
    let (before, now) = (cx.now().checked_sub(KEPT).unwrap_or(Timestamp::MIN), cx.now());
    let rows: Vec<ToForgetRow> = cx.all(store::TO_FORGET, args![before, helsinki_date(before), AT_ONCE])?;
    for row in &rows {
        let key = forget_contact(cx, row.contact)?;
        key.run(cx, store::FORGET_SCREENINGS, &[])?;
        key.run(cx, store::FORGET_TALKS, &[])?;
        key.run(cx, store::FORGET_TRIES, &[])?;
        key.run(cx, store::FORGET, args![now])?;
    }
    Ok(rows.len())
}
