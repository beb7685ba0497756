//! `/health`: for the machine room. Says nothing about anybody.

use access::web::App;
use axum::{Router, extract::State, http::StatusCode, routing::get};

pub(super) fn routes() -> Router<App> {
    Router::new().route("/health/live", get(live)).route("/health/ready", get(ready)).route("/health", get(ready))
}

/// The program runs.
async fn live() -> &'static str {
    "live"
}

/// The program can do its work: the database takes a write. On a full disk clients' pages may still be shown for a while (docs/running.md).
async fn ready(State(app): State<App>) -> (StatusCode, &'static str) {
    match app.gate.can_write().await {
        Ok(()) => (StatusCode::OK, "ready"),
        Err(fault) if fault.is_full() => (StatusCode::SERVICE_UNAVAILABLE, "disk full"),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "not ready"),
    }
}
