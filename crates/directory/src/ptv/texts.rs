//! Texts of the catalogue: lists of (language, kind, value) become one record a language, in plain text.

use super::{reader::Reader, wire};
use crate::plain::{plain, plain_line};

/// A record that holds the texts of one language.
pub(super) trait InLanguage: Default {
    fn language(&self) -> &str;
    fn set_language(&mut self, language: String);
}

/// The record of this language, made when it is not there yet.
pub(super) fn of<'t, T: InLanguage>(all: &'t mut Vec<T>, language: &str) -> &'t mut T {
    let place = all.iter().position(|one| one.language() == language).unwrap_or_else(|| {
        let mut new = T::default();
        new.set_language(language.to_owned());
        all.push(new);
        all.len() - 1
    });
    &mut all[place]
}

/// Gives each text that says something to `put`, cleaned; a kind that `put` does not know is reported.
pub(super) fn each<T: InLanguage>(
    reader: &mut Reader<'_>,
    place: &str,
    given: &[wire::Text],
    all: &mut Vec<T>,
    put: fn(&mut T, &str, String) -> bool,
) {
    for text in given {
        let value = plain(text.value.as_deref().unwrap_or_default());
        if value.is_empty() {
            continue;
        }
        let language = reader.language(place, &text.language);
        let kind = text.kind.as_deref().unwrap_or_default();
        if !put(of(all, &language), kind, value.clone()) {
            reader.remark(place, format!("{kind}: {value}"), "is a text of a kind that this program does not know");
        }
    }
}

/// One line of the first text that says something, by preference in Finnish.
pub(super) fn finnish(given: &[wire::Text]) -> String {
    in_language(given, "fi").or_else(|| given.iter().find_map(line)).unwrap_or_default()
}

/// One line of the text in this language.
pub(super) fn in_language(given: &[wire::Text], language: &str) -> Option<String> {
    given.iter().filter(|text| text.language == language).find_map(line)
}

fn line(text: &wire::Text) -> Option<String> {
    text.value.as_deref().map(plain_line).filter(|line| !line.is_empty())
}
