//! The permanent case manager: asked, accepted in person, told to the client, known by the client (R02, I1–I3; domain §7).
//!
//! Turns are written by `casework::responsibility` alone. What stands here is what consent adds to it.

use crate::consent::Covered;
use access::{
    Case, Cx, Key, Outcome, Refusal,
    act::{Does, ProposeManager},
};
use casework::responsibility::{self, Asked};
use domain::{DutySet, Rule};
use kernel::AccountId;

/// Asks a colleague to be the permanent case manager. The holder stays responsible until that person accepts.
///
/// # Errors
/// When the client's consent does not cover the colleague's organisation; and what `casework` refuses.
pub fn propose(cx: &mut Cx<'_, '_>, case: &Case, asked: &Asked) -> Outcome<()> {
    let key = case.key::<ProposeManager>(cx)?;
    let colleagues = casework::colleagues(cx, DutySet::with_clients())?;
    let org = colleagues.iter().find(|colleague| colleague.account == asked.account).map(|colleague| colleague.org);
    let Some(org) = org else { return Err(Refusal::NotFound.into()) };
    if !Covered::now(cx, &key)?.holds(org) {
        return Err(Rule::InvitedOutsideBasis.into());
    }
    responsibility::propose(cx, case, asked)
}

/// Whoever was asked for an organisation that a change of the consent leaves without a basis is asked no more, and is given back.
pub(crate) fn ask_no_more<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>) -> Outcome<Option<AccountId>> {
    let Some(question) = responsibility::question(cx, key)? else { return Ok(None) };
    if Covered::now(cx, key)?.holds(question.org) {
        return Ok(None);
    }
    responsibility::end_without_basis(cx, key)?;
    Ok(Some(question.account))
}

/// The client knows who the case manager is, and says so on the own pages.
///
/// # Errors
/// When it is not the client.
pub fn acknowledge(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<()> {
    responsibility::acknowledge(cx, case)
}
