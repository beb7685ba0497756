//! `/me/data/looks`: who has looked, when, what and why, by day and person.

use super::me::{self, MePage, body};
use crate::{
    Words,
    looks::{self, Day},
    mine::Mine,
};
use access::{Cx, Outcome, web::Visit};
use askama::Template;
use axum::{extract::Query, response::Response};
use kernel::{Date, Language, TrailId};
use serde::Deserialize;
use ui::{Empty, Pager, Place, To, capital, dates};

/// How many looks a page holds.
const PAGE: usize = 60;

/// From where the list goes on.
#[derive(Deserialize)]
pub(super) struct From {
    #[serde(default)]
    after: String,
}

#[derive(Template)]
#[template(path = "looks.html")]
pub(super) struct Looks {
    pub(super) w: Words,
    pub(super) language: Language,
    pub(super) today: Date,
    pub(super) days: Vec<Day>,
    pub(super) pager: Pager,
}
body!(Looks);

impl Looks {
    fn heading(&self, day: &Date) -> String {
        let said = match dates::days_between(*day, self.today) {
            0 | 1 => {
                format!("{} {}", dates::relative(*day, self.today, self.language), dates::date(*day, self.language))
            }
            _ => dates::full(*day, self.language),
        };
        capital(&said)
    }

    fn empty(&self) -> Empty<'static> {
        Empty::good(self.w.nobody_looked(), self.w.nobody_looked_text())
    }
}

pub(super) async fn show(visit: Visit, Query(from): Query<From>) -> Response {
    visit.page(move |cx| page(cx, from.after.parse().ok())).await
}

fn page(cx: &mut Cx<'_, '_>, before: Option<TrailId>) -> Outcome<MePage<Looks>> {
    me::page(cx, Words(cx.language()).who_looked(), Place::MyData, |cx, mine| looks(cx, mine, before))
}

fn looks(cx: &mut Cx<'_, '_>, mine: &Mine, before: Option<TrailId>) -> Outcome<Looks> {
    let part = looks::read(cx, &mine.case, before, PAGE)?;
    let (language, today) = (cx.language(), cx.today());
    let after = part.after.map(|id| id.to_string());
    let pager = Pager::new(To::MyLooks, &[], after, language);
    Ok(Looks { w: Words(language), language, today, days: looks::by_day(part.looks), pager })
}
