//! Whether the time fits, and when it is agreed: the client must be able to come (K01). Another's no is shown to whoever arranges, who
//! decides: another time, or held anyway.

use super::{enter, load, people::own_place};
use crate::{
    model::{Answer, Kind},
    store::{
        meeting::{self, MeetingRow},
        people::{self, ParticipantRow},
    },
};
use access::{Cx, Key, Outcome, act, act::Does};
use db::{Code, args};
use domain::{
    Rule,
    meeting::{MeetingState, move_meeting},
};
use kernel::{Line, MeetingId};

/// What somebody says of the time.
pub struct Answered {
    /// Whether it fits.
    pub answer: Answer,
    /// Why it does not, if one wants to tell.
    pub why: Option<Line<200>>,
    /// Which time would fit better.
    pub instead: Option<Line<200>>,
}

impl From<Answer> for Answered {
    fn from(answer: Answer) -> Self {
        Self { answer, why: None, instead: None }
    }
}

/// Answers whether the time fits: the client for oneself, an invited professional for oneself.
///
/// # Errors
/// When one is not invited, or the meeting is over.
pub fn answer_invitation(cx: &mut Cx<'_, '_>, id: MeetingId, said: &Answered) -> Outcome<()> {
    let (key, own) = own_place(cx, id)?;
    let meeting = load(cx, &key, id)?;
    meeting.must_be_open()?;
    let told = said.answer == Answer::DoesNotFit;
    let (why, instead) = (said.why.as_ref().filter(|_| told), said.instead.as_ref().filter(|_| told));
    key.run(cx, people::ANSWER, args![id, own.id, Code(said.answer), why, instead])?;
    settle(cx, &key, &meeting)
}

/// The meeting is held although the time does not fit somebody other than the client: decided on the answers that the page of this version
/// showed.
///
/// # Errors
/// When somebody has answered since, when arranging is not the asker's part, the meeting has begun, or it is the client whom the time does not fit.
pub fn hold_anyway(cx: &mut Cx<'_, '_>, id: MeetingId, version: i64) -> Outcome<()> {
    let case = enter(cx, id)?;
    let key = case.key::<act::ArrangeMeeting>(cx)?;
    let meeting = load(cx, &key, id)?;
    meeting.must_be_open()?;
    if meeting.began_at.is_some() {
        return Err(Rule::MeetingHasBegun.into());
    }
    key.run_if_unchanged(cx, meeting::DECIDE, args![id, version])?;
    let rows: Vec<ParticipantRow> = key.all(cx, people::PARTICIPANTS, args![id])?;
    if of_client(&rows) == Some(Answer::DoesNotFit) {
        return Err(Rule::TimeDoesNotFitClient.into());
    }
    key.run(cx, people::HOLD_ANYWAY, args![id, cx.now()])?;
    settle(cx, &key, &meeting)
}

/// What is known of the answers before whoever arranges writes down what the client says.
pub(super) struct Known {
    /// What is known of the client's answer.
    pub(super) client: ClientSays,
    /// Whether a no waits for whoever arranges.
    pub(super) somebody_cannot: bool,
}

/// What is known of the client's answer to the time that stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ClientSays {
    /// Nothing.
    Nothing,
    /// That it does not fit.
    No,
    /// That it fits, as somebody wrote down.
    YesWrittenDown,
    /// That it fits, in one's own answer.
    YesOneself,
}

impl ClientSays {
    fn of(rows: &[ParticipantRow]) -> Self {
        let client = rows.iter().find(|row| row.kind.0 == Kind::Client);
        let written = client.is_some_and(|row| row.answer_written_by.is_some());
        match of_client(rows) {
            Some(Answer::Fits) if written => Self::YesWrittenDown,
            Some(Answer::Fits) => Self::YesOneself,
            Some(Answer::DoesNotFit) => Self::No,
            None => Self::Nothing,
        }
    }

    /// Whether it is known that the time fits.
    pub(crate) const fn yes(self) -> bool {
        matches!(self, Self::YesWrittenDown | Self::YesOneself)
    }
}

/// What has been answered to the time that stands.
pub(super) fn known<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, id: MeetingId) -> Outcome<Known> {
    let rows: Vec<ParticipantRow> = key.all(cx, people::PARTICIPANTS, args![id])?;
    Ok(Known { client: ClientSays::of(&rows), somebody_cannot: rows.iter().any(waits) })
}

/// What the client has said of the time.
pub(crate) fn client_says<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, id: MeetingId) -> Outcome<ClientSays> {
    known(cx, key, id).map(|known| known.client)
}

fn of_client(rows: &[ParticipantRow]) -> Option<Answer> {
    rows.iter().find(|row| row.kind.0 == Kind::Client)?.answer.map(|answer| answer.0)
}

/// Whether it is the no of somebody other than the client, and whoever arranges has not decided yet.
fn waits(row: &ParticipantRow) -> bool {
    let no = row.answer.is_some_and(|answer| answer.0 == Answer::DoesNotFit);
    no && row.kind.0 != Kind::Client && row.held_anyway_at.is_none()
}

/// The time is agreed once it fits the client and nobody's no waits; it is not any more when it does not fit the client. What has been
/// agreed stays agreed while whoever arranges thinks about somebody else's no. Either way the meeting is not what a form that is open shows.
fn settle<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, meeting: &MeetingRow) -> Outcome<()> {
    let rows: Vec<ParticipantRow> = key.all(cx, people::PARTICIPANTS, args![meeting.id])?;
    let (now, waits) = (meeting.state.0, rows.iter().any(waits));
    let state = match of_client(&rows) {
        Some(Answer::DoesNotFit) => MeetingState::TimesProposed,
        Some(Answer::Fits) if !waits => MeetingState::Confirmed,
        Some(Answer::Fits) | None => now,
    };
    if meeting.began_at.is_some() {
        return Ok(());
    }
    if state != now {
        move_meeting(now, state)?;
    }
    key.run(cx, meeting::SET_STATE, args![meeting.id, Code(state)]).map(drop)
}
