//! The clock is wrong, or jumps as clocks do: the work goes on, nothing is lost, and no session outlives its time.

use crate::browser::{Browser, Program, TODAY};
use db::{row, statements};
use testkit::Engine;

/// Two hours back, three years ahead, both nights on which the clocks change (before and after), and the day that most years lack.
const MOMENTS: [&str; 9] = [
    "2026-03-12T05:00:00Z",
    "2029-03-12T07:00:00Z",
    "2026-03-29T00:59:59Z",
    "2026-03-29T01:00:00Z",
    "2026-10-25T00:59:59Z",
    "2026-10-25T01:00:00Z",
    "2028-02-29T10:00:00Z",
    "2028-02-29T22:30:00Z",
    TODAY,
];

statements! {
    MANAGERS = "SELECT COUNT(*) AS cases, COUNT(DISTINCT case_id) AS managed FROM case_manager WHERE state = 'active'";
    WRITTEN = "SELECT COUNT(*) AS contacts, COUNT(DISTINCT t.id) AS told FROM contact c \
        LEFT JOIN trail t ON t.region = c.region AND t.contact_id = c.id AND t.kind = 'change' WHERE c.said = ?1";
}

row! {
    #[derive(Debug, PartialEq)]
    struct Managers {
        cases: i64,
        managed: i64,
    }
    #[derive(Debug, PartialEq)]
    struct Written {
        contacts: i64,
        told: i64,
    }
}

/// The first case in Maija's list.
async fn case_of(maija: &mut Browser) -> String {
    let page = maija.get("/cases").await.body;
    let (_, after) = page.split_once("href=\"/cases/").expect("Maija has cases");
    after.split(['"', '/', '?', '#']).next().unwrap_or_default().to_owned()
}

/// Every page that Maija can open without naming anything but a case.
async fn pages_open(maija: &mut Browser, case: &str, moment: &str) {
    for route in server::app::routes(true).list().iter().filter(|route| route.method == "GET") {
        let path = route.path.replace("{case}", case);
        if !path.contains('{') {
            let status = maija.get(&path).await.status;
            assert!(!status.is_server_error(), "{path} at {moment}: {status}");
        }
    }
    assert_eq!(maija.get(&format!("/cases/{case}")).await.status, 200, "at {moment}");
}

/// Riikka records a telephone call.
async fn a_call_is_recorded(program: &Program, moment: &str) {
    let fields =
        [("said", moment), ("language", "fi"), ("reply_by", "agreed"), ("channel", "phone"), ("goes_on", "mine")];
    let answer = program.as_person("riikka").await.post("/contacts/new", &fields).await;
    assert_eq!(answer.status, 303, "at {moment}: {}", answer.body);
    let said = moment.to_owned();
    let written: Written =
        program.db.read(move |tx| tx.one(WRITTEN, db::args![said.as_str()])).await.expect("is counted");
    assert_eq!(written, Written { contacts: 1, told: 1 }, "at {moment}");
}

async fn managers(program: &Program) -> Managers {
    program.db.read(|tx| tx.one(MANAGERS, &[])).await.expect("is counted")
}

async fn the_work_goes_on(engine: Engine) {
    let Some(program) = Program::open(engine).await else { return };
    let before = managers(&program).await;
    assert_eq!(before.cases, before.managed, "premise: one case manager each");
    for moment in MOMENTS {
        program.clock.set(moment);
        let mut maija = program.as_person("maija").await;
        let case = case_of(&mut maija).await;
        pages_open(&mut maija, &case, moment).await;
        a_call_is_recorded(&program, moment).await;
        assert_eq!(program.as_person("timo").await.get("/me").await.status, 200, "at {moment}");
        program.clock.set(TODAY);
    }
    assert_eq!(managers(&program).await, before);
}

#[tokio::test]
async fn clock_jumps_sqlite() {
    the_work_goes_on(Engine::Sqlite).await;
}

#[tokio::test]
async fn clock_jumps_postgres() {
    the_work_goes_on(Engine::Postgres).await;
}

#[tokio::test]
async fn a_session_does_not_outlive_a_wrong_clock() {
    let program = Program::open(Engine::Sqlite).await.expect("SQLite is built in");
    let mut before = program.as_person("maija").await;
    program.clock.set("2029-03-12T07:00:00Z");
    assert_eq!(before.get("/cases").await.status, 303, "three years later nobody is signed in");
    let mut ahead = program.as_person("maija").await;
    assert_eq!(ahead.get("/cases").await.status, 200, "premise: signed in while the clock stood ahead");
    program.clock.set(TODAY);
    assert_eq!(ahead.get("/cases").await.status, 303, "its end is three years away, and is not believed");
    assert_eq!(before.get("/cases").await.status, 200, "who signed in before goes on");
    program.clock.set("2026-03-12T05:00:00Z");
    assert_eq!(before.get("/cases").await.status, 200, "two hours back sign nobody out");
}
