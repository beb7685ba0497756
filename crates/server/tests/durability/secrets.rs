//! The keys of authenticators stand sealed; the key that opens them lies outside the database, belongs to it, and is for the program's eyes
//! alone, or nothing starts (security §5.3, §8.5).

use crate::{http::Visitor, installation::Installation, restore::run};
use rusqlite::Connection;
use std::{fs, os::unix::fs::PermissionsExt, path::Path, process::Output};

const SECRET: [u8; 20] = *b"a secret as it once ";

/// As an older program left it: in clear.
fn put_in_clear(installation: &Installation) {
    let database = Connection::open(installation.database()).expect("the database opens");
    let put = "UPDATE account SET one_time_secret = ?1 WHERE sign_in_name = 'riikka.ojala'";
    assert_eq!(database.execute(put, [SECRET]).expect("is written"), 1);
}

fn holds(file: &Path, bytes: &[u8]) -> bool {
    fs::read(file).expect("is read").windows(bytes.len()).any(|part| part == bytes)
}

fn files(installation: &Installation) -> Vec<std::path::PathBuf> {
    let files = fs::read_dir(installation.data()).expect("the folder is read");
    files.map(|entry| entry.expect("a file").path()).collect()
}

fn refused(output: &Output, because: &str) {
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success() && said.contains(because), "{because}: {output:?}");
}

/// Neither starts nor checks out, and says why.
fn does_not_start(installation: &Installation, because: &str) {
    for command in [&["serve"][..], &["check", "config"], &["account", "invite", "riikka.ojala"]] {
        refused(&run(installation, command), because);
    }
}

#[test]
fn the_secret_is_sealed_at_the_start_and_no_file_holds_it() {
    let installation = Installation::found();
    put_in_clear(&installation);
    assert!(files(&installation).iter().any(|file| holds(file, &SECRET)), "premise: it lies in clear");
    let running = installation.start();
    running.address();
    running.ask_to_close();
    assert!(running.closed_well());
    let copy = installation.data().with_file_name("copy.sqlite");
    assert!(run(&installation, &["backup", &copy.to_string_lossy()]).status.success());
    let key = fs::read_to_string(installation.secret_key()).expect("the key is there");
    let bytes: Vec<u8> = (0..32).filter_map(|at| u8::from_str_radix(&key[2 * at..2 * at + 2], 16).ok()).collect();
    for file in files(&installation).into_iter().chain([copy]) {
        assert!(!holds(&file, &SECRET), "{} holds the secret", file.display());
        assert!(!holds(&file, key.trim().as_bytes()) && !holds(&file, &bytes), "{} holds the key", file.display());
    }
}

#[test]
fn nothing_starts_without_the_right_key() {
    let installation = Installation::found();
    let key = installation.secret_key();
    let kept = fs::read(&key).expect("the key was made");
    assert!(run(&installation, &["check", "config"]).status.success(), "premise: all is well");
    refused(&run(&installation, &["account", "new-key"]), "nothing was changed");
    fs::remove_file(&key).expect("is lost");
    does_not_start(&installation, "is not there, but");
    assert!(!key.exists(), "none is made in its place");
    fs::write(&key, &kept).expect("is put back");
    fs::set_permissions(&key, fs::Permissions::from_mode(0o644)).expect("is opened to others");
    does_not_start(&installation, "chmod 600");
    fs::write(&key, "0".repeat(64)).expect("another one");
    fs::set_permissions(&key, fs::Permissions::from_mode(0o600)).expect("is closed");
    refused(&run(&installation, &["serve"]), "is not the one with which");
    fs::write(&key, &kept).expect("is put back");
    installation.start().address();
}

#[test]
fn after_the_key_was_lost_people_are_invited_anew() {
    let installation = Installation::found();
    fs::remove_file(installation.secret_key()).expect("is lost");
    let told = run(&installation, &["account", "new-key"]);
    assert!(String::from_utf8_lossy(&told.stdout).lines().any(|line| line == "riikka.ojala"), "{told:?}");
    let invited = run(&installation, &["account", "invite", "riikka.ojala"]);
    let said = String::from_utf8_lossy(&invited.stdout).into_owned();
    let code = said.lines().find_map(|line| line.strip_prefix("riikka.ojala")).expect("is invited").trim();
    let running = installation.start();
    let visitor = Visitor::at(running.address());
    let old = visitor.post("/invitation", &[("invitation", &installation.invitation)]).expect("answers");
    assert_eq!(old.status, 422, "the old invitation is closed");
    let opened = visitor.post("/invitation", &[("invitation", code)]).expect("answers");
    assert!(opened.body.contains("Riikka"), "{}", opened.body);
}
