//! One's own meetings over all clients, day by day.

use super::list::{read_key, standing, written_key};
use crate::{
    Words,
    face::{self, Mine},
};
use access::{Cx, Outcome, web::Visit};
use askama::Template;
use axum::{extract::Query, response::Response};
use kernel::{Date, Language, Timestamp, helsinki_date, helsinki_time};
use serde::Deserialize;
use ui::{Frame, Icon, Pager, Place, Say, Tag, To, Todo, Tone, capital, dates};

/// How many meetings a page shows.
const MOST: i64 = 30;

/// Where to go on.
#[derive(Deserialize)]
pub(super) struct After {
    #[serde(default)]
    after: String,
}

#[derive(Template)]
#[template(path = "meetings.html")]
pub(super) struct MinePage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) days: Vec<(String, Vec<MineView>)>,
    pub(super) to_contact: Vec<face::ToContact>,
    pub(super) pager: Pager,
}

impl MinePage {
    fn contact(&self, one: &face::ToContact) -> Todo<'static> {
        let by = dates::by(one.on, self.frame.language);
        let who = one.client.clone();
        Todo::new(Icon::Phone, Tone::Risk, who, To::Meeting(one.meeting)).more(self.w.did_not_come()).when(by)
    }
}

pub(super) struct MineView {
    pub(super) to: To,
    pub(super) machine: String,
    pub(super) time: String,
    pub(super) client: String,
    pub(super) place: String,
    pub(super) state: Tag<'static>,
    pub(super) now: bool,
    pub(super) past: bool,
}

pub(super) async fn show(visit: Visit, Query(after): Query<After>) -> Response {
    visit.page(move |cx| page(cx, &after.after)).await
}

fn page(cx: &mut Cx<'_, '_>, after: &str) -> Outcome<MinePage> {
    let (w, language, today) = (Words(cx.language()), cx.language(), cx.today());
    let (rows, more) = face::coming(cx, read_key(after), MOST)?;
    let next = rows.last().filter(|_| more).map(|row| written_key(row.starts, row.id));
    let mut days: Vec<(String, Vec<MineView>)> = Vec::new();
    for row in &rows {
        let day = day(helsinki_date(row.starts), today, language);
        match days.last_mut() {
            Some((last, list)) if *last == day => list.push(mine(row, cx, language)),
            Some(_) | None => days.push((day, vec![mine(row, cx, language)])),
        }
    }
    Ok(MinePage {
        frame: cx.frame(w.meetings(), Some(Place::Meetings)),
        days,
        to_contact: face::to_contact(cx)?,
        pager: Pager::new(To::Meetings, &[], next, language),
        w,
    })
}

/// `tänään`, `huomenna`, `torstai 26.3.2026`.
fn day(day: Date, today: Date, language: Language) -> String {
    match dates::days_between(today, day) {
        0 | 1 => format!("{}, {}", capital(&dates::relative(day, today, language)), dates::full(day, language)),
        _ => capital(&dates::full(day, language)),
    }
}

/// How one of one's own meetings stands; a time that went by without a meeting is told too.
pub fn state_of(row: &Mine, now: Timestamp, language: Language) -> Tag<'static> {
    if row.was_missed(now) {
        return Tag::wait(Words(language).time_has_passed());
    }
    standing(row.state, language).1
}

fn mine(row: &Mine, cx: &Cx<'_, '_>, language: Language) -> MineView {
    MineView {
        to: To::Meeting(row.id),
        machine: row.starts.to_string(),
        time: dates::time(helsinki_time(row.starts), language),
        client: row.client.clone(),
        place: format!("{} · {} · {}", row.place.say(language), row.place_text, Words(language).people(row.people)),
        state: state_of(row, cx.now(), language),
        now: row.is_now(cx.now()),
        past: row.is_past(cx.now()),
    }
}
