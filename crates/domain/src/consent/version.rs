//! One version of a consent and where it stands. A change is always a new version.

use super::Party;
use crate::{Category, CategorySet, Sector};
use kernel::{ConsentId, Date, Language, Line, Timestamp, coded, helsinki_date};

coded! {
    /// How the consent was given.
    pub enum Mode {
        /// On the client's own pages, signed in strongly.
        PortalStrongAuth = "portal_strong_auth",
        /// In person, on the professional's screen, after the client was identified.
        InPersonScreen = "in_person_screen",
        /// Signed on paper; the paper is kept.
        PaperSigned = "paper_signed",
        /// By word of mouth: covers one contact and ends with it.
        OralSingleContact = "oral_single_contact",
    }
}

coded! {
    /// How a consent is given that a professional prepares and records. On the own pages it is given by the client alone.
    pub enum RecordedMode {
        /// In person, on the professional's screen, after the client was identified.
        InPersonScreen = "in_person_screen",
        /// Signed on paper; the paper is kept.
        PaperSigned = "paper_signed",
        /// By word of mouth: covers one contact and ends with it.
        OralSingleContact = "oral_single_contact",
    }
}

impl From<RecordedMode> for Mode {
    fn from(mode: RecordedMode) -> Self {
        match mode {
            RecordedMode::InPersonScreen => Self::InPersonScreen,
            RecordedMode::PaperSigned => Self::PaperSigned,
            RecordedMode::OralSingleContact => Self::OralSingleContact,
        }
    }
}

coded! {
    /// What the information is used for.
    pub enum Purpose {
        /// To plan and carry out the client's support together.
        JointSupport = "joint_support",
        /// To prepare and hold one meeting.
        OneMeeting = "one_meeting",
        /// To ask a service to take the client.
        ServiceRequest = "service_request",
    }
}

impl Purpose {
    /// The kinds of data that this purpose usually needs between the client's helpers and an organisation of this sector. A form shows them
    /// first and the others folded; it ticks none of them: only the client's own word does (GDPR 5(1)(c), 25(2); domain §5).
    pub fn usual(self, sector: Sector) -> CategorySet {
        match self {
            Self::JointSupport => CategorySet::team_core().with(Category::SituationSurvey).or(own_matter(sector)),
            Self::OneMeeting => CategorySet::team_core(),
            Self::ServiceRequest => {
                [Category::ContactBasic, Category::SituationSurvey, Category::Plan].into_iter().collect()
            }
        }
    }
}

/// What a sector itself works with.
fn own_matter(sector: Sector) -> CategorySet {
    let kinds: &[Category] = match sector {
        Sector::Health => &[Category::HealthWorkAbility],
        Sector::Social => &[Category::SocialSituation],
        Sector::Work => &[Category::EmploymentEducation],
        Sector::Kela => &[Category::BenefitsIncome, Category::Rehab],
        Sector::Ngo | Sector::Own => &[],
    };
    kinds.iter().copied().collect()
}

coded! {
    /// The wordings of the text that clients read or hear before they consent. A consent keeps the one that it was given in: whoever prints it
    /// later prints what the client agreed to. A new wording gets a new number; an old one is never changed (GDPR 7(1)).
    pub enum TextVersion {
        /// "… tell each other about me and see my information", in force from the day of the draft.
        First = "1",
        /// Says that each organisation tells or sees what stands beside it, and that the permission begins when it is given.
        Second = "2",
        /// What the client knows stands in whole sentences of the client's own.
        Third = "3",
    }
}

impl TextVersion {
    /// The wording of what is prepared from now on.
    pub const NOW: Self = Self::Third;
}

coded! {
    /// Where a version stands (domain §11).
    pub enum ConsentState {
        /// Being filled in.
        Draft = "draft",
        /// Given, and not begun yet.
        Given = "given",
        /// In force.
        Active = "active",
        /// Replaced by a newer version.
        Superseded = "superseded",
        /// Taken back by the client.
        Withdrawn = "withdrawn",
        /// Past its last day.
        Expired = "expired",
        /// The client said no.
        Refused = "refused",
    }
}

/// What the client decided about a version; what only time decides is not stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// Nothing yet.
    Draft,
    /// The client said no.
    Refused {
        /// When.
        at: Timestamp,
    },
    /// The client gave it.
    Given {
        /// When.
        at: Timestamp,
    },
    /// The client replaced it.
    Superseded {
        /// When.
        at: Timestamp,
        /// By this version.
        by: ConsentId,
    },
    /// The client took it back.
    Withdrawn {
        /// When.
        at: Timestamp,
    },
}

/// One version of a client's consent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consent {
    /// The version.
    pub id: ConsentId,
    /// Its number among the client's versions.
    pub number: u32,
    /// How it was given.
    pub mode: Mode,
    /// What for.
    pub purpose: Purpose,
    /// What for, in the client's own terms, when more needs to be said.
    pub purpose_text: Option<Line<300>>,
    /// The first day.
    pub from: Date,
    /// The last day. There is always one.
    pub until: Date,
    /// The matrix.
    pub parties: Vec<Party>,
    /// The wording that the client read or heard.
    pub text_version: TextVersion,
    /// The language in which it was read or heard.
    pub language: Language,
    /// What the client decided.
    pub fate: Fate,
}

impl Consent {
    /// Where the version stands at a moment.
    pub fn state(&self, at: Timestamp) -> ConsentState {
        let today = helsinki_date(at);
        match self.fate {
            Fate::Draft => ConsentState::Draft,
            Fate::Refused { .. } => ConsentState::Refused,
            Fate::Superseded { .. } => ConsentState::Superseded,
            Fate::Withdrawn { .. } => ConsentState::Withdrawn,
            Fate::Given { .. } if today > self.until => ConsentState::Expired,
            Fate::Given { .. } if today < self.from => ConsentState::Given,
            Fate::Given { .. } => ConsentState::Active,
        }
    }

    /// Whether it opens anything at this moment. Asked anew for every request, never remembered (I4, I7).
    pub fn live(&self, at: Timestamp) -> bool {
        self.state(at) == ConsentState::Active
    }
}
