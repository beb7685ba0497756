//! The plan as a whole: its direction and review, putting it forward, beginning the services.

use super::{
    asked::{Desk, Open},
    frame_fields,
    plan::page,
};
use crate::ops;
use access::{
    Cx, Refusal,
    web::{At, Visit},
};
use axum::response::Response;
use kernel::{CaseId, helsinki_date};
use ui::{Posted, To};

pub(super) async fn frame(visit: Visit, At(case): At<CaseId>, posted: Posted) -> Response {
    let read = frame_fields::read(&posted, helsinki_date(visit.app.gate.now()));
    let act = move |cx: &mut Cx<'_, '_>, typed: &frame_fields::Typed| {
        let entered = access::enter(cx, case)?;
        ops::set_frame(cx, &entered, &typed.shown, &typed.text).map(|()| To::Plan(case))
    };
    visit.submit(posted, read, act, move |cx, form| page(cx, case, &Desk::again(Open::Frame, form))).await
}

pub(super) async fn propose(visit: Visit, At(case): At<CaseId>, posted: Posted) -> Response {
    let shown = posted.carried().find(|(name, _)| *name == "shown").and_then(|(_, value)| value.parse().ok());
    let act = move |cx: &mut Cx<'_, '_>| {
        let entered = access::enter(cx, case)?;
        ops::propose(cx, &entered, shown.ok_or(Refusal::NotFound)?).map(|()| To::Plan(case))
    };
    visit.press(posted, &["shown"], act).await
}

pub(super) async fn start(visit: Visit, At(case): At<CaseId>, posted: Posted) -> Response {
    let act = move |cx: &mut Cx<'_, '_>| {
        let entered = access::enter(cx, case)?;
        ops::start_services(cx, &entered, casework::Known::default()).map(|()| To::Plan(case))
    };
    visit.press(posted, &[], act).await
}
