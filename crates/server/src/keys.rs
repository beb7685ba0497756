//! Keys that lie in files of their own: read at the start, made when they are not there yet.

use access::IndexKey;
use kernel::{Chance, SystemChance};
use std::{
    fs::{self, OpenOptions},
    io::{self, ErrorKind, Write},
    os::unix::fs::OpenOptionsExt,
    path::Path,
};

/// The key under which identity codes are found. The file is made, readable by the program alone, when it is not there. Whoever loses
/// it can no longer find anybody by a code; nothing else is lost.
pub(crate) fn index_key(file: &Path) -> Result<IndexKey, Vec<String>> {
    let told = |why: io::Error| vec![format!("the key file {} cannot be used: {why}", file.display())];
    match fs::read_to_string(file) {
        Ok(text) => read(text.trim())
            .map(IndexKey::new)
            .ok_or_else(|| vec![format!("the key file {} does not hold 64 hexadecimal digits", file.display())]),
        Err(why) if why.kind() == ErrorKind::NotFound => make(file).map(IndexKey::new).map_err(told),
        Err(why) => Err(told(why)),
    }
}

fn make(file: &Path) -> io::Result<[u8; 32]> {
    let key = SystemChance.secret();
    let digits: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
    let mut new = OpenOptions::new().write(true).create_new(true).mode(0o600).open(file)?;
    writeln!(new, "{digits}")?;
    new.sync_all()?;
    tracing::info!("a new key for finding identity codes was made; keep it apart from the database and its backups");
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
    use std::os::unix::fs::PermissionsExt;

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
            assert!(index_key(&file).is_err(), "{text}");
        }
    }
}
