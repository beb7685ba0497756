//! Pages of the situation, notes, time line and messages.

mod audience;
mod before;
mod client;
mod client_fields;
mod messages;
mod note;
mod pause;
mod pause_form;
mod samples;
mod section;
mod section_form;
mod section_rows;
mod situation;
mod situation_parts;
mod talk;
mod timeline;

pub use before::three_questions;
pub use client_fields::{REACH_FIELDS, ReachFields, beside, filled, reach_labels, read_reach};
pub use samples::shelf;

use access::web::{Opens::ToSignedIn, Routes, Shows::Clients};
use ui::To;

/// The addresses of this capability.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get(To::SITUATION, ToSignedIn, Clients, situation::show)
        .post(To::SITUATION_LEVEL, ToSignedIn, Clients, situation::send)
        .get(To::SITUATION_SECTION, ToSignedIn, Clients, section::show)
        .post(To::SITUATION_SECTION, ToSignedIn, Clients, section::send)
        .get(To::CASE_CLIENT, ToSignedIn, Clients, client::show)
        .post(To::CASE_CLIENT, ToSignedIn, Clients, client::send)
        .get(To::CASE_TALK, ToSignedIn, Clients, talk::show)
        .post(To::CASE_TALK, ToSignedIn, Clients, talk::send)
        .get(To::CASE_PAUSE, ToSignedIn, Clients, pause::show)
        .post(To::CASE_PAUSE, ToSignedIn, Clients, pause::begin)
        .post(To::PAUSE_PROLONG, ToSignedIn, Clients, pause::prolong)
        .post(To::PAUSE_END, ToSignedIn, Clients, pause::end)
        .get(To::TIMELINE, ToSignedIn, Clients, timeline::show)
        .asking::<timeline::Older>()
        .get(To::NEW_NOTE, ToSignedIn, Clients, note::show)
        .post(To::NOTES, ToSignedIn, Clients, note::send)
        .get(To::CASE_MESSAGES, ToSignedIn, Clients, messages::show)
        .asking::<messages::Older>()
        .post(To::CASE_MESSAGES, ToSignedIn, Clients, messages::send)
}
