//! Replacing, narrowing and withdrawing. Works from the next request on; past disclosures stay in the log (I7).

use super::{Consent, Fate, Party};
use crate::Rule;
use kernel::{ConsentId, OrgId, Timestamp};
use std::collections::BTreeSet;

/// What a change takes away, so that somebody looks after what follows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Impact {
    /// Organisations that no longer receive anything: their members are suspended, and told without content.
    pub gone: BTreeSet<OrgId>,
    /// Organisations that still receive something, and less than before.
    pub narrowed: BTreeSet<OrgId>,
}

impl Impact {
    /// What goes when these parties stop and those go on.
    pub fn between(before: &[Party], after: &[Party]) -> Self {
        let mut impact = Self::default();
        for org in before.iter().filter_map(|party| party.name.org()) {
            let (had, has) = (received(before, org), received(after, org));
            if !had.is_empty() && has.is_empty() {
                impact.gone.insert(org);
            } else if !had.is_within(has) {
                impact.narrowed.insert(org);
            }
        }
        impact
    }

    /// Whether the case must fall to somebody else, because the case manager's own organisation is out (I1, domain §11).
    pub fn takes_manager(&self, manager_org: OrgId) -> bool {
        self.gone.contains(&manager_org)
    }
}

fn received(parties: &[Party], org: OrgId) -> crate::CategorySet {
    let of_org = parties.iter().filter(|party| party.name.org() == Some(org));
    of_org.fold(crate::CategorySet::EMPTY, |all, party| all.or(party.receives))
}

impl Consent {
    /// The client takes the consent back: by one click, or by telling any party.
    ///
    /// # Errors
    /// When it is not in force or to come.
    pub fn withdraw(&self, at: Timestamp) -> Result<(Self, Impact), Rule> {
        self.can_change(at)?;
        Ok((self.ended(Fate::Withdrawn { at }), Impact::between(&self.parties, &[])))
    }

    /// The client replaces the consent with a newer version that has been given.
    ///
    /// # Errors
    /// When this one is not in force or to come, or the other was not given or is not newer.
    pub fn supersede(&self, next: &Self, at: Timestamp) -> Result<(Self, Impact), Rule> {
        self.can_change(at)?;
        let given = matches!(next.fate, Fate::Given { .. });
        if !given || next.number <= self.number {
            return Err(Rule::NotANewerConsent);
        }
        let old = self.ended(Fate::Superseded { at, by: next.id });
        Ok((old, Impact::between(&self.parties, &next.parties)))
    }

    /// The client narrows the consent: a new version in force at once, that opens nothing new. Needs no new signature.
    ///
    /// # Errors
    /// When it is not in force or to come, when something would open that was closed, or when nothing is left (then it
    /// is withdrawn instead).
    pub fn narrow(&self, id: ConsentId, parties: Vec<Party>, at: Timestamp) -> Result<(Self, Self, Impact), Rule> {
        self.can_change(at)?;
        let within = |party: &Party| self.parties.iter().any(|before| party.is_within(*before));
        if !parties.iter().all(within) {
            return Err(Rule::NarrowingOnlyTakesAway);
        }
        let parties: Vec<_> = parties.into_iter().filter(|party| !party.is_empty()).collect();
        if parties.is_empty() {
            return Err(Rule::NothingLeftWithdraw);
        }
        let next = Self { id, number: self.number + 1, parties, fate: Fate::Given { at }, ..self.clone() };
        let (old, impact) = self.supersede(&next, at)?;
        Ok((old, next, impact))
    }

    /// The matrix when somebody takes out of what they see of it: rows that are not among `left` stay, and so does everything that is hidden
    /// from them. A hidden row is refused exactly as one that is not there.
    ///
    /// # Errors
    /// When something would open that they do not see open, or when nothing that they see is left.
    pub fn taken_out(&self, seen: &[Party], left: &[Party]) -> Result<Vec<Party>, Rule> {
        if !left.iter().all(|party| seen.iter().any(|shown| party.is_within(*shown))) {
            return Err(Rule::NarrowingOnlyTakesAway);
        }
        let stays = |shown: &Party| left.iter().find(|party| party.name == shown.name).map_or(*shown, |party| *party);
        if seen.iter().all(|shown| stays(shown).is_empty()) {
            return Err(Rule::NothingLeftWithdraw);
        }
        let row = |whole: &Party| match seen.iter().find(|shown| shown.name == whole.name) {
            Some(shown) => whole.without(*shown).or(stays(shown)),
            None => *whole,
        };
        Ok(self.parties.iter().map(row).collect())
    }

    fn ended(&self, fate: Fate) -> Self {
        Self { fate, ..self.clone() }
    }

    fn can_change(&self, at: Timestamp) -> Result<(), Rule> {
        use super::ConsentState as State;
        match self.state(at) {
            State::Active | State::Given => Ok(()),
            State::Draft | State::Superseded | State::Withdrawn | State::Expired | State::Refused => {
                Err(Rule::ConsentNotInForce)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{draft, giving, party};
    use super::*;
    use crate::{
        Category, CategorySet,
        clocks::Clocks,
        testing::{at, consent, org},
    };
    use proptest::prelude::*;

    fn given() -> Consent {
        draft(vec![party(1), party(2)]).give(giving(), &Clocks::default()).unwrap()
    }

    #[test]
    fn what_is_hidden_from_the_one_who_narrows_stays_and_is_not_told() {
        let (consent, seen, hidden) = (given(), [party(1)], party(2));
        let absent = party(3);
        for row in [hidden, Party::new(hidden.name), absent, Party::new(absent.name)] {
            assert_eq!(consent.taken_out(&seen, &[row]), Err(Rule::NarrowingOnlyTakesAway));
        }
        let nothing = Party::new(seen[0].name);
        assert_eq!(
            consent.taken_out(&seen, &[nothing]),
            Err(Rule::NothingLeftWithdraw),
            "says nothing of the hidden row"
        );
        let ordinary = [Party { gives: CategorySet::EMPTY.with(Category::Plan), ..nothing }];
        assert_eq!(consent.taken_out(&ordinary, &[nothing, hidden]), Err(Rule::NarrowingOnlyTakesAway));
        let two = [ordinary[0], party(2)];
        let left = consent.taken_out(&two, &[nothing]).unwrap();
        assert_eq!(left, [party(1).without(ordinary[0]), party(2)], "kinds that were not shown stay");
    }

    #[test]
    fn a_withdrawn_consent_opens_nothing_from_that_moment_on() {
        let (withdrawn, impact) = given().withdraw(at(1)).unwrap();
        assert!(!withdrawn.live(at(1)));
        assert_eq!(impact.gone, BTreeSet::from([org(1), org(2)]));
        assert!(impact.takes_manager(org(1)));
        assert_eq!(withdrawn.withdraw(at(2)), Err(Rule::ConsentNotInForce));
    }

    #[test]
    fn taking_one_party_out_leaves_the_other() {
        let (old, next, impact) = given().narrow(consent(2), vec![party(2)], at(1)).unwrap();
        assert!(!old.live(at(1)) && next.live(at(1)));
        assert_eq!((next.number, &impact.gone), (2, &BTreeSet::from([org(1)])));
        assert!(!impact.takes_manager(org(2)));
    }

    #[test]
    fn narrowing_never_opens_anything() {
        let wider = given().narrow(consent(2), vec![party(1), party(3)], at(1));
        assert_eq!(wider, Err(Rule::NarrowingOnlyTakesAway));
        assert_eq!(given().narrow(consent(2), vec![], at(1)), Err(Rule::NothingLeftWithdraw));
    }

    #[test]
    fn only_a_newer_given_version_replaces() {
        let mut next = given();
        assert_eq!(given().supersede(&next, at(1)), Err(Rule::NotANewerConsent));
        (next.number, next.id) = (2, consent(2));
        assert!(given().supersede(&next, at(1)).is_ok());
        next.fate = Fate::Draft;
        assert_eq!(given().supersede(&next, at(1)), Err(Rule::NotANewerConsent));
    }

    proptest! {
        #[test]
        fn whoever_receives_less_is_named_in_the_impact(before in any::<i64>(), after in any::<i64>()) {
            let row = |bits| Party { receives: CategorySet::from_bits(bits), ..party(1) };
            let (had, has) = (row(before).receives, row(after).receives);
            let impact = Impact::between(&[row(before)], &[row(after)]);
            let named = !impact.gone.is_empty() || !impact.narrowed.is_empty();
            prop_assert_eq!(named, !had.is_within(has));
        }
    }

    #[test]
    fn a_party_that_lost_one_kind_is_told() {
        let mut less = party(1);
        less.receives.remove(Category::Plan);
        let (_, _, impact) = given().narrow(consent(2), vec![less, party(2)], at(1)).unwrap();
        assert_eq!((impact.gone.len(), impact.narrowed), (0, BTreeSet::from([org(1)])));
    }
}
