//! Sign-in with a name, a password and a one-time code.

use super::own_path;
use crate::{
    Words,
    factors::{self, Proof},
};
use access::{AccountKind, Refusal, Stop, web::Visit};
use askama::Template;
use axum::{
    extract::Query,
    http::{StatusCode, header::SET_COOKIE},
    response::{AppendHeaders, IntoResponse, Redirect, Response},
};
use kernel::{Language, Line};
use serde::Deserialize;
use ui::{Form, FormState, Frame, Posted, ProblemKind, To};

/// The page.
#[derive(Template)]
#[template(path = "sign-in.html")]
pub(super) struct SignInPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) form: Form,
}

/// Where to go afterwards.
#[derive(Deserialize)]
pub(super) struct Back {
    #[serde(default)]
    back: String,
}

pub(super) fn page(language: Language, form: FormState) -> SignInPage {
    let w = Words(language);
    let mut frame = Frame::new(language, w.sign_in());
    frame.path = To::SignIn.to_string();
    SignInPage { frame, w, form: form.shown_in(language) }
}

pub(super) async fn show(visit: Visit, Query(back): Query<Back>) -> Response {
    ui::page(&page(visit.asker.language, FormState::empty().with("back", back.back)))
}

fn read(posted: &Posted) -> Result<Proof, FormState> {
    let mut r = posted.read(&["name", "password", "code", "back"]);
    let name: Option<Line<200>> = r.line("name");
    let (password, code) = (r.secret("password"), r.secret("code"));
    r.finish(|| Some(Proof { name: name?.to_string(), password: password?.to_owned(), code: code?.to_owned() }))
}

pub(super) async fn send(visit: Visit, posted: Posted) -> Response {
    let language = visit.asker.language;
    let again = |form| ui::page_with(StatusCode::UNPROCESSABLE_ENTITY, &page(language, form));
    let proof = match read(&posted) {
        Ok(proof) => proof,
        Err(form) => return again(form),
    };
    let typed = FormState::filled(posted.carried());
    match factors::sign_in(&visit.app.gate, &visit.asker, proof).await {
        Ok((key, kind)) => entered(&visit.session_cookie(Some(&key)), &home(kind, typed.value("back"))),
        Err(Stop::Refused(refusal)) => again(typed.problem("", ProblemKind::Said(wrong(language, &refusal)))),
        Err(Stop::Fault(fault)) => {
            tracing::error!(incident = %visit.asker.request, %fault, "sign-in");
            again(typed.problem("", ProblemKind::Said(Words(language).try_later().to_owned())))
        }
    }
}

fn wrong(language: Language, refusal: &Refusal) -> String {
    let w = Words(language);
    match refusal {
        Refusal::TooMany => w.wait_a_minute(),
        Refusal::NotFound | Refusal::SignIn | Refusal::NotAllowed(_) | Refusal::Rules(_) | Refusal::Conflict => {
            w.not_right()
        }
    }
    .to_owned()
}

/// A new session, and on to the page.
pub(super) fn entered(cookie: &str, to: &str) -> Response {
    (AppendHeaders([(SET_COOKIE, cookie)]), Redirect::to(to)).into_response()
}

/// Back to where somebody wanted to go, if that is one of our own paths; else home.
pub(super) fn home(kind: AccountKind, back: &str) -> String {
    match (own_path(back).filter(|path| *path != "/"), kind) {
        (Some(path), _) => path.to_owned(),
        (None, AccountKind::Professional) => To::Desk.to_string(),
        (None, AccountKind::Client) => To::Me.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_own_paths_are_gone_back_to() {
        let foreign = [
            "",
            "/",
            "//evil.example",
            "https://evil.example",
            "/\\evil.example",
            "/\t/evil.example",
            "/\u{1}",
            "/ä",
            "javascript:alert(1)",
            "/a\r\nb",
        ];
        for back in foreign {
            assert_eq!(home(AccountKind::Professional, back), "/work", "{back}");
        }
        assert_eq!(home(AccountKind::Client, "/me/plan?a=1"), "/me/plan?a=1");
    }
}
