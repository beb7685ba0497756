//! Who is told that the joint work has ended: whoever took part until then, was asked to, or performs something that was open (decision 0015).

use crate::store::member::{self as store, CoversRow, PartedAs};
use access::{
    Case, Cx, Key, Outcome,
    act::{CloseCase, Does, ReadEnding, ReopenCase},
};
use casework::responsibility;
use db::{Code, args};
use domain::team::MemberState;
use kernel::AccountId;

/// Somebody who takes part, or was asked to, when a case is closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leaving {
    /// The account; somebody outside the service has none.
    pub account: Option<AccountId>,
    /// The name.
    pub name: String,
    /// Whether the service tells them. Whoever has no account, or whose organisation no consent covers, is told by people.
    pub hears: bool,
    role: PartedAs,
}

/// Everybody whom the end of the joint work concerns besides the asker: the team as the basis lets it stand today, whoever was invited or asked
/// to answer, and those who perform something that is open. Whoever is out already is not there.
///
/// # Errors
/// A fault of the engine.
pub fn leaving<A: Does>(
    cx: &mut Cx<'_, '_>,
    key: &Key<A>,
    performers: &[(AccountId, String)],
) -> Outcome<Vec<Leaving>> {
    let me = cx.actor()?.account;
    let (mut all, mut closed) = (Vec::new(), Vec::new());
    for member in super::members(cx, key)? {
        match role(member.state).filter(|_| member.covered || member.account.is_none()) {
            Some(role) => {
                all.push(Leaving { account: member.account, hears: member.account.is_some(), name: member.name, role })
            }
            None if is_out(member.state) => closed.extend(member.account),
            None => {}
        }
    }
    if let Some(asked) = responsibility::question(cx, key)? {
        add(cx, key, &mut all, (asked.account, asked.name, PartedAs::Asked))?;
    }
    for (account, name) in performers.iter().filter(|(account, _)| !closed.contains(account)) {
        add(cx, key, &mut all, (*account, name.clone(), PartedAs::Performed))?;
    }
    all.retain(|one| one.account != Some(me));
    Ok(all)
}

/// What somebody in this state is to the work that ends.
const fn role(state: MemberState) -> Option<PartedAs> {
    match state {
        MemberState::Active => Some(PartedAs::TookPart),
        MemberState::Invited | MemberState::Accepted => Some(PartedAs::Asked),
        MemberState::Suggested
        | MemberState::ClientApproved
        | MemberState::Suspended
        | MemberState::Declined
        | MemberState::TakenBack
        | MemberState::Left
        | MemberState::RemovedByClient => None,
    }
}

/// Whether somebody is out: by the client's word, by the end of a consent, by their own no, or because they were never meant after all. Then nothing
/// more of the client is told to them.
const fn is_out(state: MemberState) -> bool {
    match state {
        MemberState::Suspended
        | MemberState::Declined
        | MemberState::TakenBack
        | MemberState::Left
        | MemberState::RemovedByClient => true,
        MemberState::Suggested
        | MemberState::ClientApproved
        | MemberState::Invited
        | MemberState::Accepted
        | MemberState::Active => false,
    }
}

/// Somebody who has no place in the team, unless they stand there already.
fn add<A: Does>(
    cx: &mut Cx<'_, '_>,
    key: &Key<A>,
    all: &mut Vec<Leaving>,
    (account, name, role): (AccountId, String, PartedAs),
) -> Outcome<()> {
    if all.iter().any(|one| one.account == Some(account)) {
        return Ok(());
    }
    let today = cx.today();
    let row: CoversRow = key.one(cx, store::COVERS_ACCOUNT, args![account, today])?;
    all.push(Leaving { account: Some(account), name, hears: row.covering != 0, role });
    Ok(())
}

/// Tells them, in the transaction that closes the case, before anybody's place ends. Of an earlier end nothing is left: whoever is told is told of
/// this one.
///
/// # Errors
/// When the asker may not close the case.
pub fn part(cx: &mut Cx<'_, '_>, case: &Case, performers: &[(AccountId, String)]) -> Outcome<()> {
    let key = case.key::<CloseCase>(cx)?;
    let (now, me) = (cx.now(), cx.actor()?.account);
    key.run(cx, store::FORGET_PARTING, &[])?;
    for one in leaving(cx, &key, performers)? {
        if let (Some(account), true) = (one.account, one.hears) {
            key.run(cx, store::PART, args![account, Code(one.role), now, me])?;
        }
    }
    Ok(())
}

/// The case is opened again: who took part until the last end is forgotten in the same transaction, for the client decides anew who takes part. Whom
/// the client refuses now stays outside when the case is closed a second time.
///
/// # Errors
/// A fault of the engine.
pub fn forget_parting(cx: &mut Cx<'_, '_>, key: &Key<ReopenCase>) -> Outcome<()> {
    key.run(cx, store::FORGET_PARTING, &[]).map(drop)
}

/// The asker has read that the joint work has ended, and puts it away.
///
/// # Errors
/// When the asker did not take part until then, or no ground is left for knowing it.
pub fn put_away(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<()> {
    let key = case.key::<ReadEnding>(cx)?;
    let (me, now) = (cx.actor()?.account, cx.now());
    key.run(cx, store::PUT_AWAY, args![me, now]).map(drop)
}
