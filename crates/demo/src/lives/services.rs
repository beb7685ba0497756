//! Lives in which the services run by an agreed plan: on time, late, questioned, reviewed.

use crate::{
    happening::{
        Happening::{
            CallsReview, ClientCallsReview, ClientWrites, Looks, Meets, Moves, Notes, Pauses, Reviews, Stops, Writes,
        },
        Rehab, beat,
    },
    life::{Aim, GATHERING, Gathering, Held, Life, PLAIN, Permission, Reach, doctor, joined, task},
};
use domain::{Category, LifeDomain, plan::ActionStatus};

const AHMEDS: Held = Held {
    gathering: Gathering {
        hour: 9,
        invited: &["jari", "pekka"],
        fits: &["jari", "pekka"],
        matters: &[("", "Miten pääsen takaisin työmaalle?")],
        ..GATHERING
    },
    words: "Olkapää rajoittaa, mutta ammattitaito on tallella. Haluan näyttää sen.",
    goal: None,
    agreed: &[],
    records: &[
        ("pekka", "Olkapään tilanne on vakaa. Nostot rajataan, muuten ei estettä."),
        ("jari", "Mittaustyön tutustumispaikka haetaan huhtikuuksi."),
    ],
};

const EEROS: Held = Held {
    gathering: Gathering {
        hour: 13,
        invited: &["pekka", "essi"],
        fits: &["essi"],
        where_: "Kuntoutus Aalto, ryhmätila",
        matters: &[("", "Saanko nostaa autoja vielä?"), ("essi", "Harjoitteet korjaamolle")],
        ..GATHERING
    },
    words: "Polviin ei satu enää öisin. Nosturilla pärjään, lattialla en.",
    goal: None,
    agreed: &[("Nosturin korkeus säädetään uudelleen", "essi", 12)],
    records: &[("essi", "Jakso jatkuu suunnitellusti. Loppumittaus viimeisellä kerralla.")],
};

#[rustfmt::skip]
pub(crate) const LIVES: [Life; 9] = [
    Life {
        given: "Ahmed", family: "Saleh", born: Some((1977, 4, 4)),
        words: "Olen rakentanut taloja. Haluan takaisin työmaalle, mutta kevyempään työhön.",
        first: "antero", days_ago: 75, reach: Reach::Agreed, joint: Some(&AHMEDS),
        helpers: &[joined("jari", "Työ ja työnhaku"), doctor("pekka", "Terveys ja jaksaminen")],
        aims: &[Aim { words: "Teen rakennusalan työtä, joka ei kuormita olkapäätä", domain: LifeDomain::TryingField, sub: "Löydän kevyemmän työn alalta", tasks: &[task("Tutustuminen mittaustyöhön", "jari", -20, -3), task("Käyn työmaalla tutustumassa", "", -10, 6), task("Olkapään kontrolli", "pekka", -30, -14)] }],
        beats: &[
            beat(18, (9, 15), Moves("jari", "Tutustuminen mittaustyöhön", ActionStatus::Ongoing)),
            beat(14, (13, 0), Moves("pekka", "Olkapään kontrolli", ActionStatus::Done)),
            beat(9, (10, 30), Notes("jari", Category::EmploymentEducation, "Mittausryhmän esihenkilö oli tyytyväinen. Jatkosta sovitaan Ahmedin kanssa ensi viikolla.")),
            beat(3, (19, 40), ClientWrites("Esihenkilö kysyi, voinko jatkaa kolme viikkoa. Saako?")),
        ],
        ahead: &[Gathering { in_days: 8, hour: 9, invited: &["jari"], fits: &["jari"], ..GATHERING }],
        ..PLAIN
    },
    Life {
        given: "Kirsi", family: "Lahti", municipality: "410", born: Some((1990, 11, 11)),
        words: "Kuntouttava työtoiminta loppui. En haluaisi jäädä tyhjän päälle.",
        days_ago: 50, reach: Reach::Agreed, permission: Permission::Until(8),
        helpers: &[joined("jari", "Työ ja työnhaku"), joined("hanna", "Tekemistä ja ihmisiä")],
        aims: &[Aim { words: "Viikossani on paikka, jossa minua odotetaan", domain: LifeDomain::Other, sub: "Aloitan klubitalolla", tasks: &[task("Tutustumiskäynti klubitalolle", "hanna", -6, -2), task("Seuraavan palvelun varmistaminen", "maija", -10, -1)] }],
        beats: &[beat(4, (11, 0), Notes("maija", Category::ServicesUsed, "Kuntouttava työtoiminta päättyi. Seuraavasta ei ole vielä sovittu, soitan Kirsille tällä viikolla."))],
        ..PLAIN
    },
    Life {
        given: "Aino", family: "Rantala", municipality: "850",
        words: "Olisin hyvä ihmisten kanssa, kun saan aloittaa rauhassa.",
        first: "antero", days_ago: 40, reach: Reach::Agreed,
        helpers: &[joined("jari", "Työ ja työnhaku")],
        aims: &[Aim { words: "Aloitan asiakaspalvelussa rauhassa", domain: LifeDomain::TryingField, sub: "Työkokeilu lähellä kotia", tasks: &[task("Työkokeilupaikan etsintä", "jari", -4, 10), task("Käyn kahvilassa kysymässä paikkaa", "", -2, 5)] }],
        beats: &[
            beat(3, (9, 0), Moves("jari", "Työkokeilupaikan etsintä", ActionStatus::Ongoing)),
            beat(2, (17, 30), ClientWrites("Kävin kahvilassa! He haluavat jutella ensi viikolla. Mitä minun pitää sanoa?")),
        ],
        ..PLAIN
    },
    Life {
        given: "Eero", family: "Virtanen", born: Some((1972, 6, 30)),
        words: "Autokorjaamo on minun paikkani, mutta polvet sanovat vastaan.",
        manager: "jari", days_ago: 70, reach: Reach::Agreed,
        helpers: &[doctor("pekka", "Terveys ja jaksaminen"), joined("essi", "Liikkuminen")],
        aims: &[Aim { words: "Pidän polvet kunnossa ja teen korjaamotyötä", domain: LifeDomain::HealthFunctioning, sub: "Polvet vahvistuvat", tasks: &[task("Fysioterapian jakso", "essi", -15, 20), task("Työasentojen tarkistus korjaamolla", "jari", -12, -4)] }],
        beats: &[
            beat(20, (13, 0), Meets("jari", &EEROS)),
            beat(14, (8, 30), Moves("essi", "Fysioterapian jakso", ActionStatus::Ongoing)),
            beat(13, (12, 0), Notes("essi", Category::HealthWorkAbility, "Lihasvoima on parantunut. Kyykyt kivuttomia, portaat vielä varoen.")),
            beat(12, (10, 0), Moves("jari", "Työasentojen tarkistus korjaamolla", ActionStatus::Ongoing)),
            beat(5, (14, 0), Moves("jari", "Työasentojen tarkistus korjaamolla", ActionStatus::Done)),
            beat(3, (10, 0), Reviews("jari", &[("Polvet kestävät jo päivän. Olen ylpeä siitä.", 7, "Edistyminen on selvää. Työpäivää pidennetään tunti kerrallaan.")], Rehab::Ongoing)),
        ],
        ..PLAIN
    },
    Life {
        given: "Helvi", family: "Mustonen", municipality: "931", born: Some((1964, 9, 13)),
        words: "En käytä tietokonetta. Paperi ja puhelin sopivat minulle.",
        first: "antero", days_ago: 33, reach: Reach::Agreed,
        helpers: &[joined("outi", "Etuudet ja kuntoutus")],
        aims: &[Aim { words: "Saan asiani hoidettua ilman tietokonetta", domain: LifeDomain::Money, sub: "Hakemukset on lähetetty", tasks: &[task("Hakemus täytetään yhdessä paperilla", "outi", -2, 5), task("Suunnitelma postitse Helville", "maija", -5, 1)] }],
        beats: &[beat(2, (10, 45), Moves("outi", "Hakemus täytetään yhdessä paperilla", ActionStatus::Ongoing))],
        ..PLAIN
    },
    Life {
        given: "Liisa", family: "Ahonen",
        words: "Osaan ommella. Kotona se onnistuu, tehtaassa ei.",
        manager: "jari", days_ago: 80, reach: Reach::Agreed,
        helpers: &[joined("hanna", "Tekemistä ja ihmisiä")],
        aims: &[Aim { words: "Ompelen tilauksia muutamana päivänä viikossa", domain: LifeDomain::Skills, sub: "Tilauksia on kaksi kuussa", tasks: &[task("Yrittäjyyden neuvonta", "jari", -30, -12), task("Ensimmäinen tilaus", "", -10, 4), task("Myyjäiset klubitalolla", "hanna", -20, -8)] }],
        beats: &[
            beat(25, (9, 0), Moves("jari", "Yrittäjyyden neuvonta", ActionStatus::Ongoing)),
            beat(16, (9, 0), Stops("hanna", "Myyjäiset klubitalolla", "Myyjäiset siirtyivät syksyyn. Sovitaan silloin uudelleen.")),
            beat(11, (15, 0), Moves("jari", "Yrittäjyyden neuvonta", ActionStatus::Done)),
            beat(2, (16, 0), ClientCallsReview),
        ],
        ..PLAIN
    },
    Life {
        given: "Markku", family: "Väisänen",
        words: "Haluan tietää, onko minulla oikeus osa-aikaisuuteen.",
        first: "antero", manager: "tuula", days_ago: 38, reach: Reach::Agreed,
        helpers: &[joined("outi", "Etuudet ja kuntoutus"), doctor("pekka", "Mitä jaksan")],
        aims: &[Aim { words: "Teen osa-aikaista työtä", domain: LifeDomain::Money, sub: "Tiedän, mitä osa-aikaisuus tarkoittaa rahassa", tasks: &[task("Laskelma osa-aikaisuudesta", "outi", -5, 3), task("Lausunto osa-aikaisuutta varten", "pekka", -12, -2)] }],
        beats: &[
            beat(6, (10, 0), ClientWrites("Onko laskelma jo valmis?")),
            beat(5, (9, 0), Writes("tuula", "Se valmistuu tällä viikolla. Outi soittaa sinulle heti sen jälkeen.")),
            beat(2, (8, 50), Looks("outi")),
        ],
        ..PLAIN
    },
    Life {
        given: "Teemu", family: "Kallio", born: Some((2001, 3, 25)),
        words: "Tarvitsen rytmin päivään ennen kuin mietin työtä.",
        first: "antero", manager: "jari", days_ago: 45, reach: Reach::Agreed,
        helpers: &[joined("hanna", "Tekemistä ja ihmisiä")],
        aims: &[Aim { words: "Päivässäni on rytmi", domain: LifeDomain::Other, sub: "Viikko-ohjelma on tehty", tasks: &[task("Viikko-ohjelma yhdessä", "hanna", -8, -1), task("Herään arkisin yhdeksältä", "", -20, 10)] }],
        beats: &[beat(4, (13, 30), CallsReview("hanna"))],
        ..PLAIN
    },
    Life {
        given: "Erkki", family: "Pulkkinen", municipality: "182",
        words: "Haluan tehdä vielä viisi vuotta, mutta omin ehdoin.",
        manager: "riikka", days_ago: 55, reach: Reach::Agreed,
        helpers: &[joined("jari", "Työ ja työnhaku"), joined("essi", "Liikkuminen")],
        aims: &[Aim { words: "Teen kevyempää huoltotyötä", domain: LifeDomain::TestingWorkAbility, sub: "Tiedän, mitkä työt käyvät", tasks: &[task("Työtehtävien läpikäynti työpaikalla", "jari", -15, -5), task("Harjoitteet kotiin", "essi", -20, 15)] }],
        beats: &[
            beat(31, (9, 30), Moves("jari", "Työtehtävien läpikäynti työpaikalla", ActionStatus::Waiting)),
            beat(28, (15, 10), Pauses("riikka", "Erkin sisko muuttaa, ja Erkki auttaa muutossa. Jatketaan, kun se on ohi.", "riikka", 0)),
        ],
        ..PLAIN
    },
];
