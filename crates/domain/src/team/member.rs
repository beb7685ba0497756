//! The states of a member and who moves whom.

use crate::{Rule, access::Relation};
use kernel::coded;

coded! {
    /// Where a member stands (domain §13). Only active has power.
    pub enum MemberState {
        /// Suggested by a professional.
        Suggested = "suggested",
        /// Approved by the client.
        ClientApproved = "client_approved",
        /// Invited.
        Invited = "invited",
        /// Accepted the invitation and has not started.
        Accepted = "accepted",
        /// In the team.
        Active = "active",
        /// Without a live basis; sees nothing until there is one.
        Suspended = "suspended",
        /// Declined the invitation.
        Declined = "declined",
        /// The suggestion or invitation was taken back.
        TakenBack = "taken_back",
        /// Left the team.
        Left = "left",
        /// Removed by the client.
        RemovedByClient = "removed_by_client",
    }
}

coded! {
    /// Who moves a member.
    pub enum Mover {
        /// The client, on the own pages or recorded word.
        Client = "client",
        /// The case manager.
        CaseManager = "case_manager",
        /// The member.
        Member = "member",
        /// The rules: a basis began or ended, or the case closed.
        Rules = "rules",
    }
}

coded! {
    /// What kind of member.
    pub enum MemberKind {
        /// A professional of an organisation.
        Professional = "professional",
        /// A relative, friend or support person (A02, A04).
        ClosePerson = "close_person",
    }
}

/// What must be known to move a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MemberFacts {
    /// A live consent or statute covers the member.
    pub covered: bool,
    /// The member is the client's case manager now.
    pub is_manager: bool,
}

impl MemberState {
    /// Whether the member is out.
    pub const fn is_ended(self) -> bool {
        match self {
            Self::Declined | Self::TakenBack | Self::Left | Self::RemovedByClient => true,
            Self::Suggested
            | Self::ClientApproved
            | Self::Invited
            | Self::Accepted
            | Self::Active
            | Self::Suspended => false,
        }
    }

    /// What the member is to the case now. Before the start there is only a preview to answer to (`invited_has_no_power`).
    pub const fn relation(self, kind: MemberKind) -> Option<Relation> {
        match (self, kind) {
            (Self::Invited | Self::Accepted, _) => Some(Relation::TeamInvited),
            (Self::Active, MemberKind::Professional) => Some(Relation::TeamMember),
            (Self::Active, MemberKind::ClosePerson) => Some(Relation::ClosePerson),
            (
                Self::Suggested
                | Self::ClientApproved
                | Self::Suspended
                | Self::Declined
                | Self::TakenBack
                | Self::Left
                | Self::RemovedByClient,
                _,
            ) => None,
        }
    }
}

/// The moves from a state, each with those who may make it.
const fn moves(from: MemberState) -> &'static [(MemberState, &'static [Mover])] {
    use MemberState::{
        Accepted, Active, ClientApproved, Declined, Invited, Left, RemovedByClient, Suggested, Suspended, TakenBack,
    };
    use Mover::{CaseManager, Client, Member, Rules};
    match from {
        Suggested => &[(ClientApproved, &[Client]), (TakenBack, &[CaseManager, Rules]), (RemovedByClient, &[Client])],
        ClientApproved => {
            &[(Invited, &[CaseManager]), (TakenBack, &[CaseManager, Rules]), (RemovedByClient, &[Client])]
        }
        Invited => &[
            (Accepted, &[Member]),
            (Declined, &[Member]),
            (TakenBack, &[CaseManager, Rules]),
            (RemovedByClient, &[Client]),
        ],
        Accepted => &[
            (Active, &[CaseManager, Rules]),
            (Left, &[Member, Rules]),
            (TakenBack, &[CaseManager]),
            (RemovedByClient, &[Client]),
        ],
        Active => &[(Left, &[Member, Rules]), (Suspended, &[Rules]), (RemovedByClient, &[Client])],
        Suspended => &[(Active, &[Rules]), (Left, &[Member, Rules]), (RemovedByClient, &[Client])],
        Declined | TakenBack | Left | RemovedByClient => &[],
    }
}

/// Where this mover can move a member who stands here.
pub fn next(from: MemberState, mover: Mover) -> impl Iterator<Item = MemberState> {
    moves(from).iter().filter(move |(_, movers)| movers.contains(&mover)).map(|(to, _)| *to)
}

/// Moves a member.
///
/// # Errors
/// When there is no such move, when another should make it, when no basis covers the member, or when the member is the
/// case manager, who hands over first (I1).
pub fn move_member(from: MemberState, to: MemberState, mover: Mover, facts: MemberFacts) -> Result<MemberState, Rule> {
    let found = moves(from).iter().find(|(end, _)| *end == to);
    let (_, movers) = found.ok_or(Rule::NoSuchMemberMove)?;
    if !movers.contains(&mover) {
        return Err(if *movers == [Mover::Client] { Rule::OnlyClient } else { Rule::NotYourPart });
    }
    if facts.is_manager && (to.is_ended() || to == MemberState::Suspended) {
        return Err(Rule::ManagerNeedsHandover);
    }
    if matches!(to, MemberState::Invited | MemberState::Active) && !facts.covered {
        return Err(Rule::InvitedOutsideBasis);
    }
    Ok(to)
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::Coded;
    use proptest::prelude::*;

    const COVERED: MemberFacts = MemberFacts { covered: true, is_manager: false };

    #[test]
    fn a_member_walks_from_suggestion_to_the_team() {
        use MemberState::{Accepted, Active, ClientApproved, Invited, Suggested};
        let walk = [
            (Suggested, ClientApproved, Mover::Client),
            (ClientApproved, Invited, Mover::CaseManager),
            (Invited, Accepted, Mover::Member),
            (Accepted, Active, Mover::Rules),
        ];
        for (from, to, mover) in walk {
            assert_eq!(move_member(from, to, mover, COVERED), Ok(to));
        }
    }

    #[test]
    fn nobody_is_invited_without_the_client() {
        for mover in Mover::ALL {
            let invited = move_member(MemberState::Suggested, MemberState::Invited, *mover, COVERED);
            assert_eq!(invited, Err(Rule::NoSuchMemberMove));
        }
        let approved = move_member(MemberState::Suggested, MemberState::ClientApproved, Mover::CaseManager, COVERED);
        assert_eq!(approved, Err(Rule::OnlyClient));
    }

    #[test]
    fn nobody_is_invited_or_started_outside_the_basis() {
        let bare = MemberFacts { covered: false, is_manager: false };
        let invite = move_member(MemberState::ClientApproved, MemberState::Invited, Mover::CaseManager, bare);
        let start = move_member(MemberState::Accepted, MemberState::Active, Mover::Rules, bare);
        assert_eq!((invite, start), (Err(Rule::InvitedOutsideBasis), Err(Rule::InvitedOutsideBasis)));
    }

    #[test]
    fn the_client_removes_anyone_any_time_but_the_manager_hands_over_first() {
        for from in MemberState::ALL.iter().filter(|state| !state.is_ended()) {
            let remove = |facts| move_member(*from, MemberState::RemovedByClient, Mover::Client, facts);
            assert_eq!(remove(COVERED), Ok(MemberState::RemovedByClient));
            assert_eq!(remove(MemberFacts { is_manager: true, ..COVERED }), Err(Rule::ManagerNeedsHandover));
        }
    }

    proptest! {
        #[test]
        fn no_way_leads_to_the_team_past_the_client_and_the_member(
            steps in proptest::collection::vec((0..Mover::ALL.len(), 0..3_usize), 0..40),
        ) {
            let (mut state, mut made) = (MemberState::Suggested, Vec::new());
            for (mover, choice) in steps {
                let mover = Mover::ALL[mover];
                if let Some(to) = next(state, mover).nth(choice).filter(|to| !to.is_ended()) {
                    prop_assert_eq!(move_member(state, to, mover, COVERED), Ok(to));
                    made.push((to, mover));
                    state = to;
                }
            }
            if state.relation(MemberKind::Professional) == Some(Relation::TeamMember) {
                prop_assert!(made.contains(&(MemberState::ClientApproved, Mover::Client)));
                prop_assert!(made.contains(&(MemberState::Accepted, Mover::Member)));
            }
        }
    }

    #[test]
    fn invited_has_no_power() {
        for state in MemberState::ALL {
            for kind in MemberKind::ALL {
                let powerful = state.relation(*kind).is_some_and(|relation| !relation.awaits_answer());
                assert_eq!(powerful, *state == MemberState::Active);
            }
        }
    }
}
