//! The matrix of a consent in plain words: a row for each kind of data, a column for each party.

use crate::{
    Words,
    consent::{NamedParty, Version},
};
use askama::{Template, filters::HtmlSafe};
use domain::Category;
use kernel::{Coded, Language};
use ui::Say;

/// One kind of data, and what each party does with it.
struct Line {
    category: &'static str,
    sensitive: bool,
    cells: Vec<Cell>,
}

/// What one party does with one kind of data.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Cell {
    word: &'static str,
    /// Tells and sees: said once above the table and marked in it, so that what differs stands out.
    both: bool,
}

/// The matrix.
#[derive(Template)]
#[template(path = "matrix.html")]
pub(super) struct Matrix {
    w: Words,
    parties: Vec<String>,
    lines: Vec<Line>,
}

impl HtmlSafe for Matrix {}

impl Matrix {
    fn cells<'l>(&'l self, line: &'l Line) -> impl Iterator<Item = (&'l String, Cell)> {
        self.parties.iter().zip(line.cells.iter().copied())
    }

    /// How many kinds of data it speaks of.
    pub(super) fn kinds(&self) -> i64 {
        i64::try_from(self.lines.len()).unwrap_or(i64::MAX)
    }

    fn has_both(&self) -> bool {
        self.lines.iter().any(|line| line.cells.iter().any(|cell| cell.both))
    }
}

/// The matrix of a version in a language; kinds that nobody gives or receives are left out.
pub(super) fn matrix(version: &Version, language: Language) -> Matrix {
    let w = Words(language);
    let touched = |category: &&Category| {
        version.parties.iter().any(|party| party.gives.contains(**category) || party.receives.contains(**category))
    };
    let line = |category: &Category| Line {
        category: category.say(language),
        sensitive: category.sensitive(),
        cells: version.parties.iter().map(|party| cell(party, *category, w)).collect(),
    };
    Matrix {
        w,
        parties: version.parties.iter().map(|party| party.name(language)).collect(),
        lines: Category::ALL.iter().filter(touched).map(line).collect(),
    }
}

fn cell(party: &NamedParty, category: Category, w: Words) -> Cell {
    let (gives, receives) = (party.gives.contains(category), party.receives.contains(category));
    let word = match (gives, receives) {
        (true, true) => w.tells_and_sees(),
        (true, false) => w.tells(),
        (false, true) => w.sees(),
        (false, false) => w.neither(),
    };
    Cell { word, both: gives && receives }
}
