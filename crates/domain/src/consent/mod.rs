//! Consent: named parties × named kinds of data × purpose × time, given by the client and taken back at will
//! (F05, domain §11; L 621/1999 §26, §29; GDPR 4(11), 7).

mod change;
mod draft;
mod opens;
mod party;
mod version;

pub use change::Impact;
pub use draft::{Draft, GivenBy, Giving, IdentityCheck, Informed, InformedSet, usual_end};
pub use opens::{Looker, grants};
pub use party::{Direction, Party, PartyName};
pub use version::{Consent, ConsentState, Fate, Mode, Purpose};
