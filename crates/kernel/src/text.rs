//! Text with bounds. What a person writes is a [`Line`] (one line) or [`Prose`] (paragraphs), never longer than agreed,
//! never with control characters. `Debug` shows only the length, so that no log can hold what a person wrote.

use std::fmt;

/// Why a text was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextProblem {
    /// Nothing was written.
    Empty,
    /// Longer than the bound, in characters.
    TooLong {
        /// The most characters that fit.
        max: usize,
    },
    /// A character that has no business in a text (a control character).
    Control,
}

fn bounded(text: &str, max: usize, lines: bool) -> Result<String, TextProblem> {
    let text = text.replace("\r\n", "\n");
    let text = text.trim();
    if text.is_empty() {
        return Err(TextProblem::Empty);
    }
    if text.chars().count() > max {
        return Err(TextProblem::TooLong { max });
    }
    if text.chars().any(|c| c.is_control() && !(lines && (c == '\n' || c == '\t'))) {
        return Err(TextProblem::Control);
    }
    Ok(text.to_owned())
}

macro_rules! text {
    ($(#[$meta:meta])* $name:ident, lines: $lines:literal) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name<const MAX: usize>(String);

        impl<const MAX: usize> $name<MAX> {
            /// Takes the text without surrounding white space.
            ///
            /// # Errors
            /// When it is empty, longer than `MAX` characters, or holds control characters.
            pub fn new(text: &str) -> Result<Self, TextProblem> {
                bounded(text, MAX, $lines).map(Self)
            }
            /// The text itself.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
        impl<const MAX: usize> fmt::Display for $name<MAX> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
        impl<const MAX: usize> fmt::Debug for $name<MAX> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({} characters)"), self.0.chars().count())
            }
        }
    };
}

text!(
    /// One line of text of at most `MAX` characters.
    Line, lines: false
);
text!(
    /// Text in paragraphs, at most `MAX` characters in all.
    Prose, lines: true
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_trimmed_and_bounded() {
        assert_eq!(Line::<5>::new("  Timo ").map(|t| t.to_string()), Ok("Timo".to_owned()));
        assert_eq!(Line::<3>::new("Timo"), Err(TextProblem::TooLong { max: 3 }));
        assert_eq!(Line::<9>::new(" \n "), Err(TextProblem::Empty));
        assert_eq!(Line::<9>::new("a\nb"), Err(TextProblem::Control));
        assert_eq!(Prose::<9>::new("a\r\nb").map(|t| t.to_string()), Ok("a\nb".to_owned()));
        assert_eq!(Prose::<9>::new("a\0b"), Err(TextProblem::Control));
    }

    #[test]
    fn debug_never_shows_what_a_person_wrote() {
        let text = Line::<20>::new("salaisuus").expect("fits");
        assert!(!format!("{text:?}").contains("salaisuus"));
    }
}
