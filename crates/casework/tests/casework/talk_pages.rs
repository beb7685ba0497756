//! Talking about support again, over HTTP: the client's no ends the clientship, and only then.

use crate::village::Village;
use testkit::{Engine, TestDb};
use village::migrations;

#[tokio::test]
async fn the_clients_no_is_recorded_on_a_page_of_its_own() {
    let db = TestDb::open(Engine::Sqlite, migrations()).await.expect("SQLite is built in");
    let v = Village::new(&db).await;
    let path = v.path("talk");
    let maija = v.browser(v.maija).await;
    let form = maija.get(&path).await;
    assert!(form.page.contains("Haluaa apua") && form.page.contains("Asiakkuus päättyy tähän."), "{}", form.page);
    let once = form.field("once");
    let without = maija.post(&path, &[("once", &once), ("answer", "not_now"), ("on", "12.3.2026")]).await;
    assert_eq!(without.status, 422, "a day to ask again is missing");
    let both = maija.post(&path, &[("once", &once), ("answer", "not_now"), ("on", "joskus")]).await;
    for field in ["on", "ask_again"] {
        assert!(both.page.contains(&format!("href=\"#{field}\"")), "all that is to be mended is said at once: {field}");
    }
    let wrong = maija
        .post(&path, &[("once", &once), ("answer", "not_now"), ("on", "12.3.2026"), ("ask_again", "joskus")])
        .await;
    assert_eq!(wrong.page.matches("href=\"#ask_again\"").count(), 1, "a field is told of once");
    let ahead = maija.post(&path, &[("once", &once), ("answer", "no"), ("on", "1.4.2026")]).await;
    assert_eq!(ahead.status, 422, "the talk lies ahead");
    v.clock.pass(std::time::Duration::from_secs(60));
    let no = maija.post(&path, &[("once", &once), ("answer", "no"), ("on", "12.3.2026")]).await;
    assert_eq!((no.status, no.to), (303, format!("/cases/{}", v.case)));
    let after = maija.get(&path).await;
    assert!(
        !after.page.contains("name=\"answer\"") && after.page.contains("Asiakas on jo vastannut"),
        "{}",
        after.page
    );
    let line = maija.get(&v.path("timeline")).await;
    assert!(line.page.contains("Tuesta keskusteltiin: Ei"), "{}", line.page);
}

#[tokio::test]
async fn somebody_elses_client_has_no_such_page() {
    let db = TestDb::open(Engine::Sqlite, migrations()).await.expect("SQLite is built in");
    let v = Village::new(&db).await;
    v.joins(v.pekka).await;
    for (who, status) in [(v.pekka, 403), (v.veera, 404)] {
        let answer = v.browser(who).await.get(&v.path("talk")).await;
        assert_eq!(answer.status, status);
    }
}
