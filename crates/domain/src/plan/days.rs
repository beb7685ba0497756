//! Between which days an action of a plan lies: what is agreed in a plan is done after the plan began, and within a time that people plan for.

use crate::Rule;
use jiff::ToSpan;
use kernel::Date;

/// How many years ahead an action may lie.
const YEARS: i64 = 10;

/// One of the days of an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActionDay {
    /// From when.
    Start,
    /// Until when.
    Due,
}

/// The days of an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ActionDays {
    /// From when.
    pub start: Option<Date>,
    /// Until when.
    pub due: Option<Date>,
}

impl ActionDays {
    /// What is wrong with the days of an action of a plan that began on a day, one thing for each day: the action ends before it starts, or a day
    /// is before the plan began or more than ten years from today. A day that stood there before is nobody's mistake of now, and stays.
    pub fn problems(self, before: Self, plan_began: Date, today: Date) -> Vec<(ActionDay, Rule)> {
        let backwards = self.start.zip(self.due).is_some_and(|(start, due)| due < start);
        let wrong = |day: Option<Date>, was| problem_of(day.filter(|_| day != was)?, plan_began, today);
        let start = wrong(self.start, before.start).map(|rule| (ActionDay::Start, rule));
        let due = if backwards { Some(Rule::ActionEndsBeforeStart) } else { wrong(self.due, before.due) };
        start.into_iter().chain(due.map(|rule| (ActionDay::Due, rule))).collect()
    }

    /// Checks the days.
    ///
    /// # Errors
    /// The first thing that is wrong with them.
    pub fn check(self, before: Self, plan_began: Date, today: Date) -> Result<(), Rule> {
        self.problems(before, plan_began, today).into_iter().next().map_or(Ok(()), |(_, rule)| Err(rule))
    }
}

fn problem_of(day: Date, plan_began: Date, today: Date) -> Option<Rule> {
    if day < plan_began {
        return Some(Rule::ActionDayBeforePlan);
    }
    (day > today.saturating_add(YEARS.years())).then_some(Rule::ActionDayTooFar)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const fn days(start: Option<Date>, due: Option<Date>) -> ActionDays {
        ActionDays { start, due }
    }

    #[test]
    fn an_action_lies_between_the_beginning_of_its_plan_and_ten_years_from_now() {
        let (began, today) = (date(2026, 3, 2), date(2026, 3, 12));
        let cases = [
            (days(None, None), Ok(())),
            (days(Some(began), Some(date(2036, 3, 12))), Ok(())),
            (days(None, Some(date(2026, 3, 5))), Ok(())),
            (days(Some(date(2026, 3, 1)), None), Err(Rule::ActionDayBeforePlan)),
            (days(None, Some(date(1900, 1, 1))), Err(Rule::ActionDayBeforePlan)),
            (days(None, Some(date(2036, 3, 13))), Err(Rule::ActionDayTooFar)),
            (days(Some(date(2062, 4, 13)), None), Err(Rule::ActionDayTooFar)),
            (days(Some(date(2026, 4, 2)), Some(date(2026, 4, 1))), Err(Rule::ActionEndsBeforeStart)),
        ];
        for (days, expected) in cases {
            assert_eq!(days.check(ActionDays::default(), began, today), expected, "{days:?}");
        }
    }

    #[test]
    fn what_stood_there_before_stays_until_it_is_changed() {
        let (began, today) = (date(2026, 3, 2), date(2026, 3, 12));
        let before = days(Some(date(2026, 1, 7)), Some(date(2040, 1, 1)));
        assert_eq!(before.check(before, began, today), Ok(()));
        let other = days(Some(date(2026, 1, 8)), before.due);
        assert_eq!(other.check(before, began, today), Err(Rule::ActionDayBeforePlan));
        let other = days(before.start, Some(date(2040, 1, 2)));
        assert_eq!(other.check(before, began, today), Err(Rule::ActionDayTooFar));
    }

    #[test]
    fn everything_that_is_wrong_is_said_of_its_day() {
        let (began, today) = (date(2026, 3, 2), date(2026, 3, 12));
        let both = days(Some(date(2026, 1, 1)), Some(date(2040, 1, 1)));
        let (start, due) = ((ActionDay::Start, Rule::ActionDayBeforePlan), (ActionDay::Due, Rule::ActionDayTooFar));
        assert_eq!(both.problems(ActionDays::default(), began, today), [start, due]);
        let early = days(Some(date(2026, 1, 1)), Some(date(2025, 1, 1)));
        let backwards = (ActionDay::Due, Rule::ActionEndsBeforeStart);
        assert_eq!(early.problems(ActionDays::default(), began, today), [start, backwards]);
    }
}
