//! Statements and rows of consent and team. Private: others come through the public face.

pub(crate) mod consent;
pub(crate) mod member;
pub(crate) mod waiting;

use access::Statements;
use kernel::Language;

/// Every statement.
pub(crate) fn statements() -> Vec<Statements> {
    [consent::STATEMENTS, member::STATEMENTS, waiting::STATEMENTS].concat()
}

/// A name in three languages, as the columns hold it.
pub(crate) fn said(language: Language, [fi, sv, en]: [&str; 3]) -> String {
    match language {
        Language::Fi => fi,
        Language::Sv => sv,
        Language::En => en,
    }
    .to_owned()
}
