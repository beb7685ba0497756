//! What the pages of one meeting share.

use super::list::standing;
use crate::{
    Words,
    view::{PersonView, Room},
};
use access::{AccountKind, Cx};
use askama::{Template, filters::HtmlSafe};
use casework::{CaseHead, Part};
use kernel::Language;
use ui::{Form, FormState, Say, Tag, To, Tone, dates};

/// The top of every page of a meeting: whose, when, where, and how it stands.
#[derive(Template)]
#[template(path = "meeting-head.html")]
pub(super) struct MeetingHead {
    pub(super) head: Option<CaseHead>,
    pub(super) back: To,
    pub(super) back_word: &'static str,
    pub(super) title: String,
    pub(super) when: String,
    /// The day that was agreed, when people met on another.
    pub(super) agreed_day: Option<String>,
    pub(super) place: String,
    pub(super) state: Tag<'static>,
}
impl HtmlSafe for MeetingHead {}

impl MeetingHead {
    /// Whether the client reads here what is written; otherwise they hear it or get it on paper.
    pub(super) fn client_reads(&self) -> bool {
        self.head.as_ref().is_none_or(CaseHead::client_reads)
    }
}

/// The top for whoever looks: a professional stands in the client's case, a client at home.
pub(super) fn meeting_head(cx: &Cx<'_, '_>, room: &Room, title: &str) -> MeetingHead {
    let (w, language, row) = (Words(cx.language()), cx.language(), &room.meeting);
    let client = is_client(cx);
    let (back, back_word) =
        if client { (To::MyMeetings, w.your_meetings()) } else { (To::CaseMeetings(room.case.id), w.meetings()) };
    MeetingHead {
        head: (!client).then(|| casework::head(cx, &room.case, Part::Meetings)),
        back,
        back_word,
        title: title.to_owned(),
        when: row.times().say(language),
        agreed_day: row.times().agreed_day().map(|day| w.agreed_day_was(dates::full(day, language))),
        place: format!("{} · {}", row.place.0.say(language), row.place_text),
        state: if row.is_going_on() { Tag::new(Tone::Own, w.going_on()) } else { standing(row.state.0, language).1 },
    }
}

/// Whether it is the client who looks.
pub(super) fn is_client(cx: &Cx<'_, '_>) -> bool {
    cx.visitor().is_some_and(|actor| actor.kind == AccountKind::Client)
}

/// The people of a meeting in a list, with what is worth a remark.
#[derive(Template)]
#[template(path = "people-list.html")]
pub(super) struct PeopleList {
    pub(super) language: Language,
    pub(super) people: Vec<PersonView>,
}
impl HtmlSafe for PeopleList {}

impl PeopleList {
    pub(super) fn new(people: Vec<PersonView>, language: Language) -> Self {
        Self { language, people }
    }
}

/// A form as it was typed, or a fresh one.
pub(super) fn typed_or_fresh(cx: &mut Cx<'_, '_>, typed: Option<FormState>) -> Form {
    let language = cx.language();
    let form = match typed {
        Some(form) => form,
        None => cx.form(),
    };
    form.shown_in(language)
}
