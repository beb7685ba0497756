//! Through what one looks at a client: which kinds of data, whose, and on what ground.

use super::{Basis, Relation, RelationSet};
use crate::{Category, CategorySet};
use kernel::OrgId;

/// One party that lets information out, and which kinds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Giver {
    /// The organisation in whose register the information lies.
    pub org: OrgId,
    /// The kinds it may give.
    pub gives: CategorySet,
}

/// What one live consent or statute opens to the looker's own party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    /// The consent version or the statute.
    pub basis: Basis,
    /// The kinds that the looker's party receives.
    pub receives: CategorySet,
    /// The parties that give, each with its kinds.
    pub givers: Vec<Giver>,
}

impl Grant {
    fn opens(&self, category: Category, controller: OrgId) -> bool {
        let gives = |giver: &Giver| giver.org == controller && giver.gives.contains(category);
        self.receives.contains(category) && self.givers.iter().any(gives)
    }
}

/// Through what one person looks at one case in one request. Everything shown is built through it, field by field from nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lens {
    /// The organisation in whose duty the person looks; a client and a close person look for themselves.
    pub actor_org: Option<OrgId>,
    /// The relations in force.
    pub relations: RelationSet,
    /// The sensitive kinds that the person's own unit works with. Empty unless the unit's duty says otherwise.
    pub handles: CategorySet,
    /// What live consents and statutes open.
    pub grants: Vec<Grant>,
}

impl Lens {
    /// The client's own lens.
    pub fn of_client() -> Self {
        let relations = RelationSet::EMPTY.with(Relation::Client);
        Self { actor_org: None, relations, handles: CategorySet::EMPTY, grants: Vec::new() }
    }

    /// The lens of a professional who has these relations and these grants.
    pub const fn of_professional(org: OrgId, relations: RelationSet, grants: Vec<Grant>) -> Self {
        Self { actor_org: Some(org), relations, handles: CategorySet::EMPTY, grants }
    }

    /// Whether it is the client who looks.
    pub fn is_client(&self) -> bool {
        self.relations.contains(Relation::Client)
    }

    /// On what ground this kind of data, held by this organisation, is seen; `None` when it is not.
    pub fn sees(&self, category: Category, controller: OrgId) -> Option<Basis> {
        if self.is_client() {
            return Some(Basis::ClientSelf);
        }
        if self.relations.iter().all(Relation::awaits_answer) {
            return None;
        }
        if self.own_register(category, controller) {
            return Some(Basis::OwnRegister);
        }
        self.grants.iter().find(|grant| grant.opens(category, controller)).map(|grant| grant.basis)
    }

    fn own_register(&self, category: Category, controller: OrgId) -> bool {
        self.actor_org == Some(controller) && (!category.sensitive() || self.handles.contains(category))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access::testing::{MINE, THEIRS, consent_lens};
    use kernel::Coded;
    use proptest::prelude::*;

    #[test]
    fn the_client_sees_everything_about_themself() {
        for category in Category::ALL {
            assert_eq!(Lens::of_client().sees(*category, THEIRS), Some(Basis::ClientSelf));
        }
    }

    #[test]
    fn invited_has_no_power() {
        for relation in Relation::ALL.iter().filter(|relation| relation.awaits_answer()) {
            let lens =
                Lens { relations: RelationSet::EMPTY.with(*relation), ..consent_lens(CategorySet::all_ordinary()) };
            for category in Category::ALL {
                assert_eq!(lens.sees(*category, MINE).or(lens.sees(*category, THEIRS)), None);
            }
        }
    }

    proptest! {
        #[test]
        fn others_data_is_seen_only_by_what_was_granted(bits in any::<i64>(), at in 0..Category::ALL.len()) {
            let (granted, category) = (CategorySet::from_bits(bits), Category::ALL[at]);
            let lens = consent_lens(granted);
            prop_assert_eq!(lens.sees(category, THEIRS).is_some(), granted.contains(category));
        }

        #[test]
        fn sensitive_data_is_never_seen_by_default(at in 0..Category::ALL.len()) {
            let lens = consent_lens(CategorySet::all_ordinary());
            let category = Category::ALL[at];
            prop_assert_eq!(lens.sees(category, MINE).is_none(), category.sensitive());
        }
    }

    #[test]
    fn an_organisation_that_the_client_did_not_name_is_not_seen_into() {
        let stranger = OrgId::from_uuid(uuid::Uuid::from_u128(77));
        assert_eq!(consent_lens(CategorySet::all_ordinary()).sees(Category::Plan, stranger), None);
    }

    #[test]
    fn a_party_that_gives_nothing_is_not_seen_into() {
        let mut lens = consent_lens(CategorySet::all_ordinary());
        lens.grants[0].givers.clear();
        assert_eq!(lens.sees(Category::Plan, THEIRS), None);
    }
}
