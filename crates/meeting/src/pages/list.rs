//! A client's meetings, and how the client was heard otherwise.

use crate::{
    Words,
    store::{
        lists::{self, LineRow},
        meeting::{self as store, HearingRow},
    },
};
use access::{
    Cx, Key, Outcome, act,
    web::{At, Visit},
};
use askama::Template;
use axum::{extract::Query, response::Response};
use casework::{CaseHead, Part};
use db::args;
use domain::{Category, meeting::MeetingState};
use kernel::{CaseId, MeetingId, Timestamp};
use serde::Deserialize;
use ui::{Frame, Icon, Pager, Place, Say, Tag, To, Todo, Tone, dates};

/// How many meetings a page shows.
const MOST: usize = 20;

/// Where to go on.
#[derive(Deserialize)]
pub(super) struct After {
    #[serde(default)]
    after: String,
}

#[derive(Template)]
#[template(path = "case-meetings.html")]
pub(super) struct ListPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) head: CaseHead,
    pub(super) coming: Vec<Todo<'static>>,
    pub(super) past: Vec<Todo<'static>>,
    pub(super) hearings: Vec<HearingView>,
    pub(super) arrange: Option<To>,
    pub(super) hearing: Option<To>,
    pub(super) pager: Pager,
}

pub(super) struct HearingView {
    pub(super) when: String,
    pub(super) said: String,
}

pub(super) async fn show(visit: Visit, At(case): At<CaseId>, Query(after): Query<After>) -> Response {
    visit.page(move |cx| page(cx, case, &after.after)).await
}

fn page(cx: &mut Cx<'_, '_>, case: CaseId, after: &str) -> Outcome<ListPage> {
    let case = access::enter(cx, case)?;
    let key = case.key::<act::ReadMeetings>(cx)?;
    let (rows, next) = rows(cx, &key, after)?;
    let (language, w, now) = (cx.language(), Words(cx.language()), cx.now());
    let is_past = |row: &LineRow| row.times().to() < now || !is_open(row.state.0);
    let (past, mut coming): (Vec<_>, Vec<_>) = rows.into_iter().partition(is_past);
    coming.reverse();
    let line = |row: LineRow| line(&row, language);
    let may = case.may::<act::ArrangeMeeting>();
    Ok(ListPage {
        head: casework::head(cx, &case, Part::Meetings),
        coming: coming.into_iter().map(line).collect(),
        past: past.into_iter().map(line).collect(),
        hearings: hearings(cx, &key)?,
        arrange: may.then_some(To::NewMeeting(case.id)),
        hearing: case.may::<act::RunMeeting>().then_some(To::Hearing(case.id)),
        pager: Pager::new(To::CaseMeetings(case.id), &[], next, language),
        frame: cx.frame(w.meetings(), Some(Place::Cases)),
        w,
    })
}

const fn is_open(state: MeetingState) -> bool {
    match state {
        MeetingState::Planned | MeetingState::TimesProposed | MeetingState::Confirmed => true,
        MeetingState::Held | MeetingState::Cancelled | MeetingState::NoShow => false,
    }
}

/// One page of meetings that the looker sees, and the key of its last one when there are more.
fn rows(cx: &mut Cx<'_, '_>, key: &Key<act::ReadMeetings>, after: &str) -> Outcome<(Vec<LineRow>, Option<String>)> {
    let (at, last) = read_key(after).unzip();
    let most = i64::try_from(MOST).unwrap_or(i64::MAX) + 1;
    let mut rows: Vec<LineRow> = key.all(cx, lists::OF_CASE, args![at, last, most])?;
    let more = rows.len() > MOST;
    rows.truncate(MOST);
    let next = rows.last().filter(|_| more).map(|row| written_key(row.times().from(), row.id));
    rows.retain(|row| key.sees(cx, Category::Meetings, row.controller));
    Ok((rows, next))
}

/// A meeting's key in a list, as it stands in an address.
pub fn written_key(at: Timestamp, id: MeetingId) -> String {
    format!("{}.{id}", at.as_microsecond())
}

/// A key from an address; anything else starts from the beginning.
pub fn read_key(text: &str) -> Option<(Timestamp, MeetingId)> {
    let (at, id) = text.split_once('.')?;
    Some((Timestamp::from_microsecond(at.parse().ok()?).ok()?, id.parse().ok()?))
}

fn line(row: &LineRow, language: kernel::Language) -> Todo<'static> {
    let place = format!("{} · {}", row.place.0.say(language), row.place_text);
    let (tone, tag) = standing(row.state.0, language);
    Todo::new(Icon::Calendar, tone, row.times().say(language), To::Meeting(row.id)).more(place).tag(tag)
}

/// How a meeting stands, as a label.
pub fn standing(state: MeetingState, language: kernel::Language) -> (Tone, Tag<'static>) {
    let word = state.say(language);
    match state {
        MeetingState::Planned | MeetingState::TimesProposed => (Tone::Wait, Tag::wait(word)),
        MeetingState::Confirmed => (Tone::Own, Tag::new(Tone::Info, word)),
        MeetingState::Held => (Tone::Ok, Tag::ok(word)),
        MeetingState::Cancelled => (Tone::Plain, Tag::plain(word)),
        MeetingState::NoShow => (Tone::Risk, Tag::risk(word)),
    }
}

fn hearings(cx: &mut Cx<'_, '_>, key: &Key<act::ReadMeetings>) -> Outcome<Vec<HearingView>> {
    let language = cx.language();
    let rows: Vec<HearingRow> = key.all(cx, store::HEARINGS, &[])?;
    let seen = rows.into_iter().filter(|row| key.sees(cx, Category::Meetings, row.controller));
    Ok(seen
        .map(|row| HearingView {
            when: format!("{} · {} · {}", dates::date(row.heard_on, language), row.how.0.say(language), row.who),
            said: row.said,
        })
        .collect())
}
