//! The work of a wellbeing services county as data: `bench/gen.py` writes it as CSV, [`load`] puts it into the program's own tables
//! as if people had written it, [`sign_in`] gives every worker a live session, so that the load comes over HTTP as signed-in people.
//!
//! Only for measuring: it fills an empty database and refuses any other.

mod csv;
mod data;
mod ids;
mod load;
mod places;
pub mod sample;
mod sessions;
mod store;
mod write;

pub use csv::Damage;
pub use data::Folder;
pub use load::{Progress, Unloaded, load};
pub use sessions::sign_in;

/// Every statement of the loader, for the test that proves all of them on both engines.
pub fn statements() -> &'static [db::Statement] {
    store::STATEMENTS
}
