//! Who is invited, what they bring, and how they answer.

use super::{enter, load};
use crate::{
    ground::{AtDoor, Standing, live_consents, standings},
    model::{Ground, Kind, ParticipantId},
    store::{
        minutes,
        people::{self, InvitableRow, ParticipantRow},
    },
};
use access::{Case, Cx, Key, Outcome, Refusal, act, act::Does};
use db::{Code, args};
use domain::{
    Category, Rule,
    access::Relation,
    meeting::{Arrival, Participant, Who},
    survey::Author,
};
use kernel::{AccountId, Id, Line, MeetingId, Timestamp};

/// Marks [`InviteId`].
#[derive(Debug)]
pub enum Invite {}
/// Somebody who works with the client and can be invited: the account, or the place in the team of somebody without one.
pub type InviteId = Id<Invite>;

impl InvitableRow {
    pub(crate) fn invite_id(&self) -> Option<InviteId> {
        let uuid = self.account.map(Id::uuid).or(self.member.map(Id::uuid));
        uuid.map(InviteId::from_uuid)
    }
}

/// Everybody who can be invited, each once, with the ground on which they would be in the room.
pub(crate) fn invitable<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>) -> Outcome<Vec<(InvitableRow, Standing)>> {
    let today = cx.today();
    let mut rows: Vec<InvitableRow> = key.all(cx, people::INVITABLE, args![today])?;
    let mut seen = Vec::new();
    rows.retain(|row| match row.invite_id() {
        Some(id) if !seen.contains(&id) => {
            seen.push(id);
            true
        }
        Some(_) | None => false,
    });
    let consents = live_consents(cx, key)?;
    let doors: Vec<AtDoor> =
        std::iter::once(client_at_door()).chain(rows.iter().filter_map(InvitableRow::at_door)).collect();
    let mut all = standings(&doors, &consents, key.controller(), cx.now()).into_iter().skip(1);
    Ok(rows.into_iter().map_while(|row| Some((row, all.next()?))).collect())
}

fn client_at_door() -> AtDoor {
    AtDoor { participant: Participant { who: Who::Client, arrival: Arrival::Invited }, member: None, spoken_at: None }
}

/// The first invitations: the client, whoever arranges, and those who were chosen.
pub(super) fn invite_first(
    cx: &mut Cx<'_, '_>,
    case: &Case,
    key: &Key<act::ArrangeMeeting>,
    id: MeetingId,
    starts: Timestamp,
    chosen: &[InviteId],
) -> Outcome<()> {
    let own = InviteId::from_uuid(cx.actor()?.account.uuid());
    let name = case.client.name();
    let client = New { kind: Kind::Client, name: &name, about: "", ground: Ground::Own, hears: i64::MAX, row: None };
    add(cx, key, id, starts, &client)?;
    let with_own: Vec<InviteId> = std::iter::once(own).chain(chosen.iter().copied()).collect();
    invite_rows(cx, key, id, starts, &with_own, &[])
}

struct New<'a> {
    kind: Kind,
    name: &'a str,
    about: &'a str,
    ground: Ground,
    hears: i64,
    row: Option<&'a InvitableRow>,
}

fn add(
    cx: &mut Cx<'_, '_>,
    key: &Key<act::ArrangeMeeting>,
    id: MeetingId,
    starts: Timestamp,
    new: &New<'_>,
) -> Outcome<()> {
    let participant: ParticipantId = cx.new_id();
    let (kind, arrival, ground) = (Code(new.kind), Code(Arrival::Invited), Code(new.ground));
    let account = new.row.and_then(|row| row.account);
    let member = new.row.and_then(|row| row.member);
    let org = new.row.and_then(|row| row.org);
    let (name, about, hears, absent) = (new.name, new.about, new.hears, false);
    let values =
        args![id, participant, kind, arrival, account, member, org, name, about, starts, ground, hears, absent, absent];
    key.run(cx, people::ADD_PARTICIPANT, values).map(drop)
}

/// Invites those of the chosen who are not invited yet; refuses everybody when one is not there to be invited, or the basis does not cover one.
fn invite_rows(
    cx: &mut Cx<'_, '_>,
    key: &Key<act::ArrangeMeeting>,
    id: MeetingId,
    starts: Timestamp,
    chosen: &[InviteId],
    already: &[ParticipantRow],
) -> Outcome<()> {
    let rows = invitable(cx, key)?;
    let own = InviteId::from_uuid(cx.actor()?.account.uuid());
    let there = |one: &InviteId| *one == own || rows.iter().any(|(row, _)| row.invite_id() == Some(*one));
    if !chosen.iter().all(there) {
        return Err(Rule::NotInvitable.into());
    }
    let known = |row: &InvitableRow| {
        already.iter().any(|other| {
            (other.account.is_some() && other.account == row.account)
                || (other.member.is_some() && other.member == row.member)
        })
    };
    for (row, standing) in rows {
        if !row.invite_id().is_some_and(|invite| chosen.contains(&invite)) || known(&row) {
            continue;
        }
        if standing.ground == Ground::Nothing {
            return Err(Rule::InvitedOutsideBasis.into());
        }
        let (kind, ground, hears) = (row.kind(), standing.ground, standing.hears().bits());
        add(cx, key, id, starts, &New { kind, name: &row.name, about: &row.about, ground, hears, row: Some(&row) })?;
    }
    Ok(())
}

/// Invites more people. The basis is checked now, and again at the door.
///
/// # Errors
/// When the basis does not cover somebody, or the meeting is over.
pub fn invite(cx: &mut Cx<'_, '_>, id: MeetingId, chosen: &[InviteId]) -> Outcome<()> {
    let case = enter(cx, id)?;
    let key = case.key::<act::ArrangeMeeting>(cx)?;
    let meeting = load(cx, &key, id)?;
    meeting.must_be_open()?;
    let already: Vec<ParticipantRow> = key.all(cx, people::PARTICIPANTS, args![id])?;
    invite_rows(cx, &key, id, meeting.times().from(), chosen, &already)
}

/// Takes an invitation back. The client is always invited.
///
/// # Errors
/// When there is no such invitation, or the person has been at the door.
pub fn uninvite(cx: &mut Cx<'_, '_>, id: MeetingId, participant: ParticipantId) -> Outcome<()> {
    let case = enter(cx, id)?;
    let key = case.key::<act::ArrangeMeeting>(cx)?;
    load(cx, &key, id)?.must_be_open()?;
    let gone = key.run(cx, people::REMOVE_PARTICIPANT, args![id, participant])?;
    if gone == 1 { Ok(()) } else { Err(Refusal::NotFound.into()) }
}

/// Something that somebody wants to talk over.
pub struct NewMatter {
    /// The matter.
    pub title: Line<200>,
    /// Whose matter it is; the client's come first.
    pub brought_by: Author,
    /// What kind of data is spoken of.
    pub category: Category,
}

/// Brings a matter: whoever arranges, or a member of the team.
///
/// # Errors
/// When the meeting is over, or it is not the asker's part.
pub fn bring_matter(cx: &mut Cx<'_, '_>, id: MeetingId, matter: &NewMatter) -> Outcome<()> {
    let case = enter(cx, id)?;
    if case.may::<act::ArrangeMeeting>() {
        let key = case.key::<act::ArrangeMeeting>(cx)?;
        return add_matter(cx, &key, id, matter);
    }
    let key = case.key::<act::WriteNote>(cx)?;
    add_matter(cx, &key, id, matter)
}

fn add_matter<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, id: MeetingId, matter: &NewMatter) -> Outcome<()> {
    load(cx, key, id)?.must_be_open()?;
    let (new, org, actor) = (cx.new_id::<crate::model::Matter>(), cx.org()?, cx.actor()?.clone());
    if !key.sees(cx, matter.category, org) {
        return Err(Rule::NotYourPart.into());
    }
    let (by, category) = (Code(matter.brought_by), Code(matter.category));
    key.run(cx, minutes::ADD_MATTER, args![id, new, &matter.title, by, category, org, actor.account, &actor.name])
        .map(drop)
}

/// Tells whether one was heard, from 1 to 5, after the meeting.
///
/// # Errors
/// When one was not there, or the meeting is not over.
pub fn pulse(cx: &mut Cx<'_, '_>, id: MeetingId, heard: i64) -> Outcome<()> {
    let (key, own) = own_place(cx, id)?;
    if !own.present || load(cx, &key, id)?.ended_at.is_none() {
        return Err(Rule::NotYourPart.into());
    }
    key.run(cx, people::PULSE, args![id, own.id, heard]).map(drop)
}

/// The asker's own place in a meeting.
pub(super) fn own_place(cx: &mut Cx<'_, '_>, id: MeetingId) -> Outcome<(Key<act::AnswerMeeting>, ParticipantRow)> {
    let case = enter(cx, id)?;
    let key = case.key::<act::AnswerMeeting>(cx)?;
    let rows: Vec<ParticipantRow> = key.all(cx, people::PARTICIPANTS, args![id])?;
    let me = cx.actor()?.account;
    let own = rows.into_iter().find(|row| row.is_of(&case, me)).ok_or(Refusal::NotFound)?;
    Ok((key, own))
}

impl ParticipantRow {
    /// Whether it is the place of this account. The client's place is the client's alone: somebody close, who signs in as people do, has
    /// their own.
    pub(crate) fn is_of(&self, case: &Case, account: AccountId) -> bool {
        let client = self.kind.0 == Kind::Client && case.relations().contains(Relation::Client);
        client || self.account == Some(account)
    }
}
