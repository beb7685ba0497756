//! Why somebody may deal with a client now.

use crate::Set;
use kernel::{Timestamp, coded};

coded! {
    /// What somebody is to a client's case. A role alone never opens a person (security §1.3).
    pub enum Relation {
        /// The one professional who is responsible now, interim or permanent (R02).
        CaseManager = "case_manager",
        /// Was responsible until a handover that is not completed yet; reads along for at most 30 days (domain §7).
        PreviousManager = "previous_manager",
        /// Has been asked to become the case manager and has not answered.
        ProposedManager = "proposed_manager",
        /// An active member of the client's care team.
        TeamMember = "team_member",
        /// Has been invited to the team and has not started.
        TeamInvited = "team_invited",
        /// Convenes the team: who is in it, when it meets, nothing more (R08).
        Convener = "convener",
        /// Works in the unit in whose queue the contact lies.
        ContactQueue = "contact_queue",
        /// The client, or somebody with a mandate to act as the client.
        Client = "client",
        /// A relative or support person whom the client has invited (A02, A04).
        ClosePerson = "close_person",
        /// Leads the unit and answers for the case for now, because it would otherwise have nobody (I1).
        UnitLeadFallback = "unit_lead_fallback",
        /// The named receiver of an open handover or referral.
        HandoverReceiver = "handover_receiver",
        /// Took part until the case was closed, or was asked to and had not answered: reads that the joint work has ended, and what became of
        /// the own actions. Only what was known already, and only for as long as the ground for it lasts.
        FormerMember = "former_member",
    }
}

/// The relations that one person has to one case now.
pub type RelationSet = Set<Relation>;

impl Relation {
    /// Whether somebody only has to answer yet: sees a preview of what is asked, and nothing else (`invited_has_no_power`).
    pub const fn awaits_answer(self) -> bool {
        match self {
            Self::ProposedManager | Self::TeamInvited | Self::HandoverReceiver => true,
            Self::CaseManager
            | Self::PreviousManager
            | Self::TeamMember
            | Self::Convener
            | Self::ContactQueue
            | Self::Client
            | Self::ClosePerson
            | Self::UnitLeadFallback
            | Self::FormerMember => false,
        }
    }
}

coded! {
    /// Where a relation stands. Only an active one has power (security §1.8).
    pub enum StandingState {
        /// In force.
        Active = "active",
        /// Stopped for now, for example because the basis is gone.
        Paused = "paused",
        /// Over.
        Ended = "ended",
    }
}

/// A relation as it is recorded, with its time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// What somebody is to the case.
    pub relation: Relation,
    /// Whether it is in force.
    pub state: StandingState,
    /// The moment from which it no longer holds, when one is set.
    pub until: Option<Timestamp>,
}

/// The relations that have power at this moment: active, and not past their end.
pub fn in_force(standings: &[Standing], now: Timestamp) -> RelationSet {
    let holds = |standing: &&Standing| {
        standing.state == StandingState::Active && standing.until.is_none_or(|until| now < until)
    };
    standings.iter().filter(holds).map(|standing| standing.relation).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::Coded;

    #[test]
    fn only_an_active_relation_has_power() {
        let now = Timestamp::UNIX_EPOCH;
        for state in StandingState::ALL {
            let standing = Standing { relation: Relation::TeamMember, state: *state, until: None };
            assert_eq!(in_force(&[standing], now).is_empty(), *state != StandingState::Active);
        }
    }

    #[test]
    fn a_relation_ends_at_the_moment_that_was_set() {
        let now = Timestamp::UNIX_EPOCH;
        let until = |seconds| Standing {
            relation: Relation::PreviousManager,
            state: StandingState::Active,
            until: Timestamp::from_second(seconds).ok(),
        };
        assert!(in_force(&[until(0)], now).is_empty());
        assert!(in_force(&[until(1)], now).contains(Relation::PreviousManager));
    }
}
