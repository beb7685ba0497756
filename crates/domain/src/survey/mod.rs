//! The situation survey and the cover form: one set of fields, two authors side by side (P09, P10, F01, domain §8, §10).

mod completeness;
mod field;
mod rehabilitation;

pub use completeness::{Completeness, Filled, Incomplete, complete, gaps};
pub use field::{Author, Field, FieldSet, Section};
pub use rehabilitation::Rehabilitation;
