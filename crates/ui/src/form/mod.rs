//! Forms that remember. Strings come in; either a command comes out, or the same form with every problem beside its field
//! and all that was typed still there (422). Secrets are never shown again, unknown fields are refused.
//!
//! ```
//! use kernel::{Language, Line};
//! use ui::{FormState, Posted};
//!
//! struct Record { what: Line<200>, on_paper: bool }
//!
//! fn read(posted: &Posted) -> Result<Record, FormState> {
//!     let mut r = posted.read(&["what", "on_paper"]);
//!     let (what, on_paper) = (r.line("what"), r.flag("on_paper"));
//!     r.finish(|| Some(Record { what: what?, on_paper }))
//! }
//!
//! let posted = Posted::from_pairs(&[("what", "Soita Timolle"), ("on_paper", "yes")]);
//! assert!(read(&posted).is_ok_and(|record| record.on_paper));
//! let again = read(&Posted::from_pairs(&[("what", " ")])).map(|_| ()).expect_err("nothing was written");
//! let form = again.shown_in(Language::Fi);
//! assert!(form.line("what", "Mitä tehdään?").to_string().contains("f-err"));
//! ```

mod choice;
mod days;
mod field;
mod posted;
mod problem;
mod reader;
mod shown;
mod state;

pub use choice::Choice;
pub use days::{coming_day, past_day};
pub use field::Field;
pub use posted::{Posted, PostedProblem};
pub use problem::{Problem, ProblemKind};
pub use reader::{Reader, without_code};
pub use shown::{Form, Summary};
pub use state::FormState;

/// Fields whose content is never kept, shown again or carried on.
pub const SECRETS: &[&str] = &["password", "new_password", "code", "secret"];

/// The field that says: show the form again in the language of this address, with what was typed; nothing is sent yet.
pub const TURN: &str = "turn";

/// Fields that every form may hold: the token that makes sending twice do it once, and the version that was read.
const ALWAYS_KNOWN: &[&str] = &["once", "version"];
