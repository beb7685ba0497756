//! A client whom one noticed said yes: the initial service takes it from here (P01, P08).

use super::fields;
use crate::{Words, ops::opened, send_on};
use access::{
    Cx, Outcome, Refusal, act,
    web::{At, Visit},
};
use askama::Template;
use axum::response::Response;
use domain::contact::Channel;
use kernel::{ContactId, Line};
use ui::{Form, FormState, Frame, Note, Place, Posted, To};

#[derive(Template)]
#[template(path = "send.html")]
pub(super) struct SendPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) id: ContactId,
    pub(super) name: String,
    pub(super) said: String,
    pub(super) changed: Option<Note<'static>>,
    pub(super) form: Form,
}

struct SendOn {
    promised: Option<Line<300>>,
    version: i64,
}

fn page(cx: &mut Cx<'_, '_>, id: ContactId, typed: Option<FormState>) -> Outcome<SendPage> {
    let (w, language) = (Words(cx.language()), cx.language());
    let (_, _, row) = opened::<act::ReadContact>(cx, id)?;
    if row.channel.0 != Channel::Proactive {
        return Err(Refusal::NotFound.into());
    }
    let form = typed.unwrap_or_else(|| cx.form());
    let (changed, form) = (fields::meanwhile(&form, &row, language), form.version(row.version));
    let name = row.name.unwrap_or_else(|| w.no_name().to_owned());
    let frame = cx.frame(w.send_on(), Some(Place::Desk));
    Ok(SendPage { frame, w, id, name, said: row.said, changed, form: form.shown_in(language) })
}

pub(super) async fn show(visit: Visit, At(id): At<ContactId>) -> Response {
    visit.page(move |cx| page(cx, id, None)).await
}

fn read(posted: &Posted) -> Result<SendOn, FormState> {
    let mut r = posted.read(&["promised"]);
    let (promised, version) = (fields::optional_line(&mut r, "promised"), r.version());
    r.finish(|| Some(SendOn { promised, version: version? }))
}

pub(super) async fn send(visit: Visit, At(id): At<ContactId>, posted: Posted) -> Response {
    let read = read(&posted);
    visit
        .submit(
            posted,
            read,
            move |cx, new| send_on(cx, id, new.version, new.promised.as_ref()).map(|()| To::Contacts),
            move |cx, form| page(cx, id, Some(form.clone())),
        )
        .await
}
