//! Between which days an action of a plan lies: what is agreed in a plan is done after the plan began, and within a time that people plan for.

use crate::Rule;
use jiff::ToSpan;
use kernel::Date;

/// How many years ahead an action may lie.
const YEARS: i64 = 10;

/// Checks the days of an action of a plan that began on a day.
///
/// # Errors
/// When the action ends before it starts, when one of its days is before the plan began, or more than ten years from today.
pub fn check_days(start: Option<Date>, due: Option<Date>, plan_began: Date, today: Date) -> Result<(), Rule> {
    if start.zip(due).is_some_and(|(start, due)| due < start) {
        return Err(Rule::ActionEndsBeforeStart);
    }
    if [start, due].into_iter().flatten().any(|day| day < plan_began) {
        return Err(Rule::ActionDayBeforePlan);
    }
    let too_far = [start, due].into_iter().flatten().any(|day| is_too_far(day, today));
    if too_far { Err(Rule::ActionDayTooFar) } else { Ok(()) }
}

/// Whether a day of an action is further away than anybody plans.
pub fn is_too_far(day: Date, today: Date) -> bool {
    day > today.saturating_add(YEARS.years())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn an_action_lies_between_the_beginning_of_its_plan_and_ten_years_from_now() {
        let (began, today) = (date(2026, 3, 2), date(2026, 3, 12));
        let cases = [
            (None, None, Ok(())),
            (Some(began), Some(date(2036, 3, 12)), Ok(())),
            (None, Some(date(2026, 3, 5)), Ok(())),
            (Some(date(2026, 3, 1)), None, Err(Rule::ActionDayBeforePlan)),
            (None, Some(date(1900, 1, 1)), Err(Rule::ActionDayBeforePlan)),
            (None, Some(date(2036, 3, 13)), Err(Rule::ActionDayTooFar)),
            (Some(date(2062, 4, 13)), None, Err(Rule::ActionDayTooFar)),
            (Some(date(2026, 4, 2)), Some(date(2026, 4, 1)), Err(Rule::ActionEndsBeforeStart)),
        ];
        for (start, due, expected) in cases {
            assert_eq!(check_days(start, due, began, today), expected, "{start:?} {due:?}");
        }
    }
}
