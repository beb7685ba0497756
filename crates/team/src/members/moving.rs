//! The one place where a member is moved: the rules decide, the row follows, the time line tells.

use super::Member;
use crate::store::member as store;
use access::{Cx, Key, Outcome, act::Does};
use casework::EventKind;
use db::{Code, args};
use domain::{
    responsibility::ToldHow,
    team::{MemberFacts, MemberState, Mover, move_member},
};
use kernel::{Coded, coded};

coded! {
    /// What a move says besides where to.
    pub(super) enum Says {
        /// The client has approved, in this way.
        Approved = "approved",
        /// The asker has invited.
        Invited = "invited",
        /// The invited person has answered, in person or as told.
        Answered = "answered",
    }
}

/// A move, through one state or several at once.
pub(crate) struct Move<'r> {
    steps: Vec<(MemberState, Mover)>,
    reason: Option<&'r str>,
    says: Option<Says>,
    how: Option<ToldHow>,
}

impl<'r> Move<'r> {
    /// To this state, by this mover.
    pub(crate) fn to(to: MemberState, by: Mover) -> Self {
        Self { steps: vec![(to, by)], reason: None, says: None, how: None }
    }

    /// And on to the next state in the same moment.
    pub(super) fn and(mut self, to: MemberState, by: Mover) -> Self {
        self.steps.push((to, by));
        self
    }

    /// With the reason for which it ends.
    pub(super) fn because(mut self, reason: &'r str) -> Self {
        self.reason = Some(reason);
        self
    }

    /// With what it says besides, and how that was told.
    pub(super) fn saying(mut self, says: Says, how: Option<ToldHow>) -> Self {
        (self.says, self.how) = (Some(says), how);
        self
    }
}

/// Moves a member.
///
/// # Errors
/// What the rules refuse; or somebody else moved the member first.
pub(crate) fn put<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, member: &Member, step: &Move<'_>) -> Outcome<()> {
    let facts = MemberFacts { covered: member.covered, is_manager: member.is_manager };
    let mut to = member.state;
    for (next, mover) in &step.steps {
        to = move_member(to, *next, *mover, facts)?;
    }
    let (now, me) = (cx.now(), cx.actor()?.account);
    let (says, how) = (step.says.map_or("", Coded::code), step.how.map(Code));
    let values = args![member.id, member.version, Code(to), now, step.reason, says, how, me];
    key.run_if_unchanged(cx, store::MOVE, values)?;
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
        MemberState::Declined => Some(EventKind::MemberDeclined),
        MemberState::Left | MemberState::RemovedByClient if matches!(from, MemberState::Active) => {
            Some(EventKind::MemberLeft)
        }
        MemberState::Suspended => Some(EventKind::MemberLeft),
        MemberState::Left
        | MemberState::RemovedByClient
        | MemberState::Suggested
        | MemberState::ClientApproved
        | MemberState::Accepted
        | MemberState::TakenBack => None,
    }
}
