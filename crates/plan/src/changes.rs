//! What changes from one version to another: the list beside the plan, and what the client reads before saying yes.

use crate::model::{ActionView, GoalView, Sheet};
use kernel::Date;

/// One thing that changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// A goal or sub-goal came.
    NewGoal(String),
    /// A goal or sub-goal says something else.
    GoalChanged(String),
    /// A goal or sub-goal went.
    GoalGone(String),
    /// An action came.
    NewAction(String),
    /// An action is done by somebody else now.
    OtherDoer {
        /// What is done.
        what: String,
        /// Who does it from now on; empty while it is open.
        who: String,
    },
    /// An action has other days.
    OtherDays(String),
    /// An action says something else.
    ActionChanged(String),
    /// An action went.
    ActionGone(String),
    /// The line about work and study changed.
    Direction,
    /// The review has another day.
    Review(Option<Date>),
}

/// Everything that changes between two versions, in the order of the page.
pub fn between(before: &Sheet, after: &Sheet) -> Vec<Change> {
    let mut changes: Vec<Change> = after.all_goals().filter_map(|goal| goal_change(before, goal)).collect();
    changes.extend(before.all_goals().filter(|goal| after.goal(goal.id).is_none()).map(gone_goal));
    changes.extend(after.actions().filter_map(|action| action_change(before, action)));
    let gone = before.actions().filter(|action| after.action(action.id).is_none());
    changes.extend(gone.map(|action| Change::ActionGone(action.what.clone())));
    changes.extend((before.direction != after.direction).then_some(Change::Direction));
    changes.extend((before.review != after.review).then_some(Change::Review(after.review)));
    changes
}

fn goal_change(before: &Sheet, goal: &GoalView) -> Option<Change> {
    match before.goal(goal.id) {
        None => Some(Change::NewGoal(goal.say().to_owned())),
        Some(earlier) if earlier.says_the_same(goal) => None,
        Some(_) => Some(Change::GoalChanged(goal.say().to_owned())),
    }
}

fn gone_goal(goal: &GoalView) -> Change {
    Change::GoalGone(goal.say().to_owned())
}

fn action_change(before: &Sheet, action: &ActionView) -> Option<Change> {
    let what = action.what.clone();
    match before.action(action.id) {
        None => Some(Change::NewAction(what)),
        Some(earlier) if earlier.says_the_same(action) => None,
        Some(earlier) if !earlier.doer.is(&action.doer) => {
            Some(Change::OtherDoer { what, who: action.doer.name.clone() })
        }
        Some(earlier) if (earlier.start, earlier.due) != (action.start, action.due) => Some(Change::OtherDays(what)),
        Some(_) => Some(Change::ActionChanged(what)),
    }
}
