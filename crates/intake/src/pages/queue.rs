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
use kernel::{Coded, ContactId, coded, helsinki_date};
use serde::Deserialize;
use ui::{Count, Empty, Frame, Icon, Pager, Place, Say, Tag, Tally, To, Todo, Tone, dates};
use uuid::Uuid;

/// How many rows a page shows.
const PAGE: i64 = 25;

#[derive(Deserialize)]
pub(super) struct Wanted {
    #[serde(default)]
    show: String,
    #[serde(default)]
    after: String,
}

coded! {
    /// Which part of the queue is shown.
    pub(super) enum Which {
        /// Everything that is open.
        Open = "open",
        /// What nobody has answered yet.
        Unanswered = "unanswered",
        /// What nobody has answered by its day.
        Late = "late",
    }
}

impl Which {
    /// As the statement of the queue knows it.
    const fn number(self) -> i64 {
        match self {
            Self::Open => 0,
            Self::Unanswered => 1,
            Self::Late => 2,
        }
    }

    const fn title(self, w: Words) -> &'static str {
        match self {
            Self::Open => w.queue_title(),
            Self::Unanswered => w.queue_unanswered(),
            Self::Late => w.queue_late(),
        }
    }

    /// What stands in the address of a further page.
    const fn pairs(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Open => &[],
            Self::Unanswered => &[("show", "unanswered")],
            Self::Late => &[("show", "late")],
        }
    }

    fn to(self) -> String {
        match self {
            Self::Open => To::Contacts.to_string(),
            Self::Unanswered | Self::Late => To::Contacts.with(self.pairs()),
        }
    }
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
    /// Whether the asker works with clients: others record no contacts.
    pub(super) helps: bool,
}

pub(super) struct Queue {
    pub(super) tally: Tally<'static>,
    pub(super) title: &'static str,
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
    visit.page(move |cx| page(cx, &wanted)).await
}

fn page(cx: &mut Cx<'_, '_>, wanted: &Wanted) -> Outcome<QueuePage> {
    let (w, look) = (Words(cx.language()), Look { now: cx.now(), language: cx.language() });
    cx.org()?;
    let first_line = cx.actor()?.duties.contains(Duty::FirstLine);
    let queue = if first_line { Some(queue(cx, look, wanted)?) } else { None };
    let (sent, sent_pager) = if first_line { (Vec::new(), None) } else { sent(cx, look, &wanted.after)? };
    let mine = mine(cx, look)?;
    let title = if first_line { w.contacts() } else { w.contacts_of_others() };
    let helps = cx.actor()?.works_with_clients();
    Ok(QueuePage { frame: cx.frame(title, Some(Place::Desk)), w, queue, mine, sent, sent_pager, helps })
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

fn queue(cx: &mut Cx<'_, '_>, look: Look, wanted: &Wanted) -> Outcome<Queue> {
    let (scope, today) = (scope::<act::ReadContact>(cx)?, moment_of(cx.today()));
    let counts: CountsRow = scope.figures(cx, store::COUNTS, args![today])?;
    let which = Which::from_code(&wanted.show).unwrap_or(Which::Open);
    let key = Key::read(&wanted.after).unwrap_or(Key::START);
    let asked = args![key.0, key.1, key.2, PAGE, which.number(), today];
    let rows: Vec<ListedRow> = scope.contacts(cx, store::QUEUE, asked)?;
    let next = rows.last().filter(|last| last.remaining > PAGE).map(Key::of);
    Ok(Queue::drawn(look, which, &counts, &rows, next))
}

impl Queue {
    /// The queue as it looks at this moment, with the key of its next page.
    pub(super) fn drawn(
        look: Look,
        which: Which,
        counts: &CountsRow,
        rows: &[ListedRow],
        next: Option<String>,
    ) -> Self {
        let (language, w) = (look.language, Words(look.language));
        Self {
            tally: tally(counts, which, w),
            title: which.title(w),
            rows: rows.iter().map(|row| look.in_queue(row)).collect(),
            empty: Empty::good(w.queue_empty(), w.queue_empty_text()),
            pager: Pager::new(To::Contacts, which.pairs(), next, language),
        }
    }
}

/// The counts, each a link to exactly the rows that it counts. A count of nothing is left out, unless it is what one looks at.
fn tally(counts: &CountsRow, which: Which, w: Words) -> Tally<'static> {
    let all = [
        (Which::Open, Tone::Plain, counts.open, w.count_open()),
        (Which::Unanswered, Tone::Own, counts.unanswered, w.count_unanswered()),
        (Which::Late, Tone::Risk, counts.late, w.count_late()),
    ];
    let shown = all.into_iter().filter(|(one, _, n, _)| *one == Which::Open || *one == which || *n > 0);
    let count = |(one, tone, n, what): (Which, _, _, _)| Count::new(tone, n, what, one.to()).here(one == which);
    Tally::new(w.summary(), shown.map(count).collect())
}

fn mine(cx: &mut Cx<'_, '_>, look: Look) -> Outcome<Vec<Todo<'static>>> {
    let rows: Vec<ListedRow> = scope::<act::ReadContact>(cx)?.contacts(cx, store::MINE, args![newest(), PAGE])?;
    Ok(rows.iter().map(|row| look.mine(row)).collect())
}

/// Identifiers are sortable by time: the newest stand before this.
const fn newest() -> ContactId {
    ContactId::from_uuid(Uuid::max())
}

fn sent(cx: &mut Cx<'_, '_>, look: Look, after: &str) -> Outcome<(Vec<Sent>, Option<Pager>)> {
    let before = after.parse().unwrap_or(newest());
    let rows: Vec<ListedRow> = scope::<act::ReadContact>(cx)?.contacts(cx, store::SENT, args![before, PAGE])?;
    let next = rows.last().filter(|last| last.remaining > PAGE).map(|row| row.contact.to_string());
    let pager = Pager::new(To::Contacts, &[], next, look.language);
    Ok((rows.into_iter().map(|row| told(row, look)).collect(), Some(pager)))
}

pub(super) fn told(row: ListedRow, look: Look) -> Sent {
    let (language, w) = (look.language, Words(look.language));
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
        name: look.title(&row),
        on: w.sent_on(dates::date(helsinki_date(row.received_at), language)),
        state: state.icon(icon),
        who: row.next_name,
        told: row.to_sender,
    }
}
