//! From nothing to a running server: a directory, a watcher, an empty cluster, a server.

use super::programs::{Programs, unprivileged};
use super::{Cluster, ROLE};
use std::fs::DirBuilder;
use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{ChildStdin, Command, Stdio};

/// Waits until the other end of its standard input is closed, then ends the server of one data directory and clears away.
const WATCH: &str = r#"read -r _; "$1/pg_ctl" -D "$2/data" -m immediate -s stop; rm -rf "$2""#;

/// Enough connections for many tests at once, and none from outside.
const ALWAYS: [&str; 2] = ["max_connections=200", "listen_addresses="];

pub(super) fn start(mut programs: Programs, settings: &[&str]) -> io::Result<Cluster> {
    let directory = make_directory(&mut programs)?;
    let lifeline = watch(&programs, &directory)?;
    let data = directory.join("data").display().to_string();
    initialise(&programs, &data)?;
    launch(&programs, &directory, settings)?;
    Ok(Cluster { socket: directory, programs, _lifeline: Some(lifeline) })
}

/// A new directory that the server may write to.
fn make_directory(programs: &mut Programs) -> io::Result<PathBuf> {
    let directory = unused_directory()?;
    if directory.metadata()?.uid() == 0 {
        let (user, group) =
            unprivileged().ok_or_else(|| io::Error::other("neither user postgres nor nobody exists"))?;
        chown(&directory, Some(user), Some(group))?;
        programs.instead_of_root = Some((user, group));
    }
    Ok(directory)
}

/// A short path, since the socket's full name may have 107 bytes at most.
fn unused_directory() -> io::Result<PathBuf> {
    let name = |attempt: u32| PathBuf::from(format!("/tmp/rinnalla-pg-{}-{attempt}", std::process::id()));
    let make = |path: PathBuf| DirBuilder::new().mode(0o700).create(&path).map(|()| path);
    let mut attempts = (0..100).map(|attempt| make(name(attempt)));
    attempts.find(|made| !matches!(made, Err(fault) if fault.kind() == io::ErrorKind::AlreadyExists)).unwrap_or_else(
        || Err(io::Error::other("a hundred directories /tmp/rinnalla-pg-… of this process number exist: remove them")),
    )
}

/// The watcher is in a process group of its own, so that Ctrl-C at the terminal ends the test and not the watcher.
fn watch(programs: &Programs, directory: &Path) -> io::Result<ChildStdin> {
    let mut watcher = Command::new("sh");
    watcher.args(["-c", WATCH, "watcher"]).arg(programs.directory()).arg(directory);
    watcher.current_dir("/tmp").stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).process_group(0);
    programs.as_user(&mut watcher);
    watcher.spawn()?.stdin.take().ok_or_else(|| io::Error::other("the watcher has no standard input"))
}

fn initialise(programs: &Programs, data: &str) -> io::Result<()> {
    let how = ["-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--data-checksums", "--no-sync", "--no-instructions"];
    programs.run("initdb", &[&["-D", data, "-U", ROLE][..], &how].concat())
}

/// Starts the server whose data lies in this directory.
pub(super) fn launch(programs: &Programs, directory: &Path, settings: &[&str]) -> io::Result<()> {
    let data = directory.join("data").display().to_string();
    let log = format!("{data}/log");
    let settings: Vec<String> = ALWAYS.iter().chain(settings).map(|setting| format!("-c {setting}")).collect();
    let options = format!("{} -k {}", settings.join(" "), directory.display());
    let started = programs.run("pg_ctl", &["-D", &data, "-l", &log, "-w", "-s", "-o", &options, "start"]);
    started.map_err(|fault| io::Error::other(format!("{fault}\n{}", std::fs::read_to_string(&log).unwrap_or_default())))
}
