//! Every page and component with samples: seen by people in development builds, and by tests in every language.

mod components;
mod shelf;

pub use components::Components;
pub use shelf::{Sample, Shelf, router};
