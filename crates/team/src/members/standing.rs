//! What the team means for the path of the case.

use super::{Member, TeamSeat, member::load};
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
    let all = load(cx, &key)?;
    Ok(of(&all))
}

/// How these members stand.
pub fn of(all: &[Member]) -> Standing {
    let here = || all.iter().filter(|member| !member.state.is_ended());
    let open = here().any(|member| member.state == MemberState::Suggested);
    let professionals = here().filter(|member| member.seat != TeamSeat::Close && !member.is_manager);
    let composition = match (open, professionals.count()) {
        (true, _) | (false, 0) => Composition::NotApproved,
        (false, 1) => Composition::Pair,
        (false, _) => Composition::Team,
    };
    let outside = here().any(|m| (m.is_waiting() || m.state == MemberState::Active) && !m.covered);
    let invitations = if outside { Invitations::OutsideBasis } else { Invitations::Covered };
    Standing { composition, invitations }
}
