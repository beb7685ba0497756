//! `/me/meetings`: the client's meetings; to those that are coming the client says whether the time fits (K01).

use super::me::{self, MePage, body};
use crate::{Words, mine::Mine};
use access::{Cx, Outcome, web::Visit};
use askama::Template;
use axum::{extract::Query, response::Response};
use kernel::{Language, MeetingId, Timestamp};
use meeting::OfClient;
use serde::Deserialize;
use ui::{Form, Icon, Pager, Place, Say, To, Todo, Tone};

/// How many meetings a page shows.
const MOST: usize = 20;

/// Where to go on.
#[derive(Deserialize)]
pub(super) struct After {
    #[serde(default)]
    after: String,
}

#[derive(Template)]
#[template(path = "meetings.html")]
pub(super) struct MyMeetings {
    pub(super) w: Words,
    /// Those that ask the client, the nearest first.
    pub(super) asking: Vec<Asking>,
    pub(super) coming: Vec<Todo<'static>>,
    pub(super) past: Vec<Todo<'static>>,
    pub(super) answer: Form,
    pub(super) pager: Pager,
}
body!(MyMeetings);

/// A meeting whose time the client is asked about.
#[derive(Clone)]
pub(super) struct Asking {
    /// The meeting.
    pub(super) id: MeetingId,
    /// When and where, as a sentence.
    pub(super) when: String,
    /// Where.
    pub(super) place: String,
}

/// Those of these meetings that ask the client, the nearest first.
pub(super) fn asking(meetings: &[OfClient], now: Timestamp, language: Language) -> Vec<Asking> {
    let ask = |one: &OfClient| Asking { id: one.meeting.id, when: when(one, language), place: place(one, language) };
    meetings.iter().rev().filter(|one| one.asks(now)).map(ask).collect()
}

fn when(one: &OfClient, language: Language) -> String {
    one.meeting.times.say(language)
}

fn place(one: &OfClient, language: Language) -> String {
    format!("{} · {}", one.meeting.place.say(language), one.meeting.place_text)
}

/// A meeting in a line, with what the client has answered.
pub(super) fn line(one: &OfClient, language: Language) -> Todo<'static> {
    let w = Words(language);
    let (_, tag) = meeting::standing(one.meeting.state, language);
    let answer = match one.fits {
        Some(true) => format!(" · {}", w.you_said_fits()),
        Some(false) => format!(" · {}", w.you_said_does_not_fit()),
        None => String::new(),
    };
    let more = format!("{}{answer}", place(one, language));
    Todo::new(Icon::Calendar, Tone::Own, when(one, language), To::Meeting(one.meeting.id)).more(more).tag(tag)
}

pub(super) async fn show(visit: Visit, Query(after): Query<After>) -> Response {
    visit.page(move |cx| page(cx, &after.after)).await
}

fn page(cx: &mut Cx<'_, '_>, after: &str) -> Outcome<MePage<MyMeetings>> {
    me::page(cx, Words(cx.language()).my_meetings(), Place::Home, |cx, mine| meetings(cx, mine, after))
}

fn meetings(cx: &mut Cx<'_, '_>, mine: &Mine, after: &str) -> Outcome<MyMeetings> {
    let (rows, more) = meeting::of_client(cx, &mine.case, meeting::read_key(after), MOST)?;
    let next = rows.last().filter(|_| more).map(|row| meeting::written_key(row.meeting.times.from(), row.meeting.id));
    let language = cx.language();
    let answer = cx.form().shown_in(language);
    Ok(drawn(&rows, answer, Pager::new(To::MyMeetings, &[], next, language), cx.now(), language))
}

/// The page of these meetings, which come the last one first.
pub(super) fn drawn(rows: &[OfClient], answer: Form, pager: Pager, now: Timestamp, language: Language) -> MyMeetings {
    let line = |one: &OfClient| line(one, language);
    let said = rows.iter().rev().filter(|one| one.is_coming(now) && !one.asks(now));
    MyMeetings {
        w: Words(language),
        asking: asking(rows, now, language),
        coming: said.map(line).collect(),
        past: rows.iter().filter(|one| !one.is_coming(now)).map(line).collect(),
        answer,
        pager,
    }
}
