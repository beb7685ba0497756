//! The professional's desk, lists, search, and the case at a glance: pages that bring capabilities together.

mod coming;
mod found;
mod lists;
mod pages;
mod partings;
mod store;

pub use pages::{routes, shelf};

use access::Statements;
use db::Migration;

/// The tables of this capability: none, it only brings others together.
pub const MIGRATIONS: &[Migration] = &[];

/// Every statement of this capability.
pub fn statements() -> Vec<Statements> {
    store::STATEMENTS.to_vec()
}

ui::words!();
