//! `/cases/{id}/ending`: for somebody who took part until the joint work with a client ended. That it has, since when, who answered and how to reach
//! them, and what became of one's own part; nothing else of the client's (I4, decision 0015).

use crate::{
    Words,
    partings::{self, Ending},
};
use access::{
    Cx, Outcome,
    web::{At, Visit},
};
use askama::Template;
use axum::response::Response;
use kernel::{CaseId, helsinki_date};
use team::PartedAs;
use ui::{Frame, Owner, Person, Phone, Place, dates};

#[derive(Template)]
#[template(path = "ending.html")]
pub(super) struct EndingPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    /// That it has ended, since when, and by whom.
    pub(super) said: String,
    pub(super) asked: bool,
    pub(super) manager: (String, String, domain::Sector),
    pub(super) phone: Option<String>,
    /// The own actions, and what became of each.
    pub(super) own: Vec<(String, &'static str)>,
}

impl EndingPage {
    fn owner(&self) -> Owner<'_> {
        let (name, about, sector) = &self.manager;
        let owner = Owner::new(self.w.answered_then(), Person::new(name.as_str(), *sector).about(about.as_str()));
        match self.phone.as_deref().and_then(Phone::read) {
            Some(phone) => owner.phone(phone, ""),
            None => owner,
        }
    }
}

pub(super) async fn show(visit: Visit, At(case): At<CaseId>) -> Response {
    visit.page(move |cx| page(cx, case)).await
}

fn page(cx: &mut Cx<'_, '_>, case: CaseId) -> Outcome<EndingPage> {
    let case = access::enter(cx, case)?;
    let Ending { at, role, manager, phone, own } = partings::ending(cx, &case)?;
    let (w, asked) = (Words(cx.language()), role == PartedAs::Asked);
    let client = if asked { case.client.given.clone() } else { case.client.name() };
    let day = dates::date(helsinki_date(at), cx.language());
    Ok(EndingPage {
        frame: cx.frame(w.work_has_ended(), Some(Place::Cases)),
        w,
        said: w.work_ended_by(client, day, &manager.0),
        asked,
        manager,
        phone,
        own: own.into_iter().map(|(what, status)| (what, partings::became(status, w))).collect(),
    })
}
