//! What is agreed goes straight into the plan, under a goal in the client's own words (I6).

use crate::view::AgreedView;
use access::{Case, Cx, Outcome, act};
use domain::{LifeDomain, meeting::AgreedAction, plan::GoalStatus};
use kernel::{ActionId, Date, GoalId, Language, Line, Prose};
use plan::{ActionView, GoalText, GoalView, Parent};
use ui::Act;

/// How many open actions are gone through in a meeting, at most; the rest is in the plan.
const MOST: usize = 8;

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

/// What the plan says when people meet: the client's goals in the client's own words, and what is still open.
#[derive(Default)]
pub(crate) struct PlanNow {
    pub(crate) goals: Vec<Goal>,
    /// The open actions, the most urgent first.
    pub(crate) open: Vec<Act<'static>>,
}

/// The plan now; nothing when it is not the looker's part.
pub(crate) fn now(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<PlanNow> {
    if !case.may::<act::ReadPlan>() {
        return Ok(PlanNow::default());
    }
    let Some(plan) = plan::view(cx, case)? else { return Ok(PlanNow::default()) };
    let (today, language) = (cx.today(), cx.language());
    let mut open: Vec<&ActionView> = plan.sheet.actions().filter(|action| !action.status.is_settled()).collect();
    open.sort_by_key(|action| action.due.or(action.start).unwrap_or(Date::MAX));
    let open = open.into_iter().take(MOST).map(|action| row(action, today, language)).collect();
    let goal = |goal: GoalView| Goal { id: goal.id, words: goal.own_words.unwrap_or(goal.title) };
    Ok(PlanNow { goals: plan.sheet.goals.into_iter().map(goal).collect(), open })
}

/// Tells of each thing that was agreed how it stands in the plan: what was said in a meeting is no yes yet (decision 0013).
pub(crate) fn with_standing(cx: &mut Cx<'_, '_>, case: &Case, agreed: Vec<AgreedView>) -> Outcome<Vec<AgreedView>> {
    if agreed.is_empty() || !case.may::<act::ReadPlan>() {
        return Ok(agreed);
    }
    let Some(plan) = plan::view(cx, case)? else { return Ok(agreed) };
    let told = |one: &AgreedView| plan::met(&plan, plan.sheet.action(one.action?)?, cx.language());
    Ok(agreed.into_iter().map(|one| AgreedView { standing: told(&one), ..one }).collect())
}

fn row(action: &ActionView, today: Date, language: Language) -> Act<'static> {
    let (who, when) = (plan::doer(action, language), plan::when(action, language));
    Act::new(action.what.clone(), who, when, plan::state(action, today, language))
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
