//! The end: what is agreed is read aloud, the client's words are written down. Or the meeting does not take place.

use super::parts::{MeetingHead, meeting_head};
use crate::{
    Words,
    model::Off,
    ops::{self, Closing, End},
    view::{self, AgreedView},
};
use access::{
    Cx, Outcome, act,
    web::{At, Visit},
};
use askama::Template;
use axum::response::Response;
use domain::date_input::{self, Edge, Toward};
use kernel::{Date, MeetingId, helsinki_date};
use ui::{Form, FormState, Frame, Place, Posted, ProblemKind, To, dates};

#[derive(Template)]
#[template(path = "end.html")]
pub(super) struct EndPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) head: MeetingHead,
    pub(super) id: MeetingId,
    pub(super) agreed: Vec<AgreedView>,
    pub(super) form: Form,
}

impl EndPage {
    fn due(&self, day: &Date) -> String {
        dates::weekday_day(*day, self.frame.language)
    }
}

pub(super) async fn show(visit: Visit, At(meeting): At<MeetingId>) -> Response {
    visit.page(move |cx| page(cx, meeting, None)).await
}

fn page(cx: &mut Cx<'_, '_>, meeting: MeetingId, typed: Option<FormState>) -> Outcome<EndPage> {
    let room = view::open(cx, meeting)?;
    room.case.key::<act::RunMeeting>(cx)?;
    room.meeting.must_go_on()?;
    let w = Words(cx.language());
    let people = view::people(cx, &room)?;
    let form = match typed {
        Some(form) => form,
        None => FormState::empty().once(cx.new_id()),
    };
    Ok(EndPage {
        frame: cx.frame(w.end_meeting(), Some(Place::Cases)),
        head: meeting_head(cx, &room, w.end_meeting()),
        id: meeting,
        agreed: view::agreed(cx, &room, &people)?,
        form: form.version(room.meeting.version).shown_in(cx.language()),
        w,
    })
}

pub(super) async fn send(visit: Visit, At(meeting): At<MeetingId>, posted: Posted) -> Response {
    let mut r = posted.read(&["words"]);
    let (version, words) = (r.version(), r.prose("words"));
    let command = r.finish(|| Some(End { version: version?, words: words? }));
    visit
        .submit(
            posted,
            command,
            move |cx, end| ops::end(cx, meeting, end).map(|()| To::Meeting(meeting)),
            move |cx, form| page(cx, meeting, Some(form.clone())),
        )
        .await
}

#[derive(Template)]
#[template(path = "off.html")]
pub(super) struct OffPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) head: MeetingHead,
    pub(super) id: MeetingId,
    pub(super) form: Form,
}

pub(super) async fn show_off(visit: Visit, At(meeting): At<MeetingId>) -> Response {
    visit.page(move |cx| off_page(cx, meeting, None)).await
}

fn off_page(cx: &mut Cx<'_, '_>, meeting: MeetingId, typed: Option<FormState>) -> Outcome<OffPage> {
    let room = view::open(cx, meeting)?;
    room.case.key::<act::RunMeeting>(cx)?;
    room.meeting.must_be_open()?;
    let w = Words(cx.language());
    let form = match typed {
        Some(form) => form,
        None => FormState::empty().once(cx.new_id()),
    };
    Ok(OffPage {
        frame: cx.frame(w.call_off(), Some(Place::Cases)),
        head: meeting_head(cx, &room, w.call_off()),
        id: meeting,
        form: form.version(room.meeting.version).shown_in(cx.language()),
        w,
    })
}

fn read_off(posted: &Posted, today: Date) -> Result<Closing, FormState> {
    let mut r = posted.read(&["off", "why", "contact_on"]);
    let (version, off, why) = (r.version(), r.choice::<Off>("off"), r.optional_line("why"));
    let contact_on =
        r.optional("contact_on", |text| date_input::read(text, today, Toward::Coming).map(|days| days.at(Edge::End)));
    if off == Some(Off::NoShow) && contact_on.is_none() && r.is_fine() {
        r.problem("contact_on", ProblemKind::Required);
    }
    r.finish(|| Some(Closing { version: version?, off: off?, why, contact_on }))
}

pub(super) async fn send_off(visit: Visit, At(meeting): At<MeetingId>, posted: Posted) -> Response {
    let command = read_off(&posted, helsinki_date(visit.app.gate.now()));
    visit
        .submit(
            posted,
            command,
            move |cx, closing| ops::call_off(cx, meeting, closing).map(|()| To::Meeting(meeting)),
            move |cx, form| off_page(cx, meeting, Some(form.clone())),
        )
        .await
}

pub(super) async fn contacted(visit: Visit, At(meeting): At<MeetingId>, posted: Posted) -> Response {
    visit.press(posted, &[], move |cx| ops::contacted(cx, meeting).map(|()| To::Meeting(meeting))).await
}
