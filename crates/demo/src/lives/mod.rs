//! The invented lives, the richer ones in files of their own.

mod many;
mod timo;

use crate::life::Life;

/// Everybody, in the order in which their stories began to be told.
pub(crate) fn all() -> impl Iterator<Item = &'static Life> {
    [&timo::TIMO, &timo::LINNEA, &timo::LEENA].into_iter().chain(many::LIVES.iter())
}
