//! At the door: tick who is there; newcomers are recorded by name and organisation; each sees for what they may stay.

use super::parts::{MeetingHead, meeting_head, typed_or_fresh};
use crate::{
    Words,
    ops::{self, Begin, Door, Newcomer},
    store::people::{self, OrganisationRow},
    view::{self, PersonView},
};
use access::{
    Cx, Outcome, act,
    web::{At, Visit},
};
use askama::Template;
use axum::response::Response;
use domain::{Rule, meeting::Stay};
use kernel::{MeetingId, helsinki_date};
use ui::{Choice, Form, FormState, Frame, Place, Posted, ProblemKind, Say, To, dates};

const FIELDS: [&str; 7] = ["present", "remote", "spoken", "name", "org", "about", "close"];

#[derive(Template)]
#[template(path = "door.html")]
pub(super) struct DoorPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) head: MeetingHead,
    pub(super) id: MeetingId,
    pub(super) form: Form,
    pub(super) begin: Form,
    pub(super) people: Vec<PersonView>,
    pub(super) organisations: Vec<(String, String)>,
    pub(super) checked: bool,
    pub(super) stops: Vec<String>,
    pub(super) began: bool,
    /// The day that was agreed, while it is still ahead.
    pub(super) ahead: Option<String>,
}

impl DoorPage {
    fn is_here(&self, person: &PersonView) -> bool {
        self.ticked("present", person) || (!self.form.has_problems() && person.present)
    }

    fn is_remote(&self, person: &PersonView) -> bool {
        self.ticked("remote", person) || (!self.form.has_problems() && person.remote)
    }

    fn ticked(&self, field: &str, person: &PersonView) -> bool {
        self.form.state().holds(field, &person.id.to_string())
    }

    fn org_choices(&self) -> Vec<Choice<'_>> {
        self.organisations.iter().map(|(id, name)| Choice::new(id.clone(), name)).collect()
    }

    /// Whether the meeting can begin as things stand.
    fn is_ready(&self) -> bool {
        self.checked && self.stops.is_empty()
    }
}

pub(super) async fn show(visit: Visit, At(meeting): At<MeetingId>) -> Response {
    visit.page(move |cx| page(cx, meeting, None, None)).await
}

fn page(
    cx: &mut Cx<'_, '_>,
    meeting: MeetingId,
    typed: Option<FormState>,
    refused: Option<FormState>,
) -> Outcome<DoorPage> {
    let room = view::open(cx, meeting)?;
    room.case.key::<act::RunMeeting>(cx)?;
    room.meeting.must_be_open()?;
    let (w, language) = (Words(cx.language()), cx.language());
    let there = view::people(cx, &room)?;
    let checked = there.iter().any(|person| person.present);
    let fresh = FormState::empty().version(room.meeting.version).once(cx.new_id());
    let begin = refused.map_or(fresh, |form| form.version(room.meeting.version));
    let organisations: Vec<OrganisationRow> = cx.all(people::ORGANISATIONS, &[])?;
    Ok(DoorPage {
        frame: cx.frame(w.at_the_door(), Some(Place::Cases)),
        head: meeting_head(cx, &room, w.at_the_door()),
        id: meeting,
        form: typed_or_fresh(cx, typed),
        begin: begin.shown_in(language),
        stops: if checked {
            stops(&there).into_iter().map(|rule| rule.say(language).to_owned()).collect()
        } else {
            Vec::new()
        },
        people: there,
        organisations: organisations.iter().map(|org| (org.id.to_string(), org.name(language).to_owned())).collect(),
        checked,
        began: room.meeting.began_at.is_some(),
        ahead: room
            .meeting
            .is_ahead(cx.today())
            .then(|| dates::on_day(helsinki_date(room.meeting.starts_at), language)),
        w,
    })
}

/// What keeps the meeting from beginning, as the domain says it.
fn stops(people: &[PersonView]) -> Vec<Rule> {
    let there: Vec<&PersonView> = people.iter().filter(|person| person.present).collect();
    let stays: Vec<Stay> = there.iter().map(|person| person.stay).collect();
    let people: Vec<_> = there.iter().map(|person| person.at_door).collect();
    domain::meeting::can_begin(&people, &stays).err().unwrap_or_default()
}

pub(super) async fn send(visit: Visit, At(meeting): At<MeetingId>, posted: Posted) -> Response {
    let command = read(&posted);
    visit
        .submit(
            posted,
            command,
            move |cx, door| ops::at_the_door(cx, meeting, door).map(|()| To::MeetingDoor(meeting)),
            move |cx, form| page(cx, meeting, Some(form.clone()), None),
        )
        .await
}

fn read(posted: &Posted) -> Result<Door, FormState> {
    let mut r = posted.read(&FIELDS);
    let (present, remote, spoken) = (r.ids("present"), r.ids("remote"), r.ids("spoken"));
    let (name, org) = (r.optional_line("name"), r.optional_id("org"));
    let (about, close) = (r.optional_line("about"), r.flag("close"));
    if name.is_none() && (org.is_some() || about.is_some() || close) && r.is_fine() {
        r.problem("name", ProblemKind::Required);
    }
    if name.is_some() && org.is_none() && about.is_none() && r.is_fine() {
        r.problem("about", ProblemKind::Required);
    }
    let newcomer = name.map(|name| Newcomer { name, org, about, close });
    r.finish(|| Some(Door { present, remote, spoken, newcomer }))
}

pub(super) async fn begin(visit: Visit, At(meeting): At<MeetingId>, posted: Posted) -> Response {
    let mut r = posted.read(&["ahead"]);
    let (version, ahead_of_day) = (r.version(), r.flag("ahead"));
    let command = r.finish(|| Some(Begin { version: version?, ahead_of_day }));
    visit
        .submit(
            posted,
            command,
            move |cx, begin| ops::begin(cx, meeting, begin).map(|()| To::Meeting(meeting)),
            move |cx, form| page(cx, meeting, None, Some(form.clone())),
        )
        .await
}
