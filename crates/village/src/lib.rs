//! Where the capabilities' tests live: a region on a Thursday morning in March, people whom the test names, clients whose case has been
//! opened, and a browser for each of them. A test's own village keeps a [`Region`] and adds what its capability is about.

mod browser;
mod people;
mod refusals;
mod region;

pub use browser::{Answer, Browser};
pub use people::{Place, client, new_case, place, professional};
pub use refusals::{refused, rule, rules};
pub use region::{REGION, Region, program};

use kernel::{Line, Prose};

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
