//! The situation survey and the cover form: what the client says and what professionals say, side by side (P09, P10, F01, domain §8, §10).
//!
//! Each organisation's words lie in its own register, and neither author overwrites the other: a professional writes the
//! professional's part and records the client's words as they are said; the client writes their own.

mod level;
mod merge;
mod read;
mod rehabilitation;
mod store;
mod summary;
mod write;

pub use level::reach_level;
pub use merge::{Draft, Typed, drafts};
pub use read::{Entry, Reached, RehabilitationAnswer, Situation, read};
pub use rehabilitation::{answer_rehabilitation, rehabilitation_is_asked};
pub use summary::{About, Summary, summary};
pub use write::{Said, save, write_own_words};

pub(crate) use store::STATEMENTS;
pub(crate) use write::{first_words, words_on_return};

/// The most characters of one field.
pub const LONGEST: usize = 2000;
