//! Keys that lie in files of their own, which nobody but the program reads: read at the start, made when they are not there yet.

use access::{IndexKey, SecretKey};
use kernel::{Chance, SystemChance};
use std::{
    fs::{self, OpenOptions},
    io::{self, ErrorKind, Write},
    os::unix::fs::{OpenOptionsExt, PermissionsExt},
    path::Path,
};

/// The key under which identity codes are found. The file is made when it is not there. Whoever loses it can no longer find anybody by a
/// code; nothing else is lost.
pub(crate) fn index_key(file: &Path) -> Result<IndexKey, Vec<String>> {
    Ok(IndexKey::new(kept(file)?.map_or_else(|| made(file), Ok)?))
}

/// The key of the secrets that stand sealed in the database. The file is made when it is not there. Whoever loses it invites everybody anew.
pub(crate) fn secret_key(file: &Path) -> Result<SecretKey, Vec<String>> {
    Ok(SecretKey::new(kept(file)?.map_or_else(|| made(file), Ok)?))
}

/// What lies in the file, if it is there: a key, and for the program's eyes alone.
pub(crate) fn kept(file: &Path) -> Result<Option<[u8; 32]>, Vec<String>> {
    let text = match fs::read_to_string(file) {
        Ok(text) => text,
        Err(why) if why.kind() == ErrorKind::NotFound => return Ok(None),
        Err(why) => return Err(cannot_be_used(file, &why)),
    };
    let mode = fs::metadata(file).map_err(|why| cannot_be_used(file, &why))?.permissions().mode() & 0o777;
    if mode & 0o077 != 0 {
        let name = file.display();
        return Err(vec![format!("the key file {name} can be read by others (mode {mode:o}); run: chmod 600 {name}")]);
    }
    let key = read(text.trim());
    key.map(Some).ok_or_else(|| vec![format!("the key file {} does not hold 64 hexadecimal digits", file.display())])
}

fn cannot_be_used(file: &Path, why: &io::Error) -> Vec<String> {
    vec![format!("the key file {} cannot be used: {why}", file.display())]
}

fn made(file: &Path) -> Result<[u8; 32], Vec<String>> {
    make(file).map_err(|why| cannot_be_used(file, &why))
}

fn make(file: &Path) -> io::Result<[u8; 32]> {
    let key = SystemChance.secret();
    let digits: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
    let mut new = OpenOptions::new().write(true).create_new(true).mode(0o600).open(file)?;
    writeln!(new, "{digits}")?;
    new.sync_all()?;
    tracing::info!(file = %file.display(), "a new key was made; keep a copy of it apart from the database and its backups");
    Ok(key)
}

fn read(digits: &str) -> Option<[u8; 32]> {
    if digits.len() != 64 || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    let byte = |place: usize| u8::from_str_radix(digits.get(2 * place..2 * place + 2)?, 16).ok();
    let bytes: Option<Vec<u8>> = (0..32).map(byte).collect();
    bytes?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::IdentityCode;

    fn allow(file: &Path, mode: u32) {
        fs::set_permissions(file, fs::Permissions::from_mode(mode)).expect("is set");
    }

    #[test]
    fn a_key_is_made_once_and_then_read() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("index.key");
        let code = IdentityCode::parse("010594Y9032").expect("a code that is never given to a person");
        let (made, again) = (index_key(&file).expect("made"), index_key(&file).expect("read"));
        assert_eq!(made.index(&code), again.index(&code));
        assert_eq!(fs::metadata(&file).expect("there").permissions().mode() & 0o777, 0o600);
    }

    #[test]
    fn what_is_no_key_is_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("index.key");
        for text in ["", "xyz", &"0".repeat(63), &"g".repeat(64)] {
            fs::write(&file, text).expect("written");
            allow(&file, 0o600);
            assert!(index_key(&file).is_err() && secret_key(&file).is_err(), "{text}");
        }
    }

    #[test]
    fn a_key_that_others_can_read_is_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("secret.key");
        assert!(secret_key(&file).is_ok());
        for mode in [0o640, 0o604, 0o622, 0o610] {
            allow(&file, mode);
            let told = secret_key(&file).err().unwrap_or_else(|| panic!("{mode:o} is taken"));
            assert!(told[0].contains("chmod 600"), "{told:?}");
        }
        allow(&file, 0o400);
        assert!(secret_key(&file).is_ok());
    }
}
