//! What the browser of whoever left a contact keeps for half an hour: a code and never the number, the name or the words themselves
//! (security §5.1).

use crate::{Left, Reply, ReplyCode};
use std::fmt;

/// Before a code that is shown to nobody: it opens how one asked to be reached, and nothing else.
const RECEIPT: &str = "receipt.";

/// What the sender was told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Told {
    /// The code with which the answer is read.
    Code(ReplyCode),
    /// What lets the page of thanks say once more which number is called.
    Receipt(ReplyCode),
}

impl Told {
    /// What there is to tell of this contact.
    pub(super) fn of(left: &Left) -> Option<Self> {
        match &left.reply {
            Reply::Code(code) => Some(Self::Code(code.clone())),
            Reply::Call(_) | Reply::Text(_) => left.receipt.clone().map(Self::Receipt),
        }
    }

    /// What the browser has kept.
    pub(super) fn read(kept: &str) -> Option<Self> {
        match kept.strip_prefix(RECEIPT) {
            Some(code) => ReplyCode::read(code).map(Self::Receipt),
            None => ReplyCode::read(kept).map(Self::Code),
        }
    }
}

impl fmt::Display for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(code) => write!(f, "{code}"),
            Self::Receipt(code) => write!(f, "{RECEIPT}{code}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_read_back_as_what_it_was() {
        let code = || ReplyCode::from_key(&"0a".repeat(32), b"").expect("a key");
        for told in [Told::Code(code()), Told::Receipt(code())] {
            assert_eq!(Told::read(&told.to_string()), Some(told));
        }
        assert_eq!(Told::read("receipt.040 123 4567"), None);
    }
}
