//! The situation in a few lines, for the first page of a case.

use super::read::{self, Entry};
use crate::Words;
use access::{Case, Cx, Outcome, act};
use domain::survey::{Author, Field, Section};
use kernel::{Language, Timestamp, coded};
use ui::Say;

/// How many characters of a text a line shows.
const LINE: usize = 140;

coded! {
    /// What a line is about.
    pub enum About {
        /// What the client builds on.
        Strengths = "strengths",
        /// Work and studies.
        Work = "work",
        /// What the client can do, and what limits.
        Functioning = "functioning",
        /// Money.
        Money = "money",
        /// Home and everyday life.
        Everyday = "everyday",
    }
}

impl Say for About {
    fn say(self, language: Language) -> &'static str {
        let w = Words(language);
        match self {
            Self::Strengths => w.about_strengths(),
            Self::Work => w.about_work(),
            Self::Functioning => w.about_functioning(),
            Self::Money => w.about_money(),
            Self::Everyday => w.about_everyday(),
        }
    }
}

impl About {
    /// Where the line is taken from: the first of these that says something.
    const fn fields(self) -> &'static [Field] {
        match self {
            Self::Strengths => &[Field::Strengths, Field::WhatWorks, Field::Skills],
            Self::Work => &[Field::WorkNow, Field::LastJob, Field::WorkWishes],
            Self::Functioning => &[Field::CanDo, Field::Limits, Field::Body, Field::Mind],
            Self::Money => &[Field::IncomeNow, Field::IncomeEnds, Field::MoneyWorries],
            Self::Everyday => &[Field::DailyRhythm, Field::Everyday, Field::Housing],
        }
    }
}

/// The situation in a few lines.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Summary {
    /// The client's own words.
    pub words: Option<String>,
    /// A line for each thing that something is known of.
    pub lines: Vec<(About, String)>,
    /// Whether anything is told of life: more than the words with which the client came.
    pub is_begun: bool,
    /// When the newest of it was written, and by whom.
    pub updated: Option<(Timestamp, String)>,
}

/// The situation in a few lines; empty for somebody who may not read the survey.
///
/// # Errors
/// A fault of the engine.
pub fn summary(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<Summary> {
    if !case.may::<act::ReadStatements>() {
        return Ok(Summary::default());
    }
    let key = case.key::<act::ReadStatements>(cx)?;
    Ok(shortened(&read::entries(cx, &key)?))
}

fn shortened(entries: &[Entry]) -> Summary {
    use kernel::Coded;
    let own_words = [Field::WhatIWant, Field::WhatMatters];
    let words = own_words.into_iter().find_map(|field| newest(entries, field, Author::Client)).map(cut);
    let line = |about: &About| first(entries, about.fields()).map(|text| (*about, text));
    let updated = entries.iter().max_by_key(|entry| entry.at).map(|entry| (entry.at, entry.who.clone()));
    let of_life =
        |entry: &Entry| !matches!(entry.field.section(), Section::Me | Section::MyWords) && !entry.text.is_empty();
    let is_begun = entries.iter().any(of_life);
    Summary { words, lines: About::ALL.iter().filter_map(line).collect(), is_begun, updated }
}

/// What the client says of it; else what a professional says.
fn first(entries: &[Entry], fields: &[Field]) -> Option<String> {
    let said = |field: &Field| {
        newest(entries, *field, Author::Client).or_else(|| newest(entries, *field, Author::Professional))
    };
    fields.iter().find_map(said).map(cut)
}

fn newest(entries: &[Entry], field: Field, author: Author) -> Option<&str> {
    let said = |entry: &&Entry| entry.field == field && entry.author == author && !entry.text.is_empty();
    entries.iter().filter(said).max_by_key(|entry| entry.at).map(|entry| entry.text.as_str())
}

/// The first paragraph, at most a line of it, cut between words; what is left out is shown by an ellipsis.
fn cut(text: &str) -> String {
    let (first, more) =
        text.trim().split_once('\n').map_or((text.trim(), false), |(first, _)| (first.trim_end(), true));
    if first.chars().count() <= LINE {
        return if more { format!("{first} …") } else { first.to_owned() };
    }
    let start: String = first.chars().take(LINE).collect();
    let whole_words = start.rsplit_once(' ').map_or(start.as_str(), |(before, _)| before);
    format!("{whole_words}…")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_cut_between_words() {
        assert_eq!(cut("Kädentaidot\nja ajokortti"), "Kädentaidot …");
        assert_eq!(cut("Kädentaidot\n"), "Kädentaidot");
        let long = "sana ".repeat(40);
        assert!(cut(&long).ends_with("sana…") && cut(&long).chars().count() <= LINE + 1);
    }
}
