//! The pages: for anybody, for the initial service, for every professional who sends somebody.

mod answer;
mod case;
mod case_fields;
mod end;
mod fields;
mod new;
mod next;
mod public;
mod queue;
mod reach;
mod reply;
mod rows;
mod samples;
mod screen;
mod send;
mod show;
mod take;
mod talk;
mod thanks;
mod told;

use access::web::{Opens, Routes, Shows, Visit};
use kernel::{Coded, Language};
use ui::{Posted, To};

pub use samples::shelf;

/// The addresses of this capability.
pub fn routes() -> Routes {
    anybody(Language::Fi, To::CONTACT_FI, To::THANKS_FI)
        .and(anybody(Language::Sv, To::CONTACT_SV, To::THANKS_SV))
        .and(anybody(Language::En, To::CONTACT_EN, To::THANKS_EN))
        .get(To::REPLY, Opens::ToAnybody, Shows::NoClients, reply::show)
        // The holder of a code reads their own words and the answer, nobody else's; the look leaves its row in the trail all the same.
        .post(To::REPLY, Opens::ToAnybody, Shows::NoClients, reply::look)
        .and(professionals())
}

fn anybody(language: Language, contact: &'static str, thanks: &'static str) -> Routes {
    Routes::new()
        .get(contact, Opens::ToAnybody, Shows::NoClients, move |visit: Visit| public::show(visit, language))
        .post(contact, Opens::ToAnybody, Shows::NoClients, move |visit: Visit, posted: Posted| {
            public::send(visit, language, posted)
        })
        .get(thanks, Opens::ToAnybody, Shows::NoClients, move |visit: Visit| thanks::show(visit, language))
}

fn professionals() -> Routes {
    let (who, what) = (Opens::ToSignedIn, Shows::Clients);
    Routes::new()
        .get(To::CONTACTS, who, what, queue::show)
        .asking::<queue::Wanted>()
        .get(To::NEW_CONTACT, who, Shows::NoClients, new::show)
        .post(To::NEW_CONTACT, who, Shows::NoClients, new::send)
        .get(To::CONTACT, who, what, show::show)
        .post(To::TAKE_CONTACT, who, what, take::send)
        .get(To::ANSWER_CONTACT, who, what, answer::show)
        .post(To::ANSWER_CONTACT, who, what, answer::send)
        .get(To::NOT_REACHED, who, what, reach::show)
        .post(To::NOT_REACHED, who, what, reach::send)
        .get(To::SCREEN_CONTACT, who, what, screen::show)
        .post(To::SCREEN_CONTACT, who, what, screen::send)
        .get(To::TALK, who, what, talk::show)
        .post(To::TALK, who, what, talk::send)
        .get(To::SEND_CONTACT, who, what, send::show)
        .post(To::SEND_CONTACT, who, what, send::send)
        .get(To::END_CONTACT, who, what, end::show)
        .post(To::END_CONTACT, who, what, end::send)
        .get(To::OPEN_CASE, who, what, case::show)
        .post(To::OPEN_CASE, who, what, case::send)
}

/// Where one reads an answer with a code, in the language of the page that leads there.
fn reply_in(language: Language) -> String {
    To::Language.with(&[("to", language.code()), ("back", &To::Reply.to_string())])
}
