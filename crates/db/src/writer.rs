//! The one thread that writes to SQLite, with group commit.

use crate::{Fault, ballast::Keeper, disk::Disk};
use crossbeam_channel::Receiver;
use rusqlite::Connection;
use std::mem;

/// The most units that share one commit: nobody waits for more than these.
const MOST_IN_ONE_COMMIT: usize = 64;

/// Tells the waiting caller how the commit went.
pub(crate) type Answer = Box<dyn FnOnce(Result<(), Fault>) + Send>;
pub(crate) type WriteJob = Box<dyn FnOnce(&Connection) -> Ran + Send>;

/// A unit that has run.
pub(crate) struct Ran {
    /// Whether its work is to be kept.
    pub(crate) keep: bool,
    /// What it met that has undone the work of all who share the transaction.
    pub(crate) trouble: Option<Fault>,
    /// How to answer after the commit.
    pub(crate) answer: Answer,
}

/// Goes on until nobody can ask any more. Once the disk has failed nothing is run: whoever waits or asks hears that the database does not
/// answer, since what would have told them otherwise is dropped.
pub(crate) fn write_loop(connection: Connection, jobs: &Receiver<WriteJob>, disk: &Disk, ballast: &Keeper) {
    for first in jobs {
        if !disk.is_failed() {
            commit_together(&connection, first, jobs, disk, ballast);
        }
    }
    if disk.is_failed() {
        mem::forget(connection); // closing would write
    }
}

/// Runs everything that waits, each unit in a savepoint of its own, and commits once for all.
fn commit_together(connection: &Connection, first: WriteJob, jobs: &Receiver<WriteJob>, disk: &Disk, ballast: &Keeper) {
    let mut answers = Vec::new();
    let ran = run_batch(connection, first, jobs, &mut answers);
    let outcome = ran.and_then(|()| step(connection, "COMMIT").map_err(Fault::of_commit));
    if let Err(fault) = &outcome {
        if fault.disk_failed() {
            disk.fail(fault);
        }
        let _ = step(connection, "ROLLBACK");
        if fault.is_full() {
            ballast.let_go();
        }
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

pub(crate) fn step(connection: &Connection, sql: &'static str) -> Result<(), Fault> {
    connection
        .prepare_cached(sql)
        .and_then(|mut prepared| prepared.execute([]))
        .map(drop)
        .map_err(|error| Fault::sqlite(sql, error))
}
