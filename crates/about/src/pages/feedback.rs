//! Feedback: anybody, without signing in; how to answer is asked and not demanded (L 306/2019 §9).

use crate::{
    Answerable, Feedback, Subject, Words, give_feedback,
    ops::{answer_due, handler},
    provider,
};
use access::{Cx, Outcome, attempts::Measure, web::Visit};
use askama::Template;
use axum::response::Response;
use kernel::{Coded, Language, Line, Prose};
use std::time::Duration;
use ui::{
    Choice, Form, FormState, Frame, Posted, ProblemKind, To, dates,
    form::{Reader, without_code},
};

/// Feedback from one address: as many as a whole office might give in a day, and less than would bury what others say.
const FEEDBACK: Measure = Measure::even("feedback", 30, Duration::from_secs(120));

const FIELDS: [&str; 5] = ["subject", "good", "bad", "page", "reach"];

#[derive(Template)]
#[template(path = "feedback.html")]
pub(super) struct FeedbackPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) provider: Option<Answerable>,
    pub(super) due: String,
    pub(super) handles: bool,
    pub(super) form: Form,
}

impl FeedbackPage {
    fn subjects(&self) -> Vec<Choice<'static>> {
        Subject::ALL.iter().map(|subject| Choice::new(subject.code(), subject.word(self.w))).collect()
    }
}

impl Subject {
    /// What it is called on a page.
    pub(super) const fn word(self, w: Words) -> &'static str {
        match self {
            Self::Accessibility => w.subject_accessibility(),
            Self::Service => w.subject_service(),
        }
    }
}

fn page(cx: &mut Cx<'_, '_>, language: Language, form: FormState) -> Outcome<FeedbackPage> {
    let (w, provider, handles) = (Words(language), provider(cx, language)?, handler(cx).is_ok());
    let paths = [To::FeedbackFi, To::FeedbackSv, To::FeedbackEn];
    let frame = cx.public_frame(language, w.give_feedback(), paths).carrying();
    let due = dates::date(answer_due(cx.today()), language);
    Ok(FeedbackPage { frame, w, provider, due, handles, form: form.shown_in(language) })
}

pub(super) async fn show(visit: Visit, language: Language) -> Response {
    visit
        .in_language(language)
        .page(move |cx| {
            let form = cx.form();
            page(cx, language, form)
        })
        .await
}

fn text<const MAX: usize>(r: &mut Reader<'_>, field: &str) -> Option<Prose<MAX>> {
    r.optional(field, |text| without_code(text, Prose::new))
}

fn line<const MAX: usize>(r: &mut Reader<'_>, field: &str) -> Option<Line<MAX>> {
    r.optional(field, |text| without_code(text, Line::new))
}

fn read(posted: &Posted, language: Language) -> Result<Feedback, FormState> {
    let mut r = posted.read(&FIELDS);
    let subject = r.choice("subject");
    let (good, bad) = (text(&mut r, "good"), text(&mut r, "bad"));
    let (page, reach) = (line(&mut r, "page"), line(&mut r, "reach"));
    if good.is_none() && bad.is_none() {
        r.missing("bad", ProblemKind::Required);
    }
    r.finish(|| Some(Feedback { subject: subject?, language, good, bad, page, reach }))
}

pub(super) async fn send(visit: Visit, language: Language, posted: Posted) -> Response {
    let (visit, read) = (visit.in_language(language), read(&posted, language));
    let again = move |cx: &mut Cx<'_, '_>, form: &FormState| page(cx, language, form.clone());
    let act =
        move |cx: &mut Cx<'_, '_>, said: &Feedback| give_feedback(cx, said).map(|_| To::feedback_thanks(language));
    match visit.in_measure(FEEDBACK, &posted, &read, again).await {
        Ok(visit) => visit.submit(posted, read, act, again).await,
        Err(waits) => waits,
    }
}
