//! The decision itself.

use super::{Action, Basis, Lens, Permission, Relation, RelationSet, permits};
use crate::{Category, Rule, Set};
use kernel::{OrgId, coded};

coded! {
    /// Something that forbids whatever relation one has. Any bar beats any permission (security §1.4).
    pub enum Bar {
        /// The account or the role is not in force.
        AccountNotInForce = "account_not_in_force",
        /// The client has forbidden it.
        ForbiddenByClient = "forbidden_by_client",
        /// It is one's own or a close one's matter (L 434/2003 §28).
        ConflictOfInterest = "conflict_of_interest",
        /// An order protects the person's information.
        ProtectedByOrder = "protected_by_order",
    }
}

/// The bars that stand between one person and one case.
pub type BarSet = Set<Bar>;

impl Bar {
    const fn rule(self) -> Rule {
        match self {
            Self::AccountNotInForce => Rule::AccountNotInForce,
            Self::ForbiddenByClient => Rule::ForbiddenByClient,
            Self::ConflictOfInterest => Rule::ConflictOfInterest,
            Self::ProtectedByOrder => Rule::ProtectedByOrder,
        }
    }
}

/// Decides whether these relations give this action, and by which of them it is done (for the trail).
///
/// Somebody who is the client acts as the client only: a professional's powers never reach one's own case.
///
/// # Errors
/// The rule that says why not: a bar, no relation at all, or the reason of the nearest relation.
pub fn decide(relations: RelationSet, bars: BarSet, action: Action) -> Result<Relation, Rule> {
    if let Some(bar) = bars.iter().next() {
        return Err(bar.rule());
    }
    let relations = if relations.contains(Relation::Client) { own_matter() } else { relations };
    match relations.iter().find(|relation| permits(*relation, action) == Permission::Allowed) {
        Some(relation) => Ok(relation),
        None => Err(why_not(relations, action)),
    }
}

/// The reason of the nearest relation that is in force. Whoever is something to the case already is not told to answer first, although
/// something waits for their answer as well.
fn why_not(relations: RelationSet, action: Action) -> Rule {
    let in_force = relations.iter().find(|relation| !relation.awaits_answer());
    match in_force.or_else(|| relations.iter().next()).map(|nearest| permits(nearest, action)) {
        Some(Permission::Denied(rule)) => rule,
        Some(Permission::Allowed) | None => Rule::NoRelation,
    }
}

fn own_matter() -> RelationSet {
    RelationSet::EMPTY.with(Relation::Client)
}

/// Decides an action on one kind of data held by one organisation: relation *and* basis (domain §5).
///
/// # Errors
/// As [`decide`], or that no basis covers the information.
pub fn decide_about(
    lens: &Lens,
    bars: BarSet,
    action: Action,
    category: Category,
    controller: OrgId,
) -> Result<(Relation, Basis), Rule> {
    let relation = decide(lens.relations, bars, action)?;
    let missing = if category.sensitive() { Rule::SensitiveNotTicked } else { Rule::NoBasis };
    lens.sees(category, controller).map(|basis| (relation, basis)).ok_or(missing)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        CategorySet,
        access::testing::{THEIRS, consent_lens},
    };
    use kernel::Coded;
    use proptest::prelude::*;

    fn action() -> impl Strategy<Value = Action> {
        proptest::sample::select(Action::ALL)
    }

    proptest! {
        #[test]
        fn deny_beats_allow(bits in any::<i64>(), bars in 1..16_i64, action in action()) {
            let outcome = decide(RelationSet::from_bits(bits), BarSet::from_bits(bars), action);
            let allowed_rules: Vec<_> = Bar::ALL.iter().map(|bar| bar.rule()).collect();
            prop_assert!(outcome.is_err_and(|rule| allowed_rules.contains(&rule)));
        }

        #[test]
        fn empty_request_is_denied(action in action()) {
            prop_assert_eq!(decide(RelationSet::EMPTY, BarSet::EMPTY, action), Err(Rule::NoRelation));
        }

        #[test]
        fn what_is_done_is_done_by_a_relation_that_gives_it(bits in any::<i64>(), action in action()) {
            let relations = RelationSet::from_bits(bits);
            if let Ok(relation) = decide(relations, BarSet::EMPTY, action) {
                prop_assert!(relations.contains(relation));
                prop_assert_eq!(permits(relation, action), Permission::Allowed);
            }
        }

        #[test]
        fn ones_own_case_is_never_worked_as_a_professional(bits in any::<i64>(), action in action()) {
            let relations = RelationSet::from_bits(bits).with(Relation::Client);
            let outcome = decide(relations, BarSet::EMPTY, action);
            prop_assert!(outcome.is_err() || outcome == Ok(Relation::Client));
        }

        #[test]
        fn a_client_may_what_the_client_may_whatever_else_they_are(bits in any::<i64>(), action in action()) {
            let relations = RelationSet::from_bits(bits).with(Relation::Client);
            let expected = match permits(Relation::Client, action) {
                Permission::Allowed => Ok(Relation::Client),
                Permission::Denied(rule) => Err(rule),
            };
            prop_assert_eq!(decide(relations, BarSet::EMPTY, action), expected);
        }

        #[test]
        fn who_is_refused_hears_the_reason_of_the_nearest_relation(bits in any::<i64>(), action in action()) {
            let relations = RelationSet::from_bits(bits);
            let in_force = relations.iter().find(|relation| !relation.awaits_answer());
            if let Err(rule) = decide(relations, BarSet::EMPTY, action)
                && let Some(nearest) = in_force.or(relations.iter().next())
                && !relations.contains(Relation::Client)
            {
                prop_assert_eq!(permits(nearest, action), Permission::Denied(rule));
            }
        }

        #[test]
        fn invited_has_no_power(action in action()) {
            let preview_and_answer = [
                Action::ReadPreview, Action::AnswerInvitation, Action::AnswerManagerProposal, Action::AnswerReferral,
            ];
            for relation in Relation::ALL.iter().copied().filter(|relation| relation.awaits_answer()) {
                let outcome = decide(RelationSet::EMPTY.with(relation), BarSet::EMPTY, action);
                prop_assert!(outcome.is_err() || preview_and_answer.contains(&action));
            }
        }
    }

    #[test]
    fn a_permitted_action_still_needs_a_basis() {
        let lens = consent_lens(CategorySet::team_core());
        let read = |category| decide_about(&lens, BarSet::EMPTY, Action::ReadStatements, category, THEIRS);
        assert!(read(Category::Plan).is_ok());
        assert_eq!(read(Category::BenefitsIncome), Err(Rule::NoBasis));
        assert_eq!(read(Category::CriminalSanctions), Err(Rule::SensitiveNotTicked));
    }
}
