//! The plan: goals, actions, versions, approvals, reviews, closing.

mod agreed;
mod asks;
mod changes;
mod codes;
mod history;
mod judge;
mod mine;
mod model;
mod naming;
mod ops;
mod pages;
mod people;
mod shown;
mod store;
mod view;

pub use asks::{AskKind, PlanAsk, plan_asks};
pub use changes::{Change, between};
pub use codes::{ClosingStep, How, PartyId, PartyKind, PerformerKind, PlanId, PlanMark, RecordedHow};
pub use history::{Closing, GoalSaid, HeldReview, OldVersion, closings, last_agreed, old_version, reviews};
pub use judge::{PlanStanding, standing};
pub use mine::{ActionCount, AfterAction, MyAction, count_my_actions, my_actions};
pub use model::{ActionView, Doer, Gap, GoalView, OrgName, Party, PlanView, Question, Sheet, Version, Yes};
pub use ops::*;
pub use pages::{plan_over, sample_plan, shelf};
pub use shown::{attention, doer, goal_parts, met, sheet_parts, state, stops, when};
pub use view::{sheet, view};

use access::{Statements, web::Routes};
use db::Migration;

/// The tables of this capability.
pub const MIGRATIONS: &[Migration] = &[
    Migration { number: 34, name: "plan", sql: include_str!("../migrations/0034_plan.sql") },
    Migration { number: 36, name: "resolved", sql: include_str!("../migrations/0036_resolved.sql") },
    Migration {
        number: 48,
        name: "names_on_the_time_line",
        sql: include_str!("../migrations/0048_names_on_the_time_line.sql"),
    },
    Migration { number: 49, name: "why_it_closed", sql: include_str!("../migrations/0049_why_it_closed.sql") },
    Migration { number: 53, name: "awaited_actions", sql: include_str!("../migrations/0053_awaited_actions.sql") },
    Migration {
        number: 60,
        name: "agreed_in_a_meeting",
        sql: include_str!("../migrations/0060_agreed_in_a_meeting.sql"),
    },
    Migration { number: 64, name: "gaps", sql: include_str!("../migrations/0064_gaps.sql") },
    Migration {
        number: 67,
        name: "lines_about_actions",
        sql: include_str!("../migrations/0067_lines_about_actions.sql"),
    },
];

/// The addresses of this capability.
pub fn routes() -> Routes {
    pages::routes()
}

/// Every statement of this capability.
pub fn statements() -> Vec<Statements> {
    store::STATEMENTS.to_vec()
}

ui::words!();
