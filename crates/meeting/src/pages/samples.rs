//! Samples for the gallery. All people are invented.

mod room;
mod timo;

use super::{
    arrange::{ArrangePage, Choosable},
    end::{EndPage, OffPage},
    hearing::HearingPage,
    list::{HearingView, ListPage},
    mine::{MinePage, MineView},
    people::PeoplePage,
};
use crate::{Words, face, ops::InviteId};
use casework::{CaseHead, Part};
use kernel::Language;
use timo::{CASE, LONG, MEETING, TODAY, agreed, frame, fresh, head, missing, people};
use ui::{
    Icon, Pager, Place, Tag, To, Todo, Tone,
    gallery::{Sample, Shelf, professional},
};
use uuid::Uuid;

/// The pages of meetings.
pub fn shelf() -> Shelf {
    Shelf::new()
        .page::<MinePage>()
        .page::<ListPage>()
        .page::<ArrangePage>()
        .page::<HearingPage>()
        .page::<PeoplePage>()
        .page::<EndPage>()
        .page::<OffPage>()
        .and(room::shelf())
}

fn choosable(covered: bool) -> Choosable {
    Choosable {
        id: InviteId::from_uuid(Uuid::from_u128(7)),
        name: "Jari Niemi".to_owned(),
        about: "omavalmentaja, Työllisyysalue".to_owned(),
        covered,
    }
}

impl Sample for MinePage {
    const PAGE: &'static str = "meetings";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let view = |now: bool| MineView {
            to: To::Meeting(MEETING),
            machine: "2026-03-12T12:30".to_owned(),
            time: "12.30–13.30".to_owned(),
            client: "Timo Koskela".to_owned(),
            place: "Kantola, huone 2".to_owned(),
            state: Tag::ok(w.going_on()),
            now,
            past: !now,
        };
        let missed = || face::ToContact { meeting: MEETING, case: CASE, client: "Olli Salo".to_owned(), on: TODAY };
        let page = |days: Vec<(String, Vec<MineView>)>, to_contact, next: Option<&str>| Self {
            frame: professional(language, w.meetings(), Place::Meetings),
            w,
            days,
            to_contact,
            pager: Pager::new(To::Meetings, &[], next.map(str::to_owned), language),
        };
        let days = vec![("12.3.".to_owned(), vec![view(false), view(true)])];
        vec![("ordinary", page(days, vec![missed()], Some("x"))), ("empty", page(Vec::new(), Vec::new(), None))]
    }
}

impl Sample for ListPage {
    const PAGE: &'static str = "case-meetings";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let line =
            || Todo::new(Icon::Calendar, Tone::Own, "12.3.2026 12.30–13.30", To::Meeting(MEETING)).more("Kantola");
        let page = |coming, past, hearings| Self {
            frame: frame(language, w.meetings()),
            w,
            head: CaseHead::sample(language, Part::Meetings),
            coming,
            past,
            hearings,
            arrange: Some(To::NewMeeting(CASE)),
            hearing: Some(To::Hearing(CASE)),
            pager: Pager::new(To::CaseMeetings(CASE), &[], None, language),
        };
        let heard = HearingView { when: "3.3.2026 · Riikka Ojala".to_owned(), said: LONG.to_owned() };
        vec![
            ("ordinary", page(vec![line()], vec![line()], vec![heard])),
            ("empty", page(Vec::new(), Vec::new(), Vec::new())),
        ]
    }
}

impl Sample for ArrangePage {
    const PAGE: &'static str = "meeting-arrange";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let page = |changed: bool, people: Vec<Choosable>, form| Self {
            frame: frame(language, w.arrange_meeting()),
            w,
            head: CaseHead::sample(language, Part::Meetings),
            back: To::CaseMeetings(CASE),
            to: To::NewMeeting(CASE),
            form,
            waiting: if people.is_empty() { Vec::new() } else { vec!["Outi Salmela".to_owned()] },
            people,
            now: changed.then(|| "12.3.2026 12.30–13.30, Kantola".to_owned()),
            taken: changed,
            clashes: if changed { timo::people() } else { Vec::new() },
            client_said_yes: changed,
            changed,
        };
        vec![
            ("ordinary", page(false, vec![choosable(true), choosable(false)], fresh(language))),
            ("nobody", page(false, Vec::new(), fresh(language))),
            ("changed", page(true, Vec::new(), fresh(language))),
            ("errors", page(false, vec![choosable(true)], missing(language, "day"))),
        ]
    }
}

impl Sample for HearingPage {
    const PAGE: &'static str = "hearing";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let page = |form| Self {
            frame: frame(language, w.record_hearing()),
            w,
            head: CaseHead::sample(language, Part::Meetings),
            case: CASE,
            form,
        };
        vec![("ordinary", page(fresh(language))), ("errors", page(missing(language, "said")))]
    }
}

impl Sample for PeoplePage {
    const PAGE: &'static str = "meeting-people";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let page = |others: Vec<Choosable>, form| Self {
            frame: frame(language, w.invitations()),
            w,
            head: head(language, w.invitations()),
            id: MEETING,
            form,
            invited: people(),
            others,
        };
        vec![
            ("ordinary", page(vec![choosable(true), choosable(false)], fresh(language))),
            ("nobody", page(Vec::new(), fresh(language))),
            ("errors", page(vec![choosable(true)], missing(language, "who"))),
        ]
    }
}

impl Sample for EndPage {
    const PAGE: &'static str = "meeting-end";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let page = |agreed, form| Self {
            frame: frame(language, w.end_meeting()),
            w,
            head: head(language, w.end_meeting()),
            id: MEETING,
            agreed,
            form,
        };
        vec![
            ("ordinary", page(agreed(), fresh(language))),
            ("empty", page(Vec::new(), fresh(language))),
            ("errors", page(agreed(), missing(language, "words"))),
        ]
    }
}

impl Sample for OffPage {
    const PAGE: &'static str = "meeting-off";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let page = |form| Self {
            frame: frame(language, w.call_off()),
            w,
            head: head(language, w.call_off()),
            id: MEETING,
            form,
        };
        vec![("ordinary", page(fresh(language))), ("errors", page(missing(language, "why")))]
    }
}
