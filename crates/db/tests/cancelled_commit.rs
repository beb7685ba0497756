//! A commit whose outcome nobody knows is never answered as done (security §4.2). The server waits for a standby that does not exist; whoever
//! ends that wait gets a success with a warning, or loses the connection, and the row may be on one machine only.

use db::{Db, Fault, Migration, args};
use std::time::Duration;
use testkit::postgres::Alone;

const SCHEMA: &[Migration] =
    &[Migration { number: 1, name: "words", sql: "CREATE TABLE word (id BIGINT PRIMARY KEY, text TEXT NOT NULL)" }];

db::statements! {
    ADD = "INSERT INTO word (id, text) VALUES (?1, ?2)";
    COUNT = "SELECT COUNT(*) AS n FROM word WHERE id = ?1";
    BROKEN = "SELECT CAST(text AS BIGINT) AS n FROM word";
}

db::row! {
    #[derive(Debug)]
    struct Count {
        n: i64,
    }
}

/// The one who runs the server.
struct Operator(postgres::Client);

impl Operator {
    fn at(address: &str) -> Self {
        Self(postgres::Client::connect(address, postgres::NoTls).expect("connects"))
    }

    /// From now on each commit waits for this standby.
    fn wait_for(&mut self, standby: &str) {
        let set = format!("ALTER SYSTEM SET synchronous_standby_names = '{standby}'");
        self.0.batch_execute(&set).expect("is set");
        self.0.batch_execute("SELECT pg_reload_conf()").expect("is read");
        while self.0.query_one("SHOW synchronous_standby_names", &[]).expect("reads").get::<_, String>(0) != standby {
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// Ends the wait for the standby so.
    fn end_the_wait(&mut self, what: &str) {
        let each = format!("SELECT {what}(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'");
        for _ in 0..2_000 {
            if !self.0.query(&each, &[]).expect("reads").is_empty() {
                return;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        panic!("nobody waits for the standby");
    }
}

async fn is_there(db: &Db, id: i64) -> bool {
    db.read(move |tx| tx.one::<Count>(COUNT, args![id])).await.expect("is read").n == 1
}

/// Writes a row, and ends its wait for the standby so.
async fn outcome(db: &Db, address: &str, id: i64, end: &'static str) -> Result<(), Fault> {
    let address = address.to_owned();
    let ended = tokio::task::spawn_blocking(move || Operator::at(&address).end_the_wait(end));
    let outcome = db.write(move |tx| tx.run(ADD, args![id, "kirjoitettu"]).map(drop)).await;
    ended.await.expect("the wait was ended");
    outcome
}

#[tokio::test]
async fn cancelled_commit_is_not_acknowledged() {
    let Some(server) = tokio::task::spawn_blocking(|| Alone::start(&[])).await.expect("starts") else { return };
    let address = server.create_database("cancelled");
    let db = Db::open(&address.parse().expect("an address")).expect("opens");
    db.migrate(SCHEMA).await.expect("migrates");
    let set = |standby: &'static str| {
        let address = address.clone();
        tokio::task::spawn_blocking(move || Operator::at(&address).wait_for(standby))
    };
    set("nobody").await.expect("is set");
    for (id, end) in [(1, "pg_cancel_backend"), (2, "pg_terminate_backend")] {
        let answered = outcome(&db, &address, id, end).await;
        assert!(matches!(answered, Err(Fault::Unknown(_))), "{end}: {answered:?}");
        assert!(is_there(&db, id).await, "premise of {end}: the server has it all the same, on one machine");
    }
    let keep = |tx: &mut db::Tx<'_>, _: &Count| tx.run(ADD, args![3_i64, "katsottu"]).map(drop);
    let ended = address.clone();
    let ended = tokio::task::spawn_blocking(move || Operator::at(&ended).end_the_wait("pg_cancel_backend"));
    let looked = db.look(|tx| tx.one::<Count>(COUNT, args![1_i64]), keep).await;
    assert!(matches!(looked, Err(Fault::Unknown(_))), "no look without its durable row: {looked:?}");
    ended.await.expect("the wait was ended");
    set("").await.expect("is set");
    db.write(|tx| tx.run(ADD, args![4_i64, "jatkuu"]).map(drop)).await.expect("and it goes on by itself");
}

/// The server answers a COMMIT without an error when a statement before it has failed, and undoes everything.
#[tokio::test]
async fn a_unit_that_hides_a_failed_statement_is_not_acknowledged() {
    let Some(db) = testkit::TestDb::open(testkit::Engine::Postgres, SCHEMA).await else { return };
    let hiding = |tx: &mut db::Tx<'_>| {
        tx.run(ADD, args![1_i64, "ei luku"])?;
        let _hidden = tx.all::<Count>(BROKEN, &[]);
        Ok::<(), Fault>(())
    };
    assert!(db.write(hiding).await.is_err(), "premise: nothing is kept: {}", is_there(&db, 1).await);
    assert!(!is_there(&db, 1).await);
}

/// Writes rows from 100 on until one is refused; says how many were acknowledged. The processes of a killed server take a moment to notice
/// that their first one is gone, and what they acknowledge meanwhile counts.
async fn acknowledged_until_refused(db: &Db) -> i64 {
    for id in 100..20_000_i64 {
        match db.write(move |tx| tx.run(ADD, args![id, "ehti"]).map(drop)).await {
            Ok(()) => {}
            Err(Fault::Closed | Fault::Unknown(_)) => return id - 100,
            Err(other) => panic!("row {id}: {other:?}"),
        }
    }
    panic!("the killed server goes on acknowledging");
}

/// A server that was started anew is found again, and nobody hears of a connection that was lost while nobody used it. What it acknowledged
/// before, also in its last moment, is there.
#[tokio::test]
async fn after_the_server_was_killed_it_goes_on_by_itself() {
    let Some(server) = tokio::task::spawn_blocking(|| Alone::start(&[])).await.expect("starts") else { return };
    let address = server.create_database("killed");
    let db = Db::open(&address.parse().expect("an address")).expect("opens");
    db.migrate(SCHEMA).await.expect("migrates");
    server.kill9();
    let acknowledged = acknowledged_until_refused(&db).await;
    server.start_again();
    for id in 10..30_i64 {
        db.write(move |tx| tx.run(ADD, args![id, "palannut"]).map(drop)).await.expect("is written");
    }
    for id in 100..100 + acknowledged {
        assert!(is_there(&db, id).await, "row {id} was acknowledged");
    }
}
