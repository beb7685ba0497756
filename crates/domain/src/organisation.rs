//! What kind of organisation somebody works for, and the colour that people know its sector by.

use crate::Category;
use kernel::coded;

coded! {
    /// The kind of an organisation (domain §4).
    pub enum OrgKind {
        /// One of the 45 employment areas.
        EmploymentAuthority = "employment_authority",
        /// A municipality in its other duties.
        Municipality = "municipality",
        /// A wellbeing services county.
        WellbeingCounty = "wellbeing_county",
        /// Primary health care: a health station.
        HealthUnit = "health_unit",
        /// Specialised care: clinics and wards.
        SpecialisedCare = "specialised_care",
        /// Social services.
        SocialServices = "social_services",
        /// Substance use and mental health services. Sensitive: even being in the team is hidden from those without scope.
        SubstanceMentalHealth = "substance_mental_health",
        /// Occupational health care.
        OccupationalHealth = "occupational_health",
        /// Kela, the Social Insurance Institution.
        Kela = "kela",
        /// One-stop guidance centre for people under 30.
        GuidanceCentre = "guidance_centre",
        /// A school or another provider of education.
        Education = "education",
        /// An insurance company, a pension company.
        Insurer = "insurer",
        /// An employer.
        Employer = "employer",
        /// A non-governmental organisation, an association.
        Ngo = "ngo",
        /// A peer support group.
        PeerGroup = "peer_group",
        /// A provider of rehabilitation.
        RehabProvider = "rehab_provider",
        /// Another private provider of services.
        PrivateProvider = "private_provider",
        /// The criminal sanctions agency. Sensitive, like substance and mental health services.
        CriminalSanctions = "criminal_sanctions",
        /// The defence forces.
        DefenceForces = "defence_forces",
        /// Another authority of the state.
        StateAuthority = "state_authority",
        /// A project.
        Project = "project",
    }
}

coded! {
    /// The sector whose tint a person's circle carries. The organisation is always also written.
    pub enum Sector {
        /// Health.
        Health = "health",
        /// Social services.
        Social = "social",
        /// Work, employment and learning.
        Work = "work",
        /// Kela and other benefits.
        Kela = "kela",
        /// Associations, peers, projects.
        Ngo = "ngo",
        /// The client's own people.
        Own = "own",
    }
}

impl OrgKind {
    /// Whether even being in the team is hidden from members whose scope lacks it (domain §4).
    pub const fn sensitive(self) -> bool {
        self.sensitive_category().is_some()
    }

    /// The sensitive kind of data that one must be granted to see that this organisation is in the team.
    pub const fn sensitive_category(self) -> Option<Category> {
        match self {
            Self::SubstanceMentalHealth => Some(Category::SubstanceMentalHealth),
            Self::CriminalSanctions => Some(Category::CriminalSanctions),
            Self::EmploymentAuthority
            | Self::Municipality
            | Self::WellbeingCounty
            | Self::HealthUnit
            | Self::SpecialisedCare
            | Self::SocialServices
            | Self::OccupationalHealth
            | Self::Kela
            | Self::GuidanceCentre
            | Self::Education
            | Self::Insurer
            | Self::Employer
            | Self::Ngo
            | Self::PeerGroup
            | Self::RehabProvider
            | Self::PrivateProvider
            | Self::DefenceForces
            | Self::StateAuthority
            | Self::Project => None,
        }
    }

    /// Whether it may ever receive this kind of data, whatever is ticked: an employer never gets health, social or
    /// benefit data (domain §5).
    pub fn may_receive(self, category: Category) -> bool {
        match category {
            Category::HealthWorkAbility
            | Category::SocialSituation
            | Category::BenefitsIncome
            | Category::Rehab
            | Category::SubstanceMentalHealth
            | Category::CriminalSanctions => self != Self::Employer,
            Category::ContactBasic
            | Category::SituationSurvey
            | Category::EmploymentEducation
            | Category::Plan
            | Category::Meetings
            | Category::Messages
            | Category::ServicesUsed
            | Category::CloseNetwork => true,
        }
    }

    /// The sector it belongs to in pictures.
    pub const fn sector(self) -> Sector {
        match self {
            Self::EmploymentAuthority
            | Self::Municipality
            | Self::GuidanceCentre
            | Self::Education
            | Self::Employer
            | Self::DefenceForces
            | Self::StateAuthority => Sector::Work,
            Self::WellbeingCounty
            | Self::HealthUnit
            | Self::SpecialisedCare
            | Self::SubstanceMentalHealth
            | Self::OccupationalHealth
            | Self::RehabProvider
            | Self::PrivateProvider => Sector::Health,
            Self::SocialServices | Self::CriminalSanctions => Sector::Social,
            Self::Kela | Self::Insurer => Sector::Kela,
            Self::Ngo | Self::PeerGroup | Self::Project => Sector::Ngo,
        }
    }
}

impl Sector {
    /// The class name in the style sheet.
    pub const fn css(self) -> &'static str {
        match self {
            Self::Health => "s-health",
            Self::Social => "s-social",
            Self::Work => "s-work",
            Self::Kela => "s-kela",
            Self::Ngo => "s-ngo",
            Self::Own => "s-own",
        }
    }
}
