//! What somebody may see of a meeting, built from nothing.

use crate::{
    ground::Standing,
    model::{Ground, Kind, MinutesPart, ParticipantId, Step},
    ops::{self, InviteId},
    store::{
        self,
        meeting::MeetingRow,
        minutes::{self, DecisionRow, MatterRow, PartRow},
        people::{self, ParticipantRow},
    },
};
use access::{Case, Cx, Key, Outcome, act};
use db::args;
use domain::{
    Category, Sector,
    meeting::{AgendaItem, Arrival, MeetingState, Participant, Stay, in_order},
};
use kernel::{ActionId, Coded, Date, Id, Language, Line, MeetingId, OrgId, Timestamp};
use std::collections::BTreeMap;
use ui::{Person, Say, Tag, Tone};

/// A meeting that somebody has opened.
pub(crate) struct Room {
    pub(crate) case: Case,
    pub(crate) key: Key<act::ReadMeetings>,
    pub(crate) meeting: MeetingRow,
}

/// Opens a meeting for looking.
///
/// # Errors
/// [`Refusal::NotFound`], or that no basis covers meetings.
pub(crate) fn open(cx: &mut Cx<'_, '_>, id: MeetingId) -> Outcome<Room> {
    let case = ops::enter(cx, id)?;
    let key = case.key::<act::ReadMeetings>(cx)?;
    let meeting = ops::load(cx, &key, id)?;
    Ok(Room { case, key, meeting })
}

/// What is known of whether somebody who is invited comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reply {
    /// The time fits.
    Comes,
    /// The time does not fit.
    DoesNotFit,
    /// Nothing has been heard yet.
    Awaited,
    /// Nobody asks: it is whoever arranged it, somebody who came along, or the meeting has begun.
    NotAsked,
}

impl Reply {
    /// A time that is agreed has the client's yes, whoever wrote it down.
    fn of(row: &ParticipantRow, meeting: &MeetingRow) -> Self {
        let agreed = row.kind.0 == Kind::Client && meeting.state.0 == MeetingState::Confirmed;
        let asked = row.arrival.0 == Arrival::Invited && row.account != Some(meeting.author);
        match row.answer.map(|answer| answer.0) {
            Some(crate::Answer::Fits) => Self::Comes,
            Some(crate::Answer::DoesNotFit) => Self::DoesNotFit,
            None if agreed => Self::Comes,
            None if asked && meeting.is_open() && meeting.began_at.is_none() => Self::Awaited,
            None => Self::NotAsked,
        }
    }
}

/// What somebody says of a time that does not fit.
#[derive(Clone, Default)]
pub(crate) struct Told {
    pub(crate) why: Option<String>,
    pub(crate) instead: Option<String>,
}

/// Somebody invited or present.
#[derive(Clone)]
pub(crate) struct PersonView {
    pub(crate) id: ParticipantId,
    pub(crate) kind: Kind,
    pub(crate) name: String,
    pub(crate) about: String,
    pub(crate) sector: Sector,
    pub(crate) newcomer: bool,
    pub(crate) present: bool,
    pub(crate) remote: bool,
    pub(crate) invited: Option<Ground>,
    pub(crate) now: Ground,
    pub(crate) fits: Option<bool>,
    /// What the person says of a time that does not fit; only for whoever arranges and for the person.
    pub(crate) told: Told,
    /// Who wrote the answer down for the client, when the client has not answered oneself.
    pub(crate) written_by: Option<String>,
    /// The time does not fit, and whoever arranges has decided that the meeting is held anyway.
    pub(crate) anyway: bool,
    /// What is known of whether the person comes.
    pub(crate) reply: Reply,
    /// Whether it is whoever looks.
    pub(crate) own: bool,
    pub(crate) heard: Option<i64>,
    pub(crate) org: Option<(OrgId, String)>,
    pub(crate) can_do: bool,
    /// As the door sees the person, and for what the person may stay now.
    pub(crate) at_door: Participant,
    pub(crate) stay: Stay,
    /// Under which name the person was invited.
    pub(crate) invite: Option<InviteId>,
}

impl PersonView {
    pub(crate) fn person(&self) -> Person<'_> {
        let person = Person::new(&self.name, self.sector);
        if self.about.is_empty() { person } else { person.about(&self.about) }
    }

    pub(crate) fn is_client(&self) -> bool {
        self.kind == Kind::Client
    }

    /// Whether the person may not be in the room as things stand.
    pub(crate) fn may_not_stay(&self) -> bool {
        self.now == Ground::Nothing
    }

    /// Whether there was a ground at the invitation that is gone now.
    pub(crate) fn lost(&self) -> bool {
        self.may_not_stay() && self.invited.is_some_and(|ground| ground != Ground::Nothing)
    }

    /// What is worth saying beside the name: somebody without a ground, on the line, or who came along.
    pub(crate) fn remarks(&self, language: &Language) -> Vec<Tag<'static>> {
        let w = crate::Words(*language);
        let answer = match self.reply {
            Reply::Comes => Some(Tag::ok(w.comes())),
            Reply::DoesNotFit => Some(Tag::wait(w.time_does_not_fit())),
            Reply::Awaited => Some(Tag::plain(w.no_answer_yet())),
            Reply::NotAsked => None,
        };
        let answer = answer.filter(|_| !self.present);
        let ground = matches!(self.now, Ground::Nothing | Ground::Spoken).then(|| self.tag(language));
        let newcomer = self.newcomer.then(|| Tag::plain(w.newcomer()));
        let remote = self.remote.then(|| Tag::plain(w.on_the_line()));
        let anyway = (self.anyway && self.reply == Reply::DoesNotFit).then(|| Tag::plain(w.held_anyway()));
        let written =
            self.written_by.as_ref().filter(|_| !self.present).map(|who| Tag::plain(w.answer_written_by(who)));
        [ground, newcomer, remote, answer, written, anyway].into_iter().flatten().collect()
    }

    /// The ground as a label.
    pub(crate) fn tag(&self, language: &Language) -> Tag<'static> {
        match self.now {
            Ground::Own => Tag::new(Tone::Own, self.now.say(*language)),
            Ground::OwnOrganisation | Ground::Consent | Ground::LetIn | Ground::Spoken => {
                Tag::ok(self.now.say(*language))
            }
            Ground::Nothing => Tag::risk(self.now.say(*language)),
        }
    }
}

/// The people of a meeting, each with the ground of this moment. Somebody whose very organisation tells something sensitive is shown
/// only to whom the client has opened it.
pub(crate) fn people(cx: &mut Cx<'_, '_>, room: &Room) -> Outcome<Vec<PersonView>> {
    let rows: Vec<ParticipantRow> = room.key.all(cx, people::PARTICIPANTS, args![room.meeting.id])?;
    let standings = standings(cx, room, &rows)?;
    let (language, client) = (cx.language(), room.case.client.name());
    let mut shown = Vec::new();
    for (row, standing) in rows.into_iter().zip(standings) {
        if room.key.may_name(cx, row.account, row.org, row.org_kind.map(|kind| kind.0)) {
            let own = cx.visitor().is_some_and(|actor| row.is_of(&room.case, actor.account));
            let reply = Reply::of(&row, &room.meeting);
            let told = if own || room.case.may::<act::ArrangeMeeting>() { Told::of(&row) } else { Told::default() };
            shown.push(PersonView { own, reply, told, ..person(row, standing, language, &client) });
        }
    }
    shown.sort_by_key(|person| (!person.is_client(), person.newcomer, person.name.to_lowercase()));
    Ok(shown)
}

impl Told {
    fn of(row: &ParticipantRow) -> Self {
        Self { why: row.answer_why.clone(), instead: row.answer_instead.clone() }
    }
}

/// The standings of this moment; once the meeting is over, the grounds that were noted at the door.
fn standings(cx: &mut Cx<'_, '_>, room: &Room, rows: &[ParticipantRow]) -> Outcome<Vec<Standing>> {
    let now = ops::judged(cx, &room.key, rows)?;
    if room.meeting.is_open() {
        return Ok(now);
    }
    let noted = |row: &ParticipantRow| row.door_ground.or(row.invited_ground).map_or(Ground::Nothing, |code| code.0);
    Ok(rows.iter().zip(now).map(|(row, now)| Standing { ground: noted(row), ..now }).collect())
}

fn person(row: ParticipantRow, standing: Standing, language: Language, client: &str) -> PersonView {
    let (can_do, at_door) = (row.performer().is_some(), row.at_door().participant);
    let invite = row.account.map(Id::uuid).or(row.member.map(Id::uuid)).map(InviteId::from_uuid);
    let org = store::said(language, row.org_fi, row.org_sv, row.org_en);
    let about = [row.about, org.clone()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    let is_client = row.kind.0 == Kind::Client;
    PersonView {
        id: row.id,
        kind: row.kind.0,
        name: if is_client { client.to_owned() } else { row.name },
        about: if is_client { crate::Words(language).client().to_owned() } else { about },
        sector: row.org_kind.map_or(Sector::Own, |kind| kind.0.sector()),
        newcomer: row.arrival.0 == Arrival::Newcomer,
        present: row.present,
        remote: row.remote,
        invited: row.invited_ground.map(|ground| ground.0),
        now: standing.ground,
        own: false,
        reply: Reply::NotAsked,
        heard: row.heard,
        org: row.org.map(|id| (id, org)),
        told: Told::default(),
        written_by: row.answer_written_by,
        anyway: row.held_anyway_at.is_some(),
        fits: row.answer.map(|answer| answer.0 == crate::Answer::Fits),
        can_do,
        at_door,
        stay: standing.stay,
        invite,
    }
}

/// A matter on the agenda.
pub(crate) struct MatterView {
    pub(crate) title: String,
    pub(crate) of_client: bool,
    pub(crate) category: &'static str,
    /// Whether it may stand on a screen that everybody in the room reads.
    pub(crate) on_screen: bool,
}

/// What a shared screen leaves out, whatever the client lets it show: health, rehabilitation, and what is opened by name alone.
const fn is_for_screen(category: Category) -> bool {
    !category.sensitive() && !matches!(category, Category::HealthWorkAbility | Category::Rehab)
}

/// The matters that whoever looks may see, the client's first.
pub(crate) fn matters(cx: &mut Cx<'_, '_>, room: &Room) -> Outcome<Vec<MatterView>> {
    let rows: Vec<MatterRow> = room.key.all(cx, minutes::MATTERS, args![room.meeting.id])?;
    let language = cx.language();
    let seen = rows.into_iter().filter(|row| room.key.sees(cx, row.category.0, row.controller));
    let items = seen.filter_map(|row| {
        let title = Line::new(&row.title).ok()?;
        Some(AgendaItem { title, brought_by: row.brought_by.0, category: row.category.0 })
    });
    Ok(in_order(items.collect()).into_iter().map(|item| matter(&item, language)).collect())
}

fn matter(item: &AgendaItem, language: Language) -> MatterView {
    let of_client = item.brought_by == domain::survey::Author::Client;
    let (title, on_screen) = (item.title.to_string(), is_for_screen(item.category));
    MatterView { title, of_client, category: item.category.say(language), on_screen }
}

/// Something that was agreed.
pub(crate) struct AgreedView {
    pub(crate) what: String,
    pub(crate) action: Option<ActionId>,
    /// Whether it may stand on a screen that everybody in the room reads.
    pub(crate) on_screen: bool,
    /// That the plan has it from a meeting, and whose yes it still waits for.
    pub(crate) standing: Option<String>,
    pub(crate) doer: PersonView,
    pub(crate) due: Date,
    pub(crate) who: String,
    pub(crate) at: Timestamp,
}

/// What was agreed, as far as both the kind of data that it was and the kind that it has become in the plan are open to whoever looks
/// (security §7.1).
pub(crate) fn agreed(cx: &mut Cx<'_, '_>, room: &Room, people: &[PersonView]) -> Outcome<Vec<AgreedView>> {
    let rows: Vec<DecisionRow> = room.key.all(cx, minutes::DECISIONS, args![room.meeting.id])?;
    let seen = rows.into_iter().filter(|row| row.kinds().all(|kind| room.key.sees(cx, kind, row.controller)));
    Ok(seen.filter_map(|row| agreement(row, people)).collect())
}

impl DecisionRow {
    /// The kind of data that it was, and the one that it is now.
    fn kinds(&self) -> impl Iterator<Item = Category> {
        std::iter::once(self.category).chain(self.category_now).map(|code| code.0)
    }
}

fn agreement(row: DecisionRow, people: &[PersonView]) -> Option<AgreedView> {
    let doer = people.iter().find(|person| person.id == row.participant)?.clone();
    let on_screen = row.kinds().all(is_for_screen);
    Some(AgreedView {
        what: row.what,
        action: row.action,
        on_screen,
        standing: None,
        doer,
        due: row.due,
        who: row.who,
        at: row.agreed_at,
    })
}

/// A written part of the minutes.
pub(crate) struct PartView {
    pub(crate) text: Option<String>,
    pub(crate) who: String,
    pub(crate) at: Timestamp,
    /// The organisation's name.
    pub(crate) org: String,
    pub(crate) version: i64,
}

/// The written parts that whoever looks may see, and which organisations have not written theirs yet.
pub(crate) struct Parts {
    pub(crate) words: Option<PartView>,
    /// One's own organisation's; all of them for the client.
    pub(crate) records: Vec<PartView>,
    /// Organisations that were there and have not said what they record.
    pub(crate) waiting: Vec<String>,
}

/// The parts of the minutes. An organisation's own part is for itself and the client.
pub(crate) fn parts(cx: &mut Cx<'_, '_>, room: &Room, people: &[PersonView]) -> Outcome<Parts> {
    let rows: Vec<PartRow> = room.key.all(cx, minutes::MINUTES, args![room.meeting.id])?;
    let own = cx.actor()?.org;
    let there: BTreeMap<OrgId, String> =
        people.iter().filter(|person| person.present).filter_map(|person| person.org.clone()).collect();
    let answered = |org: &OrgId| rows.iter().any(|row| row.part.0 == MinutesPart::OrgRecord && row.controller == *org);
    let waiting = there.iter().filter(|(org, _)| !answered(org)).map(|(_, name)| name.clone()).collect();
    let mut parts = Parts { words: None, records: Vec::new(), waiting };
    for row in rows {
        let (part, org) = (row.part.0, row.controller);
        let theirs = part == MinutesPart::ClientsWords || own.is_none_or(|own| own == org);
        if !theirs || !room.key.sees(cx, Category::Meetings, org) {
            continue;
        }
        let org = there.get(&org).cloned().unwrap_or_default();
        let view = PartView { text: row.body, who: row.who, at: row.written_at, org, version: row.version };
        match part {
            MinutesPart::ClientsWords => parts.words = Some(view),
            MinutesPart::OrgRecord => parts.records.push(view),
        }
    }
    Ok(parts)
}

/// A step of the agenda as it stands.
pub(crate) struct StepView {
    pub(crate) step: Step,
    pub(crate) done: bool,
    pub(crate) here: bool,
}

/// The steps, from where the meeting stands.
pub(crate) fn steps(now: Step) -> Vec<StepView> {
    Step::ALL.iter().map(|step| StepView { step: *step, done: *step < now, here: *step == now }).collect()
}

/// The step after this one.
pub(crate) fn next_step(now: Step) -> Option<Step> {
    Step::ALL.iter().copied().find(|step| *step > now)
}
