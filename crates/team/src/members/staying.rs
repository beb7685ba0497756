//! A warm handover (domain §6): whoever answered for the client before may stay beside them, in the team, if the new case manager suggests it
//! and the client approves. Nothing happens by itself.

use super::{Member, members_to_be};
use access::{Cx, Key, Outcome, act::Does, reads_along_after};
use casework::{Manager, Previous};

/// Whoever answered before, for the new permanent case manager to suggest: for the first days, as long as a handover may take
/// (domain §7) and nobody has asked since, and only a person whose duty it is to be in teams.
///
/// # Errors
/// A fault of the engine.
pub(crate) fn may_stay<A: Does>(
    cx: &mut Cx<'_, '_>,
    key: &Key<A>,
    manager: Option<&Manager>,
    members: &[Member],
) -> Outcome<Option<Previous>> {
    let (me, from) = (cx.actor()?.account, reads_along_after(cx.now()));
    if !manager.is_some_and(|now| now.account == me && !now.interim && now.since >= from) {
        return Ok(None);
    }
    let Some(before) = casework::previous(cx, key)? else { return Ok(None) };
    let asked = |member: &Member| {
        member.account == Some(before.account) && (!member.state.is_ended() || member.since >= before.until)
    };
    let can = !members.iter().any(asked) && members_to_be(cx)?.iter().any(|one| one.account == before.account);
    Ok(can.then_some(before))
}
