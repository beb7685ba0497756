//! Names that many people in Finland have, drawn apart from each other, and words that many clients say.

use crate::chance::Seeded;
use kernel::Language;

const GIVEN: [&str; 48] = [
    "Aila", "Aleksi", "Anna", "Arja", "Arto", "Birgitta", "Eija", "Emilia", "Eveliina", "Hannu", "Harri", "Heidi",
    "Henna", "Iida", "Ilkka", "Irja", "Jani", "Janne", "Jenni", "Joni", "Juha", "Juho", "Kalevi", "Katja", "Kirsti",
    "Lasse", "Lotta", "Maarit", "Marko", "Matti", "Mervi", "Mikko", "Niko", "Noora", "Olavi", "Pasi", "Petra",
    "Pirkko", "Raija", "Riitta", "Risto", "Sanna", "Satu", "Tapio", "Tarmo", "Tuomas", "Veijo", "Virve",
];
const FAMILY: [&str; 54] = [
    "Aaltonen",
    "Alatalo",
    "Anttila",
    "Eronen",
    "Forsman",
    "Haapala",
    "Heinonen",
    "Hirvonen",
    "Holopainen",
    "Huhtala",
    "Hyytiäinen",
    "Immonen",
    "Järvinen",
    "Kangas",
    "Karjalainen",
    "Kettunen",
    "Kivelä",
    "Koivisto",
    "Kokkonen",
    "Kuisma",
    "Kuronen",
    "Laine",
    "Lappalainen",
    "Lehtinen",
    "Leppälä",
    "Leskinen",
    "Liimatainen",
    "Luoma",
    "Mattila",
    "Moilanen",
    "Mäkinen",
    "Nevalainen",
    "Nykänen",
    "Oksanen",
    "Ollila",
    "Paavola",
    "Pasanen",
    "Pitkänen",
    "Puttonen",
    "Rautio",
    "Riikonen",
    "Ruotsalainen",
    "Savolainen",
    "Siltanen",
    "Soininen",
    "Tolonen",
    "Turunen",
    "Törmälä",
    "Uusitalo",
    "Vanhala",
    "Vesala",
    "Viitanen",
    "Vilkman",
    "Ylönen",
];
const GIVEN_SV: [&str; 12] = [
    "Anders", "Camilla", "Erik", "Frida", "Gunilla", "Henrik", "Johanna", "Kristian", "Malin", "Mikael", "Susanna",
    "Tomas",
];
const FAMILY_SV: [&str; 12] = [
    "Backman",
    "Björklund",
    "Ekholm",
    "Engström",
    "Granlund",
    "Holmberg",
    "Karlsson",
    "Lindholm",
    "Nyström",
    "Sjöberg",
    "Söderholm",
    "Westerlund",
];

const WORDS: [&str; 16] = [
    "Haluan tietää, mitä pystyn vielä tekemään.",
    "Toivon, että joku katsoo asioita kanssani alusta loppuun.",
    "Kaipaan päiviin syytä lähteä ulos.",
    "Teen mielelläni käsilläni, kunhan tahti on oma.",
    "Rahahuolet vievät yöunet. Niistä pitäisi aloittaa.",
    "Osaan paljon, mutta en tiedä, mihin se kelpaa.",
    "Haluan takaisin töihin, en takaisin kiireeseen.",
    "Kipu on tullut jäädäkseen. Työn pitäisi mahtua sen viereen.",
    "Opiskelu kiinnostaa, jos saan aloittaa hitaasti.",
    "Tarvitsen jonkun mukaan ensimmäiselle käynnille.",
    "Lapset ovat isoja nyt. On minun aikani.",
    "Olen väsynyt lomakkeisiin, en ihmisiin.",
    "Kun nukun, jaksan. Siitä haluan aloittaa.",
    "Haluan, että minulta kysytään, mitä minä haluan.",
    "Luonto auttaa. Voisiko työ olla ulkona?",
    "Pieni askel kerrallaan, kiitos.",
];
const WORDS_SV: [&str; 4] = [
    "Jag vill veta vad jag orkar.",
    "Jag vill arbeta, men i min egen takt.",
    "Jag behöver någon som vet hur allt hänger ihop.",
    "Ett litet steg i taget, tack.",
];

/// The name of a client.
pub(super) fn client(language: Language, chance: &Seeded) -> (&'static str, &'static str) {
    let (given, family) = match language {
        Language::Sv => (&GIVEN_SV[..], &FAMILY_SV[..]),
        Language::Fi | Language::En => (&GIVEN[..], &FAMILY[..]),
    };
    (chance.one_of(given).copied().unwrap_or_default(), chance.one_of(family).copied().unwrap_or_default())
}

/// What a client says first.
pub(super) fn words(language: Language, chance: &Seeded) -> &'static str {
    let words = match language {
        Language::Sv => &WORDS_SV[..],
        Language::Fi | Language::En => &WORDS[..],
    };
    chance.one_of(words).copied().unwrap_or_default()
}

/// The name of a professional.
pub(crate) fn professional(chance: &Seeded) -> String {
    let (given, family) = client(Language::Fi, chance);
    format!("{given} {family}")
}
