//! Lives in which a team is being formed, or has found its case manager.

use crate::{
    happening::{
        Happening::{
            AsksOfRehabilitation, AsksToManage, CallsOff, ClientRemoves, ClientWrites, Completes, DeclinesToJoin,
            Leaves, Misses, Notes, Suggests, Surveys, Withdraws, Writes,
        },
        Rehab, beat,
    },
    life::{GATHERING, Gathering, Life, PLAIN, Permission, Reach, close, convener, doctor, invited, joined},
};
use domain::{
    Category,
    meeting::Place,
    responsibility::SaidHow,
    survey::{
        Author::{Client, Professional},
        Completeness, Field,
    },
};
use kernel::Language;

#[rustfmt::skip]
pub(crate) const LIVES: [Life; 12] = [
    Life {
        given: "Ritva", family: "Laakso", municipality: "410", born: Some((1965, 5, 17)),
        words: "Puutarha on paikka, jossa jaksan.",
        first: "antero", days_ago: 12, reach: Reach::TeamForming,
        helpers: &[joined("jari", "Työ ja työnhaku"), joined("hanna", "Tekemistä ja ihmisiä")],
        beats: &[
            beat(11, (10, 0), Surveys("antero", &[
                (Field::HowToReach, Client, "Puhelin aamulla ennen kahdeksaa tai illalla."),
                (Field::WhatWorks, Client, "Kasvimaa ja kasvihuone. Siellä unohdan kellon."),
                (Field::Strengths, Client, "Puutarhurin tutkinto ja vihreä peukalo."),
            ])),
            beat(2, (9, 30), Suggests("antero", joined("essi", "Polvien kunto ennen kesää"))),
            beat(1, (10, 15), AsksToManage("antero", "maija", "Ritva tuntee Maijan jo entuudestaan ja toivoo häntä.")),
        ],
        ..PLAIN
    },
    Life {
        given: "Sami", family: "Heino", born: Some((1998, 12, 1)),
        words: "Haluan opiskella loppuun. Kaksi kurssia puuttuu.",
        days_ago: 11, reach: Reach::TeamForming,
        helpers: &[joined("jari", "Työ ja työnhaku"), invited("hanna", "Rytmi viikkoon"), close("Merja Heino", "äiti")],
        beats: &[
            beat(10, (10, 0), Surveys("riikka", &[
                (Field::HowToReach, Client, "Viesti, en vastaa vieraisiin numeroihin."),
                (Field::Education, Client, "Datanomi, kaksi kurssia puuttuu."),
                (Field::Learning, Client, "Opin videosta paremmin kuin kirjasta."),
                (Field::WhoMayCome, Client, "Äiti saa tulla mukaan."),
            ])),
            beat(3, (13, 10), DeclinesToJoin("hanna", "Ryhmässämme ei ole nyt paikkaa. Nuorten paja voisi sopia Samille paremmin.")),
        ],
        ..PLAIN
    },
    Life {
        given: "Nora", family: "Blomqvist", language: Language::Sv,
        words: "Jag vill prata om allt på en gång med samma person.",
        first: "antero", days_ago: 10, reach: Reach::TeamForming, permission: Permission::Until(80),
        helpers: &[invited("pekka", "Hälsa och ork"), invited("outi", "Inkomst under rehabiliteringen")],
        beats: &[beat(9, (9, 0), Surveys("antero", &[
            (Field::HowToReach, Client, "E-post eller telefon, på svenska."),
            (Field::WhatIWant, Client, "En person som har allt i handen."),
            (Field::Strengths, Client, "Jag är bra på språk och på att organisera."),
        ]))],
        ..PLAIN
    },
    Life {
        given: "Veikko", family: "Tuominen", municipality: "265",
        words: "Metsä on tuttu. Kone kävisi, kantaminen ei.",
        manager: "jari", days_ago: 9, reach: Reach::TeamForming,
        helpers: &[joined("essi", "Liikkuminen"), invited("jari", "Työ metsäkoneella")],
        ..PLAIN
    },
    Life {
        given: "Oskari", family: "Lampinen", municipality: "500",
        words: "Olen valmis kokeilemaan, jos saan sanoa ei.",
        manager: "jari", days_ago: 14, reach: Reach::TeamForming,
        helpers: &[joined("pekka", "Terveys ja jaksaminen"), joined("hanna", "Tekemistä ja ihmisiä")],
        beats: &[
            beat(3, (11, 20), Withdraws("riikka", SaidHow::Phone)),
            beat(3, (11, 40), Notes("riikka", Category::ContactBasic, "Oskari perui luvat puhelimessa. Hän haluaa jatkaa minun kanssani ja päättää muista myöhemmin.")),
        ],
        ..PLAIN
    },
    Life {
        given: "Rauno", family: "Hiltunen", municipality: "992", born: Some((1962, 8, 8)),
        words: "Kuljettajan työ oli minun elämäni. Mitä sen jälkeen?",
        days_ago: 21, reach: Reach::Managed,
        helpers: &[joined("jari", "Työ ja työnhaku"), close("Eila Hiltunen", "puoliso")],
        beats: &[
            beat(20, (9, 20), Surveys("riikka", &[
                (Field::HowToReach, Client, "Puhelin. Puoliso vastaa, jos minä en kuule."),
                (Field::LastJob, Client, "Rekankuljettaja, kolmekymmentäviisi vuotta."),
                (Field::DrivingLicence, Client, "C-kortti ei ole enää voimassa, henkilöauto on."),
                (Field::Strengths, Client, "Tiedän tiet, aikataulut ja koneet."),
            ])),
            beat(13, (10, 0), Writes("maija", "Hei Rauno! Olen nyt sinun yhteyshenkilösi. Soitan maanantaina kello yhdeksän.")),
            beat(12, (17, 45), ClientWrites("Sopii. Eilakin haluaa kuulla, laitan kaiuttimen päälle.")),
            beat(9, (9, 40), Notes("maija", Category::CloseNetwork, "Soitettu yhdessä Raunon ja Eilan kanssa. Eila tulee mukaan ensimmäiseen tapaamiseen.")),
            beat(9, (9, 41), Writes("maija", "Kiitos puhelusta. Kirjoitin muistiin, mitä sovimme.")),
        ],
        ..PLAIN
    },
    Life {
        given: "Tuija", family: "Peltonen",
        words: "Pystyn kyllä, kun saan tehdä omaan tahtiin.",
        first: "antero", days_ago: 18, reach: Reach::Meeting,
        helpers: &[convener("riikka", "Kokoaa tiimin ja kutsuu koolle"), joined("jari", "Työ ja työnhaku"), doctor("pekka", "Terveys ja jaksaminen")],
        ahead: &[Gathering { in_days: 0, hour: 15, invited: &["jari", "pekka"], fits: &["jari", "pekka"], matters: &[("", "Voinko aloittaa kahdella päivällä?")], ..GATHERING }],
        ..PLAIN
    },
    Life {
        given: "Kimmo", family: "Auvinen", born: Some((1976, 1, 19)),
        words: "Vuorotyö ei enää käy. Päivätyö kävisi.",
        manager: "jari", days_ago: 20, reach: Reach::Meeting,
        helpers: &[doctor("pekka", "Terveys ja jaksaminen"), joined("tuula", "Etuudet muutoksen ajan")],
        beats: &[
            beat(6, (9, 0), Misses("jari", Gathering { in_days: -2, hour: 10, where_: "Työllisyyspalvelut, Jyväskylä, huone 3", invited: &["pekka"], fits: &["pekka"], ..GATHERING }, "Ei tullut eikä vastannut puhelimeen.")),
        ],
        ..PLAIN
    },
    Life {
        given: "Raili", family: "Hämäläinen", municipality: "729",
        words: "Minulle sopii parhaiten, kun joku käy kotona.",
        days_ago: 19, reach: Reach::Meeting,
        helpers: &[joined("hanna", "Tekemistä ja ihmisiä"), joined("outi", "Etuudet ja kuntoutus")],
        beats: &[
            beat(12, (9, 0), CallsOff("maija", Gathering { in_days: -4, hour: 11, where_: "Raililla kotona", invited: &["hanna"], fits: &["hanna"], ..GATHERING }, "Raili oli kipeä. Uusi aika sovittiin puhelimessa.")),
            beat(3, (14, 40), Notes("maija", Category::HealthWorkAbility, "Raili voi paremmin. Portaat ovat edelleen hankalat, joten tapaamme hänen luonaan.")),
        ],
        ahead: &[Gathering { in_days: 6, hour: 11, where_: "Raililla kotona", invited: &["hanna", "outi"], fits: &["hanna"], agreed: false, ..GATHERING }],
        ..PLAIN
    },
    Life {
        given: "David", family: "Mwangi", language: Language::En,
        words: "I drive, I speak four languages, and I learn fast.",
        first: "antero", days_ago: 16, reach: Reach::Managed,
        helpers: &[joined("jari", "Work"), joined("hanna", "People to practise Finnish with")],
        beats: &[
            beat(15, (10, 0), Surveys("antero", &[
                (Field::HowToReach, Client, "Text message in English, please."),
                (Field::Interpreter, Client, "Not needed in English. In Finnish meetings, yes."),
                (Field::Skills, Client, "Four languages, driving, electrical work."),
                (Field::Strengths, Client, "I learn fast and people trust me."),
            ])),
            beat(4, (16, 30), ClientRemoves("hanna")),
        ],
        ..PLAIN
    },
    Life {
        given: "Sirkka", family: "Partanen", municipality: "850", born: Some((1969, 3, 9)),
        words: "Haluan tavata kaikki saman pöydän ääressä.",
        first: "antero", days_ago: 16, reach: Reach::Managed,
        helpers: &[joined("jari", "Työ ja työnhaku"), doctor("pekka", "Terveys ja jaksaminen"), joined("outi", "Etuudet ja kuntoutus")],
        beats: &[
            beat(15, (10, 0), Surveys("antero", &[
                (Field::HowToReach, Client, "Puhelin tai kirje."),
                (Field::WhatIWant, Client, "Että kaikki kuulevat saman asian samalla kertaa."),
                (Field::Strengths, Client, "Kirjoitan asiat muistiin ja pidän ne järjestyksessä."),
                (Field::WhoSupports, Client, "Naapurin Irja."),
                (Field::WorkNow, Client, "Sairauslomalla kaupan kassatyöstä."),
                (Field::Mind, Client, "Kiire ja melu väsyttävät. Hiljaisessa jaksan pitkään."),
                (Field::IncomeNow, Client, "Sairauspäiväraha."),
                (Field::Transport, Client, "Linja-auto kulkee kahdesti päivässä."),
                (Field::ServicesNow, Client, "Työterveys."),
                (Field::AlreadyTold, Professional, "Sairaushistoria on kerrottu jo kolmesti. Ei kysytä uudelleen."),
            ])),
            beat(14, (9, 0), AsksOfRehabilitation("antero", Rehab::Applied)),
            beat(14, (9, 2), Completes("antero", Completeness::First)),
            beat(14, (9, 3), Completes("antero", Completeness::Whole)),
        ],
        ahead: &[Gathering { in_days: 2, hour: 10, place: Place::Video, where_: "Videoyhteys, linkki kutsussa", invited: &["jari", "pekka", "outi"], fits: &["pekka"], matters: &[("", "Kuka päättää ammatillisesta kuntoutuksesta?")], ..GATHERING }],
        ..PLAIN
    },
    Life {
        given: "Marjut", family: "Ikonen",
        words: "Olen aina pärjännyt yksin. Nyt kokeilen toisin.",
        first: "antero", manager: "riikka", days_ago: 24, reach: Reach::Managed,
        helpers: &[joined("jari", "Työ ja työnhaku"), joined("essi", "Liikkuminen")],
        beats: &[
            beat(5, (12, 30), Leaves("essi", "Fysioterapian jakso päättyi sovitusti. Kiitos Marjutille!")),
            beat(2, (18, 20), ClientWrites("Voinko vaihtaa perjantain ajan ensi viikkoon?")),
        ],
        ..PLAIN
    },
];
