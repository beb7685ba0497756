//! Every address of the service, in one place: links, redirects and routes are made from here, never from bare strings.
//!
//! Signed-in paths are English code words in every language; public pages have a path in each language. Identifiers are
//! random; no name and no health word stands in an address (design: "Pages and URLs").

use kernel::{
    ActionId, CaseId, ConsentId, ContactId, FeedbackId, GoalId, Language, MeetingId, MemberId, ReferralId, ServiceId,
};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::fmt;

/// What need not be encoded in the value of a query.
const QUERY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~').remove(b'/');

macro_rules! addresses {
    ($($(#[$doc:meta])* $route:ident $variant:ident $(($($id:ident: $kind:ty),+))? = $path:literal;)+) => {
        /// Where a link leads. `Display` writes the path; the constant of the same name is the route to register.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum To { $($(#[$doc])* $variant $(($($kind),+))?),+ }

        impl To {
            $($(#[$doc])* pub const $route: &'static str = $path;)+

            /// Every route, for tests that sweep them.
            pub const ROUTES: &'static [&'static str] = &[$($path),+];
        }

        impl fmt::Display for To {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self { $(Self::$variant $(($($id),+))? => write!(f, $path)),+ }
            }
        }
    };
}

addresses! {
    /// The professional's desk.
    DESK Desk = "/work";
    /// One has read what one was told on the desk (POST).
    NOTICES Notices = "/work/notices";
    /// Everything that is expected of one, page by page.
    ACTIONS Actions = "/work/actions";
    /// The clients whose case manager or team member one is.
    CASES Cases = "/cases";
    /// A joint clientship at a glance.
    CASE Case(case: CaseId) = "/cases/{case}";
    /// Who the client is and how to reach them.
    CASE_CLIENT CaseClient(case: CaseId) = "/cases/{case}/client";
    /// Survey and cover form.
    SITUATION Situation(case: CaseId) = "/cases/{case}/situation";
    /// How far the survey has come (POST).
    SITUATION_LEVEL SituationLevel(case: CaseId) = "/cases/{case}/situation/completeness";
    /// One part of survey and cover form, by its code.
    SITUATION_SECTION SituationSection(case: CaseId, section: &'static str) = "/cases/{case}/situation/{section}";
    /// The plan.
    PLAN Plan(case: CaseId) = "/cases/{case}/plan";
    /// The plan on paper.
    PLAN_PRINT PlanPrint(case: CaseId) = "/cases/{case}/plan/print";
    /// A new goal or sub-goal (POST).
    PLAN_GOALS PlanGoals(case: CaseId) = "/cases/{case}/plan/goals";
    /// A changed goal (POST).
    PLAN_GOAL PlanGoal(case: CaseId, goal: GoalId) = "/cases/{case}/plan/goals/{goal}";
    /// Takes an empty goal away (POST).
    PLAN_GOAL_REMOVE PlanGoalRemove(case: CaseId, goal: GoalId) = "/cases/{case}/plan/goals/{goal}/remove";
    /// A new action (POST).
    PLAN_ACTIONS PlanActions(case: CaseId) = "/cases/{case}/plan/actions";
    /// A changed action (POST).
    PLAN_ACTION PlanAction(case: CaseId, action: ActionId) = "/cases/{case}/plan/actions/{action}";
    /// Takes an action out of the plan (POST).
    PLAN_ACTION_REMOVE PlanActionRemove(case: CaseId, action: ActionId) = "/cases/{case}/plan/actions/{action}/remove";
    /// Moves an action on (POST).
    PLAN_ACTION_MOVE PlanActionMove(case: CaseId, action: ActionId) = "/cases/{case}/plan/actions/{action}/move";
    /// What the client asks about an action, and the answer (POST).
    PLAN_QUESTION PlanQuestion(case: CaseId, action: ActionId) = "/cases/{case}/plan/actions/{action}/question";
    /// Says that nothing comes in the place of an action that was stopped (POST).
    PLAN_NOTHING_INSTEAD PlanNothingInstead(case: CaseId, action: ActionId) = "/cases/{case}/plan/actions/{action}/nothing-instead";
    /// Direction, kind and day of review (POST).
    PLAN_FRAME PlanFrame(case: CaseId) = "/cases/{case}/plan/frame";
    /// Puts the plan forward (POST).
    PLAN_PROPOSE PlanPropose(case: CaseId) = "/cases/{case}/plan/propose";
    /// A performer's yes to the own actions (POST).
    PLAN_APPROVE PlanApprove(case: CaseId) = "/cases/{case}/plan/approve";
    /// Somebody's yes on paper or by word of mouth (POST).
    PLAN_ANSWER PlanAnswer(case: CaseId) = "/cases/{case}/plan/answer";
    /// The services of the plan begin (POST).
    PLAN_START PlanStart(case: CaseId) = "/cases/{case}/plan/start";
    /// Going through the plan together.
    PLAN_REVIEW PlanReview(case: CaseId) = "/cases/{case}/plan/review";
    /// Somebody asks that the plan be gone through (POST).
    PLAN_REVIEW_CALL PlanReviewCall(case: CaseId) = "/cases/{case}/plan/review/call";
    /// An earlier version of the plan.
    PLAN_VERSION PlanVersion(case: CaseId, number: i64) = "/cases/{case}/plan/versions/{number}";
    /// Talking about support again, and what the client says.
    CASE_TALK CaseTalk(case: CaseId) = "/cases/{case}/talk";
    /// A pause: why, who looks again and when (POST begins it).
    CASE_PAUSE CasePause(case: CaseId) = "/cases/{case}/pause";
    /// The pause goes on until another day (POST).
    PAUSE_PROLONG PauseProlong(case: CaseId) = "/cases/{case}/pause/prolong";
    /// The pause is over (POST).
    PAUSE_END PauseEnd(case: CaseId) = "/cases/{case}/pause/end";
    /// For those who took part: that the joint work has ended, and what became of their own part.
    ENDING Ending(case: CaseId) = "/cases/{case}/ending";
    /// Follow-up, closing and opening again.
    CLOSING Closing(case: CaseId) = "/cases/{case}/closing";
    /// The services are over; follow-up begins (POST).
    FOLLOW_UP FollowUp(case: CaseId) = "/cases/{case}/closing/follow-up";
    /// The initial service was enough (POST).
    RESOLVED Resolved(case: CaseId) = "/cases/{case}/closing/resolved";
    /// The clientship goes on (POST).
    REOPEN Reopen(case: CaseId) = "/cases/{case}/closing/reopen";
    /// The plan as the client's own sheet, printed for somebody who does not sign in.
    CASE_MAP CaseMap(case: CaseId) = "/cases/{case}/map";
    /// A client's meetings.
    CASE_MEETINGS CaseMeetings(case: CaseId) = "/cases/{case}/meetings";
    /// What has happened.
    TIMELINE Timeline(case: CaseId) = "/cases/{case}/timeline";
    /// A note is sent here (POST).
    NOTES Notes(case: CaseId) = "/cases/{case}/notes";
    /// Writing a note.
    NEW_NOTE NewNote(case: CaseId) = "/cases/{case}/notes/new";
    /// Team and consents.
    TEAM Team(case: CaseId) = "/cases/{case}/team";
    /// Suggesting somebody for the team.
    TEAM_NEW TeamNew(case: CaseId) = "/cases/{case}/team/new";
    /// The client's answers, member by member.
    TEAM_APPROVALS TeamApprovals(case: CaseId) = "/cases/{case}/team/approvals";
    /// One member of the team.
    TEAM_MEMBER TeamMember(case: CaseId, member: MemberId) = "/cases/{case}/team/members/{member}";
    /// Asking somebody to be the permanent case manager.
    TEAM_MANAGER TeamManager(case: CaseId) = "/cases/{case}/team/manager";
    /// Preparing a consent.
    CONSENT_NEW ConsentNew(case: CaseId) = "/cases/{case}/consents/new";
    /// One version of a consent.
    CONSENT Consent(case: CaseId, consent: ConsentId) = "/cases/{case}/consents/{consent}";
    /// The client's own step on the professional's screen.
    CONSENT_SCREEN ConsentScreen(case: CaseId, consent: ConsentId) = "/cases/{case}/consents/{consent}/screen";
    /// A consent on paper, in the client's language.
    CONSENT_PRINT ConsentPrint(case: CaseId, consent: ConsentId) = "/cases/{case}/consents/{consent}/print";
    /// Taking something out of a consent.
    CONSENT_NARROW ConsentNarrow(case: CaseId, consent: ConsentId) = "/cases/{case}/consents/{consent}/narrow";
    /// Messages with the client.
    CASE_MESSAGES CaseMessages(case: CaseId) = "/cases/{case}/messages";
    /// Warm handover: to whom.
    HANDOVER_TO HandoverTo(case: CaseId, handover: ReferralId) = "/cases/{case}/handovers/{handover}/to";
    /// Warm handover: what is told.
    HANDOVER_TELL HandoverTell(case: CaseId, handover: ReferralId) = "/cases/{case}/handovers/{handover}/tell";
    /// Warm handover: when all three meet.
    HANDOVER_MEET HandoverMeet(case: CaseId, handover: ReferralId) = "/cases/{case}/handovers/{handover}/meet";
    /// Warm handover: confirming.
    HANDOVER_CONFIRM HandoverConfirm(case: CaseId, handover: ReferralId) = "/cases/{case}/handovers/{handover}/confirm";
    /// The receiver's answer to a handover.
    HANDOVER Handover(handover: ReferralId) = "/handovers/{handover}";
    /// The initial service's queue.
    CONTACTS Contacts = "/contacts";
    /// A professional records a contact.
    NEW_CONTACT NewContact = "/contacts/new";
    /// One contact.
    CONTACT Contact(contact: ContactId) = "/contacts/{contact}";
    /// Taking a contact (POST).
    TAKE_CONTACT TakeContact(contact: ContactId) = "/contacts/{contact}/take";
    /// Recording the first answer to a contact.
    ANSWER_CONTACT AnswerContact(contact: ContactId) = "/contacts/{contact}/answer";
    /// A call that nobody answered.
    NOT_REACHED NotReached(contact: ContactId) = "/contacts/{contact}/not-reached";
    /// The three screening questions.
    SCREEN_CONTACT ScreenContact(contact: ContactId) = "/contacts/{contact}/screening";
    /// Bringing support up, and what the client answered.
    TALK TalkAboutSupport(contact: ContactId) = "/contacts/{contact}/talk";
    /// What a contact came to.
    END_CONTACT EndContact(contact: ContactId) = "/contacts/{contact}/end";
    /// Sending a client on to the initial service, with the client's word.
    SEND_CONTACT SendContact(contact: ContactId) = "/contacts/{contact}/send";
    /// Opening a case from a contact.
    OPEN_CASE OpenCase(contact: ContactId) = "/contacts/{contact}/case";
    /// Arranging a meeting.
    NEW_MEETING NewMeeting(case: CaseId) = "/cases/{case}/meetings/new";
    /// Recording how the client was heard when there was no meeting.
    HEARING Hearing(case: CaseId) = "/cases/{case}/meetings/hearing";
    /// One's meetings.
    MEETINGS Meetings = "/meetings";
    /// Preparing and holding a meeting, and its minutes.
    MEETING Meeting(meeting: MeetingId) = "/meetings/{meeting}";
    /// Changing when and where a meeting is.
    MEETING_TIME MeetingTime(meeting: MeetingId) = "/meetings/{meeting}/time";
    /// Inviting people to a meeting.
    MEETING_PEOPLE MeetingPeople(meeting: MeetingId) = "/meetings/{meeting}/people";
    /// Bringing a matter to a meeting (POST).
    MEETING_MATTERS MeetingMatters(meeting: MeetingId) = "/meetings/{meeting}/matters";
    /// Who is at the door, and who may stay for what.
    MEETING_DOOR MeetingDoor(meeting: MeetingId) = "/meetings/{meeting}/door";
    /// Beginning a meeting (POST).
    MEETING_BEGIN MeetingBegin(meeting: MeetingId) = "/meetings/{meeting}/begin";
    /// Moving on to the next step of the agenda (POST).
    MEETING_STEP MeetingStep(meeting: MeetingId) = "/meetings/{meeting}/step";
    /// Writing a goal down as the client says it, in a meeting (POST).
    MEETING_GOAL MeetingGoal(meeting: MeetingId) = "/meetings/{meeting}/goal";
    /// Writing down what is agreed (POST).
    MEETING_AGREED MeetingAgreed(meeting: MeetingId) = "/meetings/{meeting}/agreed";
    /// What the client lets the shared screen show (POST).
    MEETING_SHOWN MeetingShown(meeting: MeetingId) = "/meetings/{meeting}/shown";
    /// The client's words, and that the meeting was held.
    MEETING_END MeetingEnd(meeting: MeetingId) = "/meetings/{meeting}/end";
    /// That a meeting does not take place: cancelled, or the client did not come.
    MEETING_OFF MeetingOff(meeting: MeetingId) = "/meetings/{meeting}/off";
    /// What one's own organisation records (POST).
    MEETING_RECORD MeetingRecord(meeting: MeetingId) = "/meetings/{meeting}/record";
    /// Whether one was heard (POST).
    MEETING_PULSE MeetingPulse(meeting: MeetingId) = "/meetings/{meeting}/pulse";
    /// Whether the time of a meeting fits (POST).
    MEETING_ANSWER MeetingAnswer(meeting: MeetingId) = "/meetings/{meeting}/answer";
    /// Where a meeting is held although the time does not fit somebody.
    MEETING_ANYWAY MeetingAnyway(meeting: MeetingId) = "/meetings/{meeting}/anyway";
    /// That somebody has been in touch after the client did not come (POST).
    MEETING_CONTACTED MeetingContacted(meeting: MeetingId) = "/meetings/{meeting}/contacted";
    /// The meeting as a file for a calendar.
    MEETING_CALENDAR MeetingCalendar(meeting: MeetingId) = "/meetings/{meeting}/meeting.ics";
    /// The screen that everybody in the room sees.
    MEETING_SCREEN MeetingScreen(meeting: MeetingId) = "/meetings/{meeting}/screen";
    /// Live regions of the shared screen.
    MEETING_EVENTS MeetingEvents(meeting: MeetingId) = "/meetings/{meeting}/events";
    /// The service directory.
    SERVICES Services = "/services";
    /// One service.
    SERVICE Service(service: ServiceId) = "/services/{service}";
    /// The networks.
    NETWORKS Networks = "/networks";
    /// Search over own clients, services and professionals.
    SEARCH Search = "/search";
    /// Help and shortcuts.
    HELP Help = "/help";
    /// The client's home.
    ME Me = "/me";
    /// The client's plan as a service map.
    MY_PLAN MyPlan = "/me/plan";
    /// The service map on one sheet of paper.
    MY_PLAN_PRINT MyPlanPrint = "/me/plan/print";
    /// What the client wants to talk about.
    MY_QUESTION MyQuestion(action: ActionId) = "/me/plan/actions/{action}/question";
    /// The client knows who the contact person is (POST).
    MY_PERSON MyPerson = "/me/person";
    /// The client's own words.
    MY_WORDS MyWords = "/me/words";
    /// The client's yes or no to somebody in the team (POST).
    MY_MEMBER MyMember(member: MemberId) = "/me/team/{member}";
    /// The client's messages.
    MY_MESSAGES MyMessages = "/me/messages";
    /// The client's meetings.
    MY_MEETINGS MyMeetings = "/me/meetings";
    /// The client's data and consents.
    MY_DATA MyData = "/me/data";
    /// How to reach the client, corrected by the client.
    MY_DETAILS MyDetails = "/me/data/details";
    /// Who has looked at the client's data.
    MY_LOOKS MyLooks = "/me/data/looks";
    /// The client's data to take along.
    MY_EXPORT MyExport = "/me/data/export";
    /// Public contact page in Finnish.
    CONTACT_FI ContactFi = "/fi/ota-yhteytta";
    /// Public contact page in Swedish.
    CONTACT_SV ContactSv = "/sv/ta-kontakt";
    /// Public contact page in English.
    CONTACT_EN ContactEn = "/en/contact";
    /// What happens next, after the public contact page, in Finnish.
    THANKS_FI ThanksFi = "/fi/ota-yhteytta/kiitos";
    /// What happens next, in Swedish.
    THANKS_SV ThanksSv = "/sv/ta-kontakt/tack";
    /// What happens next, in English.
    THANKS_EN ThanksEn = "/en/contact/thanks";
    /// Reading the answer with a code.
    REPLY Reply = "/reply";
    /// The accessibility statement in Finnish (306/2019).
    ACCESSIBILITY_FI AccessibilityFi = "/fi/saavutettavuus";
    /// The accessibility statement in Swedish.
    ACCESSIBILITY_SV AccessibilitySv = "/sv/tillganglighet";
    /// The accessibility statement in English.
    ACCESSIBILITY_EN AccessibilityEn = "/en/accessibility";
    /// How data is protected, in Finnish.
    PRIVACY_FI PrivacyFi = "/fi/tietosuoja";
    /// How data is protected, in Swedish.
    PRIVACY_SV PrivacySv = "/sv/dataskydd";
    /// How data is protected, in English.
    PRIVACY_EN PrivacyEn = "/en/privacy";
    /// Feedback on the service, in Finnish.
    FEEDBACK_FI FeedbackFi = "/fi/palaute";
    /// Feedback on the service, in Swedish.
    FEEDBACK_SV FeedbackSv = "/sv/respons";
    /// Feedback on the service, in English.
    FEEDBACK_EN FeedbackEn = "/en/feedback";
    /// By when feedback is answered, in Finnish.
    FEEDBACK_THANKS_FI FeedbackThanksFi = "/fi/palaute/kiitos";
    /// By when feedback is answered, in Swedish.
    FEEDBACK_THANKS_SV FeedbackThanksSv = "/sv/respons/tack";
    /// By when feedback is answered, in English.
    FEEDBACK_THANKS_EN FeedbackThanksEn = "/en/feedback/thanks";
    /// The feedback that has come, for those who answer it.
    FEEDBACK_LIST FeedbackList = "/feedback";
    /// One piece of feedback, and what was done about it.
    FEEDBACK Feedback(feedback: FeedbackId) = "/feedback/{feedback}";
    /// The front door: leads everybody to where they begin.
    FRONT Front = "/";
    /// Signing in.
    SIGN_IN SignIn = "/sign-in";
    /// Taking an account into use with an invitation.
    INVITATION Invitation = "/invitation";
    /// Signing out (POST).
    SIGN_OUT SignOut = "/sign-out";
    /// Staying signed in (POST).
    SESSION Session = "/session";
    /// The demo's one-click sign-in.
    DEMO Demo = "/demo";
    /// Choosing the language.
    LANGUAGE Language = "/language";
    /// Pages and components with samples, in the demo program only.
    GALLERY Gallery = "/gallery";
    /// One sample of one page, in one language.
    GALLERY_SAMPLE GallerySample(language: &'static str, page: &'static str, sample: &'static str) = "/gallery/{language}/{page}/{sample}";
}

impl To {
    /// The public contact page in this language.
    pub const fn public_contact(language: Language) -> Self {
        match language {
            Language::Fi => Self::ContactFi,
            Language::Sv => Self::ContactSv,
            Language::En => Self::ContactEn,
        }
    }

    /// What happens next, in this language.
    pub const fn thanks(language: Language) -> Self {
        match language {
            Language::Fi => Self::ThanksFi,
            Language::Sv => Self::ThanksSv,
            Language::En => Self::ThanksEn,
        }
    }

    /// The accessibility statement in this language.
    pub const fn accessibility(language: Language) -> Self {
        match language {
            Language::Fi => Self::AccessibilityFi,
            Language::Sv => Self::AccessibilitySv,
            Language::En => Self::AccessibilityEn,
        }
    }

    /// The privacy notice in this language.
    pub const fn privacy(language: Language) -> Self {
        match language {
            Language::Fi => Self::PrivacyFi,
            Language::Sv => Self::PrivacySv,
            Language::En => Self::PrivacyEn,
        }
    }

    /// The feedback page in this language.
    pub const fn feedback(language: Language) -> Self {
        match language {
            Language::Fi => Self::FeedbackFi,
            Language::Sv => Self::FeedbackSv,
            Language::En => Self::FeedbackEn,
        }
    }

    /// By when feedback is answered, in this language.
    pub const fn feedback_thanks(language: Language) -> Self {
        match language {
            Language::Fi => Self::FeedbackThanksFi,
            Language::Sv => Self::FeedbackThanksSv,
            Language::En => Self::FeedbackThanksEn,
        }
    }

    /// The plan with one action open for editing.
    pub fn edit_action(case: CaseId, action: ActionId) -> String {
        Self::Plan(case).with(&[("edit", &action.to_string())])
    }

    /// The address with a query; names and values are encoded.
    pub fn with(self, query: &[(&str, &str)]) -> String {
        let pairs = query.iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value)));
        format!("{self}?{}", pairs.collect::<Vec<_>>().join("&"))
    }
}

fn encoded(text: &str) -> impl fmt::Display {
    utf8_percent_encode(text, QUERY)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn a_link_fills_the_route_it_belongs_to() {
        let case: CaseId = "0190a1b2c3d47e5f8a9b0c1d2e3f4a5b".parse().expect("an id");
        assert_eq!(To::Plan(case).to_string(), To::PLAN.replace("{case}", "0190a1b2c3d47e5f8a9b0c1d2e3f4a5b"));
        assert_eq!(To::Desk.to_string(), "/work");
        assert_eq!(To::public_contact(Language::Sv).to_string(), "/sv/ta-kontakt");
    }

    #[test]
    fn a_query_is_encoded() {
        assert_eq!(
            To::Services.with(&[("q", "työ & arki"), ("page", "2")]),
            "/services?q=ty%C3%B6%20%26%20arki&page=2"
        );
        assert_eq!(
            To::Language.with(&[("to", "sv"), ("back", "/work?show=a")]),
            "/language?to=sv&back=/work%3Fshow%3Da"
        );
    }

    #[test]
    fn no_two_links_share_an_address() {
        let routes: BTreeSet<_> = To::ROUTES.iter().collect();
        assert_eq!(routes.len(), To::ROUTES.len());
    }
}
