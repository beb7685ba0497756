//! Who is responsible for a client: exactly one person at every moment (I1, I2, I3; R02; domain §7).
//!
//! [`Responsibility`] has one holder by its shape. Every way to end a turn returns the next one with it, so there is
//! no way to write "nobody", and none to write "two".

mod assignment;
mod change;
mod named;

pub use assignment::{Assignment, Candidate, EndReason, Ended, ManagerKind, Proposal, SaidHow, Told, ToldHow};
pub use change::FallbackReason;
pub use named::lacks_permanent;

/// The responsibility for one open case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Responsibility {
    /// Who is responsible now.
    pub holder: Assignment,
    /// Who has been asked to be next; the holder stays responsible until that person accepts (I2).
    pub proposal: Option<Proposal>,
}
