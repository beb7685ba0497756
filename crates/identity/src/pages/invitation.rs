//! `/invitation`: first the code, then the password and the authenticator. Looking at it changes nothing.

use crate::{
    Words,
    invitation::{self, Invitation},
};
use access::{Outcome, web::Visit};
use askama::Template;
use axum::{
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use kernel::{Language, Line};
use totp_rs::Secret;
use ui::{Form, FormState, Frame, Posted, ProblemKind, To};

/// The shortest password.
const SHORTEST: usize = 12;

#[derive(Template)]
#[template(path = "invitation.html")]
pub(super) struct InvitationPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) form: Form,
    pub(super) found: Option<Found>,
}

/// Whose invitation it is, and the key for the authenticator.
pub(super) struct Found {
    pub(super) name: String,
    pub(super) sign_in_name: String,
    pub(super) key: String,
}

impl Found {
    fn of(invitation: &Invitation) -> Self {
        let key: Vec<char> = Secret::from(invitation.secret.clone()).to_base32().chars().collect();
        let key = key.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ");
        Self { name: invitation.name.clone(), sign_in_name: invitation.sign_in_name.clone(), key }
    }
}

pub(super) fn page(language: Language, form: FormState, found: Option<Found>) -> InvitationPage {
    let w = Words(language);
    let mut frame = Frame::new(language, w.invitation_title()).carrying();
    frame.path = To::Invitation.to_string();
    InvitationPage { frame, w, form: form.shown_in(language), found }
}

pub(super) async fn show(visit: Visit) -> Response {
    ui::page(&page(visit.asker.language, FormState::empty(), None))
}

/// What was sent: the code alone, or the code with the two factors.
struct Sent {
    code: String,
    factors: Option<(String, String)>,
}

fn read(posted: &Posted, language: Language) -> Result<Sent, FormState> {
    let has_factors = posted.carried().any(|(name, _)| name == "step");
    let mut r = posted.read(&["invitation", "step", "new_password", "code"]);
    let code: Option<Line<60>> = r.line("invitation");
    let factors = has_factors.then(|| (r.secret("new_password"), r.secret("code")));
    if factors.and_then(|(password, _)| password).is_some_and(|password| password.chars().count() < SHORTEST) {
        r.problem("new_password", ProblemKind::Said(Words(language).password_short().to_owned()));
    }
    r.finish(|| {
        let factors = match factors {
            Some((password, code)) => Some((password?.to_owned(), code?.to_owned())),
            None => None,
        };
        Some(Sent { code: code?.to_string(), factors })
    })
}

pub(super) async fn send(visit: Visit, posted: Posted) -> Response {
    let (language, typed) = (visit.asker.language, FormState::filled(posted.carried()));
    let code = typed.value("invitation").to_owned();
    let found = find(&visit, code).await;
    if posted.turns() {
        return ui::page(&page(language, typed, found.ok()));
    }
    let Ok(found) = found else {
        let problem = ProblemKind::Said(Words(language).invitation_not_found().to_owned());
        return again(language, typed.problem("invitation", problem), None);
    };
    match read(&posted, language) {
        Err(form) => again(language, form, Some(found)),
        Ok(Sent { factors: None, .. }) => ui::page(&page(language, typed, Some(found))),
        Ok(Sent { code, factors: Some((password, one_time)) }) => {
            let gate = &visit.app.gate;
            match invitation::take_into_use(gate, &visit.asker, code, password, one_time).await {
                Ok(()) => Redirect::to(&To::SignIn.to_string()).into_response(),
                Err(_) => {
                    let problem = ProblemKind::Said(Words(language).code_wrong().to_owned());
                    again(language, typed.problem("code", problem), Some(found))
                }
            }
        }
    }
}

async fn find(visit: &Visit, code: String) -> Outcome<Found> {
    visit.app.gate.read(&visit.asker, move |cx| invitation::find(cx, &code).map(|found| Found::of(&found))).await
}

fn again(language: Language, form: FormState, found: Option<Found>) -> Response {
    ui::page_with(StatusCode::UNPROCESSABLE_ENTITY, &page(language, form, found))
}
