//! `/search`: one's own clients by name or number, and on to the services. Nobody else's client is ever found.
//!
//! An identity code is sent in the body of a form of its own: it never stands in an address (domain §18).

use crate::pages::furthest;
use crate::{Words, lists, store::FoundRow};
use access::{Cx, Outcome, web::Visit};
use askama::Template;
use axum::{extract::Query, response::Response};
use domain::IdentityCode;
use kernel::Language;
use serde::Deserialize;
use ui::{Dots, Form, FormState, Frame, Place, Posted, ProblemKind, To};

/// What is looked for.
#[derive(Deserialize)]
pub(super) struct Wanted {
    #[serde(default)]
    q: String,
}

#[derive(Template)]
#[template(path = "find.html")]
pub(super) struct FindPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) wanted: String,
    pub(super) by_code: Form,
    /// Nothing when nobody was looked for.
    pub(super) hits: Option<Vec<Hit>>,
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
    fn new(cx: &Cx<'_, '_>, wanted: String, by_code: FormState, found: Option<Vec<FoundRow>>) -> Self {
        let language = cx.language();
        let w = Words(language);
        Self {
            frame: cx.frame(w.find_title(), Some(Place::Cases)),
            w,
            wanted,
            by_code: by_code.shown_in(language).prefix("by-"),
            hits: found.map(|rows| rows.into_iter().map(|row| Hit::of(row, language)).collect()),
        }
    }

    fn services(&self) -> String {
        To::Services.with(&[("q", &self.wanted)])
    }
}

pub(super) async fn show(visit: Visit, Query(wanted): Query<Wanted>) -> Response {
    visit.page(move |cx| page(cx, &wanted.q)).await
}

fn page(cx: &mut Cx<'_, '_>, wanted: &str) -> Outcome<FindPage> {
    cx.org()?;
    if IdentityCode::parse(wanted).is_ok() {
        return Ok(not_in_an_address(cx));
    }
    let wanted: String = wanted.chars().take(100).collect();
    let found = if wanted.trim().is_empty() { None } else { Some(lists::find(cx, &wanted)?) };
    Ok(FindPage::new(cx, wanted, FormState::empty(), found))
}

/// A code that was typed where names are looked for is not looked for and not shown again: the answer says where it belongs.
fn not_in_an_address(cx: &Cx<'_, '_>) -> FindPage {
    let here = ProblemKind::Said(Words(cx.language()).find_code_here().to_owned());
    let mut page = FindPage::new(cx, String::new(), FormState::empty().problem("code", here), None);
    page.frame.path = To::Search.to_string();
    page
}

pub(super) async fn by_code(visit: Visit, posted: Posted) -> Response {
    let mut r = posted.read(&["code"]);
    let code = r.parse("code", IdentityCode::parse);
    let read = r.finish(|| code);
    visit.look(read, found, FormState::empty(), again).await
}

fn found(cx: &mut Cx<'_, '_>, code: &IdentityCode) -> Outcome<FindPage> {
    cx.org()?;
    let found = lists::find_by_code(cx, code)?;
    Ok(FindPage::new(cx, String::new(), FormState::empty(), Some(found)))
}

fn again(cx: &mut Cx<'_, '_>, form: &FormState) -> Outcome<FindPage> {
    cx.org()?;
    Ok(FindPage::new(cx, String::new(), form.clone(), None))
}
