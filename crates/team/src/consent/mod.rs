//! Consent: what the client lets named organisations tell and see, for what, until when (F05, P32; domain §11).
//!
//! Grants are evaluated live by the gate: what is written here has its effect from the next request on (I7).

mod after;
mod change;
mod covered;
mod draft;
mod ending;
mod give;
mod version;

pub use change::{narrow, record_full_withdrawal, record_withdrawal, withdraw};
pub(crate) use covered::Covered;
pub use draft::{NewConsent, Organisation, discard, organisations, save_draft, usual_end};
pub use ending::{Ending, ending};
pub use give::{HowGiven, give, identify, refuse};
pub use version::{NamedParty, Version, in_force, live_consent, live_consents, one, versions};
