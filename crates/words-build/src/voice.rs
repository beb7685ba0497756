//! Words that the service never uses about people, and never shouts (design: "Voice").

use crate::model::Part;

/// The beginning of a word, the endings with which it is meant, and what to say instead.
struct Never {
    language: &'static str,
    begins: &'static str,
    endings: Endings,
    /// The word after it with which it is ours all the same.
    unless: Option<&'static str>,
    instead: &'static str,
}

enum Endings {
    /// Whatever comes after.
    Any,
    /// One of these: other endings make another word.
    These(&'static [&'static str]),
}

const NEVER: &[Never] = &[
    Never {
        language: "fi",
        begins: "luukut",
        endings: Endings::Any,
        unless: None,
        instead: "say what happens to the person",
    },
    Never {
        language: "fi",
        begins: "syrjäyty",
        endings: Endings::Any,
        unless: None,
        instead: "say what the person needs",
    },
    Never {
        language: "fi",
        begins: "tapau",
        endings: Endings::These(&["s", "sta", "ksen", "kset", "sten", "ksia"]),
        unless: None,
        instead: "a person is never a case: “asiakas”, “asiakkuus”",
    },
    Never {
        language: "sv",
        begins: "klient",
        endings: Endings::These(&["", "en", "ens", "er", "erna", "ernas"]),
        unless: None,
        instead: "“kund”",
    },
    Never {
        language: "en",
        begins: "case",
        endings: Endings::These(&["", "s"]),
        unless: Some("manager"),
        instead: "“joint clientship” of the time, “client” of the person",
    },
];

/// What to mend in a text, if anything.
pub fn objection(language: &str, pattern: &[Part]) -> Option<String> {
    let texts = texts(pattern);
    let said = texts.into_iter().find_map(|text| word(language, text).or_else(|| shouting(text)));
    said.or_else(|| quotation(language, pattern, ' '))
}

/// A quotation mark of another language. Finnish and Swedish have one sign on both sides, English one for each.
fn quotation(language: &str, pattern: &[Part], before: char) -> Option<String> {
    let mut before = before;
    for part in pattern {
        match part {
            Part::Text(text) => {
                let signs = std::iter::once(before).chain(text.chars()).zip(text.chars());
                if signs.into_iter().any(|(last, sign)| is_foreign(language, last, sign)) {
                    return Some(format!("quotation marks of {language} are {}", own_marks(language)));
                }
                before = text.chars().next_back().unwrap_or(before);
            }
            Part::Arg(_) => before = 'x',
            Part::Select(select) => {
                let mut branches = select.cases.iter().map(|(_, branch)| branch).chain([&select.otherwise]);
                if let Some(found) = branches.find_map(|branch| quotation(language, branch, before)) {
                    return Some(found);
                }
                before = 'x';
            }
        }
    }
    None
}

/// Whether a sign, after the one before it, is no quotation mark of this language.
fn is_foreign(language: &str, before: char, sign: char) -> bool {
    let opens = before.is_whitespace() || before == '(';
    match (language, sign) {
        (_, '"') => true,
        ("en", '”') => opens,
        ("en", '“') => !opens,
        (_, '“') => true,
        _ => false,
    }
}

const fn own_marks(language: &str) -> &'static str {
    if matches!(language.as_bytes(), b"en") { "“ and ”" } else { "” and ”" }
}

fn word(language: &str, text: &str) -> Option<String> {
    let text = text.to_lowercase();
    let words: Vec<&str> = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    let followed = words.iter().enumerate().map(|(at, word)| (*word, words.get(at + 1).copied()));
    let mut never = followed.flat_map(|(word, next)| NEVER.iter().map(move |never| (never, word, next)));
    let found = never.find(|(never, word, next)| never.language == language && never.means(word, *next));
    found.map(|(never, word, _)| format!("“{word}” is not a word of ours: {}", never.instead))
}

fn shouting(text: &str) -> Option<String> {
    text.contains('!').then(|| "no exclamation marks".to_owned())
}

impl Never {
    fn means(&self, word: &str, next: Option<&str>) -> bool {
        let ours = self.unless.zip(next).is_some_and(|(unless, next)| next.starts_with(unless));
        !ours
            && word.strip_prefix(self.begins).is_some_and(|ending| match self.endings {
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
