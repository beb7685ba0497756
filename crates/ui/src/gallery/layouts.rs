//! The layouts that no other sample uses: the shared screen, and the sheet of paper.

use super::{Sample, case::goal};
use crate::*;
use askama::Template;
use kernel::Language;

/// A meeting on a shared screen.
#[derive(Template)]
#[template(path = "gallery/stage.html")]
pub struct Stage {
    frame: Frame,
}

impl Sample for Stage {
    const PAGE: &'static str = "stage";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        vec![("ordinary", Self { frame: Frame { demo: true, ..Frame::new(language, "Tapaaminen") } })]
    }
}

/// A plan on one sheet.
#[derive(Template)]
#[template(path = "gallery/sheet.html")]
pub struct Sheet {
    frame: Frame,
    goal: Goal<'static>,
}

impl Sample for Sheet {
    const PAGE: &'static str = "sheet";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        vec![("large", Self { frame: Frame::new(language, "Työkyvyn tuen suunnitelma"), goal: goal().top() })]
    }
}
