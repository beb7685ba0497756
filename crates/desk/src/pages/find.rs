//! `/search`: one's own clients by name, number or identity code, and on to the services. Nobody else's client is ever found.
//!
//! What is looked for is sent in the body of a form. A name goes on to an address where it is sealed, so that one can come back to what
//! was found; an identity code goes nowhere and is not shown again (security §5.1, domain §18).

use crate::pages::furthest;
use crate::{
    Words,
    found::{self, Found},
    store::FoundRow,
};
use access::{
    Cx, Outcome,
    web::{Shown, Visit},
};
use askama::Template;
use axum::{extract::Query, response::Response};
use domain::{IdentityCode, IdentityCodeProblem};
use kernel::Language;
use serde::Deserialize;
use ui::{Dots, Form, FormState, Frame, Place, Posted, To};

/// What was looked for, sealed for the one who did.
#[derive(Deserialize)]
pub(super) struct Sealed {
    #[serde(default)]
    s: String,
}

/// What is looked for.
enum Wanted {
    Code(IdentityCode),
    Words(String),
}

impl Wanted {
    /// Whatever has the shape of an identity code is one, and is told apart from a name before anything is done with it.
    fn read(text: &str) -> Result<Self, IdentityCodeProblem> {
        match text.split_whitespace().find(|word| has_shape_of_code(word)) {
            Some(code) => IdentityCode::parse(code).map(Self::Code),
            None => Ok(Self::Words(text.chars().take(100).collect())),
        }
    }
}

fn has_shape_of_code(word: &str) -> bool {
    word.chars().count() == 11 && word.chars().take(6).all(|digit| digit.is_ascii_digit())
}

#[derive(Template)]
#[template(path = "find.html")]
pub(super) struct FindPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) form: Form,
    /// Nothing when nobody was looked for.
    pub(super) hits: Option<Vec<Hit>>,
    /// Whether there are more than are shown.
    pub(super) more: bool,
}

pub(super) struct Hit {
    pub(super) to: To,
    pub(super) name: String,
    pub(super) number: String,
    pub(super) dots: Dots<'static>,
}

impl Hit {
    fn of(row: FoundRow, language: Language) -> Self {
        let name = format!("{} {}", row.given, row.family);
        Self {
            to: To::Case(row.case_id),
            name,
            number: row.number,
            dots: Dots::new(row.stage.0, furthest(row.stage.0), language),
        }
    }
}

impl FindPage {
    fn new(cx: &Cx<'_, '_>, form: FormState, found: Option<Found>) -> Self {
        let language = cx.language();
        let w = Words(language);
        Self {
            frame: cx.frame(w.find_title(), Some(Place::Cases)),
            w,
            form: form.shown_in(language).prefix("find-"),
            more: found.as_ref().is_some_and(|found| found.more),
            hits: found.map(|found| found.rows.into_iter().map(|row| Hit::of(row, language)).collect()),
        }
    }
}

pub(super) async fn show(visit: Visit, Query(sealed): Query<Sealed>) -> Response {
    visit.page(move |cx| page(cx, &sealed.s)).await
}

fn page(cx: &mut Cx<'_, '_>, sealed: &str) -> Outcome<FindPage> {
    cx.org()?;
    match cx.unsealed(sealed) {
        Some(words) => {
            let found = found::find(cx, &words)?;
            Ok(FindPage::new(cx, FormState::filled([(FIELD, words)]), Some(found)))
        }
        None => Ok(FindPage::new(cx, FormState::empty(), None)),
    }
}

const FIELD: &str = "q";

pub(super) async fn find(visit: Visit, posted: Posted) -> Response {
    let mut r = posted.read(&[FIELD]);
    let wanted = r.parse(FIELD, Wanted::read);
    let read = r.finish(|| wanted);
    visit.look(read, found, FormState::empty(), again).await
}

fn found(cx: &mut Cx<'_, '_>, wanted: &Wanted) -> Outcome<Shown<FindPage>> {
    cx.org()?;
    match wanted {
        Wanted::Code(code) => {
            let found = found::find_by_code(cx, code)?;
            Ok(Shown::Page(FindPage::new(cx, FormState::empty(), Some(found))))
        }
        Wanted::Words(words) => Ok(Shown::Elsewhere(To::Search.with(&[("s", &cx.sealed(words))]))),
    }
}

/// A slip of the pen in an identity code is told beside the field; the code itself is not shown again.
fn again(cx: &mut Cx<'_, '_>, form: &FormState) -> Outcome<FindPage> {
    cx.org()?;
    Ok(FindPage::new(cx, form.clone().with(FIELD, ""), None))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identity_code_is_known_among_words_and_with_a_slip_of_the_pen() {
        assert!(matches!(Wanted::read(" 010594Y9032 "), Ok(Wanted::Code(_))));
        assert!(matches!(Wanted::read("Timo 010594Y9032"), Ok(Wanted::Code(_))));
        assert!(Wanted::read("010594-9031").is_err());
        assert!(matches!(Wanted::read("Mäkinen"), Ok(Wanted::Words(words)) if words == "Mäkinen"));
        assert!(matches!(Wanted::read("A-1001"), Ok(Wanted::Words(_))));
    }
}
