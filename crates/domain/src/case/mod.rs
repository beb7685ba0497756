//! The life cycle of a case: stages, the five steps that everybody sees, and what must be true before each move (domain §6, M08).

mod advance;
mod facts;
pub mod pause;
mod stage;

pub use advance::{advance, come_to, reopen};
pub use facts::{Composition, Facts, Ground, Hearing, Invitations, Manager, PlanFact, Telling};
pub use pause::{Pause, PauseEnd};
pub use stage::{Stage, Step, StepStanding};
