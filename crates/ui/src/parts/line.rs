//! The time line of a case.

use super::component;
use crate::Text;

/// What kind of a mark an event gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum EventKind {
    /// Something happened.
    #[default]
    Plain,
    /// Responsibility changed.
    Own,
    /// Something was agreed.
    Ok,
    /// Something is at risk.
    Risk,
    /// Something is still to come.
    Next,
}

impl EventKind {
    const fn css(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Own => "l-own",
            Self::Ok => "l-ok",
            Self::Risk => "l-risk",
            Self::Next => "l-next",
        }
    }
}

/// One event: when, what, and more about it.
#[derive(Clone)]
pub struct Event<'a> {
    kind: EventKind,
    when: Text<'a>,
    what: Text<'a>,
    more: Text<'a>,
}

impl<'a> Event<'a> {
    /// An event.
    pub fn new(kind: EventKind, when: impl Into<Text<'a>>, what: impl Into<Text<'a>>) -> Self {
        Self { kind, when: when.into(), what: what.into(), more: "".into() }
    }

    /// With a second line.
    #[must_use]
    pub fn more(mut self, more: impl Into<Text<'a>>) -> Self {
        self.more = more.into();
        self
    }
}

component! {
    /// Events, the newest first.
    pub struct Timeline<'a> from "parts/line.html" { events: Vec<Event<'a>> }
}

impl<'a> Timeline<'a> {
    /// These events.
    pub const fn new(events: Vec<Event<'a>>) -> Self {
        Self { events }
    }
}
