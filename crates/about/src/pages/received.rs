//! The feedback that has come, for those who answer it: the initial service and the administrators.

use crate::{
    Words,
    ops::handler,
    store::{self, ListedRow},
};
use access::{Cx, Outcome, web::Visit};
use askama::Template;
use axum::{extract::Query, response::Response};
use db::args;
use kernel::{Date, FeedbackId, Language, helsinki_date};
use serde::Deserialize;
use ui::{Empty, Frame, Icon, Pager, Place, Tag, To, Todo, Tone, dates};
use uuid::Uuid;

/// How many rows a page shows.
const PAGE: i64 = 25;
/// How many of those that have been handled stand below.
const HANDLED: i64 = 10;
/// How much of what somebody wrote stands in a row.
const EXCERPT: usize = 140;

#[derive(Deserialize)]
pub(super) struct Wanted {
    #[serde(default)]
    after: String,
}

#[derive(Template)]
#[template(path = "feedback-list.html")]
pub(super) struct ReceivedPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) waiting: Vec<Todo<'static>>,
    pub(super) pager: Pager,
    pub(super) handled: Vec<Todo<'static>>,
    pub(super) empty: Empty<'static>,
}

/// Where a page of the list begins: the day of the answer, the feedback.
fn key(after: &str) -> (String, FeedbackId) {
    let start = (String::new(), FeedbackId::from_uuid(Uuid::nil()));
    let read = after.split_once('.').and_then(|(day, id)| Some((day.parse::<Date>().ok()?, id.parse().ok()?)));
    read.map_or(start, |(day, id)| (day.to_string(), id))
}

pub(super) async fn show(visit: Visit, Query(wanted): Query<Wanted>) -> Response {
    visit.page(move |cx| page(cx, &wanted.after)).await
}

fn page(cx: &mut Cx<'_, '_>, after: &str) -> Outcome<ReceivedPage> {
    handler(cx)?;
    let (day, id) = key(after);
    let waiting: Vec<ListedRow> = cx.all(store::WAITING, args![day, id, PAGE])?;
    let handled: Vec<ListedRow> = cx.all(store::HANDLED, args![FeedbackId::from_uuid(Uuid::max()), HANDLED])?;
    let frame = cx.frame(Words(cx.language()).received(), Some(Place::Desk));
    Ok(ReceivedPage::drawn(frame, &waiting, &handled, cx.today()))
}

impl ReceivedPage {
    /// The list as it looks on this day.
    pub(super) fn drawn(frame: Frame, waiting: &[ListedRow], handled: &[ListedRow], today: Date) -> Self {
        let (language, w) = (frame.language, Words(frame.language));
        let next = waiting.last().filter(|last| last.remaining > PAGE);
        let next = next.map(|row| format!("{}.{}", row.answer_due, row.id));
        Self {
            waiting: waiting
                .iter()
                .map(|row| todo(row, language).tag(clock(row.answer_due, today, language)))
                .collect(),
            pager: Pager::new(To::FeedbackList, &[], next, language),
            handled: handled.iter().map(|row| todo(row, language).tag(Tag::ok(w.handled()))).collect(),
            empty: Empty::good(w.nothing_waits(), w.nothing_waits_text()),
            frame,
            w,
        }
    }
}

fn todo(row: &ListedRow, language: Language) -> Todo<'static> {
    let said = row.bad.as_deref().or(row.good.as_deref()).unwrap_or_default();
    let came = dates::date(helsinki_date(row.received_at), language);
    Todo::new(Icon::Message, Tone::Info, row.subject.0.word(Words(language)), To::Feedback(row.id))
        .more(format!("{came} · {}", excerpt(said)))
}

fn excerpt(text: &str) -> String {
    let plain = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match plain.char_indices().nth(EXCERPT) {
        Some((end, _)) => format!("{}…", &plain[..end]),
        None => plain,
    }
}

/// How the clock of the answer stands.
fn clock(due: Date, today: Date, language: Language) -> Tag<'static> {
    let left = dates::due(due, today, language);
    match due.cmp(&today) {
        std::cmp::Ordering::Less => Tag::risk(left),
        std::cmp::Ordering::Equal => Tag::wait(left),
        std::cmp::Ordering::Greater => Tag::plain(left).icon(Icon::Clock),
    }
}
