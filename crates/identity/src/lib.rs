//! People who sign in, and where they work.

mod factors;
mod ops;
mod pages;
mod store;

pub use factors::{Proof, set_factors, sign_in};
pub use ops::{
    Name, NewAccount, NewUnit, UnitKind, add_account, add_organisation, add_unit, choose_language, found_region,
    is_demo,
};
#[cfg(feature = "demo")]
pub use pages::demo_routes;
pub use pages::routes;

/// Every statement of this crate.
pub fn statements() -> Vec<access::Statements> {
    store::STATEMENTS.to_vec()
}

mod words {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}
pub(crate) use words::Words;
