//! First contact: the public page, the queue, screening, bringing it up, and how a case opens.
//!
//! Anybody may leave a contact (V01). It lies in the initial service's queue under a clock, and every contact ends with a named
//! next step and a named person (domain.md §6): an [`domain::contact::Outcome`] cannot be built without them.

mod code;
mod ops;
mod pages;
mod reply_by;
mod store;

pub use code::ReplyCode;
pub use ops::{
    Answer, CaseFromContact, Closing, Coming, FrontDoor, Left, NotReached, Recorded, Reply, Returning, Screened, Talk,
    Waiting, WaitingContact, answer, end, forget_ended, leave, not_reached, open, open_again, record, screen, send_on,
    set_front_door, take, talk, waiting,
};
pub use pages::{routes, shelf};
pub use reply_by::ReplyBy;

use access::Statements;
use db::Migration;

/// The tables of this capability.
pub const MIGRATIONS: &[Migration] = &[
    Migration { number: 31, name: "intake", sql: include_str!("../migrations/0031_intake.sql") },
    Migration { number: 51, name: "contact_try", sql: include_str!("../migrations/0051_contact_try.sql") },
    Migration { number: 58, name: "told_before_is_known", sql: include_str!("../migrations/0058_told_before.sql") },
];

/// Every statement of this capability.
pub fn statements() -> Vec<Statements> {
    [store::STATEMENTS, ops::ALONG].concat()
}

ui::words!();
