//! Files of other people's data: what is read, and why a file was refused.

use std::fmt;

/// One file as it came: its path in the project's data folder (or where the user has it) and its whole text.
#[derive(Debug, Clone, Copy)]
pub struct SourceFile<'a> {
    /// The path that a message shows.
    pub path: &'a str,
    /// All of its text.
    pub text: &'a str,
}

impl SourceFile<'_> {
    /// Refuses this file because of what stands at `place`.
    pub(crate) fn damage(&self, place: impl Into<String>, reason: impl Into<String>) -> Damage {
        Damage { file: self.path.to_owned(), place: place.into(), reason: reason.into() }
    }

    /// Reads the file as JSON of a known shape.
    pub(crate) fn json<T: serde::de::DeserializeOwned>(&self) -> Result<T, Damage> {
        serde_json::from_str(self.text).map_err(|problem| {
            let place = format!("line {}, column {}", problem.line(), problem.column());
            let text = problem.to_string();
            let reason = text.rsplit_once(" at line ").map_or(text.as_str(), |(reason, _)| reason);
            self.damage(place, reason)
        })
    }
}

/// Why a file was refused. A refused file is refused whole: nothing of it is taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}, {place}: {reason}")]
pub struct Damage {
    /// The file's path.
    pub file: String,
    /// Where in the file: a line, or the field's path.
    pub place: String,
    /// What is wrong there.
    pub reason: String,
}

/// Something odd that was kept: an unknown code, a link that leads nowhere. The file is still good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// The file's path.
    pub file: String,
    /// The field's path.
    pub place: String,
    /// The value as it came.
    pub value: String,
    /// What is odd about it.
    pub reason: &'static str,
}

impl fmt::Display for Remark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, {}: {} ({:?})", self.file, self.place, self.reason, self.value)
    }
}

/// What was read, with everything odd that was met on the way.
#[derive(Debug, Clone)]
pub struct Taken<T> {
    /// What was read.
    pub value: T,
    /// What a keeper of the data should look at.
    pub remarks: Vec<Remark>,
}
