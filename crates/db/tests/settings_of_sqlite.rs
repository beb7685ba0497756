//! How SQLite is told to work (security §4.1): each connection writes through what it acknowledges, and keeps what refers to one another.

use db::{Db, Fault, Tx};

db::statements! {
    SYNCHRONOUS = "PRAGMA synchronous";
    FOREIGN_KEYS = "PRAGMA foreign_keys";
    JOURNAL = "PRAGMA journal_mode";
}

db::row! {
    struct Synchronous {
        synchronous: i64,
    }
    struct ForeignKeys {
        foreign_keys: i64,
    }
    struct Journal {
        journal_mode: String,
    }
}

/// `synchronous` 2 is FULL.
fn told(tx: &mut Tx<'_>) -> Result<(i64, i64, String), Fault> {
    let (synchronous, keys): (Synchronous, ForeignKeys) = (tx.one(SYNCHRONOUS, &[])?, tx.one(FOREIGN_KEYS, &[])?);
    let journal: Journal = tx.one(JOURNAL, &[])?;
    Ok((synchronous.synchronous, keys.foreign_keys, journal.journal_mode))
}

#[tokio::test]
async fn what_is_acknowledged_is_written_through_and_refers_to_something() {
    let directory = tempfile::tempdir().expect("a directory");
    let db = Db::open(&db::Url::Sqlite(directory.path().join("settings.db"))).expect("opens");
    let kept = (2, 1, "wal".to_owned());
    assert_eq!(db.write(told).await.expect("the writer tells"), kept);
    for reader in 0..8 {
        assert_eq!(db.read(told).await.expect("a reader tells"), kept, "reader {reader}");
    }
}
