//! The client's pages, and the sheet that staff print for somebody who does not sign in.

mod data;
mod details;
mod home;
mod looks;
mod me;
mod meetings;
mod member;
mod messages;
mod person;
mod plan;
mod question;
mod samples;
mod sheet;
mod words;

pub use samples::shelf;

use access::web::{Opens, Routes, Shows};
use ui::To;

/// The addresses of this capability.
pub fn routes() -> Routes {
    let (signed_in, clients) = (Opens::ToSignedIn, Shows::Clients);
    Routes::new()
        .get(To::ME, signed_in, clients, home::show)
        .post(To::MY_PERSON, signed_in, clients, person::know)
        .get(To::MY_PLAN, signed_in, clients, plan::show)
        .post(To::MY_PLAN, signed_in, clients, plan::approve)
        .get(To::MY_QUESTION, signed_in, clients, question::show)
        .post(To::MY_QUESTION, signed_in, clients, question::ask)
        .get(To::MY_PLAN_PRINT, signed_in, clients, sheet::mine)
        .get(To::CASE_MAP, signed_in, clients, sheet::of_case)
        .get(To::MY_WORDS, signed_in, clients, words::show)
        .post(To::MY_WORDS, signed_in, clients, words::save)
        .get(To::MY_MESSAGES, signed_in, clients, messages::show)
        .asking::<messages::Older>()
        .post(To::MY_MESSAGES, signed_in, clients, messages::send)
        .get(To::MY_MEETINGS, signed_in, clients, meetings::show)
        .asking::<meetings::After>()
        .get(To::MY_DATA, signed_in, clients, data::show)
        .post(To::MY_DATA, signed_in, clients, data::withdraw)
        .get(To::MY_DETAILS, signed_in, clients, details::show)
        .post(To::MY_DETAILS, signed_in, clients, details::save)
        .post(To::MY_MEMBER, signed_in, clients, member::decide)
        .get(To::MY_LOOKS, signed_in, clients, looks::show)
        .asking::<looks::From>()
}
