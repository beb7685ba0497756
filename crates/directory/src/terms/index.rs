//! The words that a service is found by, each with the best place where it stands.

use super::{stop::says_nothing, words};
use crate::{
    entry::{Entry, EntryText},
    folding::fold,
    ptv::Codes,
};
use kernel::coded;
use std::collections::BTreeMap;

coded! {
    /// Where a word of a service stands: what makes the service fit a question, in the reader's eyes.
    pub enum Found {
        /// In its name.
        Name = "name",
        /// In another name of it.
        OtherName = "other_name",
        /// Among its keywords.
        Keyword = "keyword",
        /// In the name of its service class, target group or life event.
        Class = "class",
        /// In the provider's name.
        Provider = "provider",
        /// In its summary.
        Summary = "summary",
        /// In the rest of what is told.
        Text = "text",
    }
}

impl Found {
    /// The weight of a whole word and of the tail of a compound, each used once, so that the place can be read from it.
    const fn weights(self) -> (u8, u8) {
        match self {
            Self::Name => (15, 12),
            Self::OtherName => (11, 9),
            Self::Keyword => (10, 7),
            Self::Class => (8, 6),
            Self::Provider => (5, 5),
            Self::Summary => (4, 3),
            Self::Text => (2, 1),
        }
    }

    /// The place with this weight.
    pub(crate) fn of_weight(weight: u8) -> Option<Self> {
        use kernel::Coded;
        Self::ALL.iter().copied().find(|found| found.weights().0 == weight || found.weights().1 == weight)
    }
}

/// A word in the index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word {
    pub text: String,
    pub weight: u8,
}

/// Later parts of compounds by which people search: kuntoutus in päihdekuntoutus, neuvonta in velkaneuvonta.
const TAILS: [&str; 42] = [
    "kuntout", "neuvon", "ohjau", "ohjaa", "valmen", "palvel", "toimin", "hoito", "hoido", "hoita", "asumi", "asunno",
    "asunto", "ryhma", "tuki", "tuke", "tuen", "kerho", "terapi", "paivyst", "tervey", "tyopaj", "tyokok", "sairau",
    "harrast", "opisk", "koulut", "avustu", "tarkastu", "kyky", "kyvy", "talo", // Swedish
    "radgiv", "rehabil", "vard", "boende", "tjanst", "stod", "formaga", "hjalp", "verksam", "arbete",
];

/// The longest word that is kept whole.
const LONGEST: usize = 60;

/// Everything that this entry is found by.
pub(crate) fn index_words(entry: &Entry, codes: &Codes) -> Vec<Word> {
    let mut index = BTreeMap::new();
    for text in &entry.texts {
        put_text(&mut index, text);
    }
    let classes = entry.codes.iter().flat_map(|code| codes.names_upwards(code));
    for name in classes.flat_map(|names| names.all()) {
        put(&mut index, name, Found::Class);
    }
    for name in entry.provider.names.all() {
        put(&mut index, name, Found::Provider);
    }
    index.into_iter().map(|(text, weight)| Word { text, weight }).collect()
}

fn put_text(index: &mut BTreeMap<String, u8>, text: &EntryText) {
    put(index, &text.name, Found::Name);
    text.other_names.iter().for_each(|name| put(index, name, Found::OtherName));
    text.keywords.iter().for_each(|word| put(index, word, Found::Keyword));
    put(index, &text.summary, Found::Summary);
    for part in [&text.description, &text.how_to_start, &text.conditions, &text.cost] {
        put(index, part, Found::Text);
    }
}

fn put(index: &mut BTreeMap<String, u8>, text: &str, found: Found) {
    let (whole, tail) = found.weights();
    for (_, word) in words(text).filter(|(_, word)| !says_nothing(word) && word.len() <= LONGEST) {
        for part in tails(&word) {
            keep_best(index, part.to_owned(), tail);
        }
        keep_best(index, word, whole);
    }
}

fn keep_best(index: &mut BTreeMap<String, u8>, word: String, weight: u8) {
    let best = index.entry(word).or_default();
    *best = weight.max(*best);
}

/// The later parts of a compound that begin with a word people search by.
fn tails(word: &str) -> impl Iterator<Item = &str> {
    TAILS.iter().filter_map(move |tail| {
        let from = 3;
        let place = word.get(from..)?.find(tail)?;
        word.get(from + place..)
    })
}

/// A key by which names sort as Finnish and Swedish readers expect (å, ä, ö last), on any database, whatever its own rules.
pub(crate) fn sort_key(name: &str) -> String {
    let mut key = String::new();
    for letter in name.chars().flat_map(char::to_lowercase).take(80) {
        match letter {
            'å' => key.push_str("zx"),
            'ä' | 'æ' => key.push_str("zy"),
            'ö' | 'ø' => key.push_str("zz"),
            letter if letter.is_alphanumeric() => {
                key.extend(fold(&letter.to_string()).chars().filter(char::is_ascii_alphanumeric))
            }
            _ => key.push('0'),
        }
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::Coded;

    #[test]
    fn every_weight_tells_its_place() {
        for found in Found::ALL {
            let (whole, tail) = found.weights();
            assert_eq!((Found::of_weight(whole), Found::of_weight(tail)), (Some(*found), Some(*found)));
            assert!(whole < 16, "a weight is one hexadecimal digit");
        }
        assert_eq!(Found::of_weight(0), None);
    }

    #[test]
    fn compounds_are_found_by_their_later_parts() {
        let found: Vec<_> = tails("paihdekuntoutuksen").collect();
        assert_eq!(found, ["kuntoutuksen"]);
        assert_eq!(tails("kuntoutus").count(), 0, "the word itself is no tail");
        assert_eq!(tails("mielenterveyskuntoutujien").collect::<Vec<_>>(), ["kuntoutujien", "terveyskuntoutujien"]);
    }

    #[test]
    fn names_sort_as_readers_expect() {
        let mut names = ["Öljy", "Zeta", "Apu", "Äiti", "Åbo", "ääni", "Apu arjessa", "Apua"];
        names.sort_by_key(|name| sort_key(name));
        assert_eq!(names, ["Apu", "Apu arjessa", "Apua", "Zeta", "Åbo", "Äiti", "ääni", "Öljy"]);
    }
}
