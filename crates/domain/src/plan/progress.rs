//! How actions go: moves, and what needs somebody's eye.

use super::{ActionStatus, PlanAction};
use crate::Rule;
use kernel::{Date, Line, coded};

coded! {
    /// Why an action needs the case manager's eye (P28).
    pub enum Attention {
        /// The day to start has passed.
        NotStarted = "not_started",
        /// The day to be ready has passed.
        Overdue = "overdue",
    }
}

const fn moves(from: ActionStatus) -> &'static [ActionStatus] {
    use ActionStatus::{Accepted, Continuing, Done, NotStarted, Ongoing, Proposed, Stopped, Waiting};
    match from {
        Proposed => &[Accepted, Stopped],
        Accepted => &[Ongoing, Waiting, NotStarted, Done, Stopped],
        Waiting => &[Ongoing, NotStarted, Stopped],
        NotStarted => &[Ongoing, Waiting, Stopped],
        Ongoing => &[Waiting, Done, Continuing, Stopped],
        // What was marked by mistake, or takes up again.
        Done | Continuing => &[Ongoing],
        Stopped => &[Proposed],
    }
}

/// Where an action can go from here.
pub fn next_statuses(from: ActionStatus) -> impl Iterator<Item = ActionStatus> {
    moves(from).iter().copied()
}

/// Moves an action.
///
/// # Errors
/// When there is no such move, or stopping has no reason.
pub fn move_action(from: ActionStatus, to: ActionStatus, reason: Option<&Line<300>>) -> Result<ActionStatus, Rule> {
    if !moves(from).contains(&to) {
        return Err(Rule::NoSuchActionMove);
    }
    if to == ActionStatus::Stopped && reason.is_none() {
        return Err(Rule::StopReasonMissing);
    }
    Ok(to)
}

/// Whether something that was promised by a day is late: the day has passed. The day itself is the last one.
pub fn is_late(due: Date, today: Date) -> bool {
    due < today
}

/// Whether somebody must look at the action today, and why. What is only proposed nobody has promised: it is not late, it waits for a yes.
pub fn attention(status: ActionStatus, start: Option<Date>, due: Option<Date>, today: Date) -> Option<Attention> {
    let passed = |day: Option<Date>| day.is_some_and(|day| is_late(day, today));
    let late = passed(due).then_some(Attention::Overdue);
    match status {
        ActionStatus::Proposed | ActionStatus::Done | ActionStatus::Continuing | ActionStatus::Stopped => None,
        ActionStatus::NotStarted => late.or(Some(Attention::NotStarted)),
        ActionStatus::Accepted | ActionStatus::Waiting => late.or(passed(start).then_some(Attention::NotStarted)),
        ActionStatus::Ongoing => late,
    }
}

/// Whether every action is done, stopped, or goes on as an ordinary service (guard of follow-up).
pub fn settled(actions: &[PlanAction]) -> bool {
    actions.iter().all(|action| action.status.is_settled())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::line;
    use jiff::civil::date;
    use kernel::Coded;

    #[test]
    fn every_status_can_be_reached_and_left() {
        for status in ActionStatus::ALL.iter().filter(|status| **status != ActionStatus::Proposed) {
            assert!(ActionStatus::ALL.iter().any(|from| moves(*from).contains(status)), "{}", status.code());
        }
        assert!(ActionStatus::ALL.iter().all(|from| !moves(*from).is_empty()));
    }

    #[test]
    fn stopping_has_a_reason() {
        let stop = |reason| move_action(ActionStatus::Ongoing, ActionStatus::Stopped, reason);
        assert_eq!(stop(None), Err(Rule::StopReasonMissing));
        assert_eq!(stop(Some(&line("muutti"))), Ok(ActionStatus::Stopped));
        assert_eq!(move_action(ActionStatus::Proposed, ActionStatus::Done, None), Err(Rule::NoSuchActionMove));
    }

    #[test]
    fn what_is_late_needs_an_eye_until_it_is_settled() {
        let (start, due) = (Some(date(2026, 3, 10)), Some(date(2026, 3, 20)));
        let seen = |status, day| attention(status, start, due, date(2026, 3, day));
        assert_eq!(seen(ActionStatus::Accepted, 10), None);
        assert_eq!(seen(ActionStatus::Accepted, 11), Some(Attention::NotStarted));
        assert_eq!(seen(ActionStatus::Ongoing, 20), None);
        assert_eq!(seen(ActionStatus::Ongoing, 21), Some(Attention::Overdue));
        assert_eq!(seen(ActionStatus::Done, 21), None);
        assert_eq!(seen(ActionStatus::Proposed, 21), None, "nobody has promised it");
    }
}
