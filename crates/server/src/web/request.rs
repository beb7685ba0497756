//! Each request has a number, which ties log lines, trail rows and error pages together.

use access::web::Visit;
use axum::{
    extract::{Request, State},
    http::{StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use kernel::{Chance, Clock, Id, SystemChance, SystemClock};
use std::{any::Any, sync::Arc, time::Duration};
use tokio::sync::Semaphore;
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

/// How long an answer may take, and how many are worked on at once (security §7.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The longest that anybody waits for an answer, from the moment when the head of the request has come.
    pub longest: Duration,
    /// The most requests that are worked on at once: more would not be answered any sooner, and all of them later (`overload_10x`).
    pub most_at_once: usize,
    /// The most requests of one session that are worked on at once.
    pub most_of_one: usize,
    /// How long the next one of that session waits for its turn.
    pub patience: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self { longest: Duration::from_secs(30), most_at_once: 128, most_of_one: 8, patience: Duration::from_secs(2) }
    }
}

/// The places for those who are worked on.
#[derive(Clone)]
pub(super) struct Places {
    free: Arc<Semaphore>,
    longest: Duration,
}

impl Places {
    pub(super) fn new(limits: Limits) -> Self {
        Self { free: Arc::new(Semaphore::new(limits.most_at_once)), longest: limits.longest }
    }
}

/// Answers in time, and takes on no more than it can do: else the service takes a break. What is under way in the database is done to its
/// end all the same, and a form that is sent again is done once.
pub(super) async fn in_time(State(places): State<Places>, request: Request, next: Next) -> Response {
    let language = accepted_language(request.headers());
    let Ok(_place) = places.free.try_acquire() else { return errors::service_break(language, None) };
    tokio::time::timeout(places.longest, next.run(request)).await.unwrap_or_else(|_| {
        tracing::error!("an answer took too long");
        errors::service_break(language, None)
    })
}

/// An address that leads nowhere.
pub(super) async fn nowhere(visit: Visit) -> Response {
    visit.nowhere().await
}

/// A panic in a handler: a fault like any other. What it said stays in the machine room.
pub(super) fn panicked(_: Box<dyn Any + Send>) -> Response {
    StatusCode::INTERNAL_SERVER_ERROR.into_response()
}

/// A refusal or a fault that some layer answered in its own technical words, or in none, becomes a calm page (security §7.8). Of a fault
/// the page has the number that stands in the log.
pub(super) async fn calm(request: Request, next: Next) -> Response {
    let (language, number) = (accepted_language(request.headers()), request.extensions().get::<Uuid>().copied());
    let machine = request.uri().path().starts_with("/health");
    let answer = next.run(request).await;
    let status = answer.status();
    let bare = status.is_client_error() || status.is_server_error();
    if !bare || machine || is_page(&answer) {
        return answer;
    }
    let incident = number.unwrap_or_default();
    if status.is_server_error() {
        tracing::error!(%incident, status = status.as_u16(), "a fault outside the pages");
    }
    let mut page = errors::bare(language, said(status, incident));
    *page.status_mut() = status;
    page
}

fn is_page(answer: &Response) -> bool {
    let kind = answer.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    kind.is_some_and(|kind| kind.starts_with("text/html"))
}

/// What people are told instead.
fn said(status: StatusCode, incident: Uuid) -> PageError {
    match status {
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => PageError::NotFound,
        StatusCode::PAYLOAD_TOO_LARGE => PageError::TooLarge,
        status if status.is_server_error() => PageError::Fault { incident: incident.simple().to_string() },
        _ => PageError::Malformed,
    }
}
