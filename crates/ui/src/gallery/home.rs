//! Components of the client's pages, with invented people.

use super::Sample;
use crate::*;
use askama::Template;
use kernel::Language;

/// What the client's home is made of.
#[derive(Template)]
#[template(path = "gallery/home.html")]
pub struct HomeParts {
    frame: Frame,
    owner: Owner<'static>,
    stops: Stops<'static>,
    note: Note<'static>,
}

impl Sample for HomeParts {
    const PAGE: &'static str = "home-parts";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let frame = Frame { demo: true, place: Some(Place::Home), ..Frame::new(language, "Koti") };
        let signed_in = Frame { signed_in: Some(SignedIn::Client { messages: 1 }), ..frame.clone() };
        vec![("client", home(signed_in)), ("visitor", home(frame))]
    }
}

fn home(frame: Frame) -> HomeParts {
    let stops = vec![
        Stop::start("Otin yhteyttä", "Tehty 15.1."),
        Stop::done("Tapasimme yhdessä", "Tehty 12.2. Mukana Ville, Maija, Pekka, Jari ja Outi."),
        Stop::now("Lääkäri arvioi työkykyni", "Torstai 26.3. Pekka Aho"),
        Stop::later("Kokeilen työtä entisöintipajalla", "Alkaa 13.4. Jari Niemi auttaa."),
    ];
    let person = Person::new("Maija Lehtonen", Sector::Health).about("työkykykoordinaattori");
    let owner = Owner::new("Sinun yhteyshenkilösi", person)
        .line("Maija auttaa sinua kaikissa näissä asioissa. Voit kysyä häneltä mitä vain.")
        .link(To::MyMessages, "Kirjoita", Some(Icon::Message))
        .note("Maija vastaa puhelimeen arkisin kello 9–15.");
    let owner = match Phone::read("0140000001") {
        Some(phone) => owner.phone(phone, "Soita"),
        None => owner,
    };
    let note = Note::wait("Lue ne ja kerro, sopivatko ne sinulle.").title("Suunnitelmaasi on tullut kaksi muutosta");
    HomeParts { stops: Stops::new(stops, frame.language), frame, owner, note }
}
