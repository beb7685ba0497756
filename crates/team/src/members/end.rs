//! The team ends with the clientship: when it is opened again, the client decides anew who takes part (domain §6).

use super::{
    member::load,
    moving::{Move, put},
};
use access::{Case, Cx, Outcome, act::CloseCase};
use domain::team::{MemberState, Mover};

/// Ends every place in the team of a case that is being closed, in the same transaction, after the last turn as case manager.
///
/// # Errors
/// When the asker may not close the case.
pub fn end_team(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<()> {
    let key = case.key::<CloseCase>(cx)?;
    for member in load(cx, &key)? {
        if let Some(to) = ended(member.state) {
            put(cx, &key, &member, &Move::to(to, Mover::Rules))?;
        }
    }
    Ok(())
}

/// Who took part has left; who was asked is not asked any more.
const fn ended(from: MemberState) -> Option<MemberState> {
    match from {
        MemberState::Accepted | MemberState::Active | MemberState::Suspended => Some(MemberState::Left),
        MemberState::Suggested | MemberState::ClientApproved | MemberState::Invited => Some(MemberState::TakenBack),
        MemberState::Declined | MemberState::TakenBack | MemberState::Left | MemberState::RemovedByClient => None,
    }
}
