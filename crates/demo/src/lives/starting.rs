//! Lives at their beginning: support was brought up, or the situation is being surveyed.

use crate::{
    happening::{
        Happening::{
            AsksOfRehabilitation, AsksToManage, ClientSays, ClientWrites, Completes, DeclinesToManage, Notes,
            SaysYesOnce, Surveys,
        },
        Rehab, beat,
    },
    life::{Life, PLAIN, Reach},
};
use domain::{
    Category,
    survey::{
        Author::{Client, Professional},
        Completeness, Field,
    },
};

#[rustfmt::skip]
pub(crate) const LIVES: [Life; 11] = [
    Life {
        given: "Mirja", family: "Leppänen",
        words: "Selkä ja mieli ovat molemmat väsyneet. En tiedä, kummasta pitäisi aloittaa.",
        days_ago: 0, reach: Reach::Raised,
        ..PLAIN
    },
    Life {
        given: "Heikki", family: "Manninen", municipality: "275",
        words: "Mietin vielä. Kysykää syksyllä uudelleen.",
        days_ago: 20, reach: Reach::Raised,
        beats: &[beat(20, (10, 30), Notes("riikka", Category::ContactBasic, "Heikki haluaa itse miettiä rauhassa. Sovimme, että soitan kahden kuukauden päästä. Numero toimii."))],
        ..PLAIN
    },
    Life {
        given: "Satu", family: "Niskanen",
        words: "Nyt ei ole oikea aika, mutta kiitos kun kysyitte.",
        first: "antero", days_ago: 14, reach: Reach::Raised,
        beats: &[beat(14, (11, 0), Notes("antero", Category::ContactBasic, "Pojan rippijuhlat ensin. Satu ottaa itse yhteyttä, ja minä kysyn uudelleen sovittuna päivänä."))],
        ..PLAIN
    },
    Life {
        given: "Paavo", family: "Ketola", municipality: "312",
        words: "Ensin muutto, sitten muut asiat.",
        days_ago: 8, reach: Reach::Raised,
        ..PLAIN
    },
    Life {
        given: "Olli", family: "Raitio", born: Some((1983, 9, 2)),
        words: "Tarvitsen yhden ihmisen, joka tietää kokonaisuuden.",
        days_ago: 9, reach: Reach::Assessing,
        beats: &[
            beat(8, (9, 30), Surveys("riikka", &[
                (Field::HowToReach, Client, "Tekstiviesti ensin, soitan itse takaisin."),
                (Field::WhatIWant, Client, "Ettei tarvitse kertoa samaa asiaa viidelle ihmiselle."),
                (Field::Strengths, Client, "Pidän kiinni siitä, mitä lupaan."),
                (Field::WorkNow, Client, "Työtön viime kesästä."),
                (Field::ServicesNow, Client, "Työllisyyspalvelut, velkaneuvonta ja terveysasema."),
                (Field::ServicesOverlap, Professional, "Kolme eri suunnitelmaa, eikä kukaan tunne niitä kaikkia."),
            ])),
            beat(6, (13, 0), Completes("riikka", Completeness::First)),
            beat(5, (10, 15), SaysYesOnce("riikka", "jari")),
            beat(5, (10, 40), Notes("riikka", Category::ServicesUsed, "Soitimme Ollin kanssa yhdessä työllisyyspalveluihin. Olli antoi siihen suullisen luvan tätä yhtä puhelua varten.")),
            beat(2, (9, 50), AsksToManage("riikka", "maija", "Olli toivoo yhtä ihmistä. Maija tuntee velkaneuvonnan ja terveysaseman.")),
        ],
        ..PLAIN
    },
    Life {
        given: "Pertti", family: "Salonen",
        words: "Haluan, että joku kertoo suoraan, mitä seuraavaksi.",
        days_ago: 4, reach: Reach::Assessing,
        beats: &[
            beat(3, (10, 0), Surveys("riikka", &[
                (Field::HowToReach, Client, "Soittakaa lankapuhelimeen."),
                (Field::WhatHasHelped, Client, "Se, että asiat sanotaan niin kuin ne ovat."),
                (Field::LastJob, Client, "Kirvesmies, kolmekymmentä vuotta."),
            ])),
            beat(1, (9, 15), Notes("riikka", Category::HealthWorkAbility, "Olkapään leikkauksesta on puoli vuotta. Pertti ei tiedä, saako jo nostaa. Kysyn terveysasemalta.")),
        ],
        ..PLAIN
    },
    Life {
        given: "Anneli", family: "Kokko", municipality: "077", born: Some((1968, 4, 30)),
        words: "Olen hoitanut äitiä kolme vuotta. Nyt on minun vuoroni.",
        first: "antero", days_ago: 6, reach: Reach::Assessing,
        beats: &[
            beat(5, (10, 0), Surveys("antero", &[
                (Field::HowToReach, Client, "Puhelin, milloin vain."),
                (Field::WhatIWant, Client, "Työn, josta pääsen kotiin samaan aikaan joka päivä."),
                (Field::Strengths, Client, "Osaan hoitaa, järjestää ja olla hätääntymättä."),
                (Field::WhoICareFor, Client, "Äiti muutti palvelutaloon helmikuussa. Käyn siellä sunnuntaisin."),
                (Field::Education, Client, "Merkonomi, valmistunut 1989."),
                (Field::Digital, Client, "Pankkitunnukset on, hakemuksia en ole täyttänyt netissä."),
            ])),
            beat(4, (14, 10), AsksOfRehabilitation("antero", Rehab::NotNow("Anneli haluaa ensin lepoa ja keskustelun omaishoidon päättymisestä."))),
            beat(4, (14, 12), Completes("antero", Completeness::First)),
        ],
        ..PLAIN
    },
    Life {
        given: "Minna", family: "Karppinen",
        words: "Yksi asia kerrallaan, niin selviän.",
        first: "antero", days_ago: 7, reach: Reach::Assessing,
        beats: &[
            beat(6, (9, 0), Surveys("antero", &[
                (Field::HowToReach, Client, "Viesti omassa palvelussa."),
                (Field::WhatIWant, Client, "Rauhallisen alun."),
                (Field::WhatIDoNotWant, Client, "En halua monta tapaamista samalla viikolla."),
            ])),
            beat(5, (9, 0), AsksToManage("antero", "maija", "Minna toivoo rauhallista alkua ja yhtä ihmistä.")),
            beat(4, (12, 40), DeclinesToManage("maija", "Jään ensi kuussa lomalle juuri kun Minna aloittaa. Antero voisi jatkaa siihen asti.")),
            beat(1, (15, 0), ClientWrites("Tuliko jo päätös siitä, kuka on minun ihmiseni?")),
        ],
        ..PLAIN
    },
    Life {
        given: "Jukka", family: "Saarinen",
        words: "Olen ollut pitkään kotona. Haluan kokeilla jotain pientä.",
        days_ago: 5, reach: Reach::Assessing,
        beats: &[
            beat(4, (10, 0), Surveys("riikka", &[
                (Field::HowToReach, Client, "Puhelin iltapäivällä."),
                (Field::WhatWorks, Client, "Koiran kanssa lähden ulos joka päivä."),
                (Field::Strengths, Client, "Olen rauhallinen, ja eläimet tulevat luokse."),
                (Field::Everyday, Client, "Kauppa ja ruoka sujuvat. Virastot jännittävät."),
                (Field::WithOthers, Client, "Yksi ihminen kerrallaan on hyvä."),
                (Field::WhoSupports, Client, "Sisko soittaa joka sunnuntai."),
            ])),
            beat(3, (9, 0), Completes("riikka", Completeness::First)),
            beat(2, (13, 30), Notes("riikka", Category::SocialSituation, "Jukka lähti mukaan, kun kerroin, että klubitalolla voi käydä ensin katsomassa.")),
        ],
        ..PLAIN
    },
    Life {
        given: "Elina", family: "Toivonen", municipality: "216",
        words: "Uni on palannut. Nyt uskallan miettiä työtä.",
        first: "antero", days_ago: 3, reach: Reach::Assessing,
        beats: &[beat(1, (19, 0), ClientSays(&[
            (Field::WhatIWant, "Työn, jossa ei ole yövuoroja."),
            (Field::Strengths, "Olen tarkka ja pidän numeroista."),
        ]))],
        ..PLAIN
    },
    Life {
        given: "Sofia", family: "Nyman", language: kernel::Language::Sv,
        words: "Jag flyttade hit i våras och känner ingen. Jag vill börja med något litet.",
        first: "antero", days_ago: 4, reach: Reach::Assessing,
        beats: &[beat(3, (10, 30), Surveys("antero", &[
            (Field::HowToReach, Client, "Telefon, på svenska tack."),
            (Field::Strengths, Client, "Jag sjunger och är bra på att lyssna."),
            (Field::Summary, Professional, "Muutti keväällä. Asioi ruotsiksi, kirjeet ruotsiksi."),
        ]))],
        ..PLAIN
    },
];
