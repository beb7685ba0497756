//! Text with bounds. What a person writes is a [`Line`] (one line) or [`Prose`] (paragraphs), never longer than agreed,
//! never with control characters or such as turn the direction of what follows, and always with something to see.
//! `Debug` shows only the length, so that no log can hold what a person wrote.

use std::fmt;

/// Why a text was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextProblem {
    /// Nothing was written that anybody could see.
    Empty,
    /// Longer than the bound, in characters.
    TooLong {
        /// The most characters that fit.
        max: usize,
    },
    /// A character that has no business in a text: a control character, or one that makes the rest be shown in another order.
    Control,
}

fn bounded(text: &str, max: usize, lines: bool) -> Result<String, TextProblem> {
    let text: String = text.replace("\r\n", "\n").chars().filter(|c| !is_left_behind(*c)).collect();
    let text = text.trim();
    if !text.chars().any(is_seen) {
        return Err(TextProblem::Empty);
    }
    if text.chars().count() > max {
        return Err(TextProblem::TooLong { max });
    }
    if text.chars().any(|c| turns(c) || c.is_control() && !(lines && (c == '\n' || c == '\t'))) {
        return Err(TextProblem::Control);
    }
    Ok(text.to_owned())
}

/// Whether a character turns the direction of what follows it (Unicode UAX #9: embeddings, overrides and isolates): with it a text can be
/// shown as something else than what it says.
const fn turns(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Whether a character is what copying leaves behind: it has no width and no meaning inside a text, and a name that holds it is not found.
const fn is_left_behind(c: char) -> bool {
    matches!(c, '\u{200B}' | '\u{2060}' | '\u{FEFF}')
}

/// Whether a reader sees anything of a character. Joiners, marks, fillers and selectors (Unicode: default ignorable) are allowed inside a text,
/// where names and pictures need them, and are no text by themselves. Control characters count, so that they are named as what is wrong.
fn is_seen(c: char) -> bool {
    let unseen = matches!(
        c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}'..='\u{1160}' | '\u{17B4}'..='\u{17B5}' | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2065}' | '\u{206A}'..='\u{206F}' | '\u{2800}' | '\u{3164}'
            | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{E0000}'..='\u{E0FFF}'
    );
    !unseen && !c.is_whitespace()
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
    fn what_nobody_can_see_is_no_text() {
        for nothing in ["\u{200B}", " \u{200B}\u{FEFF}\n\u{2060} ", "\u{AD}\u{3164}", "\u{FE0F}\u{2800}", "\u{E0041}"] {
            assert_eq!(Prose::<99>::new(nothing), Err(TextProblem::Empty), "{}", nothing.escape_unicode());
        }
        for something in ["\u{1F469}\u{200D}\u{1F52C}", "a\u{AD}b", "\u{2764}\u{FE0F}", "\u{633}\u{200C}\u{645}"] {
            assert!(Line::<99>::new(something).is_ok(), "{}", something.escape_unicode());
        }
    }

    #[test]
    fn what_copying_leaves_behind_is_not_taken_along() {
        assert_eq!(Line::<9>::new("\u{FEFF}Ti\u{200B}mo\u{2060}").as_ref().map(Line::as_str), Ok("Timo"));
        assert_eq!(
            Line::<9>::new("\u{633}\u{200C}\u{645}").as_ref().map(Line::as_str),
            Ok("\u{633}\u{200C}\u{645}"),
            "letters need it"
        );
    }

    #[test]
    fn nothing_is_shown_in_another_order_than_it_was_written() {
        for turning in ('\u{202A}'..='\u{202E}').chain('\u{2066}'..='\u{2069}') {
            assert_eq!(Line::<99>::new(&format!("ei{turning}sovi")), Err(TextProblem::Control));
            assert_eq!(Prose::<99>::new(&turning.to_string()), Err(TextProblem::Control));
        }
        assert!(
            Line::<99>::new("\u{5E9}\u{5DC}\u{5D5}\u{5DD} 10.00").is_ok(),
            "texts that run from right to left are texts"
        );
    }

    #[test]
    fn debug_never_shows_what_a_person_wrote() {
        let text = Line::<20>::new("salaisuus").expect("fits");
        assert!(!format!("{text:?}").contains("salaisuus"));
    }
}
