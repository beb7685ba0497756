//! Moving what was committed from SQLite's log into the database file, away from the one who writes.
//!
//! By itself SQLite does this in the commit that makes the log long: everybody behind that commit waits for a thousand pages and two
//! syncs. Here a thread of its own does it meanwhile. Only a log that grows faster than it is emptied, which needs a writer that never
//! rests, is finished by the writer: what is left of it then is short, and only the writer can let the log begin anew.

use crate::{Fault, disk::Disk, thread::spawn};
use crossbeam_channel::{Receiver, Sender, bounded};
use rusqlite::{Connection, ErrorCode, hooks::Wal, wal::CheckpointMode};
use std::mem;

/// After how many pages in the log it is time (4 MiB), as SQLite has it by itself.
const OFTEN: i32 = 1_000;
/// With so many pages in the log (32 MiB) the writer finishes the work.
const MOST: i32 = 8_000;

/// Takes the work over from the writing connection; `own` is a connection of the thread that does it.
pub(crate) fn beside(writer: &mut Connection, own: Connection, disk: &Disk) -> Result<(), Fault> {
    let (wake, woken) = bounded(1);
    let theirs = disk.clone();
    spawn("db-checkpoint", move || empty_when_woken(own, &woken, &theirs))?;
    let (mut next, disk) = (OFTEN, disk.clone());
    let hook = move |log: &mut Wal, pages: i32| {
        next = after_commit(log, pages, next.min(pages + OFTEN), &wake, &disk);
        Ok(())
    };
    writer.wal_hook(Some(hook)).map_err(|error| Fault::sqlite("wal_hook", error))
}

/// Answers at how many pages to look again: at the next commit when the other was at it just then.
fn after_commit(log: &mut Wal, pages: i32, next: i32, wake: &Sender<()>, disk: &Disk) -> i32 {
    if pages < next {
        return next;
    }
    if pages >= MOST {
        let done = in_turn(disk, || log.checkpoint_v2(CheckpointMode::PASSIVE).map(drop));
        return if done { pages + OFTEN } else { pages };
    }
    let _ = wake.try_send(()); // it is woken already, and will see these pages too
    pages + OFTEN
}

fn empty_when_woken(connection: Connection, woken: &Receiver<()>, disk: &Disk) {
    for () in woken {
        let _others_turn = in_turn(disk, || connection.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(())));
    }
    if disk.is_failed() {
        mem::forget(connection); // closing would write
    }
}

/// Whether it was this one's turn. Nothing is lost when it fails on a full disk: the log stays, and the next time does it. After any other
/// failure of the disk there is no next time, and the log stays whole.
fn in_turn(disk: &Disk, empty: impl FnOnce() -> rusqlite::Result<()>) -> bool {
    let Some(_turn) = disk.turn() else { return false };
    match empty() {
        Ok(()) => true,
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) => false,
        Err(error) => {
            let fault = Fault::sqlite("checkpoint", error);
            if fault.disk_failed() {
                disk.fail(&fault);
            } else {
                tracing::warn!(%fault, "the log of the database was not emptied");
            }
            true
        }
    }
}
