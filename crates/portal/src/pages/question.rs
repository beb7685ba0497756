//! The client wants to talk about something in the plan before saying yes. Nothing has to be explained: the wish is enough.

use super::me::{self, MePage, body};
use crate::{Words, mine, mine::Mine, road};
use access::{
    Cx, Outcome, Refusal,
    web::{At, Visit},
};
use askama::Template;
use axum::response::Response;
use kernel::{ActionId, Prose};
use plan::ActionView;
use ui::{Form, FormState, Place, Posted, To};

#[derive(Template)]
#[template(path = "question.html")]
pub(super) struct Question {
    pub(super) w: Words,
    pub(super) action: ActionView,
    pub(super) when: String,
    pub(super) form: Form,
}
body!(Question);

pub(super) async fn show(visit: Visit, At(action): At<ActionId>) -> Response {
    visit.page(move |cx| page(cx, action, None)).await
}

fn page(cx: &mut Cx<'_, '_>, action: ActionId, sent: Option<&FormState>) -> Outcome<MePage<Question>> {
    mine::my_case(cx)?;
    let title = Words(cx.language()).talk_about_this();
    me::page(cx, title, Place::MyPlan, |cx, mine| question(cx, mine, action, sent))
}

fn question(cx: &mut Cx<'_, '_>, mine: &Mine, action: ActionId, sent: Option<&FormState>) -> Outcome<Question> {
    let (language, today) = (cx.language(), cx.today());
    let w = Words(language);
    let plan = plan::view(cx, &mine.case)?.ok_or(Refusal::NotFound)?;
    let action = plan.sheet.action(action).ok_or(Refusal::NotFound)?.clone();
    let form = match sent {
        Some(sent) => sent.clone(),
        None => cx.form().with("words", w.want_to_talk()),
    };
    Ok(Question { w, when: road::when_and_who(&action, today, language), action, form: form.shown_in(language) })
}

fn read(posted: &Posted) -> Result<Prose<1000>, FormState> {
    let mut r = posted.read(&["words"]);
    let words = r.prose("words");
    r.finish(|| words)
}

pub(super) async fn ask(visit: Visit, At(action): At<ActionId>, posted: Posted) -> Response {
    let words = read(&posted);
    let again = move |cx: &mut Cx<'_, '_>, sent: &FormState| page(cx, action, Some(sent));
    visit.submit(posted, words, move |cx, words| note(cx, action, words), again).await
}

fn note(cx: &mut Cx<'_, '_>, action: ActionId, words: &Prose<1000>) -> Outcome<To> {
    let case = mine::my_case(cx)?;
    plan::ask_as_client(cx, &case, action, words)?;
    Ok(To::MyPlan)
}
