//! Words become functions: `words/{fi,sv,en}.ftl` are compiled to one method a message, so that a text missing in one
//! language, or called with other arguments than the translator got, fails the build instead of meeting a person.
//!
//! A crate's `build.rs` is one line, `words_build::generate("words")`; the README has the recipe for adding a text.
//! Nothing is parsed when the program runs: a text without arguments is a `&'static str`.

mod check;
mod model;
mod problem;
mod read;
mod voice;
mod write;

pub use problem::Problem;
use std::path::Path;

/// The languages, in the order in which their files are read; Finnish is the source (domain.md §23).
const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];

/// One language's file: what it is called in problems, and what it says.
#[derive(Debug, Clone)]
pub struct Source {
    /// `fi`, `sv` or `en`.
    pub language: &'static str,
    /// The file's name, as problems show it.
    pub file: String,
    /// The file's content.
    pub text: String,
}

/// Called from `build.rs`: reads `<folder>/{fi,sv,en}.ftl` and writes `$OUT_DIR/words.rs`.
///
/// Each problem becomes an error line of the build (key, language, file and line); the build then stops.
#[expect(clippy::print_stdout, reason = "a build script speaks to cargo by standard output")]
pub fn generate(folder: &str) {
    println!("cargo::rerun-if-changed={folder}");
    let written = read_folder(Path::new(folder)).and_then(|sources| compile(&sources)).and_then(|code| save(&code));
    for problem in written.err().unwrap_or_default() {
        println!("cargo::error={problem}");
    }
}

/// Compiles the three files to the text of `words.rs`.
///
/// # Errors
/// All problems at once, so that a translator sees the whole list: first what cannot be read; when everything can, what
/// differs between the languages.
pub fn compile(sources: &[Source]) -> Result<String, Vec<Problem>> {
    let mut problems = Vec::new();
    let books: Vec<_> = sources.iter().map(|source| read::read(source, &mut problems)).collect();
    if !problems.is_empty() {
        return Err(problems);
    }
    let messages = check::complete(&books, &mut problems);
    if problems.is_empty() { Ok(write::code(&messages)) } else { Err(problems) }
}

fn read_folder(folder: &Path) -> Result<Vec<Source>, Vec<Problem>> {
    LANGUAGES.iter().map(|language| read_file(folder, language).map_err(|problem| vec![problem])).collect()
}

fn read_file(folder: &Path, language: &'static str) -> Result<Source, Problem> {
    let path = folder.join(format!("{language}.ftl"));
    let file = path.display().to_string();
    match std::fs::read_to_string(&path) {
        Ok(text) => Ok(Source { language, file, text }),
        Err(why) => Err(Problem::new(&file, 1, format!("cannot be read: {why}"))),
    }
}

fn save(code: &str) -> Result<(), Vec<Problem>> {
    let folder = std::env::var("OUT_DIR").unwrap_or_default();
    let path = Path::new(&folder).join("words.rs");
    std::fs::write(&path, code).map_err(|why| vec![Problem::new(&path.display().to_string(), 1, why.to_string())])
}
