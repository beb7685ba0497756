//! Why the work says no. Each variant's first line is the sentence in plain English.

use kernel::coded;

coded! {
    /// A reason for which a rule of the work refuses something. Words for people live with the pages, by code.
    pub enum Rule {
        // Access
        /// You have no working relation to this client.
        NoRelation = "no_relation",
        /// This is not part of your role with this client.
        NotYourPart = "not_your_part",
        /// Only the client's case manager does this.
        OnlyCaseManager = "only_case_manager",
        /// Only the client decides this.
        OnlyClient = "only_client",
        /// Only the person who was asked can answer.
        OnlyPersonAsked = "only_person_asked",
        /// Accept first: until then you see only what you are asked to take part in.
        AcceptFirst = "accept_first",
        /// No live consent or statute covers this information for your organisation.
        NoBasis = "no_basis",
        /// This sensitive information has not been opened to you by name.
        SensitiveNotTicked = "sensitive_not_ticked",
        /// The client has forbidden this.
        ForbiddenByClient = "forbidden_by_client",
        /// You cannot deal with your own or your close one's matter.
        ConflictOfInterest = "conflict_of_interest",
        /// Your account or role is not in force.
        AccountNotInForce = "account_not_in_force",
        /// Information about this person is protected by an order.
        ProtectedByOrder = "protected_by_order",

        // Contact
        /// The contact has ended already.
        ContactEnded = "contact_ended",
        /// Self-care and a booking need a day.
        NextStepNeedsDay = "next_step_needs_day",

        // Screening and bringing up
        /// Somebody who is not in work is asked the second question too.
        ScreeningSecondQuestionMissing = "screening_second_question_missing",
        /// The second question is only for somebody who is not in work.
        ScreeningSecondQuestionNotAsked = "screening_second_question_not_asked",
        /// A talk is recorded when it has taken place.
        TalkInFuture = "talk_in_future",
        /// After "not now" a day to ask again is agreed.
        AskAgainDayMissing = "ask_again_day_missing",
        /// The day to ask again lies ahead.
        AskAgainDayPassed = "ask_again_day_passed",
        /// A day to ask again belongs to "not now" only.
        AskAgainOnlyAfterNotNow = "ask_again_only_after_not_now",

        // The stages of a case
        /// A case cannot move from here to there.
        NoSuchMove = "no_such_move",
        /// The case is paused: resume it first.
        CasePaused = "case_paused",
        /// Only a case that has ended opens again.
        NotEnded = "not_ended",
        /// No ended clientship fits the number and the family name. Said of a wrong number, of a wrong name and of one that goes on.
        NoEndedCase = "no_ended_case",
        /// The client said so before the clientship ended: it says nothing of now.
        WishBeforeEnd = "wish_before_end",
        /// The clientship has ended: open it again first.
        CaseEnded = "case_ended",
        /// Record the talk with the client: when, who, and what the client answered.
        TalkNotRecorded = "talk_not_recorded",
        /// Nobody is responsible yet.
        ManagerMissing = "manager_missing",
        /// The client has not said yes to help.
        ClientHasNotSaidYes = "client_has_not_said_yes",
        /// The client has not said no.
        ClientHasNotSaidNo = "client_has_not_said_no",
        /// There is no way to reach the client.
        ClientNotReachable = "client_not_reachable",
        /// The client has not been told who is responsible.
        ManagerNotTold = "manager_not_told",
        /// A live consent, or the start of a statutory clientship, is missing.
        BasisMissing = "basis_missing",
        /// The client has not approved everybody who takes part.
        CompositionNotApproved = "composition_not_approved",
        /// Somebody is invited whom the consent does not cover.
        InvitedOutsideBasis = "invited_outside_basis",
        /// The client has not been heard: hold the meeting, or record how the client was heard and what was said.
        ClientNotHeard = "client_not_heard",
        /// There is no plan yet.
        PlanMissing = "plan_missing",
        /// No permanent case manager has accepted yet.
        PermanentManagerMissing = "permanent_manager_missing",
        /// Some action is neither done, stopped nor continuing as an ordinary service.
        ActionsNotSettled = "actions_not_settled",
        /// The outcome is not recorded.
        OutcomeMissing = "outcome_missing",
        /// No day for follow-up is set.
        FollowUpDayMissing = "follow_up_day_missing",
        /// Only an open case can be paused.
        OnlyOpenCasePauses = "only_open_case_pauses",
        /// The pause must end on a day that lies ahead.
        PauseEndPassed = "pause_end_passed",
        /// The pause is longer than allowed.
        PauseTooLong = "pause_too_long",
        /// Only the case manager or an active member of the team with an account can look at a paused case again.
        PauseCheckerOutside = "pause_checker_outside",
        /// The case is paused already.
        AlreadyPaused = "already_paused",
        /// The case is not paused, or not any more.
        NotPaused = "not_paused",

        // Responsibility
        /// Somebody has been asked already: wait for the answer, or take the proposal back.
        ProposalOpen = "proposal_open",
        /// Nobody has been asked.
        NoProposal = "no_proposal",
        /// This person is the permanent case manager already.
        AlreadyManager = "already_manager",
        /// The fallback must be somebody else than the one who cannot go on.
        FallbackMustBeAnother = "fallback_must_be_another",
        /// A substitute must be somebody else.
        SubstituteMustBeAnother = "substitute_must_be_another",

        // Consent
        /// The consent names nobody.
        ConsentNamesNobody = "consent_names_nobody",
        /// A named party neither gives nor receives anything.
        PartyGetsNothing = "party_gets_nothing",
        /// A party is named twice.
        PartyNamedTwice = "party_named_twice",
        /// The consent ends before it begins.
        ConsentEndsBeforeStart = "consent_ends_before_start",
        /// The last day of the consent has passed.
        ConsentEndPassed = "consent_end_passed",
        /// The client was heard so long ago, or before the case was closed, that it says nothing of now.
        HearingTooOld = "hearing_too_old",
        /// The consent would last longer than one may be given for at once.
        ConsentTooLong = "consent_too_long",
        /// A spoken consent covers one contact and ends with it.
        OralCoversOneContact = "oral_covers_one_contact",
        /// The client has not been told everything that one must know before consenting.
        ClientNotInformed = "client_not_informed",
        /// On the own pages a consent is given signed in strongly.
        StrongAuthNeeded = "strong_auth_needed",
        /// The consent is not in force any more.
        ConsentNotInForce = "consent_not_in_force",
        /// Only a newer version that the client has given replaces a consent.
        NotANewerConsent = "not_a_newer_consent",
        /// Narrowing only takes away: what is new needs a new consent.
        NarrowingOnlyTakesAway = "narrowing_only_takes_away",
        /// Nothing would be left: withdraw the consent instead.
        NothingLeftWithdraw = "nothing_left_withdraw",

        /// This kind of organisation never gets such information: an employer gets no health, social or benefit data.
        NeverForThisKind = "never_for_this_kind",

        // Team
        /// A member cannot move from here to there.
        NoSuchMemberMove = "no_such_member_move",
        /// This person is in the team already.
        AlreadyMember = "already_member",
        /// The case manager leaves the team by a handover: start one first.
        ManagerNeedsHandover = "manager_needs_handover",

        // Survey
        /// This field is written by the other: the client's words are the client's.
        NotThisAuthorsField = "not_this_authors_field",
        /// Ask about rehabilitation: it cannot be passed silently.
        RehabilitationNotAsked = "rehabilitation_not_asked",
        /// Say why rehabilitation is not for now.
        RehabilitationReasonMissing = "rehabilitation_reason_missing",
        /// Some sections of the survey are still empty.
        SurveyHasEmptySections = "survey_has_empty_sections",
        /// The first look does not tell yet what the client needs and who is there already (P09).
        FirstLookIsEmpty = "first_look_is_empty",

        // Plan
        /// A plan cannot move from here to there.
        NoSuchPlanMove = "no_such_plan_move",
        /// The plan has no goals.
        PlanHasNoGoals = "plan_has_no_goals",
        /// The plan has no actions.
        PlanHasNoActions = "plan_has_no_actions",
        /// A goal is without the client's own words.
        GoalWithoutOwnWords = "goal_without_own_words",
        /// An action is without a performer.
        ActionWithoutPerformer = "action_without_performer",
        /// An action is without a day by which it is done.
        ActionWithoutDueDay = "action_without_due_day",
        /// An action ends before it starts.
        ActionEndsBeforeStart = "action_ends_before_start",
        /// A day of an action is before the plan began.
        ActionDayBeforePlan = "action_day_before_plan",
        /// A day of an action is more than ten years away.
        ActionDayTooFar = "action_day_too_far",
        /// The client has not approved the plan.
        ClientHasNotApproved = "client_has_not_approved",
        /// A performer has not approved the own actions.
        PerformerHasNotApproved = "performer_has_not_approved",
        /// An action cannot move from here to there.
        NoSuchActionMove = "no_such_action_move",
        /// Choose who performs it from those who are offered.
        PerformerNotHere = "performer_not_here",
        /// The kind of data is decided by the organisation in whose register it lies.
        KindIsTheirs = "kind_is_theirs",
        /// Say why the action stops.
        StopReasonMissing = "stop_reason_missing",
        /// A rating is from nought to ten.
        RatingOverTen = "rating_over_ten",

        // Review
        /// The day of the next review is missing.
        ReviewDayMissing = "review_day_missing",
        /// The day of the next review has passed.
        ReviewDayPassed = "review_day_passed",
        /// The next review is too far away.
        ReviewTooFar = "review_too_far",
        /// The client's own view on a goal is missing.
        ClientsViewMissing = "clients_view_missing",

        // Meeting
        /// A meeting cannot move from here to there.
        NoSuchMeetingMove = "no_such_meeting_move",
        /// The meeting has begun: its time and place do not change any more.
        MeetingHasBegun = "meeting_has_begun",
        /// The time does not fit the client, who must be able to come (K01).
        TimeDoesNotFitClient = "time_does_not_fit_client",
        /// Another meeting is at the same place at the same time.
        PlaceTaken = "place_taken",
        /// Somebody was chosen who cannot be invited.
        NotInvitable = "not_invitable",
        /// The meeting was agreed for a later day: whoever begins it now says so.
        MeetingDayAhead = "meeting_day_ahead",
        /// The client is not in the room: nothing is talked over without the client.
        ClientNotInRoom = "client_not_in_room",
        /// Somebody is in the room whom the consent does not cover: ask the client, or ask the person to leave.
        SomebodyWithoutConsent = "somebody_without_consent",
        /// The client's words are missing from the minutes.
        ClientsWordsMissing = "clients_words_missing",
        /// An organisation has not said what it records in its own register.
        OrgRecordMissing = "org_record_missing",

        // Referral
        /// A request cannot move from here to there.
        NoSuchReferralMove = "no_such_referral_move",
        /// Declining needs a reason and a suggestion.
        DeclineNeedsSuggestion = "decline_needs_suggestion",

        // Closing
        /// The reason for closing is missing.
        ClosingReasonMissing = "closing_reason_missing",
        /// The client has not been told that the case closes.
        ClientNotToldOfClosing = "client_not_told_of_closing",
        /// A transition is still being watched.
        LiveTransitionWatch = "live_transition_watch",
        /// A message of the client is unanswered.
        UnansweredMessage = "unanswered_message",
        /// An open action has to go on, stop or be done before the case ends.
        OpenActionUndecided = "open_action_undecided",
        /// The joint work with the client has ended.
        JointWorkEnded = "joint_work_ended",
        /// A request to a service is still open.
        OpenReferral = "open_referral",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::Coded;

    #[test]
    fn every_rule_has_a_code_of_its_own() {
        for rule in Rule::ALL {
            assert_eq!(Rule::from_code(rule.code()), Some(*rule), "{}", rule.code());
            assert!(rule.code().bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_'), "{}", rule.code());
        }
    }
}
