//! The client's case: opening, responsibility, situation survey and cover form, notes, messages, time line.
//!
//! Other capabilities stand on this one: they enter a case through the gate, put [`head`] on top of their pages, write the
//! time line with [`record`], move the case with [`advance`], and never touch responsibility but through [`responsibility`].

pub mod before;
pub mod client;
mod colleagues;
mod credit;
mod event;
mod folding;
mod head;
mod manager;
pub mod message;
mod naming;
pub mod note;
mod number;
mod open;
mod pages;
pub mod pause;
mod reopening;
pub mod responsibility;
pub mod situation;
mod stage;
mod store;
pub mod talk;
pub mod timeline;

pub use colleagues::{Colleague, colleagues};
pub use event::{About, By, Event, EventKind, became, record, record_by, record_earlier, record_of, time_line};
pub use folding::folded;
pub use head::{CaseHead, Part, head};
pub use manager::{Manager, Previous, Turn, manager, previous, responsible, turns};
use naming::said_by;
pub use number::case_number;
pub use open::{NewCase, NewPerson, open_case};
pub use pages::{shelf, three_questions};
pub use reopening::{ComingBack, reopen};
pub use stage::{Known, advance, hearing, unmet};

use access::{Statements, web::Routes};
use db::Migration;

/// The tables of this capability.
pub const MIGRATIONS: &[Migration] = &[
    Migration { number: 30, name: "casework", sql: include_str!("../migrations/0030_casework.sql") },
    Migration {
        number: 47,
        name: "actions_on_the_time_line",
        sql: include_str!("../migrations/0047_actions_on_the_time_line.sql"),
    },
    Migration { number: 52, name: "pause", sql: include_str!("../migrations/0052_pause.sql") },
    Migration { number: 54, name: "no_next_event", sql: include_str!("../migrations/0054_no_next_event.sql") },
    Migration { number: 57, name: "told_before", sql: include_str!("../migrations/0057_told_before.sql") },
    Migration { number: 66, name: "what_a_line_names", sql: include_str!("../migrations/0066_what_a_line_names.sql") },
];

/// The addresses of this capability.
pub fn routes() -> Routes {
    pages::routes()
}

/// Every statement of this capability.
pub fn statements() -> Vec<Statements> {
    [
        store::STATEMENTS,
        before::STATEMENTS,
        client::STATEMENTS,
        situation::STATEMENTS,
        note::STATEMENTS,
        message::STATEMENTS,
        pause::STATEMENTS,
    ]
    .concat()
}

ui::words!();
