//! Statements and rows. Private to this crate; each takes a key, a scope, or touches no client.

pub(crate) mod lists;
pub(crate) mod meeting;
pub(crate) mod minutes;
pub(crate) mod people;

use access::Statements;
use kernel::Language;

/// Every statement of this crate.
pub(crate) fn statements() -> Vec<Statements> {
    [meeting::STATEMENTS, people::STATEMENTS, minutes::STATEMENTS, lists::STATEMENTS].concat()
}

/// The name in this language.
pub(crate) fn said(language: Language, fi: Option<String>, sv: Option<String>, en: Option<String>) -> String {
    let said = match language {
        Language::Fi => fi,
        Language::Sv => sv,
        Language::En => en,
    };
    said.unwrap_or_default()
}
