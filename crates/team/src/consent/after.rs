//! What follows when a consent begins, changes or ends: who in the team has a basis now, whether somebody who was asked to answer for the client
//! still has one, and who is told.

use crate::{
    members::{self, Member, Move},
    responsible,
    store::member::{self as store, NoticeKind},
};
use access::{Cx, Key, Outcome, act::Does};
use db::{Code, args};
use domain::{
    consent::Impact,
    team::{MemberState, Mover},
};
use kernel::{AccountId, EventId};

/// Puts every member where the basis now allows, by the rules, and tells those whom the change concerns.
pub(crate) fn refit<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, impact: &Impact) -> Outcome<()> {
    for member in &members::load(cx, key)? {
        // The case manager stays responsible without a basis too, and sees the own register only, until somebody takes over (I1).
        let to = fitting(member).filter(|to| !member.is_manager || *to != MemberState::Suspended);
        if let Some(to) = to {
            members::put(cx, key, member, &Move::to(to, Mover::Rules))?;
        }
        tell(cx, member, impact)?;
    }
    if let Some(asked) = responsible::ask_no_more(cx, key)? {
        notify(cx, asked, NoticeKind::ConsentEnded)?;
    }
    tell_manager(cx, key, impact)
}

/// Whoever is responsible looks whether the team is still right, unless it is they who recorded the change.
fn tell_manager<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, impact: &Impact) -> Outcome<()> {
    if impact.gone.is_empty() && impact.narrowed.is_empty() {
        return Ok(());
    }
    let manager = casework::manager(cx, key)?.map(|manager| manager.account);
    match manager.filter(|manager| cx.visitor().is_none_or(|actor| actor.account != *manager)) {
        Some(elsewhere) => notify(cx, elsewhere, NoticeKind::CheckTeam),
        None => Ok(()),
    }
}

/// Where a member belongs now, when it is elsewhere.
const fn fitting(member: &Member) -> Option<MemberState> {
    match (member.state, member.covered) {
        (MemberState::Active, false) => Some(MemberState::Suspended),
        (MemberState::Suspended | MemberState::Accepted, true) => Some(MemberState::Active),
        (MemberState::Invited, false) => Some(MemberState::TakenBack),
        (MemberState::Active | MemberState::Invited, true)
        | (MemberState::Suspended | MemberState::Accepted, false)
        | (
            MemberState::Suggested
            | MemberState::ClientApproved
            | MemberState::Declined
            | MemberState::TakenBack
            | MemberState::Left
            | MemberState::RemovedByClient,
            _,
        ) => None,
    }
}

fn tell(cx: &mut Cx<'_, '_>, member: &Member, impact: &Impact) -> Outcome<()> {
    let (Some(account), Some(org)) = (member.account, member.org) else { return Ok(()) };
    if member.state.is_ended() {
        return Ok(());
    }
    if impact.gone.contains(&org) {
        notify(cx, account, NoticeKind::ConsentEnded)
    } else if impact.narrowed.contains(&org) {
        notify(cx, account, NoticeKind::ConsentNarrowed)
    } else {
        Ok(())
    }
}

fn notify(cx: &mut Cx<'_, '_>, account: AccountId, kind: NoticeKind) -> Outcome<()> {
    let (id, now): (EventId, _) = (cx.new_id(), cx.now());
    cx.run(store::NOTIFY, args![id, account, Code(kind), now]).map(drop)
}
