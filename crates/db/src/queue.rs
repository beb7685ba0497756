//! How work reaches a database thread, and how its answer comes back.

use crate::Fault;
use crossbeam_channel::{Sender, TrySendError};
use std::panic::{AssertUnwindSafe, catch_unwind};
use tokio::sync::oneshot;

/// At most this many units wait for each kind of thread; the next one is told to come back.
pub(crate) const MOST_WAITING: usize = 4096;

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
