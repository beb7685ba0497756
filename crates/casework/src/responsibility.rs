//! The only writer of responsibility (I1). Each operation loads the whole responsibility, lets the pure rules make the next one,
//! and writes the difference: a turn cannot end here without another beginning in the same transaction.

use crate::{
    EventKind, event,
    store::{self, TurnRow},
};
use access::{Case, Cx, Key, Outcome, Refusal, act};
use db::{Code, args};
use domain::{
    Duty, DutySet, Rule,
    responsibility::{Assignment, Candidate, EndReason, Ended, Proposal, Responsibility, SaidHow, Told, ToldHow},
};
use kernel::{AccountId, Coded, Line, OrgId, Timestamp, UnitId};

/// Somebody to ask.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The colleague.
    pub account: AccountId,
    /// Why this person.
    pub reason: Line<300>,
}

/// A question that waits for its answer.
#[derive(Debug, Clone)]
pub struct Question {
    /// Who was asked.
    pub account: AccountId,
    /// The name, or that it is another helper to whoever may not be told.
    pub name: String,
    /// The organisation for which that person would answer.
    pub org: OrgId,
    /// Why this person.
    pub reason: String,
    /// When.
    pub at: Timestamp,
}

/// Begins the first turn of a new case. Called in the transaction that makes the case, and nowhere else.
pub(crate) fn begin<A: act::Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, interim: Candidate) -> Outcome<()> {
    let first = Responsibility::open(interim, cx.now());
    begin_turn(cx, key, &first.holder)
}

fn begin_turn<A: act::Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, turn: &Assignment) -> Outcome<()> {
    let who = turn.who;
    key.run(cx, store::BEGIN_TURN, args![who.id, who.person, who.org, Code(turn.kind), turn.since])?;
    Ok(())
}

/// Asks a colleague to be the permanent case manager (R02). Nothing changes until that person accepts.
///
/// # Errors
/// When somebody has been asked already, or the person is the permanent one already.
pub fn propose(cx: &mut Cx<'_, '_>, case: &Case, asked: &Asked) -> Outcome<()> {
    let key = case.key::<act::ProposeManager>(cx)?;
    let now = load(cx, &key)?;
    let colleague = crate::colleagues(cx, DutySet::EMPTY.with(Duty::CaseManager))?;
    let colleague = colleague.into_iter().find(|c| c.account == asked.account).ok_or(Rule::NotYourPart)?;
    let id = cx.new_id();
    let who = Candidate { id, person: asked.account, org: colleague.org, unit: unit(colleague.unit) };
    let (by, at) = (cx.actor()?.account, cx.now());
    now.propose(Proposal { who, by, at, reason: asked.reason.clone() })?;
    key.run(cx, store::PROPOSE, args![id, asked.account, colleague.org, &asked.reason, at, by])?;
    let name = access::name_for_all(cx, Some(colleague.org), &colleague.name)?;
    event::record(cx, &key, EventKind::ManagerProposed, name)
}

/// Takes the question back.
///
/// # Errors
/// When nobody has been asked.
pub fn withdraw(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<()> {
    let key = case.key::<act::ProposeManager>(cx)?;
    let now = load(cx, &key)?;
    now.withdraw_proposal()?;
    end_proposal(cx, &key, &now, "withdrawn", None)
}

/// The question that waits ends, because the organisation of whoever was asked has lost its basis (I4): nobody takes a turn without one.
///
/// # Errors
/// When nobody has been asked.
pub fn end_without_basis<A: act::Does>(cx: &mut Cx<'_, '_>, key: &Key<A>) -> Outcome<()> {
    let now = load(cx, key)?;
    now.withdraw_proposal()?;
    end_proposal(cx, key, &now, "withdrawn", Some(EndReason::ConsentWithdrawn.code()))
}

/// The person who was asked accepts: the interim's turn ends and the new one begins at the same moment, in one commit.
///
/// # Errors
/// When nobody, or somebody else, has been asked; or the duty to answer for clients has been taken from the one who was.
pub fn accept(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<()> {
    let key = case.key::<act::AnswerManagerProposal>(cx)?;
    let (now, me) = (load(cx, &key)?, cx.actor()?.clone());
    let (ended, next) = now.accept(me.account, cx.now())?;
    if !me.duties.contains(Duty::CaseManager) {
        return Err(Rule::NotYourPart.into());
    }
    hand_over(cx, &key, &ended, &next)?;
    let name = access::name_for_all(cx, Some(next.holder.who.org), &me.name)?;
    event::record(cx, &key, EventKind::ManagerChanged, name)
}

fn hand_over<A: act::Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, ended: &Ended, next: &Responsibility) -> Outcome<()> {
    end_turn(cx, key, ended)?;
    key.run_if_unchanged(cx, store::TAKE_TURN, args![next.holder.who.id, next.holder.since])
}

fn end_turn<A: act::Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, ended: &Ended) -> Outcome<()> {
    key.run_if_unchanged(cx, store::END_TURN, args![ended.turn.who.id, ended.until, Code(ended.why)])
}

/// The person who was asked declines, and says why; the holder stays.
///
/// # Errors
/// When nobody, or somebody else, has been asked.
pub fn decline(cx: &mut Cx<'_, '_>, case: &Case, why: &Line<300>) -> Outcome<()> {
    let key = case.key::<act::AnswerManagerProposal>(cx)?;
    let now = load(cx, &key)?;
    now.decline(cx.actor()?.account)?;
    end_proposal(cx, &key, &now, "declined", Some(why.as_str()))
}

fn end_proposal<A: act::Does>(
    cx: &mut Cx<'_, '_>,
    key: &Key<A>,
    now: &Responsibility,
    state: &str,
    why: Option<&str>,
) -> Outcome<()> {
    let proposal = now.proposal.as_ref().ok_or(Rule::NoProposal)?;
    key.run_if_unchanged(cx, store::END_PROPOSAL, args![proposal.who.id, state, cx.now(), why])
}

/// Records that the client was told who is responsible (I3).
///
/// # Errors
/// When the asker is not the case manager.
pub fn tell(cx: &mut Cx<'_, '_>, case: &Case, how: SaidHow) -> Outcome<()> {
    let key = case.key::<act::TellManager>(cx)?;
    let now = load(cx, &key)?;
    told_now(cx, &key, &now, how)
}

fn told_now<A: act::Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, now: &Responsibility, how: SaidHow) -> Outcome<()> {
    let next = now.tell(cx.now(), how.into());
    write_told(cx, key, &next.holder, None)?;
    event::record(cx, key, EventKind::ManagerTold, None)
}

/// The client says "I know who my person is" on their own pages.
///
/// # Errors
/// When it is not the client who asks.
pub fn acknowledge(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<()> {
    let key = case.key::<act::AcknowledgeManager>(cx)?;
    acknowledged(cx, &key, ToldHow::Portal)
}

/// Records that the client said so on paper, by phone or face to face; as good as on the own pages.
///
/// # Errors
/// When the asker may not record the client's answers.
pub fn record_acknowledgement(cx: &mut Cx<'_, '_>, case: &Case, how: SaidHow) -> Outcome<()> {
    let key = case.key::<act::RecordClientsAnswer>(cx)?;
    acknowledged(cx, &key, how.into())
}

fn acknowledged<A: act::Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, how: ToldHow) -> Outcome<()> {
    let next = load(cx, key)?.acknowledge(cx.now(), how);
    write_told(cx, key, &next.holder, Some(how))?;
    event::record(cx, key, EventKind::ManagerAcknowledged, None)
}

fn write_told<A: act::Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, turn: &Assignment, how: Option<ToldHow>) -> Outcome<()> {
    let (told_at, told_how) = (turn.told.map(|told| told.at), turn.told.map(|told| told.how.code()));
    let values = args![turn.who.id, told_at, told_how, turn.acknowledged_at, how.map(Coded::code)];
    key.run_if_unchanged(cx, store::TELL, values)
}

/// Ends the last turn of a case that is being closed, in the same transaction.
///
/// # Errors
/// When nobody is responsible, which cannot be.
pub fn close(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<()> {
    let key = case.key::<act::CloseCase>(cx)?;
    let now = load(cx, &key)?;
    if now.proposal.is_some() {
        end_proposal(cx, &key, &now, "withdrawn", Some(EndReason::CaseClosed.code()))?;
    }
    let ended = now.close(cx.now());
    end_turn(cx, &key, &ended)
}

/// An ended case opens again: whoever still answers for it goes on (a declined case was never closed); otherwise whoever opens it
/// answers from now on (I1), and has told the client so (I3).
pub(crate) fn begin_again(cx: &mut Cx<'_, '_>, key: &Key<act::ReopenCase>, told: SaidHow) -> Outcome<()> {
    let turns: Vec<TurnRow> = key.all(cx, store::TURNS, &[])?;
    if !turns.iter().any(|turn| turn.state == "active") {
        let interim = myself(cx)?;
        begin(cx, key, interim)?;
    }
    let now = load(cx, key)?;
    if now.holder.who.person == cx.actor()?.account { told_now(cx, key, &now, told) } else { Ok(()) }
}

/// The asker as somebody who can take a turn.
///
/// # Errors
/// When it is not part of the asker's duty.
pub(crate) fn myself(cx: &mut Cx<'_, '_>) -> Outcome<Candidate> {
    let (actor, org) = (cx.actor()?.clone(), cx.org()?);
    if !actor.takes_clients() {
        return Err(Rule::NotYourPart.into());
    }
    Ok(Candidate { id: cx.new_id(), person: actor.account, org, unit: unit(actor.unit) })
}

/// The question that waits, if somebody has been asked.
///
/// # Errors
/// A fault of the engine.
pub fn question<A: act::Does>(cx: &mut Cx<'_, '_>, key: &Key<A>) -> Outcome<Option<Question>> {
    let rows: Vec<TurnRow> = key.all(cx, store::TURNS, &[])?;
    let Some(row) = rows.into_iter().find(|row| row.state == "proposed") else { return Ok(None) };
    let named = access::names(cx, key)?.tell(cx, key, Some(row.account), Some(row.org));
    Ok(Some(Question {
        account: row.account,
        name: if named { row.name } else { ui::another_helper(cx.language()).to_owned() },
        org: row.org,
        reason: row.reason.unwrap_or_default(),
        at: row.proposed_at.unwrap_or(Timestamp::UNIX_EPOCH),
    }))
}

/// The whole responsibility as it stands.
fn load<A: act::Does>(cx: &mut Cx<'_, '_>, key: &Key<A>) -> Outcome<Responsibility> {
    let rows: Vec<TurnRow> = key.all(cx, store::TURNS, &[])?;
    let holder = rows.iter().find(|row| row.state == "active").and_then(assignment).ok_or(Refusal::Conflict)?;
    let proposal = rows.iter().find(|row| row.state == "proposed").and_then(proposal);
    Ok(Responsibility { holder, proposal })
}

fn assignment(row: &TurnRow) -> Option<Assignment> {
    let told = row.told_at.zip(row.told_how).map(|(at, how)| Told { at, how: how.0 });
    Some(Assignment {
        who: candidate(row),
        kind: row.kind.0,
        since: row.since?,
        substitute: row.substitute,
        told,
        acknowledged_at: row.acknowledged_at,
    })
}

fn proposal(row: &TurnRow) -> Option<Proposal> {
    let reason = Line::new(row.reason.as_deref()?).ok()?;
    Some(Proposal { who: candidate(row), by: row.proposed_by?, at: row.proposed_at?, reason })
}

fn candidate(row: &TurnRow) -> Candidate {
    Candidate { id: row.id, person: row.account, org: row.org, unit: unit(row.unit) }
}

/// Somebody without a unit stands for the whole organisation.
fn unit(unit: Option<UnitId>) -> UnitId {
    unit.unwrap_or(UnitId::from_uuid(uuid::Uuid::nil()))
}
