//! What people do with a plan: one function for each.

mod action;
mod answer;
mod closing;
mod ends;
mod frame;
mod gap;
mod goal;
mod pen;
mod progress;
mod proposal;
mod review;

pub use action::{ActionText, Who, add_action, add_action_from_meeting, change_action, remove_action};
pub use answer::{
    answer_question, approve_as_client, approve_own, ask_as_client, record_clients_answer, record_clients_question,
    record_performers_answer,
};
pub use closing::{ClosingText, FollowUpText, ResolvedText, begin_follow_up, close, reopen, resolve};
pub use ends::ActionEnds;
pub(crate) use ends::{open_actions, performers};
pub use frame::{FrameText, set_frame, start};
pub use gap::nothing_instead;
pub use goal::{GoalText, Parent, add_goal, change_goal, remove_goal};
pub use progress::{Move, move_action};
pub use proposal::{propose, start_services};
pub use review::{call_review, hold_review};

use access::{Case, Cx, Outcome};
use domain::Rule;

/// Plans are written while the clientship goes on; afterwards they are read.
fn must_be_open(case: &Case) -> Outcome<()> {
    if case.stage.is_open() { Ok(()) } else { Err(Rule::CaseEnded.into()) }
}

/// In whose register something lies that the asker writes: the own organisation's, or the case's when the client writes.
fn register(cx: &Cx<'_, '_>, case: &Case) -> Outcome<kernel::OrgId> {
    Ok(cx.actor()?.org.unwrap_or(case.controller))
}
