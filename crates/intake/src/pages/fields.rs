//! What the forms here have in common: free texts without identity codes, days, and what somebody else did meanwhile.

use crate::{Words, store::ContactRow};
use kernel::{Language, Line, Prose};
use ui::{
    FormState, Icon, Note, Say,
    form::{Reader, without_code},
};

/// A free text that may be left out and holds no personal identity code; what was typed stays (L 1050/2018 §29).
pub(super) fn optional_text<const MAX: usize>(r: &mut Reader<'_>, field: &str) -> Option<Prose<MAX>> {
    r.optional(field, |text| without_code(text, Prose::new))
}

/// Such a text that must be there.
pub(super) fn text<const MAX: usize>(r: &mut Reader<'_>, field: &str) -> Option<Prose<MAX>> {
    r.parse(field, |text| without_code(text, Prose::new))
}

/// Such a line that must be there.
pub(super) fn line<const MAX: usize>(r: &mut Reader<'_>, field: &str) -> Option<Line<MAX>> {
    r.parse(field, |text| without_code(text, Line::new))
}

/// Such a line that may be left out.
pub(super) fn optional_line<const MAX: usize>(r: &mut Reader<'_>, field: &str) -> Option<Line<MAX>> {
    r.optional(field, |text| without_code(text, Line::new))
}

/// What somebody else did to the contact since the form was opened; what was typed stays beside it.
pub(super) fn meanwhile(typed: &FormState, row: &ContactRow, language: Language) -> Option<Note<'static>> {
    let (w, seen) = (Words(language), typed.value("version"));
    if seen.is_empty() || seen == row.version.to_string() {
        return None;
    }
    let who = row.next_name.as_deref().unwrap_or(w.the_queue());
    let mut text = w.meanwhile_now(row.state.0.say(language), who);
    if let Some(answer) = &row.answer {
        text = format!("{text}\n{}\n{answer}", w.meanwhile_answer());
    }
    Some(Note::wait(text).title(w.meanwhile()).icon(Icon::People))
}
