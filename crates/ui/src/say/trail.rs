//! What somebody did, as the client reads it in the log.

use super::say;
use domain::access::Action;

say! {
    Action {
        ReadPreview => did_read_preview,
        ReadCase => did_read_case,
        ReadEnding => did_read_ending,
        CorrectClient => did_correct_client,
        CorrectOwnDetails => did_correct_own_details,
        ReadTimeline => did_read_timeline,
        AdvanceStage => did_advance_stage,
        PauseCase => did_pause_case,
        CheckPause => did_check_pause,
        CloseCase => did_close_case,
        ReopenCase => did_reopen_case,
        ReadContact => did_read_contact,
        TriageContact => did_triage_contact,
        RecordScreening => did_record_screening,
        RaiseSupport => did_raise_support,
        ReadStatements => did_read_statements,
        WriteStatements => did_write_statements,
        WriteOwnWords => did_write_own_words,
        RecordClientsWords => did_record_clients_words,
        ReadNotes => did_read_notes,
        WriteNote => did_write_note,
        ReadTeam => did_read_team,
        ComposeTeam => did_compose_team,
        ApproveMember => did_approve_member,
        AnswerInvitation => did_answer_invitation,
        LeaveTeam => did_leave_team,
        ReadConsent => did_read_consent,
        RecordConsent => did_record_consent,
        WithdrawConsent => did_withdraw_consent,
        ReadPlan => did_read_plan,
        WritePlan => did_write_plan,
        MoveAction => did_move_action,
        ProposePlan => did_propose_plan,
        ApprovePlan => did_approve_plan,
        ApproveOwnActions => did_approve_own_actions,
        CallReview => did_call_review,
        ReviewPlan => did_review_plan,
        ReadMeetings => did_read_meetings,
        ArrangeMeeting => did_arrange_meeting,
        RunMeeting => did_run_meeting,
        AnswerMeeting => did_answer_meeting,
        ProposeManager => did_propose_manager,
        AnswerManagerProposal => did_answer_manager_proposal,
        TellManager => did_tell_manager,
        AcknowledgeManager => did_acknowledge_manager,
        RecordClientsAnswer => did_record_clients_answer,
        ReadMessages => did_read_messages,
        WriteMessage => did_write_message,
        Refer => did_refer,
        AnswerReferral => did_answer_referral,
        SeeWhoLooked => did_see_who_looked,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Say;
    use kernel::{Coded, Language};

    /// Words of the trade that a client need not know, and words that speak of the reader as of somebody else.
    const NEVER: [&str; 12] = [
        "asiakasvastaava",
        "asiakkaan",
        "saate",
        "rekister",
        "toimivalta",
        "kundansvarig",
        "kunden",
        "följebrev",
        "register",
        "case",
        "cover",
        "coordinator",
    ];

    #[test]
    fn the_log_speaks_to_the_client_in_the_clients_words() {
        for (action, language) in Action::ALL.iter().flat_map(|action| Language::ALL.iter().map(move |l| (action, *l)))
        {
            let said = action.say(language).to_lowercase();
            let words = || said.split(|c: char| !c.is_alphabetic());
            let found = NEVER.iter().find(|never| words().any(|word| word.starts_with(**never)));
            assert_eq!(found, None, "{}: {said}", action.code());
        }
    }
}
