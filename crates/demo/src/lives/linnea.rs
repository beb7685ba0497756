//! Linnea: a story in Swedish. She has asked about one action before she says yes.

use crate::{
    happening::{
        Beat,
        Happening::{
            AsksOfRehabilitation, ClientAsks, ClientSays, ClientWrites, Completes, Looks, Notes, Surveys, Writes,
        },
        Rehab, beat,
    },
    life::{Aim, GATHERING, Gathering, Held, Life, PLAIN, Reach, close, doctor, joined, task},
};
use domain::{
    Category, LifeDomain,
    survey::{Author::Client, Completeness, Field},
};
use kernel::Language;

pub(crate) const LINNEA: Life = Life {
    given: "Linnea",
    family: "Sandström",
    language: Language::Sv,
    born: Some((1988, 2, 3)),
    words: "Jag vill tillbaka till ett jobb med barn, men i lugnare takt.",
    first: "antero",
    helpers: &[
        joined("jari", "Arbete i lugnare takt"),
        doctor("pekka", "Vad jag orkar"),
        joined("outi", "Rehabilitering och inkomst"),
        close("Karin Sandström", "syster"),
    ],
    aims: &[
        Aim {
            words: "Jag arbetar med barn i en takt som jag orkar med",
            domain: LifeDomain::TryingField,
            sub: "Jag vet hur många timmar jag orkar",
            tasks: &[
                task("Bedömning av arbetsförmågan", "pekka", 5, 12),
                task("Arbetsprövning på ett daghem, 3 timmar om dagen", "jari", 25, 80),
            ],
        },
        Aim {
            words: "Jag vet vad jag lever på under tiden",
            domain: LifeDomain::Money,
            sub: "Beslutet om rehabiliteringspenning är klart",
            tasks: &[task("Ansökan om rehabiliteringspenning", "outi", -5, 16)],
        },
    ],
    days_ago: 37,
    pace: 2,
    reach: Reach::Proposed,
    joint: Some(&JOINT),
    ahead: &[Gathering {
        in_days: 5,
        hour: 10,
        invited: &["jari", "pekka"],
        fits: &["pekka"],
        agreed: false,
        ..GATHERING
    }],
    beats: BEATS,
    demo_key: Some("linnea"),
    ..PLAIN
};

const JOINT: Held = Held {
    gathering: Gathering {
        hour: 10,
        invited: &["jari", "pekka", "outi"],
        fits: &["jari", "pekka", "outi"],
        matters: &[("", "Hur många timmar kan jag arbeta?"), ("", "Vem berättar för daghemmet?")],
        ..GATHERING
    },
    words: "Det känns bra att börja litet. Jag vill själv berätta för daghemmet, men gärna tillsammans med någon.",
    goal: None,
    agreed: &[],
    records: &[("jari", "Jag frågar två daghem om en plats för arbetsprövning under våren.")],
};

const BEATS: &[Beat] = &[
    beat(
        36,
        (9, 30),
        Surveys(
            "antero",
            &[
                (Field::HowToReach, Client, "Telefon eller textmeddelande, helst på förmiddagen."),
                (Field::WhatIWant, Client, "Ett arbete med barn, några timmar om dagen till att börja med."),
                (Field::Strengths, Client, "Barn litar på mig. Jag är tålmodig och har bra humor."),
                (Field::WhatHasHelped, Client, "Promenader och att sova på fasta tider."),
                (Field::WhoSupports, Client, "Min syster Karin."),
                (Field::WorkNow, Client, "Sjukskriven sedan i höstas."),
                (Field::Education, Client, "Närvårdare, inriktning på barn och unga."),
                (Field::CanDo, Client, "Tre timmar om dagen går bra, om jag får en paus."),
                (Field::IncomeNow, Client, "Sjukdagpenning."),
                (Field::DailyRhythm, Client, "Morgnarna går bra, på kvällen är jag trött."),
                (Field::ServicesNow, Client, "Hälsostationen, en gång i månaden."),
            ],
        ),
    ),
    beat(35, (9, 0), AsksOfRehabilitation("antero", Rehab::Applied)),
    beat(35, (9, 5), Completes("antero", Completeness::First)),
    beat(35, (9, 6), Completes("antero", Completeness::Whole)),
    beat(
        23,
        (11, 15),
        Notes("maija", Category::Plan, "Puhuimme ruotsiksi. Linnea haluaa kirjeet ruotsiksi ja soitot aamupäivällä."),
    ),
    beat(15, (12, 10), ClientWrites("Hej Maija! Kan Karin komma med på nästa möte?")),
    beat(14, (9, 45), Writes("maija", "Hej Linnea! Ja, gärna. Jag skriver upp henne.")),
    beat(10, (8, 50), ClientSays(&[(Field::WantAnswered, "Vad händer om jag inte orkar tre timmar?")])),
    beat(8, (10, 20), Looks("outi")),
    beat(
        3,
        (18, 30),
        ClientAsks("Arbetsprövning på ett daghem, 3 timmar om dagen", "Kan jag börja med två dagar i veckan?"),
    ),
];
