//! How work reaches a database thread, and how its answer comes back.

use crate::Fault;
use crossbeam_channel::{Sender, TrySendError};
use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    time::{Duration, Instant},
};
use tokio::sync::oneshot;

/// At most this many units wait for each kind of thread; the next one is told to come back.
pub(crate) const MOST_WAITING: usize = 4096;

/// How long a unit may wait for its thread: a disk that stalls for a moment is nobody's concern. Whoever has waited longer is told to come
/// back, so that those who are answered are answered in time (security §4). How many may ask at all is bounded before (`overload_10x`).
const LONGEST_WAIT: Duration = Duration::from_secs(2);

/// When a unit began to wait.
#[derive(Clone, Copy)]
pub(crate) struct Waiting(Instant);

impl Waiting {
    pub(crate) fn begins() -> Self {
        Self(Instant::now())
    }

    /// Runs the unit, unless it has waited too long. A panic becomes a fault and does not take the thread with it.
    pub(crate) fn ends<T, E: From<Fault>>(self, unit: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
        if self.0.elapsed() > LONGEST_WAIT { Err(Fault::Busy.into()) } else { guarded(unit) }
    }
}

/// Puts a job in the queue.
pub(crate) fn send<J>(queue: &Sender<J>, job: J) -> Result<(), Fault> {
    queue.try_send(job).map_err(|error| match error {
        TrySendError::Full(_) => Fault::Busy,
        TrySendError::Disconnected(_) => Fault::Closed,
    })
}

/// Waits for the answer of a unit. Dropping the wait does not stop the unit.
pub(crate) async fn answer<T, E: From<Fault>>(receiver: oneshot::Receiver<Result<T, E>>) -> Result<T, E> {
    receiver.await.unwrap_or_else(|_| Err(Fault::Closed.into()))
}

/// Runs a unit; a panic becomes a fault and does not take the thread with it.
pub(crate) fn guarded<T, E: From<Fault>>(unit: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
    catch_unwind(AssertUnwindSafe(unit)).unwrap_or_else(|_| Err(Fault::Panicked.into()))
}
