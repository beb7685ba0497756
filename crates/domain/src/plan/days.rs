//! Between which days an action of a plan lies: what is agreed in a plan is done after the plan began, and within a time that people plan for.

use crate::Rule;
use jiff::ToSpan;
use kernel::Date;

/// How many years ahead an action may lie.
const YEARS: i64 = 10;

/// The days of an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ActionDays {
    /// From when.
    pub start: Option<Date>,
    /// Until when.
    pub due: Option<Date>,
}

impl ActionDays {
    /// Checks the days of an action of a plan that began on a day. A day that stood there before is nobody's mistake of now, and stays.
    ///
    /// # Errors
    /// When the action ends before it starts, when one of its days is before the plan began, or more than ten years from today.
    pub fn check(self, before: Self, plan_began: Date, today: Date) -> Result<(), Rule> {
        if self.start.zip(self.due).is_some_and(|(start, due)| due < start) {
            return Err(Rule::ActionEndsBeforeStart);
        }
        let start = self.start.filter(|_| self.start != before.start);
        let due = self.due.filter(|_| self.due != before.due);
        start.into_iter().chain(due).try_for_each(|day| check_day(day, plan_began, today))
    }
}

fn check_day(day: Date, plan_began: Date, today: Date) -> Result<(), Rule> {
    if day < plan_began {
        return Err(Rule::ActionDayBeforePlan);
    }
    if day > today.saturating_add(YEARS.years()) { Err(Rule::ActionDayTooFar) } else { Ok(()) }
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
}
