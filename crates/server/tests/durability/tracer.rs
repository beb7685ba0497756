//! What stands between the program and its machine: strace, which lets chosen system calls of the running program fail as a broken disk
//! lets them fail, or wait as a slow one does.

use crate::installation::Running;
use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
};

/// Where strace is missing or may not look at other processes, the test cannot be made; with this set, that is a failure.
const REQUIRED: &str = "REQUIRE_STRACE";

/// Whether this can be done here. Where not, the test says that it was skipped.
pub fn is_here() -> bool {
    let here = Command::new("strace").args(["-qq", "-o", "/dev/null", "true"]).stderr(Stdio::null()).status();
    let here = here.is_ok_and(|status| status.success());
    assert!(here || std::env::var_os(REQUIRED).is_none(), "{REQUIRED} is set, but strace does not run here");
    if !here {
        eprintln!("SKIPPED: strace does not run here (Debian: apt-get install strace)");
    }
    here
}

/// As long as this lives, something happens to the calls.
pub struct Injected(Child);

impl Injected {
    /// From now on this happens to each of these calls of the program: `error=EIO` answers it without doing it, `delay_enter=1000000` makes it
    /// wait for a second.
    pub fn into(running: &Running, calls: &str, what: &str) -> Self {
        let mut command = Command::new("strace");
        command.args(["-f", "-o", "/dev/null", "-e", &format!("trace={calls}")]);
        command.args(["-e", &format!("inject={calls}:{what}"), "-p", &running.id().to_string()]);
        let mut strace = command.stderr(Stdio::piped()).spawn().expect("strace starts");
        let mut said = String::new();
        let mut lines = BufReader::new(strace.stderr.take().expect("strace speaks"));
        lines.read_line(&mut said).expect("strace speaks");
        assert!(said.contains("attached"), "strace looks at the program: {said}");
        Self(strace)
    }

    /// The disk works again.
    pub fn end(mut self) {
        let asked = Command::new("kill").args(["-TERM", &self.0.id().to_string()]).status().expect("is asked");
        assert!(asked.success());
        self.0.wait().expect("strace ends");
    }
}

impl Drop for Injected {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
