//! At the door: who is there, newcomers too, and who may stay for what (K01; domain §13).

use super::{enter, load};
use crate::{
    ground::{AtDoor, Standing, live_consents, standings},
    model::{Kind, ParticipantId},
    store::{
        meeting,
        people::{self, ParticipantRow},
    },
};
use access::{Cx, Key, Outcome, act, act::Does};
use db::{Code, args};
use domain::{
    Rule,
    meeting::{Arrival, MeetingState, can_begin, move_meeting},
};
use kernel::{Line, MeetingId, OrgId};

/// Somebody who came along without being invited. Recorded by name and organisation.
pub struct Newcomer {
    /// The name.
    pub name: Line<100>,
    /// The organisation, when it is one of the region's.
    pub org: Option<OrgId>,
    /// What the person is: a title, another organisation, or what the person is to the client.
    pub about: Option<Line<100>>,
    /// The client's own person: a relative, a friend, a support person.
    pub close: bool,
}

/// What whoever runs the meeting sees at the door.
#[derive(Default)]
pub struct Door {
    /// Who is in the room or on the line.
    pub present: Vec<ParticipantId>,
    /// Who of them is on the line.
    pub remote: Vec<ParticipantId>,
    /// To whom the client says yes now, for this one meeting.
    pub spoken: Vec<ParticipantId>,
    /// Somebody who came along.
    pub newcomer: Option<Newcomer>,
}

impl Door {
    /// Whether somebody is there: whoever is on the line is, ticked as present or not.
    fn has(&self, participant: ParticipantId) -> bool {
        self.present.contains(&participant) || self.remote.contains(&participant)
    }
}

/// Records who is there, and for each on what ground, by the consents that are live now.
///
/// # Errors
/// When the meeting is over, or running it is not the asker's part.
pub fn at_the_door(cx: &mut Cx<'_, '_>, id: MeetingId, door: &Door) -> Outcome<()> {
    let case = enter(cx, id)?;
    let key = case.key::<act::RunMeeting>(cx)?;
    let meeting = load(cx, &key, id)?;
    meeting.must_be_open()?;
    if let Some(newcomer) = &door.newcomer {
        add_newcomer(cx, &key, &meeting, newcomer)?;
    }
    let (now, account) = (cx.now(), cx.actor()?.account);
    for participant in &door.spoken {
        key.run(cx, people::SPOKEN, args![id, *participant, now, account])?;
    }
    let rows: Vec<ParticipantRow> = key.all(cx, people::PARTICIPANTS, args![id])?;
    note_all(cx, &key, id, rows, door)
}

/// A newcomer is in the room at once; that is why they are recorded.
fn note_all(
    cx: &mut Cx<'_, '_>,
    key: &Key<act::RunMeeting>,
    id: MeetingId,
    rows: Vec<ParticipantRow>,
    door: &Door,
) -> Outcome<()> {
    let is_new = |row: &ParticipantRow| row.arrival.0 == Arrival::Newcomer && row.door_ground.is_none();
    let (there, away): (Vec<_>, Vec<_>) = rows.into_iter().partition(|row| door.has(row.id) || is_new(row));
    let now = cx.now();
    for (row, standing) in there.iter().zip(judged(cx, key, &there)?) {
        let (remote, ground, hears) = (door.remote.contains(&row.id), Code(standing.ground), standing.hears().bits());
        key.run(cx, people::AT_THE_DOOR, args![id, row.id, true, remote, ground, hears, now])?;
    }
    for row in away {
        let (ground, hears) = (row.door_ground, row.door_hears);
        key.run(cx, people::AT_THE_DOOR, args![id, row.id, false, false, ground, hears, now])?;
    }
    Ok(())
}

/// For what each may stay now.
pub(crate) fn judged<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, rows: &[ParticipantRow]) -> Outcome<Vec<Standing>> {
    let consents = live_consents(cx, key)?;
    let doors: Vec<AtDoor> = rows.iter().map(ParticipantRow::at_door).collect();
    Ok(standings(&doors, &consents, key.controller(), cx.now()))
}

fn add_newcomer(
    cx: &mut Cx<'_, '_>,
    key: &Key<act::RunMeeting>,
    meeting: &meeting::MeetingRow,
    newcomer: &Newcomer,
) -> Outcome<()> {
    let id: ParticipantId = cx.new_id();
    let kind = Code(if newcomer.close { Kind::ClosePerson } else { Kind::Professional });
    let org = newcomer.org.filter(|_| !newcomer.close);
    let about = newcomer.about.as_ref().map_or("", Line::as_str);
    let (arrival, nobody, nothing) = (Code(Arrival::Newcomer), None::<kernel::AccountId>, None::<i64>);
    let (member, ground) = (None::<kernel::MemberId>, None::<String>);
    let values = args![
        meeting.id,
        id,
        kind,
        arrival,
        nobody,
        member,
        org,
        &newcomer.name,
        about,
        meeting.times().from(),
        ground,
        nothing,
        true,
        false
    ];
    key.run(cx, people::ADD_PARTICIPANT, values).map(drop)
}

/// How a meeting begins.
pub struct Begin {
    /// The version of the meeting that was seen.
    pub version: i64,
    /// It is held before the day that was agreed, and whoever begins it has said so.
    pub ahead_of_day: bool,
}

/// Begins the meeting: the client is there, and everybody in the room may be. Asked of the consents that are live at this moment.
///
/// # Errors
/// When its day is still ahead and nobody has said that it is held already now; when the client is not there, or somebody is whom no
/// consent covers, both at once when both.
pub fn begin(cx: &mut Cx<'_, '_>, id: MeetingId, begin: &Begin) -> Outcome<()> {
    let case = enter(cx, id)?;
    let key = case.key::<act::RunMeeting>(cx)?;
    let meeting = load(cx, &key, id)?;
    meeting.must_be_open()?;
    if meeting.is_ahead(cx.today()) && !begin.ahead_of_day {
        return Err(Rule::MeetingDayAhead.into());
    }
    let confirmed = Code(confirmed(meeting.state.0)?);
    let rows: Vec<ParticipantRow> = key.all(cx, people::PARTICIPANTS, args![id])?;
    let there: Vec<ParticipantRow> = rows.into_iter().filter(|row| row.present).collect();
    let stays: Vec<_> = judged(cx, &key, &there)?.into_iter().map(|standing| standing.stay).collect();
    let people: Vec<_> = there.iter().map(|row| row.at_door().participant).collect();
    can_begin(&people, &stays)?;
    let now = cx.now();
    key.run_if_unchanged(cx, meeting::BEGIN, args![id, begin.version, now, confirmed])?;
    key.run(cx, people::BEGIN_PARTICIPANTS, args![id, now]).map(drop)
}

/// Whoever sits together has agreed on the time: a meeting whose time was only proposed is confirmed by beginning.
fn confirmed(state: MeetingState) -> Result<MeetingState, Rule> {
    if state == MeetingState::Confirmed { Ok(state) } else { move_meeting(state, MeetingState::Confirmed) }
}
