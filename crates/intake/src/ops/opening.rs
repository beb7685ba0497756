//! A contact that leads to a clientship: a new one, or the one that the client has had before. Whoever opens it answers for the client from the
//! same moment on (I1).

use super::{
    along::{goes_along, is_heard},
    ending::save,
    going_on, opened,
};
use crate::{
    Words,
    store::{self, ContactRow},
};
use access::{Case, ContactKey, Cx, Named, Outcome, Refusal, act, act::Does, enter};
use casework::{ComingBack, EventKind, NewCase, NewPerson, open_case, record};
use db::args;
use domain::{
    Rule,
    contact::{self, Ending, NextStep},
    raising::ClientAnswer,
    responsibility::SaidHow,
};
use kernel::{CaseId, Coded, ContactId, Date, Line, Prose};

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
    let entered = enter(cx, case)?;
    ends(cx, &key, &row, (case, Words(row.language.0).step_case_opened()), new.version)?;
    key.run(cx, store::TIE, args![case, entered.client.person])?;
    let case_key = entered.key::<act::RaiseSupport>(cx)?;
    goes_along(cx, (&key, &row), &case_key, None)?;
    if !is_heard(cx, &key, new.case.talked_on)? {
        record(cx, &case_key, EventKind::Talked, Some(new.case.answer.code()))?;
    }
    Ok(case)
}

/// A client who has been a client before, as they are met at a contact.
#[derive(Debug, Clone)]
pub struct Returning {
    /// The number of the clientship, from the client's own papers.
    pub number: String,
    /// Who the client is and how they are reached now. The family name has to be the one of the clientship.
    pub person: NewPerson,
    /// The day on which the client said that they want help.
    pub said_on: Date,
    /// How the client was told who answers for them now.
    pub told: SaidHow,
    /// The client's own words.
    pub words: Option<Prose<2000>>,
    /// The version of the contact that was looked at.
    pub version: i64,
}

/// Opens the clientship that the client has had before, instead of a second one (P36, decision 0009): the same number, the same history, and
/// the asker answers for the client from now on.
///
/// # Errors
/// [`Rule::NoEndedCase`] when number and family name do not name an ended one together; as [`open`] otherwise.
pub fn open_again(cx: &mut Cx<'_, '_>, id: ContactId, back: &Returning) -> Outcome<CaseId> {
    let (_, key, row) = opened::<act::RaiseSupport>(cx, id)?;
    going_on(cx, &row)?;
    let case = ended(cx, &key, back)?;
    let case_key = case.key::<act::ReopenCase>(cx)?;
    let (words, person) = (back.words.clone(), Some(back.person.clone()));
    plan::reopen(cx, &case, &ComingBack { said_on: back.said_on, told: back.told, words, person })?;
    goes_along(cx, (&key, &row), &case_key, Some(back.said_on))?;
    ends(cx, &key, &row, (case.id, Words(row.language.0).step_case_reopened()), back.version)?;
    Ok(case.id)
}

fn ended(cx: &mut Cx<'_, '_>, key: &ContactKey<act::RaiseSupport>, back: &Returning) -> Outcome<Case> {
    let family = casework::folded(back.person.family.as_str());
    key.ended_case(cx, Named { number: &back.number, family: &family })
}

/// The contact ends where the clientship goes on, with the asker as its named person.
fn ends<A: Does>(
    cx: &mut Cx<'_, '_>,
    key: &ContactKey<A>,
    row: &ContactRow,
    (case, step): (CaseId, &str),
    version: i64,
) -> Outcome<()> {
    let what = Line::new(step).map_err(|_| Refusal::NotFound)?;
    let next = NextStep { what, on: None };
    let outcome = contact::Outcome::new(Ending::CaseOpened(case), next, cx.actor()?.account)?;
    save(cx, key, row, &outcome, None, version)
}
