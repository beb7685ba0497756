//! The page of a pause, over HTTP.

use crate::village::Village;
use testkit::{Engine, TestDb};
use village::migrations;

#[tokio::test]
async fn a_pause_begins_is_prolonged_and_ends_on_its_page() {
    let db = TestDb::open(Engine::Sqlite, migrations()).await.expect("SQLite is built in");
    let v = Village::new(&db).await;
    let (path, maija, me) = (v.path("pause"), v.browser(v.maija).await, v.maija.to_string());
    let form = maija.get(&path).await;
    form.says(&["Miksi asiakkuus on tauolla?", "viimeistään 12.6.2026", "Maija Lehtonen"]);
    let (once, reason) = (form.field("once"), "Kesätyö ensin.");
    let filled = |once: &str, until: &str| {
        [("once", once), ("reason", reason), ("checks", me.as_str()), ("until", until)]
            .map(|(k, v)| (k.to_owned(), v.to_owned()))
    };
    let send = async |to: String, fields: [(String, String); 4]| {
        let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        maija.post(&to, &fields).await
    };
    let late = send(path.clone(), filled(&once, "13.6.2026")).await;
    assert_eq!(late.status, 422);
    late.says(&["Tauko voi kestää enintään kolme kuukautta.", reason]);
    let done = send(path.clone(), filled(&once, "12.6.2026")).await;
    assert_eq!((done.status, done.to), (303, format!("/cases/{}", v.case)));
    let page = maija.get(&path).await;
    page.says(&["Tauolla 12.6.2026 asti", reason, "Pidennä taukoa", "Jatka asiakkuutta"]);
    let nobody_chooses =
        maija.post(&v.path("pause/end"), &[("once", &page.field("once")), ("how", "case_ended")]).await;
    assert_eq!(nobody_chooses.status, 422);
    let ended = maija.post(&v.path("pause/end"), &[("once", &page.field("once")), ("how", "clients_wish")]).await;
    assert_eq!(ended.status, 303, "{}", ended.page);
    let line = maija.get(&v.path("timeline")).await;
    line.says(&["Asiakkuus jäi tauolle: 12.6.2026 asti", "Asiakkuus jatkui tauon jälkeen: Asiakas haluaa jatkaa"]);
}

#[tokio::test]
async fn those_around_read_that_there_is_a_pause_and_have_no_form() {
    let db = TestDb::open(Engine::Sqlite, migrations()).await.expect("SQLite is built in");
    let v = Village::new(&db).await;
    v.joins(v.pekka).await;
    let pekka = v.browser(v.pekka).await;
    let before = pekka.get(&v.path("pause")).await;
    before.says(&["Asiakkuus ei ole tauolla."]);
    before.never_says(&["name=\"reason\""]);
    assert_eq!(v.browser(v.veera).await.get(&v.path("pause")).await.status, 404);
}
