//! What a contact came to: always a named next step and a named person (domain §6). "Not ours" cannot be written.

use super::{going_on, opened};
use crate::store::{self, AnswerRow, ContactRow, EarlierRow};
use access::{ContactKey, Cx, Outcome, Refusal, act, act::Does, scope};
use casework::Colleague;
use db::{Code, args};
use domain::{
    Duty, DutySet, Rule, contact,
    contact::{Ending, NextStep},
    raising::ClientAnswer,
};
use kernel::{AccountId, ContactId, Line};

/// How a contact ends.
#[derive(Debug, Clone)]
pub struct Closing {
    /// What it came to.
    pub ending: Ending,
    /// What happens next.
    pub next: NextStep,
    /// What the professional who sent the client is told (I11; L 1301/2014 §40).
    pub to_sender: Option<Line<300>>,
    /// The version of the contact that was looked at.
    pub version: i64,
}

/// Ends a contact.
///
/// # Errors
/// When it has ended, the next step lacks its day, the colleague or earlier contact is not one to choose, or the colleague works elsewhere and
/// the client has not said yes.
pub fn end(cx: &mut Cx<'_, '_>, id: ContactId, closing: &Closing) -> Outcome<()> {
    let (_, key, row) = opened::<act::TriageContact>(cx, id)?;
    going_on(cx, &row)?;
    known(cx, &key, id, closing.ending)?;
    let outcome = contact::Outcome::new(closing.ending, closing.next.clone(), cx.actor()?.account)?;
    save(cx, &key, &row, &outcome, closing.to_sender.as_ref(), closing.version)
}

/// The colleague is a professional and somebody else; the earlier contact is one that was offered.
fn known<A: Does>(cx: &mut Cx<'_, '_>, key: &ContactKey<A>, id: ContactId, ending: Ending) -> Outcome<()> {
    match ending {
        Ending::PairWork(colleague) => goes_on_with(cx, key, colleague),
        Ending::HandedOver(acceptance) => goes_on_with(cx, key, acceptance.by),
        Ending::Duplicate(earlier) if !offered(cx, id)?.iter().any(|row| row.contact == earlier) => {
            Err(Refusal::NotFound.into())
        }
        Ending::Duplicate(_) | Ending::Advised | Ending::SelfCare | Ending::Booked | Ending::CaseOpened(_) => Ok(()),
    }
}

/// What a client told one organisation goes to another only with the client's own yes (domain §5, I4), which the organisation that passes it on
/// has heard itself.
fn goes_on_with<A: Does>(cx: &mut Cx<'_, '_>, key: &ContactKey<A>, colleague: AccountId) -> Outcome<()> {
    let found = others(cx)?.into_iter().find(|one| one.account == colleague).ok_or(Refusal::NotFound)?;
    let own = cx.org()?;
    let heard: Option<AnswerRow> = key.all(cx, store::OWN_ANSWER, args![own])?.pop();
    let agreed = heard.is_some_and(|heard| heard.answer.0 == ClientAnswer::WantsHelp);
    if found.org == own || agreed { Ok(()) } else { Err(Rule::ClientHasNotSaidYes.into()) }
}

/// Those who can go on with the matter.
pub(crate) fn others(cx: &mut Cx<'_, '_>) -> Outcome<Vec<Colleague>> {
    let me = cx.actor()?.account;
    Ok(casework::colleagues(cx, DutySet::with_clients())?.into_iter().filter(|one| one.account != me).collect())
}

/// Earlier contacts that this one may be the same matter as: of those that the asker could open in the queue, and nobody else's.
pub(crate) fn offered(cx: &mut Cx<'_, '_>, id: ContactId) -> Outcome<Vec<EarlierRow>> {
    if !cx.actor()?.duties.contains(Duty::FirstLine) {
        return Ok(Vec::new());
    }
    scope::<act::ReadContact>(cx)?.contacts(cx, store::EARLIER, args![id])
}

pub(super) fn save<A: Does>(
    cx: &mut Cx<'_, '_>,
    key: &ContactKey<A>,
    row: &ContactRow,
    outcome: &contact::Outcome,
    to_sender: Option<&Line<300>>,
    version: i64,
) -> Outcome<()> {
    let state = Code(row.state.0.end(outcome)?);
    let (next, responsible, now) = (outcome.next(), outcome.responsible(), cx.now());
    let (pair, earlier) = beside(outcome.ending());
    let values = args![state, &next.what, next.on, responsible, now, pair, earlier, to_sender, version];
    key.run_if_unchanged(cx, store::END, values)
}

/// The colleague of a pair, and the earlier contact of a duplicate.
const fn beside(ending: Ending) -> (Option<AccountId>, Option<ContactId>) {
    match ending {
        Ending::PairWork(colleague) => (Some(colleague), None),
        Ending::Duplicate(earlier) => (None, Some(earlier)),
        Ending::Advised | Ending::SelfCare | Ending::Booked | Ending::CaseOpened(_) | Ending::HandedOver(_) => {
            (None, None)
        }
    }
}
