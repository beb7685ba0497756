//! Moving what was committed from SQLite's log into the database file, away from the one who writes.
//!
//! By itself SQLite does this in the commit that makes the log long: everybody behind that commit waits for a thousand pages and two
//! syncs. Here a thread of its own does it meanwhile. Only a log that grows faster than it is emptied, which needs a writer that never
//! rests, is finished by the writer: what is left of it then is short, and only the writer can let the log begin anew.

use crate::{Fault, sqlite::spawn};
use crossbeam_channel::{Receiver, Sender, bounded};
use rusqlite::{Connection, ErrorCode, hooks::Wal, wal::CheckpointMode};

/// After how many pages in the log it is time (4 MiB), as SQLite has it by itself.
const OFTEN: i32 = 1_000;
/// With so many pages in the log (32 MiB) the writer finishes the work.
const MOST: i32 = 8_000;

/// Takes the work over from the writing connection; `own` is a connection of the thread that does it.
pub(crate) fn beside(writer: &mut Connection, own: Connection) -> Result<(), Fault> {
    let (wake, woken) = bounded(1);
    spawn("db-checkpoint", move || empty_when_woken(&own, &woken))?;
    let mut next = OFTEN;
    let hook = move |log: &mut Wal, pages: i32| {
        next = after_commit(log, pages, next.min(pages + OFTEN), &wake);
        Ok(())
    };
    writer.wal_hook(Some(hook)).map_err(|error| Fault::sqlite("wal_hook", error))
}

/// Answers at how many pages to look again: at the next commit when the other was at it just then.
fn after_commit(log: &mut Wal, pages: i32, next: i32, wake: &Sender<()>) -> i32 {
    if pages < next {
        return next;
    }
    if pages >= MOST {
        let done = note(log.checkpoint_v2(CheckpointMode::PASSIVE).map(drop));
        return if done { pages + OFTEN } else { pages };
    }
    let _ = wake.try_send(()); // it is woken already, and will see these pages too
    pages + OFTEN
}

fn empty_when_woken(connection: &Connection, woken: &Receiver<()>) {
    for () in woken {
        let _ = note(connection.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()))); // the other is at it
    }
}

/// Whether it was this one's turn. Nothing is lost when it fails (a full disk): the log stays, and the next time does it.
fn note(outcome: rusqlite::Result<()>) -> bool {
    match outcome {
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) => false,
        Err(error) => {
            tracing::warn!(%error, "the log of the database was not emptied");
            true
        }
        Ok(()) => true,
    }
}
