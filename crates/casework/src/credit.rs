//! Whose saying or deciding a line of the time line tells, and who wrote it down when that was somebody else.

use crate::{EventKind, Words, store::EventRow};
use access::AccountKind;
use kernel::Language;

/// Whose doing an event is.
enum Doer {
    /// The client's word: somebody else can only have written it down.
    Client,
    /// Of whoever the line names.
    Named,
    /// Of whoever wrote the line.
    Writer,
}

impl Doer {
    const fn of(kind: EventKind) -> Self {
        use EventKind as Kind;
        match kind {
            Kind::OwnWordsWritten
            | Kind::ConsentGiven
            | Kind::ConsentWithdrawn
            | Kind::ManagerAcknowledged
            | Kind::ClientHeard
            | Kind::PlanQuestioned => Self::Client,
            Kind::PlanApproved | Kind::MemberJoined | Kind::MemberDeclined => Self::Named,
            Kind::Contacted
            | Kind::NotReached
            | Kind::Screened
            | Kind::Opened
            | Kind::Talked
            | Kind::StageMoved
            | Kind::SituationWritten
            | Kind::RehabilitationAsked
            | Kind::FirstSurveyDone
            | Kind::WholeSurveyDone
            | Kind::DetailsCorrected
            | Kind::NoteWritten
            | Kind::MessageSent
            | Kind::MemberInvited
            | Kind::MemberLeft
            | Kind::ManagerProposed
            | Kind::ManagerChanged
            | Kind::ManagerTold
            | Kind::MeetingArranged
            | Kind::MeetingHeld
            | Kind::MeetingCancelled
            | Kind::MeetingMissed
            | Kind::PlanChanged
            | Kind::PlanProposed
            | Kind::ActionMoved
            | Kind::PlanReviewCalled
            | Kind::PlanReviewed
            | Kind::Referred
            | Kind::Paused
            | Kind::PauseProlonged
            | Kind::Resumed
            | Kind::Closed
            | Kind::Reopened
            | Kind::ActionProposed
            | Kind::ActionAgreed
            | Kind::ActionWaits
            | Kind::ActionOngoing
            | Kind::ActionNotStarted
            | Kind::ActionDone
            | Kind::ActionContinues
            | Kind::ActionStopped
            | Kind::NothingInstead => Self::Writer,
        }
    }
}

/// Who is credited, when the writer may be called `name`.
pub(crate) fn credit(row: &EventRow, name: String, language: Language) -> String {
    let w = Words(language);
    let by_client = row.who_kind.as_ref().is_none_or(|kind| kind.0 == AccountKind::Client);
    let names_writer = row.detail.as_ref().is_none_or(|named| *named == row.who);
    match Doer::of(row.kind.0) {
        Doer::Client if !by_client => w.client_said_recorded(name),
        Doer::Named if !names_writer => w.recorded(name),
        Doer::Client | Doer::Named | Doer::Writer => name,
    }
}
