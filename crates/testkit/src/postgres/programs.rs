//! The server's programs, and the user they run as.

use std::io;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Where the programs lie and as whom they must run.
#[derive(Debug, Clone)]
pub(super) struct Programs {
    directory: PathBuf,
    /// PostgreSQL refuses to run as root: then everything runs as this user and group.
    pub(super) instead_of_root: Option<(u32, u32)>,
}

impl Programs {
    /// Looks on `PATH` (a link there is followed, since not every program may be linked), then where Debian keeps them, the
    /// newest version first. `None` when there is no server.
    pub(super) fn find() -> Option<Self> {
        let on_path = std::env::var_os("PATH").map(|path| std::env::split_paths(&path).collect::<Vec<_>>());
        let mut candidates = on_path.unwrap_or_default();
        candidates.extend(debian_directories(Path::new("/usr/lib/postgresql")));
        let initdb = candidates.iter().find_map(|directory| directory.join("initdb").canonicalize().ok())?;
        Some(Self { directory: initdb.parent()?.to_owned(), instead_of_root: None })
    }

    /// A program that is ready to run: as the right user, in a directory it may read, bound to no terminal.
    pub(super) fn command(&self, program: &str) -> Command {
        let mut command = Command::new(self.directory.join(program));
        command.current_dir("/tmp").stdin(Stdio::null()).stdout(Stdio::null());
        self.as_user(&mut command);
        command
    }

    /// Makes a command run as the user that stands in for root, where one is needed.
    pub(super) fn as_user(&self, command: &mut Command) {
        if let Some((user, group)) = self.instead_of_root {
            command.uid(user).gid(group);
        }
    }

    /// Runs a program to its end; what it wrote to standard error is the fault.
    pub(super) fn run(&self, program: &str, arguments: &[&str]) -> io::Result<()> {
        let output = self.command(program).args(arguments).stderr(Stdio::piped()).output()?;
        if output.status.success() {
            return Ok(());
        }
        let said = String::from_utf8_lossy(&output.stderr);
        Err(io::Error::other(format!("{program} ended with {}: {}", output.status, said.trim())))
    }

    /// The directory of the programs.
    pub(super) fn directory(&self) -> &Path {
        &self.directory
    }
}

fn debian_directories(root: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(root).into_iter().flatten().flatten();
    let version = |entry: std::fs::DirEntry| entry.file_name().to_str()?.parse::<u32>().ok();
    let mut versions: Vec<u32> = entries.filter_map(version).collect();
    versions.sort_unstable();
    versions.iter().rev().map(|version| root.join(version.to_string()).join("bin")).collect()
}

/// The user and group that stand in for root: `postgres` where it exists, else `nobody`.
pub(super) fn unprivileged() -> Option<(u32, u32)> {
    let users = std::fs::read_to_string("/etc/passwd").unwrap_or_default();
    ["postgres", "nobody"].iter().find_map(|name| user_and_group(&users, name))
}

pub(super) fn user_and_group(users: &str, name: &str) -> Option<(u32, u32)> {
    let fields = |line: &str| line.split(':').map(str::to_owned).collect::<Vec<_>>();
    let line = users.lines().map(fields).find(|fields| fields.first().is_some_and(|first| first == name))?;
    Some((line.get(2)?.parse().ok()?, line.get(3)?.parse().ok()?))
}
