//! Pages for when something cannot be shown or done. They say what to do, never what is wrong with the person, and never
//! confirm that somebody is a client.

mod samples;

pub(crate) use samples::shelf;

use crate::{Frame, Icon, PageError, Phone, Posted, SignedIn, Text, To, Words, page_with};
use askama::Template;
use axum::{http::StatusCode, response::Response};
use kernel::{Id, Language};

/// One page for all of them: a heading, what to do, and where to go.
#[derive(Template)]
#[template(path = "errors/error.html")]
struct ErrorPage {
    frame: Frame,
    icon: Icon,
    lines: Vec<String>,
    links: Vec<(String, &'static str)>,
}

/// The page for an error, in the frame of the person who met it.
pub fn answer(frame: &Frame, error: &PageError) -> Response {
    page_with(error.status(), &error_page(frame, error))
}

/// The page for an error before anything is known but the language.
pub fn bare(language: Language, error: PageError) -> Response {
    answer(&Frame::new(language, ""), &error)
}

fn error_page(frame: &Frame, error: &PageError) -> ErrorPage {
    let w = Words(frame.language);
    let (icon, title, lines) = match error {
        PageError::NotFound => (Icon::Lock, w.not_found_title(), not_found_lines(frame, w)),
        PageError::Refused { reason } => (Icon::Lock, w.refused_title(), vec![reason.clone()]),
        PageError::TooMany => (Icon::Clock, w.too_many_title(), vec![w.too_many_text().to_owned()]),
        PageError::AtOnce => (Icon::Clock, w.too_many_title(), vec![w.at_once_text().to_owned()]),
        PageError::Busy => (Icon::Clock, w.busy_title(), vec![w.busy_text().to_owned()]),
        PageError::TooLarge => (Icon::Warning, w.too_large_title(), vec![w.too_large_text().to_owned()]),
        PageError::Malformed => (Icon::Warning, w.malformed_title(), vec![w.malformed_text().to_owned()]),
        PageError::UnknownQuestion { .. } => (Icon::Warning, w.question_title(), vec![w.question_text().to_owned()]),
        PageError::CannotSave => (Icon::Warning, w.cannot_save_title(), cannot_save_lines(frame, w)),
        PageError::NotKnown => (Icon::Warning, w.not_known_title(), vec![w.not_known_text().to_owned()]),
        PageError::Fault { incident } => (Icon::Warning, w.fault_title(), vec![w.fault_text(incident)]),
    };
    ErrorPage { frame: titled(frame, title), icon, lines, links: vec![onwards(frame, error, w)] }
}

fn titled(frame: &Frame, title: &str) -> Frame {
    frame.clone().page(title, None)
}

/// One text for "not there" and "not yours": a professional also hears how one comes to a client's team.
fn not_found_lines(frame: &Frame, w: Words) -> Vec<String> {
    if frame.is_professional() {
        vec![w.not_found_professional().to_owned()]
    } else {
        vec![w.not_found_check().to_owned()]
    }
}

/// Whoever has signed in hears also why clients' data is not shown: no look without its row in the trail.
fn cannot_save_lines(frame: &Frame, w: Words) -> Vec<String> {
    let looks = frame.signed_in.as_ref().map(|_| w.cannot_save_looks().to_owned());
    looks.into_iter().chain([w.cannot_save_text().to_owned()]).collect()
}

/// Where one goes from here.
fn onwards(frame: &Frame, error: &PageError, w: Words) -> (String, &'static str) {
    match error {
        PageError::UnknownQuestion { page } => (page.clone(), w.question_open()),
        PageError::NotFound
        | PageError::Refused { .. }
        | PageError::TooMany
        | PageError::AtOnce
        | PageError::Busy
        | PageError::TooLarge
        | PageError::Malformed
        | PageError::CannotSave
        | PageError::NotKnown
        | PageError::Fault { .. } => home(frame, w),
    }
}

fn home(frame: &Frame, w: Words) -> (String, &'static str) {
    let word = match frame.signed_in {
        Some(SignedIn::Professional { .. }) => w.nav_desk(),
        Some(SignedIn::Client { .. }) => w.nav_home(),
        None => w.to_contact_page(),
    };
    (frame.home().to_string(), word)
}

/// The session has ended: what was typed waits on this page until one has signed in again in another tab (401).
#[derive(Template)]
#[template(path = "errors/session-ended.html")]
struct SessionEnded {
    frame: Frame,
    w: Words,
    typed: bool,
    posted: Posted,
}

/// Carries the typed fields on, except secrets. `frame.path` is where the form was sent.
pub fn session_ended(frame: &Frame, posted: &Posted) -> Response {
    page_with(StatusCode::UNAUTHORIZED, &session_ended_page(frame, posted, true))
}

/// The same for a form that has nothing to type, only a button.
pub fn session_ended_at_button(frame: &Frame, posted: &Posted) -> Response {
    page_with(StatusCode::UNAUTHORIZED, &session_ended_page(frame, posted, false))
}

fn session_ended_page(frame: &Frame, posted: &Posted, typed: bool) -> SessionEnded {
    let w = Words(frame.language);
    let frame = Frame { signed_in: None, ..titled(frame, w.session_ended_title()) }.carrying();
    SessionEnded { frame, w, typed, posted: posted.clone() }
}

/// A form could not be saved, and it is not the fault of whoever sent it: what was typed, if anything was, waits on this page and can be
/// sent again.
#[derive(Template)]
#[template(path = "errors/not-saved.html")]
struct NotSaved {
    frame: Frame,
    w: Words,
    typed: bool,
    lines: Vec<String>,
    posted: Posted,
}

/// Carries the typed fields on, except secrets. `frame.path` is where the form was sent.
pub fn not_saved(frame: &Frame, posted: &Posted, error: &PageError) -> Response {
    page_with(error.status(), &not_saved_page(frame, posted, error, true))
}

/// The same for a form that has nothing to type, only a button.
pub fn not_pressed(frame: &Frame, posted: &Posted, error: &PageError) -> Response {
    page_with(error.status(), &not_saved_page(frame, posted, error, false))
}

fn not_saved_page(frame: &Frame, posted: &Posted, error: &PageError, typed: bool) -> NotSaved {
    let alone = Frame { signed_in: None, ..frame.clone() };
    let ErrorPage { frame, lines, .. } = error_page(&alone, error);
    NotSaved { w: Words(frame.language), frame, typed, lines, posted: posted.clone() }
}

/// Somebody saved first; nothing is overwritten (409).
#[derive(Template)]
#[template(path = "errors/conflict.html")]
struct Conflict {
    frame: Frame,
    w: Words,
    texts: Vec<Text<'static>>,
    newest: String,
}

/// Shows what was typed beside a link to what is saved now; for forms that have no merge page of their own.
pub fn conflict(frame: &Frame, posted: &Posted, newest: impl ToString) -> Response {
    page_with(StatusCode::CONFLICT, &conflict_page(frame, posted, newest.to_string()))
}

fn conflict_page(frame: &Frame, posted: &Posted, newest: String) -> Conflict {
    let w = Words(frame.language);
    let written = posted.carried().filter(|(name, value)| !["once", "version"].contains(name) && is_text(value));
    let texts = written.map(|(_, value)| Text::from(value.to_owned())).collect();
    Conflict { frame: titled(frame, w.conflict_title()), w, texts, newest }
}

/// Whether somebody wrote it: not empty, and not the identifier of something chosen.
fn is_text(value: &str) -> bool {
    !value.trim().is_empty() && value.parse::<Id<()>>().is_err()
}

/// The service takes a break: when we are back is not known, the telephone is (503).
pub fn service_break(language: Language, phone: Option<&Phone>) -> Response {
    page_with(StatusCode::SERVICE_UNAVAILABLE, &break_page(language, phone))
}

fn break_page(language: Language, phone: Option<&Phone>) -> ErrorPage {
    let w = Words(language);
    let mut lines = vec![w.service_break_text().to_owned()];
    lines.extend(phone.map(|phone| w.service_break_call(phone)));
    let frame = titled(&Frame::new(language, ""), w.service_break_title());
    ErrorPage { frame, icon: Icon::Clock, lines, links: Vec::new() }
}
