//! Where the capabilities' tests live: a region on a Thursday morning in March, people whom the test names, clients whose case has been
//! opened, and a browser for each of them. Most tests live in the [`Village`] around Timo's case; a test's own village adds what its
//! capability is about, or keeps a [`Region`] with people of its own.

mod browser;
mod joining;
mod people;
mod refusals;
mod region;
mod tables;
mod timos;

pub use browser::{Answer, Browser};
pub use joining::{colleague, core, matrix, told_everything};
pub use people::{Client, Place, client, new_case, office, place, professional};
pub use refusals::{refused, rule, rules};
pub use region::{REGION, Region, program};
pub use timos::{Village, migrations};

use kernel::{Date, Line, Prose};

/// A line of text.
///
/// # Panics
/// When it is none.
pub fn line<const N: usize>(text: &str) -> Line<N> {
    Line::new(text).expect("a line")
}

/// A text of several lines.
///
/// # Panics
/// When it is none.
pub fn prose<const N: usize>(text: &str) -> Prose<N> {
    Prose::new(text).expect("a text")
}

/// A day.
///
/// # Panics
/// When it is none.
pub fn day(text: &str) -> Date {
    text.parse().expect("a day")
}
