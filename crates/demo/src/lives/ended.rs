//! Lives whose path has come to its end: follow-up, closed for many reasons, enough at once, a no, and a new beginning.

use crate::{
    happening::{
        Happening::{Closes, Declines, FollowsUp, Notes, Reopens, Resolves, SettlesAll},
        beat,
    },
    life::{Aim, Life, PLAIN, Reach, joined, task},
};
use domain::{
    Category, LifeDomain,
    closing::{ClosingReason, Outcome},
};

#[rustfmt::skip]
pub(crate) const LIVES: [Life; 12] = [
    Life {
        given: "Kaarina", family: "Jokinen", born: Some((1967, 1, 6)),
        words: "Olen keittiössä kotonani. Tarvitsin vain uuden alun.",
        days_ago: 120, reach: Reach::Agreed,
        helpers: &[joined("jari", "Työ ja työnhaku")],
        aims: &[Aim { words: "Teen keittiötyötä neljä tuntia päivässä", domain: LifeDomain::TryingField, sub: "Työkokeilu koulun keittiössä", tasks: &[task("Työkokeilu koulun keittiössä", "jari", -90, -40)] }],
        beats: &[
            beat(38, (13, 0), SettlesAll("jari")),
            beat(35, (10, 0), FollowsUp("maija", Outcome::EmployedSupported, "Kaarina jatkaa koulun keittiössä palkkatuella. Kysymme, miten menee.", 45)),
        ],
        ..PLAIN
    },
    Life {
        given: "Pauli", family: "Rinne", municipality: "992",
        words: "Kuntoutus auttoi. Nyt katson, mihin se kantaa.",
        first: "antero", manager: "jari", days_ago: 150, reach: Reach::Agreed,
        helpers: &[joined("outi", "Etuudet ja kuntoutus")],
        aims: &[Aim { words: "Jaksan koko viikon", domain: LifeDomain::Rehabilitation, sub: "Kuntoutusjakso on käyty", tasks: &[task("Kuntoutuspäätös ja aikataulu", "outi", -120, -80)] }],
        beats: &[
            beat(85, (9, 0), SettlesAll("outi")),
            beat(84, (14, 0), FollowsUp("jari", Outcome::Rehab, "Kuntoutus jatkuu avomuotoisena kevääseen. Soitan Paulille sovittuna päivänä.", 4)),
        ],
        ..PLAIN
    },
    Life {
        given: "Tiina", family: "Heikkilä",
        words: "Haluan takaisin omaan ammattiini.",
        days_ago: 160, reach: Reach::Agreed,
        helpers: &[joined("jari", "Työ ja työnhaku")],
        aims: &[Aim { words: "Palaan hammashoitajaksi", domain: LifeDomain::Skills, sub: "Täydennyskoulutus on tehty", tasks: &[task("Täydennyskoulutuksen haku", "jari", -140, -110)] }],
        beats: &[
            beat(105, (9, 0), SettlesAll("jari")),
            beat(104, (10, 0), FollowsUp("maija", Outcome::Education, "Tiina aloitti täydennyskoulutuksen.", -20)),
            beat(18, (11, 0), Closes("maija", ClosingReason::GoalsReached, Outcome::EmployedOpen, "Tiina sai vakituisen paikan. Hän tietää, mistä meidät löytää.")),
        ],
        ..PLAIN
    },
    Life {
        given: "Reijo", family: "Salmi", municipality: "435",
        words: "Hoidan asiani mieluummin itse.",
        first: "antero", days_ago: 60, reach: Reach::Managed,
        helpers: &[joined("jari", "Työ ja työnhaku")],
        beats: &[beat(30, (13, 30), Closes("maija", ClosingReason::ClientsWish, Outcome::Other, "Reijo haluaa hoitaa asiat itse. Sovittiin, että hän voi palata milloin vain."))],
        ..PLAIN
    },
    Life {
        given: "Hannele", family: "Vainio",
        words: "Muutan lähemmäs tyttären perhettä.",
        manager: "tuula", days_ago: 70, reach: Reach::Planned,
        helpers: &[joined("outi", "Etuudet ja kuntoutus")],
        aims: &[Aim { words: "Löydän työn uudelta paikkakunnalta", domain: LifeDomain::Other, sub: "Asiat siirtyvät mukanani", tasks: &[task("Yhteys uuden alueen alkupalveluun", "tuula", -40, -25)] }],
        beats: &[beat(22, (9, 40), Closes("tuula", ClosingReason::Moved, Outcome::Other, "Uuden alueen alkupalvelu tietää ja soittaa Hannelelle ensi viikolla."))],
        ..PLAIN
    },
    Life {
        given: "Kari", family: "Lindroos", municipality: "500",
        words: "Kun lääkitys on kunnossa, muu järjestyy.",
        first: "antero", days_ago: 140, reach: Reach::Agreed,
        helpers: &[joined("pekka", "Terveys ja jaksaminen")],
        aims: &[Aim { words: "Vointini pysyy tasaisena", domain: LifeDomain::HealthFunctioning, sub: "Oma hoitaja on sovittu", tasks: &[task("Oma hoitaja terveysasemalta", "pekka", -120, -100)] }],
        beats: &[
            beat(98, (9, 0), SettlesAll("pekka")),
            beat(97, (10, 0), FollowsUp("maija", Outcome::InService, "Kari käy omalla hoitajalla kerran kuussa.", -10)),
            beat(9, (14, 20), Closes("maija", ClosingReason::OrdinaryService, Outcome::InService, "Oma hoitaja terveysasemalla jatkaa. Karilla on hänen numeronsa.")),
        ],
        ..PLAIN
    },
    Life {
        given: "Päivi", family: "Kauppinen",
        words: "Tarvitsin vain jonkun, joka katsoo paperit kanssani.",
        days_ago: 12, reach: Reach::Assessing,
        beats: &[
            beat(10, (10, 0), Notes("riikka", Category::BenefitsIncome, "Hakemukset täytettiin yhdessä ja lähetettiin. Päivi sanoi, että tämä riitti.")),
            beat(10, (10, 20), Resolves("riikka")),
        ],
        ..PLAIN
    },
    Life {
        given: "Jarmo", family: "Eskelinen", municipality: "410",
        words: "Yksi puhelu työnantajalle, ja asia selvisi.",
        days_ago: 48, reach: Reach::Assessing,
        beats: &[
            beat(45, (11, 0), Resolves("riikka")),
            beat(40, (9, 0), Closes("riikka", ClosingReason::InitialServiceEnough, Outcome::EmployedOpen, "Jarmo palasi töihin muokatuin tehtävin.")),
        ],
        ..PLAIN
    },
    Life {
        given: "Outi", family: "Venäläinen",
        words: "Kaksi ihmistä riittää, kun he puhuvat keskenään.",
        first: "antero", days_ago: 52, reach: Reach::Assessing,
        beats: &[beat(36, (12, 0), Closes("antero", ClosingReason::SolvedWithoutTeam, Outcome::WorkTrial, "Työpari riitti: työllisyyspalvelut ja alkupalvelu sopivat työkokeilun yhdessä Outin kanssa."))],
        ..PLAIN
    },
    Life {
        given: "Esko", family: "Halonen", municipality: "892",
        words: "Kiitos, mutta en tarvitse apua nyt.",
        days_ago: 16, reach: Reach::Raised,
        beats: &[beat(16, (10, 0), Declines("riikka"))],
        ..PLAIN
    },
    Life {
        given: "Seppo", family: "Kuusela", born: Some((1970, 12, 24)),
        words: "Luulin, että olin jo perillä. Tarvitsen vielä vähän apua.",
        days_ago: 130, reach: Reach::Agreed,
        helpers: &[joined("jari", "Työ ja työnhaku")],
        aims: &[Aim { words: "Pysyn töissä", domain: LifeDomain::TestingWorkAbility, sub: "Työaika on sovittu", tasks: &[task("Keskustelu työnantajan kanssa", "jari", -110, -90)] }],
        beats: &[
            beat(88, (9, 0), SettlesAll("jari")),
            beat(87, (10, 0), FollowsUp("maija", Outcome::EmployedOpen, "Seppo palasi töihin lyhyemmällä päivällä.", -30)),
            beat(25, (9, 0), Closes("maija", ClosingReason::GoalsReached, Outcome::EmployedOpen, "Työ sujuu. Seppo soittaa, jos tarvitsee.")),
            beat(3, (11, 15), Reopens("maija", "Työpaikka lopettaa toimintansa. Haluan suunnitella uuden alun.")),
        ],
        ..PLAIN
    },
    Life {
        given: "Vuokko", family: "Tiainen", municipality: "226",
        words: "En jaksa nyt aloittaa mitään uutta.",
        first: "antero", days_ago: 44, reach: Reach::Raised,
        beats: &[
            beat(44, (12, 0), Declines("antero")),
            beat(43, (9, 0), Closes("antero", ClosingReason::ClientDeclined, Outcome::Declined, "Vuokko tietää, että voi soittaa, kun aika on oikea.")),
        ],
        ..PLAIN
    },
];
