//! Who must approve a version: the client, and each performer for the own actions. After a change only those whom it
//! concerns approve anew (domain §9, M08d).

use super::{Contents, Performer, PlanAction};
use kernel::{AccountId, MemberId};
use std::collections::BTreeSet;

/// Somebody whose yes a version needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Approver {
    /// The client, for the whole plan.
    Client,
    /// A professional, for the own actions.
    Professional(AccountId),
    /// A close person, for the own actions.
    ClosePerson(MemberId),
}

impl From<Performer> for Approver {
    fn from(performer: Performer) -> Self {
        match performer {
            Performer::Client => Self::Client,
            Performer::ClosePerson(member) => Self::ClosePerson(member),
            Performer::Professional { person, .. } => Self::Professional(person),
            Performer::Service { sees_to_it, .. } => Self::Professional(sees_to_it),
        }
    }
}

/// Everybody whose yes these contents need.
pub fn approvers(contents: &Contents) -> BTreeSet<Approver> {
    let performers = contents.actions.iter().filter_map(approver);
    performers.chain([Approver::Client]).collect()
}

fn approver(action: &PlanAction) -> Option<Approver> {
    action.performer.map(Approver::from)
}

/// Those whom the change concerns: the client if anything changed, and each performer whose own actions changed, came
/// or went.
pub fn changed(before: &Contents, after: &Contents) -> BTreeSet<Approver> {
    let gone_or_new = lonely(&before.actions, &after.actions).chain(lonely(&after.actions, &before.actions));
    let mut concerned: BTreeSet<_> = gone_or_new.filter_map(approver).collect();
    if !concerned.is_empty() || !same_frame(before, after) {
        concerned.insert(Approver::Client);
    }
    concerned
}

/// The actions of `these` that `others` do not hold in the same words.
fn lonely<'a>(these: &'a [PlanAction], others: &'a [PlanAction]) -> impl Iterator<Item = &'a PlanAction> {
    these.iter().filter(|action| !others.iter().any(|other| other.says_the_same(action)))
}

/// Whether goals, review day and the number of actions are the same, apart from progress.
fn same_frame(before: &Contents, after: &Contents) -> bool {
    let goals = before.goals.len() == after.goals.len()
        && before.goals.iter().all(|goal| after.goals.iter().any(|other| goal.says_the_same(other)));
    let actions = lonely(&before.actions, &after.actions).chain(lonely(&after.actions, &before.actions)).count() == 0;
    goals && actions && before.review == after.review
}

/// The approvals that still count after a change: of those whom it does not concern and who still have a part.
pub fn carried_over(before: &Contents, approved: &BTreeSet<Approver>, after: &Contents) -> BTreeSet<Approver> {
    let (concerned, needed) = (changed(before, after), approvers(after));
    approved.iter().filter(|who| needed.contains(who) && !concerned.contains(who)).copied().collect()
}

/// Those whose yes is still missing.
pub fn outstanding(contents: &Contents, approved: &BTreeSet<Approver>) -> BTreeSet<Approver> {
    approvers(contents).difference(approved).copied().collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{contents, professional};
    use super::super::{ActionStatus, GoalStatus};
    use super::*;
    use crate::testing::{account, line};
    use jiff::civil::date;
    use proptest::prelude::*;

    fn pro(number: u128) -> Approver {
        Approver::Professional(account(number))
    }

    #[test]
    fn the_client_and_each_performer_approve() {
        let plan = contents(&[1, 2, 2]);
        assert_eq!(approvers(&plan), BTreeSet::from([Approver::Client, pro(1), pro(2)]));
        assert_eq!(outstanding(&plan, &BTreeSet::from([Approver::Client, pro(2)])), BTreeSet::from([pro(1)]));
    }

    #[test]
    fn only_those_whom_a_change_concerns_approve_anew() {
        let before = contents(&[1, 2]);
        let mut after = before.clone();
        after.actions[0].due = Some(date(2026, 9, 1));
        assert_eq!(changed(&before, &after), BTreeSet::from([Approver::Client, pro(1)]));
        assert_eq!(carried_over(&before, &approvers(&before), &after), BTreeSet::from([pro(2)]));
    }

    #[test]
    fn progress_is_no_change() {
        let before = contents(&[1]);
        let mut after = before.clone();
        after.actions[0].status = ActionStatus::Ongoing;
        after.goals[0].status = GoalStatus::Reached;
        assert_eq!(changed(&before, &after), BTreeSet::new());
    }

    #[test]
    fn a_goal_or_review_day_concerns_the_client_alone() {
        let before = contents(&[1]);
        let (mut renamed, mut moved) = (before.clone(), before.clone());
        renamed.goals[0].title = line("muu");
        moved.review = Some(date(2026, 4, 1));
        for after in [renamed, moved] {
            assert_eq!(changed(&before, &after), BTreeSet::from([Approver::Client]));
        }
    }

    #[test]
    fn giving_an_action_to_another_concerns_both() {
        let before = contents(&[1]);
        let mut after = before.clone();
        after.actions[0].performer = Some(professional(3));
        assert_eq!(changed(&before, &after), BTreeSet::from([Approver::Client, pro(1), pro(3)]));
        assert_eq!(carried_over(&before, &approvers(&before), &after), BTreeSet::new());
    }

    proptest! {
        #[test]
        fn an_approval_never_outlives_what_was_approved(
            before in proptest::collection::vec(1..5_u128, 0..6),
            after in proptest::collection::vec(1..5_u128, 0..6),
        ) {
            let (before, after) = (contents(&before), contents(&after));
            let kept = carried_over(&before, &approvers(&before), &after);
            let own = |plan: &Contents, who: &Approver| {
                let mut own: Vec<_> =
                    plan.actions.iter().filter(|action| approver(action) == Some(*who)).map(|action| action.id).collect();
                own.sort();
                own
            };
            for who in kept.iter().filter(|who| **who != Approver::Client) {
                prop_assert_eq!(own(&before, who), own(&after, who));
            }
            prop_assert_eq!(kept.contains(&Approver::Client), before == after);
        }
    }
}
