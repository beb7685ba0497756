//! Words that the service never uses about people, and never shouts (design: "Voice").

use crate::model::Part;

/// The beginning of a word, the endings with which it is meant, and what to say instead.
struct Never {
    language: &'static str,
    begins: &'static str,
    endings: Endings,
    instead: &'static str,
}

enum Endings {
    /// Whatever comes after.
    Any,
    /// One of these: other endings make another word.
    These(&'static [&'static str]),
}

const NEVER: &[Never] = &[
    Never { language: "fi", begins: "luukut", endings: Endings::Any, instead: "say what happens to the person" },
    Never { language: "fi", begins: "syrjäyty", endings: Endings::Any, instead: "say what the person needs" },
    Never {
        language: "fi",
        begins: "tapau",
        endings: Endings::These(&["s", "sta", "ksen", "kset", "sten", "ksia"]),
        instead: "a person is never a case: “asiakas”, “asiakkuus”",
    },
    Never {
        language: "sv",
        begins: "klient",
        endings: Endings::These(&["", "en", "ens", "er", "erna", "ernas"]),
        instead: "“kund”",
    },
];

/// What to mend in a text, if anything.
pub fn objection(language: &str, pattern: &[Part]) -> Option<String> {
    texts(pattern).into_iter().find_map(|text| word(language, text).or_else(|| shouting(text)))
}

fn word(language: &str, text: &str) -> Option<String> {
    let text = text.to_lowercase();
    let words = text.split(|c: char| !c.is_alphabetic());
    words
        .filter_map(|word| NEVER.iter().find(|never| never.language == language && never.means(word)).zip(Some(word)))
        .map(|(never, word)| format!("“{word}” is not a word of ours: {}", never.instead))
        .next()
}

fn shouting(text: &str) -> Option<String> {
    text.contains('!').then(|| "no exclamation marks".to_owned())
}

impl Never {
    fn means(&self, word: &str) -> bool {
        word.strip_prefix(self.begins).is_some_and(|ending| match self.endings {
            Endings::Any => true,
            Endings::These(endings) => endings.contains(&ending),
        })
    }
}

/// Every piece of text in a pattern.
fn texts(pattern: &[Part]) -> Vec<&str> {
    pattern.iter().flat_map(texts_of).collect()
}

fn texts_of(part: &Part) -> Vec<&str> {
    match part {
        Part::Text(text) => vec![text],
        Part::Arg(_) => Vec::new(),
        Part::Select(select) => {
            select.cases.iter().flat_map(|(_, branch)| texts(branch)).chain(texts(&select.otherwise)).collect()
        }
    }
}
