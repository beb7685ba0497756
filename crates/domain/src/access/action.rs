//! Everything one can do with a client's data.

use kernel::coded;

coded! {
    /// Whether an action looks or changes; the trail tells them apart.
    pub enum ActionKind {
        /// Looks.
        Read = "read",
        /// Changes.
        Write = "write",
    }
}

macro_rules! actions {
    ($($(#[$meta:meta])* $kind:ident $variant:ident = $code:literal),+ $(,)?) => {
        coded! {
            /// Something that one can do with a client's data. The permission table has a row for each.
            pub enum Action { $($(#[$meta])* $variant = $code),+ }
        }
        impl Action {
            /// Whether it looks or changes.
            pub const fn kind(self) -> ActionKind {
                match self { $(Self::$variant => ActionKind::$kind),+ }
            }

            /// Whether it can be done to a case that has been closed: looking at it, opening it again, and taking a consent back.
            pub const fn outlives_the_case(self) -> bool {
                matches!(self.kind(), ActionKind::Read) || matches!(self, Self::ReopenCase | Self::WithdrawConsent)
            }
        }
    };
}

actions! {
    /// See what one is asked to take part in: who asks, for what, the client's first name. Nothing else.
    Read ReadPreview = "read_preview",
    /// See that the client has a case, its step and who is responsible.
    Read ReadCase = "read_case",
    /// See that the joint work with a client has ended, who answered, and what became of one's own part of it.
    Read ReadEnding = "read_ending",
    /// Correct who the client is and how to reach them (GDPR art. 16).
    Write CorrectClient = "correct_client",
    /// Correct how to reach one, as the client.
    Write CorrectOwnDetails = "correct_own_details",
    /// See what has happened.
    Read ReadTimeline = "read_timeline",
    /// Move the case to its next stage.
    Write AdvanceStage = "advance_stage",
    /// Pause the case.
    Write PauseCase = "pause_case",
    /// Look at a paused case again: let it go on, or prolong the pause. In the team only whoever was asked to look.
    Write CheckPause = "check_pause",
    /// Close the case.
    Write CloseCase = "close_case",
    /// Open a closed case again.
    Write ReopenCase = "reopen_case",

    /// See a contact.
    Read ReadContact = "read_contact",
    /// Decide the next step of a contact.
    Write TriageContact = "triage_contact",
    /// Record the three screening questions.
    Write RecordScreening = "record_screening",
    /// Record that support was brought up, and the client's answer; may open a case.
    Write RaiseSupport = "raise_support",

    /// See what the survey and the cover form say.
    Read ReadStatements = "read_statements",
    /// Write the professional's part of the survey and the cover form.
    Write WriteStatements = "write_statements",
    /// Write the client's own words, as the client.
    Write WriteOwnWords = "write_own_words",
    /// Record the client's own words as the client says them.
    Write RecordClientsWords = "record_clients_words",
    /// See notes.
    Read ReadNotes = "read_notes",
    /// Write a note.
    Write WriteNote = "write_note",

    /// See who is in the team.
    Read ReadTeam = "read_team",
    /// Suggest members, invite those whom the client approved, remove a member.
    Write ComposeTeam = "compose_team",
    /// Approve or remove a member, as the client.
    Write ApproveMember = "approve_member",
    /// Answer an invitation to the team.
    Write AnswerInvitation = "answer_invitation",
    /// Leave the team.
    Write LeaveTeam = "leave_team",

    /// See what the client has consented to.
    Read ReadConsent = "read_consent",
    /// Record a consent that the client has given.
    Write RecordConsent = "record_consent",
    /// Withdraw or narrow a consent, or record it the same day when the client says so.
    Write WithdrawConsent = "withdraw_consent",

    /// See the plan.
    Read ReadPlan = "read_plan",
    /// Write goals and actions.
    Write WritePlan = "write_plan",
    /// Tell how an action goes.
    Write MoveAction = "move_action",
    /// Put a version of the plan forward for approval.
    Write ProposePlan = "propose_plan",
    /// Approve the plan, as the client.
    Write ApprovePlan = "approve_plan",
    /// Approve the actions that one is to perform.
    Write ApproveOwnActions = "approve_own_actions",
    /// Call for a review of the plan.
    Write CallReview = "call_review",
    /// Record a review of the plan.
    Write ReviewPlan = "review_plan",

    /// See meetings.
    Read ReadMeetings = "read_meetings",
    /// Arrange a meeting and invite to it.
    Write ArrangeMeeting = "arrange_meeting",
    /// Run a meeting: who is in the room, what is agreed, minutes.
    Write RunMeeting = "run_meeting",
    /// Say whether the time of a meeting fits, and afterwards whether one was heard: for oneself.
    Write AnswerMeeting = "answer_meeting",

    /// Propose a person as the case manager, or take the proposal back.
    Write ProposeManager = "propose_manager",
    /// Accept or decline being the case manager.
    Write AnswerManagerProposal = "answer_manager_proposal",
    /// Record that the client was told who the case manager is.
    Write TellManager = "tell_manager",
    /// Acknowledge who the case manager is, as the client.
    Write AcknowledgeManager = "acknowledge_manager",
    /// Record an approval or acknowledgement that the client gave on paper or by word.
    Write RecordClientsAnswer = "record_clients_answer",

    /// See messages.
    Read ReadMessages = "read_messages",
    /// Write a message.
    Write WriteMessage = "write_message",

    /// Ask a service to take the client, or take the request back.
    Write Refer = "refer",
    /// Answer a request to take the client.
    Write AnswerReferral = "answer_referral",
    /// See who has looked at the client's data, and why.
    Read SeeWhoLooked = "see_who_looked",
}
