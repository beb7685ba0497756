//! The plan: goals, actions, versions, approvals, reviews, closing.

use access::{Statements, web::Routes};
use db::Migration;

/// The tables of this capability.
pub const MIGRATIONS: &[Migration] = &[];

/// The addresses of this capability.
pub fn routes() -> Routes {
    Routes::new()
}

/// Every statement of this capability.
pub fn statements() -> Vec<Statements> {
    Vec::new()
}
