//! Saying yes to the own actions, and what was agreed about a question.

use super::{
    asked::{Desk, Open},
    plan::page,
};
use crate::ops;
use access::{
    Cx, Refusal,
    web::{At, Visit},
};
use axum::response::Response;
use kernel::{ActionId, CaseId, Prose};
use ui::{FormState, Posted, To};

pub(super) async fn approve(visit: Visit, At(case): At<CaseId>, posted: Posted) -> Response {
    let number = posted.carried().find(|(name, _)| *name == "number").and_then(|(_, value)| value.parse().ok());
    let act = move |cx: &mut Cx<'_, '_>| {
        let entered = access::enter(cx, case)?;
        ops::approve_own(cx, &entered, number.ok_or(Refusal::NotFound)?).map(|()| To::Plan(case))
    };
    visit.press(posted, &["number"], act).await
}

/// Nothing comes in the place of what was stopped.
pub(super) async fn nothing_instead(
    visit: Visit,
    At((case, action)): At<(CaseId, ActionId)>,
    posted: Posted,
) -> Response {
    let act = move |cx: &mut Cx<'_, '_>| {
        let entered = access::enter(cx, case)?;
        ops::nothing_instead(cx, &entered, action).map(|()| To::Plan(case))
    };
    visit.press(posted, &[], act).await
}

fn read_answer(posted: &Posted) -> Result<Prose<1000>, FormState> {
    let mut r = posted.read(&["answer"]);
    let answer = r.prose("answer");
    r.finish(|| answer)
}

pub(super) async fn question(visit: Visit, At((case, action)): At<(CaseId, ActionId)>, posted: Posted) -> Response {
    let act = move |cx: &mut Cx<'_, '_>, words: &Prose<1000>| {
        let entered = access::enter(cx, case)?;
        ops::answer_question(cx, &entered, action, words).map(|()| To::Plan(case))
    };
    let read = read_answer(&posted);
    visit.submit(posted, read, act, move |cx, form| page(cx, case, &Desk::again(Open::Question(action), form))).await
}
