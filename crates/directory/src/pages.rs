//! The directory's pages, open to anybody without signing in.

mod facts;
mod hit;
mod list;
mod one;
mod reach;
mod samples;

use access::web::{Opens, Routes, Shows};
use ui::To;

pub use samples::shelf;

/// The addresses of the directory.
pub fn routes() -> Routes {
    Routes::new().get(To::SERVICES, Opens::ToAnybody, Shows::NoClients, list::show).get(
        To::SERVICE,
        Opens::ToAnybody,
        Shows::NoClients,
        one::show,
    )
}
