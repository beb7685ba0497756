//! `/me/messages`: the thread, and a place to write.

use super::me::{self, MePage, body};
use crate::{Words, mine, mine::Mine};
use access::{Cx, Outcome, act, readers, web::Visit};
use askama::Template;
use axum::{extract::Query, response::Response};
use casework::message::{self, Message};
use domain::{Category, access::Action};
use kernel::{Date, Language, MessageId, Prose};
use serde::Deserialize;
use ui::{Form, FormState, Icon, Person, Place, Posted, To, dates};

/// How many messages are shown at a time.
const MESSAGES: usize = 30;

/// Where older messages go on.
#[derive(Deserialize)]
pub(super) struct Older {
    #[serde(default)]
    before: String,
}

#[derive(Template)]
#[template(path = "messages.html")]
pub(super) struct Messages {
    pub(super) w: Words,
    pub(super) language: Language,
    pub(super) today: Date,
    pub(super) messages: Vec<Message>,
    pub(super) older: Option<String>,
    pub(super) readers: String,
    pub(super) open: bool,
    pub(super) form: Form,
}
body!(Messages);

impl Messages {
    fn when(&self, message: &Message) -> String {
        dates::relative_moment(message.at, self.today, self.language)
    }

    fn person<'a>(&self, message: &'a Message) -> Person<'a> {
        let about = if message.org_name.is_empty() { message.title.clone() } else { message.org_name.clone() };
        Person::new(&message.who, message.sector).about(about).small()
    }
}

pub(super) async fn show(visit: Visit, Query(older): Query<Older>) -> Response {
    visit
        .page(move |cx| {
            let form = cx.form();
            page(cx, older.before.parse().ok(), &form)
        })
        .await
}

fn page(cx: &mut Cx<'_, '_>, before: Option<MessageId>, form: &FormState) -> Outcome<MePage<Messages>> {
    me::page(cx, Words(cx.language()).my_messages(), Place::MyMessages, |cx, mine| messages(cx, mine, before, form))
}

fn messages(cx: &mut Cx<'_, '_>, mine: &Mine, before: Option<MessageId>, form: &FormState) -> Outcome<Messages> {
    let (case, language) = (&mine.case, cx.language());
    let thread = message::thread(cx, case, before, MESSAGES)?;
    let key = case.key::<act::ReadMessages>(cx)?;
    let around = readers(cx, &key)?;
    let names =
        around.of(Action::ReadMessages, Category::Messages, case.controller).map(|reader| reader.called(language));
    let names: Vec<&str> = names.collect();
    Ok(Messages {
        w: Words(language),
        language,
        today: cx.today(),
        messages: thread.messages,
        older: thread.older.map(|id| To::MyMessages.with(&[("before", &id.to_string())])),
        readers: Words(language).they_read_it(names.join(", ")),
        open: mine.is_open,
        form: form.clone().shown_in(language),
    })
}

fn read(posted: &Posted) -> Result<Prose<4000>, FormState> {
    let mut r = posted.read(&["text"]);
    let text = r.prose("text");
    r.finish(|| text)
}

pub(super) async fn send(visit: Visit, posted: Posted) -> Response {
    let text = read(&posted);
    visit.submit(posted, text, write, |cx, form| page(cx, None, form)).await
}

fn write(cx: &mut Cx<'_, '_>, text: &Prose<4000>) -> Outcome<To> {
    let case = mine::my_case(cx)?;
    message::from_client(cx, &case, text)?;
    Ok(To::MyMessages)
}
