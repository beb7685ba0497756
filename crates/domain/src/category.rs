//! What client data is about. Consent, access and the trail all speak in these.

use crate::Set;
use kernel::coded;

coded! {
    /// A kind of client data (domain §4). Stored as bits: the list only grows at its end.
    pub enum Category {
        /// Name, how to reach, language, interpreter.
        ContactBasic = "contact_basic",
        /// The survey of the whole situation and of what support is needed.
        SituationSurvey = "situation_survey",
        /// Work history, schooling, skills, wishes for work.
        EmploymentEducation = "employment_education",
        /// Home, everyday life, social situation.
        SocialSituation = "social_situation",
        /// Health, functional ability and work ability as far as they matter for support.
        HealthWorkAbility = "health_work_ability",
        /// Benefits, income, applications and decisions.
        BenefitsIncome = "benefits_income",
        /// Rehabilitation: asked, suggested, applied, ongoing.
        Rehab = "rehab",
        /// Goals, actions, reviews and the client's own words about them.
        Plan = "plan",
        /// Meetings, their agenda and minutes.
        Meetings = "meetings",
        /// Messages between the client and professionals.
        Messages = "messages",
        /// Services in use now and before.
        ServicesUsed = "services_used",
        /// Family, friends and others who support.
        CloseNetwork = "close_network",
        /// Substance use and mental health care. Sensitive: ticked by name or not at all.
        SubstanceMentalHealth = "substance_mental_health",
        /// Criminal sanctions. Sensitive: ticked by name or not at all.
        CriminalSanctions = "criminal_sanctions",
    }
}

/// A set of kinds of client data.
pub type CategorySet = Set<Category>;

impl Category {
    /// Whether "all" never includes it: each sensitive kind is ticked by name (domain §4).
    pub const fn sensitive(self) -> bool {
        match self {
            Self::SubstanceMentalHealth | Self::CriminalSanctions => true,
            Self::ContactBasic
            | Self::SituationSurvey
            | Self::EmploymentEducation
            | Self::SocialSituation
            | Self::HealthWorkAbility
            | Self::BenefitsIncome
            | Self::Rehab
            | Self::Plan
            | Self::Meetings
            | Self::Messages
            | Self::ServicesUsed
            | Self::CloseNetwork => false,
        }
    }
}

impl Set<Category> {
    /// What "all" means when somebody says it: everything that is not sensitive.
    pub fn all_ordinary() -> Self {
        Self::from_bits(i64::MAX).ordinary()
    }

    /// What every member of a team needs to work together: how to reach the client, the plan and the meetings (domain §5).
    pub fn team_core() -> Self {
        [Category::ContactBasic, Category::Plan, Category::Meetings].into_iter().collect()
    }

    /// The set without its sensitive kinds.
    #[must_use]
    pub fn ordinary(self) -> Self {
        self.iter().filter(|category| !category.sensitive()).collect()
    }

    /// The sensitive kinds of the set.
    #[must_use]
    pub fn sensitive(self) -> Self {
        self.iter().filter(|category| category.sensitive()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::Coded;

    #[test]
    fn all_never_means_the_sensitive_kinds() {
        assert_eq!(CategorySet::all_ordinary().sensitive(), CategorySet::EMPTY);
        assert_eq!(CategorySet::all_ordinary().len(), 12);
    }

    #[test]
    fn a_stored_bit_never_changes_its_meaning() {
        let stored: Vec<_> = Category::ALL.iter().map(|c| (c.code(), CategorySet::EMPTY.with(*c).bits())).collect();
        assert_eq!(stored[0], ("contact_basic", 1));
        assert_eq!(stored[4], ("health_work_ability", 16));
        assert_eq!(stored[7], ("plan", 128));
        assert_eq!(stored[12], ("substance_mental_health", 4096));
        assert_eq!(stored[13], ("criminal_sanctions", 8192));
    }
}
