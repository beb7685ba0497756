//! The plan: goals in the client's words, actions with a named performer, agreed by everybody whom they concern (F02, domain §9).

mod action;
mod approval;
mod days;
mod goal;
mod progress;
mod readiness;
mod status;

pub use action::{ActionPhase, ActionStatus, Performer, PlanAction};
pub use approval::{Approver, approvers, carried_over, changed, outstanding};
pub use days::{ActionDay, ActionDays};
pub use goal::{Goal, GoalStatus, Rating};
pub use progress::{Attention, attention, is_late, move_action, next_statuses, settled};
pub use readiness::{Lack, Place, readiness};
pub use status::{PlanKind, PlanStatus, move_plan};

use kernel::Date;

/// What one version of a plan says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Contents {
    /// Goals and sub-goals.
    pub goals: Vec<Goal>,
    /// Actions.
    pub actions: Vec<PlanAction>,
    /// The day of the next review.
    pub review: Option<Date>,
}

#[cfg(test)]
mod testing {
    use super::*;
    use crate::{
        Category, LifeDomain,
        testing::{account, action, goal, line, org, prose},
    };
    use jiff::civil::date;

    pub(super) fn professional(number: u128) -> Performer {
        Performer::Professional { person: account(number), org: org(number) }
    }

    /// A plan that lacks nothing but approvals: one goal, and an action for each of these performers.
    pub(super) fn contents(performers: &[u128]) -> Contents {
        let actions = performers.iter().zip(1..).map(|(performer, number)| an_action(number, *performer)).collect();
        Contents { goals: vec![a_goal()], actions, review: Some(date(2026, 6, 1)) }
    }

    fn a_goal() -> Goal {
        Goal {
            id: goal(1),
            parent: None,
            own_words: Some(prose("Haluan takaisin töihin")),
            title: line("Takaisin työhön"),
            domain: LifeDomain::TryingField,
            target: None,
            status: GoalStatus::Open,
        }
    }

    fn an_action(number: u128, performer: u128) -> PlanAction {
        PlanAction {
            id: action(number),
            goal: goal(1),
            what: line("Työkokeilu"),
            why: None,
            performer: Some(professional(performer)),
            clients_part: None,
            start: None,
            due: Some(date(2026, 5, 1)),
            depends_on: None,
            category: Category::Plan,
            status: ActionStatus::Proposed,
            phase: ActionPhase::Initiated,
        }
    }
}
