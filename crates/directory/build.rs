//! Makes the words, and lists the catalogue's answers that lie in `data/ptv/v11`, so that a file added there is built in without a list to keep.

use std::{env, fmt::Write, fs, path::Path};

const FOLDERS: [(&str, &str); 3] = [
    ("SERVICES", "ptv/v11/real/services"),
    ("CHANNELS", "ptv/v11/real/servicechannels"),
    ("ORGANISATIONS", "ptv/v11/real/organizations"),
];

fn main() {
    words_build::generate("words");
    let data = Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo names the crate's folder")).join("../../data");
    let lists: String = FOLDERS.map(|(name, folder)| list(&data, name, folder)).concat();
    let out = Path::new(&env::var("OUT_DIR").expect("cargo names the folder for what is built")).join("answers.rs");
    fs::write(out, lists).expect("the list of answers is written");
}

fn list(data: &Path, name: &str, folder: &str) -> String {
    let folder_path = data.join(folder);
    println!("cargo:rerun-if-changed={}", folder_path.display());
    let mut code = format!("pub(crate) const {name}: &[SourceFile<'static>] = &[\n");
    for file in names(&folder_path) {
        let path = folder_path.join(&file).canonicalize().expect("a listed file is there");
        writeln!(code, "SourceFile {{ path: \"{folder}/{file}\", text: include_str!({path:?}) }},")
            .expect("a string grows");
    }
    code + "];\n"
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap_or_else(|problem| panic!("{}: {problem}", folder.display()));
    let mut names: Vec<_> = entries
        .map(|entry| entry.expect("a folder is readable").file_name().into_string().expect("plain names"))
        .collect();
    names.sort();
    names
}
