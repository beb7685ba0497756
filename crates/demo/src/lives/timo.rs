//! Timo, Linnea and Leena: the stories that the pictures of the design tell.

use crate::life::{Aim, Deed, Helper, Life, Reach};
use domain::LifeDomain;
use kernel::Language;
use team::TeamSeat;

pub(crate) static TIMO: Life = Life {
    given: "Timo",
    family: "Koskela",
    language: Language::Fi,
    municipality: "179",
    words: "Haluan tehdä töitä, joita selkäni kestää. Puun kanssa olen aina viihtynyt.",
    first: "riikka",
    manager: "maija",
    helpers: &[
        Helper { who: "jari", need: "Työ, joka sopii Timolle", seat: TeamSeat::Member, joined: true },
        Helper { who: "pekka", need: "Mitä selkä kestää", seat: TeamSeat::Doctor, joined: true },
        Helper { who: "essi", need: "Fysioterapia", seat: TeamSeat::Member, joined: true },
        Helper { who: "outi", need: "Toimeentulo kuntoutuksen ajan", seat: TeamSeat::Member, joined: true },
        Helper { who: "hanna", need: "Tekemistä ja ihmisiä viikkoon", seat: TeamSeat::Member, joined: false },
        Helper { who: "Ville Koskela", need: "veli", seat: TeamSeat::Close, joined: true },
    ],
    aims: &[
        Aim {
            words: "Teen työtä, jota selkäni kestää",
            domain: LifeDomain::TestingWorkAbility,
            sub: "Tiedän, mihin selkäni pystyy",
            deeds: &[
                Deed { what: "Työkyvyn arvio", who: "pekka", start: 10, due: 14 },
                Deed { what: "Fysioterapia, 6 kertaa", who: "essi", start: 20, due: 64 },
                Deed { what: "Työkokeilu entisöintipajalla, 3 päivää viikossa", who: "jari", start: 32, due: 92 },
            ],
        },
        Aim {
            words: "Rahat riittävät kuukauden loppuun",
            domain: LifeDomain::Money,
            sub: "Toimeentulo on selvä kuntoutuksen ajan",
            deeds: &[
                Deed { what: "Kuntoutusrahan hakemus", who: "outi", start: -7, due: 19 },
                Deed { what: "Kuukauden menot yhdessä", who: "maija", start: 15, due: 22 },
            ],
        },
        Aim {
            words: "Nukun paremmin ja näen ihmisiä",
            domain: LifeDomain::Other,
            sub: "Viikossa on kaksi menoa",
            deeds: &[Deed { what: "Kirjaan kahden viikon ajan, miten nukun", who: "", start: 0, due: 14 }],
        },
    ],
    days_ago: 56,
    meeting: Some((14, 13, 0)),
    reach: Reach::Proposed,
    demo_key: Some("timo"),
};

pub(crate) static LINNEA: Life = Life {
    given: "Linnea",
    family: "Sandström",
    language: Language::Sv,
    municipality: "179",
    words: "Jag vill tillbaka till ett jobb med barn, men i lugnare takt.",
    first: "antero",
    manager: "maija",
    helpers: &[
        Helper { who: "jari", need: "Arbete i lugnare takt", seat: TeamSeat::Member, joined: true },
        Helper { who: "pekka", need: "Vad jag orkar", seat: TeamSeat::Doctor, joined: true },
        Helper { who: "outi", need: "Rehabilitering och inkomst", seat: TeamSeat::Member, joined: true },
    ],
    aims: &[
        Aim {
            words: "Jag arbetar med barn i en takt som jag orkar med",
            domain: LifeDomain::TryingField,
            sub: "Jag vet hur många timmar jag orkar",
            deeds: &[
                Deed { what: "Bedömning av arbetsförmågan", who: "pekka", start: 5, due: 12 },
                Deed { what: "Arbetsprövning på ett daghem, 3 timmar om dagen", who: "jari", start: 25, due: 80 },
            ],
        },
        Aim {
            words: "Jag vet vad jag lever på under tiden",
            domain: LifeDomain::Money,
            sub: "Beslutet om rehabiliteringspenning är klart",
            deeds: &[Deed { what: "Ansökan om rehabiliteringspenning", who: "outi", start: -5, due: 16 }],
        },
    ],
    days_ago: 44,
    meeting: Some((5, 10, 0)),
    reach: Reach::Proposed,
    demo_key: Some("linnea"),
};

pub(crate) static LEENA: Life = Life {
    given: "Leena",
    family: "Hakala",
    language: Language::Fi,
    municipality: "077",
    words: "Haluan jaksaa töissä puoli päivää kerrallaan.",
    first: "riikka",
    manager: "maija",
    helpers: &[
        Helper { who: "jari", need: "Lyhyempi työpäivä", seat: TeamSeat::Member, joined: true },
        Helper { who: "pekka", need: "Jaksaminen", seat: TeamSeat::Doctor, joined: true },
        Helper { who: "outi", need: "Hakemus", seat: TeamSeat::Member, joined: true },
    ],
    aims: &[Aim {
        words: "Haluan jaksaa töissä puoli päivää kerrallaan",
        domain: LifeDomain::HealthFunctioning,
        sub: "Tiedän, milloin väsyn eniten",
        deeds: &[
            Deed { what: "Kirjaan kahden viikon ajan, milloin väsyn", who: "", start: -3, due: 11 },
            Deed { what: "Lausunto Kelaa varten", who: "pekka", start: -3, due: 8 },
        ],
    }],
    days_ago: 30,
    meeting: Some((0, 12, 30)),
    reach: Reach::Planned,
    demo_key: Some("leena"),
};
