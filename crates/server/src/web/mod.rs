//! What stands around every answer: where a request may come from, how large it may be, and what a browser may do with the answer.

mod door;
mod headers;
mod health;
mod origin;
mod request;
mod source;
mod turns;

pub use door::Door;
pub use request::Limits;
pub use source::{Proxies, noted};

use self::turns::Turns;
use access::web::{App, Routes};
use axum::{Router, extract::DefaultBodyLimit, middleware};
use tower_http::{
    catch_panic::CatchPanicLayer, compression::CompressionLayer, compression::CompressionLevel,
    limit::RequestBodyLimitLayer,
};

/// No form is longer.
const MOST_BYTES: usize = 64 * 1024;

/// The routes with everything around them.
pub fn dressed(routes: Routes, app: App) -> Router {
    dressed_within(routes, app, Limits::default())
}

/// The same within other limits, for the tests of these.
pub fn dressed_within(routes: Routes, app: App, limits: Limits) -> Router {
    let turns = Turns::new(limits.most_of_one, limits.patience, app.site.clone());
    routes
        .into_router(&app)
        .fallback(request::nowhere)
        .layer(middleware::from_fn_with_state(turns, turns::in_turn))
        .merge(health::routes())
        .with_state(app.clone())
        .merge(ui::assets::router())
        .layer(DefaultBodyLimit::max(MOST_BYTES))
        .layer(RequestBodyLimitLayer::new(MOST_BYTES))
        .layer(middleware::from_fn_with_state(app.clone(), origin::same_origin_only))
        .layer(middleware::from_fn_with_state(request::Places::new(limits), request::in_time))
        .layer(CatchPanicLayer::custom(request::panicked))
        .layer(middleware::from_fn(request::calm))
        .layer(middleware::from_fn_with_state(app.site, headers::on_every_answer))
        .layer(middleware::from_fn(request::numbered))
        // Pages shrink to a fifth or less either way; the next level takes twice as long.
        .layer(CompressionLayer::new().quality(CompressionLevel::Fastest))
}
