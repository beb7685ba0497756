//! What a contact came to: always a named next step and a named person (domain §6). "Not ours" cannot be written.

use super::{going_on, opened};
use crate::{
    Words,
    store::{self, ContactRow, EarlierRow},
};
use access::{ContactKey, Cx, Outcome, Refusal, act, act::Does, enter, scope};
use casework::{EventKind, NewCase, colleagues, open_case, record_earlier};
use db::{Code, args};
use domain::{
    Rule, contact,
    contact::{Ending, NextStep},
    raising::ClientAnswer,
};
use kernel::{AccountId, CaseId, ContactId, Line, helsinki_date};
use ui::{Say, dates};

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
    let me = cx.actor()?.account;
    let fits = match ending {
        Ending::PairWork(colleague) => is_colleague(cx, colleague)? && colleague != me,
        Ending::HandedOver(acceptance) => is_colleague(cx, acceptance.by)? && acceptance.by != me,
        Ending::Duplicate(earlier) => offered(cx, id)?.iter().any(|row| row.contact == earlier),
        Ending::Advised | Ending::SelfCare | Ending::Booked | Ending::CaseOpened(_) => true,
    };
    if fits { Ok(()) } else { Err(Refusal::NotFound.into()) }
}

fn is_colleague(cx: &mut Cx<'_, '_>, account: AccountId) -> Outcome<bool> {
    Ok(colleagues(cx, None)?.iter().any(|colleague| colleague.account == account))
}

/// Earlier contacts that this one may be the same matter as.
pub(crate) fn offered(cx: &mut Cx<'_, '_>, id: ContactId) -> Outcome<Vec<EarlierRow>> {
    scope::<act::ReadContact>(cx)?.contacts(cx, store::EARLIER, args![id])
}

fn save<A: Does>(
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

/// A case to open from a contact.
#[derive(Debug, Clone)]
pub struct CaseFromContact {
    /// The case; its talk says that the client wants help.
    pub case: NewCase,
    /// The version of the contact that was looked at.
    pub version: i64,
}

/// Opens a case from a contact: the asker becomes interim case manager and the contact ends in the same transaction (I1).
///
/// # Errors
/// When the contact has ended, the client has not said yes, or the asker's duty is not to take clients.
pub fn open(cx: &mut Cx<'_, '_>, id: ContactId, new: &CaseFromContact) -> Outcome<CaseId> {
    if new.case.answer != ClientAnswer::WantsHelp {
        return Err(Rule::ClientHasNotSaidYes.into());
    }
    let (_, key, row) = opened::<act::RaiseSupport>(cx, id)?;
    going_on(cx, &row)?;
    let case = open_case(cx, &new.case)?;
    let what = Line::new(Words(row.language.0).step_case_opened()).map_err(|_| Refusal::NotFound)?;
    let next = NextStep { what, on: None };
    let outcome = contact::Outcome::new(Ending::CaseOpened(case), next, cx.actor()?.account)?;
    save(cx, &key, &row, &outcome, None, new.version)?;
    tie(cx, &key, &row, case)?;
    Ok(case)
}

/// The contact knows its case, and the case's time line its contact.
fn tie<A: Does>(cx: &mut Cx<'_, '_>, key: &ContactKey<A>, row: &ContactRow, case: CaseId) -> Outcome<()> {
    let entered = enter(cx, case)?;
    key.run(cx, store::TIE, args![case, entered.client.person])?;
    let came = dates::date(helsinki_date(row.received_at), cx.language());
    let detail = format!("{}, {came}", row.channel.0.say(cx.language()));
    let case_key = entered.key::<act::RaiseSupport>(cx)?;
    record_earlier(cx, &case_key, EventKind::Contacted, row.received_at, Some(&detail))
}
