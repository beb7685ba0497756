//! How far a survey has come. It can be saved at any time; only calling it complete has conditions.

use super::{Author, Field, FieldSet, Section};
use crate::Rule;
use kernel::{Coded, coded};

coded! {
    /// How far the survey has come (P09, P10).
    pub enum Completeness {
        /// The first look: enough to know how to go on.
        First = "first",
        /// The whole situation.
        Whole = "whole",
    }
}

/// What has been written so far.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filled {
    /// The fields in which the client has words.
    pub by_client: FieldSet,
    /// The fields in which a professional has words.
    pub by_professional: FieldSet,
    /// Whether anybody has asked the rehabilitation question, whoever may read the answer.
    pub rehabilitation_asked: bool,
}

/// What a survey lacks to be called complete.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Incomplete {
    /// The rules that are not met.
    pub rules: Vec<Rule>,
    /// The sections in which nobody has written anything.
    pub empty: Vec<Section>,
}

impl Filled {
    /// Notes that the author has words in the field.
    ///
    /// # Errors
    /// When the field is not this author's.
    pub fn write(&mut self, field: Field, author: Author) -> Result<(), Rule> {
        if !field.is_written_by(author) {
            return Err(Rule::NotThisAuthorsField);
        }
        match author {
            Author::Client => self.by_client.insert(field),
            Author::Professional => self.by_professional.insert(field),
        }
        Ok(())
    }

    fn any(&self) -> FieldSet {
        self.by_client.or(self.by_professional)
    }
}

/// The sections of the situation in which nobody has written anything yet.
pub fn gaps(filled: &Filled) -> Vec<Section> {
    let any = filled.any();
    let about_situation = |section: &Section| match section {
        Section::MyWords
        | Section::MyPeople
        | Section::WorkStudy
        | Section::Functioning
        | Section::Money
        | Section::Home
        | Section::Services => true,
        Section::Me | Section::Rehabilitation | Section::Meeting | Section::Professional => false,
    };
    let empty = |section: &Section| !section.fields().any(|field| any.contains(field));
    Section::ALL.iter().copied().filter(about_situation).filter(empty).collect()
}

/// What the first look has to tell and does not: what the client needs, in the client's words, and who is there already, people or services
/// (P09).
fn first_gaps(filled: &Filled) -> Vec<Section> {
    let gaps = gaps(filled);
    let alone = gaps.contains(&Section::MyPeople) && gaps.contains(&Section::Services);
    let needed = |section: &Section| *section == Section::MyWords || (*section == Section::MyPeople && alone);
    gaps.into_iter().filter(needed).collect()
}

/// Whether the survey may be called complete on this level.
///
/// # Errors
/// What it lacks. A way to reach the client is needed always, and at first what the client needs and who is there already; the whole also needs the rehabilitation question, which
/// cannot be passed silently, and something in each section of the situation.
pub fn complete(level: Completeness, filled: &Filled) -> Result<Completeness, Incomplete> {
    let mut rules = Vec::new();
    if !filled.any().contains(Field::HowToReach) {
        rules.push(Rule::ClientNotReachable);
    }
    let empty = match level {
        Completeness::First => first_gaps(filled),
        Completeness::Whole => gaps(filled),
    };
    if level == Completeness::Whole && !filled.rehabilitation_asked {
        rules.push(Rule::RehabilitationNotAsked);
    }
    if !empty.is_empty() {
        rules.push(match level {
            Completeness::First => Rule::FirstLookIsEmpty,
            Completeness::Whole => Rule::SurveyHasEmptySections,
        });
    }
    if rules.is_empty() { Ok(level) } else { Err(Incomplete { rules, empty }) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole() -> Filled {
        let by_client = Field::ALL.iter().copied().filter(|field| field.is_written_by(Author::Client)).collect();
        Filled { by_client, by_professional: FieldSet::EMPTY, rehabilitation_asked: true }
    }

    #[test]
    fn the_first_look_tells_how_to_reach_the_client_what_is_needed_and_who_is_there() {
        let lacks = |filled: &Filled| complete(Completeness::First, filled).map_err(|lacks| (lacks.rules, lacks.empty));
        let mut filled = Filled::default();
        let all = vec![Rule::ClientNotReachable, Rule::FirstLookIsEmpty];
        assert_eq!(lacks(&filled), Err((all, vec![Section::MyWords, Section::MyPeople])));
        filled.write(Field::HowToReach, Author::Professional).unwrap();
        filled.write(Field::WhatIWant, Author::Client).unwrap();
        assert_eq!(lacks(&filled), Err((vec![Rule::FirstLookIsEmpty], vec![Section::MyPeople])));
        for who_is_there in [Field::WhoSupports, Field::ServicesNow] {
            let mut known = filled.clone();
            known.write(who_is_there, Author::Client).unwrap();
            assert_eq!(lacks(&known), Ok(Completeness::First), "people or services");
        }
    }

    #[test]
    fn rehabilitation_cannot_be_passed_silently() {
        assert_eq!(complete(Completeness::Whole, &whole()), Ok(Completeness::Whole));
        let silent = Filled { rehabilitation_asked: false, ..whole() };
        assert_eq!(complete(Completeness::Whole, &silent).unwrap_err().rules, [Rule::RehabilitationNotAsked]);
    }

    #[test]
    fn an_empty_section_is_named() {
        let mut filled = whole();
        for field in Section::Money.fields() {
            filled.by_client.remove(field);
        }
        let lacks = complete(Completeness::Whole, &filled).unwrap_err();
        assert_eq!((lacks.rules, lacks.empty), (vec![Rule::SurveyHasEmptySections], vec![Section::Money]));
        filled.write(Field::IncomeNow, Author::Professional).unwrap();
        assert!(complete(Completeness::Whole, &filled).is_ok(), "either author's words count");
    }

    #[test]
    fn a_professional_does_not_write_the_clients_words() {
        let mut filled = Filled::default();
        let written = filled.write(Field::WhatMatters, Author::Professional);
        assert_eq!((written, filled), (Err(Rule::NotThisAuthorsField), Filled::default()));
    }
}
