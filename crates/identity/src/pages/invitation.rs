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
    /// The same key as an address, which an authenticator on this device opens.
    pub(super) link: String,
}

impl Found {
    fn of(invitation: &Invitation) -> Self {
        let key = Secret::from(invitation.secret.clone()).to_base32();
        let (name, sign_in_name) = (invitation.name.clone(), invitation.sign_in_name.clone());
        Self { name, link: link(&sign_in_name, &key), sign_in_name, key: grouped(&key) }
    }
}

/// In groups of four, as people read and type it.
fn grouped(key: &str) -> String {
    let signs: Vec<char> = key.chars().collect();
    signs.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// The address that authenticators know (Key URI Format: label, secret, issuer).
pub(super) fn link(sign_in_name: &str, key: &str) -> String {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_.".contains(byte);
    let sign = |byte: u8| if plain(&byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    let label: String = sign_in_name.bytes().map(sign).collect();
    format!("otpauth://totp/Rinnalla:{label}?secret={}&issuer=Rinnalla", key.trim_end_matches('='))
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
                Ok(()) => Redirect::to(&To::SignIn.with(&[("ready", "yes")])).into_response(),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_authenticator_gets_the_key_whole_and_the_name_encoded() {
        assert_eq!(
            link("maija lehtonen@alue.fi", "ABCD2345===="),
            "otpauth://totp/Rinnalla:maija%20lehtonen%40alue.fi?secret=ABCD2345&issuer=Rinnalla"
        );
        assert_eq!(grouped("ABCDEFGHIJ"), "ABCD EFGH IJ");
    }
}
