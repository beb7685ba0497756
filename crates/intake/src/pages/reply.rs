//! Reading the answer with a code. Neither asking nor reading changes anything.

use crate::{
    ReplyCode, Words,
    ops::{Answered, answered},
};
use access::{
    Cx, Outcome,
    attempts::Measure,
    web::{Shown, Visit},
};
use askama::Template;
use axum::response::Response;
use std::time::Duration;
use ui::{Form, FormState, Frame, Person, Phone, Posted, ProblemKind, Sector, dates};

/// Looks with a code from one address. Thirty at once, and then one in two minutes: those who read their answers at an office or a library
/// never meet it, and a code of sixty bits is not guessed by it (V01).
const LOOKS: Measure = Measure::even("looks with a code", 30, Duration::from_secs(120));

#[derive(Template)]
#[template(path = "reply.html")]
pub(super) struct AskPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) form: Form,
}

#[derive(Template)]
#[template(path = "reply-answer.html")]
pub(super) struct AnswerPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) answered: Answered,
    pub(super) phone: Option<Phone>,
}

impl AnswerPage {
    /// By when the answer comes, for whom it has not come yet.
    fn by(&self) -> String {
        self.w.reply_not_yet(dates::on_day(self.answered.due, self.frame.language))
    }

    fn next_day(&self) -> Option<String> {
        self.answered.next_due.map(|day| dates::full(day, self.frame.language))
    }

    fn who(&self) -> Option<Person<'_>> {
        let (name, title) = self.answered.who.as_ref()?;
        Some(Person::new(name, Sector::Health).about(title))
    }
}

fn ask(cx: &Cx<'_, '_>, form: FormState) -> AskPage {
    let (w, language) = (Words(cx.language()), cx.language());
    AskPage { frame: cx.frame(w.reply_title(), None), w, form: form.shown_in(language) }
}

pub(super) async fn show(visit: Visit) -> Response {
    visit.page(|cx| Ok(ask(cx, FormState::empty()))).await
}

fn read(posted: &Posted) -> Result<ReplyCode, FormState> {
    let mut r = posted.read(&["code"]);
    let code = r.secret("code").map(ReplyCode::read);
    if code == Some(None) {
        r.problem("code", ProblemKind::Code);
    }
    r.finish(|| code.flatten())
}

pub(super) async fn look(visit: Visit, posted: Posted) -> Response {
    let missing = FormState::empty().problem("code", ProblemKind::Code);
    let again = |cx: &mut Cx<'_, '_>, form: &FormState| Ok(ask(cx, form.clone()));
    let find = |cx: &mut Cx<'_, '_>, code: &ReplyCode| answer(cx, code).map(Shown::Page);
    let read = read(&posted);
    match visit.in_measure(LOOKS, &posted, &read, again).await {
        Ok(visit) => visit.look(read, find, missing, again).await,
        Err(waits) => waits,
    }
}

fn answer(cx: &mut Cx<'_, '_>, code: &ReplyCode) -> Outcome<AnswerPage> {
    let answered = answered(cx, code)?;
    let w = Words(cx.language());
    let phone = Phone::read(&answered.phone);
    Ok(AnswerPage { frame: cx.frame(w.reply_title(), None), w, answered, phone })
}
