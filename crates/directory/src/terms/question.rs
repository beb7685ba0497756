//! What a person who searches means: the typed words, each with the beginnings to look for.

use super::{english, finnish, stop::says_nothing, swedish, synonyms, words};
use kernel::Language;
use std::ops::Range;

/// How many words of a question are searched for; the rest is left out, and said so.
pub(crate) const TERMS: usize = 6;

/// How many beginnings a word can have.
pub(crate) const BEGINNINGS: usize = 4;

/// A word or a name of several words, as typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Term {
    /// What the person typed.
    pub typed: String,
    /// What the words of a service must begin with.
    pub beginnings: Vec<String>,
    /// Whether it is an old or another name: what is looked for is called otherwise now.
    pub renamed: bool,
}

/// A question taken apart.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Question {
    /// What is searched for, at most [`TERMS`].
    pub terms: Vec<Term>,
    /// Typed words for which there was no room.
    pub left_out: Vec<String>,
}

impl Question {
    /// Takes a typed question apart, by the rules of the language it is asked in.
    pub fn new(text: &str, language: Language) -> Self {
        let typed: Vec<_> = words(text).collect();
        let telling: Vec<_> = typed.iter().filter(|(_, word)| !says_nothing(word)).cloned().collect();
        let mut terms = terms(text, if telling.is_empty() { &typed } else { &telling }, language);
        let left_out = terms.split_off(terms.len().min(TERMS)).into_iter().map(|term| term.typed).collect();
        Self { terms, left_out }
    }
}

fn terms(text: &str, words: &[(Range<usize>, String)], language: Language) -> Vec<Term> {
    let folded: Vec<_> = words.iter().map(|(_, word)| word.as_str()).collect();
    let mut terms: Vec<Term> = Vec::new();
    let mut next = 0;
    while next < words.len() {
        let synonym = synonyms::at(&folded[next..]);
        let (length, mut beginnings) = match synonym {
            Some((length, now)) => (length, now.iter().map(|&beginning| beginning.to_owned()).collect()),
            None => (1, beginnings(folded[next], language)),
        };
        beginnings.truncate(BEGINNINGS);
        let typed = text[words[next].0.start..words[next + length - 1].0.end].to_owned();
        if terms.iter().all(|term| term.beginnings != beginnings) {
            terms.push(Term { typed, beginnings, renamed: synonym.is_some() });
        }
        next += length;
    }
    terms
}

fn beginnings(word: &str, language: Language) -> Vec<String> {
    if !word.is_ascii() || word.len() < 3 {
        return vec![word.to_owned()];
    }
    match language {
        Language::Fi => finnish::beginnings(word),
        Language::Sv => swedish::beginnings(word),
        Language::En => english::beginnings(word),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(question: &Question) -> Vec<&str> {
        question.terms.iter().map(|term| term.typed.as_str()).collect()
    }

    #[test]
    fn old_names_are_understood_in_any_form() {
        for text in ["TE-toimisto", "te toimiston", "TE-palvelut"] {
            let question = Question::new(text, Language::Fi);
            assert_eq!(typed(&question), [text]);
            assert_eq!(question.terms[0].beginnings[0], "tyollisyysalue");
        }
        assert_eq!(Question::new("AN-byrån", Language::Sv).terms[0].beginnings, ["sysselsattningsomrade"]);
        assert_eq!(Question::new("tyypillinen", Language::Fi).terms[0].beginnings, ["tyypilli"]);
    }

    #[test]
    fn empty_words_are_passed_over_unless_there_is_nothing_else() {
        assert_eq!(typed(&Question::new("missä on apua ja tukea", Language::Fi)), ["apua", "tukea"]);
        assert_eq!(typed(&Question::new("se on", Language::Fi)), ["se", "on"]);
        assert_eq!(Question::new(" ,.- ", Language::Fi), Question::default());
    }

    #[test]
    fn the_same_word_twice_is_one_and_too_many_are_named() {
        assert_eq!(typed(&Question::new("velka velan VELKAA", Language::Fi)), ["velka"]);
        let question = Question::new("yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan", Language::Fi);
        assert_eq!((question.terms.len(), question.left_out.len()), (6, 2));
        assert_eq!(question.left_out, ["seitsemän", "kahdeksan"]);
    }
}
