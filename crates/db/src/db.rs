//! The database as the rest of the program holds it.

use crate::{
    Fault, Migration, Promises, Tx, migrate, postgres,
    postgres::Postgres,
    promises::{SETTINGS, Settings},
    snapshot,
    sqlite::Sqlite,
};
use std::{
    path::{Path, PathBuf},
    str::FromStr,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

/// Where the data lies.
#[derive(Clone)]
pub enum Url {
    /// A file of the embedded engine: `sqlite:PATH`.
    Sqlite(PathBuf),
    /// A PostgreSQL server: `postgres://…` or `host=… user=… dbname=…`.
    Postgres(Box<::postgres::Config>),
}

impl FromStr for Url {
    type Err = Fault;
    fn from_str(text: &str) -> Result<Self, Fault> {
        if let Some(path) = text.strip_prefix("sqlite:") {
            return Ok(Self::Sqlite(path.into()));
        }
        text.parse().map(|config| Self::Postgres(Box::new(config))).map_err(|_| {
            Fault::Engine(
                "a database address starts with sqlite: or postgres://, or is a list like host=… user=… dbname=…"
                    .into(),
            )
        })
    }
}

impl Url {
    /// Whether talking to the database means talking over a network, where nothing of ours is encrypted.
    pub fn leaves_the_machine(&self) -> bool {
        use ::postgres::config::Host;
        let Self::Postgres(config) = self else { return false };
        let here = |host: &Host| match host {
            Host::Tcp(name) => name == "localhost" || name.parse().is_ok_and(|ip: std::net::IpAddr| ip.is_loopback()),
            Host::Unix(_) => true,
        };
        config.get_hosts().is_empty() || !config.get_hosts().iter().all(here)
    }
}

/// An open database. Cheap to clone.
#[derive(Clone)]
pub struct Db {
    engine: Kind,
    count: Arc<AtomicU64>,
}

#[derive(Clone)]
enum Kind {
    Sqlite(Sqlite),
    Postgres(Postgres),
}

impl Db {
    /// Opens the database and starts its threads.
    ///
    /// # Errors
    /// When the file or the server cannot be reached.
    pub fn open(url: &Url) -> Result<Self, Fault> {
        let count = Arc::new(AtomicU64::new(0));
        let engine = match url {
            Url::Sqlite(path) => Kind::Sqlite(Sqlite::open(path, count.clone())?),
            Url::Postgres(config) => Kind::Postgres(Postgres::open(config, count.clone())?),
        };
        Ok(Self { engine, count })
    }

    /// Runs a unit that only reads, on one unchanging view.
    ///
    /// # Errors
    /// What the unit answers, or a fault of the engine.
    pub async fn read<T, E, F>(&self, unit: F) -> Result<T, E>
    where
        F: Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Fault> + Send + 'static,
    {
        match &self.engine {
            Kind::Sqlite(sqlite) => sqlite.read(unit).await,
            Kind::Postgres(server) => server.unit(postgres::READ, unit).await,
        }
    }

    /// Looks, then writes down what the look leaves behind, and answers when that is durable. `unit` changes nothing; when `keep` fails,
    /// nothing of what was seen comes out.
    ///
    /// # Errors
    /// What the unit or `keep` answers, or a fault of the engine.
    pub async fn look<T, E, F, K>(&self, unit: F, keep: K) -> Result<T, E>
    where
        F: Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        K: Fn(&mut Tx<'_>, &T) -> Result<(), E> + Send + 'static,
        T: Send + 'static,
        E: From<Fault> + Send + 'static,
    {
        match &self.engine {
            Kind::Sqlite(sqlite) => sqlite.look(unit, keep).await,
            Kind::Postgres(server) => server.look(unit, keep).await,
        }
    }

    /// Runs a unit in a transaction and answers when the commit is durable. An error of the unit undoes all its work.
    ///
    /// # Errors
    /// What the unit answers, or a fault of the engine.
    pub async fn write<T, E, F>(&self, unit: F) -> Result<T, E>
    where
        F: Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Fault> + Send + 'static,
    {
        match &self.engine {
            Kind::Sqlite(sqlite) => sqlite.write(unit).await,
            Kind::Postgres(server) => server.unit(postgres::WRITE, unit).await,
        }
    }

    /// As [`Db::write`], for what is owed whatever happens, such as the trail: it is written even when the disk is full and only the ballast's
    /// room is left.
    ///
    /// # Errors
    /// What the unit answers, or a fault of the engine.
    pub async fn write_owed<T, E, F>(&self, unit: F) -> Result<T, E>
    where
        F: Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Fault> + Send + 'static,
    {
        match &self.engine {
            Kind::Sqlite(sqlite) => sqlite.write_owed(unit).await,
            Kind::Postgres(server) => server.unit(postgres::WRITE, unit).await,
        }
    }

    /// From now on keeps a ballast of this size beside the database. PostgreSQL's disk is its operator's care.
    ///
    /// # Errors
    /// When its thread cannot be started.
    pub fn hold_ballast(&self, bytes: u64) -> Result<(), Fault> {
        match &self.engine {
            Kind::Sqlite(sqlite) if bytes > 0 => sqlite.hold_ballast(bytes),
            Kind::Sqlite(_) | Kind::Postgres(_) => Ok(()),
        }
    }

    /// Whether the database keeps what it acknowledges.
    ///
    /// # Errors
    /// When the server cannot be asked.
    pub async fn promises(&self) -> Result<Promises, Fault> {
        match &self.engine {
            Kind::Sqlite(_) => Ok(Promises::default()),
            Kind::Postgres(server) => {
                let settings: Settings = server.unit(postgres::READ, |tx| tx.one(SETTINGS, &[])).await?;
                Ok(settings.judged())
            }
        }
    }

    /// Brings the schema up to date, in one transaction that only one program at a time can be in; takes a snapshot first where there is
    /// something to lose. Answers how many steps were run.
    ///
    /// # Errors
    /// When a migration was changed after it ran, the schema is newer than the program, or a script fails.
    pub async fn migrate(&self, migrations: &'static [Migration]) -> Result<usize, Fault> {
        let many = match &self.engine {
            Kind::Sqlite(sqlite) => {
                let path = sqlite.path().to_owned();
                let before = move |step: u32| snapshot::before_step(&path, step);
                sqlite.write(move |tx| migrate::run(tx, migrations, &before)).await?
            }
            // Each script is one transaction, and the server's own backups are the snapshot (docs/backup.md).
            Kind::Postgres(server) => {
                server.unit(postgres::MIGRATE, move |tx| migrate::run(tx, migrations, &|_| Ok(()))).await?
            }
        };
        if many > 0 {
            tracing::info!(migrations = many, "schema brought up to date");
        }
        Ok(many)
    }

    /// Writes a copy of the whole database to a new file while it is in use. PostgreSQL has its own programs for that.
    ///
    /// # Errors
    /// When the file is there already, or cannot be written.
    pub fn copy_to(&self, file: &Path) -> Result<(), Fault> {
        match &self.engine {
            Kind::Sqlite(sqlite) => snapshot::copy(sqlite.path(), file),
            Kind::Postgres(_) => Err(Fault::Engine(snapshot::OWN_PROGRAMS.to_owned())),
        }
    }

    /// Writes the database anew, so that nothing of what was overwritten or deleted lies on between its rows: for the start, when nobody
    /// waits. PostgreSQL clears its files by itself, in time (autovacuum).
    ///
    /// # Errors
    /// When there is no room for the copy, or somebody else uses the database.
    pub fn clear_traces(&self) -> Result<(), Fault> {
        match &self.engine {
            Kind::Sqlite(sqlite) => sqlite.clear_traces(),
            Kind::Postgres(_) => Ok(()),
        }
    }

    /// How many statements have been run since the program started; tests and the benchmark take differences.
    pub fn statements_run(&self) -> u64 {
        self.count.load(Ordering::Relaxed)
    }
}
