//! Whether the disk is still trusted (security §4.3).
//!
//! After an error of a write or of a sync nobody knows what has reached the disk, and whoever asks again may hear a yes that is not true: the
//! kernel tells of a failed sync once, and forgets what it could not write. So it is not asked again. The writer stops, the log stays as it
//! is, and the next start finds what is there.

use crate::Fault;
use std::sync::{
    Arc, Mutex, MutexGuard,
    atomic::{AtomicBool, Ordering},
};

/// What the threads that write know of the disk.
#[derive(Clone, Default)]
pub(crate) struct Disk {
    failed: Arc<AtomicBool>,
    turn: Arc<Mutex<()>>,
}

impl Disk {
    pub(crate) fn is_failed(&self) -> bool {
        self.failed.load(Ordering::SeqCst)
    }

    /// From now on nothing is written. Said once.
    pub(crate) fn fail(&self, fault: &Fault) {
        if !self.failed.swap(true, Ordering::SeqCst) {
            tracing::error!(%fault, "the disk of the database failed: nothing more is written until the program is started anew; see docs/running.md");
        }
    }

    /// The turn to empty the log: for one at a time, and for nobody once the disk has failed.
    pub(crate) fn turn(&self) -> Option<MutexGuard<'_, ()>> {
        self.turn.try_lock().ok().filter(|_| !self.is_failed())
    }
}
