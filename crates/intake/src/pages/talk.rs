//! Bringing support up, and what the client answered (P02, M08b).

use super::fields;
use crate::{Talk, Words, ops::opened, talk};
use access::{
    Cx, Outcome, act,
    web::{At, Visit},
};
use askama::Template;
use axum::response::Response;
use domain::raising::ClientAnswer;
use kernel::{ContactId, Date, helsinki_date};
use ui::{Choice, Form, FormState, Frame, Place, Posted, ProblemKind, To, dates};

#[derive(Template)]
#[template(path = "talk.html")]
pub(super) struct TalkPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) id: ContactId,
    pub(super) name: String,
    pub(super) form: Form,
}

impl TalkPage {
    /// The card that helps to bring support up (P02).
    fn card(&self) -> [&'static str; 5] {
        let w = self.w;
        [w.talk_card_1(), w.talk_card_2(), w.talk_card_3(), w.talk_card_4(), w.talk_card_5()]
    }

    fn answers(&self) -> Vec<Choice<'static>> {
        Choice::all::<ClientAnswer>(self.frame.language)
    }
}

fn page(cx: &mut Cx<'_, '_>, id: ContactId, form: FormState) -> Outcome<TalkPage> {
    let (w, language) = (Words(cx.language()), cx.language());
    let (_, _, row) = opened::<act::ReadContact>(cx, id)?;
    let name = row.name.unwrap_or_else(|| w.no_name().to_owned());
    let frame = cx.frame(w.record_talk(), Some(Place::Desk));
    Ok(TalkPage { frame, w, id, name, form: form.shown_in(language) })
}

pub(super) async fn show(visit: Visit, At(id): At<ContactId>) -> Response {
    visit
        .page(move |cx| {
            let form = cx.form().with("talked_on", dates::date(cx.today(), cx.language()));
            page(cx, id, form)
        })
        .await
}

fn read(posted: &Posted, today: Date) -> Result<Talk, FormState> {
    let mut r = posted.read(&["talked_on", "answer", "ask_again", "words"]);
    let on = r.parse("talked_on", |text| ui::form::past_day(text, today));
    let answer = r.choice("answer");
    let ask_again = r.optional("ask_again", |text| ui::form::coming_day(text, today));
    if answer == Some(ClientAnswer::NotNow) && ask_again.is_none() {
        r.missing("ask_again", ProblemKind::Required);
    }
    let words = fields::optional_text(&mut r, "words");
    r.finish(|| Some(Talk { on: on?, answer: answer?, ask_again, words }))
}

pub(super) async fn send(visit: Visit, At(id): At<ContactId>, posted: Posted) -> Response {
    let read = read(&posted, helsinki_date(visit.app.gate.now()));
    visit
        .submit(
            posted,
            read,
            move |cx, command| talk(cx, id, command).map(|()| To::Contact(id)),
            move |cx, form| page(cx, id, form.clone()),
        )
        .await
}
