//! Threads of the embedded engine. Each does one thing, for as long as somebody has the database open.

use crate::Fault;
use std::thread::Builder;

/// Begins one; the name is what debuggers and the operating system show.
pub(crate) fn spawn(name: &str, work: impl FnOnce() + Send + 'static) -> Result<(), Fault> {
    Builder::new().name(name.to_owned()).spawn(work).map(drop).map_err(|e| Fault::Engine(e.to_string()))
}
