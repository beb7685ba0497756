//! A throw-away database on either engine, gone when the test ends.

use crate::postgres;
use db::{Db, Migration};
use std::{
    ops::Deref,
    sync::atomic::{AtomicU32, Ordering},
};
use tempfile::TempDir;

/// The engines that everything is tested on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// The embedded one.
    Sqlite,
    /// PostgreSQL.
    Postgres,
}

/// An open, migrated database.
pub struct TestDb {
    db: Db,
    address: String,
    _dir: Option<TempDir>,
}

impl TestDb {
    /// A fresh database with these migrations. `None`: there is no PostgreSQL here (with `REQUIRE_PG=1` that is a failure).
    ///
    /// # Panics
    /// When the database cannot be made.
    pub async fn open(engine: Engine, migrations: &'static [Migration]) -> Option<Self> {
        let this = Self::empty(engine)?;
        this.migrate(migrations).await.expect("the migrations run");
        Some(this)
    }

    /// A fresh database with nothing in it.
    ///
    /// # Panics
    /// When the database cannot be made.
    pub fn empty(engine: Engine) -> Option<Self> {
        let (address, dir) = match engine {
            Engine::Sqlite => {
                let dir = tempfile::tempdir().expect("a place for the test's files");
                (format!("sqlite:{}", dir.path().join("test.sqlite").display()), Some(dir))
            }
            Engine::Postgres => (postgres::cluster()?.create_database(&fresh_name()), None),
        };
        let db = Db::open(&address.parse().expect("an address")).expect("the database opens");
        Some(Self { db, address, _dir: dir })
    }

    /// Where the database lies, for opening it a second time.
    pub fn address(&self) -> &str {
        &self.address
    }
}

impl Deref for TestDb {
    type Target = Db;
    fn deref(&self) -> &Db {
        &self.db
    }
}

fn fresh_name() -> String {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    format!("t{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::SeqCst))
}

/// One asynchronous test body, run on each engine: `on_both_engines!(MIGRATIONS, name, |db| async move { … });`
#[macro_export]
macro_rules! on_both_engines {
    ($migrations:expr; $($(#[$meta:meta])* fn $name:ident($db:ident) $body:block)+) => {
        $(mod $name {
            use super::*;
            #[allow(unused_variables)]
            async fn body($db: &$crate::TestDb) $body
            $(#[$meta])*
            #[tokio::test]
            async fn sqlite() {
                let db = $crate::TestDb::open($crate::Engine::Sqlite, $migrations).await.expect("SQLite is built in");
                body(&db).await;
            }
            $(#[$meta])*
            #[tokio::test]
            async fn postgres() {
                match $crate::TestDb::open($crate::Engine::Postgres, $migrations).await {
                    Some(db) => body(&db).await,
                    None => eprintln!("skipped: there is no PostgreSQL server here"),
                }
            }
        })+
    };
}
