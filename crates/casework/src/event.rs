//! The time line of a case.

use crate::{
    Words,
    credit::credit,
    store::{self, EventRow},
};
use access::{Cx, Key, Names, Outcome, act::Does};
use db::{Code, args};
use domain::Category;
use kernel::{AccountId, EventId, Language, OrgId, Timestamp, coded};
use std::cmp::Reverse;
use ui::Say;
use uuid::Uuid;

coded! {
    /// Something that happened and that people should see on the time line.
    pub enum EventKind {
        /// Somebody made contact.
        Contacted = "contacted",
        /// Whoever made contact was called and not reached.
        NotReached = "not_reached",
        /// The three questions were asked.
        Screened = "screened",
        /// Support was talked about; the detail is the client's answer.
        Talked = "talked",
        /// The case was opened, with an interim case manager.
        Opened = "opened",
        /// The case moved to another stage.
        StageMoved = "stage_moved",
        /// The survey or the cover form was written.
        SituationWritten = "situation_written",
        /// The rehabilitation question was asked.
        RehabilitationAsked = "rehabilitation_asked",
        /// The first look at the situation was done.
        FirstSurveyDone = "first_survey_done",
        /// The whole situation was known.
        WholeSurveyDone = "whole_survey_done",
        /// The client wrote in their own words.
        OwnWordsWritten = "own_words_written",
        /// Who the client is, or how to reach them, was corrected.
        DetailsCorrected = "details_corrected",
        /// A note was written.
        NoteWritten = "note_written",
        /// A message was sent.
        MessageSent = "message_sent",
        /// A consent was given.
        ConsentGiven = "consent_given",
        /// A consent was narrowed or withdrawn.
        ConsentWithdrawn = "consent_withdrawn",
        /// Somebody was invited to the team.
        MemberInvited = "member_invited",
        /// Somebody joined the team.
        MemberJoined = "member_joined",
        /// Somebody who was invited to the team said no.
        MemberDeclined = "member_declined",
        /// Somebody left the team.
        MemberLeft = "member_left",
        /// Somebody was asked to be the case manager.
        ManagerProposed = "manager_proposed",
        /// A new case manager took over.
        ManagerChanged = "manager_changed",
        /// The client was told who the case manager is.
        ManagerTold = "manager_told",
        /// The client knows who the case manager is.
        ManagerAcknowledged = "manager_acknowledged",
        /// A meeting was arranged.
        MeetingArranged = "meeting_arranged",
        /// A meeting was held.
        MeetingHeld = "meeting_held",
        /// A meeting did not take place.
        MeetingCancelled = "meeting_cancelled",
        /// The client did not come to a meeting; somebody gets in touch.
        MeetingMissed = "meeting_missed",
        /// The client was heard without a meeting.
        ClientHeard = "client_heard",
        /// The plan was changed.
        PlanChanged = "plan_changed",
        /// The plan was put forward for approval.
        PlanProposed = "plan_proposed",
        /// Somebody approved the plan.
        PlanApproved = "plan_approved",
        /// The client wants to talk about something in the plan.
        PlanQuestioned = "plan_questioned",
        /// An action moved on; written before each move was told by what happened.
        ActionMoved = "action_moved",
        /// An action that was stopped is proposed again.
        ActionProposed = "action_proposed",
        /// An action was agreed.
        ActionAgreed = "action_agreed",
        /// An action waits for something.
        ActionWaits = "action_waits",
        /// An action goes on.
        ActionOngoing = "action_ongoing",
        /// An action should have begun and has not.
        ActionNotStarted = "action_not_started",
        /// An action is done.
        ActionDone = "action_done",
        /// An action goes on as an ordinary service.
        ActionContinues = "action_continues",
        /// An action was stopped; the detail says why as well.
        ActionStopped = "action_stopped",
        /// Nothing comes in the place of an action that was stopped.
        NothingInstead = "nothing_instead",
        /// Somebody asked that the plan be reviewed.
        PlanReviewCalled = "plan_review_called",
        /// The plan was reviewed.
        PlanReviewed = "plan_reviewed",
        /// A service was asked to take the client.
        Referred = "referred",
        /// The case was paused; the detail is the day on which somebody looks at it again.
        Paused = "paused",
        /// The pause was prolonged; the detail is the new day.
        PauseProlonged = "pause_prolonged",
        /// The pause ended; the detail says how.
        Resumed = "resumed",
        /// The case was closed.
        Closed = "closed",
        /// The case was opened again.
        Reopened = "reopened",
    }
}

impl EventKind {
    /// What kind of data the line is; it is shown to whoever sees that kind.
    const fn category(self) -> Category {
        match self {
            Self::SituationWritten | Self::FirstSurveyDone | Self::WholeSurveyDone | Self::NoteWritten => {
                Category::SituationSurvey
            }
            Self::RehabilitationAsked => Category::Rehab,
            Self::MessageSent => Category::Messages,
            Self::MeetingArranged
            | Self::MeetingHeld
            | Self::MeetingCancelled
            | Self::MeetingMissed
            | Self::ClientHeard => Category::Meetings,
            // What was asked at the contact is shown as the words that were said there.
            Self::OwnWordsWritten
            | Self::Screened
            | Self::PlanChanged
            | Self::PlanProposed
            | Self::PlanApproved
            | Self::ActionMoved
            | Self::ActionProposed
            | Self::ActionAgreed
            | Self::ActionWaits
            | Self::ActionOngoing
            | Self::ActionNotStarted
            | Self::ActionDone
            | Self::ActionContinues
            | Self::ActionStopped
            | Self::NothingInstead
            | Self::PlanQuestioned
            | Self::PlanReviewCalled
            | Self::PlanReviewed
            | Self::Referred => Category::Plan,
            Self::Contacted
            | Self::NotReached
            | Self::Opened
            | Self::Talked
            | Self::StageMoved
            | Self::DetailsCorrected
            | Self::ConsentGiven
            | Self::ConsentWithdrawn
            | Self::MemberInvited
            | Self::MemberJoined
            | Self::MemberDeclined
            | Self::MemberLeft
            | Self::ManagerProposed
            | Self::ManagerChanged
            | Self::ManagerTold
            | Self::ManagerAcknowledged
            | Self::Paused
            | Self::PauseProlonged
            | Self::Resumed
            | Self::Closed
            | Self::Reopened => Category::ContactBasic,
        }
    }
}

impl Say for EventKind {
    fn say(self, language: Language) -> &'static str {
        let w = Words(language);
        match self {
            Self::Contacted => w.event_contacted(),
            Self::NotReached => w.event_not_reached(),
            Self::Screened => w.event_screened(),
            Self::Talked => w.event_talked(),
            Self::Opened => w.event_opened(),
            Self::StageMoved => w.event_stage_moved(),
            Self::SituationWritten => w.event_situation_written(),
            Self::RehabilitationAsked => w.event_rehabilitation_asked(),
            Self::FirstSurveyDone => w.event_first_survey_done(),
            Self::WholeSurveyDone => w.event_whole_survey_done(),
            Self::OwnWordsWritten => w.event_own_words_written(),
            Self::DetailsCorrected => w.event_details_corrected(),
            Self::NoteWritten => w.event_note_written(),
            Self::MessageSent => w.event_message_sent(),
            Self::ConsentGiven => w.event_consent_given(),
            Self::ConsentWithdrawn => w.event_consent_withdrawn(),
            Self::MemberInvited => w.event_member_invited(),
            Self::MemberJoined => w.event_member_joined(),
            Self::MemberDeclined => w.event_member_declined(),
            Self::MemberLeft => w.event_member_left(),
            Self::ManagerProposed => w.event_manager_proposed(),
            Self::ManagerChanged => w.event_manager_changed(),
            Self::ManagerTold => w.event_manager_told(),
            Self::ManagerAcknowledged => w.event_manager_acknowledged(),
            Self::MeetingArranged => w.event_meeting_arranged(),
            Self::MeetingHeld => w.event_meeting_held(),
            Self::MeetingCancelled => w.event_meeting_cancelled(),
            Self::MeetingMissed => w.event_meeting_missed(),
            Self::ClientHeard => w.event_client_heard(),
            Self::PlanChanged => w.event_plan_changed(),
            Self::PlanProposed => w.event_plan_proposed(),
            Self::PlanApproved => w.event_plan_approved(),
            Self::ActionMoved => w.event_action_moved(),
            Self::ActionProposed => w.event_action_proposed(),
            Self::ActionAgreed => w.event_action_agreed(),
            Self::ActionWaits => w.event_action_waits(),
            Self::ActionOngoing => w.event_action_ongoing(),
            Self::ActionNotStarted => w.event_action_not_started(),
            Self::ActionDone => w.event_action_done(),
            Self::ActionContinues => w.event_action_continues(),
            Self::ActionStopped => w.event_action_stopped(),
            Self::NothingInstead => w.event_nothing_instead(),
            Self::PlanQuestioned => w.event_plan_questioned(),
            Self::PlanReviewCalled => w.event_plan_review_called(),
            Self::PlanReviewed => w.event_plan_reviewed(),
            Self::Referred => w.event_referred(),
            Self::Paused => w.event_paused(),
            Self::PauseProlonged => w.event_pause_prolonged(),
            Self::Resumed => w.event_resumed(),
            Self::Closed => w.event_closed(),
            Self::Reopened => w.event_reopened(),
        }
    }
}

/// A line of the time line, as somebody may see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The line.
    pub id: EventId,
    /// When.
    pub at: Timestamp,
    /// What happened.
    pub kind: EventKind,
    /// Who did it; where somebody else wrote it down, both.
    pub who: String,
    /// A name or a title beside it; never content of notes, messages or health.
    pub detail: Option<String>,
}

/// Who did something, when, and in whose register it lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct By {
    /// When.
    pub at: Timestamp,
    /// Who.
    pub account: AccountId,
    /// That person's name as of then.
    pub name: String,
    /// The organisation whose register it lies in.
    pub org: OrgId,
}

impl By {
    /// The asker, now.
    fn asker(cx: &Cx<'_, '_>, org: OrgId) -> Outcome<Self> {
        let actor = cx.actor()?;
        Ok(Self { at: cx.now(), account: actor.account, name: actor.name.clone(), org })
    }
}

/// Writes one line. `detail` is a name or a title, never content.
///
/// # Errors
/// A fault of the engine.
pub fn record<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, kind: EventKind, detail: Option<&str>) -> Outcome<()> {
    record_about(cx, key, kind, kind.category(), detail)
}

/// Writes one line about something that happened earlier, such as the contact that came before the case.
///
/// # Errors
/// A fault of the engine.
pub fn record_earlier<A: Does>(
    cx: &mut Cx<'_, '_>,
    key: &Key<A>,
    kind: EventKind,
    at: Timestamp,
    detail: Option<&str>,
) -> Outcome<()> {
    let by = By { at, ..By::asker(cx, own_register(cx, key)?)? };
    record_by(cx, key, kind, &by, detail)
}

/// Writes one line about something that somebody did earlier, in the register in which it lies.
///
/// # Errors
/// A fault of the engine.
pub fn record_by<A: Does>(
    cx: &mut Cx<'_, '_>,
    key: &Key<A>,
    kind: EventKind,
    by: &By,
    detail: Option<&str>,
) -> Outcome<()> {
    add(cx, key, (kind, kind.category()), by, detail)
}

/// A thing that a line names and that lies in a register of its own, such as an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct About {
    /// The thing.
    pub id: Uuid,
    /// What kind of data it is.
    pub category: Category,
    /// In whose register it lies.
    pub controller: OrgId,
}

/// Writes one line that names such a thing: shown to whoever sees that kind of data in that register, and to nobody else. When the thing becomes
/// another kind of data, what the line names is told to those who see both ([`became`]).
///
/// # Errors
/// A fault of the engine.
pub fn record_of<A: Does>(
    cx: &mut Cx<'_, '_>,
    key: &Key<A>,
    kind: EventKind,
    about: About,
    detail: Option<&str>,
) -> Outcome<()> {
    let by = By::asker(cx, about.controller)?;
    write(cx, key, (kind, about.category), &by, (detail, Some(about)))
}

/// What lines name is another kind of data from now on.
///
/// # Errors
/// A fault of the engine.
pub fn became<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, thing: Uuid, category: Category) -> Outcome<()> {
    key.run(cx, store::BECAME, args![thing, Code(category)]).map(drop)
}

/// Writes one line that is data of another kind than its event is as a rule: shown only to those who see that kind.
pub(crate) fn record_about<A: Does>(
    cx: &mut Cx<'_, '_>,
    key: &Key<A>,
    kind: EventKind,
    category: Category,
    detail: Option<&str>,
) -> Outcome<()> {
    let by = By::asker(cx, own_register(cx, key)?)?;
    add(cx, key, (kind, category), &by, detail)
}

/// The register of the asker's own organisation; of the case's when the client does something.
fn own_register<A: Does>(cx: &Cx<'_, '_>, key: &Key<A>) -> Outcome<OrgId> {
    Ok(cx.actor()?.org.unwrap_or(key.controller()))
}

fn add<A: Does>(
    cx: &mut Cx<'_, '_>,
    key: &Key<A>,
    of: (EventKind, Category),
    by: &By,
    detail: Option<&str>,
) -> Outcome<()> {
    write(cx, key, of, by, (detail, None))
}

fn write<A: Does>(
    cx: &mut Cx<'_, '_>,
    key: &Key<A>,
    (kind, category): (EventKind, Category),
    by: &By,
    (detail, about): (Option<&str>, Option<About>),
) -> Outcome<()> {
    let id = cx.new_id::<kernel::kind::Event>();
    let (kind, category) = (Code(kind), Code(category));
    let (thing, is_now) = (about.map(|about| about.id), about.map(|about| Code(about.category)));
    let values = args![id, by.at, kind, category, by.org, by.account, &by.name, detail, thing, is_now];
    key.run(cx, store::ADD_EVENT, values).map(drop)
}

/// The newest lines older than a line, at most so many; only those of a kind that the looker sees.
///
/// # Errors
/// A fault of the engine.
pub fn time_line<A: Does>(
    cx: &mut Cx<'_, '_>,
    key: &Key<A>,
    before: Option<EventId>,
    most: i64,
) -> Outcome<Vec<Event>> {
    let rows: Vec<EventRow> = key.all(cx, store::EVENTS, args![before.unwrap_or(NEWEST), most])?;
    let names = access::names(cx, key)?;
    let mut events: Vec<Event> = rows.into_iter().filter_map(|row| seen(cx, key, &names, row)).collect();
    events.sort_by_key(|event| Reverse((event.at, event.kind)));
    Ok(events)
}

/// Before this every line is.
pub(crate) const NEWEST: EventId = EventId::from_uuid(Uuid::max());

/// The line, if its kind of data is open to the looker; whoever did it is named if they may be, and so is what it is about, if the kind of
/// data that this is now is open as well.
pub(crate) fn seen<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, names: &Names, row: EventRow) -> Option<Event> {
    if !key.sees(cx, row.category.0, row.controller) {
        return None;
    }
    let name = crate::said_by(cx, key, names, (row.account, row.controller), row.who.clone());
    let who = credit(&row, name, cx.language());
    let open = row.about_category.is_none_or(|now| key.sees(cx, now.0, row.controller));
    Some(Event { id: row.id, at: row.at, kind: row.kind.0, who, detail: row.detail.filter(|_| open) })
}
