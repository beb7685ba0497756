//! Who answers for the service, and what people say about it.

mod feedback;
mod provider;

pub use feedback::{Feedback, Subject, forget_feedback, give_feedback, handle_feedback};
pub(crate) use feedback::{answer_due, handler};
pub(crate) use provider::controllers;
pub use provider::{Answerable, Provider, provider, set_provider};
