//! Yeses and questions: from the client, from performers, signed in or otherwise. All ways are as good (domain §9).

use super::{gap, pen::Pen};
use crate::{
    codes::{How, PartyId, PartyKind, PlanId, QuestionMark, RecordedHow, YesMark},
    judge::party_id,
    model::{Party, Version},
    naming,
    store::{self, PlanRow},
    view,
};
use access::{
    Case, Cx, Key, Outcome, Refusal, Stop,
    act::{self, Does},
};
use casework::EventKind;
use db::{Code, Fault, args};
use domain::{
    Rule,
    plan::{PlanStatus, move_plan},
};
use kernel::{ActionId, Prose};

/// The client agrees on the own pages.
///
/// # Errors
/// When the asker has no ground to see the plan; when this version does not wait for an answer (any more).
pub fn approve_as_client(cx: &mut Cx<'_, '_>, case: &Case, version: i64) -> Outcome<()> {
    let pen = Pen::<act::ApprovePlan>::take(cx, case)?;
    let client = party_id(case.client.person);
    say_yes(cx, &pen, (PartyKind::Client, client), version, How::InService)
}

/// Records that the client agreed on paper, face to face, by phone or letter.
///
/// # Errors
/// When the asker has no ground to see the plan; when this version does not wait for an answer (any more).
pub fn record_clients_answer(cx: &mut Cx<'_, '_>, case: &Case, version: i64, how: RecordedHow) -> Outcome<()> {
    let pen = Pen::<act::RecordClientsAnswer>::take(cx, case)?;
    let client = party_id(case.client.person);
    say_yes(cx, &pen, (PartyKind::Client, client), version, how.into())
}

/// A professional agrees to the own actions.
///
/// # Errors
/// When the asker has no ground to see the plan; when this version does not wait for an answer (any more), or none of its actions is theirs.
pub fn approve_own(cx: &mut Cx<'_, '_>, case: &Case, version: i64) -> Outcome<()> {
    let pen = Pen::<act::ApproveOwnActions>::take(cx, case)?;
    let me = party_id(cx.actor()?.account);
    say_yes(cx, &pen, (PartyKind::Professional, me), version, How::InService)
}

/// Records that a performer agreed who does not answer here: somebody without an account, or on the phone.
///
/// # Errors
/// When the asker has no ground to see the plan; when this version does not wait for an answer (any more), or none of its actions is theirs.
pub fn record_performers_answer(
    cx: &mut Cx<'_, '_>,
    case: &Case,
    party: (PartyKind, PartyId),
    version: i64,
    how: RecordedHow,
) -> Outcome<()> {
    let pen = Pen::<act::ProposePlan>::take(cx, case)?;
    if party.0 == PartyKind::Client {
        return Err(Rule::OnlyClient.into());
    }
    say_yes(cx, &pen, party, version, how.into())
}

fn say_yes<A: Does>(
    cx: &mut Cx<'_, '_>,
    pen: &Pen<A>,
    who: (PartyKind, PartyId),
    number: i64,
    how: How,
) -> Outcome<()> {
    let key = pen.key();
    pen.plan(cx)?.ok_or(Refusal::Conflict)?;
    let (row, mut version) = waiting(cx, key, number)?;
    let party = version.parties.iter_mut().find(|party| (party.kind, party.id) == who).ok_or(Rule::NotYourPart)?;
    if party.agrees() {
        return Ok(());
    }
    write_yes(cx, key, row.id, number, party, how)?;
    party.yes = Some(crate::model::Yes { number, how, at: cx.now() });
    let party = party.clone();
    if version.sheet.actions().any(|action| is_of(&party, action)) {
        accept(cx, key, row.id, &party)?;
    }
    settle(cx, key, &row, &version)?;
    let name = told_of(cx, &version, &party)?;
    casework::record(cx, key, EventKind::PlanApproved, name)
}

/// The name for the time line, which all around the client read: nothing where it is itself sensitive (domain §4).
fn told_of<'p>(cx: &mut Cx<'_, '_>, version: &Version, party: &'p Party) -> Outcome<Option<&'p str>> {
    let doer = version.sheet.actions().map(|action| &action.doer).find(|doer| naming::is(doer, party));
    access::name_for_all(cx, doer.and_then(|doer| doer.org), &party.name)
}

/// The version that waits for answers, if it is still the one that was read.
fn waiting<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, number: i64) -> Outcome<(PlanRow, Version)> {
    let mut rows: Vec<PlanRow> = key.all(cx, store::PLAN, args![])?;
    let asked = rows.first().is_some_and(|row| row.status.0 == PlanStatus::Proposed && row.asked == number);
    let newest = key.optional(cx, store::VERSIONS, args![])?;
    match newest {
        Some(version) if asked => {
            let version = view::version(version, &rows)?;
            Ok((rows.swap_remove(0), version))
        }
        Some(_) | None => Err(Refusal::Conflict.into()),
    }
}

fn is_of(party: &Party, action: &crate::model::ActionView) -> bool {
    let doer = &action.doer;
    view::party_of(doer.kind) == Some(party.kind)
        && match party.kind {
            PartyKind::Client => true,
            PartyKind::Professional => doer.account.is_some_and(|id| party_id(id) == party.id),
            PartyKind::Member => doer.member.is_some_and(|id| party_id(id) == party.id),
        }
}

/// Writes a yes.
pub(super) fn write_yes<A: Does>(
    cx: &mut Cx<'_, '_>,
    key: &Key<A>,
    plan: PlanId,
    number: i64,
    party: &Party,
    how: How,
) -> Outcome<()> {
    let (id, now, me) = (cx.new_id::<YesMark>(), cx.now(), cx.actor()?.account);
    key.run(cx, store::ADD_YES, args![id, plan, number, Code(party.kind), party.id, Code(how), now, me]).map(drop)
}

/// A performer's yes makes the own actions agreed, and with them what comes in the place of something that was stopped.
pub(super) fn accept<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, plan: PlanId, party: &Party) -> Outcome<()> {
    gap::fill_by(cx, key, plan, party)?;
    key.run(cx, store::ACCEPT_ACTIONS, args![plan, Code(party.kind), party.id]).map(drop)
}

/// When the last yes has come, the version is in force.
fn settle<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, row: &PlanRow, version: &Version) -> Outcome<()> {
    if !version.parties.iter().all(Party::agrees) {
        return Ok(());
    }
    let (status, now, number) = (move_plan(row.status.0, PlanStatus::Active, &[])?, cx.now(), version.number);
    key.run_if_unchanged(cx, store::SET_STATUS, args![row.version, Code(status), number, number])?;
    key.run(cx, store::SET_AGREED, args![row.id, number, now]).map(drop)
}

/// The client wants to talk about an action before saying yes.
///
/// # Errors
/// When the action is not there or not for the asker, or is asked about already.
pub fn ask_as_client(cx: &mut Cx<'_, '_>, case: &Case, action: ActionId, words: &Prose<1000>) -> Outcome<()> {
    let pen = Pen::<act::ApprovePlan>::take(cx, case)?;
    ask(cx, &pen, action, words, How::InService)
}

/// Records that the client wants to talk about an action.
///
/// # Errors
/// When the action is not there or not for the asker, or is asked about already.
pub fn record_clients_question(
    cx: &mut Cx<'_, '_>,
    case: &Case,
    action: ActionId,
    words: &Prose<1000>,
    how: RecordedHow,
) -> Outcome<()> {
    let pen = Pen::<act::RecordClientsAnswer>::take(cx, case)?;
    ask(cx, &pen, action, words, how.into())
}

fn ask<A: Does>(cx: &mut Cx<'_, '_>, pen: &Pen<A>, action: ActionId, words: &Prose<1000>, how: How) -> Outcome<()> {
    let (seen, row) = pen.action(cx, action)?;
    let (id, now, me) = (cx.new_id::<QuestionMark>(), cx.now(), cx.actor()?.account);
    pen.run(cx, seen, store::ADD_QUESTION, args![id, action, words, Code(how), now, me])?;
    pen.record(cx, seen, action, (EventKind::PlanQuestioned, &row.what))
}

/// The question was talked over: what was agreed stays beside it.
///
/// # Errors
/// When the asker has no ground to see the action, or there is no open question about it.
pub fn answer_question(cx: &mut Cx<'_, '_>, case: &Case, action: ActionId, words: &Prose<1000>) -> Outcome<()> {
    let pen = Pen::<act::WritePlan>::take(cx, case)?;
    let (seen, _) = pen.action(cx, action)?;
    let (now, me) = (cx.now(), cx.actor()?.account);
    pen.run_if_unchanged(cx, seen, store::ANSWER_QUESTION, args![action, words, now, me])
}

/// What cannot be kept or read as a version; a fault of ours.
pub(super) fn unreadable() -> Stop {
    Fault::Shape { statement: "VERSIONS", reason: "a version cannot be written".to_owned() }.into()
}
