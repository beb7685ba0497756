//! The service map: the plan as the client's own road, stop by stop (F03).

use super::component;
use crate::{Text, Words};
use kernel::Language;

/// One stop on the client's road.
#[derive(Clone)]
pub struct Stop<'a> {
    class: &'static str,
    title: Text<'a>,
    note: Text<'a>,
}

impl<'a> Stop<'a> {
    fn new(class: &'static str, title: impl Into<Text<'a>>, note: impl Into<Text<'a>>) -> Self {
        Self { class, title: title.into(), note: note.into() }
    }

    /// Where the road began: the first contact.
    pub fn start(title: impl Into<Text<'a>>, note: impl Into<Text<'a>>) -> Self {
        Self::new("start done", title, note)
    }

    /// Something done.
    pub fn done(title: impl Into<Text<'a>>, note: impl Into<Text<'a>>) -> Self {
        Self::new("done", title, note)
    }

    /// Where the client is now.
    pub fn now(title: impl Into<Text<'a>>, note: impl Into<Text<'a>>) -> Self {
        Self::new("now", title, note)
    }

    /// Something that comes later.
    pub fn later(title: impl Into<Text<'a>>, note: impl Into<Text<'a>>) -> Self {
        Self::new("", title, note)
    }
}

component! {
    /// The stops in order.
    pub struct Stops<'a> from "parts/stops.html" { stops: Vec<Stop<'a>>, small: bool, w: Words }
}

impl<'a> Stops<'a> {
    /// The road in this language.
    pub fn new(stops: Vec<Stop<'a>>, language: Language) -> Self {
        Self { stops, small: false, w: Words(language) }
    }

    /// In small type, as a preview for the professional.
    #[must_use]
    pub const fn small(mut self) -> Self {
        self.small = true;
        self
    }
}
