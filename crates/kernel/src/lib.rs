//! The floor that everything stands on: names for things, time, chance, language and bounded text.
//!
//! Nothing here knows a rule of the work, a database or a page. Time and chance are always parameters
//! ([`Clock`], [`Chance`]), so that any history can be replayed from its seed.

mod chance;
mod coded;
mod id;
mod language;
mod text;
mod time;

pub use chance::{Chance, SystemChance};
pub use coded::Coded;
pub use id::*;
pub use language::Language;
pub use text::{Line, Prose, TextProblem};
pub use time::{Clock, Date, SystemClock, Time, Timestamp, helsinki_date, helsinki_moment, helsinki_time};
