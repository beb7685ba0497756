//! A short label. The word says it; the tint comes second.

use super::component;
use crate::{Icon, Text};

/// What a label, note or glyph means. Never shown by colour alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    /// Nothing special.
    #[default]
    Plain,
    /// Agreed or done.
    Ok,
    /// Waits for someone.
    Wait,
    /// At risk.
    Risk,
    /// For information.
    Info,
    /// Yours, or the main thing.
    Own,
}

impl Tone {
    /// The ending of the design's class names: `tag-wait`, `g-wait`.
    pub const fn css(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Ok => "ok",
            Self::Wait => "wait",
            Self::Risk => "risk",
            Self::Info => "info",
            Self::Own => "own",
        }
    }
}

component! {
    /// A label such as “Odottaa vastausta”.
    pub struct Tag<'a> from "parts/tag.html" { text: Text<'a>, tone: Tone, icon: Option<Icon> }
}

impl<'a> Tag<'a> {
    /// A label with this meaning.
    pub fn new(tone: Tone, text: impl Into<Text<'a>>) -> Self {
        Self { text: text.into(), tone, icon: None }
    }

    /// A plain label.
    pub fn plain(text: impl Into<Text<'a>>) -> Self {
        Self::new(Tone::Plain, text)
    }

    /// Something agreed or done, with a check mark.
    pub fn ok(text: impl Into<Text<'a>>) -> Self {
        Self::new(Tone::Ok, text).icon(Icon::Check)
    }

    /// Something that waits, with a clock.
    pub fn wait(text: impl Into<Text<'a>>) -> Self {
        Self::new(Tone::Wait, text).icon(Icon::Clock)
    }

    /// Something at risk, with a warning sign.
    pub fn risk(text: impl Into<Text<'a>>) -> Self {
        Self::new(Tone::Risk, text).icon(Icon::Warning)
    }

    /// With an icon before the word.
    #[must_use]
    pub const fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }
}
