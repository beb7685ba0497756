//! Words for searching: what a service is found by, and what a person who searches means.
//!
//! The index holds the words of a service as they are, folded. All knowledge of language stands on the side of the question:
//! from a typed word come the *beginnings* that its other forms share (kuntoutuksen → `kuntoutu`, velan → `velk`, `vela`), so
//! that a better rule needs no new index. Both databases see plain text and compare by its beginning.

mod english;
mod finnish;
mod index;
mod question;
mod stop;
mod swedish;
mod synonyms;

pub use index::Found;
pub(crate) use index::{Word, index_words, sort_key};
pub(crate) use question::{BEGINNINGS, Question, TERMS, Term};

use crate::folding::fold;

/// The words of a text, folded, with where each stood: letters and digits that follow each other.
fn words(text: &str) -> impl Iterator<Item = (std::ops::Range<usize>, String)> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest + text[rest..].find(char::is_alphanumeric)?;
        let length = text[start..].find(|letter: char| !letter.is_alphanumeric() && letter != '\u{ad}');
        let end = length.map_or(text.len(), |length| start + length);
        rest = end;
        Some((start..end, fold(&text[start..end])))
    })
}
