//! Messages as the rest of the crate sees them: only the parts of Fluent that we allow.

use std::collections::BTreeMap;

/// One language's messages by key.
pub struct Book {
    pub language: &'static str,
    pub file: String,
    pub messages: BTreeMap<String, Message>,
}

/// One message in one language.
pub struct Message {
    pub line: usize,
    pub pattern: Vec<Part>,
}

/// A piece of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    Text(String),
    Arg(String),
    Select(Select),
}

/// A choice between texts by the value of an argument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Select {
    pub arg: String,
    pub by: ArgKind,
    pub cases: Vec<(String, Vec<Part>)>,
    pub otherwise: Vec<Part>,
}

/// What a method takes for an argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ArgKind {
    /// Anything that can be shown.
    Shown,
    /// A whole number that the text agrees with.
    Number,
    /// A code that the text is chosen by.
    Code,
}

/// The arguments of a pattern and how each is used.
pub type Args = BTreeMap<String, ArgKind>;

/// Notes the arguments of a pattern; the error names an argument chosen by number in one place and by code in another.
pub fn note_args(pattern: &[Part], args: &mut Args) -> Result<(), String> {
    for part in pattern {
        match part {
            Part::Text(_) => {}
            Part::Arg(name) => note(args, name, ArgKind::Shown)?,
            Part::Select(select) => {
                note(args, &select.arg, select.by)?;
                for (_, branch) in &select.cases {
                    note_args(branch, args)?;
                }
                note_args(&select.otherwise, args)?;
            }
        }
    }
    Ok(())
}

fn note(args: &mut Args, name: &str, kind: ArgKind) -> Result<(), String> {
    let known = args.entry(name.to_owned()).or_insert(kind);
    match (*known, kind) {
        (ArgKind::Shown, _) => *known = kind,
        (_, ArgKind::Shown) => {}
        (a, b) if a == b => {}
        _ => return Err(name.to_owned()),
    }
    Ok(())
}
