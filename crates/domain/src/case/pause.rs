//! A pause: the case stands still for a reason, and somebody looks at it again on an agreed day (domain §6, decision 0010). The stage stays, and
//! so does whoever is responsible.

use crate::{Rule, case::Stage, clocks::Clocks, clocks::Term};
use kernel::{AccountId, Date, Line, coded};

/// A pause as somebody wants it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pause {
    /// Why, in words that the client reads too.
    pub reason: Line<300>,
    /// Who looks at the case again.
    pub checks: AccountId,
    /// When, at the latest.
    pub until: Date,
}

coded! {
    /// How a pause came to its end.
    pub enum PauseEnd {
        /// Its reason is over and the work goes on.
        GoesOn = "goes_on",
        /// The client wants to go on.
        ClientsWish = "clients_wish",
        /// The client was met, and the work went on from there.
        Met = "met",
        /// Another pause with a reason of its own follows at once.
        Prolonged = "prolonged",
        /// The clientship ended.
        CaseEnded = "case_ended",
    }
}

impl PauseEnd {
    /// What somebody can say when they let the work go on; the other ends follow from something else that is done.
    pub const SAID: [Self; 2] = [Self::GoesOn, Self::ClientsWish];
}

impl Pause {
    /// What stands in the way of the pause, all of it at once; nothing when it can be. `around` are those who can look at the case again:
    /// whoever answers for the client, and the active members of the team who have an account.
    pub fn unmet(&self, stage: Stage, around: &[AccountId], today: Date, clocks: &Clocks) -> Vec<Rule> {
        let rules = [
            (stage.is_open(), Rule::OnlyOpenCasePauses),
            (self.until > today, Rule::PauseEndPassed),
            (self.until <= last_day(today, clocks), Rule::PauseTooLong),
            (around.contains(&self.checks), Rule::PauseCheckerOutside),
        ];
        rules.into_iter().filter_map(|(met, rule)| (!met).then_some(rule)).collect()
    }
}

/// The last day that a pause may end on when it begins today.
pub fn last_day(today: Date, clocks: &Clocks) -> Date {
    clocks.due_after(Term::LongestPause, today)
}

/// Whether the day of a pause has come: somebody must look at the case now.
pub fn is_due(until: Date, today: Date) -> bool {
    until <= today
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{account, line};
    use jiff::civil::date;

    const TODAY: Date = Date::constant(2026, 3, 2);

    fn unmet(stage: Stage, checks: u128, until: Date) -> Vec<Rule> {
        let pause = Pause { reason: line("kuntoutusjakso"), checks: account(checks), until };
        pause.unmet(stage, &[account(1), account(2)], TODAY, &Clocks::default())
    }

    #[test]
    fn a_pause_has_an_end_within_three_months() {
        assert_eq!(unmet(Stage::Planning, 1, date(2026, 6, 3)), [Rule::PauseTooLong]);
        assert_eq!(unmet(Stage::Planning, 1, TODAY), [Rule::PauseEndPassed]);
        assert_eq!(unmet(Stage::Planning, 1, date(2026, 6, 2)), []);
        assert!(!is_due(date(2026, 6, 2), date(2026, 6, 1)) && is_due(date(2026, 6, 2), date(2026, 6, 2)));
    }

    #[test]
    fn only_an_open_case_pauses() {
        assert_eq!(unmet(Stage::Closed, 1, date(2026, 4, 1)), [Rule::OnlyOpenCasePauses]);
        assert_eq!(unmet(Stage::Identified, 1, date(2026, 4, 1)), [Rule::OnlyOpenCasePauses]);
    }

    #[test]
    fn somebody_who_works_with_the_client_looks_again() {
        assert_eq!(unmet(Stage::Planning, 3, date(2026, 4, 1)), [Rule::PauseCheckerOutside]);
        assert_eq!(unmet(Stage::Planning, 2, date(2026, 4, 1)), []);
    }

    #[test]
    fn all_that_is_wrong_is_told_at_once() {
        let all = [Rule::OnlyOpenCasePauses, Rule::PauseTooLong, Rule::PauseCheckerOutside];
        assert_eq!(unmet(Stage::Closed, 3, date(2027, 4, 1)), all);
    }
}
