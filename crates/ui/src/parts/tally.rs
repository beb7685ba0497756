//! Counts on top of the desk, each a link to what it counts.

use super::{Tone, component};
use crate::Text;

/// One count.
#[derive(Clone)]
pub struct Count<'a> {
    tone: Tone,
    number: i64,
    what: Text<'a>,
    to: String,
    here: bool,
}

impl<'a> Count<'a> {
    /// So many of this; the link leads to them.
    pub fn new(tone: Tone, number: i64, what: impl Into<Text<'a>>, to: impl ToString) -> Self {
        Self { tone, number, what: what.into(), to: to.to_string(), here: false }
    }

    /// Marked as what the page shows now, when it is.
    #[must_use]
    pub const fn here(mut self, here: bool) -> Self {
        self.here = here;
        self
    }
}

component! {
    /// The counts in a row.
    pub struct Tally<'a> from "parts/tally.html" { label: Text<'a>, counts: Vec<Count<'a>> }
}

impl<'a> Tally<'a> {
    /// Counts under a name for screen readers, such as “Yhteenveto”.
    pub fn new(label: impl Into<Text<'a>>, counts: Vec<Count<'a>>) -> Self {
        Self { label: label.into(), counts }
    }
}
