//! All three languages together: every message in each, with the same arguments.

use crate::{
    Problem,
    model::{Args, Book, Message, Part, note_args},
};

/// One message in all languages, in the order of the books.
pub struct Complete<'a> {
    pub key: &'a str,
    pub args: Args,
    pub patterns: Vec<&'a [Part]>,
}

/// The messages that are whole; every gap and difference is noted as a problem.
pub fn complete<'a>(books: &'a [Book], problems: &mut Vec<Problem>) -> Vec<Complete<'a>> {
    let mut keys: Vec<&str> = books.iter().flat_map(|book| book.messages.keys()).map(String::as_str).collect();
    keys.sort_unstable();
    keys.dedup();
    keys.into_iter().filter_map(|key| one(key, books, problems)).collect()
}

fn one<'a>(key: &'a str, books: &'a [Book], problems: &mut Vec<Problem>) -> Option<Complete<'a>> {
    let found: Vec<(&Book, &Message)> =
        books.iter().filter_map(|book| book.messages.get(key).map(|message| (book, message))).collect();
    if found.len() < books.len() {
        problems.extend(books.iter().filter(|book| !book.messages.contains_key(key)).map(|book| missing(key, book)));
        return None;
    }
    let args = agreed(key, &found, problems)?;
    Some(Complete { key, args, patterns: found.iter().map(|(_, message)| message.pattern.as_slice()).collect() })
}

fn missing(key: &str, book: &Book) -> Problem {
    Problem::new(&book.file, 1, format!("“{key}” is missing in language {}", book.language))
}

/// The arguments, when all languages agree about them.
fn agreed(key: &str, found: &[(&Book, &Message)], problems: &mut Vec<Problem>) -> Option<Args> {
    let mut all = Args::new();
    let before = problems.len();
    for (book, message) in found {
        if let Err(arg) = note_args(&message.pattern, &mut all) {
            let what = format!("“{key}”: ${arg} is chosen by number in one place and by code in another");
            problems.push(Problem::new(&book.file, message.line, what));
        }
    }
    for (book, message) in found {
        for arg in all.keys().filter(|arg| !own_args(message).contains_key(*arg)) {
            let what = format!("“{key}” does not use ${arg} in language {}, another language does", book.language);
            problems.push(Problem::new(&book.file, message.line, what));
        }
    }
    (problems.len() == before).then_some(all)
}

fn own_args(message: &Message) -> Args {
    let mut args = Args::new();
    // A clash of kinds has been noted where all languages are read together.
    let _ = note_args(&message.pattern, &mut args);
    args
}
