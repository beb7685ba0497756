//! Who works for the client and on what ground: consent, care team, permanent case manager.
//!
//! Three things on one page of the case: what the client has consented to ([`consent`]), who is in the team (the functions about
//! [`Member`]s), and who is responsible ([`propose`], and `casework::responsibility`, the only writer of turns).

pub mod consent;
mod members;
mod pages;
mod responsible;
mod store;

pub use consent::live_consent;
pub use members::*;
pub use pages::{MoveOn, routes, shelf};
pub use responsible::{acknowledge, propose};

use access::Statements;
use db::Migration;

/// The tables of this capability.
pub const MIGRATIONS: &[Migration] =
    &[Migration { number: 33, name: "team", sql: include_str!("../migrations/0033_team.sql") }];

/// Every statement of this capability.
pub fn statements() -> Vec<Statements> {
    store::statements()
}

ui::words!();
