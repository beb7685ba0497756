//! What the team means for the path of the case.

use super::{TeamSeat, basis::basis, member::load};
use access::{Case, Cx, Outcome, act::ReadTeam};
use casework::Known;
use domain::{
    case::{Composition, Invitations},
    team::MemberState,
};

/// How the team stands, as the guards of the stages ask it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Whether the client has approved everybody.
    pub composition: Composition,
    /// Whether all who are invited are covered.
    pub invitations: Invitations,
}

impl Standing {
    /// What is known of the case with this in it.
    #[must_use]
    pub fn into_known(self, known: Known) -> Known {
        Known { composition: self.composition, invitations: self.invitations, ..known }
    }
}

/// How the team stands now.
///
/// # Errors
/// When the asker may not see the team.
pub fn standing(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<Standing> {
    let key = case.key::<ReadTeam>(cx)?;
    let mut here = load(cx, &key)?;
    here.retain(|member| !member.state.is_ended());
    let basis = basis(cx, &key)?;
    let open = here.iter().any(|member| member.state == MemberState::Suggested);
    let manager = casework::manager(cx, &key)?.map(|manager| manager.account);
    let is_other = |account: Option<kernel::AccountId>| account != manager || account.is_none();
    let professionals = here.iter().filter(|member| member.seat != TeamSeat::Close && is_other(member.account));
    let composition = match (open, professionals.count()) {
        (true, _) | (false, 0) => Composition::NotApproved,
        (false, 1) => Composition::Pair,
        (false, _) => Composition::Team,
    };
    let outside = here.iter().any(|m| (m.is_waiting() || m.state == MemberState::Active) && !basis.covers(m));
    let invitations = if outside { Invitations::OutsideBasis } else { Invitations::Covered };
    Ok(Standing { composition, invitations })
}
