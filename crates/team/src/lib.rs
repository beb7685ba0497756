//! Who works for the client and on what ground: consent, care team, permanent case manager.

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
