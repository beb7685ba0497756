//! The client's pages: one's own and nobody else's, in three languages.

use crate::village::{Village, migrations};
use domain::case::Pause;
use kernel::Language;
use testkit::on_both_engines;
use village::{day, line};

const PAGES: [&str; 8] =
    ["/me", "/me/plan", "/me/plan/print", "/me/meetings", "/me/messages", "/me/words", "/me/data", "/me/data/looks"];

async fn in_language(db: &testkit::TestDb, language: Language, hello: &str, title: &str) {
    let village = Village::speaking(db, language).await;
    village.plans().await;
    village.puts_forward().await;
    let timo = village.browser(village.timo).await;
    for path in PAGES {
        let page = timo.page(path).await;
        assert!(page.contains(&format!("lang=\"{}\"", kernel::Coded::code(language))), "{path} says its language");
    }
    assert!(timo.page("/me").await.contains(hello));
    assert!(timo.page("/me/plan").await.contains(title));
}

on_both_engines! { migrations();
    fn the_pages_speak_finnish(db) {
        in_language(db, Language::Fi, "Hei Timo", "Sopiiko suunnitelma sinulle?").await;
    }

    fn the_pages_speak_swedish(db) {
        in_language(db, Language::Sv, "Hej Timo", "Passar planen dig?").await;
    }

    fn the_pages_speak_english(db) {
        in_language(db, Language::En, "Hello Timo", "Does the plan suit you?").await;
    }

    fn a_client_sees_only_their_own(db) {
        let village = Village::new(db).await;
        let (_, timos) = village.plans().await;
        village.planned(village.aino.case, "Nukun yöt").await;
        let aino = village.browser(village.aino.account).await;
        for path in PAGES {
            let page = aino.page(path).await;
            assert!(!page.contains("Timo") && !page.contains("Koskela") && !page.contains("selkäni"), "{path}");
        }
        assert!(aino.page("/me/plan").await.contains("Nukun yöt"), "premise: Aino has a plan of her own");
        let question = format!("/me/plan/actions/{timos}/question");
        assert_eq!(aino.get(&question).await.status, 404);
        assert_eq!(aino.post(&question, &[("words", "Haluan puhua")]).await.status, 404);
        let map = format!("/cases/{}/map", village.case);
        assert_eq!(aino.get(&map).await.status, 404);
    }

    /// Decision 0010: in plain words that, why, until when and who looks then; the plan does not push meanwhile.
    fn a_pause_is_told_at_home(db) {
        let village = Village::new(db).await;
        village.plans().await;
        let timo = village.browser(village.timo).await;
        assert!(timo.page("/me").await.contains("Seuraavaksi"), "premise: something is next");
        let pause = Pause { reason: line("Kuntoutus ensin."), checks: village.maija, until: day("2026-05-01") };
        village.act(village.maija, move |cx, case| casework::pause::begin(cx, case, &pause)).await.expect("paused");
        let home = timo.get("/me").await;
        home.says(&["Asiasi on tauolla 1.5.2026 asti.", "Kuntoutus ensin.", "Silloin Maija Lehtonen palaa asiaasi.", "milloin vain"]);
        home.never_says(&["Seuraavaksi"]);
    }

    fn who_is_no_client_has_no_such_pages(db) {
        let village = Village::new(db).await;
        let maija = village.browser(village.maija).await;
        for path in PAGES {
            assert_eq!(maija.get(path).await.status, 404, "{path}");
        }
        assert_eq!(maija.post("/me/person", &[]).await.status, 404);
        assert_eq!(maija.post("/me/plan", &[("version", "1")]).await.status, 404);
    }

    fn who_has_no_clientship_is_told_so_kindly(db) {
        let village = Village::new(db).await;
        let kalle = village.browser(village.kalle).await;
        for path in PAGES.into_iter().filter(|path| *path != "/me/plan/print") {
            assert!(kalle.page(path).await.contains("Sinulla ei ole vielä suunnitelmaa"), "{path}");
        }
        assert_eq!(kalle.get("/me/plan/print").await.status, 404);
    }

    fn the_sheet_speaks_the_clients_language_whoever_prints_it(db) {
        let village = Village::speaking(db, Language::Sv).await;
        village.plans().await;
        village.jari_joins().await;
        let map = format!("/cases/{}/map", village.case);
        for who in [village.maija, village.jari] {
            let sheet = village.browser(who).await.page(&map).await;
            assert!(sheet.contains("<html lang=\"sv\">") && sheet.contains("Vem du ringer"), "{sheet}");
            assert!(sheet.contains("Maija Lehtonen") && sheet.contains("Fysioterapia"));
        }
        assert_eq!(village.browser(village.veera).await.get(&map).await.status, 404);
    }
}
