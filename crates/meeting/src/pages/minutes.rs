//! A meeting that is over: the minutes in three parts, or why it did not take place.

use super::{
    meeting::{Typed, Which, form},
    parts::{MeetingHead, PeopleList, is_client, meeting_head},
};
use crate::{
    Words, into_plan,
    view::{self, AgreedView, PartView, Parts, Room},
};
use access::{Cx, Outcome, act};
use askama::{Template, filters::HtmlSafe};
use kernel::{Date, MeetingId, Timestamp};
use ui::{Form, FormState, Frame, Place, dates};

/// The page.
#[derive(Template)]
#[template(path = "minutes.html")]
pub(super) struct MinutesPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) head: MeetingHead,
    pub(super) id: MeetingId,
    pub(super) case: kernel::CaseId,
    pub(super) held: bool,
    pub(super) why: Option<String>,
    pub(super) contact: Option<Contact>,
    pub(super) people: PeopleList,
    pub(super) agreed: Vec<AgreedView>,
    pub(super) words: Option<PartView>,
    pub(super) records: Vec<PartView>,
    pub(super) waiting: Vec<String>,
    pub(super) record: Option<Form>,
    pub(super) rewritten: bool,
    pub(super) pulse: Option<Form>,
    pub(super) client: bool,
    pub(super) today: Date,
}
impl HtmlSafe for MinutesPage {}

/// Somebody gets in touch with the client who did not come.
pub(super) struct Contact {
    pub(super) on: Date,
    pub(super) done: bool,
    pub(super) form: Option<Form>,
}

impl MinutesPage {
    fn due(&self, day: &Date) -> String {
        dates::weekday_day(*day, self.frame.language)
    }

    fn written(&self, at: &Timestamp) -> String {
        dates::relative_moment(*at, self.today, self.frame.language)
    }
}

/// Builds the page.
pub(super) fn page(cx: &mut Cx<'_, '_>, room: &Room, typed: Typed<'_>) -> Outcome<MinutesPage> {
    let (w, language, meeting) = (Words(cx.language()), cx.language(), &room.meeting);
    let people = view::people(cx, room)?;
    let agreed = view::agreed(cx, room, &people)?;
    let agreed = into_plan::with_standing(cx, &room.case, agreed)?;
    let Parts { words, records, waiting } = view::parts(cx, room, &people)?;
    let held = meeting.began_at.is_some() && meeting.ended_at.is_some();
    let client = is_client(cx);
    let may_record = held && !client && (room.case.may::<act::WriteNote>() || room.case.may::<act::RunMeeting>());
    let own_record = records.first().filter(|_| !client);
    let (record, rewritten) = record_form(cx, own_record, typed);
    let rate = held && people.iter().any(|person| person.own && person.present && person.heard.is_none());
    Ok(MinutesPage {
        frame: cx.frame(w.meeting(), Some(if client { Place::Home } else { Place::Cases })),
        head: meeting_head(cx, room, if held { w.minutes() } else { w.meeting() }),
        id: meeting.id,
        case: room.case.id,
        held,
        why: meeting.ended_why.clone(),
        contact: contact(cx, room),
        people: PeopleList::new(people.into_iter().filter(|person| !held || person.present).collect(), language),
        agreed,
        words,
        records,
        waiting: if client { Vec::new() } else { waiting },
        record: may_record.then_some(record),
        rewritten,
        pulse: if rate { Some(cx.form().shown_in(language)) } else { None },
        client,
        today: cx.today(),
        w,
    })
}

/// The form for one's own organisation's part; with what a colleague has written meanwhile above it, when they were first.
fn record_form(cx: &mut Cx<'_, '_>, own: Option<&PartView>, typed: Typed<'_>) -> (Form, bool) {
    let version = own.map(|part| part.version.to_string()).unwrap_or_default();
    if let Some((Which::Record, state)) = typed {
        let first = state.value("version") != version;
        let state = own.map_or(state.clone(), |part| state.clone().version(part.version));
        return (state.shown_in(cx.language()).prefix("record-"), first);
    }
    let Some(part) = own else { return (form(cx, Which::Record, None), false) };
    let text = part.text.clone().unwrap_or_default();
    let state = FormState::filled([("text", text)]).version(part.version).once(cx.new_id());
    (state.shown_in(cx.language()).prefix("record-"), false)
}

fn contact(cx: &mut Cx<'_, '_>, room: &Room) -> Option<Contact> {
    let (on, done) = (room.meeting.contact_on?, room.meeting.contacted_at.is_some());
    let may = !done && room.case.may::<act::RunMeeting>();
    let form = may.then(|| cx.form().shown_in(cx.language()));
    Some(Contact { on, done, form })
}
