//! The pages of meetings.

mod arrange;
mod calendar;
mod door;
mod end;
mod hearing;
mod hold;
mod list;
mod meeting;
mod mine;
mod minutes;
mod parts;
mod people;
mod prepare;
mod samples;
mod screen;
mod step;

pub use list::{read_key, standing, written_key};
pub use mine::state_of;
pub use samples::shelf;

use access::web::{Opens, Routes, Shows};
use ui::To;

/// The addresses of this crate.
pub fn routes() -> Routes {
    let (signed_in, clients) = (Opens::ToSignedIn, Shows::Clients);
    Routes::new()
        .get(To::MEETINGS, signed_in, clients, mine::show)
        .asking::<mine::After>()
        .get(To::CASE_MEETINGS, signed_in, clients, list::show)
        .asking::<list::After>()
        .get(To::NEW_MEETING, signed_in, clients, arrange::show)
        .post(To::NEW_MEETING, signed_in, clients, arrange::send)
        .get(To::HEARING, signed_in, clients, hearing::show)
        .post(To::HEARING, signed_in, clients, hearing::send)
        .get(To::MEETING, signed_in, clients, meeting::show)
        .get(To::MEETING_TIME, signed_in, clients, arrange::show_time)
        .post(To::MEETING_TIME, signed_in, clients, arrange::send_time)
        .get(To::MEETING_PEOPLE, signed_in, clients, people::show)
        .post(To::MEETING_PEOPLE, signed_in, clients, people::send)
        .post(To::MEETING_MATTERS, signed_in, clients, meeting::bring)
        .get(To::MEETING_DOOR, signed_in, clients, door::show)
        .post(To::MEETING_DOOR, signed_in, clients, door::send)
        .post(To::MEETING_BEGIN, signed_in, clients, door::begin)
        .post(To::MEETING_AGREED, signed_in, clients, meeting::agree)
        .post(To::MEETING_GOAL, signed_in, clients, meeting::goal)
        .post(To::MEETING_STEP, signed_in, clients, step::send)
        .get(To::MEETING_SCREEN, signed_in, clients, screen::show)
        .asking::<screen::Open>()
        .post(To::MEETING_SCREEN, signed_in, clients, screen::agree)
        .post(To::MEETING_SHOWN, signed_in, clients, screen::shown)
        .get(To::MEETING_END, signed_in, clients, end::show)
        .post(To::MEETING_END, signed_in, clients, end::send)
        .get(To::MEETING_OFF, signed_in, clients, end::show_off)
        .post(To::MEETING_OFF, signed_in, clients, end::send_off)
        .post(To::MEETING_RECORD, signed_in, clients, meeting::record)
        .post(To::MEETING_PULSE, signed_in, clients, meeting::pulse)
        .post(To::MEETING_ANSWER, signed_in, clients, meeting::answer)
        .post(To::MEETING_ANYWAY, signed_in, clients, meeting::anyway)
        .get(To::MEETING_CALENDAR, signed_in, clients, calendar::show)
        .post(To::MEETING_CONTACTED, signed_in, clients, end::contacted)
}
