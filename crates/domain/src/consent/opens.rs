//! What the live consents open to somebody who looks. Evaluated anew each time, never copied into rows (domain §11).

use super::{Consent, PartyName};
use crate::{CategorySet, access::Basis, access::Giver, access::Grant};
use kernel::{AccountId, OrgId, Timestamp, UnitId};

/// A professional who looks: in which organisation and unit, and who.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Looker {
    /// The organisation in whose duty the person looks.
    pub org: OrgId,
    /// The unit.
    pub unit: UnitId,
    /// The person.
    pub person: AccountId,
}

impl PartyName {
    /// Whether the client meant this professional when naming the party.
    pub fn covers(self, looker: &Looker) -> bool {
        match self {
            Self::Organisation(org) => looker.org == org,
            Self::Unit(org, unit) => (looker.org, looker.unit) == (org, unit),
            Self::Professional(org, person) => (looker.org, looker.person) == (org, person),
            Self::ClosePerson(_) => false,
        }
    }
}

/// What these consents open to this professional at this moment.
pub fn grants(consents: &[Consent], looker: &Looker, at: Timestamp) -> Vec<Grant> {
    consents.iter().filter(|consent| consent.live(at)).filter_map(|consent| consent.grant(looker)).collect()
}

impl Consent {
    fn grant(&self, looker: &Looker) -> Option<Grant> {
        let rows = self.parties.iter().filter(|party| party.name.covers(looker));
        let receives = rows.fold(CategorySet::EMPTY, |all, party| all.or(party.receives));
        let giver = |party: &super::Party| party.name.org().map(|org| Giver { org, gives: party.gives });
        let givers = self.parties.iter().filter_map(giver).collect();
        (!receives.is_empty()).then_some(Grant { basis: Basis::Consent(self.id), receives, givers })
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{draft, giving, party};
    use super::super::{Direction, Party};
    use super::*;
    use crate::{
        Category,
        access::{Lens, Relation, RelationSet},
        clocks::Clocks,
        testing::{account, at, org, unit},
    };

    fn looker(number: u128) -> Looker {
        Looker { org: org(number), unit: unit(number), person: account(number) }
    }

    fn lens(consents: &[Consent], number: u128, now: Timestamp) -> Lens {
        let relations = RelationSet::EMPTY.with(Relation::TeamMember);
        Lens::of_professional(org(number), relations, grants(consents, &looker(number), now))
    }

    #[test]
    fn what_one_gives_and_the_other_receives_is_seen() {
        let teller = Party::new(PartyName::Organisation(org(1))).tick(Direction::Gives, Category::Rehab);
        let hearer = Party::new(PartyName::Unit(org(2), unit(2)))
            .tick(Direction::Receives, Category::Rehab)
            .tick(Direction::Receives, Category::Plan);
        let given = draft(vec![teller, hearer]).give(giving(), &Clocks::default()).unwrap();
        let lens = lens(std::slice::from_ref(&given), 2, at(0));
        assert_eq!(lens.sees(Category::Rehab, org(1)), Some(Basis::Consent(given.id)));
        assert_eq!(lens.sees(Category::Plan, org(1)), None, "the other gives no plan");
        assert!(grants(&[given], &looker(1), at(0)).is_empty(), "who only tells hears nothing");
    }

    #[test]
    fn another_unit_of_a_named_unit_sees_nothing() {
        let named = Party::new(PartyName::Unit(org(2), unit(7))).tick(Direction::Receives, Category::Plan);
        let given = draft(vec![party(1), named]).give(giving(), &Clocks::default()).unwrap();
        assert!(grants(&[given], &looker(2), at(0)).is_empty());
    }

    #[test]
    fn the_end_of_a_consent_ends_what_it_opened() {
        let given = draft(vec![party(1), party(2)]).give(giving(), &Clocks::default()).unwrap();
        let next_year = at(24 * 366);
        let given = [given];
        assert!(lens(&given, 2, at(0)).sees(Category::Plan, org(1)).is_some());
        assert!(lens(&given, 2, next_year).sees(Category::Plan, org(1)).is_none());
        let withdrawn = [given[0].withdraw(at(1)).unwrap().0];
        assert!(lens(&withdrawn, 2, at(1)).sees(Category::Plan, org(1)).is_none());
    }
}
