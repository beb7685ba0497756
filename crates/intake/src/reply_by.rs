//! How somebody who made contact wants to be answered.

use crate::Words;
use kernel::{Language, coded};
use ui::Say;

coded! {
    /// The way of the answer. Nobody has to give a name or a number (V01).
    pub enum ReplyBy {
        /// Call me.
        Call = "call",
        /// Send me a text message.
        Text = "text",
        /// I read the answer with a code.
        Code = "code",
        /// As we agreed: stands in the text, or the person comes by.
        Agreed = "agreed",
    }
}

impl ReplyBy {
    /// The ways that the public page offers.
    pub(crate) const PUBLIC: [Self; 3] = [Self::Call, Self::Text, Self::Code];

    /// The ways that a professional records for somebody.
    pub(crate) const RECORDED: [Self; 3] = [Self::Call, Self::Text, Self::Agreed];

    /// The way in the words of the person who chooses it on the public page.
    pub(crate) fn wish(self, language: Language) -> &'static str {
        let w = Words(language);
        match self {
            Self::Call => w.reply_call(),
            Self::Text => w.reply_text(),
            Self::Code => w.reply_code(),
            Self::Agreed => w.wish_agreed(),
        }
    }

    /// Whether a telephone number is needed for it.
    pub const fn needs_phone(self) -> bool {
        match self {
            Self::Call | Self::Text => true,
            Self::Code | Self::Agreed => false,
        }
    }
}

impl Say for ReplyBy {
    fn say(self, language: Language) -> &'static str {
        let w = Words(language);
        match self {
            Self::Call => w.wish_call(),
            Self::Text => w.wish_text(),
            Self::Code => w.wish_code(),
            Self::Agreed => w.wish_agreed(),
        }
    }
}
