//! Killed again and again at random moments while four people write: nothing that was acknowledged is lost, and nothing is half there.
//! On PostgreSQL the server is killed in turn with the program, and the program finds it again.

use crate::{contact::record, http::Visitor, installation::Installation};
use db::{Db, Url, row, statements};
use kernel::Chance;
use std::{
    collections::{BTreeMap, BTreeSet},
    net::SocketAddr,
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};
use testkit::{SeededChance, postgres::Alone};

const WRITERS: usize = 4;
/// A start takes about a third of this: some kills meet a program that is not open yet.
const LONGEST: u64 = 250;

statements! {
    CONTACTS = "SELECT c.said AS said, COUNT(t.id) AS rows FROM contact c \
        LEFT JOIN trail t ON t.region = c.region AND t.contact_id = c.id AND t.kind = 'change' GROUP BY c.id, c.said";
    ORPHANS = "SELECT COUNT(*) AS n FROM trail t WHERE t.kind = 'change' AND t.contact_id IS NOT NULL \
        AND NOT EXISTS (SELECT 1 FROM contact c WHERE c.region = t.region AND c.id = t.contact_id)";
    HEALTH = "SELECT integrity_check AS said FROM pragma_integrity_check";
}

row! {
    struct Contact {
        said: String,
        rows: i64,
    }
    struct Orphans {
        n: i64,
    }
    struct Health {
        said: String,
    }
}

/// Writes until the program is gone; answers what was acknowledged. Where the database may go too, people are told so in words.
fn write_until_killed(visitor: &Visitor, mark: &str, may_be_away: bool) -> Vec<String> {
    let mut acknowledged = Vec::new();
    for number in 0.. {
        let said = format!("{mark}-{number}");
        match record(visitor, &said).map(|answer| answer.status) {
            Ok(303) => acknowledged.push(said),
            Ok(503) if may_be_away => {}
            Ok(status) => panic!("{said} was answered {status}"),
            Err(_) => break,
        }
    }
    acknowledged
}

/// What is killed, how often, and how.
struct Trial<'a> {
    installation: &'a Installation,
    /// The server of the database, when it is killed too: in every second round, and the program goes on with the next one.
    server: Option<&'a Alone>,
    cookie: Option<String>,
    chance: SeededChance,
}

impl Trial<'_> {
    /// A moment at random.
    fn life(&mut self) -> Duration {
        let mut random = [0; 8];
        self.chance.fill(&mut random);
        Duration::from_millis(u64::from_le_bytes(random) % LONGEST)
    }

    /// One life of the program; answers what was acknowledged in it.
    fn round(&mut self, number: usize) -> Vec<String> {
        let (running, life) = (self.installation.start(), self.life());
        let end = Instant::now() + life;
        let writers = self.writers(running.opens_within(life), number);
        thread::sleep(end.saturating_duration_since(Instant::now()));
        if let Some(server) = self.server.filter(|_| number % 2 == 1) {
            server.kill9();
            server.start_again();
            thread::sleep(self.life());
        }
        running.kill9();
        writers.into_iter().flat_map(|writer| writer.join().expect("the writer ends")).collect()
    }

    fn writers(&self, address: Option<SocketAddr>, round: usize) -> Vec<JoinHandle<Vec<String>>> {
        let Some(address) = address else { return Vec::new() };
        let writer = |writer: usize| {
            let visitor = Visitor { cookie: self.cookie.clone(), ..Visitor::at(address) };
            let (mark, may_be_away) = (format!("{round}-{writer}"), self.server.is_some());
            thread::spawn(move || write_until_killed(&visitor, &mark, may_be_away))
        };
        (0..WRITERS).map(writer).collect()
    }
}

/// What the database holds: what was said, and how many rows of the trail tell of it.
pub async fn held(url: &Url) -> BTreeMap<String, i64> {
    let db = Db::open(url).expect("the database opens");
    if matches!(url, Url::Sqlite(_)) {
        let health: Vec<Health> = db.read(|tx| tx.all(HEALTH, &[])).await.expect("is checked");
        assert_eq!(health.first().map(|row| row.said.as_str()), Some("ok"));
    }
    let orphans: Orphans = db.read(|tx| tx.one(ORPHANS, &[])).await.expect("is counted");
    assert_eq!(orphans.n, 0, "rows of the trail that tell of nothing");
    let rows: Vec<Contact> = db.read(|tx| tx.all(CONTACTS, &[])).await.expect("is read");
    rows.into_iter().map(|row| (row.said, row.rows)).collect()
}

/// Kills so many times, and looks whether all that was acknowledged is there in the end, once, each with its row in the trail.
async fn nothing_is_lost(installation: &Installation, url: &Url, server: Option<&Alone>, rounds: usize) {
    let seed = SeededChance::seed();
    eprintln!("SEED={seed}");
    let first = installation.start();
    let cookie = installation.riikka(first.address()).cookie;
    first.kill9();
    let mut trial = Trial { installation, server, cookie, chance: SeededChance::new(seed) };
    let acknowledged: BTreeSet<String> = (0..rounds).flat_map(|number| trial.round(number)).collect();
    let held = held(url).await;
    eprintln!("{rounds} kills: {} writes were acknowledged, {} are held", acknowledged.len(), held.len());
    assert!(acknowledged.len() > rounds, "premise: writes were going on when it was killed");
    let lost: Vec<_> = acknowledged.iter().filter(|said| !held.contains_key(*said)).collect();
    assert!(lost.is_empty(), "acknowledged and lost: {lost:?}");
    let untold: Vec<_> = held.iter().filter(|(_, rows)| **rows != 1).collect();
    assert!(untold.is_empty(), "not exactly one row of the trail: {untold:?}");
}

async fn sqlite(rounds: usize) {
    let installation = Installation::found();
    let url = Url::Sqlite(installation.database());
    nothing_is_lost(&installation, &url, None, rounds).await;
}

#[tokio::test]
async fn kill9_sqlite_100() {
    sqlite(100).await;
}

#[tokio::test]
#[ignore = "long: bin/test --long"]
async fn kill9_sqlite_1000() {
    sqlite(1_000).await;
}

#[tokio::test]
#[ignore = "long: bin/test --long"]
async fn kill9_postgres_200() {
    let Some(server) = Alone::start(&[]) else { return };
    let address = server.create_database("killed");
    let installation = Installation::found_on(&address);
    nothing_is_lost(&installation, &address.parse().expect("an address"), Some(&server), 200).await;
}
