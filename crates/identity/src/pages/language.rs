//! The language of the pages. A visitor follows a link, because nothing but the visitor's own browser keeps the choice; whoever has signed
//! in presses a button, because it is kept with the account and only a form changes what is kept (security §7). From a page with a form the
//! button takes along what is written there.

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

/// For a visitor: the browser keeps it, and nothing that is stored changes.
pub(super) async fn choose(visit: Visit, Query(choice): Query<Choice>) -> Response {
    let language = Language::from_code(&choice.to).unwrap_or_default();
    let back = own_path(&choice.back).map_or_else(|| contact(language), Redirect::to);
    kept(&visit, language, back)
}

/// For whoever has signed in, and from a page with a form. What is written goes on to the same page in the other language: the browser sends
/// the form there once more (307). Only a form that turns is sent on: nothing is done with it there.
pub(super) async fn change(visit: Visit, Query(choice): Query<Choice>, posted: Posted) -> Response {
    if !posted.turns() && !posted.has_only(&[]) {
        return visit.malformed().await;
    }
    let language = Language::from_code(&choice.to).unwrap_or_default();
    let back = match own_path(&choice.back) {
        Some(path) if posted.turns() => Redirect::temporary(path),
        Some(path) => Redirect::to(path),
        None => contact(language),
    };
    let _nobody_signed_in =
        visit.app.gate.act(&visit.asker, move |cx| ops::choose_language(cx, language)).await.is_err();
    kept(&visit, language, back)
}

fn contact(language: Language) -> Redirect {
    Redirect::to(&To::public_contact(language).to_string())
}

fn kept(visit: &Visit, language: Language, back: Redirect) -> Response {
    (AppendHeaders([(SET_COOKIE, visit.language_cookie(language))]), back).into_response()
}
