//! The client's own pages: one person to call, what is next, the plan as a service map.

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
