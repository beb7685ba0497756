//! A pause of a case (domain §6, decision 0010): begun by whoever answers for the client, looked at again by a named person on a day, and ended by
//! going on or by another pause with a reason of its own. The stage stays, and so does the responsibility (I1).

mod read;
mod store;

pub use read::{Due, Looker, Running, due, lookers, running};
pub(crate) use store::STATEMENTS;

use crate::{EventKind, event};
use access::{Case, Cx, Key, Outcome, act, act::Does};
use db::{Code, args};
use domain::{
    Rule,
    access::Relation,
    case::{Pause, PauseEnd},
    clocks::Clocks,
};
use kernel::{AccountId, Coded};

/// Pauses the case.
///
/// # Errors
/// Every rule that the pause does not keep, all at once; [`Rule::AlreadyPaused`]; or somebody else has moved the case meanwhile.
pub fn begin(cx: &mut Cx<'_, '_>, case: &Case, pause: &Pause) -> Outcome<()> {
    let key = case.key::<act::PauseCase>(cx)?;
    if case.paused_until.is_some() {
        return Err(Rule::AlreadyPaused.into());
    }
    write(cx, case, &key, pause)?;
    event::record(cx, &key, EventKind::Paused, Some(&pause.until.to_string()))
}

/// The pause goes on until another day, for a reason of its own.
///
/// # Errors
/// As [`begin`]; [`Rule::NotPaused`] when it has ended; when looking at it again is somebody else's.
pub fn prolong(cx: &mut Cx<'_, '_>, case: &Case, pause: &Pause) -> Outcome<()> {
    let key = looks_again(cx, case)?;
    over(cx, &key, PauseEnd::Prolonged)?;
    write(cx, case, &key, pause)?;
    event::record(cx, &key, EventKind::PauseProlonged, Some(&pause.until.to_string()))
}

/// The work goes on from where it stood.
///
/// # Errors
/// [`Rule::NotPaused`] when it has gone on already; when looking at it again is somebody else's.
pub fn go_on(cx: &mut Cx<'_, '_>, case: &Case, why: PauseEnd) -> Outcome<()> {
    let key = looks_again(cx, case)?;
    over(cx, &key, why)?;
    event::record(cx, &key, EventKind::Resumed, Some(why.code()))
}

/// The client was met and the work moves on from there: a pause, if one runs, is over.
///
/// # Errors
/// A fault of the engine.
pub fn met(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<()> {
    if case.paused_until.is_none() {
        return Ok(());
    }
    let key = case.key::<act::AdvanceStage>(cx)?;
    over(cx, &key, PauseEnd::Met)?;
    event::record(cx, &key, EventKind::Resumed, Some(PauseEnd::Met.code()))
}

/// The pause that runs ends, in whatever way.
pub(crate) fn over<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, how: PauseEnd) -> Outcome<()> {
    let (now, me) = (cx.now(), cx.actor()?.account);
    if key.run(cx, store::END, args![now, me, Code(how)])? != 1 {
        return Err(Rule::NotPaused.into());
    }
    key.run(cx, store::NOT_PAUSED, &[]).map(drop)
}

/// A key for looking at the pause again: in the team it is only for whoever was asked to.
fn looks_again(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<Key<act::CheckPause>> {
    let key = case.key::<act::CheckPause>(cx)?;
    let running = read::row(cx, &key)?.ok_or(Rule::NotPaused)?;
    if may_look(case, running.checks, cx.actor()?.account) { Ok(key) } else { Err(key.refuse(cx, Rule::NotYourPart)) }
}

/// Whether this person looks at the pause again: whoever was asked to, and always whoever answers for the client.
fn may_look(case: &Case, checks: AccountId, me: AccountId) -> bool {
    let answers = [Relation::CaseManager, Relation::UnitLeadFallback];
    checks == me || answers.into_iter().any(|relation| case.relations().contains(relation))
}

fn write<A: Does>(cx: &mut Cx<'_, '_>, case: &Case, key: &Key<A>, pause: &Pause) -> Outcome<()> {
    let around: Vec<AccountId> = read::around(cx, key)?.into_iter().map(|row| row.account).collect();
    let unmet = pause.unmet(case.stage, &around, cx.today(), &Clocks::default());
    if !unmet.is_empty() {
        return Err(unmet.into());
    }
    key.run_if_unchanged(cx, store::PAUSED_UNTIL, args![pause.until, case.version])?;
    let (id, now, me, org) = (cx.new_id::<kernel::kind::Pause>(), cx.now(), cx.actor()?.account, cx.org()?);
    key.run(cx, store::BEGIN, args![id, &pause.reason, pause.checks, pause.until, now, me, org]).map(drop)
}
