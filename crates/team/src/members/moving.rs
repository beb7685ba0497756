//! The one place where a member is moved: the rules decide, the row follows, the time line tells.

use super::{Member, basis::basis};
use crate::store::member as store;
use access::{Cx, Key, Outcome, act::Does};
use casework::EventKind;
use db::{Code, args};
use domain::team::{MemberFacts, MemberState, Mover, move_member};

/// A move.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Move<'r> {
    /// Where to.
    pub(crate) to: MemberState,
    /// By whom.
    pub(crate) by: Mover,
    /// Why, when it ends.
    pub(crate) reason: Option<&'r str>,
}

/// Moves a member.
///
/// # Errors
/// What the rules refuse; or somebody else moved the member first.
pub(crate) fn put<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, member: &Member, step: Move<'_>) -> Outcome<()> {
    let manager = casework::manager(cx, key)?.map(|manager| manager.account);
    let is_manager = member.account.is_some() && member.account == manager;
    let covered = basis(cx, key)?.covers(member);
    let to = move_member(member.state, step.to, step.by, MemberFacts { covered, is_manager })?;
    let now = cx.now();
    key.run_if_unchanged(cx, store::MOVE, args![member.id, Code(to), now, step.reason, member.version])?;
    match event_of(member.state, to) {
        Some(event) => casework::record(cx, key, event, name(member)),
        None => Ok(()),
    }
}

/// A name that is itself sensitive is not written on the time line.
fn name(member: &Member) -> Option<&str> {
    (!member.is_sensitive()).then_some(member.name.as_str())
}

/// What people should see of a move.
const fn event_of(from: MemberState, to: MemberState) -> Option<EventKind> {
    match to {
        MemberState::Invited => Some(EventKind::MemberInvited),
        MemberState::Active => Some(EventKind::MemberJoined),
        MemberState::Left | MemberState::RemovedByClient if matches!(from, MemberState::Active) => {
            Some(EventKind::MemberLeft)
        }
        MemberState::Suspended => Some(EventKind::MemberLeft),
        MemberState::Left
        | MemberState::RemovedByClient
        | MemberState::Suggested
        | MemberState::ClientApproved
        | MemberState::Accepted
        | MemberState::Declined
        | MemberState::TakenBack => None,
    }
}
