//! The pages over HTTP: what is typed stays, two who write meet, what is not open is not shown, three languages.

use crate::village::Village;
use domain::{Category, CategorySet};
use kernel::{Coded, Language};
use std::collections::BTreeSet;
use testkit::{Engine, TestDb};
use village::{Answer, Browser, core, migrations};

async fn db() -> TestDb {
    TestDb::open(Engine::Sqlite, migrations()).await.expect("SQLite is built in")
}

const LIMITS: &str = "professional_limits";

/// Sends what was typed into one field of a form as it was opened.
async fn types(browser: &Browser, path: &str, form: &Answer, name: &str, text: &str) -> Answer {
    let base_name = format!("base_{name}");
    let (once, base) = (form.field("once"), form.field(&base_name));
    browser.post(path, &[("once", &once), (&base_name, &base), (name, text)]).await
}

#[tokio::test]
async fn two_editors_meet_and_both_texts_are_there() {
    let db = db().await;
    let v = Village::new(&db).await;
    v.joins(v.pekka).await;
    let (maija, pekka, path) = (v.browser(v.maija).await, v.browser(v.pekka).await, v.path("situation/functioning"));
    let (hers, his) = (maija.get(&path).await, pekka.get(&path).await);
    assert_eq!(types(&pekka, &path, &his, LIMITS, "Pekan teksti").await.status, 303);
    let met = types(&maija, &path, &hers, LIMITS, "Maijan teksti").await;
    assert_eq!((met.status, met.area(LIMITS).as_str()), (409, "Maijan teksti"));
    assert!(met.page.contains("<p>Pekan teksti</p>"), "the other's text stands beside it");
    let chosen = types(&maija, &path, &met, LIMITS, "Maijan ja Pekan teksti").await;
    assert_eq!((chosen.status, chosen.to), (303, v.path("situation")));
    assert_eq!(v.versions("limits", "professional").await, ["Pekan teksti", "Maijan ja Pekan teksti"]);
}

#[tokio::test]
async fn a_form_that_is_sent_twice_is_saved_once() {
    let db = db().await;
    let v = Village::new(&db).await;
    let (maija, path) = (v.browser(v.maija).await, v.path("situation/functioning"));
    let form = maija.get(&path).await;
    for _ in 0..2 {
        let sent = types(&maija, &path, &form, LIMITS, "kerran").await;
        assert_eq!((sent.status, sent.to), (303, v.path("situation")));
    }
    assert_eq!(v.versions("limits", "professional").await, ["kerran"]);
}

#[tokio::test]
async fn what_is_too_long_stays_to_be_shortened() {
    let db = db().await;
    let v = Village::new(&db).await;
    let (maija, path) = (v.browser(v.maija).await, v.path("situation/functioning"));
    let (form, long, rows) = (maija.get(&path).await, "pitkä ".repeat(400), v.count().await);
    let again = types(&maija, &path, &form, LIMITS, &long).await;
    assert_eq!((again.status, again.area(LIMITS)), (422, long.trim().to_owned()));
    assert!(again.page.contains("href=\"#professional_limits\""), "the summary leads to the field");
    assert_eq!(v.count().await, rows);
}

#[tokio::test]
async fn rehabilitation_is_not_passed_silently_on_the_page_either() {
    let db = db().await;
    let v = Village::new(&db).await;
    let (maija, path) = (v.browser(v.maija).await, v.path("situation/rehabilitation"));
    let refused = maija.post(&v.path("situation/completeness"), &[("level", "whole")]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.page.contains("Kysy kuntoutuksesta. Kohtaa ei voi ohittaa."));
    let silent = maija.post(&path, &[("answer", "not_now"), ("reason", " "), ("answer_base", "0")]).await;
    assert_eq!(silent.status, 422);
    assert!(silent.page.contains("id=\"reason-e\""), "the reason is asked for beside its field");
    let answered =
        maija.post(&path, &[("answer", "not_now"), ("reason", "odottaa leikkausta"), ("answer_base", "0")]).await;
    assert_eq!(answered.status, 303);
    assert!(maija.get(&v.path("situation")).await.page.contains("Ei juuri nyt: odottaa leikkausta"));
}

#[tokio::test]
async fn what_the_client_has_not_opened_is_not_on_the_page() {
    let db = db().await;
    let v = Village::new(&db).await;
    v.jari_joins(core()).await;
    let (maija, jari) = (v.browser(v.maija).await, v.browser(v.jari).await);
    let form = maija.get(&v.path("situation/functioning")).await;
    types(&maija, &v.path("situation/functioning"), &form, LIMITS, "selkäsalaisuus").await;
    let seen = maija.get(&v.path("situation")).await.page;
    assert!(
        seen.contains("selkäsalaisuus") && seen.contains("Voivat nähdä: Timo, Maija Lehtonen<"),
        "premise: it is there"
    );
    for path in ["situation", "situation/functioning", "timeline", "messages", "notes/new"] {
        let page = jari.get(&v.path(path)).await;
        assert_eq!(page.status, 200, "{path}");
        assert!(!page.page.contains("selkäsalaisuus"), "{path}");
    }
    let page = jari.get(&v.path("situation")).await.page;
    assert!(page.contains("Suostumus ei avaa organisaatiollesi näitä: Minun ihmiseni"), "what is closed is said");
    assert_eq!(v.browser(v.veera).await.get(&v.path("situation")).await.status, 404);
}

#[tokio::test]
async fn each_kind_of_note_says_who_reads_it() {
    let db = db().await;
    let v = Village::new(&db).await;
    v.jari_joins(CategorySet::EMPTY.with(Category::Plan)).await;
    let maija = v.browser(v.maija).await;
    let form = maija.get(&v.path("notes/new")).await.page;
    assert_eq!(form.matches("Voivat nähdä: Timo, Jari Niemi, Maija Lehtonen").count(), 1, "the plan");
    assert!(!form.contains("value=\"substance_mental_health\""), "not a kind that her unit works with");
    let rows = v.count().await;
    let empty = maija.post(&v.path("notes"), &[("body", " "), ("category", "plan")]).await;
    assert_eq!((empty.status, v.count().await), (422, rows));
    let written = maija.post(&v.path("notes"), &[("body", "<b>Soitto</b>"), ("category", "plan")]).await;
    assert_eq!((written.status, written.to), (303, v.path("timeline")));
    let page = v.browser(v.jari).await.get(&v.path("timeline")).await.page;
    assert!(page.contains("&#60;b&#62;Soitto&#60;/b&#62;") && page.contains("Kirjaus: Suunnitelma"));
}

#[tokio::test]
async fn a_message_goes_to_the_thread_and_another_organisation_hears_that_it_is_closed() {
    let db = db().await;
    let v = Village::new(&db).await;
    v.jari_is_told_of_benefits_only().await;
    let (maija, path) = (v.browser(v.maija).await, v.path("messages"));
    assert_eq!(maija.post(&path, &[("text", "Hei Timo")]).await.status, 303);
    assert!(maija.get(&path).await.page.contains("<p>Hei Timo</p>"));
    let page = v.browser(v.jari).await.get(&path).await.page;
    assert!(!page.contains("Hei Timo") && page.contains("Suostumus avaa organisaatiollesi vain omat viestisi"));
}

#[tokio::test]
async fn an_address_that_names_nothing_leads_nowhere_and_unknown_fields_are_refused() {
    let db = db().await;
    let v = Village::new(&db).await;
    let (maija, rows) = (v.browser(v.maija).await, v.count().await);
    assert_eq!(maija.get(&v.path("situation/horoscope")).await.status, 404);
    assert_eq!(maija.get("/cases/abc/situation").await.status, 404);
    assert_eq!(maija.post(&v.path("situation/horoscope"), &[]).await.status, 404);
    let foreign = maija.post(&v.path("situation/money"), &[("client_limits", "x"), ("base_client_limits", "0")]).await;
    assert_eq!((foreign.status, v.count().await), (422, rows));
}

#[tokio::test]
async fn every_page_is_whole_in_three_languages() {
    let db = db().await;
    let v = Village::new(&db).await;
    let (maija, path) = (v.browser(v.maija).await, v.path("situation/my_words"));
    let form = maija.get(&path).await;
    assert_eq!(types(&maija, &path, &form, "client_strengths", "Kädentaidot").await.status, 303);
    for language in Language::ALL {
        let language = *language;
        v.speaks(v.maija, language).await;
        let browser = v.browser(v.maija).await;
        for path in
            ["situation", "situation/functioning", "situation/rehabilitation", "notes/new", "timeline", "messages"]
        {
            let page = browser.get(&v.path(path)).await.page;
            assert!(page.contains(&format!("<html lang=\"{}\">", language.code())), "{path}");
            assert_eq!(page.matches("<h1").count(), 1, "{path}");
            let ids: Vec<_> = page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
            assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{path}: {ids:?}");
        }
    }
}

/// Who may not see the answer hears that the question was asked, and nothing more.
#[tokio::test]
async fn an_answer_that_is_closed_is_not_told_by_the_page() {
    let db = db().await;
    let v = Village::new(&db).await;
    v.jari_is_told_of_benefits_only().await;
    let (maija, jari, page) = (v.browser(v.maija).await, v.browser(v.jari).await, v.path("situation"));
    assert!(jari.get(&page).await.page.contains("Ei ole vielä kysytty"));
    let answer = [("answer", "not_now"), ("reason", "odottaa leikkausta"), ("answer_base", "0")];
    assert_eq!(maija.post(&v.path("situation/rehabilitation"), &answer).await.status, 303);
    let seen = jari.get(&page).await.page;
    assert!(seen.contains("Tästä on kysytty. Vastaus ei näy sinulle.") && !seen.contains("Ei ole vielä kysytty"));
    assert!(!seen.contains("Ei juuri nyt") && !seen.contains("leikkausta"));
    assert!(maija.get(&page).await.page.contains("Ei juuri nyt: odottaa leikkausta"));
}

/// The aim is at most ten statements for a page of a case and eight for a write.
#[tokio::test]
async fn pages_and_writes_are_few_statements() {
    let db = db().await;
    let v = Village::new(&db).await;
    v.consents(&[v.jobs.org], core()).await;
    let maija = v.browser(v.maija).await;
    let run = |before: u64| v.gate.db().statements_run() - before;
    let before = v.gate.db().statements_run();
    maija.get(&v.path("situation")).await;
    assert!(run(before) <= 10, "the situation: {}", run(before));
    let (path, form) = (v.path("situation/money"), maija.get(&v.path("situation/money")).await);
    let before = v.gate.db().statements_run();
    types(&maija, &path, &form, "client_income_now", "päiväraha").await;
    assert!(run(before) <= 8, "a field: {}", run(before));
    let before = v.gate.db().statements_run();
    maija.post(&v.path("notes"), &[("body", "x"), ("category", "plan")]).await;
    assert!(run(before) <= 8, "a note: {}", run(before));
}

/// A part begins calmly: two questions with the client's box, and whatever has been said; every other box is there, folded, and what is written
/// in a fold is saved like the rest.
#[tokio::test]
async fn a_part_begins_with_few_boxes_and_loses_none() {
    let db = db().await;
    let v = Village::new(&db).await;
    let (maija, path) = (v.browser(v.maija).await, v.path("situation/work_study"));
    let form = maija.get(&path).await;
    let boxes = |html: &str| -> Vec<String> {
        let names = html.split("<textarea").skip(1).filter_map(|rest| rest.split("name=\"").nth(1)?.split('"').next());
        names.map(str::to_owned).collect()
    };
    assert_eq!(in_sight(&form.page, boxes), ["client_work_now", "client_last_job"]);
    assert_eq!(boxes(&form.page).len(), 14, "none is lost");
    assert_eq!(types(&maija, &path, &form, "professional_driving_licence", "B-kortti").await.status, 303);
    let again = maija.get(&path).await;
    let seen = ["client_work_now", "client_last_job", "client_driving_licence", "professional_driving_licence"];
    assert_eq!(in_sight(&again.page, boxes), seen, "what is said is in sight");
    let long = types(&maija, &path, &again, "client_education", &"pitkä ".repeat(400)).await;
    assert_eq!(long.status, 422);
    assert!(in_sight(&long.page, boxes).contains(&"client_education".to_owned()), "and what is to be mended");
}

/// What one finds in a page without opening a fold.
fn in_sight(page: &str, find: impl Fn(&str) -> Vec<String>) -> Vec<String> {
    let mut deep = 0_usize;
    let mut seen = String::new();
    for (at, part) in page.split("<details").enumerate() {
        deep += usize::from(at > 0);
        for (at, piece) in part.split("</details>").enumerate() {
            deep = deep.saturating_sub(usize::from(at > 0));
            if deep == 0 {
                seen.push_str(piece);
            }
        }
    }
    find(&seen)
}
