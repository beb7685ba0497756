//! Each request has a number, which ties log lines, trail rows and error pages together.

use axum::{
    extract::Request,
    http::StatusCode,
    middleware::Next,
    response::{IntoResponse, Response},
};
use kernel::{Chance, Clock, Id, SystemChance, SystemClock};
use std::any::Any;
use ui::{PageError, accepted_language, errors};
use uuid::Uuid;

/// Numbers the request and logs how it went: method, status and number, never the address with its values.
pub(super) async fn numbered(mut request: Request, next: Next) -> Response {
    let number: Uuid = Id::<()>::new(SystemClock.now(), &mut SystemChance as &mut dyn Chance).uuid();
    request.extensions_mut().insert(number);
    let method = request.method().clone();
    let answer = next.run(request).await;
    tracing::debug!(request = %number, %method, status = answer.status().as_u16(), "answered");
    answer
}

/// An address that leads nowhere.
pub(super) async fn nowhere(request: Request) -> Response {
    errors::bare(accepted_language(request.headers()), PageError::NotFound)
}

/// A panic in a handler: a fault like any other.
pub(super) fn panicked(_: Box<dyn Any + Send>) -> Response {
    tracing::error!("a handler panicked");
    StatusCode::INTERNAL_SERVER_ERROR.into_response()
}
