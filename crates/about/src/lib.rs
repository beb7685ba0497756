//! What the service says about itself: help, the accessibility statement, the privacy notice, and feedback with its answer.
//!
//! The law asks for these pages and for what stands on them (L 306/2019 §7–9, GDPR art. 13). What differs from region to region
//! comes from the region's own settings ([`set_provider`]), never from the words.

mod ops;
mod pages;
mod store;

pub use ops::{
    Answerable, Feedback, Provider, Subject, forget_feedback, give_feedback, handle_feedback, provider, set_provider,
};
pub use pages::{routes, shelf};

use access::Statements;
use db::Migration;

/// The tables of this capability.
pub const MIGRATIONS: &[Migration] =
    &[Migration { number: 45, name: "about", sql: include_str!("../migrations/0045_about.sql") }];

/// Every statement of this capability. None touches a client.
pub fn statements() -> Vec<Statements> {
    store::STATEMENTS.to_vec()
}

ui::words!();
