//! Small parts and states: labels, notices, circles, icons, empty regions.

use super::{Sample, case::professional};
use crate::*;
use askama::Template;
use kernel::{Coded, Language};

/// Labels, notices, circles, icons.
#[derive(Template)]
#[template(path = "gallery/states.html")]
pub struct States {
    frame: Frame,
    tags: [Tag<'static>; 6],
    notes: [Note<'static>; 4],
    faces: Vec<Face<'static>>,
    empties: [Empty<'static>; 2],
}

impl Sample for States {
    const PAGE: &'static str = "states";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let face = |sector: &Sector| Face::new(initials(sector.say(language)), *sector);
        let begin =
            Empty::begin("Suunnitelmassa ei ole vielä tavoitteita", "Aloita kysymällä, mitä asiakas itse toivoo.");
        let states = Self {
            frame: professional(language, "Tilat ja osat", Place::Desk),
            tags: tags(),
            notes: notes(),
            faces: Sector::ALL.iter().map(face).collect(),
            empties: [Empty::good("Mikään ei odota sinua", ""), begin.step(To::Cases, "Kirjaa ensimmäinen tavoite")],
        };
        vec![("all", states)]
    }
}

fn tags() -> [Tag<'static>; 6] {
    [
        Tag::ok("Valmis"),
        Tag::wait("Odottaa vastausta"),
        Tag::risk("Vaarassa"),
        Tag::new(Tone::Info, "Tiedoksi").icon(Icon::Info),
        Tag::new(Tone::Own, "Sinulla"),
        Tag::plain("Sovittu"),
    ]
}

fn notes() -> [Note<'static>; 4] {
    [
        Note::info("Tällä näytöllä ei näy terveystietoja.").icon(Icon::Lock),
        Note::wait("Lue ne ja kerro, sopivatko ne sinulle.").title("Yksi asia odottaa sinua"),
        Note::risk("Jos sinä tai joku muu on vaarassa, soita heti 112."),
        Note::ok("Lupasi on voimassa 12.9.2026 asti."),
    ]
}
