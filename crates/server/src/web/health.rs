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

/// The program can do its work: the database answers a write.
async fn ready(State(app): State<App>) -> (StatusCode, &'static str) {
    match app.gate.db().write(|_| Ok::<(), db::Fault>(())).await {
        Ok(()) => (StatusCode::OK, "ready"),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "not ready"),
    }
}
