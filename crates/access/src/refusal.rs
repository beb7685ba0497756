//! Saying no, and going wrong. A refusal is expected, has a code and words in three languages; a fault is ours to mend.

use db::{Constraint, Fault};
use domain::Rule;
use thiserror::Error;

/// Why a request is not done although nothing is broken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// There is no such thing, or it is not for the asker: the two look the same.
    NotFound,
    /// Somebody has to sign in first.
    SignIn,
    /// The asker has a relation to the client, but not to do this; the rule says why.
    NotAllowed(Rule),
    /// The work's own rules are not met yet; all that is missing at once.
    Rules(Vec<Rule>),
    /// Somebody else saved first; nothing was overwritten.
    Conflict,
    /// Too much at once; try again in a moment.
    TooMany,
}

/// Everything that can end a unit early.
#[derive(Debug, Error)]
pub enum Stop {
    /// Expected: the user is told in their language.
    #[error("refused: {0:?}")]
    Refused(Refusal),
    /// Unexpected: logged once with an incident number.
    #[error(transparent)]
    Fault(Fault),
}

/// What an operation answers.
pub type Outcome<T> = Result<T, Stop>;

impl From<Refusal> for Stop {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}
impl From<Rule> for Stop {
    fn from(rule: Rule) -> Self {
        Self::Refused(Refusal::Rules(vec![rule]))
    }
}
impl From<Vec<Rule>> for Stop {
    fn from(rules: Vec<Rule>) -> Self {
        Self::Refused(Refusal::Rules(rules))
    }
}
impl From<Fault> for Stop {
    /// A second row where one may be means that somebody was first.
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Constraint(Constraint::Unique, _) | Fault::Raced => Self::Refused(Refusal::Conflict),
            Fault::Constraint(Constraint::Foreign | Constraint::Check, _)
            | Fault::Busy
            | Fault::NoRow(_)
            | Fault::Shape { .. }
            | Fault::Panicked
            | Fault::Full
            | Fault::Disk(_)
            | Fault::Unknown(_)
            | Fault::Closed
            | Fault::Migration(_)
            | Fault::ChangesInLook(_)
            | Fault::Engine(_) => Self::Fault(fault),
        }
    }
}
