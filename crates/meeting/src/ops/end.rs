//! The end: held, cancelled, or the client did not come.

use super::{Part, enter, load, record};
use crate::{model::Off, store::meeting};
use access::{Case, Cx, Outcome, act};
use casework::{EventKind, Known};
use db::{Code, args};
use domain::{
    case::{Hearing, Stage},
    meeting::{MeetingState, move_meeting},
};
use kernel::{AccountId, Date, Line, MeetingId, Prose};

/// The meeting was held: what the client said, in the client's words.
pub struct End {
    /// The version that was read.
    pub version: i64,
    /// The client's words.
    pub words: Prose<4000>,
}

/// Why a meeting does not take place.
pub struct Closing {
    /// The version that was read.
    pub version: i64,
    /// Cancelled, or the client did not come.
    pub off: Off,
    /// More about why.
    pub why: Option<Line<300>>,
    /// When somebody gets in touch; for a client who did not come.
    pub contact_on: Option<Date>,
}

/// Ends a meeting that was held. The client has been heard: a case at its joint meeting goes on to the plan.
///
/// # Errors
/// When it has not begun, or somebody else has ended it meanwhile.
pub fn end(cx: &mut Cx<'_, '_>, id: MeetingId, end: &End) -> Outcome<()> {
    let case = enter(cx, id)?;
    let key = case.key::<act::RunMeeting>(cx)?;
    let meeting = load(cx, &key, id)?;
    meeting.must_go_on()?;
    let state = Code(move_meeting(meeting.state.0, MeetingState::Held)?);
    record::words(cx, &case, &key, id, &Part { text: Some(end.words.clone()), version: None })?;
    let (nobody, never, why) = (None::<AccountId>, None::<Date>, None::<String>);
    key.run_if_unchanged(cx, meeting::END, args![id, end.version, state, cx.now(), why, nobody, never])?;
    casework::record(cx, &key, EventKind::MeetingHeld, None)?;
    go_on(cx, &case, Hearing::Meeting)
}

/// The client has been heard: on from the joint meeting to the plan, and out of a pause. A case that has not come to the meeting's stage goes there and
/// on when its team and consent are there; else it does so as soon as they are. Whoever is not the case manager leaves that to the case manager.
pub(super) fn go_on(cx: &mut Cx<'_, '_>, case: &Case, hearing: Hearing) -> Outcome<()> {
    let early = matches!(case.stage, Stage::Assessing | Stage::TeamForming);
    if !case.may::<act::AdvanceStage>() || !(early || case.stage == Stage::JointMeeting) {
        return Ok(());
    }
    let known = Known { hearing, ..Known::default() };
    if early {
        let known = team::standing(cx, case)?.into_known(known);
        return if casework::unmet(cx, case, Stage::JointMeeting, &known)?.is_empty() {
            casework::advance(cx, case, Stage::JointMeeting, &known)
        } else {
            Ok(())
        };
    }
    casework::pause::met(cx, case)?;
    casework::advance(cx, case, Stage::Planning, &known)
}

/// Calls a meeting off. When the client did not come, whoever notes it gets in touch by a day that is written down.
///
/// # Errors
/// When it is over already, or somebody else has ended it meanwhile.
pub fn call_off(cx: &mut Cx<'_, '_>, id: MeetingId, closing: &Closing) -> Outcome<()> {
    let case = enter(cx, id)?;
    let key = case.key::<act::RunMeeting>(cx)?;
    let meeting = load(cx, &key, id)?;
    let (to, by, on) = match closing.off {
        Off::Cancelled => (MeetingState::Cancelled, None, None),
        Off::NoShow => {
            (MeetingState::NoShow, Some(cx.actor()?.account), Some(closing.contact_on.unwrap_or(cx.today())))
        }
    };
    let state = Code(move_meeting(meeting.state.0, to)?);
    let why = closing.why.as_ref();
    key.run_if_unchanged(cx, meeting::END, args![id, closing.version, state, cx.now(), why, by, on])?;
    let event = match closing.off {
        Off::Cancelled => EventKind::MeetingCancelled,
        Off::NoShow => EventKind::MeetingMissed,
    };
    casework::record(cx, &key, event, None)
}

/// Notes that somebody has been in touch with the client who did not come.
///
/// # Errors
/// When it is not the asker's part.
pub fn contacted(cx: &mut Cx<'_, '_>, id: MeetingId) -> Outcome<()> {
    let case = enter(cx, id)?;
    let key = case.key::<act::RunMeeting>(cx)?;
    load(cx, &key, id)?;
    key.run(cx, meeting::CONTACTED, args![id, cx.now()]).map(drop)
}
