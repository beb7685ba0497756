//! Lives in which a plan is being written, or waits for yeses.

use crate::{
    happening::{
        Happening::{Answers, ClientAgrees, ClientAsks, ClientWrites, Looks, Notes, Pauses, Surveys, Writes},
        beat,
    },
    life::{Aim, GATHERING, Gathering, Held, Life, PLAIN, Permission, Reach, close, doctor, joined, task},
};
use domain::{
    Category, LifeDomain,
    survey::{Author::Client, Field},
};
use kernel::Language;

const MIKAS: Held = Held {
    gathering: Gathering {
        hour: 14,
        invited: &["pekka"],
        fits: &["pekka"],
        where_: "Työllisyyspalvelut, Jyväskylä, huone 3",
        ..GATHERING
    },
    words: "Olen odottanut vastauksia pitkään. Nyt tiedän, kuka soittaa ja milloin.",
    goal: None,
    agreed: &[],
    records: &[("pekka", "Tutkimukset ohjelmoidaan kahdelle päivälle, ettei Mikan tarvitse kulkea monta kertaa.")],
};

const ULLAS: Held = Held {
    gathering: Gathering {
        hour: 10,
        invited: &["jari", "hanna"],
        fits: &["jari"],
        matters: &[("", "Onko kirjastossa paikka, jossa saa olla hiljaa?")],
        ..GATHERING
    },
    words: "Kirjastossa minua ei jännitä. Jos saan aloittaa hyllyistä, pystyn kyllä.",
    goal: Some("Autan kirjastossa kahtena päivänä viikossa"),
    agreed: &[("Kysytään kirjastolta kahden viikon kokeilua", "jari", 9), ("Käyn kirjastossa tutustumassa", "", 5)],
    records: &[("hanna", "Ulla tulee klubitalolle tiistaisin, kunnes kokeilu alkaa.")],
};

#[rustfmt::skip]
pub(crate) const LIVES: [Life; 7] = [
    Life {
        given: "Mika", family: "Paananen", born: Some((1980, 10, 5)),
        words: "Terveys on nyt suurin este. Toivon yhtä yhteyshenkilöä.",
        first: "antero", manager: "jari", days_ago: 28, reach: Reach::Planned, joint: Some(&MIKAS),
        helpers: &[doctor("pekka", "Terveys ja jaksaminen"), joined("maija", "Arjen asiat")],
        aims: &[Aim { words: "Saan terveysasiat hoidettua", domain: LifeDomain::HealthFunctioning, sub: "Tiedän, mitä tutkitaan ja milloin", tasks: &[task("Aika terveysasemalle", "pekka", 2, 9), task("Soitto velkaneuvontaan yhdessä", "maija", -6, -1)] }],
        beats: &[
            beat(27, (9, 0), Surveys("antero", &[
                (Field::HowToReach, Client, "Puhelin, mutta puhukaa hitaasti."),
                (Field::WhatMatters, Client, "Että saan tietää, mikä minua vaivaa."),
                (Field::Strengths, Client, "En luovuta helposti."),
                (Field::Limits, Client, "Seisominen yli puoli tuntia."),
            ])),
            beat(5, (10, 10), Notes("jari", Category::EmploymentEducation, "Mikan työhistoria on koottu yhdelle sivulle. Hän haluaa lukea sen itse ennen kuin sitä näytetään muille.")),
        ],
        ..PLAIN
    },
    Life {
        given: "Jonas", family: "Lindqvist", language: Language::Sv,
        words: "Jag är bra på att laga saker. Natten är svår, dagen går bättre.",
        first: "antero", days_ago: 26, reach: Reach::Planned,
        helpers: &[joined("jari", "Arbete"), doctor("pekka", "Hälsa och ork")],
        aims: &[Aim { words: "Jag hittar ett arbete på dagtid", domain: LifeDomain::TryingField, sub: "Jag provar arbete på en verkstad", tasks: &[task("Besök på verkstaden", "jari", 3, 12)] }],
        ahead: &[Gathering { in_days: 9, hour: 9, minute: 30, invited: &["jari"], ..GATHERING }],
        ..PLAIN
    },
    Life {
        given: "Fatima", family: "Hassan", language: Language::En, born: Some((1985, 7, 21)),
        words: "I cooked for a hundred people every day. I want to work in a kitchen again.",
        manager: "jari", days_ago: 24, reach: Reach::Planned,
        helpers: &[joined("hanna", "Things to do and people")],
        aims: &[Aim { words: "I work in a kitchen a few days a week", domain: LifeDomain::Skills, sub: "My hygiene pass is valid", tasks: &[task("Hygiene pass course", "hanna", 4, 30)] }],
        beats: &[beat(2, (12, 0), ClientWrites("Is the course in English or in Finnish?"))],
        ..PLAIN
    },
    Life {
        given: "Ulla", family: "Nieminen", municipality: "410",
        words: "Kirjasto on hiljainen paikka. Siellä voisin olla hyödyksi.",
        days_ago: 22, reach: Reach::Planned, joint: Some(&ULLAS),
        helpers: &[joined("jari", "Työ ja työnhaku"), joined("hanna", "Tekemistä ja ihmisiä")],
        beats: &[
            beat(4, (13, 0), Looks("hanna")),
            beat(3, (14, 20), Pauses("maija", "Kirjasto on remontissa. Kokeilu voi alkaa, kun ovet avataan.", "hanna", 45)),
        ],
        ..PLAIN
    },
    Life {
        given: "Antti", family: "Kinnunen", municipality: "601",
        words: "Tulen hyvin toimeen eläinten kanssa.",
        first: "antero", manager: "jari", days_ago: 19, reach: Reach::Planned,
        helpers: &[joined("hanna", "Tekemistä ja ihmisiä")],
        aims: &[Aim { words: "Työskentelen eläinten parissa", domain: LifeDomain::TryingField, sub: "Tutustun tilaan", tasks: &[task("Tutustumiskäynti maatilalle", "hanna", 6, 20)] }],
        ..PLAIN
    },
    Life {
        given: "Sari", family: "Nurmi", municipality: "249", born: Some((1974, 2, 27)),
        words: "Kuntoutuspäätös tuli. Nyt tarvitsen apua arkeen.",
        manager: "tuula", days_ago: 22, reach: Reach::Proposed, permission: Permission::Until(200),
        helpers: &[joined("jari", "Työ ja työnhaku"), joined("outi", "Etuudet ja kuntoutus"), joined("maija", "Arjen tuki")],
        aims: &[Aim { words: "Arki pyörii kuntoutuksen ajan", domain: LifeDomain::Rehabilitation, sub: "Kuntoutuksen ja arjen aikataulu sopii yhteen", tasks: &[task("Kuntoutuksen aikataulu läpi yhdessä", "outi", 1, 7), task("Lasten kuljetukset kuntoutuspäivinä", "maija", 2, 12)] }],
        beats: &[beat(6, (20, 10), ClientAgrees)],
        ..PLAIN
    },
    Life {
        given: "Ville", family: "Huttunen",
        words: "Rahat loppuvat ennen kuun loppua. Se vie kaikki voimat.",
        manager: "tuula", days_ago: 20, reach: Reach::Proposed,
        helpers: &[joined("outi", "Etuudet ja kuntoutus"), close("Anja Huttunen", "äiti")],
        aims: &[Aim { words: "Laskut on maksettu", domain: LifeDomain::Money, sub: "Menot ja tulot on selvitetty", tasks: &[task("Menojen ja tulojen läpikäynti", "outi", 1, 6), task("Kerään laskut yhteen kansioon", "", 0, 4)] }],
        beats: &[
            beat(5, (17, 5), ClientAsks("Menojen ja tulojen läpikäynti", "Pitääkö minun tuoda kaikki kuitit?")),
            beat(4, (9, 25), Answers("tuula", "Menojen ja tulojen läpikäynti", "Ei tarvitse. Tiliote kahdelta kuulta riittää.")),
            beat(4, (9, 30), Writes("tuula", "Vastasin kysymykseesi suunnitelmassa. Katso rauhassa ja kerro, sopiiko se.")),
        ],
        ..PLAIN
    },
];
