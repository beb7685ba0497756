//! The first human answer.

use super::fields;
use crate::{Answer, ReplyBy, Words, answer, ops::opened};
use access::{
    Cx, Outcome, act,
    web::{At, Visit},
};
use askama::Template;
use axum::response::Response;
use kernel::ContactId;
use ui::{Form, FormState, Frame, Note, Place, Posted, To};

#[derive(Template)]
#[template(path = "answer.html")]
pub(super) struct AnswerPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) id: ContactId,
    pub(super) name: String,
    pub(super) said: String,
    pub(super) by_code: bool,
    pub(super) changed: Option<Note<'static>>,
    pub(super) form: Form,
}

fn page(cx: &mut Cx<'_, '_>, id: ContactId, typed: Option<FormState>) -> Outcome<AnswerPage> {
    let (w, language) = (Words(cx.language()), cx.language());
    let (_, _, row) = opened::<act::ReadContact>(cx, id)?;
    let fresh = |cx: &mut Cx<'_, '_>| cx.form().with("text", row.answer.clone().unwrap_or_default());
    let form = typed.unwrap_or_else(|| fresh(cx));
    let (changed, form) = (fields::meanwhile(&form, &row, language), form.version(row.version));
    let by_code = row.reply_by.0 == ReplyBy::Code;
    let name = row.name.unwrap_or_else(|| w.no_name().to_owned());
    let frame = cx.frame(w.record_answer(), Some(Place::Desk));
    Ok(AnswerPage { frame, w, id, name, said: row.said, by_code, changed, form: form.shown_in(language) })
}

pub(super) async fn show(visit: Visit, At(id): At<ContactId>) -> Response {
    visit.page(move |cx| page(cx, id, None)).await
}

fn read(posted: &Posted) -> Result<Answer, FormState> {
    let mut r = posted.read(&["text"]);
    let (text, version) = (fields::text(&mut r, "text"), r.version());
    r.finish(|| Some(Answer { text: text?, version: version? }))
}

pub(super) async fn send(visit: Visit, At(id): At<ContactId>, posted: Posted) -> Response {
    let read = read(&posted);
    visit
        .submit(
            posted,
            read,
            move |cx, command| answer(cx, id, command).map(|()| To::Contact(id)),
            move |cx, form| page(cx, id, Some(form.clone())),
        )
        .await
}
