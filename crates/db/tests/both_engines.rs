//! What both engines promise alike.

use db::{Code, Constraint, Db, Fault, Migration, Tx, args};
use kernel::{Coded, Date, Language, NoteId, RegionId, Timestamp};
use std::sync::{
    Arc,
    atomic::{AtomicU32, Ordering},
};
use testkit::on_both_engines;

const SCHEMA: &[Migration] = &[Migration {
    number: 1,
    name: "things",
    sql: "CREATE TABLE thing (region BIGINT NOT NULL, id {UUID} NOT NULL, name TEXT, day TEXT, at BIGINT, language TEXT, \
          done {BOOL} NOT NULL, bytes {BYTES}, version BIGINT NOT NULL, PRIMARY KEY (region, id)) {CLUSTERED}; \
          CREATE UNIQUE INDEX one_open ON thing (region) WHERE done = {FALSE}; \
          CREATE TABLE tally (id BIGINT PRIMARY KEY, n BIGINT NOT NULL CHECK (n >= 0)); INSERT INTO tally VALUES (1, 0)",
}];

db::statements! {
    ADD = "INSERT INTO thing (region, id, name, day, at, language, done, bytes, version) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 1)";
    ONE = "SELECT region, id, name, day, at, language, done, bytes FROM thing WHERE region = ?1 AND id = ?2";
    COUNT = "SELECT COUNT(*) AS n FROM thing";
    RENAME = "UPDATE thing SET name = ?3, version = version + 1 WHERE region = ?1 AND id = ?2 AND version = ?4";
    TALLY = "SELECT n FROM tally WHERE id = 1";
    SET = "UPDATE tally SET n = ?1 WHERE id = 1";
}

db::row! {
    #[derive(Debug, PartialEq)]
    struct Thing {
        region: RegionId,
        id: NoteId,
        name: Option<String>,
        day: Option<Date>,
        at: Option<Timestamp>,
        language: Option<Code<Language>>,
        done: bool,
        bytes: Option<Vec<u8>>,
    }
    struct Count {
        n: i64,
    }
    #[derive(Debug)]
    struct Misnamed {
        amount: i64,
    }
}

fn id(n: u128) -> NoteId {
    NoteId::from_uuid(uuid::Uuid::from_u128(n))
}

fn add(tx: &mut Tx<'_>, n: u128, done: bool) -> Result<(), Fault> {
    let day: Date = "2026-03-12".parse().expect("a day");
    let at: Timestamp = "2026-03-12T10:30:00Z".parse().expect("a moment");
    tx.run(ADD, args![RegionId(1), id(n), "Timo", day, at, Code(Language::Sv), done, vec![1, 2, 3]]).map(drop)
}

async fn count(db: &Db) -> i64 {
    db.read(|tx| tx.one::<Count>(COUNT, &[])).await.expect("counts").n
}

on_both_engines! { SCHEMA;
    fn every_type_comes_back_as_it_went(db) {
        db.write(|tx| add(tx, 7, true)).await.expect("added");
        let thing: Thing = db.read(|tx| tx.one(ONE, args![RegionId(1), id(7)])).await.expect("read");
        assert_eq!(thing.name.as_deref(), Some("Timo"));
        assert_eq!(thing.day, "2026-03-12".parse().ok());
        assert_eq!(thing.at, "2026-03-12T10:30:00Z".parse().ok());
        assert_eq!(thing.language, Some(Code(Language::Sv)));
        assert!(thing.done);
        assert_eq!((thing.region, thing.id, thing.bytes), (RegionId(1), id(7), Some(vec![1, 2, 3])));
    }

    fn nothing_is_nothing(db) {
        db.write(|tx| tx.run(ADD, args![RegionId(1), id(1), None::<String>, None::<Date>, None::<Timestamp>, None::<&str>, true, None::<Vec<u8>>]))
            .await.expect("added");
        let thing: Thing = db.read(|tx| tx.one(ONE, args![RegionId(1), id(1)])).await.expect("read");
        assert_eq!((thing.name, thing.day, thing.at, thing.language, thing.bytes), (None, None, None, None, None));
    }

    fn a_refused_unit_leaves_nothing(db) {
        let outcome = db.write(|tx| { add(tx, 1, true)?; Err::<(), _>(Fault::NoRow("on purpose")) }).await;
        assert!(matches!(outcome, Err(Fault::NoRow("on purpose"))));
        assert_eq!(count(db).await, 0);
    }

    fn a_panicking_unit_leaves_nothing_and_the_database_lives(db) {
        let outcome: Result<(), Fault> = db.write(|tx| { add(tx, 1, true)?; panic!("on purpose") }).await;
        assert!(matches!(outcome, Err(Fault::Panicked)));
        db.write(|tx| add(tx, 2, true)).await.expect("the next unit works");
        assert_eq!(count(db).await, 1);
    }

    fn the_second_of_one_is_refused(db) {
        db.write(|tx| add(tx, 1, false)).await.expect("the first");
        let second = db.write(|tx| add(tx, 2, false)).await;
        assert!(matches!(second, Err(Fault::Constraint(Constraint::Unique, "ADD"))), "{second:?}");
        assert_eq!(count(db).await, 1);
    }

    fn a_broken_check_says_so(db) {
        let outcome = db.write(|tx| tx.run(SET, args![-1_i64])).await;
        assert!(matches!(outcome, Err(Fault::Constraint(Constraint::Check, "SET"))), "{outcome:?}");
    }

    fn a_look_and_what_it_leaves_are_both_there(db) {
        let seen = db.look(|tx| tx.one::<Count>(TALLY, &[]), |tx, seen| tx.run(SET, args![seen.n + 1]).map(drop)).await;
        assert_eq!(seen.expect("looked").n, 0);
        let tally: Count = db.read(|tx| tx.one(TALLY, &[])).await.expect("read");
        assert_eq!(tally.n, 1);
    }

    fn a_look_changes_nothing(db) {
        let outcome = db.look(|tx| tx.run(SET, args![1_i64]), |_, _| Ok::<(), Fault>(())).await;
        assert!(outcome.is_err(), "{outcome:?}");
        let tally: Count = db.read(|tx| tx.one(TALLY, &[])).await.expect("read");
        assert_eq!(tally.n, 0);
    }

    fn what_cannot_be_written_down_is_not_seen(db) {
        let outcome = db.look(|tx| tx.one::<Count>(TALLY, &[]), |tx, _| tx.run(SET, args![-1_i64]).map(drop)).await;
        assert!(matches!(outcome, Err(Fault::Constraint(Constraint::Check, "SET"))));
    }

    fn an_old_version_changes_nothing(db) {
        db.write(|tx| add(tx, 1, true)).await.expect("added");
        let rename = |version: i64| move |tx: &mut Tx<'_>| tx.run(RENAME, args![RegionId(1), id(1), "Aino", version]);
        assert_eq!(db.write(rename(1)).await.expect("first"), 1);
        assert_eq!(db.write(rename(1)).await.expect("second"), 0);
    }

    fn columns_are_checked_by_name(db) {
        let outcome = db.read(|tx| tx.one::<Misnamed>(COUNT, &[])).await;
        assert!(matches!(outcome, Err(Fault::Shape { .. })), "{:?}", outcome.map(|row| row.amount));
    }

    fn no_increment_is_lost_when_many_write_at_once(db) {
        let tries = Arc::new(AtomicU32::new(0));
        let mut waiting = Vec::new();
        for _ in 0..40 {
            let (db, tries) = ((*db).clone(), tries.clone());
            waiting.push(tokio::spawn(async move {
                db.write(move |tx| {
                    tries.fetch_add(1, Ordering::Relaxed);
                    let now: Count = tx.one(TALLY, &[])?;
                    tx.run(SET, args![now.n + 1])
                }).await
            }));
        }
        let mut done = 0;
        for one in waiting {
            done += i64::from(one.await.expect("joins").is_ok());
        }
        let tally: Count = db.read(|tx| tx.one(TALLY, &[])).await.expect("read");
        assert_eq!(tally.n, done, "after {} tries", tries.load(Ordering::Relaxed));
        assert!(done > 0);
    }

    fn a_dropped_wait_does_not_undo_the_work(db) {
        let waiting = db.write(|tx| { std::thread::sleep(std::time::Duration::from_millis(50)); add(tx, 1, true) });
        let outcome = tokio::time::timeout(std::time::Duration::from_millis(5), waiting).await;
        assert!(outcome.is_err(), "premise: the wait was dropped before the answer");
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        assert_eq!(count(db).await, 1);
    }

    fn a_changed_migration_is_refused(db) {
        const CHANGED: &[Migration] = &[Migration { number: 1, name: "things", sql: "SELECT 1" }];
        assert!(matches!(db.migrate(CHANGED).await, Err(Fault::Migration(_))));
    }

    fn an_older_program_refuses_a_newer_schema(db) {
        assert!(matches!(db.migrate(&[]).await, Err(Fault::Migration(why)) if why.contains("newer")));
    }

    fn migrating_again_does_nothing(db) {
        assert_eq!(db.migrate(SCHEMA).await.expect("nothing to do"), 0);
    }
}

#[test]
fn codes_are_what_is_stored() {
    assert_eq!(Language::Sv.code(), "sv");
}

/// Who would wait too long hears it when the turn comes, and nothing of it is done; the next one is served.
#[tokio::test]
async fn who_would_wait_too_long_is_told_that_it_is_busy() {
    let db = testkit::TestDb::open(testkit::Engine::Sqlite, SCHEMA).await.expect("SQLite is built in");
    let slow = db.write(|tx| {
        std::thread::sleep(std::time::Duration::from_millis(2_300));
        add(tx, 1, true)
    });
    let behind = db.write(|tx| add(tx, 2, true));
    let (slow, behind) = tokio::join!(slow, behind);
    assert!(slow.is_ok() && matches!(behind, Err(Fault::Busy)), "{slow:?} {behind:?}");
    assert_eq!(count(&db).await, 1);
    db.write(|tx| add(tx, 3, true)).await.expect("the next one is served");
}
