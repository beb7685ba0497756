//! Files that hold people's lives are readable by the program's own account alone (security §5, §8.5).

use std::{
    fs::{self, File, OpenOptions, Permissions},
    io,
    os::unix::fs::{OpenOptionsExt, PermissionsExt},
    path::Path,
};

const OWNER_ALONE: u32 = 0o600;

/// A new file; it is an error when there is one already.
pub(crate) fn create_new(file: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create_new(true).mode(OWNER_ALONE).open(file)
}

/// Makes sure that the file is there and that nobody else can read it. What SQLite puts beside a database has the database's own mode.
pub(crate) fn keep(file: &Path) -> io::Result<()> {
    match create_new(file) {
        Err(why) if why.kind() != io::ErrorKind::AlreadyExists => Err(why),
        Ok(_) | Err(_) => tighten(file),
    }
}

/// Takes reading and writing away from everybody else, where they have it.
pub(crate) fn tighten(file: &Path) -> io::Result<()> {
    let mode = fs::metadata(file)?.permissions().mode();
    if mode & 0o077 == 0 { Ok(()) } else { fs::set_permissions(file, Permissions::from_mode(OWNER_ALONE)) }
}
