//! Values of closed lists that others keep: a value that we do not know is kept as it came, never lost and never guessed.

use kernel::Coded;

/// A value of a closed list, or the text of one that the list does not have (yet).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kept<T> {
    /// A value that we know.
    Known(T),
    /// The value as the source wrote it.
    Unknown(String),
}

impl<T: Coded> Kept<T> {
    /// The code that is stored: ours, or the source's own.
    pub fn code(&self) -> &str {
        match self {
            Self::Known(value) => value.code(),
            Self::Unknown(text) => text,
        }
    }

    /// Reads a stored code back.
    pub fn from_code(code: &str) -> Self {
        T::from_code(code).map_or_else(|| Self::Unknown(code.to_owned()), Self::Known)
    }

    /// The value, if we know it.
    pub fn known(&self) -> Option<T> {
        match self {
            Self::Known(value) => Some(*value),
            Self::Unknown(_) => None,
        }
    }
}
