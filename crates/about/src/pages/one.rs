//! One piece of feedback: what was said, and what was done about it.

use crate::{
    Words, handle_feedback,
    ops::handler,
    store::{self, FeedbackRow},
};
use access::{
    Cx, Outcome, Refusal,
    web::{At, Visit},
};
use askama::Template;
use axum::response::Response;
use db::args;
use kernel::{Coded, FeedbackId, Prose};
use ui::{Facts, Form, FormState, Frame, Place, Posted, To, dates, form::without_code};

#[derive(Template)]
#[template(path = "feedback-one.html")]
pub(super) struct FeedbackOnePage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) facts: Facts<'static>,
    pub(super) row: FeedbackRow,
    pub(super) form: Form,
}

impl FeedbackOnePage {
    /// One piece of feedback.
    pub(super) fn drawn(frame: Frame, row: FeedbackRow, form: FormState) -> Self {
        let (language, w) = (frame.language, Words(frame.language));
        let mut facts = Facts::new()
            .and(w.about_what(), row.subject.0.word(w))
            .and(w.received_on(), dates::moment(row.received_at, language))
            .and(w.answer_by(), dates::full(row.answer_due, language));
        for (what, known) in [(w.page_label(), &row.page), (w.reach_label(), &row.reach)] {
            if let Some(known) = known {
                facts = facts.and(what, known.clone());
            }
        }
        Self { facts, form: form.shown_in(language), row, frame, w }
    }

    fn handled(&self) -> Option<String> {
        let (at, who) = (self.row.handled_at?, self.row.who.as_deref()?);
        Some(self.w.handled_by(dates::moment(at, self.frame.language), who))
    }
}

pub(super) async fn show(visit: Visit, At(id): At<FeedbackId>) -> Response {
    visit
        .page(move |cx| {
            let form = cx.form();
            page(cx, id, form)
        })
        .await
}

fn page(cx: &mut Cx<'_, '_>, id: FeedbackId, form: FormState) -> Outcome<FeedbackOnePage> {
    handler(cx)?;
    let row: Option<FeedbackRow> = cx.optional(store::ONE, args![id])?;
    let frame = cx.frame(Words(cx.language()).one_feedback(), Some(Place::Desk));
    Ok(FeedbackOnePage::drawn(frame, row.ok_or(Refusal::NotFound)?, form))
}

fn read(posted: &Posted) -> Result<Prose<1000>, FormState> {
    let mut r = posted.read(&["outcome"]);
    let outcome = r.parse("outcome", |text| without_code(text, Prose::new));
    r.finish(|| outcome)
}

pub(super) async fn handle(visit: Visit, At(id): At<FeedbackId>, posted: Posted) -> Response {
    let read = read(&posted);
    visit
        .submit(
            posted,
            read,
            move |cx, outcome| handle_feedback(cx, id, outcome).map(|()| To::FeedbackList),
            move |cx, form| page(cx, id, form.clone()),
        )
        .await
}
