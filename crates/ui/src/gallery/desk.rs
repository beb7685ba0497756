//! Components of lists and of the desk, with invented people.

use super::{Sample, case::professional};
use crate::*;
use askama::Template;
use domain::case::{Stage, Step};
use kernel::{Coded, Language};

/// What the desk is made of.
#[derive(Template)]
#[template(path = "gallery/desk.html")]
pub struct DeskParts {
    frame: Frame,
    tally: Tally<'static>,
    rows: Vec<Todo<'static>>,
    dots: Vec<Dots<'static>>,
    pager: Pager,
    empty: Empty<'static>,
}

impl Sample for DeskParts {
    const PAGE: &'static str = "desk-parts";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        vec![
            ("ordinary", desk(language, None)),
            ("flash", desk(language, Some("Muutokset on tallennettu.".to_owned()))),
        ]
    }
}

fn desk(language: Language, flash: Option<String>) -> DeskParts {
    DeskParts {
        frame: Frame { flash, ..professional(language, "Oma työpöytä", Place::Desk) },
        tally: tally(),
        rows: rows(),
        dots: Stage::ALL.iter().map(|stage| Dots::new(*stage, Step::Meet, language)).collect(),
        pager: Pager::new(To::Cases, &[], Some("k1".to_owned()), language),
        empty: Empty::good("Mikään ei odota sinua", "Seuraava tapaaminen on huomenna kello 9.00."),
    }
}

fn tally() -> Tally<'static> {
    let counts = vec![
        Count::new(Tone::Own, 4, "odottaa sinua", "#a"),
        Count::new(Tone::Wait, 2, "vaihtoa vastattavana", "#b"),
        Count::new(Tone::Risk, 3, "nivelvaihetta vaarassa", "#c"),
        Count::new(Tone::Plain, 23, "omaa asiakkuutta", To::Cases),
    ];
    Tally::new("Yhteenveto", counts)
}

fn rows() -> Vec<Todo<'static>> {
    vec![
        Todo::new(Icon::Message, Tone::Info, "Vastaa viestiin: Timo Koskela", To::Cases)
            .more("”Käykö tapaaminen torstaina 26.3. iltapäivällä?”")
            .when("eilen 16.20"),
        Todo::new(Icon::Pen, Tone::Wait, "Viimeistele kirjaus: Ahmed Saleh", To::Cases)
            .more("Yhteinen tapaaminen ti 10.3. Luonnos on tallessa.")
            .tag(Tag::wait("2 pv myöhässä")),
        Todo::new(Icon::Warning, Tone::Risk, "Kirsi Lahti – kuntouttava työtoiminta päättyi 2.3.", To::Cases)
            .more("Seuraavaa palvelua ei ole sovittu.")
            .tag(Tag::new(Tone::Risk, "10 pv tyhjää")),
    ]
}
