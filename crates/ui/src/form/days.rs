//! Days as people type them: one that has been, or one to come.

use super::ProblemKind;
use domain::date_input::{self, Edge, Toward};
use kernel::Date;

/// A day that has been: 3.3. is the last one.
///
/// # Errors
/// When it is no day, or lies ahead.
pub fn past_day(text: &str, today: Date) -> Result<Date, ProblemKind> {
    let day = date_input::read(text, today, Toward::Past)?.at(Edge::Start);
    if day > today { Err(ProblemKind::DayAhead) } else { Ok(day) }
}

/// A day to come: 3.3. is the next one.
///
/// # Errors
/// When it is no day, or has passed.
pub fn coming_day(text: &str, today: Date) -> Result<Date, ProblemKind> {
    let day = date_input::read(text, today, Toward::Coming)?.at(Edge::End);
    if day < today { Err(ProblemKind::DayPassed) } else { Ok(day) }
}
