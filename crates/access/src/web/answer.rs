//! Refusals and faults become calm pages; the outermost layer draws them, never a handler.

use super::Visit;
use crate::{Refusal, Stop};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use db::Fault;
use domain::Rule;
use kernel::Language;
use ui::{Frame, PageError, Posted, Say, To, errors};

/// The answer to a request that came to nothing.
pub(super) async fn stopped(visit: &Visit, stop: Stop) -> Response {
    match stop {
        Stop::Refused(refusal) => refused(visit, &refusal).await,
        Stop::Fault(fault) => {
            let page = fault_page(visit, &fault);
            errors::answer(&frame_after(visit, &fault).await, &page)
        }
    }
}

/// A fault is logged once, with the number that its page shows.
fn fault_page(visit: &Visit, fault: &Fault) -> PageError {
    if fault.is_busy() {
        return PageError::Busy;
    }
    tracing::error!(incident = %visit.asker.request, %fault, "fault");
    if fault.cannot_write() || fault.is_unknown() {
        return PageError::CannotSave;
    }
    PageError::Fault { incident: visit.asker.request.simple().to_string() }
}

/// A form that could not be saved though nothing is wrong with it: what was typed stays, and can be sent again.
pub(super) async fn not_saved(visit: &Visit, posted: &Posted, fault: &Fault) -> Response {
    errors::not_saved(&sent_to(visit, frame_after(visit, fault).await), posted, &unsaved(visit, fault))
}

/// The same for a form that has nothing to type.
pub(super) async fn not_pressed(visit: &Visit, posted: &Posted, fault: &Fault) -> Response {
    errors::not_pressed(&sent_to(visit, frame_after(visit, fault).await), posted, &unsaved(visit, fault))
}

/// Whoever sent something hears when nobody knows if it is saved: sending the same form again is safe, since each is done once.
fn unsaved(visit: &Visit, fault: &Fault) -> PageError {
    let page = fault_page(visit, fault);
    if fault.is_unknown() { PageError::NotKnown } else { page }
}

/// There are too many forms at once, or from one place: what was typed stays, and can be sent again.
pub(super) async fn too_many(visit: &Visit, posted: &Posted) -> Response {
    errors::not_saved(&sent_to(visit, frame(visit).await), posted, &PageError::TooMany)
}

/// The frame with the address that the form was sent to.
fn sent_to(visit: &Visit, frame: Frame) -> Frame {
    Frame { path: visit.asker.path.clone(), ..frame }
}

async fn refused(visit: &Visit, refusal: &Refusal) -> Response {
    match refusal {
        Refusal::SignIn => sign_in(&visit.asker.path),
        Refusal::NotFound => error(visit, |_| PageError::NotFound).await,
        Refusal::NotAllowed(rule) => error(visit, |l| PageError::Refused { reason: reasons(&[*rule], l) }).await,
        Refusal::Rules(rules) => error(visit, |l| PageError::Refused { reason: reasons(rules, l) }).await,
        Refusal::Conflict => errors::conflict(&frame(visit).await, &Posted::from_pairs(&[]), &visit.asker.path),
        Refusal::TooMany => error(visit, |_| PageError::TooMany).await,
    }
}

/// A form that has fields which are not its own.
pub(super) async fn malformed(visit: &Visit) -> Response {
    error(visit, |_| PageError::Malformed).await
}

/// An address that asks what its page does not know; the page without it is one step away.
pub(super) async fn unknown_question(visit: &Visit) -> Response {
    error(visit, |_| PageError::UnknownQuestion { page: visit.asker.path.clone() }).await
}

/// The rules that say no, as sentences.
pub(super) fn reasons(rules: &[Rule], language: Language) -> String {
    rules.iter().map(|rule| rule.say(language)).collect::<Vec<_>>().join(" ")
}

async fn error(visit: &Visit, make: impl Fn(Language) -> PageError) -> Response {
    let frame = frame(visit).await;
    errors::answer(&frame, &make(frame.language))
}

/// The frame of whoever met the fault. When too many ask at once nothing more is asked for its sake.
async fn frame_after(visit: &Visit, fault: &Fault) -> Frame {
    if fault.is_busy() { Frame::new(visit.asker.language, "") } else { frame(visit).await }
}

/// The frame of whoever met the refusal; a bare one when even that cannot be had.
async fn frame(visit: &Visit) -> Frame {
    let frame = visit.app.gate.read(&visit.asker, |cx| Ok(cx.frame("", None))).await;
    frame.unwrap_or_else(|_| Frame::new(visit.asker.language, ""))
}

/// To the sign-in page, and back afterwards.
pub(super) fn sign_in(back: &str) -> Response {
    Redirect::to(&To::SignIn.with(&[("back", back)])).into_response()
}

/// The session ended while somebody was typing: nothing of what was typed is lost.
pub(super) fn session_ended(visit: &Visit, posted: &Posted) -> Response {
    errors::session_ended(&left_from(visit), posted)
}

/// The session ended before somebody pressed a button: nothing is done, and it can be pressed again.
pub(super) fn session_ended_at_button(visit: &Visit, posted: &Posted) -> Response {
    errors::session_ended_at_button(&left_from(visit), posted)
}

/// A bare frame with the address that the form was sent to.
fn left_from(visit: &Visit) -> Frame {
    Frame { path: visit.asker.path.clone(), ..Frame::new(visit.asker.language, "") }
}

/// On to the next page after a form.
pub(super) fn see_other(to: &str) -> Response {
    Redirect::to(to).into_response()
}

/// The status of a form that is shown again.
pub(super) const AGAIN: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;
