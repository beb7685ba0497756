//! A pause: the case stands still for a reason, and somebody looks at it again on an agreed day.

use crate::{Rule, case::Stage, clocks::Clocks, clocks::Term};
use kernel::{AccountId, Date, Line};

/// A pause of a case; the stage stays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pause {
    reason: Line<300>,
    checks: AccountId,
    until: Date,
}

impl Pause {
    /// Pauses an open case until a day, at most the longest pause that the clocks allow.
    ///
    /// # Errors
    /// When the case is not open, or the day is not ahead, or too far away.
    pub fn new(
        stage: Stage,
        reason: Line<300>,
        checks: AccountId,
        until: Date,
        today: Date,
        clocks: &Clocks,
    ) -> Result<Self, Rule> {
        if !stage.is_open() {
            return Err(Rule::OnlyOpenCasePauses);
        }
        if until <= today {
            return Err(Rule::PauseEndPassed);
        }
        if until > clocks.due_after(Term::LongestPause, today) {
            return Err(Rule::PauseTooLong);
        }
        Ok(Self { reason, checks, until })
    }

    /// Why.
    pub const fn reason(&self) -> &Line<300> {
        &self.reason
    }

    /// Who looks at the case again.
    pub const fn checks(&self) -> AccountId {
        self.checks
    }

    /// When, at the latest.
    pub const fn until(&self) -> Date {
        self.until
    }

    /// Whether somebody must look at it now.
    pub fn is_due(&self, today: Date) -> bool {
        self.until <= today
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{account, line};
    use jiff::civil::date;

    fn pause(stage: Stage, until: Date) -> Result<Pause, Rule> {
        Pause::new(stage, line("kuntoutusjakso"), account(1), until, date(2026, 3, 2), &Clocks::default())
    }

    #[test]
    fn a_pause_has_an_end_within_three_months() {
        assert_eq!(pause(Stage::Planning, date(2026, 6, 3)), Err(Rule::PauseTooLong));
        assert_eq!(pause(Stage::Planning, date(2026, 3, 2)), Err(Rule::PauseEndPassed));
        let pause = pause(Stage::Planning, date(2026, 6, 2)).unwrap();
        assert!(!pause.is_due(date(2026, 6, 1)) && pause.is_due(date(2026, 6, 2)));
    }

    #[test]
    fn only_an_open_case_pauses() {
        assert_eq!(pause(Stage::Closed, date(2026, 4, 1)), Err(Rule::OnlyOpenCasePauses));
    }
}
