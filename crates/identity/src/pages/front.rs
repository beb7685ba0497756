//! `/`: a professional begins at the desk, a client at home, everybody else where one turns to us.

use access::{AccountKind, web::Visit};
use axum::response::{IntoResponse, Redirect, Response};
use ui::To;

pub(super) async fn lead(visit: Visit) -> Response {
    let language = visit.asker.language;
    let begins = visit.app.gate.read(&visit.asker, |cx| Ok(cx.visitor().map(|actor| actor.kind))).await;
    let to = match begins {
        Ok(Some(AccountKind::Professional)) => To::Desk,
        Ok(Some(AccountKind::Client)) => To::Me,
        Ok(None) | Err(_) => To::public_contact(language),
    };
    Redirect::to(&to.to_string()).into_response()
}
