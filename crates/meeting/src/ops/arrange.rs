//! Arranging a meeting: the client's limits first, then when, where and who (domain §13).

use super::{ClientSays, InviteId, answer, enter, load, people, place};
use crate::{
    model::{Answer, Step},
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
    /// Another meeting at the same place at the same time is known of, and the place is right anyway.
    pub place_anyway: bool,
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
/// When somebody is invited outside the basis, the place is taken, or arranging is not the asker's part.
pub fn arrange(cx: &mut Cx<'_, '_>, case: CaseId, arrangement: &Arrangement) -> Outcome<MeetingId> {
    let case = access::enter(cx, case)?;
    let key = case.key::<act::ArrangeMeeting>(cx)?;
    place_is_free(cx, arrangement, None)?;
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

/// Nobody books a room twice without knowing it.
fn place_is_free(cx: &mut Cx<'_, '_>, arrangement: &Arrangement, own: Option<MeetingId>) -> Outcome<()> {
    if arrangement.place_anyway || place::taken(cx, &arrangement.stay(), own)?.is_none() {
        return Ok(());
    }
    Err(Rule::PlaceTaken.into())
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

/// Moves a meeting to another time or place, or notes that the client has agreed. Whoever had answered to another time is asked again; while
/// somebody's no to this one waits, the client's yes alone does not make it agreed (K01). What the client has answered oneself is
/// nobody else's to take back: it stays until the time moves or the client has told a yes, which stands under the name of whoever wrote it.
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
    let (from, to, moved) = (now.state.0, &change.to, now.starts_at != change.to.starts);
    place_is_free(cx, to, Some(id))?;
    let known = answer::known(cx, &key, id)?;
    let waits = !moved && from != MeetingState::Confirmed && known.somebody_cannot;
    let stays = !moved && known.client == ClientSays::YesOneself;
    let agreed = !waits && (to.agreed || stays);
    let state = if agreed { MeetingState::Confirmed } else { MeetingState::TimesProposed };
    if from != state {
        move_meeting(from, state)?;
    }
    let (limits, place, text) = (to.limits.as_ref(), Code(to.place), &to.place_text);
    let values = args![id, change.version, Code(state), place, text, to.starts, to.ends, limits];
    key.run_if_unchanged(cx, meeting::CHANGE, values)?;
    if moved {
        key.run(cx, people_store::MOVE_PARTICIPANTS, args![id, to.starts])?;
    }
    let before = if moved { ClientSays::Nothing } else { known.client };
    let told = to.agreed && (moved || from != MeetingState::Confirmed) && !before.yes();
    let taken_back = !to.agreed && before == ClientSays::YesWrittenDown;
    if told || taken_back {
        let (answer, by) = (told.then_some(Code(Answer::Fits)), told.then_some(cx.actor()?.account));
        key.run(cx, people_store::CLIENT_SAYS, args![id, answer, by])?;
    }
    Ok(case)
}
