//! The rules of this crate: everything comes to be by the operations that people use, and nobody's real data is told.

use domain::IdentityCode;
use std::{
    fs,
    path::{Path, PathBuf},
};

fn sources(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry")) {
        let path = entry.path();
        if path.is_dir() { sources(&path, out) } else { out.push(path) }
    }
}

/// Every source of the crate: its name and its text.
fn texts() -> Vec<(String, String)> {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    assert!(files.len() > 15, "premise: the sources were found");
    files.iter().map(|file| (file.display().to_string(), fs::read_to_string(file).expect("a text"))).collect()
}

/// There is no second road to the tables: a story that the operations refuse cannot be told.
#[test]
fn no_story_goes_past_the_operations() {
    for (file, text) in texts() {
        for road in [
            "statements!",
            "Statement {",
            "SELECT ",
            "INSERT ",
            "UPDATE ",
            "DELETE ",
            "run_if_unchanged",
            "tx.run",
            "tx.all",
        ] {
            assert!(!text.contains(road), "{file} goes its own way to the tables: {road}");
        }
    }
}

/// Codes of the 900 series are never given to a person (decree 128/2010); no other code may stand here.
#[test]
fn no_identity_code_of_a_person_is_told() {
    for (file, text) in texts() {
        let words = text.split(|sign: char| !(sign.is_ascii_alphanumeric() || sign == '-' || sign == '+'));
        for code in words.filter(|word| word.len() == 11 && IdentityCode::parse(word).is_ok()) {
            assert_eq!(&code[7..8], "9", "{file} holds {code}");
        }
    }
}

/// Numbers beginning 050 0000 and 014 0000 belong to nobody.
#[test]
fn no_telephone_number_of_a_person_is_told() {
    for (file, text) in texts() {
        let numbers = text.split(|sign: char| !sign.is_ascii_digit()).filter(|digits| digits.len() >= 9);
        for number in numbers {
            assert!(number.starts_with("0500000") || number.starts_with("0140000"), "{file} holds {number}");
        }
    }
}
