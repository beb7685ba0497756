//! `/demo`: one click, and one is an invented person. Exists only in programs built with the feature `demo`, and only there in
//! `rinnalla demo`; `serve` never has this page.

use super::sign_in::{entered, home};
use crate::{
    Words,
    store::{self, DemoPersonRow},
};
use access::{AccountKind, Cx, Outcome, Refusal, Stop, start_session, web::Visit};
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use domain::Sector;
use kernel::{AccountId, Language};
use ui::{Frame, Person, Posted, To};

/// Somebody to be.
pub(super) struct DemoPerson {
    pub(super) key: String,
    pub(super) name: String,
    pub(super) about: String,
    pub(super) sector: Sector,
}

impl DemoPerson {
    fn of(row: DemoPersonRow, language: Language) -> Self {
        let org = match language {
            Language::Fi => row.org_fi,
            Language::Sv => row.org_sv,
            Language::En => row.org_en,
        };
        let about = org.map_or(row.title.clone(), |org| format!("{}, {org}", row.title));
        let sector = row.org_kind.map_or(Sector::Own, |kind| kind.0.sector());
        Self { key: row.demo_key, name: row.name, about, sector }
    }

    fn face(&self) -> Person<'_> {
        Person::new(&self.name, self.sector).about(&self.about)
    }
}

#[derive(Template)]
#[template(path = "demo.html")]
pub(super) struct DemoPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) professionals: Vec<DemoPerson>,
    pub(super) clients: Vec<DemoPerson>,
}

pub(super) async fn show(visit: Visit) -> Response {
    visit.page(people).await
}

fn people(cx: &mut Cx<'_, '_>) -> Outcome<DemoPage> {
    let (w, language) = (Words(cx.language()), cx.language());
    let rows: Vec<DemoPersonRow> = cx.all(store::DEMO_PEOPLE, &[])?;
    let (professionals, clients): (Vec<_>, Vec<_>) =
        rows.into_iter().partition(|row| row.kind.0 == AccountKind::Professional);
    let all = |rows: Vec<DemoPersonRow>| rows.into_iter().map(|row| DemoPerson::of(row, language)).collect();
    Ok(DemoPage { frame: cx.frame(w.demo_title(), None), w, professionals: all(professionals), clients: all(clients) })
}

pub(super) async fn send(visit: Visit, posted: Posted) -> Response {
    let wanted =
        posted.carried().find(|(name, _)| *name == "who").map(|(_, value)| value.to_owned()).unwrap_or_default();
    let opened = visit
        .app
        .gate
        .act(&visit.asker, move |cx| {
            let (account, kind) = person(cx, &wanted)?;
            Ok((start_session(cx, account)?, kind))
        })
        .await;
    match opened {
        Ok((key, kind)) => entered(&visit.session_cookie(Some(&key)), &home(kind, "")),
        Err(Stop::Refused(_) | Stop::Fault(_)) => Redirect::to(&To::Demo.to_string()).into_response(),
    }
}

fn person(cx: &mut Cx<'_, '_>, key: &str) -> Outcome<(AccountId, AccountKind)> {
    let rows: Vec<DemoPersonRow> = cx.all(store::DEMO_PEOPLE, &[])?;
    let found = rows.into_iter().find(|row| row.demo_key == key).ok_or(Refusal::NotFound)?;
    Ok((found.id, found.kind.0))
}
