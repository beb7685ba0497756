//! Bringing support up with the client, and what the client answered (P02, M08b).

use crate::{Rule, case::Stage};
use kernel::{AccountId, Date, coded};

coded! {
    /// What the client answered when support was brought up.
    pub enum ClientAnswer {
        /// Wants help.
        WantsHelp = "wants_help",
        /// Not now; may be asked again on an agreed day.
        NotNow = "not_now",
        /// No.
        No = "no",
    }
}

impl ClientAnswer {
    /// The stage that the answer leads to from `raised`. Not now waits there; nothing is shared before a yes.
    pub const fn leads_to(self) -> Stage {
        match self {
            Self::WantsHelp => Stage::Assessing,
            Self::NotNow => Stage::Raised,
            Self::No => Stage::Declined,
        }
    }
}

/// The talk: who brought it up, when, and the client's answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Raising {
    on: Date,
    by: AccountId,
    answer: ClientAnswer,
    ask_again: Option<Date>,
}

impl Raising {
    /// Records a talk that has taken place.
    ///
    /// # Errors
    /// When the talk lies in the future, or "not now" has no day to ask again, or another answer has one.
    pub fn new(
        on: Date,
        by: AccountId,
        answer: ClientAnswer,
        ask_again: Option<Date>,
        today: Date,
    ) -> Result<Self, Rule> {
        if on > today {
            return Err(Rule::TalkInFuture);
        }
        match (answer, ask_again) {
            (ClientAnswer::NotNow, None) => Err(Rule::AskAgainDayMissing),
            (ClientAnswer::NotNow, Some(day)) if day <= today => Err(Rule::AskAgainDayPassed),
            (ClientAnswer::WantsHelp | ClientAnswer::No, Some(_)) => Err(Rule::AskAgainOnlyAfterNotNow),
            (ClientAnswer::NotNow, Some(_)) | (ClientAnswer::WantsHelp | ClientAnswer::No, None) => {
                Ok(Self { on, by, answer, ask_again })
            }
        }
    }

    /// The day of the talk.
    pub const fn on(self) -> Date {
        self.on
    }

    /// Who brought it up.
    pub const fn by(self) -> AccountId {
        self.by
    }

    /// What the client answered.
    pub const fn answer(self) -> ClientAnswer {
        self.answer
    }

    /// When to ask again after "not now".
    pub const fn ask_again(self) -> Option<Date> {
        self.ask_again
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::account;
    use jiff::civil::date;

    fn raising(on: Date, answer: ClientAnswer, again: Option<Date>) -> Result<Raising, Rule> {
        Raising::new(on, account(1), answer, again, date(2026, 3, 12))
    }

    #[test]
    fn not_now_has_a_day_to_ask_again() {
        let today = date(2026, 3, 12);
        assert_eq!(raising(today, ClientAnswer::NotNow, None), Err(Rule::AskAgainDayMissing));
        assert_eq!(raising(today, ClientAnswer::NotNow, Some(today)), Err(Rule::AskAgainDayPassed));
        assert!(raising(today, ClientAnswer::NotNow, Some(date(2026, 5, 1))).is_ok());
        assert_eq!(raising(today, ClientAnswer::No, Some(date(2026, 5, 1))), Err(Rule::AskAgainOnlyAfterNotNow));
    }

    #[test]
    fn a_talk_has_taken_place() {
        assert_eq!(raising(date(2026, 3, 13), ClientAnswer::WantsHelp, None), Err(Rule::TalkInFuture));
        assert!(raising(date(2026, 3, 11), ClientAnswer::WantsHelp, None).is_ok());
    }
}
