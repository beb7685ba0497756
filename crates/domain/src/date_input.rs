//! What people write when they are asked for a day: `13.4.2026`, `13.4.`, `2026-04-13`, `huhtikuu`, `vecka 14`, `week 14`.
//!
//! All three languages are understood at once, whatever the page's language. A month or a week is a span of days;
//! the field says whether its start or its end is meant.

mod months;
mod read;

pub use read::read;

use jiff::{ToSpan, civil::ISOWeekDate, civil::Weekday};
use kernel::{Date, coded};

coded! {
    /// Why what was written was not understood as a day.
    pub enum DateProblem {
        /// Nothing was written.
        Empty = "date_empty",
        /// It is not a day, a week, a month or a year in a way that we know.
        NotUnderstood = "date_not_understood",
        /// The calendar has no such day, such as 30 February.
        NoSuchDay = "date_no_such_day",
        /// The year has no such week.
        NoSuchWeek = "date_no_such_week",
        /// It is before 1900 or after 2200.
        TooFar = "date_too_far",
    }
}

coded! {
    /// Which end of a span a field means.
    pub enum Edge {
        /// When something begins.
        Start = "start",
        /// When something ends or is due.
        End = "end",
    }
}

coded! {
    /// Where a day without a year lies.
    pub enum Toward {
        /// Today or later: when something will be done.
        Coming = "coming",
        /// Today or earlier: since when something has been so.
        Past = "past",
    }
}

/// The days that were meant: one, or a week, a month, a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Days {
    /// The first of them.
    pub first: Date,
    /// The last of them.
    pub last: Date,
}

impl Days {
    /// The day that a field for a start or for an end takes.
    pub const fn at(self, edge: Edge) -> Date {
        match edge {
            Edge::Start => self.first,
            Edge::End => self.last,
        }
    }

    pub(crate) const fn one(day: Date) -> Self {
        Self { first: day, last: day }
    }

    fn month(year: i16, month: i8) -> Result<Self, DateProblem> {
        let first = day(year, month, 1)?;
        Ok(Self { first, last: first.last_of_month() })
    }

    fn year(year: i16) -> Result<Self, DateProblem> {
        Ok(Self { first: day(year, 1, 1)?, last: day(year, 12, 31)? })
    }

    fn week(year: i16, week: i8) -> Result<Self, DateProblem> {
        let monday = ISOWeekDate::new(year, week, Weekday::Monday).map_err(|_| DateProblem::NoSuchWeek)?;
        let first = monday.date();
        Ok(Self { first, last: first.saturating_add(6.days()) })
    }
}

fn day(year: i16, month: i8, day: i8) -> Result<Date, DateProblem> {
    if !(1900..=2200).contains(&year) {
        return Err(DateProblem::TooFar);
    }
    Date::new(year, month, day).map_err(|_| DateProblem::NoSuchDay)
}

/// The nearest of the years around today in which the days exist and lie where the field looks.
fn nearest(today: Date, toward: Toward, build: impl Fn(i16) -> Result<Days, DateProblem>) -> Result<Days, DateProblem> {
    let this = today.year();
    // A leap day can be up to eight years away.
    let years: Vec<i16> = match toward {
        Toward::Coming => (this..=this + 8).collect(),
        Toward::Past => (this - 8..=this).rev().collect(),
    };
    let lies = |days: &Days| match toward {
        Toward::Coming => days.last >= today,
        Toward::Past => days.first <= today,
    };
    let first = years.first().map_or(Err(DateProblem::NoSuchDay), |year| build(*year));
    let found = years.into_iter().filter_map(|year| build(year).ok()).find(lies);
    found.map_or_else(|| first.and(Err(DateProblem::TooFar)), Ok)
}
