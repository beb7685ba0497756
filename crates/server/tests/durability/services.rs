//! A region takes the national service data in from files: all of it or nothing, and again only what has changed (F10).

use crate::{http::Visitor, installation::Installation, restore::run};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Output,
};

const REAL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/ptv/v11/real");

/// The real answers, in a folder of the installation's own.
fn answers(installation: &Installation) -> PathBuf {
    let folder = installation.data().with_file_name("ptv");
    for part in ["services", "servicechannels", "organizations"] {
        fs::create_dir_all(folder.join(part)).expect("a folder");
        for file in fs::read_dir(Path::new(REAL).join(part)).expect("the answers are there") {
            let file = file.expect("a file");
            fs::copy(file.path(), folder.join(part).join(file.file_name())).expect("is copied");
        }
    }
    folder
}

fn taken(installation: &Installation, folder: &Path) -> Output {
    run(installation, &["services", "import", &folder.to_string_lossy()])
}

fn says(output: &Output, words: &str) {
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(said.contains(words), "{words}: {said}");
}

#[test]
fn a_region_finds_what_it_took_and_takes_again_only_what_changed() {
    let installation = Installation::found();
    let folder = answers(&installation);
    says(&taken(&installation, &folder), "13 are new, 0 have changed, 0 are as they were.");
    says(&taken(&installation, &folder), "0 are new, 0 have changed, 13 are as they were.");
    let one = folder.join("services/0a94d54d-febd-4149-bceb-f3cc0fd648e6.json");
    let text = fs::read_to_string(&one).expect("is read");
    fs::write(&one, text.replace("Suomi.fi-valtuudet henkilön puolesta asiointiin", "Valtuudet toisen puolesta"))
        .expect("is written");
    says(&taken(&installation, &folder), "0 are new, 1 have changed, 12 are as they were.");
    let running = installation.start();
    let found = Visitor::at(running.address()).get("/services?q=valtuudet").expect("answers");
    assert!(found.body.contains("Valtuudet toisen puolesta"), "{}", found.body);
}

#[test]
fn a_broken_file_is_named_with_its_place_and_nothing_is_taken() {
    let installation = Installation::found();
    let folder = answers(&installation);
    fs::write(folder.join("services/zz.json"), "{\n \"id\": 7,").expect("is written");
    let refused = taken(&installation, &folder);
    assert!(!refused.status.success());
    for words in ["zz.json, line 2", "nothing was taken"] {
        says(&refused, words);
    }
    fs::remove_file(folder.join("services/zz.json")).expect("is gone");
    says(&taken(&installation, &folder), "13 are new");
    let elsewhere = taken(&installation, &folder.join("services"));
    assert!(!elsewhere.status.success());
    says(&elsewhere, "No such file");
}
