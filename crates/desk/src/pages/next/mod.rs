//! What happens next in a case: one thing with one button, for the one who looks. It is told here and nowhere else; where nothing but
//! the stage itself is to be moved, the button moves it (domain §6).

mod early;

use crate::Words;
use access::{Case, Cx, Outcome, act};
use askama::{Template, filters::HtmlSafe};
use casework::{Manager, pause::Running};
use domain::{case::Stage, team::MemberState};
use kernel::{AccountId, Date, Language};
use plan::{PlanView, Sheet};
use team::{Member, MoveOn};
use ui::{To, dates};

/// So many days before its day a review is what happens next.
const REVIEW_NEAR: i32 = 14;

/// The panel.
#[derive(Template)]
#[template(path = "next.html")]
pub(super) struct NextStep {
    pub(super) w: Words,
    /// What is done next.
    pub(super) what: String,
    /// How it is done.
    pub(super) way: Way,
    /// What else can be done at this point.
    pub(super) also: Option<(To, &'static str)>,
}
impl HtmlSafe for NextStep {}

/// The button of the panel.
pub(super) enum Way {
    /// Where it is done, and the words of the button.
    There(To, &'static str),
    /// The button does it.
    Here(MoveOn),
}

impl NextStep {
    fn there(w: Words, what: impl Into<String>, to: To, button: &'static str) -> Self {
        Self { w, what: what.into(), way: Way::There(to, button), also: None }
    }
}

/// What the page has looked up already.
pub(super) struct Seen<'a> {
    pub(super) manager: Option<&'a Manager>,
    pub(super) members: &'a [Member],
    /// Whether anything is told of life: more than the words with which the client came.
    pub(super) has_situation: bool,
    pub(super) plan: Option<&'a Sheet>,
    pub(super) pause: Option<&'a Running>,
    pub(super) approval: &'a Approval,
}

/// How far the yeses to a plan in the making are (F02).
pub(super) enum Approval {
    /// Nobody has been asked about what stands there now.
    NotAsked,
    /// These people have not said yes yet.
    Waits(Vec<String>),
    /// Everybody has.
    Given,
}

impl Approval {
    pub(super) fn of(plan: &PlanView) -> Self {
        let asked = plan.asked.as_ref().filter(|_| !plan.is_written_on());
        match asked {
            None => Self::NotAsked,
            Some(version) if version.agreed_at.is_some() => Self::Given,
            Some(version) => {
                let open = version.parties.iter().filter(|party| !party.agrees());
                Self::Waits(open.map(|party| party.name.clone()).collect())
            }
        }
    }
}

impl Seen<'_> {
    fn any(&self, state: MemberState) -> bool {
        self.members.iter().any(|member| member.state == state)
    }

    /// Whether anybody besides the case manager is in the team or about to be.
    fn has_team(&self) -> bool {
        self.members.iter().any(|member| !member.state.is_ended() && !member.is_manager)
    }

    /// Whether an invitation can go out: the client has approved somebody whom the consent covers.
    fn has_covered(&self) -> bool {
        self.members.iter().any(|member| member.state == MemberState::ClientApproved && member.covered)
    }

    /// Whether anybody besides the case manager is in the team or has been invited: the work with them goes on.
    fn has_company(&self) -> bool {
        let here = |member: &Member| member.is_waiting() || member.state == MemberState::Active;
        self.members.iter().any(|member| here(member) && !member.is_manager)
    }

    /// Whom the client has approved and no consent covers yet.
    fn outside(&self) -> Vec<&str> {
        let outside = |member: &&Member| member.state == MemberState::ClientApproved && !member.covered;
        self.members.iter().filter(outside).map(|member| member.name.as_str()).collect()
    }

    /// Who has been invited and has not answered, while nobody else is in the team.
    fn awaited(&self) -> Option<String> {
        let others = self.members.iter().filter(|member| !member.is_manager);
        let (mut names, mut has_others) = (Vec::new(), false);
        for member in others {
            has_others |= member.state == MemberState::Active;
            names.extend((member.state == MemberState::Invited).then_some(member.name.as_str()));
        }
        (!has_others && !names.is_empty()).then(|| names.join(", "))
    }

    /// Whether the client has not heard who is responsible now.
    fn is_untold(&self) -> bool {
        self.manager.is_some_and(|manager| manager.told_at.is_none())
    }

    fn is_interim(&self) -> bool {
        self.manager.is_some_and(|manager| manager.interim)
    }
}

/// What is next: for whoever moves the case on, the step of the path; for anybody else, their own part of the plan.
pub(super) fn next(cx: &mut Cx<'_, '_>, case: &Case, seen: &Seen<'_>) -> Outcome<Option<NextStep>> {
    let (me, today, language) = (cx.actor()?.account, cx.today(), cx.language());
    if let Some(pause) = seen.pause {
        return Ok(Some(of_pause(case, pause, today, language)));
    }
    if !case.may::<act::AdvanceStage>() {
        return Ok(own_part(case, seen, me, language));
    }
    if seen.is_untold() && case.stage.is_open() {
        let w = Words(language);
        return Ok(Some(NextStep::there(w, w.next_tell(), To::Team(case.id), w.do_tell())));
    }
    let early = early::step(cx, case, seen)?;
    let step = early.or_else(|| of_gap(case, seen, language));
    Ok(step.or_else(|| of_path(case, seen, (today, language))))
}

/// While the case is paused nothing else comes next than the day on which somebody looks at it again; the same for everybody.
fn of_pause(case: &Case, pause: &Running, today: Date, language: Language) -> NextStep {
    let (w, to) = (Words(language), To::CasePause(case.id));
    if pause.is_due(today) && pause.may_look {
        return NextStep::there(w, w.next_after_pause(&case.client.given), to, w.do_after_pause());
    }
    let what = w.next_paused(dates::date(pause.until, language), &pause.who);
    NextStep::there(w, what, to, w.do_see_pause())
}

/// Somebody has stopped what was agreed, and nothing has come in its place yet.
fn of_gap(case: &Case, seen: &Seen<'_>, language: Language) -> Option<NextStep> {
    let w = Words(language);
    let (action, gap) = seen.plan?.actions().find_map(|action| Some((action, action.gap.as_ref()?)))?;
    Some(NextStep::there(w, w.next_gap(&action.what, &gap.who), To::Plan(case.id), w.do_action()))
}

/// The steps of the path, each where it is done.
fn of_path(case: &Case, seen: &Seen<'_>, (today, language): (Date, Language)) -> Option<NextStep> {
    let w = Words(language);
    let id = case.id;
    let step = |what: &str, to: To, button| Some(NextStep::there(w, what, to, button));
    match case.stage {
        Stage::JointMeeting => step(w.next_meet(), To::CaseMeetings(id), w.do_meet()),
        Stage::Planning if seen.plan.is_none_or(|plan| plan.goals.is_empty()) => {
            step(w.next_plan(), To::Plan(id), w.do_plan())
        }
        Stage::Planning if seen.is_interim() => step(w.next_manager(), To::TeamManager(id), w.do_manager()),
        Stage::Planning => match seen.approval {
            Approval::NotAsked => step(w.next_agree(), To::Plan(id), w.do_agree()),
            Approval::Waits(who) => step(&w.next_answers(who.join(", ")), To::Plan(id), w.do_answers()),
            Approval::Given => step(w.next_start(), To::Plan(id), w.do_start()),
        },
        Stage::InServices => in_services(case, seen, today, language),
        Stage::FollowUp | Stage::ResolvedInInitialService => step(w.next_close(), To::Closing(id), w.do_close()),
        Stage::Identified | Stage::Raised | Stage::Assessing | Stage::TeamForming | Stage::Declined | Stage::Closed => {
            None
        }
    }
}

/// While services go on: the review when its day is near, follow-up when everything is settled, otherwise what falls due first.
fn in_services(case: &Case, seen: &Seen<'_>, today: Date, language: Language) -> Option<NextStep> {
    let (w, id, plan) = (Words(language), case.id, seen.plan?);
    let step = |what: String, to: To, button| Some(NextStep::there(w, what, to, button));
    if plan.review.is_some_and(|day| dates::days_between(today, day) <= REVIEW_NEAR.into()) {
        let day = plan.review.map_or_else(String::new, |day| dates::date(day, language));
        return step(w.next_review(day), To::PlanReview(id), w.do_review());
    }
    let open = plan.actions().filter(|action| !action.status.is_settled());
    match open.min_by_key(|action| action.due.unwrap_or(Date::MAX)) {
        Some(action) => step(format!("{}: {}", action.doer.name, action.what), To::Plan(id), w.do_action()),
        None => step(w.next_follow_up().to_owned(), To::Closing(id), w.do_follow_up()),
    }
}

/// What somebody who does not move the case on has to do in the plan.
fn own_part(case: &Case, seen: &Seen<'_>, me: AccountId, language: Language) -> Option<NextStep> {
    let w = Words(language);
    let mine = |doer: &plan::Doer| doer.account == Some(me);
    let own = seen.plan?.actions().find(|action| mine(&action.doer) && !action.status.is_settled())?;
    Some(NextStep::there(w, w.next_own(&own.what), To::Plan(case.id), w.do_action()))
}
