//! The time line with its notes.

use crate::{
    Event, EventKind, event, note,
    note::Note,
    store::{self, EventRow},
};
use access::{Case, Cx, Outcome, act};
use db::args;
use kernel::{EventId, Timestamp};
use std::cmp::Reverse;

/// One line of the time line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// Something that happened.
    Event(Event),
    /// A note.
    Note(Note),
}

/// A part of the time line, the newest line first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TimeLine {
    /// The lines that may be seen.
    pub lines: Vec<Line>,
    /// From where older lines go on, when there are any.
    pub older: Option<EventId>,
}

/// The time line from its newest line, or from a line on, with at most so many lines.
///
/// # Errors
/// When the asker may not see what has happened.
pub fn time_line_with_notes(
    cx: &mut Cx<'_, '_>,
    case: &Case,
    before: Option<EventId>,
    most: usize,
) -> Outcome<TimeLine> {
    let (from, limit) = (before.unwrap_or(event::NEWEST), i64::try_from(most).unwrap_or(i64::MAX).saturating_add(1));
    let mut rows = events(cx, case, from, limit)?;
    rows.extend(notes(cx, case, from, limit)?);
    rows.sort_by_key(|(id, _)| Reverse(*id));
    let more = rows.len() > most;
    rows.truncate(most);
    let older = rows.last().filter(|_| more).map(|(id, _)| *id);
    let mut lines: Vec<Line> = rows.into_iter().filter_map(|(_, line)| line).collect();
    lines.sort_by_key(|line| Reverse(line.order()));
    Ok(TimeLine { lines, older })
}

type Row = (EventId, Option<Line>);

/// Events; notes are shown themselves, so their events are left out for those who may read notes.
fn events(cx: &mut Cx<'_, '_>, case: &Case, from: EventId, limit: i64) -> Outcome<Vec<Row>> {
    let key = case.key::<act::ReadTimeline>(cx)?;
    let rows: Vec<EventRow> = key.all(cx, store::EVENTS, args![from, limit])?;
    let notes_themselves = case.may::<act::ReadNotes>();
    let names = access::names(cx, &key)?;
    let line = |row: EventRow| {
        let (id, hidden) = (row.id, notes_themselves && row.kind.0 == EventKind::NoteWritten);
        let event = if hidden { None } else { event::seen(cx, &key, &names, row) };
        (id, event.map(Line::Event))
    };
    Ok(rows.into_iter().map(line).collect())
}

fn notes(cx: &mut Cx<'_, '_>, case: &Case, from: EventId, limit: i64) -> Outcome<Vec<Row>> {
    if !case.may::<act::ReadNotes>() {
        return Ok(Vec::new());
    }
    let key = case.key::<act::ReadNotes>(cx)?;
    let rows = note::before(cx, &key, from, limit)?;
    Ok(rows.into_iter().map(|(id, note)| (id, note.map(Line::Note))).collect())
}

impl Line {
    /// Lines of one moment stand in the order of the work.
    const fn order(&self) -> (Timestamp, Option<EventKind>) {
        match self {
            Self::Event(event) => (event.at, Some(event.kind)),
            Self::Note(note) => (note.at, None),
        }
    }
}
