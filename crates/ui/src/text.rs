//! Text on its way to a page.

use kernel::{Line, Prose};
use std::{borrow::Cow, fmt};

/// A text that a component shows: borrowed or owned, escaped when it is written.
///
/// Takes `&str`, `&&str` (what templates pass), `String`, `&String`, and bounded texts by reference.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Text<'a>(Cow<'a, str>);

impl<'a> Text<'a> {
    /// The text itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The text in paragraphs, as the writer parted them with line breaks.
    pub fn paragraphs(&self) -> impl Iterator<Item = &str> {
        self.0.lines().map(str::trim).filter(|line| !line.is_empty())
    }
}

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Text({} characters)", self.0.chars().count())
    }
}

impl<'a> From<&'a str> for Text<'a> {
    fn from(text: &'a str) -> Self {
        Self(Cow::Borrowed(text))
    }
}

impl<'a> From<&&'a str> for Text<'a> {
    fn from(text: &&'a str) -> Self {
        Self(Cow::Borrowed(text))
    }
}

impl From<String> for Text<'_> {
    fn from(text: String) -> Self {
        Self(Cow::Owned(text))
    }
}

impl<'a> From<&'a String> for Text<'a> {
    fn from(text: &'a String) -> Self {
        Self(Cow::Borrowed(text))
    }
}

impl<'a, 'b: 'a> From<&'a Text<'b>> for Text<'a> {
    fn from(text: &'a Text<'b>) -> Self {
        Self(Cow::Borrowed(&text.0))
    }
}

impl<'a, const MAX: usize> From<&'a Line<MAX>> for Text<'a> {
    fn from(text: &'a Line<MAX>) -> Self {
        Self(Cow::Borrowed(text.as_str()))
    }
}

impl<'a, const MAX: usize> From<&'a Prose<MAX>> for Text<'a> {
    fn from(text: &'a Prose<MAX>) -> Self {
        Self(Cow::Borrowed(text.as_str()))
    }
}

/// The beginning of a text in one line, cut between words: enough to know again what somebody has written.
pub fn excerpt(text: &str, most: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((end, _)) = text.char_indices().nth(most) else { return text };
    let cut = text[..end].rfind(' ').unwrap_or(end);
    format!("{}…", &text[..cut])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_cut_between_words() {
        assert_eq!(excerpt("Selkä\n ei kestä.", 120), "Selkä ei kestä.");
        let long = "ääkköset ".repeat(40);
        let cut = excerpt(&long, 120);
        assert!(cut.ends_with("ääkköset…") && cut.chars().count() <= 121, "{cut}");
        assert_eq!(excerpt(&"x".repeat(300), 120).chars().count(), 121);
    }
}
