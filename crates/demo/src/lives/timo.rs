//! Timo: the story that the pictures of the design tell. His plan waits for his yes.

use crate::{
    happening::{
        Beat,
        Happening::{AsksOfRehabilitation, ClientSays, ClientWrites, Completes, Looks, Moves, Notes, Surveys, Writes},
        Rehab, beat,
    },
    life::{Aim, GATHERING, Gathering, Held, Life, PLAIN, Reach, close, doctor, invited, joined, task},
};
use domain::{
    Category, LifeDomain,
    plan::ActionStatus,
    survey::{
        Author::{Client, Professional},
        Completeness, Field,
    },
};

pub(crate) const TIMO: Life = Life {
    given: "Timo",
    family: "Koskela",
    born: Some((1979, 6, 14)),
    words: "Haluan tehdä töitä, joita selkäni kestää. Puun kanssa olen aina viihtynyt.",
    helpers: &[
        joined("jari", "Työ, joka sopii Timolle"),
        doctor("pekka", "Mitä selkä kestää"),
        joined("essi", "Fysioterapia"),
        joined("outi", "Toimeentulo kuntoutuksen ajan"),
        invited("hanna", "Tekemistä ja ihmisiä viikkoon"),
        close("Ville Koskela", "veli"),
    ],
    aims: &[
        Aim {
            words: "Teen työtä, jota selkäni kestää",
            domain: LifeDomain::TestingWorkAbility,
            sub: "Tiedän, mihin selkäni pystyy",
            tasks: &[
                task("Työkyvyn arvio", "pekka", 10, 14),
                task("Fysioterapia, 6 kertaa", "essi", 20, 64),
                task("Työkokeilu entisöintipajalla, 3 päivää viikossa", "jari", 32, 92),
            ],
        },
        Aim {
            words: "Rahat riittävät kuukauden loppuun",
            domain: LifeDomain::Money,
            sub: "Toimeentulo on selvä kuntoutuksen ajan",
            tasks: &[task("Kuntoutusrahan hakemus", "outi", -7, 19), task("Kuukauden menot yhdessä", "maija", 15, 22)],
        },
        Aim {
            words: "Nukun paremmin ja näen ihmisiä",
            domain: LifeDomain::Other,
            sub: "Viikossa on kaksi menoa",
            tasks: &[task("Kirjaan kahden viikon ajan, miten nukun", "", 0, 14)],
        },
    ],
    days_ago: 48,
    pace: 3,
    reach: Reach::Proposed,
    joint: Some(&JOINT),
    ahead: &[Gathering {
        in_days: 14,
        hour: 13,
        where_: "Kantolan terveysasema, huone 12",
        invited: &["pekka"],
        fits: &["pekka"],
        ..GATHERING
    }],
    beats: BEATS,
    demo_key: Some("timo"),
    ..PLAIN
};

const JOINT: Held = Held {
    gathering: Gathering {
        hour: 13,
        invited: &["jari", "pekka", "outi"],
        fits: &["jari", "pekka", "outi"],
        matters: &[
            ("", "Mihin työhön selkäni riittää?"),
            ("", "Mistä tulee rahaa, kun sairauspäiväraha loppuu?"),
            ("jari", "Työkokeilu: mitä Timo haluaa kokeilla"),
        ],
        ..GATHERING
    },
    words: "En halua eläkkeelle. Haluan tietää, mihin pystyn, ja sitten kokeilla. Oli hyvä, että kaikki kuulivat saman asian.",
    goal: None,
    agreed: &[],
    records: &[
        (
            "maija",
            "Sovittiin työkyvyn arviosta ja sen jälkeen työkokeilusta. Seuraava tapaaminen lääkärin arvion jälkeen.",
        ),
        ("jari", "Entisöintipajalla voi olla paikka keväällä. Kysyn pajalta ja kerron Timolle."),
    ],
};

const BEATS: &[Beat] = &[
    beat(
        47,
        (10, 0),
        Surveys(
            "riikka",
            &[
                (Field::HowToReach, Client, "Soitto arkisin, tekstiviestiin vastaan illalla."),
                (Field::WorkNow, Client, "Varastotyö päättyi lokakuussa. Olen työtön ja sairauslomalla selän takia."),
                (Field::WhoSupports, Client, "Veljeni Ville asuu samassa kaupungissa ja auttaa aina."),
                (
                    Field::Summary,
                    Professional,
                    "Selän oireet rajoittavat nostamista ja istumista. Halu työhön on vahva, kädentaidot hyvät.",
                ),
            ],
        ),
    ),
    beat(
        46,
        (13, 0),
        Surveys(
            "riikka",
            &[
                (Field::WhatIWant, Client, "Työn, jossa saan tehdä käsillä ja jossa selkä kestää."),
                (Field::WhatWorks, Client, "Kävely joka aamu. Selkä on silloin paras."),
                (Field::Strengths, Client, "Kädentaidot, ajokortti ja veli tukena. Opin nopeasti uutta."),
                (Field::WhatHasHelped, Client, "Fysioterapeutin ohjeet viime keväänä."),
                (Field::WhatIDoNotWant, Client, "En halua, että puhutaan eläkkeestä ennen kuin olen saanut kokeilla."),
                (Field::LastJob, Client, "Varastotyöntekijä, kahdeksan vuotta."),
                (Field::Skills, Client, "Trukkikortti, puutyöt, huonekalujen korjaus."),
                (Field::Hobbies, Client, "Puutyöt, kalastus veljen kanssa."),
                (Field::Body, Client, "Selkä kipeytyy, jos istun tai nostan pitkään."),
                (Field::CanDo, Client, "Jaksan tehdä puolen päivän kevyttä työtä, kun saan vaihtaa asentoa."),
                (
                    Field::Limits,
                    Professional,
                    "Ei yli viiden kilon nostoja. Tauko ja asennon vaihto puolen tunnin välein.",
                ),
                (Field::IncomeNow, Client, "Sairauspäiväraha."),
                (Field::IncomeEnds, Client, "Päättyy tässä kuussa."),
                (Field::MoneyWorries, Client, "Vuokra ja auto menevät, muuhun ei oikein jää."),
                (Field::Housing, Client, "Vuokrakaksio, hissitalo."),
                (Field::DailyRhythm, Client, "Uni on katkonaista ja ihmisiä on vähän."),
                (Field::ServicesNow, Client, "Terveysasema ja työllisyyspalvelut. Kumpikaan ei tiennyt toisesta."),
                (Field::HealthCheck, Professional, "Työkyvyn arvio tarvitaan, viimeisin on kaksi vuotta vanha."),
            ],
        ),
    ),
    beat(45, (9, 30), AsksOfRehabilitation("riikka", Rehab::Suggested)),
    beat(45, (9, 40), Completes("riikka", Completeness::First)),
    beat(45, (9, 45), Completes("riikka", Completeness::Whole)),
    beat(
        28,
        (15, 10),
        Notes(
            "maija",
            Category::Plan,
            "Soitin Timolle. Kerroin, mitä teen hänen kanssaan ja mitä muut tekevät. Timo haluaa veljensä mukaan tapaamiseen.",
        ),
    ),
    beat(
        26,
        (12, 5),
        Notes(
            "pekka",
            Category::HealthWorkAbility,
            "Selän kuvat katsottu. Työkyvyn arviolle varataan pitkä aika, fysioterapeutti mukaan.",
        ),
    ),
    beat(22, (10, 10), ClientWrites("Hei Maija, pitääkö minun tuoda lääkärin paperit tapaamiseen?")),
    beat(
        22,
        (14, 30),
        Writes("maija", "Hei Timo! Ei tarvitse. Pekka näkee ne jo. Riittää, että tulet itse ja Ville jos haluat."),
    ),
    beat(9, (11, 0), ClientSays(&[(Field::WantAnswered, "Saanko kokeilla pajaa, vaikka hakemus on kesken?")])),
    beat(
        7,
        (9, 20),
        Notes(
            "outi",
            Category::BenefitsIncome,
            "Kuntoutusrahan hakemus on aloitettu yhdessä Timon kanssa puhelimessa. Liite lääkäriltä puuttuu vielä.",
        ),
    ),
    beat(5, (9, 12), Looks("outi")),
    beat(4, (13, 15), Moves("outi", "Kuntoutusrahan hakemus", ActionStatus::Accepted)),
    beat(4, (13, 16), Moves("outi", "Kuntoutusrahan hakemus", ActionStatus::Ongoing)),
    beat(2, (10, 40), Looks("jari")),
    beat(
        1,
        (16, 20),
        ClientWrites(
            "Käykö työkyvyn arvio varmasti iltapäivällä? Aamulla selkä on jäykkä, ja bussi tulee vasta yhdeltätoista.",
        ),
    ),
];
