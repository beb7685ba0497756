//! Going on in a list that is paged by key, never by offset.

use crate::{To, Words};
use askama::{Template, filters::HtmlSafe};
use kernel::Language;

/// “Näytä lisää”: a link to the rows after the last one that was shown; nothing at the end of the list.
#[derive(Template, Clone)]
#[template(path = "parts/pager.html")]
pub struct Pager {
    next: Option<String>,
    w: Words,
}

impl HtmlSafe for Pager {}

impl Pager {
    /// On to the rows after this key; `None` when all have been shown. The other query pairs stay as they are.
    pub fn new(list: To, query: &[(&str, &str)], after: Option<String>, language: Language) -> Self {
        let next = after.map(|key| {
            let pairs: Vec<_> = query.iter().copied().chain([("after", key.as_str())]).collect();
            list.with(&pairs)
        });
        Self { next, w: Words(language) }
    }
}
