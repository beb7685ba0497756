//! What a professional does at work. Access follows the duty, never the title.

use crate::Set;
use kernel::{Coded as _, coded};

coded! {
    /// A professional's duty (domain §4). Titles such as social worker are text for people only. Stored as bits.
    pub enum Duty {
        /// Works in the initial service: takes contacts, surveys, advises, coordinates in the beginning (R04).
        FirstLine = "first_line",
        /// Can be agreed to be a client's case manager (R02).
        CaseManager = "case_manager",
        /// Can be invited to clients' care teams.
        TeamMember = "team_member",
        /// The named doctor of a regional team (R07).
        TeamDoctor = "team_doctor",
        /// Convenes a regional team: invites, books, sets the agenda (R08).
        Convener = "convener",
        /// Leads a unit; the fallback when a case would be left without a manager (I1).
        UnitLead = "unit_lead",
        /// Leads a network of professionals; sees no client data by it.
        NetworkLeader = "network_leader",
        /// Sits in a steering group; sees aggregates only.
        Steering = "steering",
        /// Keeps the service directory right.
        DirectoryEditor = "directory_editor",
        /// Looks after privacy: logs and consents of the own controller, not contents.
        PrivacyOfficer = "privacy_officer",
        /// Audits the use of data.
        Auditor = "auditor",
        /// Keeps settings and accounts; sees no client content.
        Admin = "admin",
    }
}

/// The duties that one account holds.
pub type DutySet = Set<Duty>;

impl Duty {
    /// Whether the duty lets one take part in work with clients at all; each client still needs a relation (domain §5).
    pub const fn works_with_clients(self) -> bool {
        match self {
            Self::FirstLine | Self::CaseManager | Self::TeamMember | Self::TeamDoctor | Self::Convener => true,
            Self::UnitLead
            | Self::NetworkLeader
            | Self::Steering
            | Self::DirectoryEditor
            | Self::PrivacyOfficer
            | Self::Auditor
            | Self::Admin => false,
        }
    }
}

impl DutySet {
    /// The duties that let one take part in work with clients.
    pub fn with_clients() -> Self {
        Duty::ALL.iter().copied().filter(|duty| duty.works_with_clients()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stored_bit_never_changes_its_meaning() {
        assert_eq!(DutySet::EMPTY.with(Duty::FirstLine).bits(), 1);
        assert_eq!(DutySet::EMPTY.with(Duty::UnitLead).bits(), 32);
        assert_eq!(DutySet::EMPTY.with(Duty::Admin).bits(), 2048);
    }

    #[test]
    fn leading_and_administering_open_no_clients() {
        assert_eq!(DutySet::with_clients().bits(), 0b1_1111);
        for duty in [Duty::UnitLead, Duty::NetworkLeader, Duty::Steering, Duty::Admin, Duty::PrivacyOfficer] {
            assert!(!duty.works_with_clients());
        }
    }
}
