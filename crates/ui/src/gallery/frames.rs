//! Frames for samples: somebody invented has signed in.

use crate::{Frame, Place, SignedIn};
use domain::Sector;
use kernel::Language;

/// Maija looks, who works for the county.
pub fn professional(language: Language, title: &str, place: Place) -> Frame {
    let signed_in = SignedIn::Professional { name: "Maija Lehtonen".to_owned(), sector: Sector::Health };
    Frame { signed_in: Some(signed_in), ..Frame::new(language, title).page(title, Some(place)) }
}

/// Timo looks, who has two messages that he has not read.
pub fn client(language: Language, title: &str, place: Place) -> Frame {
    let signed_in = SignedIn::Client { messages: 2 };
    Frame { signed_in: Some(signed_in), ..Frame::new(language, title).page(title, Some(place)) }
}
