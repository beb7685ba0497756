//! What waits for the first answer: the desk of a first-line professional shows it.

use super::moment_of;
use crate::{
    ReplyBy,
    store::{self, WaitingRow},
};
use access::{Cx, Outcome, act, scope};
use db::args;
use domain::{
    Duty,
    contact::{AnswerClock, Channel, answer_clock},
};
use kernel::{ContactId, Date, Timestamp, helsinki_date};

/// How many contacts the desk shows by themselves.
const FIRST: i64 = 3;

/// Contacts of the own unit that nobody has answered yet.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Waiting {
    /// All of them.
    pub unanswered: i64,
    /// Those whose day has passed.
    pub late: i64,
    /// Those whose last day is today.
    pub last_day: i64,
    /// The first few, the most urgent first.
    pub first: Vec<WaitingContact>,
}

/// A contact that waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaitingContact {
    /// The contact.
    pub contact: ContactId,
    /// How it came.
    pub channel: Channel,
    /// The name, if it was given.
    pub name: Option<String>,
    /// What was told.
    pub said: String,
    /// How the answer is wanted.
    pub reply_by: ReplyBy,
    /// When it came.
    pub received_at: Timestamp,
    /// The last day for the answer.
    pub due: Date,
    /// How the clock stands.
    pub clock: AnswerClock,
}

/// What waits in the queue of the first-line professional who asks, in one statement; nothing for anybody else.
///
/// # Errors
/// When nobody has signed in.
pub fn waiting(cx: &mut Cx<'_, '_>) -> Outcome<Waiting> {
    if !cx.actor()?.duties.contains(Duty::FirstLine) {
        return Ok(Waiting::default());
    }
    let (scope, today) = (scope::<act::ReadContact>(cx)?, moment_of(cx.today()));
    let rows: Vec<WaitingRow> = scope.contacts(cx, store::WAITING, args![today, FIRST])?;
    let counts = rows.first().map_or((0, 0, 0), |row| (row.unanswered, row.late, row.last_day));
    let now = cx.now();
    let first = rows.into_iter().map(|row| waits(row, now)).collect();
    Ok(Waiting { unanswered: counts.0, late: counts.1, last_day: counts.2, first })
}

fn waits(row: WaitingRow, now: Timestamp) -> WaitingContact {
    let due = helsinki_date(row.answer_due);
    WaitingContact {
        contact: row.contact,
        channel: row.channel.0,
        name: row.name,
        said: row.said,
        reply_by: row.reply_by.0,
        received_at: row.received_at,
        due,
        clock: answer_clock(due, None, now),
    }
}
