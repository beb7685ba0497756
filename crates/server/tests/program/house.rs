//! The rules of the house that no compiler knows: which crate may stand on which, and how long a file may be.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

fn crates() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The floors from the bottom up; a crate may stand on lower ones only. Capabilities come in the order in which they may use each other.
const FLOORS: [&str; 22] = [
    "kernel",
    "words-build",
    "domain",
    "db",
    "ui",
    "access",
    "identity",
    "directory",
    "casework",
    "team",
    "plan",
    "meeting",
    "intake",
    "about",
    "desk",
    "portal",
    "demo",
    "bench",
    "server",
    "testkit",
    "village",
    "verify",
];

fn place(name: &str) -> Option<usize> {
    FLOORS.iter().position(|floor| *floor == name)
}

/// The crates of ours that a manifest uses outside tests.
fn uses(manifest: &str) -> Vec<String> {
    let mut section = "";
    let mut found = Vec::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            section = line.trim();
        } else if matches!(section, "[dependencies]" | "[build-dependencies]") {
            let name = line.split(['.', ' ', '=']).next().unwrap_or_default();
            found.extend(place(name).map(|_| name.to_owned()));
        }
    }
    found
}

fn manifests() -> BTreeMap<String, String> {
    let folders = fs::read_dir(crates()).expect("the crates are there").filter_map(Result::ok);
    let read = |folder: fs::DirEntry| {
        let text = fs::read_to_string(folder.path().join("Cargo.toml")).ok()?;
        Some((folder.file_name().to_string_lossy().into_owned(), text))
    };
    folders.filter_map(read).collect()
}

#[test]
fn arrows_go_down_only() {
    let manifests = manifests();
    assert!(manifests.len() > 10, "premise: the crates were found");
    for (name, manifest) in &manifests {
        let own = place(name).unwrap_or_else(|| {
            panic!("{name} has no floor: give it one in tests/program/house.rs and ARCHITECTURE.md")
        });
        for used in uses(manifest) {
            let below = place(&used).is_some_and(|floor| floor < own) || name == "testkit";
            assert!(below, "{name} stands on {used}, which is not below it");
        }
    }
}

#[test]
fn the_domain_knows_no_input_or_output() {
    let manifest = manifests().remove("domain").expect("the domain is there");
    for word in ["db.", "axum", "tokio", "rusqlite", "postgres", "access."] {
        let (runtime, _) = manifest.split_once("[dev-dependencies]").unwrap_or((&manifest, ""));
        assert!(!runtime.contains(word), "the domain uses {word}");
    }
}

fn sources(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok) {
        let path = entry.path();
        if path.is_dir() {
            sources(&path, out);
        } else if path.extension().is_some_and(|end| end == "rs") {
            out.push(path);
        }
    }
}

#[test]
fn a_file_is_one_idea() {
    let mut files = Vec::new();
    sources(&crates(), &mut files);
    assert!(files.len() > 100, "premise: the sources were found");
    let long = files.iter().filter_map(|file| {
        let lines = fs::read_to_string(file).ok()?.lines().count();
        let most = if file.components().any(|part| part.as_os_str() == "tests") { 500 } else { 450 };
        (lines > most).then(|| format!("{} has {lines} lines", file.display()))
    });
    let long: Vec<String> = long.collect();
    assert!(long.is_empty(), "cut these where the ideas part:\n{}", long.join("\n"));
}
