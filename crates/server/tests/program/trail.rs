//! No row in the trail, no bytes (security §2): every disclosure has its durable row, and when it cannot be written nothing is shown.

use crate::browser::Program;
use access::{Asker, Outcome, act};
use casework::{NewCase, NewPerson, open_case};
use db::{Db, Fault, Migration, args};
use domain::raising::ClientAnswer;
use kernel::{CaseId, Clock, Language, Line, helsinki_date};
use testkit::{Engine, TestDb};
use uuid::Uuid;

db::statements! {
    LOOKS = "SELECT kind, account_name FROM trail WHERE case_id = ?1 ORDER BY id";
    WHO = "SELECT id FROM account WHERE demo_key = ?1";
}

db::row! {
    struct Look {
        kind: String,
        account_name: String,
    }
    struct Who {
        id: kernel::AccountId,
    }
}

async fn looks(db: &Db, case: CaseId) -> Vec<(String, String)> {
    let rows: Vec<Look> = db.read(move |tx| tx.all(LOOKS, args![case])).await.expect("the trail is read");
    rows.into_iter().map(|row| (row.kind, row.account_name)).collect()
}

/// Somebody of the demo with a session.
async fn asker(program: &Program, key: &'static str) -> Asker {
    let row: Who = program.db.read(move |tx| tx.one::<Who>(WHO, args![key])).await.expect("is in the demo");
    let gate = &program.app.gate;
    let nobody = Asker::program(Uuid::nil());
    let session = gate.act(&nobody, move |cx| access::start_session(cx, row.id)).await.expect("a session");
    Asker { session: Some(session.hash()), ..nobody }
}

/// Opens a case for an invented client as Riikka.
async fn case_of_riikka(program: &Program, riikka: &Asker) -> CaseId {
    let today = helsinki_date(program.clock.now());
    let line = |text: &str| Line::new(text).expect("fits");
    let new = NewCase {
        person: NewPerson {
            given: line("Kaisu"),
            family: line("Kanarialintu"),
            phone: Some("0400000000".to_owned()),
            email: None,
            municipality: None,
            language: Language::Fi,
            birth_date: None,
            reach_note: None,
        },
        answer: ClientAnswer::WantsHelp,
        talked_on: today,
        ask_again: None,
        told: None,
        words: None,
    };
    program.app.gate.act(riikka, move |cx| open_case(cx, &new)).await.expect("opens")
}

async fn each_look_has_one_row(engine: Engine) {
    let Some(program) = Program::open(engine).await else { return };
    let riikka = asker(&program, "riikka").await;
    let case = case_of_riikka(&program, &riikka).await;
    let views = |rows: &[(String, String)]| {
        rows.iter().filter(|row| **row == ("view".to_owned(), "Riikka Ojala".to_owned())).count()
    };
    let before = looks(&program.db, case).await;
    assert_eq!(views(&before), 0, "premise: nobody has looked yet");
    let name = program.app.gate.read(&riikka, move |cx| name_of(cx, case)).await.expect("Riikka opened the case");
    assert_eq!(name, "Kaisu Kanarialintu");
    let after = looks(&program.db, case).await;
    assert_eq!((after.len(), views(&after)), (before.len() + 1, 1));
}

fn name_of(cx: &mut access::Cx<'_, '_>, case: CaseId) -> Outcome<String> {
    let case = access::enter(cx, case)?;
    case.key::<act::ReadCase>(cx)?;
    Ok(case.client.name())
}

#[tokio::test]
async fn each_canary_has_exactly_one_row_sqlite() {
    each_look_has_one_row(Engine::Sqlite).await;
}

#[tokio::test]
async fn each_canary_has_exactly_one_row_postgres() {
    each_look_has_one_row(Engine::Postgres).await;
}

async fn a_stranger_is_written_down(engine: Engine) {
    let Some(program) = Program::open(engine).await else { return };
    let riikka = asker(&program, "riikka").await;
    let case = case_of_riikka(&program, &riikka).await;
    let veera = asker(&program, "veera").await;
    assert!(program.app.gate.read(&veera, move |cx| name_of(cx, case)).await.is_err());
    assert!(program.app.gate.act(&veera, move |cx| name_of(cx, case)).await.is_err());
    let refused: Vec<_> = looks(&program.db, case).await.into_iter().filter(|(kind, _)| kind == "refused").collect();
    assert_eq!(refused, vec![("refused".to_owned(), "Veera Oksanen".to_owned()); 2]);
}

#[tokio::test]
async fn refusals_are_rows_sqlite() {
    a_stranger_is_written_down(Engine::Sqlite).await;
}

#[tokio::test]
async fn refusals_are_rows_postgres() {
    a_stranger_is_written_down(Engine::Postgres).await;
}

/// The same schema, and then no trail to write to.
async fn lose_the_trail(db: &TestDb) -> Result<usize, Fault> {
    let lost = Migration { number: 9999, name: "no trail", sql: "DROP TABLE trail" };
    let all = [server::app::migrations(), &[lost]].concat();
    db.migrate(Box::leak(all.into_boxed_slice())).await
}

async fn without_a_trail_nothing_is_shown(engine: Engine) {
    let Some(program) = Program::open(engine).await else { return };
    let riikka = asker(&program, "riikka").await;
    let case = case_of_riikka(&program, &riikka).await;
    assert!(
        program.app.gate.read(&riikka, move |cx| name_of(cx, case)).await.is_ok(),
        "premise: with a trail she may look"
    );
    lose_the_trail(&program.db).await.expect("the trail is gone");
    assert!(program.app.gate.read(&riikka, move |cx| name_of(cx, case)).await.is_err());
    assert!(program.app.gate.act(&riikka, move |cx| name_of(cx, case)).await.is_err());
}

#[tokio::test]
async fn no_audit_no_bytes_sqlite() {
    without_a_trail_nothing_is_shown(Engine::Sqlite).await;
}

#[tokio::test]
async fn no_audit_no_bytes_postgres() {
    without_a_trail_nothing_is_shown(Engine::Postgres).await;
}
