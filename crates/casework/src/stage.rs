//! Moving a case along its path. The rules are the domain's; what is true is looked up here.

use crate::{
    EventKind, event, pause,
    store::{self, FactsRow},
};
use access::{Case, Cx, Key, Outcome, act};
use db::{Code, args};
use domain::{
    Rule,
    case::{self, Composition, Facts, Ground, Hearing, Invitations, Manager, PauseEnd, PlanFact, Stage, Telling},
    closing::ClosingReason,
    responsibility::ManagerKind,
};
use kernel::Coded;

/// What the capabilities above know of the case. Everything starts out untrue.
#[derive(Debug, Clone)]
pub struct Known {
    /// Who takes part.
    pub composition: Composition,
    /// Whether the invitations are covered.
    pub invitations: Invitations,
    /// How the client was heard.
    pub hearing: Hearing,
    /// How the plan stands.
    pub plan: PlanFact,
    /// Every action is settled.
    pub actions_settled: bool,
    /// An outcome is recorded.
    pub outcome_recorded: bool,
    /// A day for follow-up is set.
    pub follow_up_set: bool,
    /// What stands in the way of closing.
    pub closing_unmet: Vec<Rule>,
    /// Why the case is closed.
    pub closing_reason: Option<ClosingReason>,
}

impl Default for Known {
    fn default() -> Self {
        let nothing = Facts::nothing();
        Self {
            composition: nothing.composition,
            invitations: nothing.invitations,
            hearing: nothing.hearing,
            plan: nothing.plan,
            actions_settled: nothing.actions_settled,
            outcome_recorded: nothing.outcome_recorded,
            follow_up_set: nothing.follow_up_set,
            closing_unmet: nothing.closing_unmet,
            closing_reason: None,
        }
    }
}

/// Moves the case to another stage.
///
/// # Errors
/// Every rule that is not met yet, all at once; or somebody else has moved it meanwhile.
pub fn advance(cx: &mut Cx<'_, '_>, case: &Case, to: Stage, known: &Known) -> Outcome<()> {
    let key = case.key::<act::AdvanceStage>(cx)?;
    let facts = facts(cx, &key, known)?;
    let to = case::come_to(case::advance(case.stage, to, &facts)?, &facts);
    if facts.paused {
        pause::over(cx, &key, PauseEnd::CaseEnded)?; // Nothing but a way out is open to a paused case.
    }
    set(cx, &key, case.version, to, known.closing_reason)
}

/// Moves an ended case to where its work goes on; everything around it is [`crate::reopen`]'s.
pub(crate) fn go_back(cx: &mut Cx<'_, '_>, case: &Case, key: &Key<act::ReopenCase>) -> Outcome<()> {
    let facts = facts(cx, key, &Known::default())?;
    let to = case::reopen(case.stage, &facts)?;
    set(cx, key, case.version, to, None)
}

fn set<A: act::Does>(
    cx: &mut Cx<'_, '_>,
    key: &Key<A>,
    version: i64,
    to: Stage,
    why: Option<ClosingReason>,
) -> Outcome<()> {
    let now = cx.now();
    key.run_if_unchanged(cx, store::SET_STAGE, args![Code(to), now, version, why.map(Code)])?;
    event::record(cx, key, EventKind::StageMoved, Some(to.code()))
}

/// What is still missing before the case could move, for showing.
///
/// # Errors
/// A fault of the engine.
pub fn unmet(cx: &mut Cx<'_, '_>, case: &Case, to: Stage, known: &Known) -> Outcome<Vec<Rule>> {
    let key = case.key::<act::ReadCase>(cx)?;
    let facts = facts(cx, &key, known)?;
    Ok(case::advance(case.stage, to, &facts).err().unwrap_or_default())
}

/// How the client has been heard since the case was opened, or opened again.
///
/// # Errors
/// A fault of the engine.
pub fn hearing(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<Hearing> {
    let key = case.key::<act::ReadCase>(cx)?;
    facts(cx, &key, &Known::default()).map(|facts| facts.hearing)
}

/// How the client has been heard: now, or as the time line tells.
const fn heard(now: Hearing, before: Option<EventKind>) -> Hearing {
    match (now, before) {
        (Hearing::NotHeard, Some(EventKind::MeetingHeld)) => Hearing::Meeting,
        (Hearing::NotHeard, Some(_)) => Hearing::Documented,
        (now, _) => now,
    }
}

fn facts<A: act::Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, known: &Known) -> Outcome<Facts> {
    let today = cx.today();
    let row: FactsRow = key.one(cx, store::FACTS, args![today])?;
    let manager = match row.manager.map(|code| code.0) {
        None => Manager::Nobody,
        Some(ManagerKind::Interim) => Manager::Interim,
        Some(ManagerKind::Permanent) => Manager::Permanent,
    };
    Ok(Facts {
        answer: row.answer.map(|code| code.0),
        reachable: row.reachable != 0,
        manager,
        manager_told: if row.told_at.is_some() { Telling::Told } else { Telling::NotTold },
        basis: if row.consents > 0 { Ground::Live } else { Ground::None },
        composition: known.composition,
        invitations: known.invitations,
        hearing: heard(known.hearing, row.heard.map(|kind| kind.0)),
        plan: known.plan.clone(),
        actions_settled: known.actions_settled,
        outcome_recorded: known.outcome_recorded,
        follow_up_set: known.follow_up_set,
        closing_unmet: known.closing_unmet.clone(),
        may_close_anywhere: known.closing_reason.is_some_and(ClosingReason::ends_anywhere),
        paused: row.paused_until.is_some(),
    })
}
