//! Sending actions: writing them, moving them on, taking them away.

use super::{
    action_fields::{self, Typed},
    asked::{Desk, Open},
    plan::page,
    services,
};
use crate::ops::{self, Move};
use access::{
    Cx, Refusal,
    web::{At, Visit},
};
use axum::response::Response;
use kernel::{ActionId, CaseId, helsinki_date};
use ui::{FormState, Posted, To};

/// The form again with the services that were searched for; nothing is saved yet.
async fn searched(visit: Visit, case: CaseId, open: Open, posted: &Posted, text: String) -> Response {
    let typed = FormState::filled(posted.carried());
    visit
        .page(move |cx| {
            let desk = Desk { search: Some(text.clone()), ..Desk::again(open, &typed) };
            page(cx, case, &desk)
        })
        .await
}

pub(super) async fn add(visit: Visit, At(case): At<CaseId>, posted: Posted) -> Response {
    let goal = posted.carried().find(|(name, _)| *name == "goal").and_then(|(_, value)| value.parse().ok());
    let open = goal.map_or(Open::Nothing, Open::NewAction);
    if let Some(text) = services::searched(&posted) {
        return searched(visit, case, open, &posted, text).await;
    }
    let read = action_fields::read(&posted, helsinki_date(visit.app.gate.now()));
    let act = move |cx: &mut Cx<'_, '_>, typed: &Typed| {
        let entered = access::enter(cx, case)?;
        ops::add_action(cx, &entered, typed.goal, &typed.text).map(|_| To::Plan(case))
    };
    visit.submit(posted, read, act, move |cx, form| page(cx, case, &Desk::again(open, form))).await
}

pub(super) async fn save(visit: Visit, At((case, action)): At<(CaseId, ActionId)>, posted: Posted) -> Response {
    let open = Open::Action(action);
    if let Some(text) = services::searched(&posted) {
        return searched(visit, case, open, &posted, text).await;
    }
    let read = action_fields::read(&posted, helsinki_date(visit.app.gate.now()));
    let act = move |cx: &mut Cx<'_, '_>, typed: &Typed| {
        let entered = access::enter(cx, case)?;
        ops::change_action(cx, &entered, action, typed.version, &typed.text).map(|()| To::Plan(case))
    };
    visit.submit(posted, read, act, move |cx, form| page(cx, case, &Desk::again(open, form))).await
}

pub(super) async fn remove(visit: Visit, At((case, action)): At<(CaseId, ActionId)>, posted: Posted) -> Response {
    let version = posted.carried().find(|(name, _)| *name == "version").and_then(|(_, value)| value.parse().ok());
    let act = move |cx: &mut Cx<'_, '_>| {
        let entered = access::enter(cx, case)?;
        ops::remove_action(cx, &entered, action, version.ok_or(Refusal::NotFound)?).map(|()| To::Plan(case))
    };
    visit.press(posted, &action_fields::KNOWN, act).await
}

fn read_step(posted: &Posted) -> Result<Move, FormState> {
    let mut r = posted.read(&["to", "why"]);
    let (to, why) = (r.choice("to"), r.optional_line("why"));
    if to == Some(domain::plan::ActionStatus::Stopped) && why.is_none() {
        r.problem("why", ui::ProblemKind::Rule(domain::Rule::StopReasonMissing));
    }
    r.finish(|| Some(Move { to: to?, why }))
}

pub(super) async fn step(visit: Visit, At((case, action)): At<(CaseId, ActionId)>, posted: Posted) -> Response {
    let read = read_step(&posted);
    let act = move |cx: &mut Cx<'_, '_>, step: &Move| {
        let entered = access::enter(cx, case)?;
        ops::move_action(cx, &entered, action, step).map(|()| To::Plan(case))
    };
    visit.submit(posted, read, act, move |cx, form| page(cx, case, &Desk::again(Open::Step(action), form))).await
}
