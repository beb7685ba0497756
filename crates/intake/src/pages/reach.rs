//! Called, and nobody answered: when the next try is.

use super::fields;
use crate::{NotReached, Words, not_reached, ops::opened};
use access::{
    Cx, Outcome, act,
    web::{At, Visit},
};
use askama::Template;
use axum::response::Response;
use domain::calendar::add_working_days;
use kernel::{ContactId, Date, helsinki_date};
use ui::{Form, FormState, Frame, Note, Phone, Place, Posted, To, dates, form::coming_day};

#[derive(Template)]
#[template(path = "reach.html")]
pub(super) struct ReachPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) id: ContactId,
    pub(super) name: String,
    pub(super) phone: Option<Phone>,
    pub(super) changed: Option<Note<'static>>,
    pub(super) form: Form,
}

fn page(cx: &mut Cx<'_, '_>, id: ContactId, typed: Option<FormState>) -> Outcome<ReachPage> {
    let (w, language) = (Words(cx.language()), cx.language());
    let (_, _, row) = opened::<act::ReadContact>(cx, id)?;
    let next = dates::date(add_working_days(cx.today(), 1), language);
    let form = typed.unwrap_or_else(|| cx.form().with("again_on", next));
    let changed = fields::meanwhile(&form, &row, language);
    Ok(ReachPage {
        frame: cx.frame(w.not_reached(), Some(Place::Desk)),
        w,
        id,
        phone: row.phone.as_deref().and_then(Phone::read),
        changed,
        form: form.version(row.version).shown_in(language),
        name: row.name.unwrap_or_else(|| w.no_name().to_owned()),
    })
}

pub(super) async fn show(visit: Visit, At(id): At<ContactId>) -> Response {
    visit.page(move |cx| page(cx, id, None)).await
}

fn read(posted: &Posted, today: Date) -> Result<NotReached, FormState> {
    let mut r = posted.read(&["again_on"]);
    let (again_on, version) = (r.parse("again_on", |text| coming_day(text, today)), r.version());
    r.finish(|| Some(NotReached { again_on: again_on?, version: version? }))
}

pub(super) async fn send(visit: Visit, At(id): At<ContactId>, posted: Posted) -> Response {
    let read = read(&posted, helsinki_date(visit.app.gate.now()));
    visit
        .submit(
            posted,
            read,
            move |cx, tried| not_reached(cx, id, tried).map(|()| To::Contact(id)),
            move |cx, form| page(cx, id, Some(form.clone())),
        )
        .await
}
