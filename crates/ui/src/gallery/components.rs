//! The components themselves, with invented people.

use super::Sample;
use crate::*;
use askama::Template;
use domain::Sector;
use kernel::Language;

/// One page with every component.
#[derive(Template)]
#[template(path = "gallery/components.html")]
pub struct Components {
    frame: Frame,
    map: TeamMap<'static>,
}

impl Sample for Components {
    const PAGE: &'static str = "components";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let frame = Frame::new(language, "x");
        let map = TeamMap::new("Timo Koskela", vec![Member::new("Maija Lehtonen", Sector::Health)], language);
        vec![("ordinary", Self { frame, map })]
    }
}
