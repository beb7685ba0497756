//! A throw-away PostgreSQL for tests.
//!
//! `cluster()` starts a server in a directory of its own under `/tmp`, reachable through a Unix socket only, so no port can
//! collide and nobody else can reach it. It forgets about durability, which makes it quick and useless for anything else.
//! A process has one cluster at most; `with-postgres COMMAND` starts one for many processes and tells them through
//! `TEST_POSTGRES`. However a process ends, also by a kill or a power cut of its parent, a small watcher notices that its end of
//! a pipe has closed, stops the server by its own data directory and removes the directory.
//!
//! Nothing is downloaded: without an installed server there is no cluster and the test says that it was skipped. Where
//! skipping is not acceptable, `REQUIRE_PG=1` turns that into a failure.

mod alone;
mod programs;
mod start;

pub use alone::Alone;

use programs::Programs;
use std::path::PathBuf;
use std::process::ChildStdin;
use std::sync::OnceLock;

/// Where a cluster that another process started can be reached: the directory of its socket.
pub const SHARED: &str = "TEST_POSTGRES";

/// Set to `1` where a missing server is a failure and not a reason to skip.
pub const REQUIRED: &str = "REQUIRE_PG";

/// The name of the database role that owns everything in the cluster.
const ROLE: &str = "app";

/// Quick instead of safe: this data is worth nothing after the test.
const QUICK: [&str; 3] = ["fsync=off", "full_page_writes=off", "synchronous_commit=off"];

/// A running server, its programs, and the pipe whose closing ends it.
#[derive(Debug)]
pub struct Cluster {
    socket: PathBuf,
    programs: Programs,
    _lifeline: Option<ChildStdin>,
}

/// The cluster of this process, started at the first call; `None` when no PostgreSQL server is installed.
///
/// # Panics
/// When the server is there but does not start, and when it is not there although `REQUIRE_PG=1`.
pub fn cluster() -> Option<&'static Cluster> {
    static CLUSTER: OnceLock<Option<Cluster>> = OnceLock::new();
    CLUSTER.get_or_init(|| find_or_start(Programs::find())).as_ref()
}

fn find_programs() -> Option<Programs> {
    or_skipped(Programs::find())
}

/// Says that the test is skipped when there are no programs; where that is not acceptable, it fails.
fn or_skipped(programs: Option<Programs>) -> Option<Programs> {
    if programs.is_none() {
        refuse_if(std::env::var(REQUIRED).is_ok_and(|value| value == "1"));
        eprintln!("SKIPPED: no PostgreSQL server is installed (Debian: apt-get install postgresql)");
    }
    programs
}

fn find_or_start(programs: Option<Programs>) -> Option<Cluster> {
    let programs = or_skipped(programs)?;
    match std::env::var_os(SHARED) {
        Some(socket) => Some(Cluster { socket: socket.into(), programs, _lifeline: None }),
        None => Some(start::start(programs, &QUICK).unwrap_or_else(|fault| panic!("PostgreSQL for tests: {fault}"))),
    }
}

fn refuse_if(required: bool) {
    assert!(!required, "REQUIRE_PG=1, but no PostgreSQL server is installed (Debian: apt-get install postgresql)");
}

impl Cluster {
    /// The directory of the server's socket, for `TEST_POSTGRES`.
    pub fn socket(&self) -> &std::path::Path {
        &self.socket
    }

    /// Makes an empty database and says how the `postgres` crate reaches it.
    ///
    /// Names need to be unique within one process only.
    ///
    /// # Panics
    /// When the database cannot be made, for instance because the name is taken.
    pub fn create_database(&self, name: &str) -> String {
        self.create(name, "template0")
    }

    /// Makes a copy of a database that this process made before and that nobody is connected to any more.
    ///
    /// # Panics
    /// When the copy cannot be made, for instance because somebody still uses the template.
    pub fn create_from_template(&self, name: &str, template: &str) -> String {
        self.create(name, &own(template))
    }

    fn create(&self, name: &str, template: &str) -> String {
        let (socket, name) = (self.socket.display(), own(name));
        let made = self.programs.run("createdb", &["-h", &socket.to_string(), "-U", ROLE, "-T", template, &name]);
        made.unwrap_or_else(|fault| panic!("database {name}: {fault}"));
        format!("host={socket} user={ROLE} dbname={name}")
    }
}

/// Processes that share a cluster do not meet: each puts its own number behind the names.
fn own(name: &str) -> String {
    let own = format!("{name}_{}", std::process::id());
    assert!(own.len() <= 63, "PostgreSQL cuts names after 63 bytes: {own}");
    own
}

#[cfg(test)]
mod tests;
