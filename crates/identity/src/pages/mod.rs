//! Signing in and out, and choosing a language.

mod front;
mod invitation;
mod language;
mod samples;
mod session;
mod sign_in;
mod sign_out;

pub use samples::shelf;
pub use sign_in::{entered, home};

use access::web::{Opens, Routes, Shows};
use ui::To;

/// The addresses of this crate.
pub fn routes() -> Routes {
    Routes::new()
        .get(To::FRONT, Opens::ToAnybody, Shows::NoClients, front::lead)
        .get(To::SIGN_IN, Opens::ToAnybody, Shows::NoClients, sign_in::show)
        .asking::<sign_in::Back>()
        .post(To::SIGN_IN, Opens::ToAnybody, Shows::NoClients, sign_in::send)
        .get(To::INVITATION, Opens::ToAnybody, Shows::NoClients, invitation::show)
        .post(To::INVITATION, Opens::ToAnybody, Shows::NoClients, invitation::send)
        .post(To::SIGN_OUT, Opens::ToAnybody, Shows::NoClients, sign_out::send)
        .post(To::SESSION, Opens::ToSignedIn, Shows::NoClients, session::go_on)
        .get(To::LANGUAGE, Opens::ToAnybody, Shows::NoClients, language::choose)
        .asking::<language::Choice>()
        .post(To::LANGUAGE, Opens::ToAnybody, Shows::NoClients, language::change)
        .asking::<language::Choice>()
}

/// One of our own paths, as it stands in an address. Browsers drop tabs and line ends from an address and take a backslash for a slash,
/// so anything but plain visible characters could lead to another site (security §7.3).
fn own_path(back: &str) -> Option<&str> {
    let plain = back.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    (plain && back.starts_with('/') && !back.starts_with("//")).then_some(back)
}
