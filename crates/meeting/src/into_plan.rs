//! What is agreed goes straight into the plan, under a goal in the client's own words (I6).

use access::{Case, Cx, Outcome, act};
use domain::{LifeDomain, meeting::AgreedAction, plan::GoalStatus};
use kernel::{ActionId, GoalId, Line, Prose};
use plan::{GoalText, Parent};

/// A goal that an action can serve.
pub(crate) struct Goal {
    pub(crate) id: GoalId,
    pub(crate) words: String,
}

/// The action of the plan that the agreement became.
///
/// # Errors
/// When the plan has no goal yet: the client's own words come first.
pub(crate) fn add(cx: &mut Cx<'_, '_>, case: &Case, goal: Option<GoalId>, agreed: &AgreedAction) -> Outcome<ActionId> {
    plan::add_action_from_meeting(cx, case, goal, agreed)
}

/// The client's goals, in the client's own words; nothing when the plan is not the looker's part.
pub(crate) fn goals(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<Vec<Goal>> {
    if !case.may::<act::ReadPlan>() {
        return Ok(Vec::new());
    }
    let goals = plan::view(cx, case)?.map(|plan| plan.sheet.goals).unwrap_or_default();
    let words = |goal: plan::GoalView| Goal { id: goal.id, words: goal.own_words.unwrap_or(goal.title) };
    Ok(goals.into_iter().map(words).collect())
}

/// Writes a goal down as the client says it; the first one begins the plan.
///
/// # Errors
/// When writing the plan is not the asker's part.
pub(crate) fn add_goal(cx: &mut Cx<'_, '_>, case: &Case, words: &Prose<1000>, domain: LifeDomain) -> Outcome<GoalId> {
    let title = Line::new(&short(words.as_str())).map_err(|_| domain::Rule::GoalWithoutOwnWords)?;
    let text = GoalText { own_words: Some(words.clone()), title, domain, target: None, status: GoalStatus::Open };
    plan::add_goal(cx, case, Parent::Plan, &text)
}

/// The beginning of the words, as a name for lists.
fn short(words: &str) -> String {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let cut: String = line.chars().take(120).collect();
    if cut.len() < line.len() { format!("{}…", cut.trim_end()) } else { cut }
}
