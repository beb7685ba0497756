//! One row is one thing to do; the whole row is the link.

use super::{Tag, Tone, component};
use crate::{Icon, Text};

component! {
    /// A row of a work list; stands in `<ul class="todo">`.
    pub struct Todo<'a> from "parts/todo.html" {
        icon: Icon, tone: Tone, what: Text<'a>, to: String, more: Text<'a>, when: Text<'a>, tag: Option<Tag<'a>>
    }
}

impl<'a> Todo<'a> {
    /// What waits, and where it is done.
    pub fn new(icon: Icon, tone: Tone, what: impl Into<Text<'a>>, to: impl ToString) -> Self {
        Self { icon, tone, what: what.into(), to: to.to_string(), more: "".into(), when: "".into(), tag: None }
    }

    /// With a second line.
    #[must_use]
    pub fn more(mut self, more: impl Into<Text<'a>>) -> Self {
        self.more = more.into();
        self
    }

    /// With when it came or falls due.
    #[must_use]
    pub fn when(mut self, when: impl Into<Text<'a>>) -> Self {
        self.when = when.into();
        self
    }

    /// With a label in the place of when.
    #[must_use]
    pub fn tag(mut self, tag: Tag<'a>) -> Self {
        self.tag = Some(tag);
        self
    }
}
