//! The team as a map and as a list, its seats, and whom it could still need.

use super::{forms::Forms, widening::Widening};
use crate::{Member, TeamSeat, Words, consent::organisations, members::needs, seats, suggestions};
use access::{
    Case, Cx, Outcome,
    act::{ComposeTeam, LeaveTeam, RecordClientsAnswer},
};
use askama::{Template, filters::HtmlSafe};
use casework::Previous;
use domain::{
    case::Stage,
    team::{MemberState, Reason, SeatState, Suggested},
};
use kernel::{CaseId, Language, OrgId, helsinki_date};
use ui::{Form, Person, Say, Tag, To, Tone, dates, first_name};

/// One row of the list.
pub(super) struct Row {
    pub(super) member: Member,
    pub(super) since: String,
    pub(super) tag: Tag<'static>,
}

impl Row {
    /// Whether an invitation would be refused, because the consent does not cover the organisation.
    pub(super) fn needs_consent(&self) -> bool {
        let before = matches!(self.member.state, MemberState::Suggested | MemberState::ClientApproved);
        before && !self.member.covered
    }

    fn face(&self) -> Person<'_> {
        Person::new(&self.member.name, self.member.sector).about(self.member.about())
    }
}

/// The part of the page.
#[derive(Template)]
#[template(path = "team-part.html")]
pub(super) struct Team {
    pub(super) w: Words,
    pub(super) case: CaseId,
    pub(super) language: Language,
    pub(super) here: Vec<Row>,
    pub(super) past: Vec<Row>,
    /// How many wait for the client's approval, and how many approved ones for an invitation.
    pub(super) to_approve: i64,
    pub(super) to_invite: i64,
    /// Those whom the client has approved and no consent covers yet.
    pub(super) outside: Vec<String>,
    pub(super) widening: Widening,
    pub(super) vacant: Vec<String>,
    /// Those who would sit where nobody does yet, and how far they are.
    pub(super) awaited: Vec<String>,
    /// Kinds of organisation that the team could need, with why.
    pub(super) could_need: Vec<(&'static str, &'static str)>,
    /// Whoever answered before and could stay in the team: the question, and where it is suggested.
    pub(super) stays: Option<(String, String)>,
    pub(super) may_compose: bool,
    /// The clientship has ended, and the team with it (domain §6).
    pub(super) ended: bool,
    pub(super) may_record: bool,
    pub(super) invite: Form,
    pub(super) leave: Option<Form>,
}

impl HtmlSafe for Team {}

/// Looks it up.
pub(super) fn team(
    cx: &mut Cx<'_, '_>,
    case: &Case,
    all: Vec<Member>,
    (manager, stays): (Option<OrgId>, Option<&Previous>),
    forms: &Forms<'_>,
) -> Outcome<Team> {
    let (w, language, me) = (Words(cx.language()), cx.language(), cx.actor()?.account);
    let may_compose = case.may::<ComposeTeam>();
    let count = |state| i64::try_from(all.iter().filter(|member| member.state == state).count()).unwrap_or(i64::MAX);
    let approved = all.iter().filter(|member| member.state == MemberState::ClientApproved);
    let (covered, outside): (Vec<_>, Vec<_>) = approved.partition(|member| member.covered);
    let outside = outside.into_iter().map(|member| member.name.clone()).collect();
    let to_approve = count(MemberState::Suggested);
    let to_invite = i64::try_from(covered.len()).unwrap_or(i64::MAX);
    let mine = all.iter().any(|member| member.account == Some(me) && member.state == MemberState::Active);
    let vacant = seats(&all).vacant().map(|seat| seat.say(language).to_lowercase()).collect();
    let awaited = awaited(&all, w, language);
    let could_need = if may_compose { could_need(cx, case, &all, manager)? } else { Vec::new() };
    let (past, here): (Vec<_>, Vec<_>) = all.into_iter().partition(|member| member.state.is_ended());
    let rows = |members: Vec<Member>| members.into_iter().map(|member| row(member, language)).collect();
    Ok(Team {
        w,
        case: case.id,
        language,
        here: rows(here),
        past: rows(past),
        to_approve,
        to_invite,
        outside,
        widening: Widening::of(cx, case),
        vacant,
        awaited,
        could_need,
        stays: stays.filter(|_| may_compose).map(|before| staying(before, case.id, w)),
        may_compose,
        ended: case.stage == Stage::Closed,
        may_record: case.may::<RecordClientsAnswer>(),
        invite: forms.of(cx, "invite"),
        leave: (mine && case.may::<LeaveTeam>()).then(|| forms.of(cx, "leave")),
    })
}

/// Who is on the way to a seat in which nobody sits, in words.
fn awaited(all: &[Member], w: Words, language: Language) -> Vec<String> {
    let seats = seats(all);
    let empty = |member: &&Member| match member.seat {
        TeamSeat::Doctor => seats.doctor == SeatState::Awaited,
        TeamSeat::Convener => seats.convener == SeatState::Awaited,
        TeamSeat::Member | TeamSeat::Close => false,
    };
    let said = |member: &Member| {
        let (seat, state) = (member.seat.say(language), member.state.say(language).to_lowercase());
        w.seat_awaited(&member.name, seat, state)
    };
    all.iter().filter(|member| !member.state.is_ended()).filter(empty).map(said).collect()
}

/// Whether whoever answered before should stay in the team; the page that suggests somebody is filled in with them.
pub(super) fn staying(before: &Previous, case: CaseId, w: Words) -> (String, String) {
    let name = first_name(&before.name);
    let asks = if before.interim { w.helped_at_first(name) } else { w.answered_before(name) };
    (asks, To::TeamNew(case).with(&[("with", "previous")]))
}

/// The kinds of organisation that the team could need; the case manager's own is there already.
fn could_need(
    cx: &mut Cx<'_, '_>,
    case: &Case,
    all: &[Member],
    manager: Option<OrgId>,
) -> Outcome<Vec<(&'static str, &'static str)>> {
    let (w, language) = (Words(cx.language()), cx.language());
    let known = organisations(cx)?;
    let kind = known.into_iter().find(|known| Some(known.id) == manager).map(|known| known.kind);
    let needs = needs(cx, case)?;
    Ok(suggestions(all, kind, needs).iter().map(|suggested| reason(suggested, w, language)).collect())
}

fn reason(suggested: &Suggested, w: Words, language: Language) -> (&'static str, &'static str) {
    let why = match suggested.because {
        Reason::Core => w.core_of_team(),
        Reason::Need(need) => need.say(language),
    };
    (suggested.kind.say(language), why)
}

pub(super) fn row(member: Member, language: Language) -> Row {
    Row {
        since: dates::date(helsinki_date(member.since), language),
        tag: Tag::new(tone(member.state), member.state.say(language)),
        member,
    }
}

/// What a state means at a glance; the word says it.
pub(super) const fn tone(state: MemberState) -> Tone {
    match state {
        MemberState::Active => Tone::Ok,
        MemberState::Suggested | MemberState::ClientApproved | MemberState::Invited | MemberState::Accepted => {
            Tone::Wait
        }
        MemberState::Suspended => Tone::Risk,
        MemberState::Declined | MemberState::TakenBack | MemberState::Left | MemberState::RemovedByClient => {
            Tone::Plain
        }
    }
}
