//! Killed a hundred times at random moments while four people write: nothing that was acknowledged is lost, and nothing is half there.

use crate::{
    contact::record,
    http::Visitor,
    installation::{Installation, Running},
};
use db::{Db, Url, row, statements};
use kernel::Chance;
use std::{
    collections::{BTreeMap, BTreeSet},
    net::SocketAddr,
    thread,
    time::{Duration, Instant},
};
use testkit::SeededChance;

const ROUNDS: usize = 100;
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

/// Writes until the program is gone; answers what was acknowledged.
fn write_until_killed(visitor: &Visitor, mark: &str) -> Vec<String> {
    let mut acknowledged = Vec::new();
    for number in 0.. {
        let said = format!("{mark}-{number}");
        match record(visitor, &said).map(|answer| answer.status) {
            Ok(303) => acknowledged.push(said),
            Ok(status) => panic!("{said} was answered {status}"),
            Err(_) => break,
        }
    }
    acknowledged
}

fn round(running: Running, cookie: Option<&String>, mark: &str, life: Duration) -> Vec<String> {
    let end = Instant::now() + life;
    let address: Option<SocketAddr> = running.opens_within(life);
    let writers: Vec<_> = address
        .into_iter()
        .flat_map(|address| (0..WRITERS).map(move |writer| (address, writer)))
        .map(|(address, writer)| {
            let (visitor, mark) =
                (Visitor { cookie: cookie.cloned(), ..Visitor::at(address) }, format!("{mark}-{writer}"));
            thread::spawn(move || write_until_killed(&visitor, &mark))
        })
        .collect();
    thread::sleep(end.saturating_duration_since(Instant::now()));
    running.kill9();
    writers.into_iter().flat_map(|writer| writer.join().expect("the writer ends")).collect()
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

#[tokio::test]
async fn kill9_sqlite_100() {
    let seed = SeededChance::seed();
    eprintln!("SEED={seed}");
    let mut chance = SeededChance::new(seed);
    let installation = Installation::found();
    let first = installation.start();
    let cookie = installation.riikka(first.address()).cookie;
    first.kill9();
    let mut acknowledged = BTreeSet::new();
    for number in 0..ROUNDS {
        let mut random = [0; 8];
        chance.fill(&mut random);
        let life = Duration::from_millis(u64::from_le_bytes(random) % LONGEST);
        acknowledged.extend(round(installation.start(), cookie.as_ref(), &format!("{number}"), life));
    }
    let held = held(&Url::Sqlite(installation.database())).await;
    eprintln!("{} writes were acknowledged, {} are held", acknowledged.len(), held.len());
    assert!(acknowledged.len() > ROUNDS, "premise: writes were going on when it was killed");
    let lost: Vec<_> = acknowledged.iter().filter(|said| !held.contains_key(*said)).collect();
    assert!(lost.is_empty(), "acknowledged and lost: {lost:?}");
    let untold: Vec<_> = held.iter().filter(|(_, rows)| **rows != 1).collect();
    assert!(untold.is_empty(), "not exactly one row of the trail: {untold:?}");
}
