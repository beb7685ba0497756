//! Messages with the client: the thread, and a place to write.

use super::audience::Audience;
use crate::{
    CaseHead, Words, head, message,
    message::{Message, Thread},
};
use access::{
    Cx, Outcome, act, enter,
    web::{At, Visit},
};
use askama::Template;
use axum::{extract::Query, response::Response};
use domain::{
    Category,
    access::{Action, Relation},
};
use kernel::{CaseId, MessageId, Prose};
use serde::Deserialize;
use ui::{Form, FormState, Frame, Person, Place, Posted, To, dates};

/// How many messages are shown at a time.
const MESSAGES: usize = 30;

/// Where older messages go on.
#[derive(Deserialize)]
pub(super) struct Older {
    #[serde(default)]
    before: String,
}

/// One message as the page shows it.
pub(super) struct Shown {
    pub(super) message: Message,
    pub(super) about: String,
}

impl Shown {
    fn person(&self) -> Person<'_> {
        Person::new(&self.message.who, self.message.sector).about(&self.about).small()
    }

    fn lines(&self) -> impl Iterator<Item = &str> {
        self.message.text.lines().map(str::trim).filter(|line| !line.is_empty())
    }
}

/// The page.
#[derive(Template)]
#[template(path = "messages.html")]
pub(super) struct MessagesPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) head: CaseHead,
    pub(super) form: Form,
    pub(super) case: CaseId,
    pub(super) messages: Vec<Shown>,
    pub(super) older: Option<String>,
    pub(super) closed: bool,
    pub(super) readers: String,
    pub(super) writes: bool,
}

pub(super) async fn show(visit: Visit, At(case): At<CaseId>, Query(older): Query<Older>) -> Response {
    visit
        .page(move |cx| {
            let form = cx.form();
            page(cx, case, older.before.parse().ok(), form)
        })
        .await
}

fn read(posted: &Posted) -> Result<Prose<4000>, FormState> {
    let mut r = posted.read(&["text"]);
    let text = r.prose("text");
    r.finish(|| text)
}

pub(super) async fn send(visit: Visit, At(case): At<CaseId>, posted: Posted) -> Response {
    let read = read(&posted);
    let act = move |cx: &mut Cx<'_, '_>, text: &Prose<4000>| {
        let case = enter(cx, case)?;
        message::from_professional(cx, &case, text)?;
        Ok(To::CaseMessages(case.id))
    };
    visit.submit(posted, read, act, move |cx, form| page(cx, case, None, form.clone())).await
}

fn page(cx: &mut Cx<'_, '_>, case: CaseId, before: Option<MessageId>, form: FormState) -> Outcome<MessagesPage> {
    let case = enter(cx, case)?;
    let key = case.key::<act::ReadMessages>(cx)?;
    let Thread { messages, older } = message::thread(cx, &case, before, MESSAGES)?;
    let audience = Audience::new(cx, &case, &key, Action::ReadMessages)?;
    let (language, w, today) = (cx.language(), Words(cx.language()), cx.today());
    let register = cx.visitor().and_then(|actor| actor.org).unwrap_or(case.controller);
    let shown = |message: Message| {
        let when = dates::relative_moment(message.at, today, language);
        let nameless = message.from_client || message.org_name.is_empty();
        let about = if nameless { when } else { format!("{}, {when}", message.org_name) };
        Shown { message, about }
    };
    Ok(MessagesPage {
        frame: cx.frame(w.part_messages(), Some(Place::Cases)),
        w,
        head: head(cx, &case, crate::Part::Messages),
        form: form.shown_in(language),
        case: case.id,
        messages: messages.into_iter().map(shown).collect(),
        older: older.map(|id| To::CaseMessages(case.id).with(&[("before", &id.to_string())])),
        closed: !audience.holds(cx, Category::Messages, case.controller)
            && !case.relations().contains(Relation::Client),
        readers: w.will_be_read_by(audience.names(Category::Messages, register)),
        writes: case.may::<act::WriteMessage>(),
    })
}
