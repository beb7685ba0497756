//! The directory on both databases: importing, finding, showing.

use access::{Asker, Cx, Gate, GateBuilder, Outcome, Statements};
use db::{Db, Migration};
use directory::{
    Areas, Cost, Cursor, Entry, Found, Hit, Imported, Kept, Place, Query, Results, Source, demo, find, import, show,
};
use kernel::{Language, RegionId, ServiceId};
use std::sync::Arc;
use testkit::on_both_engines;

const SCHEMA: &[Migration] = directory::MIGRATIONS;
const REGION: RegionId = RegionId(15);

fn entries() -> Vec<Entry> {
    demo::entries(REGION, "2026-03-12".parse().expect("a day")).expect("the built-in files are whole").value
}

async fn take(db: &Db, entries: Vec<Entry>) -> Imported {
    let entries = Arc::new(entries);
    db.write(move |tx| import(tx, &entries)).await.expect("imported")
}

/// Looks as a visitor of this region does.
async fn look<T: Send + 'static>(
    db: &Db,
    region: RegionId,
    unit: impl Fn(&mut Cx<'_, '_>) -> Outcome<T> + Send + 'static,
) -> T {
    let gate: Gate = GateBuilder::new(db.clone(), region).build();
    gate.read(&Asker::program(uuid::Uuid::nil()), unit).await.expect("looked")
}

fn query(text: &str) -> Query {
    Query { text: text.to_owned(), municipality: None, language: Language::Fi, limit: 20, after: None }
}

fn in_place(text: &str, municipality: &str) -> Query {
    let municipality = Areas::embedded().municipality_named(municipality).expect("there is such a place").code;
    Query { municipality: Some(municipality), ..query(text) }
}

async fn ask(db: &Db, query: Query) -> Results {
    look(db, REGION, move |cx| find(cx, &query)).await
}

fn names(results: &Results) -> Vec<&str> {
    results.hits.iter().map(|hit| hit.name.as_str()).collect()
}

async fn hit(db: &Db, query: Query, name: &str) -> Hit {
    let results = ask(db, query).await;
    let hit = results.hits.iter().find(|hit| hit.name == name).cloned();
    hit.unwrap_or_else(|| panic!("{name} is not among {:?}", names(&results)))
}

/// The bare statements.
fn statements() -> Vec<db::Statement> {
    let bare = |statement| match statement {
        Statements::Shared(statement) => statement,
        Statements::Case(_) | Statements::Contact(_) | Statements::List(_) => {
            panic!("the directory holds no client data")
        }
    };
    directory::statements().into_iter().map(bare).collect()
}

on_both_engines! { SCHEMA;
    fn every_statement_is_understood(db) {
        db.read(|tx| statements().into_iter().try_for_each(|statement| tx.prepare(statement))).await.expect("prepared");
    }

    fn importing_twice_changes_nothing(db) {
        let all = entries();
        let many = u32::try_from(all.len()).expect("few");
        assert_eq!(take(db, all.clone()).await, Imported { added: many, changed: 0, unchanged: 0 });
        let before = db.statements_run();
        assert_eq!(take(db, all.clone()).await, Imported { added: 0, changed: 0, unchanged: many });
        assert_eq!(db.statements_run() - before, u64::from(many), "a known entry costs one look");
        let ids: Vec<_> = all.iter().map(|entry| entry.id).collect();
        let stored = look(db, REGION, move |cx| ids.iter().map(|id| show(cx, *id)).collect::<Outcome<Vec<_>>>()).await;
        for (mut given, stored) in all.into_iter().zip(stored) {
            given.texts.sort_by(|one, other| one.language.cmp(&other.language));
            assert_eq!(stored, Some(given), "what goes in comes out");
        }
    }

    fn a_changed_entry_is_found_by_its_new_words_only(db) {
        let mut entry = entries().pop().expect("there are entries");
        take(db, vec![entry.clone()]).await;
        entry.texts[0].name = "Kivipaja".to_owned();
        entry.texts[0].keywords = vec!["graniitti".to_owned()];
        assert_eq!(take(db, vec![entry.clone()]).await, Imported { added: 0, changed: 1, unchanged: 0 });
        assert_eq!(names(&ask(db, query("graniitti")).await), ["Kivipaja"]);
        assert!(ask(db, query("korjaus")).await.hits.iter().all(|hit| hit.reasons[0].found != Found::Keyword));
        assert_eq!(ask(db, query("")).await.total, 1);
    }

    fn a_refused_import_leaves_nothing(db) {
        let mut broken = entries();
        let last = broken.len() - 1;
        let twice = broken[last].texts[0].clone();
        broken[last].texts.push(twice);
        let broken = Arc::new(broken);
        let outcome = db.write(move |tx| import(tx, &broken)).await;
        assert!(outcome.is_err(), "a language that stands twice breaks a constraint");
        assert_eq!(ask(db, query("")).await.total, 0, "nothing is half-loaded");
    }

    fn a_service_is_found_by_any_form_of_its_words_and_says_why(db) {
        take(db, entries()).await;
        for form in ["kuntoutuksen", "KUNTOUTUSTA", "kuntoutus"] {
            let hit = hit(db, query(form), "Kuntoutusohjaus").await;
            assert_eq!((hit.reasons[0].word.as_str(), hit.reasons[0].found), (form, Found::Name));
        }
        let money = hit(db, in_place("velan kanssa", "Jyväskylä"), "Talouspaja Penni").await;
        assert_eq!(money.reasons[0].found, Found::Keyword);
        let flats = hit(db, query("asunnon"), "Asunnon muutostyöt").await;
        assert_eq!(flats.reasons[0].found, Found::Name);
        let tail = hit(db, query("kuntoutus"), "Päihdekuntoutus").await;
        assert_eq!(tail.reasons[0].found, Found::Name, "the later part of a compound counts");
    }

    fn more_fitting_words_come_first_and_missing_words_are_said(db) {
        take(db, entries()).await;
        let results = ask(db, in_place("työkokeilu käsityö kevyt", "Jyväskylä")).await;
        assert_eq!(names(&results)[..2], ["Entisöintipaja Höylä", "Työhönvalmennus Askel"]);
        assert!(results.hits[0].missing.is_empty());
        assert_eq!(results.hits[1].missing, ["käsityö"]);
    }

    fn a_place_leaves_out_what_is_offered_elsewhere_and_keeps_what_is_offered_everywhere(db) {
        take(db, entries()).await;
        let here = ask(db, in_place("", "Jyväskylä")).await;
        let names_here: Vec<_> = all_pages(db, in_place("", "Jyväskylä")).await;
        assert_eq!(usize::try_from(here.total), Ok(names_here.len()));
        assert!(names_here.contains(&"Nettilukio aikuisille".to_owned()), "the whole country holds Jyväskylä");
        assert!(names_here.contains(&"Entisöintipaja Höylä".to_owned()));
        assert!(!names_here.contains(&"Uimahalli".to_owned()), "Vaasa's own service stays in Vaasa");
        assert!(!names_here.contains(&"Työpaja Kontti".to_owned()));
        let vaasa = all_pages(db, in_place("", "Vaasa")).await;
        assert!(vaasa.contains(&"Uimahalli".to_owned()) && !vaasa.contains(&"Kuntoutusohjaus".to_owned()));
        let prevention = ask(db, in_place("ehkäisevä päihdetyö", "Jyväskylä")).await;
        assert_eq!(prevention.hits.iter().filter(|hit| hit.name == "Ehkäisevä päihdetyö").count(), 1);
    }

    fn old_names_lead_to_the_new_ones(db) {
        take(db, entries()).await;
        let results = ask(db, in_place("TE-toimisto", "Äänekoski")).await;
        let guidance = results.hits.iter().find(|hit| hit.name == "Työttömien palveluohjaus").expect("found");
        assert_eq!(guidance.places, [Place::from_key("employment_area:27")]);
        assert_eq!(guidance.reasons[0].word, "TE-toimisto");
        assert_eq!(guidance.reasons[0].found, Found::Provider);
    }

    fn swedish_readers_find_finnish_entries_by_class_and_see_which_language_they_get(db) {
        take(db, entries()).await;
        let swedish = |text: &str| Query { language: Language::Sv, limit: 50, ..query(text) };
        let finnish = hit(db, swedish("rehabiliteringen"), "Kuntoutusohjaus").await;
        assert_eq!((finnish.language.as_str(), finnish.reasons[0].found), ("fi", Found::Class));
        let crisis = hit(db, swedish("kris"), "Krisgruppens jour").await;
        assert_eq!(crisis.language, "sv");
        assert!(crisis.summary.starts_with("En krisgrupp erbjuder"));
        let english = Query { language: Language::En, ..query("debts") };
        assert_eq!(names(&ask(db, english).await)[0], "Money workshop Penni");
    }

    fn pages_follow_each_other_without_gap_or_overlap(db) {
        take(db, entries()).await;
        for text in ["", "kuntoutus palvelut tuki"] {
            let small = all_pages(db, Query { limit: 7, ..query(text) }).await;
            let whole = ask(db, Query { limit: 255, ..query(text) }).await;
            assert_eq!(small, names(&whole), "{text:?}");
            assert_eq!(usize::try_from(whole.total), Ok(small.len()));
            assert_eq!(whole.next, None);
        }
    }

    fn without_a_question_the_providers_own_entries_come_first(db) {
        take(db, entries()).await;
        let all = ask(db, Query { limit: 255, ..query("") }).await;
        let base: Vec<bool> = all.hits.iter().map(|hit| hit.source == Source::PtvBase).collect();
        assert!(base.is_sorted() && base.contains(&false) && base.contains(&true), "{base:?}");
        let own: Vec<_> = all.hits.iter().filter(|hit| hit.source != Source::PtvBase).collect();
        assert_eq!(own.first().map(|hit| hit.name.as_str()), Some("Ammatillinen kuntoutusselvitys"), "then by name");
    }

    fn another_regions_own_entries_are_not_seen(db) {
        take(db, entries()).await;
        let everything = Query { limit: 255, ..query("") };
        let elsewhere = look(db, RegionId(2), move |cx| find(cx, &everything)).await;
        assert_eq!(elsewhere.total, 13);
        assert_eq!(elsewhere.hits.iter().filter(|hit| hit.source != Source::Ptv).count(), 0);
        let own = entries().into_iter().find(|entry| entry.source == Source::Own).expect("own").id;
        assert_eq!(look(db, RegionId(2), move |cx| show(cx, own)).await, None);
        assert!(look(db, REGION, move |cx| show(cx, own)).await.is_some());
        let nobody = ServiceId::from_uuid(uuid::Uuid::nil());
        assert_eq!(look(db, REGION, move |cx| show(cx, nobody)).await, None);
    }

    fn hostile_questions_find_nothing_and_break_nothing(db) {
        take(db, entries()).await;
        for text in ["%", "_", "' OR 1=1 --", "\0\u{202e}", "?1 $1 \\", "zzzzzzzzzzzz", "😀", "ﷺ ﷺ"] {
            ask(db, query(text)).await;
        }
        let long = "kuntoutus ".repeat(5_000);
        assert!(ask(db, query(&long)).await.total > 0);
        assert_eq!(ask(db, query("qwertyuiop")).await.total, 0);
    }

    fn finding_is_one_statement_and_showing_three(db) {
        take(db, entries()).await;
        let before = db.statements_run();
        let results = ask(db, query("kuntoutus")).await;
        assert_eq!(db.statements_run() - before, 1);
        let id = results.hits[0].id;
        look(db, REGION, move |cx| show(cx, id)).await;
        assert_eq!(db.statements_run() - before, 4);
    }

    fn what_a_service_costs_is_never_made_up(db) {
        take(db, entries()).await;
        let hit = hit(db, query("kuntoutusohjaus"), "Kuntoutusohjaus").await;
        assert_eq!(hit.cost, Kept::Known(Cost::NotStated));
        assert!(!hit.referral_needed);
    }
}

async fn all_pages(db: &Db, mut query: Query) -> Vec<String> {
    let mut all = Vec::new();
    loop {
        let page = ask(db, query.clone()).await;
        all.extend(page.hits.into_iter().map(|hit| hit.name));
        match page.next {
            Some(next) => query.after = Some(next),
            None => return all,
        }
    }
}

#[test]
fn a_place_in_the_results_is_read_back_and_anything_else_is_refused() {
    let text = "-2015.0192f0c1d2e37abc8def001122334455.kuntoutusohjaus";
    let cursor: Cursor = text.parse().expect("a place");
    assert_eq!(cursor.to_string(), text);
    for wrong in ["", "1", "1.2.3", "x.0192f0c1d2e37abc8def001122334455.a", "1.0192f0c1d2e37abc8def001122334455.ä'--"]
    {
        assert!(wrong.parse::<Cursor>().is_err(), "{wrong}");
    }
}
