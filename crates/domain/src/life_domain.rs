//! The areas of life in which removing obstacles may need work (P23, S002).

use kernel::coded;

coded! {
    /// An area of life; the survey asks about each, and each goal belongs to one.
    pub enum LifeDomain {
        /// Health and functioning.
        HealthFunctioning = "health_functioning",
        /// Money.
        Money = "money",
        /// Rehabilitation.
        Rehabilitation = "rehabilitation",
        /// Skills.
        Skills = "skills",
        /// Testing work ability.
        TestingWorkAbility = "testing_work_ability",
        /// Trying a field of work.
        TryingField = "trying_field",
        /// Support of and for close people.
        ClosePeople = "close_people",
        /// Something else that matters to the client.
        Other = "other",
    }
}

/// The areas in which somebody has a need.
pub type NeedSet = crate::Set<LifeDomain>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stored_bit_never_changes_its_meaning() {
        assert_eq!(NeedSet::EMPTY.with(LifeDomain::HealthFunctioning).bits(), 1);
        assert_eq!(NeedSet::EMPTY.with(LifeDomain::Skills).bits(), 8);
        assert_eq!(NeedSet::EMPTY.with(LifeDomain::Other).bits(), 128);
    }
}
