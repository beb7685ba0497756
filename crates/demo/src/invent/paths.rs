//! The paths that invented clients walk: how far, with whom, towards what. Each stands as often as it is met in the work.

use crate::{
    happening::{
        Happening::{AsksOfRehabilitation, Closes, Completes, FollowsUp, Moves, Notes, SettlesAll, Surveys},
        Rehab, beat,
    },
    life::{Aim, Life, PLAIN, Reach, doctor, joined, task},
};
use domain::{
    Category, LifeDomain,
    closing::{ClosingReason, Outcome},
    plan::ActionStatus,
    survey::{Author::Client, Completeness, Field},
};
use kernel::Language;

/// The paths of those who speak this language.
pub(super) const fn of(language: Language) -> &'static [Life] {
    match language {
        Language::Sv => &SWEDISH,
        Language::Fi | Language::En => &FINNISH,
    }
}

#[rustfmt::skip]
const FINNISH: [Life; 12] = [
    Life { first: "antero", days_ago: 12, reach: Reach::Raised, ..PLAIN },
    Life {
        days_ago: 6, reach: Reach::Assessing,
        beats: &[
            beat(5, (10, 0), Surveys("riikka", &[(Field::HowToReach, Client, "Puhelin arkisin."), (Field::Strengths, Client, "Sitkeys ja huumori."), (Field::WhoSupports, Client, "Perhe ja ystävät.")])),
            beat(4, (9, 0), Completes("riikka", Completeness::First)),
        ],
        ..PLAIN
    },
    Life { first: "antero", days_ago: 10, reach: Reach::TeamForming, helpers: &[joined("jari", "Työ ja työnhaku"), joined("hanna", "Tekemistä ja ihmisiä")], ..PLAIN },
    Life {
        days_ago: 18, reach: Reach::Managed,
        helpers: &[joined("jari", "Työ ja työnhaku"), doctor("pekka", "Terveys ja jaksaminen")],
        beats: &[beat(9, (13, 0), Notes("maija", Category::SocialSituation, "Tutustuttiin. Sovittiin, että tapaamiset ovat aamupäivisin."))],
        ..PLAIN
    },
    Life { first: "antero", manager: "tuula", days_ago: 20, reach: Reach::Meeting, helpers: &[joined("outi", "Etuudet ja kuntoutus"), joined("essi", "Liikkuminen")], ..PLAIN },
    Life {
        first: "antero", manager: "jari", days_ago: 24, reach: Reach::Planned,
        helpers: &[joined("hanna", "Tekemistä ja ihmisiä")],
        aims: &[Aim { words: "Viikossani on tekemistä", domain: LifeDomain::Other, sub: "Aloitan ryhmässä", tasks: &[task("Tutustuminen ryhmään", "hanna", 3, 14)] }],
        ..PLAIN
    },
    Life {
        days_ago: 26, reach: Reach::Proposed,
        helpers: &[joined("jari", "Työ ja työnhaku"), joined("outi", "Etuudet ja kuntoutus")],
        aims: &[Aim { words: "Kokeilen työtä, jota jaksan", domain: LifeDomain::TryingField, sub: "Työkokeilu alkaa", tasks: &[task("Työkokeilupaikan etsintä", "jari", 5, 25), task("Toimeentulo kokeilun ajan", "outi", 2, 18)] }],
        ..PLAIN
    },
    Life {
        first: "antero", days_ago: 60, reach: Reach::Agreed,
        helpers: &[joined("jari", "Työ ja työnhaku"), doctor("pekka", "Terveys ja jaksaminen")],
        aims: &[Aim { words: "Palaan työhön vähitellen", domain: LifeDomain::TestingWorkAbility, sub: "Tiedän, mitä jaksan", tasks: &[task("Työkyvyn arvio", "pekka", -20, 9), task("Keskustelu työnantajan kanssa", "jari", 10, 30)] }],
        beats: &[
            beat(50, (9, 0), AsksOfRehabilitation("maija", Rehab::Asked)),
            beat(18, (9, 0), Moves("pekka", "Työkyvyn arvio", ActionStatus::Ongoing)),
        ],
        ..PLAIN
    },
    Life {
        manager: "jari", days_ago: 70, reach: Reach::Agreed,
        helpers: &[joined("essi", "Liikkuminen"), joined("hanna", "Tekemistä ja ihmisiä")],
        aims: &[Aim { words: "Kuntoni kantaa koko päivän", domain: LifeDomain::HealthFunctioning, sub: "Harjoitteet ovat osa viikkoa", tasks: &[task("Fysioterapian jakso", "essi", -30, 20), task("Kävelyryhmä", "hanna", -20, 40)] }],
        beats: &[beat(28, (9, 0), Moves("essi", "Fysioterapian jakso", ActionStatus::Ongoing))],
        ..PLAIN
    },
    Life {
        first: "antero", manager: "tuula", days_ago: 55, reach: Reach::Agreed,
        helpers: &[joined("outi", "Etuudet ja kuntoutus")],
        aims: &[Aim { words: "Rahat riittävät kuukauden loppuun", domain: LifeDomain::Money, sub: "Tulot ja menot on selvitetty", tasks: &[task("Tulojen ja menojen läpikäynti", "outi", -15, 12)] }],
        ..PLAIN
    },
    Life {
        days_ago: 130, reach: Reach::Agreed,
        helpers: &[joined("jari", "Työ ja työnhaku")],
        aims: &[Aim { words: "Saan työn läheltä kotia", domain: LifeDomain::TryingField, sub: "Työkokeilu on tehty", tasks: &[task("Työkokeilu", "jari", -100, -60)] }],
        beats: &[
            beat(50, (9, 0), SettlesAll("jari")),
            beat(49, (9, 0), FollowsUp("maija", Outcome::WorkTrial, "Työkokeilu meni hyvin. Kysymme kolmen kuukauden päästä.", 45)),
        ],
        ..PLAIN
    },
    Life {
        days_ago: 150, reach: Reach::Agreed,
        helpers: &[joined("jari", "Työ ja työnhaku")],
        aims: &[Aim { words: "Opiskelen uuden ammatin", domain: LifeDomain::Skills, sub: "Opiskelupaikka on selvä", tasks: &[task("Haku koulutukseen", "jari", -130, -100)] }],
        beats: &[
            beat(95, (9, 0), SettlesAll("jari")),
            beat(94, (9, 0), FollowsUp("maija", Outcome::Education, "Opinnot alkoivat.", -15)),
            beat(12, (9, 0), Closes("maija", ClosingReason::GoalsReached, Outcome::Education, "Opinnot sujuvat, tukea ei enää tarvita.")),
        ],
        ..PLAIN
    },
];

#[rustfmt::skip]
const SWEDISH: [Life; 3] = [
    Life { days_ago: 7, reach: Reach::Assessing, ..PLAIN },
    Life { days_ago: 15, reach: Reach::Managed, helpers: &[joined("jari", "Arbete"), doctor("pekka", "Hälsa och ork")], ..PLAIN },
    Life {
        days_ago: 50, reach: Reach::Agreed,
        helpers: &[joined("jari", "Arbete")],
        aims: &[Aim { words: "Jag hittar ett arbete som jag orkar med", domain: LifeDomain::TryingField, sub: "Jag provar arbete", tasks: &[task("Plats för arbetsprövning", "jari", -10, 15)] }],
        ..PLAIN
    },
];
