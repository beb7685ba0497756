//! `/search`: one's own clients by name or number, and on to the services. Nobody else's client is ever found.

use crate::pages::furthest;
use crate::{Words, lists, store::FoundRow};
use access::{Cx, Outcome, web::Visit};
use askama::Template;
use axum::{extract::Query, response::Response};
use kernel::Language;
use serde::Deserialize;
use ui::{Dots, Frame, Place, To};

/// What is looked for.
#[derive(Deserialize)]
pub(super) struct Wanted {
    #[serde(default)]
    q: String,
}

#[derive(Template)]
#[template(path = "find.html")]
struct FindPage {
    frame: Frame,
    w: Words,
    wanted: String,
    hits: Vec<Hit>,
}

struct Hit {
    to: To,
    name: String,
    number: String,
    dots: Dots<'static>,
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
    fn services(&self) -> String {
        To::Services.with(&[("q", &self.wanted)])
    }
}

pub(super) async fn show(visit: Visit, Query(wanted): Query<Wanted>) -> Response {
    visit.page(move |cx| page(cx, &wanted.q)).await
}

fn page(cx: &mut Cx<'_, '_>, wanted: &str) -> Outcome<FindPage> {
    let language = cx.language();
    let w = Words(language);
    let wanted: String = wanted.chars().take(100).collect();
    let hits = lists::find(cx, &wanted)?.into_iter().map(|row| Hit::of(row, language)).collect();
    Ok(FindPage { frame: cx.frame(w.find_title(), Some(Place::Cases)), w, wanted, hits })
}
