//! Inviting more people, and taking an invitation back.

use super::{
    arrange::{Choosable, choosable},
    parts::{MeetingHead, meeting_head, typed_or_fresh},
};
use crate::{
    Words,
    model::ParticipantId,
    ops::{self, InviteId},
    view::{self, PersonView},
};
use access::{
    Cx, Outcome, act,
    web::{At, Visit},
};
use askama::Template;
use axum::response::Response;
use kernel::MeetingId;
use ui::{Choice, Form, FormState, Frame, Place, Posted, To};

#[derive(Template)]
#[template(path = "people.html")]
pub(super) struct PeoplePage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) head: MeetingHead,
    pub(super) id: MeetingId,
    pub(super) form: Form,
    pub(super) invited: Vec<PersonView>,
    pub(super) others: Vec<Choosable>,
}

impl PeoplePage {
    fn choices(&self) -> Vec<Choice<'_>> {
        self.others.iter().map(|person| person.choice(self.w)).collect()
    }
}

/// What the form asks for: more people, or one less.
enum Command {
    Invite(Vec<InviteId>),
    TakeBack(ParticipantId),
}

pub(super) async fn show(visit: Visit, At(meeting): At<MeetingId>) -> Response {
    visit.page(move |cx| page(cx, meeting, None)).await
}

fn page(cx: &mut Cx<'_, '_>, meeting: MeetingId, typed: Option<FormState>) -> Outcome<PeoplePage> {
    let room = view::open(cx, meeting)?;
    let key = room.case.key::<act::ArrangeMeeting>(cx)?;
    room.meeting.must_be_open()?;
    let w = Words(cx.language());
    let invited = view::people(cx, &room)?;
    let others = choosable(cx, &key)?;
    let others =
        others.into_iter().filter(|other| invited.iter().all(|person| person.invite != Some(other.id()))).collect();
    Ok(PeoplePage {
        frame: cx.frame(w.invitations(), Some(Place::Cases)),
        head: meeting_head(cx, &room, w.invitations()),
        id: meeting,
        form: typed_or_fresh(cx, typed),
        invited,
        others,
        w,
    })
}

pub(super) async fn send(visit: Visit, At(meeting): At<MeetingId>, posted: Posted) -> Response {
    let mut r = posted.read(&["who", "take_back"]);
    let (who, back) = (r.ids("who"), r.optional_id("take_back"));
    let command = r.finish(|| Some(back.map_or(Command::Invite(who), Command::TakeBack)));
    visit
        .submit(
            posted,
            command,
            move |cx, command| {
                match command {
                    Command::Invite(who) => ops::invite(cx, meeting, who)?,
                    Command::TakeBack(participant) => ops::uninvite(cx, meeting, *participant)?,
                }
                Ok(To::MeetingPeople(meeting))
            },
            move |cx, form| page(cx, meeting, Some(form.clone())),
        )
        .await
}
