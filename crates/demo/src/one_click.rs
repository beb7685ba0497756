//! `/demo`: one click, and one is an invented person. This crate is built into the demo program alone, and only `rinnalla demo` opens the
//! page: there is no such sign-in in a real installation.

use crate::{Words, people::title_of};
use access::{
    AccountKind, Cx, Outcome, Refusal, Stop, start_session,
    web::{Opens, Routes, Shows, Visit},
};
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use domain::Sector;
use identity::{DemoPerson, demo_people, entered, home};
use kernel::{AccountId, Language};
use ui::{
    Frame, Person, Posted, To,
    gallery::{Sample, Shelf},
};
use uuid::Uuid;

/// The one-click sign-in.
pub fn routes() -> Routes {
    let (who, what) = (Opens::ToAnybody, Shows::NoClients);
    Routes::new().get(To::DEMO, who, what, show).post(To::DEMO, who, what, send)
}

/// Its page, with samples.
pub fn shelf() -> Shelf {
    Shelf::new().page::<OneClickPage>()
}

#[derive(Template)]
#[template(path = "one-click.html")]
struct OneClickPage {
    frame: Frame,
    w: Words,
    professionals: Vec<DemoPerson>,
    clients: Vec<DemoPerson>,
}

/// What somebody does and where; nothing for clients.
pub fn about(person: &DemoPerson, language: Language) -> String {
    let title = title_of(&person.key, language);
    let about: Vec<&str> = [title, person.org.as_deref()].into_iter().flatten().collect();
    about.join(", ")
}

/// How somebody looks in the list.
fn face(person: &DemoPerson, language: Language) -> Person<'_> {
    Person::new(&person.name, person.sector).about(about(person, language))
}

async fn show(visit: Visit) -> Response {
    visit.page(people).await
}

fn people(cx: &mut Cx<'_, '_>) -> Outcome<OneClickPage> {
    let w = Words(cx.language());
    let all = demo_people(cx)?.into_iter();
    let (professionals, clients) = all.partition(|person| person.kind == AccountKind::Professional);
    Ok(OneClickPage { frame: cx.frame(w.title(), None), w, professionals, clients })
}

async fn send(visit: Visit, posted: Posted) -> Response {
    let wanted =
        posted.carried().find(|(name, _)| *name == "who").map(|(_, value)| value.to_owned()).unwrap_or_default();
    let opened = visit.app.gate.act(&visit.asker, move |cx| {
        let person = demo_people(cx)?.into_iter().find(|person| person.key == wanted).ok_or(Refusal::NotFound)?;
        Ok((start_session(cx, person.account)?, person.kind))
    });
    match opened.await {
        Ok((key, kind)) => entered(&visit.session_cookie(Some(&key)), &home(kind, "")),
        Err(Stop::Refused(_) | Stop::Fault(_)) => Redirect::to(&To::Demo.to_string()).into_response(),
    }
}

impl Sample for OneClickPage {
    const PAGE: &'static str = "demo";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let person = |key: &str, name: &str, org: Option<&str>, sector| DemoPerson {
            account: AccountId::from_uuid(Uuid::nil()),
            kind: AccountKind::Professional,
            key: key.to_owned(),
            name: name.to_owned(),
            org: org.map(str::to_owned),
            sector,
        };
        let professionals = vec![
            person("maija", "Maija Lehtonen", Some("Keski-Suomen hyvinvointialue"), Sector::Health),
            person("jari", "Jari Niemi", Some("Jyväskylän ja Muuramen työllisyysalue"), Sector::Work),
        ];
        let clients = vec![person("timo", "Timo Koskela", None, Sector::Own)];
        vec![("ordinary", Self { frame: Frame::new(language, w.title()), w, professionals, clients })]
    }
}
