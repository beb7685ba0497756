//! The door of the program: it is there at once, and leads in when the program is open. Until then the machine room hears that it lives
//! and is not ready, and people hear that the service takes a break.

use super::{headers, request};
use access::web::Site;
use axum::{Router, extract::Request, http::StatusCode, middleware, response::Response, routing::get};
use std::sync::{Arc, OnceLock};
use tower::ServiceExt;
use ui::{accepted_language, errors};

/// The door. Clones are the same door.
#[derive(Clone)]
pub struct Door {
    closed: Router,
    inside: Arc<OnceLock<Router>>,
}

impl Door {
    /// A door behind which the program is being made ready.
    pub fn closed(site: Arc<Site>) -> Self {
        Self { closed: closed(site), inside: Arc::new(OnceLock::new()) }
    }

    /// From now on, this answers. A door opens once.
    pub fn open(&self, inside: Router) {
        let _already_open = self.inside.set(inside);
    }

    /// What the listener serves.
    pub fn router(self) -> Router {
        Router::new().fallback(move |request| answer(self.clone(), request))
    }
}

async fn answer(door: Door, request: Request) -> Response {
    let router = door.inside.get().unwrap_or(&door.closed).clone();
    router.oneshot(request).await.unwrap_or_else(|never| match never {})
}

/// What answers before the program is open.
fn closed(site: Arc<Site>) -> Router {
    let migrating = || async { (StatusCode::SERVICE_UNAVAILABLE, "migrating") };
    Router::new()
        .route("/health/live", get(|| async { "live" }))
        .route("/health/ready", get(migrating))
        .route("/health", get(migrating))
        .merge(ui::assets::router())
        .fallback(not_open_yet)
        .layer(middleware::from_fn_with_state(site, headers::on_every_answer))
        .layer(middleware::from_fn(request::numbered))
}

async fn not_open_yet(request: Request) -> Response {
    errors::service_break(accepted_language(request.headers()), None)
}
