//! What the loader writes is what people would have written: it is read back through the gate, on both engines.

use access::{Asker, Gate, GateBuilder, IndexKey, Outcome, SessionKey, act};
use bench::{Folder, Unloaded, load, sample, sign_in};
use db::{Db, Migration};
use domain::IdentityCode;
use kernel::{CaseId, Clock, RegionId, SystemChance};
use std::{path::Path, sync::LazyLock};
use tempfile::TempDir;
use testkit::{TestClock, TestDb, on_both_engines};
use uuid::Uuid;

static MIGRATIONS: LazyLock<Vec<Migration>> =
    LazyLock::new(|| [access::MIGRATIONS, casework::MIGRATIONS, team::MIGRATIONS, plan::MIGRATIONS].concat());

fn clock() -> TestClock {
    TestClock::at("2026-03-12T07:00:00Z")
}

fn key() -> IndexKey {
    IndexKey::new([7; 32])
}

fn files(clients: usize) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    sample::write(folder.path(), clients, 4).expect("the files are written");
    folder
}

async fn loaded(db: &Db, folder: &Path) -> Result<u64, Unloaded> {
    load(db, &Folder::new(folder), key(), clock().now(), |_| {}).await
}

/// A gate and the first worker, signed in.
async fn first_worker(db: &TestDb) -> (Gate, Asker) {
    let cookies = sign_in(db, clock().now(), &mut SystemChance).await.expect("signs in");
    let session = cookies.first().and_then(|cookie| SessionKey::from_cookie(cookie)).expect("a session").hash();
    let gate =
        GateBuilder::new((**db).clone(), RegionId(1)).clock(std::sync::Arc::new(clock())).index_key(key()).build();
    (gate, Asker { session: Some(session), ..Asker::program(Uuid::nil()) })
}

fn case(number: u128) -> CaseId {
    CaseId::from_uuid(Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 | number))
}

/// What the case manager sees of a case.
#[derive(Debug, PartialEq, Eq)]
struct Seen {
    client: String,
    goals: usize,
    actions: usize,
    agreed: bool,
    team: usize,
}

fn seen(cx: &mut access::Cx<'_, '_>, id: CaseId) -> Outcome<Seen> {
    let case = access::enter(cx, id)?;
    let plan = plan::view(cx, &case)?.expect("there is a plan");
    let key = case.key::<act::ReadTeam>(cx)?;
    Ok(Seen {
        client: case.client.name(),
        goals: plan.sheet.goals.len(),
        actions: plan.sheet.actions().count(),
        agreed: plan.in_force().is_some_and(|version| version.parties.iter().all(plan::Party::agrees)),
        team: team::members(cx, &key)?.len(),
    })
}

on_both_engines! { &MIGRATIONS;
    fn a_case_manager_sees_own_clients_whole_and_nobody_elses(db) {
        assert_eq!(loaded(db, files(12).path()).await.expect("loads"), 12);
        let (gate, asker) = first_worker(db).await;
        let second = gate.read(&asker, |cx| seen(cx, case(2))).await.expect("an own client");
        let wanted = Seen { client: "Aino Mäkinen2".to_owned(), goals: 3, actions: 6, agreed: true, team: 4 };
        assert_eq!(second, wanted);
        assert!(gate.read(&asker, |cx| seen(cx, case(12))).await.is_err(), "somebody else's client");
    }

    fn nothing_is_written_when_a_file_is_damaged(db) {
        let folder = files(8);
        let plans = std::fs::read_to_string(folder.path().join("plan.csv")).expect("reads");
        std::fs::write(folder.path().join("plan.csv"), plans.replace("2026-01-12", "2026-13-12")).expect("written");
        let refused = loaded(db, folder.path()).await.expect_err("the thirteenth month").to_string();
        assert!(refused.starts_with("plan.csv, line 2: ") && refused.contains("2026-13-12"), "{refused}");
        assert_eq!(loaded(db, files(8).path()).await.expect("the database is still empty"), 8);
    }

    fn a_database_that_holds_anything_is_left_alone(db) {
        loaded(db, files(4).path()).await.expect("loads");
        assert!(matches!(loaded(db, files(4).path()).await, Err(Unloaded::NotEmpty)));
    }

    fn every_statement_of_the_loader_is_understood(db) {
        for statement in bench::statements() {
            let understood: Result<(), db::Fault> = db.read(move |tx| tx.prepare(*statement)).await;
            assert!(understood.is_ok(), "{}: {understood:?}", statement.name);
        }
    }
}

#[test]
fn the_sample_holds_codes_that_are_valid_and_different() {
    let codes: std::collections::BTreeSet<_> =
        (1..=300).map(|n| IdentityCode::parse(&sample::identity_code(n)).expect("valid")).collect();
    assert_eq!(codes.len(), 300);
    assert!(codes.iter().all(IdentityCode::is_temporary), "never given to a person");
}
