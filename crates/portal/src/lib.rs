//! The client's own pages: one person to call, what is next, the plan as a service map, who may see and who has looked.
//!
//! The voice here is easy Finnish and easy Swedish: one thing a sentence, no abbreviations (design "Voice").

mod looks;
mod mine;
mod next;
mod pages;
mod person;
mod road;
mod seers;
mod store;

pub use pages::{routes, shelf};

use access::Statements;
use db::Migration;

/// The tables of this capability: none, only ways to find looks.
pub const MIGRATIONS: &[Migration] =
    &[Migration { number: 38, name: "looks", sql: include_str!("../migrations/0038_looks.sql") }];

/// Every statement of this capability.
pub fn statements() -> Vec<Statements> {
    store::STATEMENTS.to_vec()
}

ui::words!();
