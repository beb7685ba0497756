//! The embedded engine: one writer thread with group commit, a few readers, one that empties the log.

use crate::{
    Fault, Tx,
    ballast::Keeper,
    checkpoint,
    disk::Disk,
    private,
    queue::{self, Waiting},
    thread::spawn,
    tx::Engine,
    writer::{Answer, Ran, WriteJob, step, write_loop},
};
use crossbeam_channel::{Sender, bounded};
use rusqlite::{Connection, config::DbConfig};
use std::{
    path::{Path, PathBuf},
    sync::{Arc, atomic::AtomicU64},
    time::Duration,
};
use tokio::sync::oneshot;

/// Readers beside the one writer, for what leaves nothing to be written. More do not help on small machines.
const READERS: usize = 3;
/// Kibibytes of the database that the writing connection keeps in memory. It stays warm: nobody else commits.
const WRITER_CACHE: u32 = 24 * 1024;
/// Kibibytes for a reader. It is thrown away whenever the writer commits, so there is nothing to gain from more.
const READER_CACHE: u32 = 2 * 1024;

type ReadJob = Box<dyn FnOnce(&Connection) + Send>;

/// What came of a unit.
struct Answered<T, E, F> {
    outcome: Result<T, E>,
    /// The unit, when the transaction that it shared was undone because the disk is full: it may be run again.
    unit: Option<F>,
}

impl<T, E: From<Fault>, F> Answered<T, E, F> {
    fn not_run(fault: Fault) -> Self {
        Self { outcome: Err(fault.into()), unit: None }
    }
}

#[derive(Clone)]
pub(crate) struct Sqlite {
    readers: Sender<ReadJob>,
    writer: Sender<WriteJob>,
    count: Arc<AtomicU64>,
    path: PathBuf,
    ballast: Keeper,
}

impl Sqlite {
    pub(crate) fn open(path: &Path, count: Arc<AtomicU64>) -> Result<Self, Fault> {
        private::keep(path).map_err(|why| Fault::Engine(format!("{}: {why}", path.display())))?;
        let mut writer = connect(path, WRITER_CACHE)?;
        let (disk, ballast) = (Disk::default(), Keeper::default());
        checkpoint::beside(&mut writer, connect(path, READER_CACHE)?, &disk)?;
        let (write_queue, write_jobs) = bounded(queue::MOST_WAITING);
        let keeper = ballast.clone();
        spawn("db-writer", move || write_loop(writer, &write_jobs, &disk, &keeper))?;
        let (read_queue, read_jobs) = bounded::<ReadJob>(queue::MOST_WAITING);
        for _ in 0..READERS {
            let (connection, jobs) = (connect(path, READER_CACHE)?, read_jobs.clone());
            connection.execute_batch("PRAGMA query_only = 1").map_err(|e| Fault::sqlite("query_only", e))?;
            spawn("db-reader", move || jobs.iter().for_each(|job| job(&connection)))?;
        }
        Ok(Self { readers: read_queue, writer: write_queue, count, path: path.to_owned(), ballast })
    }

    pub(crate) async fn read<T, E, F>(&self, unit: F) -> Result<T, E>
    where
        F: Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Fault> + Send + 'static,
    {
        let (sender, receiver) = oneshot::channel();
        let (count, waiting) = (self.count.clone(), Waiting::begins());
        let job: ReadJob = Box::new(move |connection| {
            let look = || unit(&mut Tx::new(Engine::Sqlite(connection), &count));
            let answer = waiting.ends(|| snapshot(connection, look));
            let _ = sender.send(answer);
        });
        queue::send(&self.readers, job)?;
        queue::answer(receiver).await
    }

    /// Both parts run on the writing connection, in the transaction that the batch shares. Its pages stay in memory: a reader's are
    /// thrown away at every commit of somebody else, and with a row of the trail for each look that means at every look
    /// (decisions/0006).
    pub(crate) async fn look<T, E, F, K>(&self, unit: F, keep: K) -> Result<T, E>
    where
        F: Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        K: Fn(&mut Tx<'_>, &T) -> Result<(), E> + Send + 'static,
        T: Send + 'static,
        E: From<Fault> + Send + 'static,
    {
        self.write_owed(move |tx| {
            let seen = tx.looking(&unit)?;
            keep(tx, &seen)?;
            Ok(seen)
        })
        .await
    }

    /// What people change. On a full disk it is refused as long as the room of the ballast is needed for what is owed.
    pub(crate) async fn write<T, E, F>(&self, unit: F) -> Result<T, E>
    where
        F: Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Fault> + Send + 'static,
    {
        if self.ballast.is_let_go() {
            return Err(Fault::Full.into());
        }
        self.run(unit).await.outcome
    }

    /// What is owed whatever happens. Whoever meets the full disk first tries once more, in the room that was let go for them.
    pub(crate) async fn write_owed<T, E, F>(&self, unit: F) -> Result<T, E>
    where
        F: Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Fault> + Send + 'static,
    {
        let first = self.run(unit).await;
        match first.unit.filter(|_| self.ballast.is_let_go()) {
            Some(unit) => self.run(unit).await.outcome,
            None => first.outcome,
        }
    }

    async fn run<T, E, F>(&self, unit: F) -> Answered<T, E, F>
    where
        F: Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Fault> + Send + 'static,
    {
        let (sender, receiver) = oneshot::channel();
        let (count, waiting) = (self.count.clone(), Waiting::begins());
        let job: WriteJob = Box::new(move |connection| {
            let mut tx = Tx::new(Engine::Sqlite(connection), &count);
            let outcome = waiting.ends(|| unit(&mut tx));
            let (keep, trouble) = (outcome.is_ok(), tx.trouble());
            let answer: Answer = Box::new(move |commit| {
                // What the unit itself met says more than a commit that failed after it.
                let unit = commit.as_ref().is_err_and(Fault::is_full).then_some(unit);
                let outcome = outcome.and_then(|value| commit.map(|()| value).map_err(E::from));
                let _ = sender.send(Answered { outcome, unit });
            });
            Ran { keep, trouble, answer }
        });
        match queue::send(&self.writer, job) {
            Ok(()) => receiver.await.unwrap_or_else(|_| Answered::not_run(Fault::Closed)),
            Err(fault) => Answered::not_run(fault),
        }
    }

    pub(crate) fn hold_ballast(&self, bytes: u64) -> Result<(), Fault> {
        self.ballast.hold(&self.path, bytes)
    }

    /// What stood in the log is written over as well: the log is emptied to nothing.
    pub(crate) fn clear_traces(&self) -> Result<(), Fault> {
        let connection = connect(&self.path, READER_CACHE)?;
        let clear = "VACUUM; PRAGMA wal_checkpoint(TRUNCATE);";
        connection.execute_batch(clear).map_err(|error| Fault::sqlite("clear_traces", error))
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }
}

/// `synchronous=FULL`: a commit that was answered survives a power cut. With group commit it costs next to nothing.
fn connect(path: &Path, cache: u32) -> Result<Connection, Fault> {
    let fault = |e| Fault::sqlite("open", e);
    let connection = Connection::open(path).map_err(fault)?;
    connection.busy_timeout(Duration::from_secs(10)).map_err(fault)?;
    // Without this a statement is planned anew whenever its values change; a plan costs more than most statements.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true).map_err(fault)?;
    connection.set_prepared_statement_cache_capacity(512);
    connection
        .execute_batch(&format!(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;
             PRAGMA temp_store = MEMORY; PRAGMA secure_delete = FAST; PRAGMA cache_size = -{cache};"
        ))
        .map_err(fault)?;
    Ok(connection)
}

/// Gives a unit one unchanging view of the database.
fn snapshot<T, E: From<Fault>>(connection: &Connection, unit: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
    step(connection, "BEGIN")?;
    let answer = queue::guarded(unit);
    step(connection, "ROLLBACK")?;
    answer
}
