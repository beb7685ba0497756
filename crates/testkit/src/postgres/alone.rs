//! A server of one test's own: for what nobody else may feel, such as killing it or taking its standby away.

use super::{Cluster, find_programs, start};
use std::{
    fs,
    ops::Deref,
    process::Command,
    thread,
    time::{Duration, Instant},
};

/// How long a killed server may take to be gone, and a new one to come.
const PATIENCE: Duration = Duration::from_secs(30);

/// The server; it ends with this.
#[derive(Debug)]
pub struct Alone {
    cluster: Cluster,
    settings: Vec<String>,
}

impl Alone {
    /// Starts a server that keeps what it is told to keep, with these settings besides. `None`: no PostgreSQL server is installed.
    ///
    /// # Panics
    /// When the server is there but does not start, and when it is not there although `REQUIRE_PG=1`.
    pub fn start(settings: &[&str]) -> Option<Self> {
        let cluster =
            start::start(find_programs()?, settings).unwrap_or_else(|fault| panic!("PostgreSQL alone: {fault}"));
        Some(Self { cluster, settings: settings.iter().map(|setting| (*setting).to_owned()).collect() })
    }

    /// Kills the first process of the server, as when the machine runs out of memory; the others end when they notice.
    ///
    /// # Panics
    /// When the server does not run.
    pub fn kill9(&self) {
        let file = self.socket().join("data/postmaster.pid");
        let number = fs::read_to_string(file).expect("the server runs").lines().next().map(str::to_owned);
        let killed = Command::new("kill").args(["-9", &number.expect("its number")]).status();
        assert!(killed.is_ok_and(|status| status.success()), "the server is killed");
    }

    /// Starts the killed server again; what was committed is there.
    ///
    /// # Panics
    /// When it does not start, although the processes of the killed one have had time to end.
    pub fn start_again(&self) {
        let settings: Vec<&str> = self.settings.iter().map(String::as_str).collect();
        let end = Instant::now() + PATIENCE;
        loop {
            match start::launch(&self.cluster.programs, self.socket(), &settings) {
                Ok(()) => return,
                Err(fault) if Instant::now() > end => panic!("PostgreSQL does not start again: {fault}"),
                Err(_) => thread::sleep(Duration::from_millis(50)),
            }
        }
    }
}

impl Deref for Alone {
    type Target = Cluster;
    fn deref(&self) -> &Cluster {
        &self.cluster
    }
}
