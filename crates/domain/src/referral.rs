//! A warm handover of a client to a service: the sender stays responsible until a named receiver accepts (P16, I2, I11, domain §7).

use crate::{Rule, clocks::Clocks, clocks::Term};
use kernel::{Date, Line, Timestamp, coded, helsinki_date};

coded! {
    /// Where a request to a service stands.
    pub enum ReferralState {
        /// Being written.
        Draft = "draft",
        /// The client knows and agrees.
        ClientInformed = "client_informed",
        /// Lies with its named receiver.
        Offered = "offered",
        /// Accepted.
        Accepted = "accepted",
        /// The first contact with the client has taken place.
        FirstContactDone = "first_contact_done",
        /// Completed: the sender has heard how it went.
        Completed = "completed",
        /// Declined with a reason and a suggestion. Counts as a bounce (P17).
        Declined = "declined",
        /// Nobody answered in time: both unit leads know.
        Expired = "expired",
        /// Taken back.
        Cancelled = "cancelled",
    }
}

coded! {
    /// Who moves a request.
    pub enum ReferralMover {
        /// The professional who asks.
        Sender = "sender",
        /// The named receiver.
        Receiver = "receiver",
        /// The clock.
        Clock = "clock",
    }
}

coded! {
    /// How the client and the receiver meet first.
    pub enum FirstMeeting {
        /// All together.
        JointMeeting = "joint_meeting",
        /// A joint call.
        JointCall = "joint_call",
        /// The sender goes along.
        AccompaniedVisit = "accompanied_visit",
        /// The client wants to go alone.
        Alone = "alone",
    }
}

/// A decline: there is no plain "no".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decline {
    /// Why.
    pub reason: Line<300>,
    /// What could be done instead, or who could.
    pub suggestion: Line<300>,
}

impl ReferralState {
    /// Whether it still waits for somebody; a case is not closed over it (I10).
    pub const fn is_open(self) -> bool {
        match self {
            Self::ClientInformed | Self::Offered | Self::Accepted | Self::FirstContactDone => true,
            Self::Draft | Self::Completed | Self::Declined | Self::Expired | Self::Cancelled => false,
        }
    }

    /// Whether it went back to its sender.
    pub const fn is_bounce(self) -> bool {
        match self {
            Self::Declined | Self::Expired => true,
            Self::Draft
            | Self::ClientInformed
            | Self::Offered
            | Self::Accepted
            | Self::FirstContactDone
            | Self::Completed
            | Self::Cancelled => false,
        }
    }
}

const fn moves(from: ReferralState) -> &'static [(ReferralState, ReferralMover)] {
    use ReferralMover::{Clock, Receiver, Sender};
    use ReferralState::{
        Accepted, Cancelled, ClientInformed, Completed, Declined, Draft, Expired, FirstContactDone, Offered,
    };
    match from {
        Draft => &[(ClientInformed, Sender), (Cancelled, Sender)],
        ClientInformed => &[(Offered, Sender), (Cancelled, Sender)],
        Offered => &[(Accepted, Receiver), (Declined, Receiver), (Expired, Clock), (Cancelled, Sender)],
        Accepted => &[(FirstContactDone, Receiver), (Cancelled, Sender)],
        FirstContactDone => &[(Completed, Receiver)],
        Completed | Declined | Expired | Cancelled => &[],
    }
}

/// Moves a request.
///
/// # Errors
/// When there is no such move, another should make it, or a decline lacks its reason and suggestion.
pub fn move_referral(
    from: ReferralState,
    to: ReferralState,
    mover: ReferralMover,
    decline: Option<&Decline>,
) -> Result<ReferralState, Rule> {
    let found = moves(from).iter().find(|(end, _)| *end == to);
    let (_, should) = found.ok_or(Rule::NoSuchReferralMove)?;
    if *should != mover {
        return Err(Rule::OnlyPersonAsked);
    }
    if to == ReferralState::Declined && decline.is_none() {
        return Err(Rule::DeclineNeedsSuggestion);
    }
    Ok(to)
}

/// The day on which an offer expires, and the day of the warning before it.
pub fn offer_days(offered: Timestamp, clocks: &Clocks) -> (Date, Date) {
    let day = helsinki_date(offered);
    (clocks.due_after(Term::HandoverExpires, day), clocks.due_after(Term::HandoverWarning, day))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{at, line};
    use jiff::civil::date;
    use kernel::Coded;

    #[test]
    fn only_the_named_receiver_answers() {
        for mover in ReferralMover::ALL {
            let accepted = move_referral(ReferralState::Offered, ReferralState::Accepted, *mover, None);
            assert_eq!(accepted.is_ok(), *mover == ReferralMover::Receiver);
        }
    }

    #[test]
    fn there_is_no_plain_no() {
        let decline =
            |with| move_referral(ReferralState::Offered, ReferralState::Declined, ReferralMover::Receiver, with);
        assert_eq!(decline(None), Err(Rule::DeclineNeedsSuggestion));
        let suggestion = Decline { reason: line("jono täynnä"), suggestion: line("Klubitalo ottaa heti") };
        assert_eq!(decline(Some(&suggestion)), Ok(ReferralState::Declined));
    }

    #[test]
    fn nothing_is_offered_before_the_client_knows() {
        let offered = move_referral(ReferralState::Draft, ReferralState::Offered, ReferralMover::Sender, None);
        assert_eq!(offered, Err(Rule::NoSuchReferralMove));
    }

    #[test]
    fn an_offer_expires_after_five_working_days_with_a_warning_at_three() {
        // Monday 2 March 2026.
        assert_eq!(offer_days(at(0), &Clocks::default()), (date(2026, 3, 9), date(2026, 3, 5)));
    }
}
