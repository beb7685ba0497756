//! The error pages in the gallery.

use super::{
    Conflict, ErrorPage, NotSaved, SessionEnded, break_page, conflict_page, error_page, not_saved_page,
    session_ended_page,
};
use crate::{
    Frame, PageError, Phone, Posted, Sector, SignedIn, To,
    gallery::{Sample, Shelf},
};
use kernel::Language;

/// All error pages.
pub fn shelf() -> Shelf {
    Shelf::new().page::<ErrorPage>().page::<SessionEnded>().page::<NotSaved>().page::<Conflict>()
}

fn maija(language: Language) -> Frame {
    let signed_in = Some(SignedIn::Professional { name: "Maija Lehtonen".to_owned(), sector: Sector::Health });
    Frame { signed_in, path: To::Cases.to_string(), ..Frame::new(language, "") }
}

fn typed() -> Posted {
    Posted::from_pairs(&[
        ("what", "Timo kävi tutustumassa pajaan."),
        ("more", "Hän piti siitä.\nJatketaan."),
        ("version", "3"),
    ])
}

impl Sample for ErrorPage {
    const PAGE: &'static str = "errors";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let (frame, visitor) = (maija(language), Frame::new(language, ""));
        let refused = PageError::Refused { reason: "Kutsu on jo vastattu.".to_owned() };
        let fault = PageError::Fault { incident: "7K2M-19QX".to_owned() };
        vec![
            ("not-found", error_page(&frame, &PageError::NotFound)),
            ("not-found-visitor", error_page(&visitor, &PageError::NotFound)),
            ("refused", error_page(&frame, &refused)),
            ("too-many", error_page(&visitor, &PageError::TooMany)),
            ("at-once", error_page(&visitor, &PageError::AtOnce)),
            ("busy", error_page(&visitor, &PageError::Busy)),
            ("too-large", error_page(&visitor, &PageError::TooLarge)),
            ("malformed", error_page(&visitor, &PageError::Malformed)),
            ("question", error_page(&visitor, &PageError::UnknownQuestion { page: To::Services.to_string() })),
            ("cannot-save", error_page(&frame, &PageError::CannotSave)),
            ("fault", error_page(&frame, &fault)),
            ("break", break_page(language, Phone::read("0140000100").as_ref())),
        ]
    }
}

impl Sample for SessionEnded {
    const PAGE: &'static str = "session-ended";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        vec![
            ("carries", session_ended_page(&maija(language), &typed(), true)),
            ("at-a-button", session_ended_page(&maija(language), &Posted::from_pairs(&[]), false)),
        ]
    }
}

impl Sample for NotSaved {
    const PAGE: &'static str = "not-saved";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let (frame, typed) = (maija(language), typed());
        vec![
            ("cannot-save", not_saved_page(&frame, &typed, &PageError::CannotSave, true)),
            ("not-known", not_saved_page(&frame, &typed, &PageError::NotKnown, true)),
            ("not-known-press", not_saved_page(&frame, &typed, &PageError::NotKnown, false)),
            ("too-many", not_saved_page(&frame, &typed, &PageError::TooMany, true)),
        ]
    }
}

impl Sample for Conflict {
    const PAGE: &'static str = "conflict";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        vec![("typed", conflict_page(&maija(language), &typed(), To::Cases.to_string()))]
    }
}
