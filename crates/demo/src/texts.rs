//! The texts of stories as operations take them. One that does not fit is a fault of the story.

use access::{Outcome, Refusal};
use kernel::{Line, Prose};

pub(crate) fn line<const MAX: usize>(text: &str) -> Outcome<Line<MAX>> {
    Line::new(text).map_err(|_| Refusal::NotFound.into())
}

pub(crate) fn prose<const MAX: usize>(text: &str) -> Outcome<Prose<MAX>> {
    Prose::new(text).map_err(|_| Refusal::NotFound.into())
}
