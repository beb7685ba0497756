//! How long things may take. Settings with a first day each, never constants (I9): a law or an agreement can change
//! them from a day on, and what began earlier keeps its own.

use crate::calendar::{add_working_days, subtract_working_days};
use jiff::ToSpan;
use kernel::{Coded, Date, coded};

coded! {
    /// Something that has a clock (domain §6 and where named).
    pub enum Term {
        /// First human answer to a contact.
        ContactAnswer = "contact_answer",
        /// A permanent case manager is named.
        ManagerNamed = "manager_named",
        /// An offered handover expires.
        HandoverExpires = "handover_expires",
        /// A warning before an offered handover expires.
        HandoverWarning = "handover_warning",
        /// First reminder of the cover form, before the meeting.
        CoverFormFirst = "cover_form_first",
        /// Last reminder of the cover form, before the meeting.
        CoverFormLast = "cover_form_last",
        /// The multi-sector plan is ready, from the start of the clientship (L 381/2023 §4).
        TymPlanReady = "tym_plan_ready",
        /// The multi-sector plan is reviewed (L 381/2023 §6).
        TymReview = "tym_review",
        /// Another plan is reviewed.
        PlanReview = "plan_review",
        /// Follow-up after the services.
        FollowUp = "follow_up",
        /// Nobody has been in contact with the client: a task.
        NoContact = "no_contact",
        /// The longest pause of a case.
        LongestPause = "longest_pause",
        /// How long a consent lasts unless the client says otherwise (domain §11).
        ConsentLasts = "consent_lasts",
        /// The longest time that a consent may be given for at once: twice the usual one.
        LongestConsent = "longest_consent",
        /// The reminder before a consent ends (domain §11).
        ConsentReminder = "consent_reminder",
        /// How long the previous case manager reads along (domain §7).
        PreviousManagerReads = "previous_manager_reads",
    }
}

coded! {
    /// The unit in which a length was agreed.
    pub enum Unit {
        /// Days on which Finland works.
        WorkingDays = "working_days",
        /// Days of the calendar.
        Days = "days",
        /// Months of the calendar; the last day of a shorter month stands for a day that it lacks.
        Months = "months",
    }
}

/// A length of time in the unit in which it was agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Length {
    /// How many.
    pub count: u16,
    /// Of what.
    pub unit: Unit,
}

impl Length {
    /// The day on which this much time after `from` has passed.
    pub fn after(self, from: Date) -> Date {
        match self.unit {
            Unit::WorkingDays => add_working_days(from, self.count),
            Unit::Days => from.saturating_add(i32::from(self.count).days()),
            Unit::Months => from.saturating_add(i32::from(self.count).months()),
        }
    }

    /// The day that lies this long before `to`.
    pub fn before(self, to: Date) -> Date {
        match self.unit {
            Unit::WorkingDays => subtract_working_days(to, self.count),
            Unit::Days => to.saturating_sub(i32::from(self.count).days()),
            Unit::Months => to.saturating_sub(i32::from(self.count).months()),
        }
    }

    const fn working_days(count: u16) -> Self {
        Self { count, unit: Unit::WorkingDays }
    }

    const fn days(count: u16) -> Self {
        Self { count, unit: Unit::Days }
    }

    const fn months(count: u16) -> Self {
        Self { count, unit: Unit::Months }
    }
}

/// One setting: from this day on, this takes so long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Setting {
    /// What has the clock.
    pub term: Term,
    /// The first day on which something that begins has this clock.
    pub from: Date,
    /// How long.
    pub length: Length,
}

/// All clocks of a region: the defaults, and what has been set since.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Clocks {
    settings: Vec<Setting>,
}

impl Clocks {
    /// The defaults with these settings on top.
    pub const fn new(settings: Vec<Setting>) -> Self {
        Self { settings }
    }

    /// How long the term is for something that begins on this day.
    pub fn length(&self, term: Term, begins: Date) -> Length {
        let set = self.settings.iter().filter(|setting| setting.term == term && setting.from <= begins);
        set.max_by_key(|setting| setting.from).map_or(default_length(term), |setting| setting.length)
    }

    /// The last day for something whose clock began on this day.
    pub fn due_after(&self, term: Term, begins: Date) -> Date {
        self.length(term, begins).after(begins)
    }

    /// The day of something that comes so long before this day, such as a reminder.
    pub fn before(&self, term: Term, day: Date) -> Date {
        self.length(term, day).before(day)
    }

    /// Every clock as it stands on this day, for the settings page.
    pub fn on(&self, day: Date) -> impl Iterator<Item = (Term, Length)> {
        Term::ALL.iter().map(move |term| (*term, self.length(*term, day)))
    }
}

const fn default_length(term: Term) -> Length {
    match term {
        Term::ContactAnswer => Length::working_days(2),
        Term::ManagerNamed => Length::days(14),
        Term::HandoverExpires => Length::working_days(5),
        Term::HandoverWarning => Length::working_days(3),
        Term::CoverFormFirst => Length::days(7),
        Term::CoverFormLast => Length::days(2),
        Term::TymPlanReady | Term::TymReview | Term::PlanReview | Term::FollowUp | Term::LongestPause => {
            Length::months(3)
        }
        Term::NoContact | Term::ConsentReminder | Term::PreviousManagerReads => Length::days(30),
        Term::ConsentLasts => Length::months(12),
        Term::LongestConsent => Length::months(24),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn what_began_before_a_change_keeps_its_clock() {
        let longer = Setting { term: Term::TymReview, from: date(2026, 1, 1), length: Length::months(6) };
        let clocks = Clocks::new(vec![longer]);
        assert_eq!(clocks.due_after(Term::TymReview, date(2025, 12, 31)), date(2026, 3, 31));
        assert_eq!(clocks.due_after(Term::TymReview, date(2026, 1, 1)), date(2026, 7, 1));
    }

    #[test]
    fn the_latest_of_several_settings_holds() {
        let set = |year, days| Setting { term: Term::NoContact, from: date(year, 1, 1), length: Length::days(days) };
        let clocks = Clocks::new(vec![set(2027, 10), set(2025, 60)]);
        assert_eq!(clocks.length(Term::NoContact, date(2024, 1, 1)), Length::days(30));
        assert_eq!(clocks.length(Term::NoContact, date(2026, 1, 1)), Length::days(60));
        assert_eq!(clocks.length(Term::NoContact, date(2027, 1, 1)), Length::days(10));
    }

    #[test]
    fn a_contact_on_the_eve_of_easter_is_answered_after_it() {
        assert_eq!(Clocks::default().due_after(Term::ContactAnswer, date(2026, 4, 2)), date(2026, 4, 8));
    }

    #[test]
    fn reminders_come_before_the_day() {
        let clocks = Clocks::default();
        assert_eq!(clocks.before(Term::CoverFormFirst, date(2026, 3, 12)), date(2026, 3, 5));
        assert_eq!(Length::working_days(2).before(date(2026, 4, 8)), date(2026, 4, 2));
    }

    #[test]
    fn months_end_on_the_last_day_of_a_shorter_month() {
        assert_eq!(Length::months(3).after(date(2025, 11, 30)), date(2026, 2, 28));
    }
}
