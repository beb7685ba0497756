//! One turn of being responsible, and a proposal for the next.

use crate::{clocks::Clocks, clocks::Term};
use kernel::{AccountId, AssignmentId, Date, Line, OrgId, Timestamp, UnitId, coded, helsinki_date};

coded! {
    /// Whether a turn is for now or for long (domain §7).
    pub enum ManagerKind {
        /// Answers until the permanent one has accepted.
        Interim = "interim",
        /// Agreed with the client, and accepted in person.
        Permanent = "permanent",
    }
}

coded! {
    /// How the client was told who is responsible.
    pub enum ToldHow {
        /// Face to face.
        InPerson = "in_person",
        /// By phone.
        Phone = "phone",
        /// By video.
        Video = "video",
        /// By letter.
        Letter = "letter",
        /// On the client's own pages.
        Portal = "portal",
    }
}

coded! {
    /// How a client told something that a professional records. What is said on the own pages, only the client's own step makes.
    pub enum SaidHow {
        /// Face to face.
        InPerson = "in_person",
        /// By phone.
        Phone = "phone",
        /// By video.
        Video = "video",
        /// By letter.
        Letter = "letter",
    }
}

impl From<SaidHow> for ToldHow {
    fn from(how: SaidHow) -> Self {
        match how {
            SaidHow::InPerson => Self::InPerson,
            SaidHow::Phone => Self::Phone,
            SaidHow::Video => Self::Video,
            SaidHow::Letter => Self::Letter,
        }
    }
}

coded! {
    /// Why a turn ended.
    pub enum EndReason {
        /// The next person accepted.
        Accepted = "accepted",
        /// The account was closed or disabled.
        AccountDisabled = "account_disabled",
        /// The unit was closed.
        UnitClosed = "unit_closed",
        /// A long absence.
        LongAbsence = "long_absence",
        /// The client withdrew consent from the person's organisation.
        ConsentWithdrawn = "consent_withdrawn",
        /// The client's cases were merged.
        Merged = "merged",
        /// The case was closed.
        CaseClosed = "case_closed",
    }
}

/// Somebody who can take a turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Candidate {
    /// The identifier that the turn will have.
    pub id: AssignmentId,
    /// The person. Never a title, never a unit: somebody with a name.
    pub person: AccountId,
    /// The organisation in whose duty the person works.
    pub org: OrgId,
    /// The unit.
    pub unit: UnitId,
}

/// That the client was told, when and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Told {
    /// When.
    pub at: Timestamp,
    /// How.
    pub how: ToldHow,
}

/// One turn of being the case manager.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Assignment {
    /// Who.
    pub who: Candidate,
    /// For now or for long.
    pub kind: ManagerKind,
    /// From this moment on.
    pub since: Timestamp,
    /// Who stands in during a short absence; the holder stays responsible.
    pub substitute: Option<AccountId>,
    /// Whether the client was told.
    pub told: Option<Told>,
    /// When the client said "yes, I know who it is".
    pub acknowledged_at: Option<Timestamp>,
}

/// Somebody has been asked to be the permanent case manager.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// Who was asked.
    pub who: Candidate,
    /// By whom.
    pub by: AccountId,
    /// When.
    pub at: Timestamp,
    /// Why this person, for the one who answers and for the client.
    pub reason: Line<300>,
}

/// A turn that is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ended {
    /// The turn.
    pub turn: Assignment,
    /// Until this moment; the next turn begins at the same one.
    pub until: Timestamp,
    /// Why.
    pub why: EndReason,
}

impl Ended {
    /// The last day on which the one whose turn ended reads along: after a handover or a closing, never when the person
    /// or the organisation is out (domain §7).
    pub fn reads_along_until(&self, clocks: &Clocks) -> Option<Date> {
        match self.why {
            EndReason::Accepted | EndReason::CaseClosed => {
                Some(clocks.due_after(Term::PreviousManagerReads, helsinki_date(self.until)))
            }
            EndReason::AccountDisabled
            | EndReason::UnitClosed
            | EndReason::LongAbsence
            | EndReason::ConsentWithdrawn
            | EndReason::Merged => None,
        }
    }
}

impl Assignment {
    pub(super) const fn begin(who: Candidate, kind: ManagerKind, since: Timestamp) -> Self {
        Self { who, kind, since, substitute: None, told: None, acknowledged_at: None }
    }

    pub(super) fn end(self, at: Timestamp, why: EndReason) -> Ended {
        Ended { turn: self, until: at.max(self.since), why }
    }
}
