//! The pages: team and consents on one page of the case, and a page for each thing that takes more than a button.

mod approvals;
mod asked;
mod consent;
mod consent_ending;
mod consent_narrow;
mod consent_new;
mod consent_part;
mod consent_steps;
mod consent_text;
mod forms;
mod matrix;
mod member;
mod member_new;
mod move_on;
mod overview;
mod pressing;
mod preview;
mod print;
mod propose;
mod responsible;
mod samples;
mod screen;
mod team;
mod ticks;
mod widening;

pub use move_on::MoveOn;
pub use samples::shelf;

use access::web::{Opens, Routes, Shows};
use ui::To;

/// The addresses of this capability.
pub fn routes() -> Routes {
    let (opens, shows) = (Opens::ToSignedIn, Shows::Clients);
    Routes::new()
        .get(To::TEAM, opens, shows, overview::show)
        .post(To::TEAM, opens, shows, overview::send)
        .get(To::TEAM_NEW, opens, shows, member_new::show)
        .asking::<member_new::Open>()
        .post(To::TEAM_NEW, opens, shows, member_new::send)
        .get(To::TEAM_APPROVALS, opens, shows, approvals::show)
        .post(To::TEAM_APPROVALS, opens, shows, approvals::send)
        .get(To::TEAM_MEMBER, opens, shows, member::show)
        .post(To::TEAM_MEMBER, opens, shows, member::send)
        .get(To::TEAM_MANAGER, opens, shows, propose::show)
        .post(To::TEAM_MANAGER, opens, shows, propose::send)
        .get(To::CONSENT_NEW, opens, shows, consent_new::show)
        .post(To::CONSENT_NEW, opens, shows, consent_new::send)
        .get(To::CONSENT, opens, shows, consent::show)
        .post(To::CONSENT, opens, shows, consent::send)
        .get(To::CONSENT_SCREEN, opens, shows, screen::show)
        .post(To::CONSENT_SCREEN, opens, shows, screen::send)
        .get(To::CONSENT_PRINT, opens, shows, print::show)
        .get(To::CONSENT_NARROW, opens, shows, consent_narrow::show)
        .post(To::CONSENT_NARROW, opens, shows, consent_narrow::send)
}
