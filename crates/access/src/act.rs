//! Types for actions, so that a key to read the plan cannot be used to write it.

use domain::access::Action;

/// A type that stands for one [`Action`] of the permission table.
pub trait Does: 'static {
    /// The action.
    const ACTION: Action;
}

macro_rules! acts {
    ($($name:ident),+ $(,)?) => {
        $(
            #[doc = concat!("[`Action::", stringify!($name), "`]")]
            #[derive(Debug)]
            pub enum $name {}
            impl Does for $name {
                const ACTION: Action = Action::$name;
            }
        )+
        /// Every action that has a type; a test compares it with the permission table.
        #[cfg(test)]
        const TYPED: &[Action] = &[$(Action::$name),+];
    };
}

acts! {
    ReadPreview, ReadCase, ReadEnding, CorrectClient, CorrectOwnDetails, ReadTimeline, AdvanceStage, PauseCase, CheckPause, CloseCase, ReopenCase,
    ReadContact, TriageContact, RecordScreening, RaiseSupport,
    ReadStatements, WriteStatements, WriteOwnWords, RecordClientsWords, ReadNotes, WriteNote,
    ReadTeam, ComposeTeam, ApproveMember, AnswerInvitation, LeaveTeam,
    ReadConsent, RecordConsent, WithdrawConsent,
    ReadPlan, WritePlan, MoveAction, ProposePlan, ApprovePlan, ApproveOwnActions, CallReview, ReviewPlan,
    ReadMeetings, ArrangeMeeting, RunMeeting, AnswerMeeting,
    ProposeManager, AnswerManagerProposal, TellManager, AcknowledgeManager, RecordClientsAnswer,
    ReadMessages, WriteMessage, Refer, AnswerReferral, SeeWhoLooked,
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::Coded;

    #[test]
    fn every_action_has_a_type() {
        let missing: Vec<_> = Action::ALL.iter().filter(|action| !TYPED.contains(action)).collect();
        assert!(missing.is_empty(), "add {missing:?} to acts! in crates/access/src/act.rs");
    }
}
