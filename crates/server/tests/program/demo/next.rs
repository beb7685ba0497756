//! The panel "Seuraavaksi" of a case: whoever answers for it sees one next thing, and its button leads to where that is done.

use crate::browser::Program;
use db::args;
use domain::case::Stage;
use kernel::{CaseId, Date};
use std::collections::BTreeMap;
use testkit::Engine;

db::statements! {
    ASKED = "SELECT m.case_id FROM case_manager m JOIN account a ON a.region = m.region AND a.id = m.account_id \
        WHERE a.demo_key = 'maija' AND m.state = 'proposed' ORDER BY m.case_id";
    OPEN_CASES = "SELECT f.id, f.stage, f.paused_until, a.demo_key AS manager FROM case_file f \
        JOIN case_manager m ON m.region = f.region AND m.case_id = f.id AND m.state = 'active' \
        JOIN account a ON a.region = m.region AND a.id = m.account_id \
        WHERE a.demo_key IS NOT NULL ORDER BY f.id";
    CLOSED_CASES = "SELECT f.id, f.stage, f.paused_until, MIN(a.demo_key) AS manager FROM case_file f \
        JOIN case_manager m ON m.region = f.region AND m.case_id = f.id AND m.kind = 'permanent' \
        JOIN account a ON a.region = m.region AND a.id = m.account_id \
        JOIN plan p ON p.region = f.region AND p.case_id = f.id AND p.agreed > 0 \
        WHERE f.stage = 'closed' AND a.demo_key IS NOT NULL GROUP BY f.id, f.stage, f.paused_until";
}

db::row! {
    struct Asked {
        case_id: CaseId,
    }

    struct Open {
        id: CaseId,
        stage: db::Code<Stage>,
        paused_until: Option<Date>,
        manager: String,
    }
}

/// The words of the panel and where its button leads, or where the button that moves the case on is sent.
fn panel(page: &str) -> Option<(String, String)> {
    let panel = panel_itself(page)?;
    let between = |from: &str, to: &str| Some(panel.split_once(from)?.1.split_once(to)?.0.to_owned());
    let to = between("action=\"", "\"").or_else(|| between("href=\"", "\""))?;
    Some((between("<h2 id=\"next\">", "</h2>")?, to))
}

fn panel_itself(page: &str) -> Option<&str> {
    Some(page.split_once("next-step")?.1.split_once("</section>")?.0)
}

/// What stands between two marks.
fn within<'p>(page: &'p str, from: &str, to: &str) -> &'p str {
    page.split_once(from).and_then(|(_, rest)| rest.split_once(to)).map_or("", |(found, _)| found)
}

/// What is told while there is a pause, whatever the stage.
const TOLD_IN_A_PAUSE: &[&str] = &["Asiakkuus on tauolla", "Tauon viimeinen päivä on tullut"];

/// At any stage the client hears first who is responsible.
const TELL: &str = "Kerro asiakkaalle, kuka vastaa";

/// What may be told at each stage, by how it begins; what depends on the client is not spelled out.
fn told_at(stage: Stage) -> &'static [&'static str] {
    match stage {
        Stage::Raised => &["Kysy, haluaako asiakas apua", "Tilanteen selvittäminen", "Kirjaa, miten"],
        Stage::Assessing => &[
            "Selvittäkää",
            "Kysy kuntoutuksesta",
            "Suostumus on voimassa",
            "Ehdota, ketkä",
            "Kysy asiakkaalta",
            "Sovi suostumuksesta",
            "Kutsu",
        ],
        Stage::TeamForming => &[
            "Selvittäkää",
            "Kysy kuntoutuksesta",
            "Ehdota, ketkä",
            "Kysy asiakkaalta",
            "Sovi",
            "Kutsu",
            "Odotetaan vastausta kutsuun: ",
            "Tiimi on koossa",
        ],
        Stage::JointMeeting => &["Pitäkää yhteinen tapaaminen"],
        Stage::Planning => {
            &["Kirjatkaa", "Sovi, kuka", "Viimeistele", "Odotetaan hyväksyntää: ", "Kaikki ovat hyväksyneet"]
        }
        Stage::InServices => &["Katsokaa suunnitelmaa", "Kaikki sovittu", ": "],
        Stage::FollowUp | Stage::ResolvedInInitialService => &["Kysy, miten asiakkaalla menee"],
        Stage::Identified | Stage::Declined | Stage::Closed => &[],
    }
}

#[tokio::test]
async fn whoever_answers_for_a_case_sees_one_next_thing_and_its_button_works() {
    let program = Program::open(Engine::Sqlite).await.expect("SQLite is built in");
    let cases: Vec<Open> = program.db.read(|tx| tx.all(OPEN_CASES, args![])).await.expect("the cases are read");
    let mut told: BTreeMap<String, usize> = BTreeMap::new();
    for case in &cases {
        let (id, stage) = (case.id, case.stage.0);
        let mut manager = program.as_person(&case.manager).await;
        let page = manager.get(&format!("/cases/{id}")).await;
        let next = panel(&page.body);
        let Some((what, to)) = next else {
            assert!(told_at(stage).is_empty(), "{id} at {stage:?} says nothing of what is next");
            continue;
        };
        let may_be_told = if case.paused_until.is_some() { TOLD_IN_A_PAUSE } else { told_at(stage) };
        let fits = may_be_told.iter().any(|begin| what.contains(begin)) || what.starts_with(TELL);
        assert!(fits, "{stage:?}: {what}");
        assert_eq!(manager.get(&to).await.status, 200, "{what} leads to {to}");
        *told.entry(what).or_default() += 1;
    }
    let many = |part: &str| told.keys().any(|what| what.contains(part));
    assert!(cases.len() >= 25 && told.len() >= 10, "premise: the region is at every point of the path: {told:?}");
    assert!(TOLD_IN_A_PAUSE.iter().all(|said| many(said)), "one pause runs and the day of another has come: {told:?}");
    assert!(many("Odotetaan hyväksyntää: Timo"), "who has not said yes is named: {told:?}");
}

/// Where nothing but the stage is to be moved, the button of the overview moves it, and something else comes next. The team's own page
/// does not tell it in other words.
#[tokio::test]
async fn the_button_that_moves_a_case_on_stands_where_what_comes_next_is_told() {
    let program = Program::open(Engine::Sqlite).await.expect("SQLite is built in");
    let cases: Vec<Open> = program.db.read(|tx| tx.all(OPEN_CASES, args![])).await.expect("the cases are read");
    let mut moved = 0;
    for case in &cases {
        let (mut manager, path) = (program.as_person(&case.manager).await, format!("/cases/{}", case.id));
        let page = manager.get(&path).await.body;
        let Some(form) = panel_itself(&page).filter(|panel| panel.contains("<form")) else { continue };
        let (what, to) = panel(&page).expect("something comes next");
        let team = manager.get(&to).await;
        assert!(team.status == 200 && !team.body.contains("id=\"next\""), "{to} tells it a second time");
        let sent = [
            ("once", within(form, "name=\"once\" value=\"", "\"")),
            ("do", within(form, "name=\"do\" value=\"", "\"")),
        ];
        assert_eq!(manager.post(&to, &sent).await.status, 303, "{what}");
        let (then, _) = panel(&manager.get(&path).await.body).expect("something comes next");
        assert_ne!(then, what, "the case has moved on");
        moved += 1;
    }
    assert!(moved > 0, "premise: some case has nothing before it but its next stage");
}

#[tokio::test]
async fn the_page_of_an_ended_case_leads_to_the_plan_that_was_agreed() {
    let program = Program::open(Engine::Sqlite).await.expect("SQLite is built in");
    let cases: Vec<Open> = program.db.read(|tx| tx.all(CLOSED_CASES, args![])).await.expect("the cases are read");
    let mut seen = 0;
    for case in &cases {
        let mut manager = program.as_person(&case.manager).await;
        let page = manager.get(&format!("/cases/{}", case.id)).await;
        if page.status == 404 {
            continue; // ended so long ago that nobody reads along any more
        }
        let last = format!("/cases/{}/plan/versions/1", case.id);
        for path in ["", "/plan"] {
            let body = manager.get(&format!("/cases/{}{path}", case.id)).await.body;
            assert!(body.contains(&last), "{path} does not lead to {last}");
            assert!(!body.contains("Suunnitelmaa ei"), "{path} says that there was no plan");
        }
        assert_eq!(manager.get(&last).await.status, 200);
        seen += 1;
    }
    assert!(seen > 0, "premise: the region has an ended case with a plan that somebody still reads");
}

/// Whoever takes over is told first of all to tell the client, at any stage.
#[tokio::test]
async fn whoever_takes_over_is_led_to_tell_the_client() {
    let program = Program::open(Engine::Sqlite).await.expect("SQLite is built in");
    let asked: Vec<Asked> = program.db.read(|tx| tx.all(ASKED, args![])).await.expect("the question is read");
    let case = format!("/cases/{}", asked.first().expect("premise: Maija is asked to answer for somebody").case_id);
    let mut maija = program.as_person("maija").await;
    let team = maija.get(&format!("{case}/team")).await.body;
    let (_, form) = team.split_once("id=\"question\"").expect("she finds the question");
    let value = |name: &str| {
        let (_, rest) = form.split_once(&format!("name=\"{name}\" value=\"")).unwrap_or_default();
        rest.split('"').next().unwrap_or_default().to_owned()
    };
    let (once, version) = (value("once"), value("version"));
    let fields = [("once", once.as_str()), ("version", version.as_str()), ("do", "take_turn")];
    let sent: Vec<_> = fields.into_iter().filter(|(_, value)| !value.is_empty()).collect();
    let taken = maija.post(&format!("{case}/team"), &sent).await;
    assert_eq!(taken.status, 303, "{}", taken.body);
    let (what, to) = panel(&maija.get(&case).await.body).expect("something comes next");
    assert_eq!((what.starts_with(TELL), to), (true, format!("{case}/team")), "{what}");
}
