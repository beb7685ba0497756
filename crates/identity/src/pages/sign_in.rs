//! Sign-in with a name, a password and a one-time code.

use super::own_path;
use crate::{
    Words,
    sign_in::{Attempter, Proof, Tried, sign_in},
};
use access::{
    AccountKind, SessionKey,
    web::{Visit, waiting},
};
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
    /// Whether an account has just been taken into use.
    pub(super) ready: bool,
}

/// Where to go afterwards.
#[derive(Deserialize)]
pub(super) struct Back {
    #[serde(default)]
    back: String,
    /// Whether one comes from taking an account into use.
    #[serde(default)]
    ready: String,
}

pub(super) fn page(language: Language, form: FormState) -> SignInPage {
    let w = Words(language);
    let mut frame = Frame::new(language, w.sign_in()).carrying();
    frame.path = To::SignIn.to_string();
    SignInPage { frame, w, form: form.shown_in(language), ready: false }
}

pub(super) async fn show(visit: Visit, Query(back): Query<Back>) -> Response {
    let page = page(visit.asker.language, FormState::empty().with("back", back.back));
    ui::page(&SignInPage { ready: back.ready == "yes", ..page })
}

fn read(posted: &Posted) -> Result<Proof, FormState> {
    let mut r = posted.read(&["name", "password", "code", "back"]);
    let name: Option<Line<200>> = r.line("name");
    let (password, code) = (r.secret("password"), r.secret("code"));
    r.finish(|| Some(Proof { name: name?.to_string(), password: password?.to_owned(), code: code?.to_owned() }))
}

pub(super) async fn send(visit: Visit, posted: Posted) -> Response {
    let language = visit.asker.language;
    let again = |status, form| ui::page_with(status, &page(language, form));
    let proof = match read(&posted) {
        Ok(proof) => proof,
        Err(form) => return again(form.status(), form),
    };
    let typed = FormState::filled(posted.carried());
    let (said, w) = (|text: &str| ProblemKind::Said(text.to_owned()), Words(language));
    let from = Attempter { source: visit.source, browser: visit.browser.as_ref().map(SessionKey::hash) };
    match sign_in(&visit.app.gate, &visit.asker, from, proof).await {
        Ok(Tried::In { session, kind, browser }) => let_in(&visit, &session, browser, &home(kind, typed.value("back"))),
        Ok(Tried::Wrong) => again(StatusCode::UNPROCESSABLE_ENTITY, typed.problem("", said(w.not_right()))),
        Ok(Tried::Waits(wait)) => {
            let form = typed.problem("", ProblemKind::Wait { minutes: wait.minutes() });
            waiting(again(StatusCode::TOO_MANY_REQUESTS, form), wait)
        }
        Err(stop) => {
            tracing::error!(incident = %visit.asker.request, %stop, "sign-in");
            again(StatusCode::SERVICE_UNAVAILABLE, typed.problem("", said(w.try_later())))
        }
    }
}

/// A new session, the browser known from now on, and on to the page.
fn let_in(visit: &Visit, session: &SessionKey, fresh: Option<SessionKey>, to: &str) -> Response {
    let known = fresh.as_ref().or(visit.browser.as_ref()).map(|key| (SET_COOKIE, visit.browser_cookie(key)));
    (AppendHeaders(known), entered(&visit.session_cookie(Some(session)), to)).into_response()
}

/// A new session, and on to the page.
pub fn entered(cookie: &str, to: &str) -> Response {
    (AppendHeaders([(SET_COOKIE, cookie)]), Redirect::to(to)).into_response()
}

/// Back to where somebody wanted to go, if that is one of our own paths; else home.
pub fn home(kind: AccountKind, back: &str) -> String {
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
