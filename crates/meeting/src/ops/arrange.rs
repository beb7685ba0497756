//! Arranging a meeting: the client's limits first, then when, where and who (domain §13).

use super::{InviteId, enter, load, people};
use crate::{
    model::Step,
    store::{meeting, people as people_store},
};
use access::{Case, Cx, Outcome, act};
use casework::{EventKind, Known};
use db::{Code, args};
use domain::{
    Rule,
    case::Stage,
    meeting::{MeetingState, Place, move_meeting},
};
use kernel::{CaseId, Line, MeetingId, Timestamp};

/// A meeting to arrange.
pub struct Arrangement {
    /// What limits the client: transport, interpreter, a job trial. Asked first.
    pub limits: Option<Line<300>>,
    /// From when.
    pub starts: Timestamp,
    /// Until when.
    pub ends: Timestamp,
    /// How people meet.
    pub place: Place,
    /// Where: an address and room, or how to join.
    pub place_text: Line<200>,
    /// The client has agreed to the time.
    pub agreed: bool,
    /// Who is invited beside the client and oneself.
    pub invited: Vec<InviteId>,
}

/// Another time or place.
pub struct Change {
    /// The version that was read.
    pub version: i64,
    /// The meeting as it shall be; whom it invites stays.
    pub to: Arrangement,
}

impl Arrangement {
    const fn state(&self) -> MeetingState {
        if self.agreed { MeetingState::Confirmed } else { MeetingState::TimesProposed }
    }
}

/// Arranges a meeting and invites to it. Nobody is invited whom the client's consent does not cover.
///
/// # Errors
/// When somebody is invited outside the basis, or arranging is not the asker's part.
pub fn arrange(cx: &mut Cx<'_, '_>, case: CaseId, arrangement: &Arrangement) -> Outcome<MeetingId> {
    let case = access::enter(cx, case)?;
    let key = case.key::<act::ArrangeMeeting>(cx)?;
    let (id, org, author) = (cx.new_id::<kernel::kind::Meeting>(), cx.org()?, cx.actor()?.account);
    let (state, place, step) = (Code(arrangement.state()), Code(arrangement.place), Code(Step::HowItIs));
    let (limits, hidden) = (arrangement.limits.as_ref(), false);
    let (from, to) = (arrangement.starts, arrangement.ends);
    let text = &arrangement.place_text;
    key.run(cx, meeting::ADD, args![id, org, author, state, place, text, from, to, limits, step, hidden])?;
    people::invite_first(cx, &case, &key, id, from, &arrangement.invited)?;
    casework::record(cx, &key, EventKind::MeetingArranged, None)?;
    go_on(cx, &case)?;
    Ok(id)
}

/// The joint meeting is being prepared: a case whose team is agreed goes on to it (domain §6). While something is missing the case stays
/// where it is, and its own page says what.
fn go_on(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<()> {
    if !matches!(case.stage, Stage::Assessing | Stage::TeamForming) || !case.may::<act::AdvanceStage>() {
        return Ok(());
    }
    let known = team::standing(cx, case)?.into_known(Known::default());
    if casework::unmet(cx, case, Stage::JointMeeting, &known)?.is_empty() {
        casework::advance(cx, case, Stage::JointMeeting, &known)?;
    }
    Ok(())
}

/// Moves a meeting to another time or place, or notes that the client has agreed. Whoever had answered is asked again.
///
/// # Errors
/// When it has begun or is over, or somebody else has changed it meanwhile.
pub fn change(cx: &mut Cx<'_, '_>, id: MeetingId, change: &Change) -> Outcome<Case> {
    let case = enter(cx, id)?;
    let key = case.key::<act::ArrangeMeeting>(cx)?;
    let now = load(cx, &key, id)?;
    now.must_be_open()?;
    if now.began_at.is_some() {
        return Err(Rule::MeetingHasBegun.into());
    }
    let (from, state, to) = (now.state.0, change.to.state(), &change.to);
    if from != state {
        move_meeting(from, state)?;
    }
    let (limits, place, text) = (to.limits.as_ref(), Code(to.place), &to.place_text);
    let values = args![id, change.version, Code(state), place, text, to.starts, to.ends, limits];
    key.run_if_unchanged(cx, meeting::CHANGE, values)?;
    if now.starts_at != to.starts {
        key.run(cx, people_store::MOVE_PARTICIPANTS, args![id, to.starts])?;
    }
    Ok(case)
}
