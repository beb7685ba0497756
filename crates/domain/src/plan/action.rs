//! An action: what, who, from when, until when.

use crate::Category;
use kernel::{AccountId, ActionId, Date, GoalId, Line, MemberId, OrgId, ServiceId, coded};

coded! {
    /// How an action goes (domain §9).
    pub enum ActionStatus {
        /// Written down, not agreed yet.
        Proposed = "proposed",
        /// Agreed by its performer.
        Accepted = "accepted",
        /// Waits for something.
        Waiting = "waiting",
        /// Going on.
        Ongoing = "ongoing",
        /// Should have started and has not: the case manager is alerted.
        NotStarted = "not_started",
        /// Done.
        Done = "done",
        /// Goes on as an ordinary service, outside the plan.
        Continuing = "continuing",
        /// Stopped, with a reason.
        Stopped = "stopped",
    }
}

coded! {
    /// Where the performing organisation's own process stands (P20).
    pub enum ActionPhase {
        /// Set going.
        Initiated = "initiated",
        /// The need is assessed.
        NeedAssessed = "need_assessed",
        /// Planned.
        Planned = "planned",
        /// Arranged.
        Arranged = "arranged",
        /// Ongoing.
        Ongoing = "ongoing",
        /// Followed up.
        FollowedUp = "followed_up",
    }
}

/// Who performs an action: always somebody with a name (R09).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Performer {
    /// The client.
    Client,
    /// A professional.
    Professional {
        /// Who.
        person: AccountId,
        /// Of which organisation.
        org: OrgId,
    },
    /// A relative or support person in the team.
    ClosePerson(MemberId),
    /// A service of the directory, and the professional who sees to it that it starts.
    Service {
        /// The service.
        service: ServiceId,
        /// Of which organisation.
        org: OrgId,
        /// Who sees to it.
        sees_to_it: AccountId,
    },
}

/// An action of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanAction {
    /// The action; stays the same from version to version.
    pub id: ActionId,
    /// The goal or sub-goal that it serves.
    pub goal: GoalId,
    /// What is done.
    pub what: Line<300>,
    /// Why, in words that the client understands.
    pub why: Option<Line<300>>,
    /// Who performs it. May be open while the plan is written, never when it is agreed (I6).
    pub performer: Option<Performer>,
    /// The client's own part.
    pub clients_part: Option<Line<300>>,
    /// From when.
    pub start: Option<Date>,
    /// Until when.
    pub due: Option<Date>,
    /// What must be done before it.
    pub depends_on: Option<ActionId>,
    /// What kind of data it is.
    pub category: Category,
    /// How it goes. Progress, not part of what is approved.
    pub status: ActionStatus,
    /// Where the performer's process stands. Progress too.
    pub phase: ActionPhase,
}

impl Performer {
    /// The professional who answers for it; nobody but the client or a close person answers for their own.
    pub const fn professional(self) -> Option<AccountId> {
        match self {
            Self::Professional { person, .. } => Some(person),
            Self::Service { sees_to_it, .. } => Some(sees_to_it),
            Self::Client | Self::ClosePerson(_) => None,
        }
    }
}

impl ActionStatus {
    /// Whether nothing more is expected.
    pub const fn is_settled(self) -> bool {
        match self {
            Self::Done | Self::Continuing | Self::Stopped => true,
            Self::Proposed | Self::Accepted | Self::Waiting | Self::Ongoing | Self::NotStarted => false,
        }
    }
}

impl PlanAction {
    /// Whether two versions of the action say the same; how it goes is not part of what is agreed.
    pub fn says_the_same(&self, other: &Self) -> bool {
        Self { status: other.status, phase: other.phase, ..self.clone() } == *other
    }
}
