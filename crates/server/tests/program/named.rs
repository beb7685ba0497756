//! The tests that the rules of security name: each stands where `named.txt` says, or its line says why there is none yet.

use std::{collections::BTreeSet, fs, path::Path};

const LIST: &str = include_str!("named.txt");

/// How many names the rules require. Neither a test nor the line that asks for it is lost in silence.
const REQUIRED: usize = 65;

/// A line of the list: the name, and where the test is or, after a dash, why there is none.
fn lines() -> Vec<(&'static str, &'static str)> {
    let lines = LIST.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.filter_map(|line| line.split_once(char::is_whitespace)).map(|(name, rest)| (name, rest.trim())).collect()
}

fn project() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Whether a source has a test, or a module of tests, of this name, or of this name on an engine.
fn has(source: &str, name: &str) -> bool {
    let engines = ["", "_sqlite", "_postgres"];
    let named = |end: &str| {
        let name = format!("{name}{end}");
        [format!("fn {name}("), format!("test(\"{name}\""), format!("mod {name} ")]
            .iter()
            .any(|said| source.contains(said))
    };
    engines.into_iter().any(named)
}

#[test]
fn every_named_test_is_there() {
    let mut seen = BTreeSet::new();
    for (name, place) in lines() {
        assert!(seen.insert(name), "{name} stands there twice");
        match place.strip_prefix('-') {
            Some(why) => assert!(why.trim().len() > 20, "{name}: say why there is no such test yet"),
            None => {
                let source = fs::read_to_string(project().join(place)).unwrap_or_default();
                assert!(has(&source, name), "{name} has vanished from {place}");
            }
        }
    }
    assert_eq!(seen.len(), REQUIRED, "a name is taken off the list only together with its rule");
}

/// When the test comes, its line says where.
#[test]
fn what_is_said_to_be_missing_is_missing() {
    let mut sources = Vec::new();
    for folder in ["crates", "journeys/tests"] {
        collect(&project().join(folder), &mut sources);
    }
    assert!(sources.len() > 300, "premise: the sources were found");
    for (name, _) in lines().into_iter().filter(|(_, place)| place.starts_with('-')) {
        let found = sources.iter().find(|(_, source)| has(source, name));
        assert!(found.is_none(), "{name} is in {}; say so in named.txt", found.map_or("", |(path, _)| path));
    }
}

fn collect(folder: &Path, sources: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok) {
        let path = entry.path();
        if path.is_dir() && entry.file_name() != "node_modules" {
            collect(&path, sources);
        } else if path.extension().is_some_and(|end| end == "rs" || end == "js") {
            sources.push((path.display().to_string(), fs::read_to_string(&path).unwrap_or_default()));
        }
    }
}
