//! Joint meetings: agenda, who is there, what is agreed, minutes (K01; domain §13).
//!
//! The client's matters come first. The basis is checked when somebody is invited and again at the door. What is agreed goes straight into
//! the plan; the minutes have three parts, and what an organisation records in its own register only it and the client see.

mod face;
mod ground;
mod into_plan;
mod model;
mod ops;
mod pages;
mod say;
mod store;
mod time;
mod typed_time;
mod view;

pub use face::{
    Guest, Mine, NextMeeting, OfCase, OfClient, TimeAsk, ToContact, coming, guests, next_for_client, of_case,
    of_client, time_asks, to_contact, today,
};
pub use model::{Answer, HeardHow, Off, ParticipantId, Shown, ShownSet, Step};
pub use ops::{
    Agreed, Answered, Arrangement, Begin, Change, Closing, Door, End, Hearing, InviteId, NewMatter, Newcomer, Part,
    agree, answer_invitation, arrange, at_the_door, begin, bring_matter, call_off, change, contacted, end, hide_screen,
    hold_anyway, invite, let_show, move_to, pulse, record_hearing, record_part, uninvite, write_goal,
};
pub use pages::{read_key, shelf, standing, state_of, written_key};
pub use time::{Times, when};

use access::{Statements, web::Routes};
use db::Migration;

/// The tables of this capability.
pub const MIGRATIONS: &[Migration] = &[
    Migration { number: 35, name: "meeting", sql: include_str!("../migrations/0035_meeting.sql") },
    Migration {
        number: 39,
        name: "begun_is_confirmed",
        sql: include_str!("../migrations/0039_begun_is_confirmed.sql"),
    },
    Migration {
        number: 61,
        name: "held_when_it_began",
        sql: include_str!("../migrations/0061_held_when_it_began.sql"),
    },
    Migration { number: 62, name: "told_in_the_plan", sql: include_str!("../migrations/0062_told_in_the_plan.sql") },
    Migration { number: 68, name: "meeting_answers", sql: include_str!("../migrations/0068_meeting_answers.sql") },
    Migration {
        number: 69,
        name: "who_wrote_the_answer",
        sql: include_str!("../migrations/0069_who_wrote_the_answer.sql"),
    },
];

/// The addresses of this capability.
pub fn routes() -> Routes {
    pages::routes()
}

/// Every statement of this capability.
pub fn statements() -> Vec<Statements> {
    store::statements()
}

ui::words!();
