//! One policy for everything (security §1.1): pages, jobs and the command line reach a client's tables through the gate, and through
//! nothing else.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// What goes around the gate, and why nothing of a client comes that way in real use.
const BESIDE_THE_GATE: [(&str, &str); 6] = [
    ("access", "it is the gate"),
    ("db", "the floor below it"),
    ("bench", "loads invented clients into an empty database, for measuring"),
    ("directory", "imports services, which are public"),
    ("demo", "founds an empty region of invented people"),
    ("server", "opens the database, migrates it, and asks whether it lives"),
];
/// How one reaches the database without a key.
const ROADS: [&str; 6] = ["Tx<", "db::statements!", "db::Statement", ".db().read", ".db().write", "Db::open"];

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

/// The crates that are built into the program, with their sources.
fn program() -> Vec<(String, Vec<PathBuf>)> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let names = fs::read_dir(crates).expect("the crates are there").filter_map(Result::ok);
    let names = names.filter(|entry| !["testkit", "village", "verify"].iter().any(|test| entry.file_name() == *test));
    let read = |entry: fs::DirEntry| {
        let mut files = Vec::new();
        sources(&entry.path().join("src"), &mut files);
        (entry.file_name().to_string_lossy().into_owned(), files)
    };
    names.map(read).collect()
}

#[test]
fn one_policy_for_html_fhir_jobs_cli() {
    let program = program();
    assert!(program.len() > 15, "premise: the crates were found");
    for (name, files) in &program {
        let used: BTreeSet<&str> = files
            .iter()
            .filter_map(|file| fs::read_to_string(file).ok())
            .flat_map(|text| ROADS.into_iter().filter(move |road| text.contains(road)))
            .collect();
        let reason = BESIDE_THE_GATE.iter().find(|(beside, _)| beside == name);
        assert!(used.is_empty() || reason.is_some(), "{name} reaches the database by {used:?}: go through the gate");
    }
}

/// What the crates beside the gate say to the database names no client's table, but for those that are the gate, and the measuring.
#[test]
fn beside_the_gate_no_client_is_named() {
    let tables = crate::statements::client_tables();
    for (name, files) in program().iter().filter(|(name, _)| ["directory", "demo", "server"].contains(&name.as_str())) {
        for file in files {
            let text = fs::read_to_string(file).unwrap_or_default();
            for sql in text
                .split('"')
                .filter(|piece| ["SELECT ", "INSERT ", "UPDATE ", "DELETE "].iter().any(|verb| piece.starts_with(verb)))
            {
                let named: Vec<&str> =
                    crate::statements::words(sql).into_iter().filter(|word| tables.contains(*word)).collect();
                assert!(named.is_empty(), "{name}: {} names {named:?}", file.display());
            }
        }
    }
}
