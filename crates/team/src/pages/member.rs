//! `/cases/{case}/team/members/{member}`: one member, and what can be done next.

use super::{
    forms::{Buttons, Forms},
    team::tone,
    widening::Widening,
};
use crate::{
    Answer, Member, Words, invite, members, record_answer, record_approval, record_left, record_removal, take_back,
};
use access::{
    Cx, Outcome, Refusal,
    act::{ComposeTeam, ReadTeam, RecordClientsAnswer},
    enter,
    web::{At, Visit},
};
use askama::Template;
use axum::response::Response;
use casework::{CaseHead, Part};
use domain::{
    responsibility::SaidHow,
    team::{MemberState, Mover, next},
};
use kernel::{CaseId, Language, Line, MemberId, Timestamp, coded, helsinki_date};
use ui::{Facts, Form, FormState, Frame, Person, Place, Posted, Say, Tag, To, dates};

coded! {
    /// What a button of the page does.
    enum Does {
        /// The client approves.
        Approved = "approved",
        /// The client does not want this member.
        Removed = "removed",
        /// Invites.
        Invite = "invite",
        /// Takes the suggestion or invitation back.
        TakeBack = "take_back",
        /// Somebody without an account said yes.
        Accepted = "accepted",
        /// Somebody without an account said no.
        Declined = "declined",
        /// Somebody without an account left.
        Left = "left",
    }
}

/// The forms of the page, by their buttons.
const BUTTONS: Buttons = &[
    ("approved", "yes-"),
    ("removed", "rem-"),
    ("invite", "inv-"),
    ("take_back", "back-"),
    ("accepted", "ans-"),
    ("declined", "ans-"),
    ("left", "left-"),
];

enum Command {
    Press(Does),
    Approved(SaidHow),
    Accepted(SaidHow),
    Declined(SaidHow, Line<300>),
    Left(Line<300>),
}

fn read(posted: &Posted) -> Result<Command, FormState> {
    let mut r = posted.read(&["do", "how", "reason"]);
    let does: Option<Does> = r.choice("do");
    let command = does.and_then(|does| match does {
        Does::Removed | Does::Invite | Does::TakeBack => Some(Command::Press(does)),
        Does::Approved => r.choice("how").map(Command::Approved),
        Does::Accepted => r.choice("how").map(Command::Accepted),
        Does::Declined => {
            let (how, why) = (r.choice("how"), r.line("reason"));
            Some(Command::Declined(how?, why?))
        }
        Does::Left => r.line("reason").map(Command::Left),
    });
    r.finish(|| command)
}

fn act(cx: &mut Cx<'_, '_>, id: CaseId, member: MemberId, command: &Command) -> Outcome<To> {
    let case = enter(cx, id)?;
    match command {
        Command::Press(Does::Removed) => record_removal(cx, &case, member)?,
        Command::Press(Does::Invite) => invite(cx, &case, member)?,
        Command::Press(_) => take_back(cx, &case, member)?,
        Command::Approved(how) => record_approval(cx, &case, member, *how)?,
        Command::Accepted(how) => record_answer(cx, &case, member, &Answer::Accept, *how)?,
        Command::Declined(how, why) => record_answer(cx, &case, member, &Answer::Decline(why.clone()), *how)?,
        Command::Left(why) => record_left(cx, &case, member, why)?,
    }
    Ok(To::Team(id))
}

/// The page.
#[derive(Template)]
#[template(path = "member.html")]
pub(super) struct MemberPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) head: CaseHead,
    pub(super) case: CaseId,
    pub(super) language: Language,
    pub(super) problems: Form,
    pub(super) member: Member,
    pub(super) tag: Tag<'static>,
    pub(super) facts: Facts<'static>,
    pub(super) approve: Option<Form>,
    pub(super) invite: Option<Form>,
    /// Approved, and the consent does not cover their organisation: where it is widened.
    pub(super) widening: Option<Widening>,
    pub(super) answer: Option<Form>,
    pub(super) left: Option<Form>,
    pub(super) take_back: Option<Form>,
    pub(super) remove: Option<Form>,
    pub(super) is_manager: bool,
}

impl MemberPage {
    fn face(&self) -> Person<'_> {
        Person::new(&self.member.name, self.member.sector).about(self.member.about()).large()
    }
}

fn page(cx: &mut Cx<'_, '_>, id: CaseId, member: MemberId, again: Option<&FormState>) -> Outcome<MemberPage> {
    let (w, language, case) = (Words(cx.language()), cx.language(), enter(cx, id)?);
    let key = case.key::<ReadTeam>(cx)?;
    let found = members(cx, &key)?.into_iter().find(|known| known.id == member).ok_or(Refusal::NotFound)?;
    let manager = casework::manager(cx, &key)?.map(|manager| manager.account);
    let is_manager = found.account.is_some() && found.account == manager;
    let (compose, records, forms) =
        (case.may::<ComposeTeam>(), case.may::<RecordClientsAnswer>(), Forms::new(again, BUTTONS, language));
    let can = |to, by| next(found.state, by).any(|state| state == to);
    let unaided = found.account.is_none() && compose;
    let invitable = compose && can(MemberState::Invited, Mover::CaseManager);
    let widening = (invitable && !found.covered).then(|| Widening::of(cx, &case));
    let mut form = |allowed: bool, does: &str| allowed.then(|| forms.of(cx, does));
    Ok(MemberPage {
        approve: form(records && can(MemberState::ClientApproved, Mover::Client), "approved"),
        invite: form(invitable && found.covered, "invite"),
        widening,
        answer: form(unaided && can(MemberState::Accepted, Mover::Member), "accepted"),
        left: form(unaided && can(MemberState::Left, Mover::Member), "left"),
        take_back: form(compose && can(MemberState::TakenBack, Mover::CaseManager), "take_back"),
        remove: form(records && !is_manager && can(MemberState::RemovedByClient, Mover::Client), "removed"),
        frame: cx.frame(w.member_title(), Some(Place::Cases)),
        head: casework::head(cx, &case, Part::Team),
        case: id,
        language,
        problems: forms.problems(),
        tag: Tag::new(tone(found.state), found.state.say(language)),
        facts: facts(&found, w, language),
        member: found,
        is_manager,
        w,
    })
}

fn facts(member: &Member, w: Words, language: Language) -> Facts<'static> {
    let day = |at: Timestamp| dates::date(helsinki_date(at), language);
    let mut facts = Facts::new().and(w.need(), member.need.clone()).and(w.seat(), member.seat.say(language));
    if let (Some(at), Some(how)) = (member.approved_at, member.approved_how) {
        facts = facts.and(w.client_approved(), format!("{}, {}", day(at), how.say(language).to_lowercase()));
    }
    facts = facts.and(w.state_since(), day(member.since));
    match &member.left_reason {
        Some(why) => facts.and(w.why(), why.clone()),
        None => facts,
    }
}

pub(super) async fn show(visit: Visit, At((id, member)): At<(CaseId, MemberId)>) -> Response {
    visit.page(move |cx| page(cx, id, member, None)).await
}

pub(super) async fn send(visit: Visit, At((id, member)): At<(CaseId, MemberId)>, posted: Posted) -> Response {
    let command = read(&posted);
    let act = move |cx: &mut Cx<'_, '_>, command: &Command| act(cx, id, member, command);
    visit.submit(posted, command, act, move |cx, form| page(cx, id, member, Some(form))).await
}
