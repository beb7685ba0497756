//! Signing out: the session ends here, not only in the browser.

use access::{end_session, web::Visit};
use axum::{
    http::{HeaderName, header::SET_COOKIE},
    response::{AppendHeaders, IntoResponse, Redirect, Response},
};
use ui::To;

pub(super) async fn send(visit: Visit) -> Response {
    let ended = visit.app.gate.act(&visit.asker, end_session).await;
    if let Err(stop) = ended {
        tracing::error!(incident = %visit.asker.request, %stop, "sign-out");
    }
    let home = if visit.app.site.demo { To::Demo } else { To::public_contact(visit.asker.language) };
    let clear = (HeaderName::from_static("clear-site-data"), "\"cache\", \"storage\"".to_owned());
    let cookie = (SET_COOKIE, visit.session_cookie(None));
    (AppendHeaders([cookie, clear]), Redirect::to(&home.to_string())).into_response()
}
