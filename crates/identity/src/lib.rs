//! People who sign in, and where they work.

mod demo_people;
mod factors;
mod guessing;
mod invitation;
mod one_time;
mod ops;
mod pages;
mod sign_in;
mod store;

pub use demo_people::{DemoPerson, demo_people};
pub use invitation::{Invitation, invite, invite_again, take_into_use};
pub use one_time::{forget_lost, seal_secrets, sealed_secrets};
pub use ops::{
    Name, NewAccount, NewUnit, UnitKind, add_account, add_organisation, add_unit, choose_language, found_region,
    is_demo, units_named,
};
pub use pages::{entered, home, routes, shelf};
pub use sign_in::{Attempter, Proof, Tried, forget_browsers, sign_in};

/// Every statement of this crate.
pub fn statements() -> Vec<access::Statements> {
    store::STATEMENTS.to_vec()
}

mod words {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}
use words::Words;
