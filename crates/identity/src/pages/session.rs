//! `/session`: staying signed in. The request itself is the use that makes the session longer; the answer tells the page's script how long.

use access::{Refusal, Stop, web::Visit};
use axum::{
    http::{StatusCode, header::CONTENT_TYPE},
    response::{IntoResponse, Response},
};
use ui::Posted;

pub(super) async fn go_on(visit: Visit, posted: Posted) -> Response {
    if !posted.has_only(&[]) {
        return StatusCode::BAD_REQUEST.into_response();
    }
    let ends = visit.app.gate.act(&visit.asker, |cx| cx.session_ends().ok_or_else(|| Refusal::SignIn.into())).await;
    match ends {
        Ok(ends) => {
            let text = format!("{{\"seconds\":{},\"goesOn\":{}}}", ends.seconds, ends.goes_on);
            ([(CONTENT_TYPE, "application/json")], text).into_response()
        }
        Err(Stop::Refused(_)) => StatusCode::UNAUTHORIZED.into_response(),
        Err(Stop::Fault(fault)) => {
            tracing::error!(incident = %visit.asker.request, %fault, "session");
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
    }
}
