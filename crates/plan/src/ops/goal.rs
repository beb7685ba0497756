//! Goals in the client's own words, and their sub-goals.

use super::{frame, must_be_open, register, touch};
use crate::store;
use access::{Case, Cx, Key, Outcome, Refusal, act};
use db::{Code, args};
use domain::{
    LifeDomain,
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
/// When the asker may not, or the goal that it should be a part of is not there.
pub fn add_goal(cx: &mut Cx<'_, '_>, case: &Case, parent: Parent, text: &GoalText) -> Outcome<GoalId> {
    must_be_open(case)?;
    let key = case.key::<act::WritePlan>(cx)?;
    let id = cx.new_id();
    if insert(cx, case, &key, id, parent, text)? == 0 {
        frame::begin(cx, case, &key, PlanKind::WorkAbility)?;
        insert(cx, case, &key, id, parent, text)?;
    }
    touch(cx, &key, false)?;
    Ok(id)
}

fn insert(
    cx: &mut Cx<'_, '_>,
    case: &Case,
    key: &Key<act::WritePlan>,
    id: GoalId,
    parent: Parent,
    text: &GoalText,
) -> Outcome<u64> {
    let (org, author) = (register(cx, case)?, cx.actor()?.account);
    let parent = match parent {
        Parent::Plan => None,
        Parent::Goal(goal) => Some(goal),
    };
    let (words, domain) = (text.own_words.as_ref(), Code(text.domain));
    key.run(cx, store::ADD_GOAL, args![id, parent, words, &text.title, domain, text.target, org, author])
}

/// Changes a goal that was shown at `version`.
///
/// # Errors
/// When somebody else saved first.
pub fn change_goal(cx: &mut Cx<'_, '_>, case: &Case, goal: GoalId, version: i64, text: &GoalText) -> Outcome<()> {
    must_be_open(case)?;
    let key = case.key::<act::WritePlan>(cx)?;
    let (words, domain, status) = (text.own_words.as_ref(), Code(text.domain), Code(text.status));
    key.run_if_unchanged(cx, store::SET_GOAL, args![goal, version, words, &text.title, domain, text.target, status])?;
    touch(cx, &key, false)
}

/// Takes an empty goal away. One that has sub-goals or actions stays: nothing is lost by one press.
///
/// # Errors
/// [`Refusal::Conflict`] when it is not empty or not there.
pub fn remove_goal(cx: &mut Cx<'_, '_>, case: &Case, goal: GoalId) -> Outcome<()> {
    must_be_open(case)?;
    let key = case.key::<act::WritePlan>(cx)?;
    if key.run(cx, store::REMOVE_GOAL, args![goal])? == 0 {
        return Err(Refusal::Conflict.into());
    }
    touch(cx, &key, false)
}
