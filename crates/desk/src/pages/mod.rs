//! The pages of the desk.

mod actions;
mod case;
mod cases;
mod ended;
mod ending;
mod find;
mod next;
mod notices;
mod samples;
mod waiting;
mod work;

pub use samples::shelf;

use access::web::{Opens, Routes, Shows};
use domain::case::{Stage, Step};
use ui::To;

/// The addresses of this capability.
pub fn routes() -> Routes {
    Routes::new()
        .get(To::DESK, Opens::ToSignedIn, Shows::Clients, work::show)
        .post(To::NOTICES, Opens::ToSignedIn, Shows::Clients, notices::send)
        .get(To::ACTIONS, Opens::ToSignedIn, Shows::Clients, actions::show)
        .asking::<actions::From>()
        .get(To::CASES, Opens::ToSignedIn, Shows::Clients, cases::show)
        .asking::<cases::Wanted>()
        .get(To::CASE, Opens::ToSignedIn, Shows::Clients, case::show)
        .get(To::ENDING, Opens::ToSignedIn, Shows::Clients, ending::show)
        .get(To::SEARCH, Opens::ToSignedIn, Shows::Clients, find::show)
        .asking::<find::Sealed>()
        .post(To::SEARCH, Opens::ToSignedIn, Shows::Clients, find::find)
}

/// How far an ended case came, as its steps show it; an open one shows where it stands.
fn furthest(stage: Stage) -> Step {
    match stage {
        Stage::Declined | Stage::ResolvedInInitialService | Stage::Identified | Stage::Raised => Step::BringUp,
        Stage::Assessing | Stage::TeamForming | Stage::JointMeeting => Step::Meet,
        Stage::Planning => Step::Plan,
        Stage::InServices | Stage::FollowUp | Stage::Closed => Step::Services,
    }
}
