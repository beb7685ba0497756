//! Golden searches: needs in people's own words, in Finnish, Swedish and English, and the service that must be among the first five.

use access::{Asker, GateBuilder};
use db::Db;
use directory::{Areas, Query, demo, find, import};
use kernel::{Language, RegionId};
use std::sync::Arc;
use testkit::{Engine, TestDb};

const REGION: RegionId = RegionId(15);

/// Language, municipality, what is typed, what must be found.
const GOLDEN: [(Language, &str, &str, &str); 45] = [
    (Language::Fi, "Jyväskylä", "velkaantunut, laskut maksamatta", "Talouspaja Penni"),
    (Language::Fi, "Jyväskylä", "apua velkojen kanssa", "Talouspaja Penni"),
    (Language::Fi, "Jyväskylä", "velkaneuvontaa", "Talouspaja Penni"),
    (Language::Fi, "Jyväskylä", "työkokeilu", "Entisöintipaja Höylä"),
    (Language::Fi, "Jyväskylä", "kevyttä työtä", "Työhönvalmennus Askel"),
    (Language::Fi, "Jyväskylä", "työnhaku valmentajan kanssa", "Työhönvalmennus Askel"),
    (Language::Fi, "Jyväskylä", "ammatillista kuntoutusta", "Ammatillinen kuntoutusselvitys"),
    (Language::Fi, "Jyväskylä", "lääkinnällinen kuntoutus", "Lääkinnällisen kuntoutuksen palvelut"),
    (Language::Fi, "Jyväskylä", "kuntouttavaa työtoimintaa", "Kuntouttava työtoiminta"),
    (Language::Fi, "Jyväskylä", "sosiaalista kuntoutusta", "Sosiaalinen kuntoutus"),
    (Language::Fi, "Jyväskylä", "terveystarkastus työttömälle", "Työttömien terveystarkastukset"),
    (Language::Fi, "Jyväskylä", "työttömän terveystarkastus", "Työttömien terveystarkastukset"),
    (Language::Fi, "Jyväskylä", "asunnottoman neuvonta", "Asunnottomien palveluohjaus"),
    (Language::Fi, "Jyväskylä", "tuettua asumista", "Tuettu asuminen"),
    (Language::Fi, "Jyväskylä", "vertaistukea masennukseen", "Vertaisryhmä Rinki"),
    (Language::Fi, "Jyväskylä", "uupumus", "Vertaisryhmä Rinki"),
    (Language::Fi, "Jyväskylä", "mielenterveyden tuki", "Mielenterveyspalvelut"),
    (Language::Fi, "Jyväskylä", "yksinäisyys", "Suvannon klubitalo"),
    (Language::Fi, "Jämsä", "päihteistä toipuminen", "Kohtaamispaikka Kuura"),
    (Language::Fi, "Jämsä", "katkaisuhoito", "Selviämis-, katkaisu- ja vieroitushoito"),
    (Language::Fi, "Jämsä", "päihdekuntoutus", "Päihdekuntoutus"),
    (Language::Fi, "Viitasaari", "nuorten työpaja", "Työpaja Kontti"),
    (Language::Fi, "Äänekoski", "selkäkipu", "Kevyt liikuntaryhmä Askelma"),
    (Language::Fi, "Äänekoski", "fysioterapiaa", "Fysioterapian palvelut"),
    (Language::Fi, "Keuruu", "apua tietokoneen kanssa", "Digituki Näppäin"),
    (Language::Fi, "Keuruu", "lastensuojelun päivystys", "Lastensuojelun päivystys"),
    (Language::Fi, "Keuruu", "TE-toimisto", "Työttömien palveluohjaus"),
    (Language::Fi, "Keuruu", "sosiaaliasiavastaava", "Sosiaaliasiamies"),
    (Language::Fi, "Keuruu", "omaishoidon tuki", "Omaishoidon tuki"),
    (Language::Fi, "Keuruu", "hammaslääkäri", "Suun terveydenhuolto"),
    (Language::Fi, "Keuruu", "puhelinaika terveyskeskukseen lääkäri", "Lääkärin tai hoitajan vastaanotto"),
    (Language::Fi, "Vaasa", "TYP", "Työllistymistä edistävä monialainen yhteispalvelu (TYP)"),
    (Language::Fi, "Vaasa", "järkyttävä kriisi, läheisen kuolema", "Päivystävän kriisiryhmän palvelut"),
    (Language::Fi, "Naantali", "etsivää nuorisotyötä", "Etsivä nuorisotyö"),
    (Language::Sv, "Vaasa", "hjälp i en kris", "Krisgruppens jour"),
    (Language::Sv, "Vaasa", "långvarigt arbetslös", "Sektorsövergripande samsercive som främjar sysselsättningen"),
    (Language::Sv, "Jyväskylä", "skulder", "Ekonomiverkstaden Penni"),
    (Language::Sv, "Jyväskylä", "arbetsprövning", "Restaureringsverkstaden Höylä"),
    (Language::Sv, "Jyväskylä", "kamratstöd", "Kamratgruppen Rinki"),
    (Language::Sv, "Jyväskylä", "yrkesinriktad rehabilitering", "Yrkesinriktad rehabiliteringsutredning"),
    (Language::Sv, "Jyväskylä", "stöd för arbetsförmågan", "Inledande service för stöd av arbetsförmågan"),
    (Language::En, "Jyväskylä", "debts and bills", "Money workshop Penni"),
    (Language::En, "Jyväskylä", "work trial", "Restoration workshop Höylä"),
    (Language::En, "Jyväskylä", "loneliness", "Suvanto clubhouse"),
    (Language::En, "Jämsä", "recovery from substance use", "Meeting place Kuura"),
];

async fn first_five(db: &Db, language: Language, municipality: &str, text: &str) -> Vec<String> {
    let municipality = Areas::embedded().municipality_named(municipality).expect("there is such a place").code;
    let query = Query { text: text.to_owned(), municipality: Some(municipality), language, limit: 5, after: None };
    let gate = GateBuilder::new(db.clone(), REGION).build();
    let results = gate.read(&Asker::program(uuid::Uuid::nil()), move |cx| find(cx, &query)).await.expect("found");
    results.hits.into_iter().map(|hit| hit.name).collect()
}

#[tokio::test]
async fn what_people_need_is_among_the_first_five() {
    let db = TestDb::open(Engine::Sqlite, directory::MIGRATIONS).await.expect("SQLite is built in");
    let all = Arc::new(demo::entries(REGION, "2026-03-12".parse().expect("a day")).expect("whole").value);
    db.write(move |tx| import(tx, &all)).await.expect("imported");
    let mut missed = Vec::new();
    for (language, municipality, text, expected) in GOLDEN {
        let found = first_five(&db, language, municipality, text).await;
        if !found.iter().any(|name| name == expected) {
            missed.push(format!("{text:?} does not find {expected:?} but {found:?}"));
        }
    }
    assert!(missed.is_empty(), "{} of {}:\n{}", missed.len(), GOLDEN.len(), missed.join("\n"));
}
