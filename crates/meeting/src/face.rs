//! What other capabilities ask about meetings.

use crate::{
    Times,
    model::{Answer, Kind, ParticipantId},
    store::{
        self,
        lists::{self, AnsweredRow, ContactRow, LineRow, MineRow, TimeAskRow},
        people::{self, ParticipantRow},
    },
};
use access::{Case, Cx, Outcome, act};
use db::args;
use domain::{
    Category, CategorySet, Rule,
    meeting::{MeetingState, Place},
};
use kernel::{AccountId, CaseId, Date, Language, MeetingId, Time, Timestamp, helsinki_moment};

/// One of one's own meetings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mine {
    /// The meeting.
    pub id: MeetingId,
    /// Whose it is.
    pub case: CaseId,
    /// The client's name.
    pub client: String,
    /// From when it is, or was.
    pub starts: Timestamp,
    /// Until when it is, or was.
    pub ends: Timestamp,
    /// How people meet.
    pub place: Place,
    /// Where.
    pub place_text: String,
    /// How many are invited, the client among them.
    pub people: i64,
    /// How it stands.
    pub state: MeetingState,
    /// Whether it has begun.
    pub began: bool,
}

impl Mine {
    /// Whether it is over: held, called off, or its time has gone by.
    pub fn is_past(&self, now: Timestamp) -> bool {
        self.ends <= now || !self.is_open()
    }

    /// Whether its time has gone by and nobody has told what became of it.
    pub fn was_missed(&self, now: Timestamp) -> bool {
        self.is_open() && !self.began && self.ends <= now
    }

    const fn is_open(&self) -> bool {
        match self.state {
            MeetingState::Planned | MeetingState::TimesProposed | MeetingState::Confirmed => true,
            MeetingState::Held | MeetingState::Cancelled | MeetingState::NoShow => false,
        }
    }

    /// Whether people sit together now, or should.
    pub fn is_now(&self, now: Timestamp) -> bool {
        self.state == MeetingState::Confirmed && self.starts <= now && now < self.ends
    }
}

/// One's meetings of this day, by time. One statement.
///
/// # Errors
/// When no professional has signed in.
pub fn today(cx: &mut Cx<'_, '_>) -> Outcome<Vec<Mine>> {
    let today = cx.today();
    let from = start_of(today);
    let to = start_of(today.tomorrow().unwrap_or(today));
    mine(cx, from, to, None, 50)
}

/// One's meetings from this day on, at most so many after a key; and whether there are more.
///
/// # Errors
/// When no professional has signed in.
pub fn coming(cx: &mut Cx<'_, '_>, after: Option<(Timestamp, MeetingId)>, most: i64) -> Outcome<(Vec<Mine>, bool)> {
    let from = start_of(cx.today());
    let mut rows = mine(cx, from, Timestamp::MAX, after, most + 1)?;
    let most = usize::try_from(most).unwrap_or(usize::MAX);
    let more = rows.len() > most;
    rows.truncate(most);
    Ok((rows, more))
}

fn start_of(day: Date) -> Timestamp {
    helsinki_moment(day, Time::midnight()).unwrap_or(Timestamp::MIN)
}

fn mine(
    cx: &mut Cx<'_, '_>,
    from: Timestamp,
    to: Timestamp,
    after: Option<(Timestamp, MeetingId)>,
    most: i64,
) -> Outcome<Vec<Mine>> {
    let (at, id) = after.unzip();
    let scope = access::scope::<act::ReadMeetings>(cx)?;
    let (org, today) = (cx.org()?, cx.today());
    let rows: Vec<MineRow> = scope.cases(cx, lists::MINE, args![org, today, kind(), from, to, at, id, most])?;
    Ok(rows.into_iter().map(shown).collect())
}

/// The bit of the kind of data that meetings are.
fn kind() -> i64 {
    CategorySet::EMPTY.with(Category::Meetings).bits()
}

fn shown(row: MineRow) -> Mine {
    let times = row.times();
    Mine {
        id: row.id,
        case: row.case_id,
        client: format!("{} {}", row.given, row.family),
        starts: times.from(),
        ends: times.to(),
        place: row.place.0,
        place_text: row.place_text,
        people: row.people,
        state: row.state.0,
        began: row.began_at.is_some(),
    }
}

/// A client who did not come and whom one is to be in touch with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToContact {
    /// The meeting that did not take place.
    pub meeting: MeetingId,
    /// Whose it was.
    pub case: CaseId,
    /// The client's name.
    pub client: String,
    /// By when.
    pub on: Date,
}

/// The clients who did not come and whom one is to be in touch with, the most urgent first.
///
/// # Errors
/// When no professional has signed in.
pub fn to_contact(cx: &mut Cx<'_, '_>) -> Outcome<Vec<ToContact>> {
    let (scope, org, today) = (access::scope::<act::RunMeeting>(cx)?, cx.org()?, cx.today());
    let rows: Vec<ContactRow> = scope.cases(cx, lists::TO_CONTACT, args![org, today, kind()])?;
    let each = rows.into_iter().map(|row| ToContact {
        meeting: row.id,
        case: row.case_id,
        client: format!("{} {}", row.given, row.family),
        on: row.contact_on,
    });
    Ok(each.collect())
}

/// A coming meeting whose time asks something of the one who looks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimeAsk {
    /// The meeting.
    pub meeting: MeetingId,
    /// The client's name.
    pub client: String,
    /// From when.
    pub starts: Timestamp,
    /// Until when.
    pub ends: Timestamp,
    /// Whether one's own answer is waited for; otherwise somebody has said that the time does not fit.
    pub mine: bool,
}

/// Proposed times that wait for one's own answer, and one's own proposals that do not fit somebody, the nearest first.
///
/// # Errors
/// When no professional has signed in.
pub fn time_asks(cx: &mut Cx<'_, '_>) -> Outcome<Vec<TimeAsk>> {
    let (scope, org, today, now) = (access::scope::<act::ReadMeetings>(cx)?, cx.org()?, cx.today(), cx.now());
    let rows: Vec<TimeAskRow> = scope.cases(cx, lists::TIME_ASKS, args![org, today, kind(), now])?;
    let each = rows.into_iter().map(|row| TimeAsk {
        meeting: row.id,
        client: format!("{} {}", row.given, row.family),
        starts: row.starts_at,
        ends: row.ends_at,
        mine: row.mine != 0,
    });
    Ok(each.collect())
}

/// A meeting of one client, in a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfCase {
    /// The meeting.
    pub id: MeetingId,
    /// How it stands.
    pub state: MeetingState,
    /// When it is, or was.
    pub times: Times,
    /// How people meet.
    pub place: Place,
    /// Where.
    pub place_text: String,
}

/// A client's meetings that the looker sees, the last one first.
///
/// # Errors
/// When meetings are not the looker's part.
pub fn of_case(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<Vec<OfCase>> {
    let key = case.key::<act::ReadMeetings>(cx)?;
    let rows: Vec<LineRow> = key.all(cx, lists::OF_CASE, args![None::<Timestamp>, None::<MeetingId>, 20_i64])?;
    let seen = rows.into_iter().filter(|row| key.sees(cx, Category::Meetings, row.controller));
    Ok(seen.map(of_row).collect())
}

fn of_row(row: LineRow) -> OfCase {
    OfCase { id: row.id, state: row.state.0, times: row.times(), place: row.place.0, place_text: row.place_text }
}

/// A meeting as the client's own pages list it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfClient {
    /// The meeting.
    pub meeting: OfCase,
    /// Whether the client has said that the time fits.
    pub fits: Option<bool>,
}

impl OfClient {
    /// Whether it is still to come or going on: neither over nor called off, and not a day that has passed.
    pub fn is_coming(&self, now: Timestamp) -> bool {
        self.meeting.is_open() && now < self.meeting.times.to()
    }

    /// Whether the client is asked if the time fits: while it is only proposed. What the client has agreed to is not asked again, and neither is
    /// whoever sits in the meeting.
    pub fn asks(&self, now: Timestamp) -> bool {
        let agreed = self.meeting.state == MeetingState::Confirmed;
        self.fits.is_none() && !agreed && self.meeting.times.began.is_none() && self.is_coming(now)
    }
}

impl OfCase {
    /// Whether it has neither been held nor called off.
    pub const fn is_open(&self) -> bool {
        match self.state {
            MeetingState::Planned | MeetingState::TimesProposed | MeetingState::Confirmed => true,
            MeetingState::Held | MeetingState::Cancelled | MeetingState::NoShow => false,
        }
    }
}

/// The client's meetings with the client's own answers, the last one first: at most so many after a key, and whether there are more.
///
/// # Errors
/// When meetings are not the looker's part.
pub fn of_client(
    cx: &mut Cx<'_, '_>,
    case: &Case,
    after: Option<(Timestamp, MeetingId)>,
    most: usize,
) -> Outcome<(Vec<OfClient>, bool)> {
    let key = case.key::<act::ReadMeetings>(cx)?;
    let ((at, last), limit) = (after.unzip(), i64::try_from(most).unwrap_or(i64::MAX).saturating_add(1));
    let mut rows: Vec<AnsweredRow> = key.all(cx, lists::OF_CLIENT, args![at, last, limit])?;
    let more = rows.len() > most;
    rows.truncate(most);
    let seen = rows.into_iter().filter(|row| key.sees(cx, Category::Meetings, row.controller));
    Ok((seen.map(of_client_row).collect(), more))
}

fn of_client_row(row: AnsweredRow) -> OfClient {
    let fits = row.answer.map(|answer| answer.0 == Answer::Fits);
    let AnsweredRow { id, controller, state, place, place_text, starts_at, ends_at, began_at, ended_at, answer: _ } =
        row;
    OfClient {
        meeting: of_row(LineRow { id, controller, state, place, place_text, starts_at, ends_at, began_at, ended_at }),
        fits,
    }
}

/// The client's next meeting, as the client sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextMeeting {
    /// The meeting.
    pub meeting: OfCase,
    /// Who else is invited, as far as the looker may be told: name, and title with organisation.
    pub people: Vec<(String, String)>,
    /// Whether the client has said that the time fits.
    pub fits: Option<bool>,
}

/// The next meeting of this client from today on, if one is arranged.
///
/// # Errors
/// When meetings are not the looker's part.
pub fn next_for_client(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<Option<NextMeeting>> {
    let key = case.key::<act::ReadMeetings>(cx)?;
    let row: Option<LineRow> = key.optional(cx, lists::NEXT, args![start_of(cx.today())])?;
    let Some(row) = row.filter(|row| key.sees(cx, Category::Meetings, row.controller)) else { return Ok(None) };
    let rows: Vec<ParticipantRow> = key.all(cx, people::PARTICIPANTS, args![row.id])?;
    let client = |row: &&ParticipantRow| row.kind.0 == Kind::Client;
    let fits = rows.iter().find(client).and_then(|row| row.answer).map(|answer| answer.0 == Answer::Fits);
    let language = cx.language();
    let others: Vec<ParticipantRow> = rows.into_iter().filter(|row| row.kind.0 != Kind::Client).collect();
    let told = |row: &ParticipantRow| key.may_name(cx, row.account, row.org, row.org_kind.map(|kind| kind.0));
    let people = others.into_iter().filter(told).map(|row| named(row, language)).collect();
    Ok(Some(NextMeeting { people, fits, meeting: of_row(row) }))
}

/// The name, and title with organisation.
fn named(row: ParticipantRow, language: Language) -> (String, String) {
    let org = store::said(language, row.org_fi, row.org_sv, row.org_en);
    let parts = [row.about, org].into_iter().filter(|part| !part.is_empty());
    (row.name, parts.collect::<Vec<_>>().join(", "))
}

/// Somebody who is invited to a meeting or came along.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guest {
    /// The place in the meeting, for the door and for what is agreed.
    pub id: ParticipantId,
    /// The account of a professional.
    pub account: Option<AccountId>,
    /// Whether it is the client.
    pub is_client: bool,
    /// The name.
    pub name: String,
}

/// Who is invited to a meeting of this client or came along, the client first.
///
/// # Errors
/// When meetings are not the looker's part.
pub fn guests(cx: &mut Cx<'_, '_>, case: &Case, meeting: MeetingId) -> Outcome<Vec<Guest>> {
    let key = case.key::<act::ReadMeetings>(cx)?;
    if !key.sees(cx, Category::Meetings, case.controller) {
        return Err(Rule::NoBasis.into());
    }
    let rows: Vec<ParticipantRow> = key.all(cx, people::PARTICIPANTS, args![meeting])?;
    let guest = |row: ParticipantRow| Guest {
        id: row.id,
        account: row.account,
        is_client: row.kind.0 == Kind::Client,
        name: row.name,
    };
    Ok(rows.into_iter().map(guest).collect())
}
