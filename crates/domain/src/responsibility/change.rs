//! Everything that can happen to a responsibility.

use super::{Assignment, Candidate, EndReason, Ended, ManagerKind, Proposal, Responsibility, Told, ToldHow};
use crate::Rule;
use kernel::{AccountId, Timestamp, coded};

coded! {
    /// Why a case falls to the unit lead: the holder cannot go on and nobody else has accepted.
    pub enum FallbackReason {
        /// The account was closed or disabled.
        AccountDisabled = "account_disabled",
        /// The unit was closed.
        UnitClosed = "unit_closed",
        /// A long absence.
        LongAbsence = "long_absence",
        /// The client withdrew consent from the person's organisation.
        ConsentWithdrawn = "consent_withdrawn",
        /// The client's cases were merged.
        Merged = "merged",
    }
}

impl FallbackReason {
    /// The same reason as the end of a turn.
    const fn end(self) -> EndReason {
        match self {
            Self::AccountDisabled => EndReason::AccountDisabled,
            Self::UnitClosed => EndReason::UnitClosed,
            Self::LongAbsence => EndReason::LongAbsence,
            Self::ConsentWithdrawn => EndReason::ConsentWithdrawn,
            Self::Merged => EndReason::Merged,
        }
    }
}

impl Responsibility {
    /// A case opens: an interim case manager from the same moment (R04, P14).
    pub const fn open(interim: Candidate, at: Timestamp) -> Self {
        Self { holder: Assignment::begin(interim, ManagerKind::Interim, at), proposal: None }
    }

    /// Asks somebody to be the permanent case manager. Nothing changes until that person accepts.
    ///
    /// # Errors
    /// When somebody has been asked already, or the person is the permanent one already.
    pub fn propose(&self, proposal: Proposal) -> Result<Self, Rule> {
        if self.proposal.is_some() {
            return Err(Rule::ProposalOpen);
        }
        if self.holder.kind == ManagerKind::Permanent && self.holder.who.person == proposal.who.person {
            return Err(Rule::AlreadyManager);
        }
        Ok(Self { proposal: Some(proposal), ..self.clone() })
    }

    /// Takes the proposal back.
    ///
    /// # Errors
    /// When nobody has been asked.
    pub fn withdraw_proposal(&self) -> Result<Self, Rule> {
        self.proposal.as_ref().ok_or(Rule::NoProposal)?;
        Ok(Self { proposal: None, ..self.clone() })
    }

    /// The person who was asked accepts: one turn ends and the next begins at the same moment.
    ///
    /// # Errors
    /// When nobody, or somebody else, has been asked. Nobody accepts for another: professionals did not know that they
    /// had the role (S001).
    pub fn accept(&self, by: AccountId, at: Timestamp) -> Result<(Ended, Self), Rule> {
        let next = self.asked(by)?.who;
        let ended = self.holder.end(at, EndReason::Accepted);
        Ok((ended, Self { holder: Assignment::begin(next, ManagerKind::Permanent, ended.until), proposal: None }))
    }

    /// The person who was asked declines; the holder stays.
    ///
    /// # Errors
    /// As [`accept`](Self::accept).
    pub fn decline(&self, by: AccountId) -> Result<Self, Rule> {
        self.asked(by)?;
        self.withdraw_proposal()
    }

    fn asked(&self, by: AccountId) -> Result<&Proposal, Rule> {
        let proposal = self.proposal.as_ref().ok_or(Rule::NoProposal)?;
        if proposal.who.person == by { Ok(proposal) } else { Err(Rule::OnlyPersonAsked) }
    }

    /// The holder cannot go on: the unit lead answers for now, and an alarm is raised by the caller. A proposal to
    /// somebody else stays open.
    ///
    /// # Errors
    /// When the lead is the very person who cannot go on: the caller names another.
    pub fn fall_back(&self, lead: Candidate, at: Timestamp, why: FallbackReason) -> Result<(Ended, Self), Rule> {
        let gone = self.holder.who.person;
        if lead.person == gone {
            return Err(Rule::FallbackMustBeAnother);
        }
        let ended = self.holder.end(at, why.end());
        let proposal = self.proposal.clone().filter(|proposal| proposal.who.person != gone);
        Ok((ended, Self { holder: Assignment::begin(lead, ManagerKind::Interim, ended.until), proposal }))
    }

    /// The case is closed: the last turn ends with it, and so does the responsibility.
    pub fn close(self, at: Timestamp) -> Ended {
        self.holder.end(at, EndReason::CaseClosed)
    }

    /// The client was told who is responsible.
    #[must_use]
    pub fn tell(&self, at: Timestamp, how: ToldHow) -> Self {
        let told = self.holder.told.or(Some(Told { at, how }));
        Self { holder: Assignment { told, ..self.holder }, proposal: self.proposal.clone() }
    }

    /// The client acknowledges who is responsible; acknowledging on the own pages also counts as having been told there.
    #[must_use]
    pub fn acknowledge(&self, at: Timestamp, how: ToldHow) -> Self {
        let told = self.tell(at, how);
        let acknowledged_at = told.holder.acknowledged_at.or(Some(at));
        Self { holder: Assignment { acknowledged_at, ..told.holder }, ..told }
    }

    /// Names who stands in during a short absence, or nobody.
    ///
    /// # Errors
    /// When the substitute is the holder.
    pub fn name_substitute(&self, substitute: Option<AccountId>) -> Result<Self, Rule> {
        if substitute == Some(self.holder.who.person) {
            return Err(Rule::SubstituteMustBeAnother);
        }
        Ok(Self { holder: Assignment { substitute, ..self.holder }, ..self.clone() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clocks::Clocks;
    use crate::testing::{account, assignment, at, line, org, unit};

    fn person(number: u128) -> Candidate {
        Candidate { id: assignment(number), person: account(number), org: org(1), unit: unit(1) }
    }

    fn ask(number: u128) -> Proposal {
        Proposal { who: person(number), by: account(1), at: at(1), reason: line("tuttu jo ennestään") }
    }

    #[test]
    fn the_holder_stays_until_the_one_who_was_asked_accepts() {
        let open = Responsibility::open(person(1), at(0)).propose(ask(2)).unwrap();
        assert_eq!(open.holder.who.person, account(1));
        assert_eq!(open.accept(account(1), at(2)), Err(Rule::OnlyPersonAsked), "nobody accepts for another");
        let (ended, next) = open.accept(account(2), at(2)).unwrap();
        assert_eq!((ended.turn.who.person, ended.until, ended.why), (account(1), at(2), EndReason::Accepted));
        assert_eq!((next.holder.who.person, next.holder.since), (account(2), at(2)));
        assert_eq!((next.holder.kind, next.proposal), (ManagerKind::Permanent, None));
        let reads_until = ended.reads_along_until(&Clocks::default()).map(|day| day.to_string());
        assert_eq!(reads_until.as_deref(), Some("2026-04-01"), "thirty days after the handover");
    }

    #[test]
    fn the_interim_can_be_asked_to_stay_for_long() {
        let open = Responsibility::open(person(1), at(0)).propose(ask(1)).unwrap();
        let (_, permanent) = open.accept(account(1), at(1)).unwrap();
        assert_eq!(permanent.propose(ask(1)), Err(Rule::AlreadyManager));
    }

    #[test]
    fn only_one_is_asked_at_a_time() {
        let asked = Responsibility::open(person(1), at(0)).propose(ask(2)).unwrap();
        assert_eq!(asked.propose(ask(3)), Err(Rule::ProposalOpen));
        let declined = asked.decline(account(2)).unwrap();
        assert_eq!(declined.holder, asked.holder);
        assert!(declined.propose(ask(3)).is_ok());
        assert_eq!(declined.withdraw_proposal(), Err(Rule::NoProposal));
    }

    #[test]
    fn a_disabled_account_leaves_the_case_to_the_unit_lead() {
        let asked = Responsibility::open(person(1), at(0)).propose(ask(2)).unwrap();
        let why = FallbackReason::AccountDisabled;
        assert_eq!(asked.fall_back(person(1), at(3), why), Err(Rule::FallbackMustBeAnother));
        let (ended, next) = asked.fall_back(person(9), at(3), why).unwrap();
        assert_eq!((ended.why, next.holder.kind), (EndReason::AccountDisabled, ManagerKind::Interim));
        assert!(next.proposal.is_some(), "the one who was asked may still accept");
        assert_eq!(ended.reads_along_until(&Clocks::default()), None);
    }

    #[test]
    fn a_proposal_to_the_one_who_is_gone_goes_too() {
        let asked = Responsibility::open(person(1), at(0)).propose(ask(1)).unwrap();
        let (_, next) = asked.fall_back(person(9), at(3), FallbackReason::UnitClosed).unwrap();
        assert_eq!(next.proposal, None);
    }

    #[test]
    fn a_new_holder_is_told_and_acknowledged_anew() {
        let known = Responsibility::open(person(1), at(0)).acknowledge(at(1), ToldHow::Portal);
        assert_eq!(known.holder.told.map(|told| told.at), Some(at(1)));
        assert_eq!(known.tell(at(5), ToldHow::Phone).holder.told, known.holder.told, "the first telling stands");
        let (_, next) = known.propose(ask(2)).unwrap().accept(account(2), at(6)).unwrap();
        assert_eq!((next.holder.told, next.holder.acknowledged_at), (None, None));
    }

    #[test]
    fn nobody_stands_in_for_themself() {
        let open = Responsibility::open(person(1), at(0));
        assert_eq!(open.name_substitute(Some(account(1))), Err(Rule::SubstituteMustBeAnother));
        assert_eq!(open.name_substitute(Some(account(2))).unwrap().holder.substitute, Some(account(2)));
    }
}
