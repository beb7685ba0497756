//! Copies of a whole SQLite database: before the schema changes, as a backup while it is in use, and back again.

use crate::{Fault, Url, private};
use rusqlite::{Connection, OpenFlags, backup::Backup};
use std::{
    ffi::OsString,
    fs::{self, File},
    io,
    path::{Path, PathBuf},
    time::Duration,
};

/// What is said to whoever asks this program to copy a PostgreSQL database.
pub(crate) const OWN_PROGRAMS: &str =
    "PostgreSQL is backed up and restored with its own programs, pg_dump and pg_restore; see docs/backup.md";

/// In one go: a copy that pauses would begin anew with each write.
const ALL_AT_ONCE: i32 = i32::MAX;

/// The snapshot before a step of the schema: `FILE.before-0046`. It is taken anew each time, while nobody can write, and takes its name
/// only when it is whole.
pub(crate) fn before_step(database: &Path, step: u32) -> Result<(), Fault> {
    let (part, whole) = (beside(database, ".part"), beside(database, &format!(".before-{step:04}")));
    remove(&part)?;
    copy(database, &part)?;
    fs::rename(&part, &whole).map_err(|why| told(&whole, &why))?;
    tracing::info!(file = %whole.display(), "a snapshot was taken before the schema changes");
    Ok(())
}

/// A copy in a new file, on disk when this returns.
pub(crate) fn copy(database: &Path, to: &Path) -> Result<(), Fault> {
    let fault = |error| Fault::sqlite("snapshot", error);
    private::create_new(to).map_err(|why| told(to, &why))?;
    let from = Connection::open_with_flags(database, OpenFlags::SQLITE_OPEN_READ_WRITE).map_err(fault)?;
    let mut into = Connection::open(to).map_err(fault)?;
    Backup::new(&from, &mut into)
        .and_then(|all| all.run_to_completion(ALL_AT_ONCE, Duration::ZERO, None))
        .map_err(fault)?;
    drop(into);
    durable(to)
}

/// Puts a copy in the place of the database, which no program may have open. What was there is kept beside it, under the name that is
/// answered.
///
/// # Errors
/// When the copy is not whole, the database is in use, or a file cannot be written; then nothing has changed.
pub fn restore(database: &Url, from: &Path) -> Result<PathBuf, Fault> {
    let Url::Sqlite(database) = database else { return Err(Fault::Engine(OWN_PROGRAMS.to_owned())) };
    is_whole(from)?;
    close(database)?;
    let (part, replaced) = (beside(database, ".part"), unused_beside(database, ".replaced"));
    fs::copy(from, &part).and_then(|_| private::tighten(&part)).map_err(|why| told(&part, &why))?;
    durable(&part)?;
    let folder = File::open(folder_of(database)).map_err(|why| told(database, &why))?;
    if database.exists() {
        fs::rename(database, &replaced).map_err(|why| told(&replaced, &why))?;
    }
    fs::rename(&part, database).map_err(|why| told(database, &why))?;
    folder.sync_all().map_err(|why| told(database, &why))?;
    Ok(replaced)
}

/// The folder of a file, also when the file is named without one.
fn folder_of(file: &Path) -> &Path {
    file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// The first name with this ending that nothing has yet: what was put aside once is never written over.
fn unused_beside(database: &Path, ending: &str) -> PathBuf {
    let names = std::iter::once(ending.to_owned()).chain((2..).map(|n| format!("{ending}-{n}")));
    names.map(|ending| beside(database, &ending)).find(|name| !name.exists()).unwrap_or_default()
}

/// Whether the copy is a database without a flaw. It is read only; nothing is written, not even beside it.
fn is_whole(copy: &Path) -> Result<(), Fault> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
    let path = copy.to_string_lossy().replace('%', "%25").replace('?', "%3f").replace('#', "%23");
    let said = Connection::open_with_flags(format!("file:{path}?immutable=1"), flags)
        .and_then(|copy| copy.query_row("PRAGMA integrity_check", [], |row| row.get::<_, String>(0)))
        .map_err(|error| Fault::sqlite("restore", error))?;
    if said == "ok" { Ok(()) } else { Err(Fault::Engine(format!("{} is damaged: {said}", copy.display()))) }
}

/// Takes everything that still lies in the log into the file. Nobody else may have it open: then the engine refuses.
fn close(database: &Path) -> Result<(), Fault> {
    if !database.exists() {
        return Ok(());
    }
    let closed = Connection::open_with_flags(database, OpenFlags::SQLITE_OPEN_READ_WRITE).and_then(|open| {
        open.busy_timeout(Duration::ZERO)?;
        open.query_row("PRAGMA journal_mode = DELETE", [], |row| row.get::<_, String>(0))
    });
    match closed {
        Ok(mode) if mode == "delete" => Ok(()),
        Ok(_) | Err(_) => Err(Fault::Engine("the database is in use; stop the program first".to_owned())),
    }
}

fn beside(database: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(database.as_os_str());
    name.push(ending);
    name.into()
}

fn remove(file: &Path) -> Result<(), Fault> {
    match fs::remove_file(file) {
        Err(why) if why.kind() != io::ErrorKind::NotFound => Err(told(file, &why)),
        Ok(()) | Err(_) => Ok(()),
    }
}

fn durable(file: &Path) -> Result<(), Fault> {
    File::open(file).and_then(|file| file.sync_all()).map_err(|why| told(file, &why))
}

fn told(file: &Path, why: &io::Error) -> Fault {
    Fault::Engine(format!("{}: {why}", file.display()))
}
