//! Nothing here: say that it is good, or say the first step. Never an illustration alone.

use super::component;
use crate::{Mark, Text};

component! {
    /// An empty region.
    pub struct Empty<'a> from "parts/empty.html" { good: bool, title: Text<'a>, text: Text<'a>, step: Option<(String, Text<'a>)> }
}

impl<'a> Empty<'a> {
    /// Empty is good news: nothing waits.
    pub fn good(title: impl Into<Text<'a>>, text: impl Into<Text<'a>>) -> Self {
        Self { good: true, title: title.into(), text: text.into(), step: None }
    }

    /// Nothing yet; say how to begin.
    pub fn begin(title: impl Into<Text<'a>>, text: impl Into<Text<'a>>) -> Self {
        Self { good: false, title: title.into(), text: text.into(), step: None }
    }

    /// With the first step as a button.
    #[must_use]
    pub fn step(mut self, to: impl ToString, label: impl Into<Text<'a>>) -> Self {
        self.step = Some((to.to_string(), label.into()));
        self
    }
}
