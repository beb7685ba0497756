//! Sending goals and sub-goals.

use super::{
    asked::{Desk, Open},
    goal_fields,
    plan::page,
};
use crate::ops::{self, Parent};
use access::web::{At, Visit};
use axum::response::Response;
use kernel::{CaseId, GoalId, helsinki_date};
use ui::{Posted, To};

pub(super) async fn add(visit: Visit, At(case): At<CaseId>, posted: Posted) -> Response {
    let read = goal_fields::read(&posted, helsinki_date(visit.app.gate.now()));
    let parent = posted.carried().find(|(name, _)| *name == "parent").and_then(|(_, value)| value.parse().ok());
    let open = parent.map_or(Open::NewGoal, Open::NewPart);
    let act = move |cx: &mut access::Cx<'_, '_>, typed: &goal_fields::Typed| {
        let entered = access::enter(cx, case)?;
        let parent = typed.parent.map_or(Parent::Plan, Parent::Goal);
        ops::add_goal(cx, &entered, parent, &typed.text).map(|_| To::Plan(case))
    };
    visit.submit(posted, read, act, move |cx, form| page(cx, case, &Desk::again(open, form))).await
}

pub(super) async fn save(visit: Visit, At((case, goal)): At<(CaseId, GoalId)>, posted: Posted) -> Response {
    let read = goal_fields::read(&posted, helsinki_date(visit.app.gate.now()));
    let act = move |cx: &mut access::Cx<'_, '_>, typed: &goal_fields::Typed| {
        let entered = access::enter(cx, case)?;
        ops::change_goal(cx, &entered, goal, typed.version, &typed.text).map(|()| To::Plan(case))
    };
    visit.submit(posted, read, act, move |cx, form| page(cx, case, &Desk::again(Open::Goal(goal), form))).await
}

pub(super) async fn remove(visit: Visit, At((case, goal)): At<(CaseId, GoalId)>, posted: Posted) -> Response {
    let act = move |cx: &mut access::Cx<'_, '_>| {
        let entered = access::enter(cx, case)?;
        ops::remove_goal(cx, &entered, goal).map(|()| To::Plan(case))
    };
    visit.press(posted, &[], act).await
}
