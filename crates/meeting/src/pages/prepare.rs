//! A meeting that is to come: agenda, who is invited and on what ground, the way to the door.

use super::{
    meeting::{Typed, Which, form},
    parts::{MeetingHead, PeopleList, is_client, meeting_head},
};
use crate::{
    Words, into_plan,
    view::{self, MatterView, PersonView, Reply, Room, StepView},
};
use access::{Case, Cx, Outcome, act};
use askama::{Template, filters::HtmlSafe};
use domain::{Category, meeting::MeetingState};
use kernel::{Coded, MeetingId};
use ui::{Act, Choice, Form, Frame, Place, Say};

/// The page.
#[derive(Template)]
#[template(path = "prepare.html")]
pub(super) struct PreparePage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) head: MeetingHead,
    pub(super) id: MeetingId,
    pub(super) limits: Option<String>,
    pub(super) people: PeopleList,
    pub(super) not_covered: bool,
    pub(super) matters: Vec<MatterView>,
    pub(super) open: Vec<Act<'static>>,
    pub(super) client: bool,
    pub(super) steps: Vec<StepView>,
    pub(super) arrange: bool,
    pub(super) run: bool,
    /// The day is still ahead: the meeting is prepared, not begun.
    pub(super) ahead: bool,
    /// The client's first name, when nobody has heard whether the time fits and whoever looks can ask.
    pub(super) ask: Option<String>,
    pub(super) bring: Option<Form>,
    /// One's own answer to the invitation, when one is invited.
    pub(super) invited: Option<Option<bool>>,
    /// Who wrote down that the time fits the client, when the client looks and has not answered oneself.
    pub(super) written_by: Option<String>,
    /// One's own no is known, and the meeting is held anyway.
    pub(super) anyway: bool,
    /// Those whom the time does not fit, while whoever looks decides what is done about it.
    pub(super) clashes: Vec<PersonView>,
    /// The button with which the meeting is held anyway.
    pub(super) decide: Form,
    /// Somebody has answered since the page with the button was opened.
    pub(super) stale: bool,
    /// The client, who has agreed to the time, is the one who looks.
    pub(super) agreed: bool,
    pub(super) answer: Form,
}
impl HtmlSafe for PreparePage {}

impl PreparePage {
    /// Whether the time does not fit the client, who must be able to come.
    fn client_cannot(&self) -> bool {
        self.clashes.iter().any(PersonView::is_client)
    }

    /// Whether the time stands, and one need only say so when it does not fit after all.
    const fn is_agreed(&self, said: &Option<bool>) -> bool {
        self.agreed && said.is_none()
    }

    fn categories(&self) -> Vec<Choice<'static>> {
        ordinary(self.frame.language)
    }
}

/// The kinds of data that a matter can be about; a sensitive kind is spoken of, never listed beforehand.
fn ordinary(language: kernel::Language) -> Vec<Choice<'static>> {
    Choice::of(Category::ALL.iter().copied().filter(|category| !category.sensitive()), language)
}

/// Whether it is the client, who has not said anything of the time, and whoever looks writes down what the client says.
fn asks_client(person: &PersonView, case: &Case) -> bool {
    person.is_client() && !person.own && person.reply == Reply::Awaited && case.may::<act::ArrangeMeeting>()
}

/// Those whom the time does not fit, for whoever arranges and has not decided yet.
pub(super) fn clashes(people: &[PersonView], case: &Case) -> Vec<PersonView> {
    let clashes = people.iter().filter(|person| person.reply == Reply::DoesNotFit && !person.anyway);
    if case.may::<act::ArrangeMeeting>() { clashes.cloned().collect() } else { Vec::new() }
}

/// The button with which the meeting is held anyway, of the answers that the page shows; and whether what was pressed was of older ones.
fn decide(cx: &mut Cx<'_, '_>, room: &Room, typed: Typed<'_>) -> (Form, bool) {
    let pressed = typed.filter(|(which, _)| *which == Which::Decide).map(|(_, form)| form.clone());
    let version = room.meeting.version;
    let stale = pressed.as_ref().is_some_and(|form| form.value("version") != version.to_string());
    let form = pressed.unwrap_or_else(|| cx.form()).version(version);
    (form.shown_in(cx.language()), stale)
}

/// Builds the page.
pub(super) fn page(cx: &mut Cx<'_, '_>, room: &Room, typed: Typed<'_>) -> Outcome<PreparePage> {
    let (w, language, case) = (Words(cx.language()), cx.language(), &room.case);
    let people = view::people(cx, room)?;
    let matters = view::matters(cx, room)?;
    let own = people.iter().find(|person| person.own);
    let written_by = own.and_then(|own| own.written_by.clone());
    let (invited, anyway) = (own.map(|own| own.fits), own.is_some_and(|own| own.anyway));
    let (decide, stale) = decide(cx, room, typed);
    let bring = case.may::<act::ArrangeMeeting>() || case.may::<act::WriteNote>();
    let (matter, clashes) = (form(cx, Which::Matter, typed), clashes(&people, case));
    let client = is_client(cx);
    let open = into_plan::now(cx, case)?.open;
    let place = if client { Place::Home } else { Place::Cases };
    Ok(PreparePage {
        frame: cx.frame(w.meeting(), Some(place)),
        head: meeting_head(cx, room, w.joint_meeting()),
        id: room.meeting.id,
        limits: room.meeting.limits.clone(),
        not_covered: people.iter().any(PersonView::may_not_stay),
        ask: people.iter().find(|person| asks_client(person, case)).map(|_| case.client.given.clone()),
        people: PeopleList::new(people, language),
        matters,
        open,
        client,
        steps: view::steps(room.meeting.step.0),
        arrange: case.may::<act::ArrangeMeeting>(),
        run: case.may::<act::RunMeeting>(),
        ahead: room.meeting.is_ahead(cx.today()),
        bring: bring.then_some(matter),
        invited,
        written_by,
        anyway,
        clashes,
        decide,
        stale,
        agreed: client && room.meeting.state.0 == MeetingState::Confirmed,
        answer: form(cx, Which::Answer, typed),
        w,
    })
}
