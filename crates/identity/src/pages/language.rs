//! The language of the pages. A link, because it changes nothing but how things are said; from a page with a form the button that takes
//! along what is written there.

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
use ui::{Posted, To};

#[derive(Deserialize)]
pub(super) struct Choice {
    #[serde(default)]
    to: String,
    #[serde(default)]
    back: String,
}

pub(super) async fn choose(visit: Visit, Query(choice): Query<Choice>) -> Response {
    let language = Language::from_code(&choice.to).unwrap_or_default();
    let back = own_path(&choice.back).map_or_else(|| To::public_contact(language).to_string(), str::to_owned);
    chosen(visit, language, Redirect::to(&back)).await
}

/// Takes what is written on to the same page in the other language: the browser sends the form there once more (307).
/// Only a form that turns is sent on: nothing is done with it there.
pub(super) async fn carry(visit: Visit, Query(choice): Query<Choice>, posted: Posted) -> Response {
    let language = Language::from_code(&choice.to).unwrap_or_default();
    let contact = || Redirect::to(&To::public_contact(language).to_string());
    let back = own_path(&choice.back).filter(|_| posted.turns()).map_or_else(contact, Redirect::temporary);
    chosen(visit, language, back).await
}

async fn chosen(visit: Visit, language: Language, back: Redirect) -> Response {
    let _nobody_signed_in =
        visit.app.gate.act(&visit.asker, move |cx| ops::choose_language(cx, language)).await.is_err();
    (AppendHeaders([(SET_COOKIE, visit.language_cookie(language))]), back).into_response()
}
