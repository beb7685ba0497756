//! What a contact came to: always a named next step and a named person (domain §6). "Not ours" cannot be written.

use super::{going_on, opened};
use crate::store::{self, ContactRow, EarlierRow};
use access::{ContactKey, Cx, Outcome, Refusal, act, act::Does, scope};
use casework::Colleague;
use db::{Code, args};
use domain::{
    DutySet, contact,
    contact::{Ending, NextStep},
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
/// When it has ended, the next step lacks its day, or the colleague or earlier contact is not one to choose.
pub fn end(cx: &mut Cx<'_, '_>, id: ContactId, closing: &Closing) -> Outcome<()> {
    let (_, key, row) = opened::<act::TriageContact>(cx, id)?;
    going_on(cx, &row)?;
    known(cx, id, closing.ending)?;
    let outcome = contact::Outcome::new(closing.ending, closing.next.clone(), cx.actor()?.account)?;
    save(cx, &key, &row, &outcome, closing.to_sender.as_ref(), closing.version)
}

/// The colleague is a professional and somebody else; the earlier contact is one that was offered.
fn known(cx: &mut Cx<'_, '_>, id: ContactId, ending: Ending) -> Outcome<()> {
    let fits = match ending {
        Ending::PairWork(colleague) => is_another(cx, colleague)?,
        Ending::HandedOver(acceptance) => is_another(cx, acceptance.by)?,
        Ending::Duplicate(earlier) => offered(cx, id)?.iter().any(|row| row.contact == earlier),
        Ending::Advised | Ending::SelfCare | Ending::Booked | Ending::CaseOpened(_) => true,
    };
    if fits { Ok(()) } else { Err(Refusal::NotFound.into()) }
}

/// Those who can go on with the matter.
pub(crate) fn others(cx: &mut Cx<'_, '_>) -> Outcome<Vec<Colleague>> {
    let me = cx.actor()?.account;
    Ok(casework::colleagues(cx, DutySet::with_clients())?.into_iter().filter(|one| one.account != me).collect())
}

fn is_another(cx: &mut Cx<'_, '_>, account: AccountId) -> Outcome<bool> {
    Ok(others(cx)?.iter().any(|colleague| colleague.account == account))
}

/// Earlier contacts that this one may be the same matter as.
pub(crate) fn offered(cx: &mut Cx<'_, '_>, id: ContactId) -> Outcome<Vec<EarlierRow>> {
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
