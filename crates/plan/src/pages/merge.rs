//! Two people have written on the same thing: both texts side by side, field by field. Nothing is overwritten, nothing is lost.

use crate::Words;
use askama::{Template, filters::HtmlSafe};
use domain::merge::{Merged, merge};
use ui::{Form, FormState};

/// The name of the hidden field that holds what a field began from.
pub(super) fn base(field: &str) -> String {
    format!("was_{field}")
}

/// One field in three states: what both began from, mine and theirs.
pub(super) struct Compared<'a> {
    pub(super) name: &'a str,
    pub(super) label: &'static str,
    pub(super) base: String,
    pub(super) mine: String,
    pub(super) theirs: String,
}

/// A text in a field: its value, and what people call it.
struct Side {
    value: String,
    said: String,
}

/// How one field stands.
enum Standing {
    /// Nobody has to choose: the value goes on as it is. Says who changed it, if only one did.
    Settled { side: Side, by: Option<&'static str> },
    /// Both changed it to different things.
    Choose { mine: Side, theirs: Side },
}

struct Row {
    name: String,
    label: &'static str,
    theirs: String,
    standing: Standing,
}

/// The merge of one form.
#[derive(Template)]
#[template(path = "merge.html")]
pub(super) struct Merge {
    w: Words,
    to: String,
    back: String,
    form: Form,
    rows: Vec<Row>,
    hidden: Vec<(&'static str, String)>,
}
impl HtmlSafe for Merge {}

impl Merge {
    /// Compares what was typed with what is saved; the form sent from here is made from the saved version.
    #[expect(clippy::too_many_arguments, reason = "a page's parts, each once")]
    pub(super) fn new(
        to: String,
        back: String,
        typed: &FormState,
        version: i64,
        fields: Vec<Compared<'_>>,
        hidden: Vec<(&'static str, String)>,
        w: Words,
        say: impl Fn(&str, &str) -> String,
    ) -> Self {
        let once = typed.value("once").to_owned();
        let form = FormState::empty().with("once", once).version(version).shown_in(w.0);
        let rows = fields.into_iter().map(|field| row(field, w, &say)).collect();
        Self { w, to, back, form, rows, hidden }
    }

    fn asks(&self) -> bool {
        self.rows.iter().any(|row| matches!(row.standing, Standing::Choose { .. }))
    }
}

fn row(field: Compared<'_>, w: Words, say: &impl Fn(&str, &str) -> String) -> Row {
    let side = |value: String| Side { said: shown(say(field.name, &value), w), value };
    let theirs = field.theirs.clone();
    let standing = match merge(&field.base, field.mine, field.theirs) {
        Merged::Same(value) => Standing::Settled { side: side(value), by: None },
        Merged::Mine(value) => Standing::Settled { side: side(value), by: Some(w.merge_by_you()) },
        Merged::Theirs(value) => Standing::Settled { side: side(value), by: Some(w.merge_by_other()) },
        Merged::Conflict { mine, theirs } => Standing::Choose { mine: side(mine), theirs: side(theirs) },
    };
    Row { name: field.name.to_owned(), label: field.label, theirs, standing }
}

/// An empty text says that it is empty.
fn shown(text: String, w: Words) -> String {
    if text.is_empty() { w.merge_empty().to_owned() } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::Language;

    fn merged(base: &str, mine: &str, theirs: &str) -> String {
        let fields = vec![Compared {
            name: "what",
            label: "Mitä",
            base: base.to_owned(),
            mine: mine.to_owned(),
            theirs: theirs.to_owned(),
        }];
        let to = "/".to_owned();
        let w = Words(Language::Fi);
        let say = |_: &str, value: &str| value.to_owned();
        Merge::new(to, String::new(), &FormState::empty(), 2, fields, Vec::new(), w, say).to_string()
    }

    #[test]
    fn both_texts_stand_side_by_side_and_neither_is_lost() {
        let page = merged("alku", "minun", "toisen");
        assert!(page.contains("value=\"minun\"") && page.contains("value=\"toisen\""), "{page}");
        assert!(page.contains("type=\"radio\""));
    }

    #[test]
    fn what_only_one_changed_goes_on_without_a_question() {
        for (mine, theirs, kept) in [("minun", "alku", "minun"), ("alku", "toisen", "toisen")] {
            let page = merged("alku", mine, theirs);
            assert!(!page.contains("type=\"radio\""), "{page}");
            assert!(page.contains(&format!("type=\"hidden\" name=\"what\" value=\"{kept}\"")), "{page}");
        }
    }
}
