//! A contact with the initial service: from anyone, without referral or diagnosis, to a named next step (domain §6, C01–C08, V01).

use crate::{Rule, clocks::Clocks, clocks::Term};

use kernel::{AccountId, CaseId, ContactId, Date, Line, Timestamp, coded, helsinki_date};
use std::cmp::Ordering;

coded! {
    /// How somebody got in touch (domain §4).
    pub enum Channel {
        /// A phone call.
        Phone = "phone",
        /// An e-mail, typed in by staff as a stub.
        Email = "email",
        /// A chat.
        Chat = "chat",
        /// The public contact page.
        EForm = "e_form",
        /// Came in at the door.
        WalkIn = "walk_in",
        /// Another professional sent the client, with the client's word.
        OtherProfessional = "other_professional",
        /// A partner accompanied the client here.
        PartnerHandover = "partner_handover",
        /// We got in touch first, as agreed in the region.
        Proactive = "proactive",
        /// Through an association.
        Ngo = "ngo",
        /// A video call.
        Video = "video",
    }
}

coded! {
    /// Where a contact stands.
    pub enum ContactState {
        /// Lies in the queue; the answer clock runs.
        Received = "received",
        /// Somebody has taken it.
        Triaged = "triaged",
        /// Ended: advice was given.
        Advised = "advised",
        /// Ended: self-care, with a day to check back.
        SelfCare = "self_care",
        /// Ended: a time was booked.
        Booked = "booked",
        /// Ended: two professionals work with the client as a pair.
        PairWork = "pair_work",
        /// Ended: a case was opened.
        CaseOpened = "case_opened",
        /// Ended: handed over to a named person who accepted.
        HandedOver = "handed_over",
        /// Ended: the same matter had come before.
        Duplicate = "duplicate",
    }
}

impl ContactState {
    /// Whether somebody still has to decide the next step.
    pub const fn is_open(self) -> bool {
        match self {
            Self::Received | Self::Triaged => true,
            Self::Advised
            | Self::SelfCare
            | Self::Booked
            | Self::PairWork
            | Self::CaseOpened
            | Self::HandedOver
            | Self::Duplicate => false,
        }
    }

    /// Somebody takes the contact; taking over one that somebody has taken is allowed.
    ///
    /// # Errors
    /// When the contact has ended.
    pub fn take(self) -> Result<Self, Rule> {
        if self.is_open() { Ok(Self::Triaged) } else { Err(Rule::ContactEnded) }
    }

    /// The contact ends with an outcome. One that was handed over is ended in turn by whoever it was handed over to.
    ///
    /// # Errors
    /// When the contact has ended already.
    pub fn end(self, outcome: &Outcome) -> Result<Self, Rule> {
        let goes_on = self.is_open() || self == Self::HandedOver;
        if goes_on { Ok(outcome.ending.state()) } else { Err(Rule::ContactEnded) }
    }
}

/// What a contact came to. There is no way to write "not ours".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// Advice was given.
    Advised,
    /// Self-care; the next step has a day to check back (P12).
    SelfCare,
    /// A time was booked; the next step has its day.
    Booked,
    /// Works as a pair with this colleague (R05, P15).
    PairWork(AccountId),
    /// This case was opened, with an interim case manager from the same moment (I1).
    CaseOpened(CaseId),
    /// Handed over to a named person who has accepted (P17).
    HandedOver(Acceptance),
    /// The same matter as this earlier contact.
    Duplicate(ContactId),
}

/// That a named person accepted, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Acceptance {
    /// Who accepted.
    pub by: AccountId,
    /// When.
    pub at: Timestamp,
}

impl Ending {
    /// The state that it leaves the contact in.
    pub const fn state(self) -> ContactState {
        match self {
            Self::Advised => ContactState::Advised,
            Self::SelfCare => ContactState::SelfCare,
            Self::Booked => ContactState::Booked,
            Self::PairWork(_) => ContactState::PairWork,
            Self::CaseOpened(_) => ContactState::CaseOpened,
            Self::HandedOver(_) => ContactState::HandedOver,
            Self::Duplicate(_) => ContactState::Duplicate,
        }
    }

    /// Whether the next step needs its own day.
    const fn needs_day(self) -> bool {
        match self {
            Self::SelfCare | Self::Booked => true,
            Self::Advised | Self::PairWork(_) | Self::CaseOpened(_) | Self::HandedOver(_) | Self::Duplicate(_) => false,
        }
    }
}

/// What happens next, in words that the client understands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextStep {
    /// What happens.
    pub what: Line<300>,
    /// On which day, when there is one.
    pub on: Option<Date>,
}

/// The end of a contact: always with a named next step and a named person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    ending: Ending,
    next: NextStep,
    responsible: AccountId,
}

impl Outcome {
    /// An outcome. Somebody named is responsible for the next step: for a handover it is the person who accepted.
    ///
    /// # Errors
    /// When the next step needs a day and has none.
    pub fn new(ending: Ending, next: NextStep, decided_by: AccountId) -> Result<Self, Rule> {
        if ending.needs_day() && next.on.is_none() {
            return Err(Rule::NextStepNeedsDay);
        }
        let responsible = match ending {
            Ending::HandedOver(acceptance) => acceptance.by,
            Ending::Advised
            | Ending::SelfCare
            | Ending::Booked
            | Ending::PairWork(_)
            | Ending::CaseOpened(_)
            | Ending::Duplicate(_) => decided_by,
        };
        Ok(Self { ending, next, responsible })
    }

    /// What it came to.
    pub const fn ending(&self) -> Ending {
        self.ending
    }

    /// What happens next.
    pub const fn next(&self) -> &NextStep {
        &self.next
    }

    /// Who answers for the next step.
    pub const fn responsible(&self) -> AccountId {
        self.responsible
    }
}

coded! {
    /// How the clock of the first human answer stands.
    pub enum AnswerClock {
        /// There is time.
        Running = "running",
        /// Today is the last day.
        LastDay = "last_day",
        /// The day has passed without an answer.
        Late = "late",
        /// Answered in time.
        AnsweredInTime = "answered_in_time",
        /// Answered, but late.
        AnsweredLate = "answered_late",
    }
}

/// The last day for the first human answer to a contact received at this moment.
pub fn answer_due(received: Timestamp, clocks: &Clocks) -> Date {
    clocks.due_after(Term::ContactAnswer, helsinki_date(received))
}

/// How the clock stands now.
pub fn answer_clock(due: Date, answered: Option<Timestamp>, now: Timestamp) -> AnswerClock {
    match (answered, helsinki_date(answered.unwrap_or(now)).cmp(&due)) {
        (Some(_), Ordering::Less | Ordering::Equal) => AnswerClock::AnsweredInTime,
        (Some(_), Ordering::Greater) => AnswerClock::AnsweredLate,
        (None, Ordering::Less) => AnswerClock::Running,
        (None, Ordering::Equal) => AnswerClock::LastDay,
        (None, Ordering::Greater) => AnswerClock::Late,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{account, at, case, contact, line};
    use kernel::Coded;

    fn outcome(ending: Ending, on: Option<Date>) -> Result<Outcome, Rule> {
        Outcome::new(ending, NextStep { what: line("Soitamme sinulle"), on }, account(1))
    }

    fn endings() -> [Ending; 7] {
        let accepted = Acceptance { by: account(2), at: at(0) };
        [
            Ending::Advised,
            Ending::SelfCare,
            Ending::Booked,
            Ending::PairWork(account(2)),
            Ending::CaseOpened(case(1)),
            Ending::HandedOver(accepted),
            Ending::Duplicate(contact(1)),
        ]
    }

    #[test]
    fn every_end_has_an_outcome_that_leads_to_it() {
        let reached: Vec<_> = endings().map(Ending::state).to_vec();
        let ends: Vec<_> = ContactState::ALL.iter().copied().filter(|state| !state.is_open()).collect();
        assert_eq!(reached, ends);
    }

    #[test]
    fn what_has_ended_does_not_end_again() {
        let day = Some(helsinki_date(at(0)));
        for ending in endings() {
            let outcome = outcome(ending, day).unwrap();
            let ended = ContactState::Received.end(&outcome).unwrap();
            assert_eq!(
                ended.end(&outcome).is_ok(),
                ended == ContactState::HandedOver,
                "{ended:?}: the receiver ends it"
            );
            assert_eq!(ended.take(), Err(Rule::ContactEnded));
        }
    }

    #[test]
    fn self_care_and_bookings_have_a_day() {
        assert_eq!(outcome(Ending::SelfCare, None), Err(Rule::NextStepNeedsDay));
        assert_eq!(outcome(Ending::Booked, None), Err(Rule::NextStepNeedsDay));
        assert!(outcome(Ending::Advised, None).is_ok());
    }

    #[test]
    fn the_one_who_accepted_is_responsible_after_a_handover() {
        let [.., handed_over, _] = endings();
        assert_eq!(outcome(handed_over, None).unwrap().responsible(), account(2));
        assert_eq!(outcome(Ending::Advised, None).unwrap().responsible(), account(1));
    }

    #[test]
    fn the_clock_tells_in_time_from_late() {
        // 2 April 2026 is the eve of Good Friday; two working days later is Wednesday 8 April.
        let received: Timestamp = "2026-04-02T09:00:00Z".parse().unwrap();
        let due = answer_due(received, &Clocks::default());
        assert_eq!(due.to_string(), "2026-04-08");
        let stands = |answered: Option<&str>, now: &str| {
            answer_clock(due, answered.map(|at| at.parse().unwrap()), now.parse().unwrap())
        };
        assert_eq!(stands(None, "2026-04-07T20:59:59Z"), AnswerClock::Running);
        assert_eq!(stands(None, "2026-04-07T21:00:00Z"), AnswerClock::LastDay, "midnight is Helsinki's");
        assert_eq!(stands(None, "2026-04-08T21:00:00Z"), AnswerClock::Late);
        assert_eq!(stands(Some("2026-04-08T20:59:00Z"), "2026-05-01T00:00:00Z"), AnswerClock::AnsweredInTime);
        assert_eq!(stands(Some("2026-04-08T21:00:00Z"), "2026-05-01T00:00:00Z"), AnswerClock::AnsweredLate);
    }
}
