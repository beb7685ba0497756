//! The embedded engine: one writer thread with group commit, a few readers, one that empties the log.

use crate::{Fault, Tx, checkpoint, disk::Disk, private, queue, tx::Engine};
use crossbeam_channel::{Receiver, Sender, bounded};
use rusqlite::{Connection, config::DbConfig};
use std::{
    mem,
    path::{Path, PathBuf},
    sync::{Arc, atomic::AtomicU64},
    thread,
    time::Duration,
};
use tokio::sync::oneshot;

/// Readers beside the one writer, for what leaves nothing to be written. More do not help on small machines.
const READERS: usize = 3;
/// The most units that share one commit: nobody waits for more than these.
const MOST_IN_ONE_COMMIT: usize = 64;
/// Kibibytes of the database that the writing connection keeps in memory. It stays warm: nobody else commits.
const WRITER_CACHE: u32 = 24 * 1024;
/// Kibibytes for a reader. It is thrown away whenever the writer commits, so there is nothing to gain from more.
const READER_CACHE: u32 = 2 * 1024;

type ReadJob = Box<dyn FnOnce(&Connection) + Send>;
/// Tells the waiting caller how the commit went.
type Answer = Box<dyn FnOnce(Result<(), Fault>) + Send>;
type WriteJob = Box<dyn FnOnce(&Connection) -> Ran + Send>;

/// A unit that has run.
struct Ran {
    /// Whether its work is to be kept.
    keep: bool,
    /// What it met that has undone the work of all who share the transaction.
    trouble: Option<Fault>,
    /// How to answer after the commit.
    answer: Answer,
}

#[derive(Clone)]
pub(crate) struct Sqlite {
    readers: Sender<ReadJob>,
    writer: Sender<WriteJob>,
    count: Arc<AtomicU64>,
    path: PathBuf,
}

impl Sqlite {
    pub(crate) fn open(path: &Path, count: Arc<AtomicU64>) -> Result<Self, Fault> {
        private::keep(path).map_err(|why| Fault::Engine(format!("{}: {why}", path.display())))?;
        let mut writer = connect(path, WRITER_CACHE)?;
        let disk = Disk::default();
        checkpoint::beside(&mut writer, connect(path, READER_CACHE)?, &disk)?;
        let (write_queue, write_jobs) = bounded(queue::MOST_WAITING);
        spawn("db-writer", move || write_loop(writer, &write_jobs, &disk))?;
        let (read_queue, read_jobs) = bounded::<ReadJob>(queue::MOST_WAITING);
        for _ in 0..READERS {
            let (connection, jobs) = (connect(path, READER_CACHE)?, read_jobs.clone());
            connection.execute_batch("PRAGMA query_only = 1").map_err(|e| Fault::sqlite("query_only", e))?;
            spawn("db-reader", move || jobs.iter().for_each(|job| job(&connection)))?;
        }
        Ok(Self { readers: read_queue, writer: write_queue, count, path: path.to_owned() })
    }

    pub(crate) async fn read<T, E, F>(&self, unit: F) -> Result<T, E>
    where
        F: Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Fault> + Send + 'static,
    {
        let (sender, receiver) = oneshot::channel();
        let count = self.count.clone();
        let job: ReadJob = Box::new(move |connection| {
            let answer = snapshot(connection, || unit(&mut Tx::new(Engine::Sqlite(connection), &count)));
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
        self.write(move |tx| {
            let seen = tx.looking(&unit)?;
            keep(tx, &seen)?;
            Ok(seen)
        })
        .await
    }

    pub(crate) async fn write<T, E, F>(&self, unit: F) -> Result<T, E>
    where
        F: Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Fault> + Send + 'static,
    {
        let (sender, receiver) = oneshot::channel();
        let count = self.count.clone();
        let job: WriteJob = Box::new(move |connection| {
            let mut tx = Tx::new(Engine::Sqlite(connection), &count);
            let outcome = queue::guarded(|| unit(&mut tx));
            let (keep, trouble) = (outcome.is_ok(), tx.trouble());
            let answer: Answer = Box::new(move |commit| {
                // What the unit itself met says more than a commit that failed after it.
                let _ = sender.send(outcome.and_then(|value| commit.map(|()| value).map_err(E::from)));
            });
            Ran { keep, trouble, answer }
        });
        queue::send(&self.writer, job)?;
        queue::answer(receiver).await
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

pub(crate) fn spawn(name: &str, work: impl FnOnce() + Send + 'static) -> Result<(), Fault> {
    thread::Builder::new().name(name.to_owned()).spawn(work).map(drop).map_err(|e| Fault::Engine(e.to_string()))
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

/// Goes on until nobody can ask any more. Once the disk has failed nothing is run: whoever waits or asks hears that the database does not
/// answer, since what would have told them otherwise is dropped.
fn write_loop(connection: Connection, jobs: &Receiver<WriteJob>, disk: &Disk) {
    for first in jobs {
        if !disk.is_failed() {
            commit_together(&connection, first, jobs, disk);
        }
    }
    if disk.is_failed() {
        mem::forget(connection); // closing would write
    }
}

/// Runs everything that waits, each unit in a savepoint of its own, and commits once for all.
fn commit_together(connection: &Connection, first: WriteJob, jobs: &Receiver<WriteJob>, disk: &Disk) {
    let mut answers = Vec::new();
    let ran = run_batch(connection, first, jobs, &mut answers);
    let outcome = ran.and_then(|()| step(connection, "COMMIT").map_err(Fault::of_commit));
    if let Err(fault) = &outcome {
        if fault.disk_failed() {
            disk.fail(fault);
        }
        let _ = step(connection, "ROLLBACK");
    }
    for answer in answers {
        answer(outcome.as_ref().copied().map_err(Fault::shared));
    }
}

/// Everything up to the commit: when this fails, nothing was kept.
fn run_batch(
    connection: &Connection,
    first: WriteJob,
    jobs: &Receiver<WriteJob>,
    answers: &mut Vec<Answer>,
) -> Result<(), Fault> {
    step(connection, "BEGIN IMMEDIATE")?;
    let mut next = Some(first);
    while let Some(job) = next {
        step(connection, "SAVEPOINT unit")?;
        let Ran { keep, trouble, answer } = job(connection);
        answers.push(answer);
        if let Some(trouble) = trouble {
            return Err(trouble);
        }
        if !keep {
            step(connection, "ROLLBACK TO unit")?;
        }
        step(connection, "RELEASE unit")?;
        next = if answers.len() < MOST_IN_ONE_COMMIT { jobs.try_recv().ok() } else { None };
    }
    Ok(())
}

fn step(connection: &Connection, sql: &'static str) -> Result<(), Fault> {
    connection
        .prepare_cached(sql)
        .and_then(|mut prepared| prepared.execute([]))
        .map(drop)
        .map_err(|error| Fault::sqlite(sql, error))
}
