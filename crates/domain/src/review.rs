//! Reviews of a plan: when the next one is, and what is said in one (domain §9; L 381/2023 §6; P22).

use crate::{Rule, clocks::Clocks, clocks::Term, plan::PlanKind, plan::Rating, survey::Rehabilitation};
use kernel::{Date, GoalId, Prose, coded};

coded! {
    /// Who called a review. Any party or the client may at any time.
    pub enum CalledBy {
        /// The agreed day came.
        Agreed = "agreed",
        /// The client.
        Client = "client",
        /// A party of the plan.
        Party = "party",
    }
}

/// One goal in a review: the client's view and the professional's, side by side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoalReview {
    /// The goal.
    pub goal: GoalId,
    /// How it is going, says the client.
    pub clients_view: Option<Prose<1000>>,
    /// The client's own rating.
    pub rating: Option<Rating>,
    /// How it is going, says the professional.
    pub professionals_view: Option<Prose<1000>>,
}

/// A review that was held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// Who called it.
    pub called_by: CalledBy,
    /// The goals.
    pub goals: Vec<GoalReview>,
    /// The rehabilitation question, asked at every review too.
    pub rehabilitation: Option<Rehabilitation>,
    /// The day of the next one.
    pub next: Option<Date>,
}

/// The term of a plan's reviews.
const fn term(kind: PlanKind) -> Term {
    match kind {
        PlanKind::TymPlan => Term::TymReview,
        PlanKind::WorkAbility | PlanKind::JointSote => Term::PlanReview,
    }
}

/// The latest day for the next review, counted from today.
pub fn latest_day(kind: PlanKind, today: Date, clocks: &Clocks) -> Date {
    clocks.due_after(term(kind), today)
}

/// Checks the day of the next review of a plan of this kind.
///
/// # Errors
/// When the day has passed or lies too far away.
pub fn check_day(kind: PlanKind, day: Date, today: Date, clocks: &Clocks) -> Result<Date, Rule> {
    if day < today {
        return Err(Rule::ReviewDayPassed);
    }
    if day > latest_day(kind, today, clocks) {
        return Err(Rule::ReviewTooFar);
    }
    Ok(day)
}

impl Review {
    /// What the review still lacks: the client's view on every goal, the rehabilitation question, the next day.
    pub fn unmet(&self, kind: PlanKind, today: Date, clocks: &Clocks) -> Vec<Rule> {
        let silent = |goal: &GoalReview| goal.clients_view.is_none() && goal.rating.is_none();
        let day = match self.next {
            None => Some(Rule::ReviewDayMissing),
            Some(day) => check_day(kind, day, today, clocks).err(),
        };
        let rules = [
            self.goals.iter().any(silent).then_some(Rule::ClientsViewMissing),
            self.rehabilitation.is_none().then_some(Rule::RehabilitationNotAsked),
            day,
        ];
        rules.into_iter().flatten().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{clocks::Length, clocks::Setting, clocks::Unit, testing::goal};
    use jiff::civil::date;

    const TODAY: Date = date(2026, 3, 2);

    #[test]
    fn the_next_review_is_within_three_months() {
        let check = |day| check_day(PlanKind::WorkAbility, day, TODAY, &Clocks::default());
        assert!(check(TODAY).is_ok() && check(date(2026, 6, 2)).is_ok());
        assert_eq!(check(date(2026, 6, 3)), Err(Rule::ReviewTooFar));
        assert_eq!(check(date(2026, 3, 1)), Err(Rule::ReviewDayPassed));
    }

    #[test]
    fn each_kind_of_plan_has_its_own_clock() {
        let longer =
            Setting { term: Term::PlanReview, from: date(2026, 1, 1), length: Length { count: 6, unit: Unit::Months } };
        let clocks = Clocks::new(vec![longer]);
        assert_eq!(latest_day(PlanKind::WorkAbility, TODAY, &clocks), date(2026, 9, 2));
        assert_eq!(latest_day(PlanKind::TymPlan, TODAY, &clocks), date(2026, 6, 2));
    }

    #[test]
    fn a_review_hears_the_client_on_every_goal_and_asks_about_rehabilitation() {
        let silent = GoalReview { goal: goal(1), clients_view: None, rating: None, professionals_view: None };
        let mut review = Review { called_by: CalledBy::Agreed, goals: vec![silent], rehabilitation: None, next: None };
        let unmet = |review: &Review| review.unmet(PlanKind::WorkAbility, TODAY, &Clocks::default());
        assert_eq!(unmet(&review), [Rule::ClientsViewMissing, Rule::RehabilitationNotAsked, Rule::ReviewDayMissing]);
        review.goals[0].rating = Rating::new(7).ok();
        review.rehabilitation = Some(Rehabilitation::Ongoing);
        review.next = Some(date(2026, 5, 4));
        assert_eq!(unmet(&review), []);
        assert_eq!(Rating::new(11), Err(Rule::RatingOverTen));
    }
}
