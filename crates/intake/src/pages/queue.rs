//! The initial service's queue; for everybody else, what is theirs and what they have sent.

use super::rows::Look;
use crate::{
    Words,
    ops::moment_of,
    store::{self, CountsRow, ListedRow},
};
use access::{Cx, Outcome, act, scope, web::Visit};
use askama::Template;
use axum::{extract::Query, response::Response};
use db::args;
use domain::{Duty, contact::ContactState};
use kernel::{ContactId, Language, helsinki_date};
use serde::Deserialize;
use ui::{Count, Empty, Frame, Icon, Pager, Place, Say, Tag, Tally, To, Todo, Tone, dates};
use uuid::Uuid;

/// How many rows a page shows.
const PAGE: i64 = 25;

#[derive(Deserialize)]
pub(super) struct Wanted {
    #[serde(default)]
    after: String,
}

#[derive(Template)]
#[template(path = "queue.html")]
pub(super) struct QueuePage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) queue: Option<Queue>,
    pub(super) mine: Vec<Todo<'static>>,
    pub(super) sent: Vec<Sent>,
    pub(super) sent_pager: Option<Pager>,
}

pub(super) struct Queue {
    pub(super) tally: Tally<'static>,
    pub(super) rows: Vec<Todo<'static>>,
    pub(super) empty: Empty<'static>,
    pub(super) pager: Pager,
}

/// What the sender of a client sees afterwards: that it was answered, what it came to, who goes on (I11; L 1301/2014 §40).
pub(super) struct Sent {
    pub(super) name: String,
    pub(super) on: String,
    pub(super) state: Tag<'static>,
    pub(super) who: Option<String>,
    pub(super) told: Option<String>,
}

pub(super) async fn show(visit: Visit, Query(wanted): Query<Wanted>) -> Response {
    visit.page(move |cx| page(cx, &wanted.after)).await
}

fn page(cx: &mut Cx<'_, '_>, after: &str) -> Outcome<QueuePage> {
    let (w, look) = (Words(cx.language()), Look { now: cx.now(), language: cx.language() });
    cx.org()?;
    let first_line = cx.actor()?.duties.contains(Duty::FirstLine);
    let queue = if first_line { Some(queue(cx, look, after)?) } else { None };
    let (sent, sent_pager) = if first_line { (Vec::new(), None) } else { sent(cx, after)? };
    let mine = mine(cx, look)?;
    let title = if first_line { w.contacts() } else { w.contacts_of_others() };
    Ok(QueuePage { frame: cx.frame(title, Some(Place::Desk)), w, queue, mine, sent, sent_pager })
}

/// Where a page of the queue begins: answered or not, the day of the answer, the contact.
struct Key(i64, i64, ContactId);

impl Key {
    const START: Self = Self(-1, 0, ContactId::from_uuid(Uuid::nil()));

    fn read(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '.');
        Some(Self(parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
    }

    fn of(row: &ListedRow) -> String {
        format!("{}.{}.{}", i64::from(row.answered_at.is_some()), row.answer_due.as_microsecond(), row.contact)
    }
}

fn queue(cx: &mut Cx<'_, '_>, look: Look, after: &str) -> Outcome<Queue> {
    let scope = scope::<act::ReadContact>(cx)?;
    let counts: CountsRow = scope.figures(cx, store::COUNTS, args![moment_of(cx.today())])?;
    let key = Key::read(after).unwrap_or(Key::START);
    let rows: Vec<ListedRow> = scope.contacts(cx, store::QUEUE, args![key.0, key.1, key.2, PAGE])?;
    let next = rows.last().filter(|last| last.remaining > PAGE).map(Key::of);
    Ok(Queue::drawn(look, &counts, &rows, next))
}

impl Queue {
    /// The queue as it looks at this moment, with the key of its next page.
    pub(super) fn drawn(look: Look, counts: &CountsRow, rows: &[ListedRow], next: Option<String>) -> Self {
        let (language, w) = (look.language, Words(look.language));
        Self {
            tally: tally(counts, w),
            rows: rows.iter().map(|row| look.in_queue(row)).collect(),
            empty: Empty::good(w.queue_empty(), w.queue_empty_text()),
            pager: Pager::new(To::Contacts, &[], next, language),
        }
    }
}

fn tally(counts: &CountsRow, w: Words) -> Tally<'static> {
    let mut shown = vec![Count::new(Tone::Plain, counts.open, w.count_open(), To::Contacts)];
    for (tone, n, what) in
        [(Tone::Own, counts.unanswered, w.count_unanswered()), (Tone::Risk, counts.late, w.count_late())]
    {
        if n > 0 {
            shown.push(Count::new(tone, n, what, To::Contacts));
        }
    }
    Tally::new(w.summary(), shown)
}

fn mine(cx: &mut Cx<'_, '_>, look: Look) -> Outcome<Vec<Todo<'static>>> {
    let rows: Vec<ListedRow> = scope::<act::ReadContact>(cx)?.contacts(cx, store::MINE, args![newest(), PAGE])?;
    Ok(rows.iter().map(|row| look.mine(row)).collect())
}

/// Identifiers are sortable by time: the newest stand before this.
const fn newest() -> ContactId {
    ContactId::from_uuid(Uuid::max())
}

fn sent(cx: &mut Cx<'_, '_>, after: &str) -> Outcome<(Vec<Sent>, Option<Pager>)> {
    let (before, language) = (after.parse().unwrap_or(newest()), cx.language());
    let rows: Vec<ListedRow> = scope::<act::ReadContact>(cx)?.contacts(cx, store::SENT, args![before, PAGE])?;
    let next = rows.last().filter(|last| last.remaining > PAGE).map(|row| row.contact.to_string());
    let pager = Pager::new(To::Contacts, &[], next, language);
    Ok((rows.into_iter().map(|row| told(row, language)).collect(), Some(pager)))
}

pub(super) fn told(row: ListedRow, language: Language) -> Sent {
    let w = Words(language);
    let tone = match row.state.0 {
        ContactState::Received => Tone::Wait,
        ContactState::Triaged => Tone::Info,
        ContactState::Advised
        | ContactState::SelfCare
        | ContactState::Booked
        | ContactState::PairWork
        | ContactState::CaseOpened
        | ContactState::HandedOver
        | ContactState::Duplicate => Tone::Ok,
    };
    let state = Tag::new(tone, row.state.0.say(language));
    let icon = if tone == Tone::Ok { Icon::Check } else { Icon::Clock };
    Sent {
        name: row.name.unwrap_or_else(|| w.no_name().to_owned()),
        on: w.sent_on(dates::date(helsinki_date(row.received_at), language)),
        state: state.icon(icon),
        who: row.next_name,
        told: row.to_sender,
    }
}
