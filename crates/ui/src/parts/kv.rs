//! Facts in pairs: what it is about, and what is known.

use super::component;
use crate::Text;

component! {
    /// A list of pairs. Pairs without a value are left out by the page, not shown as empty.
    pub struct Facts<'a> from "parts/kv.html" { pairs: Vec<(Text<'a>, Text<'a>)> }
}

impl<'a> Facts<'a> {
    /// No facts yet.
    pub const fn new() -> Self {
        Self { pairs: Vec::new() }
    }

    /// With one more.
    #[must_use]
    pub fn and(mut self, what: impl Into<Text<'a>>, known: impl Into<Text<'a>>) -> Self {
        self.pairs.push((what.into(), known.into()));
        self
    }
}

impl Default for Facts<'_> {
    fn default() -> Self {
        Self::new()
    }
}
