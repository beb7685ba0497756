//! Each statement is written once, runs on both engines, and goes through the door that its tables need.

use access::Statements;
use db::{Fault, Statement};
use std::collections::BTreeSet;
use testkit::{Engine, TestDb};

fn inner(statement: &Statements) -> Statement {
    match statement {
        Statements::Case(s) | Statements::Contact(s) | Statements::List(s) | Statements::Shared(s) => *s,
    }
}

async fn all_prepare_on(engine: Engine) {
    let Some(db) = TestDb::open(engine, server::app::migrations()).await else { return };
    let mut broken = Vec::new();
    for statement in server::app::statements() {
        let statement = inner(&statement);
        let outcome: Result<(), Fault> = db.read(move |tx| tx.prepare(statement)).await;
        broken.extend(outcome.err().map(|fault| format!("{}: {fault}", statement.name)));
    }
    assert!(broken.is_empty(), "{engine:?} does not understand:\n{}", broken.join("\n"));
}

#[tokio::test]
async fn every_statement_prepares_on_sqlite() {
    all_prepare_on(Engine::Sqlite).await;
}

#[tokio::test]
async fn every_statement_prepares_on_postgres() {
    all_prepare_on(Engine::Postgres).await;
}

/// Tables that hold something of a client: those that lie in a case or belong to a contact, and the people themselves. A statement without
/// a key may not even name them. The trail is the gate's own.
pub fn client_tables() -> BTreeSet<String> {
    let schema: Vec<&str> =
        server::app::migrations().iter().flat_map(|step| step.sql.split("CREATE TABLE ").skip(1)).collect();
    let tables = schema.iter().filter_map(|table| {
        let (name, rest) = table.split_once(" (")?;
        let columns = rest.split("\n)").next()?;
        let inside = ["  case_id ", "  contact_id "].iter().any(|column| columns.contains(column));
        (inside || ["person", "contact", "case_file"].contains(&name)).then(|| name.to_owned())
    });
    let named: BTreeSet<String> = tables
        .chain(
            [
                "case_relation",
                "manager_relation",
                "team_relation",
                "former_relation",
                "client_relation",
                "lasting_basis",
                "team_place",
                "awaited_action",
            ]
            .map(str::to_owned),
        )
        .filter(|name| name != "trail")
        .collect();
    assert!(
        named.len() > 28 && named.contains("note") && named.contains("screening"),
        "premise: the tables were found: {named:?}"
    );
    named
}

/// The gate's own statements are what the doors are made of; the rest stands here by name: one counts for the next case number, one
/// gives the program the ids of contacts to forget, one gives the case of a meeting, which is then entered like any other, and one tells when
/// an organisation's rooms are taken, and nothing of whose meeting it is.
const MAY_NAME: [&str; 4] = ["COUNT_CASES", "TO_FORGET", "CASE_OF", "AT_PLACES"];

pub fn words(text: &str) -> Vec<&str> {
    text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).collect()
}

#[test]
fn statements_without_a_key_touch_no_client() {
    let gate: Vec<&str> = access::statements().iter().map(|s| inner(s).name).collect();
    let tables = client_tables();
    for statement in server::app::statements() {
        let Statements::Shared(shared) = statement else { continue };
        if gate.contains(&shared.name) || MAY_NAME.contains(&shared.name) {
            continue;
        }
        let named: Vec<&str> = words(shared.text).into_iter().filter(|word| tables.contains(*word)).collect();
        assert!(
            named.is_empty(),
            "{} is declared `shared` but names {named:?}: declare it `case` or `list`",
            shared.name
        );
    }
}

#[test]
fn statements_of_a_case_are_bound_to_their_case() {
    for statement in server::app::statements() {
        let (text, name, bound) = match statement {
            Statements::Case(s) | Statements::Contact(s) | Statements::List(s) => (s.text, s.name, "?2"),
            Statements::Shared(s) => (s.text, s.name, "?1"),
        };
        let gate = access::statements().iter().any(|s| inner(s).name == name);
        assert!(gate || text.contains(bound), "{name} does not use {bound}, which its door binds");
    }
}
