//! A notice: what one should know before going on.

use super::{Tone, component};
use crate::{Icon, Text};

component! {
    /// A notice with a tint and an icon. Longer notices write the same markup in the page.
    pub struct Note<'a> from "parts/note.html" { title: Option<Text<'a>>, text: Text<'a>, tone: Tone, icon: Icon }
}

impl<'a> Note<'a> {
    fn new(tone: Tone, icon: Icon, text: impl Into<Text<'a>>) -> Self {
        Self { title: None, text: text.into(), tone, icon }
    }

    /// For information.
    pub fn info(text: impl Into<Text<'a>>) -> Self {
        Self::new(Tone::Info, Icon::Info, text)
    }

    /// Something waits.
    pub fn wait(text: impl Into<Text<'a>>) -> Self {
        Self::new(Tone::Wait, Icon::Pen, text)
    }

    /// Something is at risk.
    pub fn risk(text: impl Into<Text<'a>>) -> Self {
        Self::new(Tone::Risk, Icon::Warning, text)
    }

    /// Something is agreed or done.
    pub fn ok(text: impl Into<Text<'a>>) -> Self {
        Self::new(Tone::Ok, Icon::Check, text)
    }

    /// With a first line in bold.
    #[must_use]
    pub fn title(mut self, title: impl Into<Text<'a>>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// With another icon.
    #[must_use]
    pub const fn icon(mut self, icon: Icon) -> Self {
        self.icon = icon;
        self
    }
}
