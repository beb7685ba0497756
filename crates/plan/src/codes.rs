//! Closed lists of this capability.

use crate::Words;
use kernel::{Language, coded};
use ui::Say;

/// Marks the id of a plan.
#[derive(Debug)]
pub enum PlanMark {}
/// A plan of a client; a case has at most one that lives.
pub type PlanId = kernel::Id<PlanMark>;

/// Marks the id of whoever says yes: the client's person, a professional's account, or a member of the team.
#[derive(Debug)]
pub enum PartyMark {}
/// Whoever says yes.
pub type PartyId = kernel::Id<PartyMark>;

/// Marks the id of a version that was put forward.
#[derive(Debug)]
pub(crate) enum VersionMark {}
/// Marks the id of a yes.
#[derive(Debug)]
pub(crate) enum YesMark {}
/// Marks the id of a review.
#[derive(Debug)]
pub(crate) enum ReviewMark {}
/// A review that was held.
pub(crate) type ReviewId = kernel::Id<ReviewMark>;
/// Marks the id of a step at the end of the path.
#[derive(Debug)]
pub(crate) enum ClosingMark {}
/// Marks the id of a gap that a stopped action leaves.
#[derive(Debug)]
pub(crate) enum GapMark {}
/// Marks the id of a question.
#[derive(Debug)]
pub(crate) enum QuestionMark {}

coded! {
    /// Who performs an action, as it is stored; the domain's `Performer` is made of it.
    pub enum PerformerKind {
        /// Nobody yet: only while the plan is written (I6).
        Open = "open",
        /// The client.
        Client = "client",
        /// A professional with an account.
        Professional = "professional",
        /// Somebody in the team without an account.
        Member = "member",
    }
}

coded! {
    /// How somebody said yes, asked, or was told. All are as good as the own pages (domain §9).
    pub enum How {
        /// Signed in, on the own pages.
        InService = "in_service",
        /// With a signature on paper.
        Paper = "paper",
        /// Said it face to face.
        InPerson = "in_person",
        /// Said it on the phone.
        Phone = "phone",
        /// By letter.
        Letter = "letter",
    }
}

impl How {
    /// The ways in which a client is told something.
    pub const TOLD: [Self; 4] = [Self::InPerson, Self::Phone, Self::Letter, Self::InService];
}

coded! {
    /// How somebody said what a professional records for them. What is said signed in, only the person's own step makes.
    pub enum RecordedHow {
        /// With a signature on paper.
        Paper = "paper",
        /// Said it face to face.
        InPerson = "in_person",
        /// Said it on the phone.
        Phone = "phone",
        /// By letter.
        Letter = "letter",
    }
}

impl From<RecordedHow> for How {
    fn from(how: RecordedHow) -> Self {
        match how {
            RecordedHow::Paper => Self::Paper,
            RecordedHow::InPerson => Self::InPerson,
            RecordedHow::Phone => Self::Phone,
            RecordedHow::Letter => Self::Letter,
        }
    }
}

impl Say for RecordedHow {
    fn say(self, language: Language) -> &'static str {
        How::from(self).say(language)
    }
}

impl Say for How {
    fn say(self, language: Language) -> &'static str {
        let w = Words(language);
        match self {
            Self::InService => w.how_in_service(),
            Self::Paper => w.how_paper(),
            Self::InPerson => w.how_in_person(),
            Self::Phone => w.how_phone(),
            Self::Letter => w.how_letter(),
        }
    }
}

coded! {
    /// A step at the end of a clientship's path.
    pub enum ClosingStep {
        /// The initial service was enough.
        Resolved = "resolved",
        /// The services are over; follow-up began.
        FollowUp = "follow_up",
        /// The clientship ended.
        Closed = "closed",
        /// It was opened again.
        Reopened = "reopened",
    }
}

impl Say for ClosingStep {
    fn say(self, language: Language) -> &'static str {
        let w = Words(language);
        match self {
            Self::Resolved => w.step_resolved(),
            Self::FollowUp => w.step_follow_up(),
            Self::Closed => w.step_closed(),
            Self::Reopened => w.step_reopened(),
        }
    }
}

coded! {
    /// Whose yes it is.
    pub enum PartyKind {
        /// The client, for the whole plan.
        Client = "client",
        /// A professional, for the own actions.
        Professional = "professional",
        /// Somebody in the team without an account, for the own actions.
        Member = "member",
    }
}

/// Coded values in snapshots: their code.
pub(crate) mod as_code {
    use kernel::Coded;
    use serde::{Deserialize, Deserializer, Serializer, de};
    use std::borrow::Cow;

    pub(crate) fn serialize<T: Coded, S: Serializer>(value: &T, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_str(value.code())
    }

    pub(crate) fn deserialize<'a, T: Coded, D: Deserializer<'a>>(input: D) -> Result<T, D::Error> {
        let code = Cow::<str>::deserialize(input)?;
        T::from_code(&code).ok_or_else(|| de::Error::custom("unknown code"))
    }
}
