//! What every page is made of: layout, components, forms that remember, words for the domain, addresses, styles.
//!
//! `ui` knows no capability. A capability's page is a struct with a [`Frame`] and an askama template that extends one of
//! the layouts here; the README has the recipes "add a text" and "add a page".
//!
//! Texts are given to components as [`Text`], so that borrowed and owned strings both fit; everything is escaped.

// Templates name components by the crate, here and in the capabilities alike.
extern crate self as ui;

mod accept;
pub mod assets;
pub mod dates;
pub mod errors;
pub mod form;
mod frame;
pub mod gallery;
mod icon;
mod names;
mod page;
mod parts;
mod phone;
mod say;
mod text;
mod to;

pub use accept::accepted_language;
pub use form::{Choice, Field, Form, FormState, Posted, ProblemKind};
pub use frame::{Frame, Place, SessionEnds, SignedIn};
pub use icon::Icon;
pub use names::{another_helper, capital, first_name, initials};
pub use page::{PageError, page, page_with, public_page};
pub use parts::*;
pub use phone::Phone;
pub use say::Say;
pub use text::{Text, excerpt};
pub use to::To;

pub use domain::Sector;

/// Brings the words of the calling crate into scope as `Words` (made by its `build.rs`, see `words-build`).
#[macro_export]
macro_rules! words {
    () => {
        mod words {
            include!(concat!(env!("OUT_DIR"), "/words.rs"));
        }
        use words::Words;
    };
}

words!();
