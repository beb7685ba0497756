//! Leena: the joint meeting is today, and the plan is written in it.

use crate::{
    happening::{
        Beat,
        Happening::{AsksOfRehabilitation, ClientSays, ClientWrites, Completes, Looks, Notes, Surveys, Writes},
        Rehab, beat,
    },
    life::{Aim, GATHERING, Gathering, Held, Life, PLAIN, Reach, doctor, joined, task},
};
use domain::{
    Category, LifeDomain,
    meeting::Place,
    survey::{
        Author::{Client, Professional},
        Completeness, Field,
    },
};

pub(crate) const LEENA: Life = Life {
    given: "Leena",
    family: "Hakala",
    municipality: "077",
    born: Some((1971, 11, 22)),
    words: "Haluan jaksaa töissä puoli päivää kerrallaan.",
    helpers: &[joined("jari", "Lyhyempi työpäivä"), doctor("pekka", "Jaksaminen"), joined("outi", "Hakemus")],
    aims: &[Aim {
        words: "Haluan jaksaa töissä puoli päivää kerrallaan",
        domain: LifeDomain::HealthFunctioning,
        sub: "Tiedän, milloin väsyn eniten",
        tasks: &[
            task("Kirjaan kahden viikon ajan, milloin väsyn", "", -3, 11),
            task("Lausunto Kelaa varten", "pekka", -3, 8),
        ],
    }],
    days_ago: 30,
    pace: 2,
    reach: Reach::Planned,
    joint: Some(&JOINT),
    ahead: &[Gathering {
        in_days: 0,
        hour: 12,
        minute: 30,
        place: Place::Hybrid,
        invited: &["jari", "pekka", "outi"],
        fits: &["pekka", "outi"],
        matters: &[
            ("", "Miten kerron töissä, että tarvitsen lyhyemmän päivän?"),
            ("", "Milloin saan tietää osatyökyvyttömyyseläkkeestä?"),
            ("outi", "Mitä hakemuksesta vielä puuttuu"),
        ],
        ..GATHERING
    }],
    beats: BEATS,
    demo_key: Some("leena"),
    ..PLAIN
};

const JOINT: Held = Held {
    gathering: Gathering {
        hour: 9,
        invited: &["pekka", "outi"],
        fits: &["pekka", "outi"],
        matters: &[("", "Miksi väsyn niin paljon?")],
        ..GATHERING
    },
    words: "Aamupäivät menevät hyvin. Iltapäivällä sumenee. En halua luopua työstä, haluan tehdä sitä vähemmän.",
    goal: None,
    agreed: &[],
    records: &[("outi", "Osakuntoutusraha ja osasairauspäiväraha käydään läpi ennen seuraavaa tapaamista.")],
};

const BEATS: &[Beat] = &[
    beat(
        29,
        (10, 0),
        Surveys(
            "riikka",
            &[
                (Field::HowToReach, Client, "Puhelin kello 15 jälkeen."),
                (Field::WhatIWant, Client, "Pitää työni, mutta lyhyempänä päivänä."),
                (Field::Strengths, Client, "Tunnen työni ja työkaverit. Pyydän apua, kun tarvitsen."),
                (Field::WhatWorks, Client, "Lepo heti töiden jälkeen."),
                (Field::WorkNow, Client, "Koulun keittiössä, osa-aikaisesti sairausloman jälkeen."),
                (Field::WhoSupports, Client, "Tytär ja naapuri."),
                (Field::CanDo, Client, "Aamupäivän keittiössä, kun nostot jakaa jonkun kanssa."),
                (Field::IncomeNow, Client, "Palkka ja osasairauspäiväraha."),
                (Field::Housing, Client, "Oma talo, puulämmitys."),
                (Field::ServicesNow, Client, "Työterveys ja terveysasema."),
                (Field::OpenQuestions, Professional, "Kuka kirjoittaa lausunnon, työterveys vai terveysasema?"),
            ],
        ),
    ),
    beat(28, (9, 30), AsksOfRehabilitation("riikka", Rehab::Asked)),
    beat(28, (9, 35), Completes("riikka", Completeness::First)),
    beat(28, (9, 36), Completes("riikka", Completeness::Whole)),
    beat(
        16,
        (11, 45),
        Notes(
            "maija",
            Category::EmploymentEducation,
            "Puhuin Leenan luvalla esihenkilön kanssa. Työvuorot voidaan järjestää aamuun.",
        ),
    ),
    beat(6, (15, 30), ClientWrites("Kirjaanko väsymisen puhelimeen vai paperille?")),
    beat(
        5,
        (8, 40),
        Writes("maija", "Kumpi vain on sinulle helpompi. Tuon tapaamiseen paperin, jossa on valmiit rivit."),
    ),
    beat(3, (14, 0), ClientSays(&[(Field::WantAnswered, "Voiko päivä olla lyhyempi jo ennen päätöstä?")])),
    beat(2, (9, 5), Looks("pekka")),
];
