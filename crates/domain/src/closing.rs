//! Closing a case: never into nothing (I10).

use crate::{Rule, case::Telling, plan::ActionStatus};
use kernel::coded;

coded! {
    /// Why a case is closed.
    pub enum ClosingReason {
        /// The goals were reached.
        GoalsReached = "goals_reached",
        /// It goes on as an ordinary service with a named contact.
        OrdinaryService = "ordinary_service",
        /// Solved without a team: counts as success (R05).
        SolvedWithoutTeam = "solved_without_team",
        /// The initial service was enough.
        InitialServiceEnough = "initial_service_enough",
        /// The client said no when support was brought up.
        ClientDeclined = "client_declined",
        /// The client wishes to stop.
        ClientsWish = "clients_wish",
        /// The client moved to another region, and somebody there knows.
        Moved = "moved",
        /// The client died.
        Deceased = "deceased",
        /// The case was opened by mistake or twice.
        Mistake = "mistake",
    }
}

coded! {
    /// How the client is doing when the case is closed, and at follow-up (domain §16).
    pub enum Outcome {
        /// In work on the open labour market.
        EmployedOpen = "employed_open",
        /// In supported work.
        EmployedSupported = "employed_supported",
        /// Self-employed.
        SelfEmployed = "self_employed",
        /// Studies.
        Education = "education",
        /// In rehabilitation.
        Rehab = "rehab",
        /// Tries work.
        WorkTrial = "work_trial",
        /// In a service.
        InService = "in_service",
        /// On a pension.
        Pension = "pension",
        /// Something else.
        Other = "other",
        /// Was not reached.
        NotReached = "not_reached",
        /// Did not want to tell.
        Declined = "declined",
    }
}

coded! {
    /// What becomes of an action that is open when its case is closed (domain §6, §9): nothing that was promised is left hanging.
    pub enum ActionEnd {
        /// Its performer goes on with the client as an ordinary service, without joint coordination.
        GoesOn = "goes_on",
        /// It is stopped.
        Stops = "stops",
        /// It is done already.
        Done = "done",
    }
}

impl ActionEnd {
    /// How the action stands after that.
    pub const fn status(self) -> ActionStatus {
        match self {
            Self::GoesOn => ActionStatus::Continuing,
            Self::Stops => ActionStatus::Stopped,
            Self::Done => ActionStatus::Done,
        }
    }
}

impl ClosingReason {
    /// What becomes of the open actions by itself: of somebody who has died, or a case that was a mistake, nothing is asked. Of others each
    /// is asked about.
    pub const fn ends_actions(self) -> Option<ActionEnd> {
        match self {
            Self::Deceased | Self::Mistake => Some(ActionEnd::Stops),
            Self::GoalsReached
            | Self::OrdinaryService
            | Self::SolvedWithoutTeam
            | Self::InitialServiceEnough
            | Self::ClientDeclined
            | Self::ClientsWish
            | Self::Moved => None,
        }
    }

    /// Whether it may end a case at any stage, not only at the end of the path.
    pub const fn ends_anywhere(self) -> bool {
        match self {
            Self::ClientsWish | Self::Moved | Self::Deceased | Self::Mistake | Self::SolvedWithoutTeam => true,
            Self::GoalsReached | Self::OrdinaryService | Self::InitialServiceEnough | Self::ClientDeclined => false,
        }
    }

    /// Whether a client who makes contact can come back to the clientship. A death that was recorded by mistake is mended by whoever recorded
    /// it, not by a stranger with somebody's papers (decision 0009).
    pub const fn opens_to_a_contact(self) -> bool {
        self.client_can_be_told()
    }

    /// Whether the client can be told at all, and say how they are doing.
    pub const fn client_can_be_told(self) -> bool {
        match self {
            Self::Deceased => false,
            Self::GoalsReached
            | Self::OrdinaryService
            | Self::SolvedWithoutTeam
            | Self::InitialServiceEnough
            | Self::ClientDeclined
            | Self::ClientsWish
            | Self::Moved
            | Self::Mistake => true,
        }
    }
}

/// What is known when somebody wants to close a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Closing {
    /// The reason.
    pub reason: Option<ClosingReason>,
    /// The outcome.
    pub outcome: Option<Outcome>,
    /// Whether the client was told.
    pub client: Telling,
    /// Requests to services and handovers that nobody has answered or completed.
    pub open_referrals: usize,
    /// Transitions that are being watched.
    pub live_watches: usize,
    /// Messages of the client that nobody has answered.
    pub unanswered_messages: usize,
    /// Open actions of which nobody has said what becomes of them.
    pub undecided_actions: usize,
}

/// What stands in the way of closing.
pub fn unmet(closing: &Closing) -> Vec<Rule> {
    let lives = closing.reason.is_none_or(ClosingReason::client_can_be_told);
    [
        (closing.reason.is_none(), Rule::ClosingReasonMissing),
        (lives && closing.outcome.is_none(), Rule::OutcomeMissing),
        (lives && closing.client == Telling::NotTold, Rule::ClientNotToldOfClosing),
        (closing.open_referrals > 0, Rule::OpenReferral),
        (closing.live_watches > 0, Rule::LiveTransitionWatch),
        (lives && closing.unanswered_messages > 0, Rule::UnansweredMessage),
        (closing.undecided_actions > 0, Rule::OpenActionUndecided),
    ]
    .into_iter()
    .filter_map(|(stands, rule)| stands.then_some(rule))
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::Coded;

    const READY: Closing = Closing {
        reason: Some(ClosingReason::GoalsReached),
        outcome: Some(Outcome::EmployedSupported),
        client: Telling::Told,
        open_referrals: 0,
        live_watches: 0,
        unanswered_messages: 0,
        undecided_actions: 0,
    };

    #[test]
    fn a_case_is_never_closed_into_nothing() {
        assert_eq!(unmet(&READY), []);
        let spoils = [
            (Closing { reason: None, ..READY }, Rule::ClosingReasonMissing),
            (Closing { outcome: None, ..READY }, Rule::OutcomeMissing),
            (Closing { client: Telling::NotTold, ..READY }, Rule::ClientNotToldOfClosing),
            (Closing { open_referrals: 1, ..READY }, Rule::OpenReferral),
            (Closing { live_watches: 1, ..READY }, Rule::LiveTransitionWatch),
            (Closing { unanswered_messages: 2, ..READY }, Rule::UnansweredMessage),
            (Closing { undecided_actions: 1, ..READY }, Rule::OpenActionUndecided),
        ];
        for (spoiled, rule) in spoils {
            assert_eq!(unmet(&spoiled), [rule]);
        }
    }

    #[test]
    fn of_the_dead_nothing_more_is_asked() {
        let silent = Closing { outcome: None, client: Telling::NotTold, ..READY };
        assert_eq!(unmet(&silent), [Rule::OutcomeMissing, Rule::ClientNotToldOfClosing]);
        let deceased = Closing { reason: Some(ClosingReason::Deceased), ..silent };
        assert_eq!(unmet(&deceased), []);
        assert_eq!(unmet(&Closing { unanswered_messages: 1, ..deceased }), [], "nobody is there to be answered");
        assert_eq!(unmet(&Closing { open_referrals: 1, ..deceased }), [Rule::OpenReferral]);
    }

    #[test]
    fn what_ends_with_a_case_is_settled() {
        assert!(ActionEnd::ALL.iter().all(|end| end.status().is_settled()));
        let asked = ClosingReason::ALL.iter().filter(|reason| reason.ends_actions().is_none()).count();
        assert_eq!(asked, ClosingReason::ALL.len() - 2, "only of the dead and of mistakes nothing is asked");
    }

    #[test]
    fn a_contact_opens_every_ended_clientship_but_that_of_somebody_who_has_died() {
        let closed: Vec<_> = ClosingReason::ALL.iter().filter(|reason| !reason.opens_to_a_contact()).collect();
        assert_eq!(closed, [&ClosingReason::Deceased]);
    }
}
