//! SQLite's log is emptied beside the work and never grows without end.

use db::{Db, Fault, Migration, args};
use std::{path::Path, time::Duration};

const SCHEMA: &[Migration] =
    &[Migration { number: 1, name: "pages", sql: "CREATE TABLE page (id BIGINT PRIMARY KEY, bytes {BYTES} NOT NULL)" }];

db::statements! {
    ADD = "INSERT INTO page (id, bytes) VALUES (?1, ?2)";
}

/// The longest that the log may be: what the writer finishes (8 000 pages of 4 kB), and the commits that pass while the thread beside it
/// is at the same work; less than half of what is written.
const LONGEST: u64 = 56 << 20;

async fn open(directory: &Path) -> Db {
    let db = Db::open(&db::Url::Sqlite(directory.join("log.db"))).expect("opens");
    db.migrate(SCHEMA).await.expect("migrates");
    db
}

/// One commit of about a hundred pages.
async fn commit(db: &Db, number: i64) {
    let unit = move |tx: &mut db::Tx<'_>| -> Result<(), Fault> {
        (0..100).try_for_each(|n| tx.run(ADD, args![number * 100 + n, vec![7_u8; 4000]]).map(drop))
    };
    db.write(unit).await.expect("written");
}

fn size(file: &Path) -> u64 {
    file.metadata().map_or(0, |known| known.len())
}

#[tokio::test]
async fn the_log_stays_short_while_the_writer_never_rests() {
    let directory = tempfile::tempdir().expect("a directory");
    let db = open(directory.path()).await;
    for number in 0..300 {
        commit(&db, number).await;
        assert!(size(&directory.path().join("log.db-wal")) < LONGEST, "after {number} commits");
    }
}

#[tokio::test]
async fn what_was_committed_reaches_the_database_file_without_the_writer() {
    let directory = tempfile::tempdir().expect("a directory");
    let db = open(directory.path()).await;
    for number in 0..15 {
        commit(&db, number).await;
    }
    let file = directory.path().join("log.db");
    for _ in 0..200 {
        if size(&file) > 1_000 * 4096 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("nothing was moved out of the log: the database file has {} bytes", size(&file));
}
