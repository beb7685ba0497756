//! What a plan lacks before it can be agreed and services begin (domain §6 → in_services, I6).

use super::{Approver, Contents, PlanKind, outstanding};
use crate::{Rule, clocks::Clocks, review};
use kernel::{ActionId, Date, GoalId};
use std::collections::BTreeSet;

/// Where in the plan something is lacking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// In the plan as a whole.
    Plan,
    /// In a goal.
    Goal(GoalId),
    /// In an action.
    Action(ActionId),
    /// A yes is missing.
    Approval(Approver),
}

/// Something that a plan lacks, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lack {
    /// What.
    pub rule: Rule,
    /// Where.
    pub place: Place,
}

/// Everything that the plan lacks to become active, in the order of the page. Empty means ready.
pub fn readiness(
    kind: PlanKind,
    contents: &Contents,
    approved: &BTreeSet<Approver>,
    today: Date,
    clocks: &Clocks,
) -> Vec<Lack> {
    let mut lacks = of_whole(kind, contents, today, clocks);
    lacks.extend(of_goals(contents));
    lacks.extend(of_actions(contents));
    lacks.extend(outstanding(contents, approved).into_iter().map(missing_yes));
    lacks
}

fn of_whole(kind: PlanKind, contents: &Contents, today: Date, clocks: &Clocks) -> Vec<Lack> {
    let review = match contents.review {
        None => Some(Rule::ReviewDayMissing),
        Some(day) => review::check_day(kind, day, today, clocks).err(),
    };
    let rules = [
        contents.goals.is_empty().then_some(Rule::PlanHasNoGoals),
        contents.actions.is_empty().then_some(Rule::PlanHasNoActions),
        review,
    ];
    rules.into_iter().flatten().map(|rule| Lack { rule, place: Place::Plan }).collect()
}

fn of_goals(contents: &Contents) -> impl Iterator<Item = Lack> {
    let silent = contents.goals.iter().filter(|goal| goal.parent.is_none() && goal.own_words.is_none());
    silent.map(|goal| Lack { rule: Rule::GoalWithoutOwnWords, place: Place::Goal(goal.id) })
}

fn of_actions(contents: &Contents) -> impl Iterator<Item = Lack> {
    contents.actions.iter().filter(|action| !action.status.is_settled()).flat_map(|action| {
        let rules = [
            action.performer.is_none().then_some(Rule::ActionWithoutPerformer),
            action.due.is_none().then_some(Rule::ActionWithoutDueDay),
            ends_before_start(action.start, action.due).then_some(Rule::ActionEndsBeforeStart),
        ];
        rules.into_iter().flatten().map(|rule| Lack { rule, place: Place::Action(action.id) })
    })
}

fn ends_before_start(start: Option<Date>, due: Option<Date>) -> bool {
    start.zip(due).is_some_and(|(start, due)| due < start)
}

fn missing_yes(who: Approver) -> Lack {
    let rule = match who {
        Approver::Client => Rule::ClientHasNotApproved,
        Approver::Professional(_) | Approver::ClosePerson(_) => Rule::PerformerHasNotApproved,
    };
    Lack { rule, place: Place::Approval(who) }
}

/// The rules behind the lacks, each once.
pub(super) fn rules(lacks: &[Lack]) -> Vec<Rule> {
    let mut rules = Vec::new();
    for lack in lacks {
        if !rules.contains(&lack.rule) {
            rules.push(lack.rule);
        }
    }
    rules
}

impl crate::case::PlanFact {
    /// How the plan stands, as the stages of a case ask it.
    pub fn from_lacks(lacks: &[Lack]) -> Self {
        if lacks.is_empty() { Self::Ready } else { Self::Lacks(rules(lacks)) }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::contents;
    use super::super::{ActionStatus, approvers};
    use super::*;
    use jiff::civil::date;

    const TODAY: Date = date(2026, 3, 2);

    fn lacking(contents: &Contents) -> Vec<Rule> {
        let lacks = readiness(PlanKind::WorkAbility, contents, &approvers(contents), TODAY, &Clocks::default());
        rules(&lacks)
    }

    #[test]
    fn a_full_plan_that_everybody_approved_lacks_nothing() {
        assert_eq!(lacking(&contents(&[1, 2])), []);
    }

    #[test]
    fn an_empty_plan_says_all_that_it_lacks() {
        let lacks = readiness(PlanKind::WorkAbility, &Contents::default(), &BTreeSet::new(), TODAY, &Clocks::default());
        let expected =
            [Rule::PlanHasNoGoals, Rule::PlanHasNoActions, Rule::ReviewDayMissing, Rule::ClientHasNotApproved];
        assert_eq!(rules(&lacks), expected);
    }

    #[test]
    fn each_lack_is_found_alone() {
        type Spoil = fn(&mut Contents);
        let spoils: [(Spoil, Rule); 6] = [
            (|c| c.goals[0].own_words = None, Rule::GoalWithoutOwnWords),
            (|c| c.actions[0].performer = None, Rule::ActionWithoutPerformer),
            (|c| c.actions[0].due = None, Rule::ActionWithoutDueDay),
            (|c| c.actions[0].start = Some(date(2027, 1, 1)), Rule::ActionEndsBeforeStart),
            (|c| c.review = None, Rule::ReviewDayMissing),
            (|c| c.review = Some(date(2026, 6, 3)), Rule::ReviewTooFar),
        ];
        for (spoil, rule) in spoils {
            let mut spoiled = contents(&[1]);
            spoil(&mut spoiled);
            assert_eq!(lacking(&spoiled), [rule]);
        }
    }

    #[test]
    fn a_sub_goal_leans_on_the_words_of_its_goal() {
        let mut plan = contents(&[1]);
        let part = super::super::Goal { parent: Some(plan.goals[0].id), own_words: None, ..plan.goals[0].clone() };
        plan.goals.push(part);
        assert_eq!(lacking(&plan), []);
    }

    #[test]
    fn what_is_over_lacks_nothing_any_more() {
        let mut plan = contents(&[1]);
        (plan.actions[0].due, plan.actions[0].status) = (None, ActionStatus::Stopped);
        assert_eq!(lacking(&plan), []);
    }

    #[test]
    fn each_missing_yes_is_named() {
        let plan = contents(&[1, 2]);
        let lacks =
            readiness(PlanKind::WorkAbility, &plan, &BTreeSet::from([Approver::Client]), TODAY, &Clocks::default());
        assert_eq!(lacks.len(), 2);
        assert_eq!(rules(&lacks), [Rule::PerformerHasNotApproved]);
    }
}
