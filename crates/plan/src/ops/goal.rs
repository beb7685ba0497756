//! Goals in the client's own words, and their sub-goals.

use super::{
    frame,
    pen::{Pen, Seen},
};
use crate::store;
use access::{Case, Cx, Outcome, Refusal, act::WritePlan};
use db::{Code, args};
use domain::{
    Category, LifeDomain,
    plan::{GoalStatus, PlanKind},
};
use kernel::{Date, GoalId, Line, Prose};

/// What a goal says, as somebody wrote it. A goal always has the client's own words (I6); a sub-goal has a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoalText {
    /// The client's own words.
    pub own_words: Option<Prose<1000>>,
    /// In short; made of the own words when nothing shorter was written.
    pub title: Line<200>,
    /// The area of life.
    pub domain: LifeDomain,
    /// By when.
    pub target: Option<Date>,
    /// Where it stands.
    pub status: GoalStatus,
}

/// Where a goal stands in the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Parent {
    /// It is a goal of the plan.
    Plan,
    /// It is a part of this goal.
    Goal(GoalId),
}

/// Adds a goal; the first goal begins the plan.
///
/// # Errors
/// When the asker may not, or has no ground to see the plan; when the goal that it should be a part of is not there, or is a part itself.
pub fn add_goal(cx: &mut Cx<'_, '_>, case: &Case, parent: Parent, text: &GoalText) -> Outcome<GoalId> {
    let pen = Pen::<WritePlan>::take(cx, case)?;
    let parent = match parent {
        Parent::Plan => None,
        Parent::Goal(goal) => Some(whole(cx, &pen, goal)?),
    };
    if parent.is_none() && pen.plan(cx)?.is_none() {
        frame::begin(cx, &pen, PlanKind::WorkAbility)?;
    }
    let new = pen.adding(cx, Category::Plan)?;
    let id = insert(cx, &pen, new, parent, text)?;
    pen.touch(cx, new, false)?;
    Ok(id)
}

/// A goal that can have parts: one that is not a part itself.
fn whole(cx: &mut Cx<'_, '_>, pen: &Pen<WritePlan>, goal: GoalId) -> Outcome<GoalId> {
    let (_, row) = pen.goal(cx, goal)?;
    if row.parent.is_none() { Ok(goal) } else { Err(Refusal::NotFound.into()) }
}

fn insert(
    cx: &mut Cx<'_, '_>,
    pen: &Pen<WritePlan>,
    new: Seen,
    parent: Option<GoalId>,
    text: &GoalText,
) -> Outcome<GoalId> {
    let (id, org, author) = (cx.new_id(), new.controller(), cx.actor()?.account);
    let (words, domain) = (text.own_words.as_ref(), Code(text.domain));
    pen.run(cx, new, store::ADD_GOAL, args![id, parent, words, &text.title, domain, text.target, org, author])?;
    Ok(id)
}

/// Changes a goal that was shown at `version`.
///
/// # Errors
/// When the asker has no ground to see it, or somebody else saved first.
pub fn change_goal(cx: &mut Cx<'_, '_>, case: &Case, goal: GoalId, version: i64, text: &GoalText) -> Outcome<()> {
    let pen = Pen::<WritePlan>::take(cx, case)?;
    let seen = pen.goal_shown(cx, goal)?;
    let (words, domain, status) = (text.own_words.as_ref(), Code(text.domain), Code(text.status));
    let args = args![goal, version, words, &text.title, domain, text.target, status];
    pen.run_if_unchanged(cx, seen, store::SET_GOAL, args)?;
    pen.touch(cx, seen, false)
}

/// Takes an empty goal away. One that has sub-goals or actions stays: nothing is lost by one press.
///
/// # Errors
/// When the asker has no ground to see it; [`Refusal::Conflict`] when it is not empty.
pub fn remove_goal(cx: &mut Cx<'_, '_>, case: &Case, goal: GoalId) -> Outcome<()> {
    let pen = Pen::<WritePlan>::take(cx, case)?;
    let seen = pen.goal_shown(cx, goal)?;
    pen.run_if_unchanged(cx, seen, store::REMOVE_GOAL, args![goal])?;
    pen.touch(cx, seen, false)
}
