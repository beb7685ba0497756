//! The end of the path: follow-up, closing, and opening again. Never into nothing (I10); the history stays (P36).

use super::{
    ends::{self, ActionEnds, open_actions, performers},
    register,
};
use crate::{
    codes::{ClosingMark, ClosingStep, How},
    judge,
    model::ActionView,
    store, view,
};
use access::{
    Case, Cx, Key, Outcome, act,
    act::{CloseCase, Does},
};
use casework::{ComingBack, EventKind, Known, responsibility};
use db::{Code, args};
use domain::{
    Rule,
    case::{Stage, Telling},
    closing::{self, Closing, ClosingReason},
    plan::{PlanStatus, move_plan},
};
use kernel::{Date, Prose};

/// What is said when the initial service was enough.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResolvedText {
    /// How the client is doing.
    pub outcome: closing::Outcome,
    /// What helped.
    pub words: Option<Prose<1000>>,
}

/// The initial service was enough: no team is needed. Whoever answers for the client goes on until the case is closed.
///
/// # Errors
/// When the case has gone further than looking at the situation.
pub fn resolve(cx: &mut Cx<'_, '_>, case: &Case, text: &ResolvedText) -> Outcome<()> {
    let key = case.key::<act::AdvanceStage>(cx)?;
    let known = Known { outcome_recorded: true, ..Known::default() };
    casework::advance(cx, case, Stage::ResolvedInInitialService, &known)?;
    let (outcome, words) = (Some(text.outcome), text.words.as_ref().map(Prose::as_str));
    write(cx, case, &key, &Step { outcome, words, ..Step::of(ClosingStep::Resolved) })
}

/// What is said when the services are over and follow-up begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FollowUpText {
    /// How the client is doing.
    pub outcome: closing::Outcome,
    /// More about it.
    pub words: Option<Prose<1000>>,
    /// The day on which somebody asks again.
    pub on: Date,
}

/// The services are over, or go on as ordinary ones: the client is asked again on the agreed day.
///
/// # Errors
/// When an action is still open, the day has passed, or the case does not stand at its services.
pub fn begin_follow_up(cx: &mut Cx<'_, '_>, case: &Case, text: &FollowUpText) -> Outcome<()> {
    let key = case.key::<act::AdvanceStage>(cx)?;
    if text.on <= cx.today() {
        return Err(Rule::FollowUpDayMissing.into());
    }
    let standing = judge::standing(cx, case)?;
    let known = Known {
        plan: standing.plan,
        actions_settled: standing.actions_settled,
        outcome_recorded: true,
        follow_up_set: true,
        ..Known::default()
    };
    let step = Step {
        outcome: Some(text.outcome),
        words: text.words.as_ref().map(Prose::as_str),
        on: Some(text.on),
        ..Step::of(ClosingStep::FollowUp)
    };
    write(cx, case, &key, &step)?;
    casework::advance(cx, case, Stage::FollowUp, &known)
}

/// What is said when a clientship ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosingText {
    /// Why it ends.
    pub reason: Option<ClosingReason>,
    /// How the client is doing.
    pub outcome: Option<closing::Outcome>,
    /// What was said.
    pub words: Option<Prose<1000>>,
    /// How the client was told.
    pub told: Option<How>,
    /// What becomes of the open actions.
    pub ends: ActionEnds,
}

/// Ends the clientship: reason, outcome, the client told, and what becomes of each action that is open. The plan and the team end with it, whoever
/// took part is told, and nobody is responsible any more.
///
/// # Errors
/// Everything that stands in the way, all at once.
pub fn close(cx: &mut Cx<'_, '_>, case: &Case, text: &ClosingText) -> Outcome<()> {
    let key = case.key::<CloseCase>(cx)?;
    let open = open_actions(cx, &key, case)?;
    let unmet = closing::unmet(&facts(cx, &key, text, &open)?);
    if !unmet.is_empty() {
        return Err(unmet.into());
    }
    let known = Known { outcome_recorded: true, closing_reason: text.reason, ..Known::default() };
    casework::advance(cx, case, Stage::Closed, &known)?;
    let step = Step {
        reason: text.reason,
        outcome: text.outcome,
        words: text.words.as_ref().map(Prose::as_str),
        told: text.told,
        ..Step::of(ClosingStep::Closed)
    };
    write(cx, case, &key, &step)?;
    let performers = performers(cx, &key, &open)?;
    for action in &open {
        ends::end(cx, &key, action, text.ends.of(action.id, text.reason))?;
    }
    end_plan(cx, case, &key, text.reason)?;
    team::part(cx, case, &performers)?;
    responsibility::close(cx, case)?;
    team::end_team(cx, case)?;
    casework::record(cx, &key, EventKind::Closed, None)
}

/// What is true when somebody wants to close. Referrals and watched transitions are not kept yet, so none of them can be open.
fn facts(cx: &mut Cx<'_, '_>, key: &Key<CloseCase>, text: &ClosingText, open: &[ActionView]) -> Outcome<Closing> {
    let undecided = open.iter().filter(|action| text.ends.of(action.id, text.reason).is_none());
    Ok(Closing {
        undecided_actions: undecided.count(),
        reason: text.reason,
        outcome: text.outcome,
        client: if text.told.is_some() { Telling::Told } else { Telling::NotTold },
        open_referrals: 0,
        live_watches: 0,
        unanswered_messages: usize::from(casework::message::waits(cx, key)?),
    })
}

/// The plan ends: completed when its goals were looked at, revoked otherwise.
fn end_plan(cx: &mut Cx<'_, '_>, case: &Case, key: &Key<CloseCase>, reason: Option<ClosingReason>) -> Outcome<()> {
    let Some(plan) = view::load(cx, key, case)? else { return Ok(()) };
    let reached = matches!(reason, Some(ClosingReason::GoalsReached | ClosingReason::OrdinaryService));
    let completes = reached && move_plan(plan.status, PlanStatus::Completed, &[]).is_ok();
    let status = move_plan(plan.status, if completes { PlanStatus::Completed } else { PlanStatus::Revoked }, &[])?;
    key.run(cx, store::END_PLAN, args![plan.id, Code(status)]).map(drop)
}

/// Opens the clientship again with the same number and all of its history; whoever opens it answers for now. The basis is checked anew:
/// a live consent leads to the forming of a team, without one it is asked for first (decision 0009).
///
/// # Errors
/// When it has not ended, or the client cannot come back so ([`casework::reopen`]).
pub fn reopen(cx: &mut Cx<'_, '_>, case: &Case, back: &ComingBack) -> Outcome<()> {
    let key = case.key::<act::ReopenCase>(cx)?;
    team::forget_parting(cx, &key)?;
    casework::reopen(cx, case, back)?;
    let step = Step { words: back.words.as_ref().map(Prose::as_str), ..Step::of(ClosingStep::Reopened) };
    write(cx, case, &key, &step)
}

/// One row of the end of the path.
struct Step<'a> {
    step: ClosingStep,
    reason: Option<ClosingReason>,
    outcome: Option<closing::Outcome>,
    words: Option<&'a str>,
    told: Option<How>,
    on: Option<Date>,
}

impl Step<'_> {
    const fn of(step: ClosingStep) -> Self {
        Self { step, reason: None, outcome: None, words: None, told: None, on: None }
    }
}

fn write<A: Does>(cx: &mut Cx<'_, '_>, case: &Case, key: &Key<A>, step: &Step<'_>) -> Outcome<()> {
    let (id, now, me) = (cx.new_id::<ClosingMark>(), cx.now(), cx.actor()?.account);
    let org = register(cx, case)?;
    let (reason, outcome, told) = (step.reason.map(Code), step.outcome.map(Code), step.told.map(Code));
    let args = args![id, Code(step.step), reason, outcome, step.words, told, step.on, now, org, me];
    key.run(cx, store::ADD_CLOSING, args).map(drop)
}
