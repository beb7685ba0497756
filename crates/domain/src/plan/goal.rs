//! A goal, in the client's own words.

use crate::{LifeDomain, Rule};
use kernel::{Date, GoalId, Line, Prose, coded};

coded! {
    /// Where a goal stands.
    pub enum GoalStatus {
        /// Being worked on.
        Open = "open",
        /// Reached.
        Reached = "reached",
        /// Not for now.
        Rested = "rested",
        /// Given up, and something else came instead.
        Dropped = "dropped",
    }
}

/// The client's own rating, 0 to 10. It is the client's voice, never a score about the client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rating(u8);

impl Rating {
    /// A rating.
    ///
    /// # Errors
    /// When it is over ten.
    pub const fn new(value: u8) -> Result<Self, Rule> {
        if value <= 10 { Ok(Self(value)) } else { Err(Rule::RatingOverTen) }
    }

    /// The number.
    pub const fn value(self) -> u8 {
        self.0
    }
}

/// A goal, or a sub-goal of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Goal {
    /// The goal; stays the same from version to version.
    pub id: GoalId,
    /// The goal that it is a part of.
    pub parent: Option<GoalId>,
    /// The goal in the client's own words (I6). A sub-goal may lean on its parent's.
    pub own_words: Option<Prose<1000>>,
    /// The goal in short, as everybody calls it.
    pub title: Line<200>,
    /// The area of life.
    pub domain: LifeDomain,
    /// By when.
    pub target: Option<Date>,
    /// Where it stands. Progress, not part of what is approved.
    pub status: GoalStatus,
}

impl Goal {
    /// Whether two versions of the goal say the same; how it goes is not part of what is agreed.
    pub fn says_the_same(&self, other: &Self) -> bool {
        Self { status: other.status, ..self.clone() } == *other
    }
}
