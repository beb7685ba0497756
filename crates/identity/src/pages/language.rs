//! The language of the pages. A link, because it changes nothing but how things are said.

use super::own_path;
use crate::ops;
use access::web::Visit;
use axum::{
    extract::Query,
    http::header::SET_COOKIE,
    response::{AppendHeaders, IntoResponse, Redirect, Response},
};
use kernel::{Coded, Language};
use serde::Deserialize;
use ui::To;

#[derive(Deserialize)]
pub(super) struct Choice {
    to: String,
    #[serde(default)]
    back: String,
}

pub(super) async fn choose(visit: Visit, Query(choice): Query<Choice>) -> Response {
    let language = Language::from_code(&choice.to).unwrap_or_default();
    let _nobody_signed_in =
        visit.app.gate.act(&visit.asker, move |cx| ops::choose_language(cx, language)).await.is_err();
    let back = own_path(&choice.back).map_or_else(|| To::public_contact(language).to_string(), str::to_owned);
    (AppendHeaders([(SET_COOKIE, visit.language_cookie(language))]), Redirect::to(&back)).into_response()
}
