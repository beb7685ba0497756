//! The service map (F03): the plan as the client's own road, one stop after another, in plain words.

use crate::Words;
use domain::plan::ActionStatus;
use kernel::{Date, Language};
use plan::{ActionView, PerformerKind, Sheet};
use ui::{Stop, capital, dates};

/// When something is done, without abbreviations; nothing when no day is agreed yet.
pub(crate) fn when(action: &ActionView, today: Date, language: Language) -> Option<String> {
    let w = Words(language);
    let (weekday, near) = (|day| weekday_day(day, today, language), |day| dates::near(day, today, language));
    match (action.start, action.due) {
        (Some(start), Some(due)) if start == due => Some(weekday(due)),
        (Some(start), _) if start > today => Some(w.starts(near(start))),
        (Some(_), None) => Some(w.going_on().to_owned()),
        (_, Some(due)) => Some(w.until(near(due))),
        (None, None) => None,
    }
}

/// `Torstai 26.3.`: a day with its name in full, at the beginning of a line.
pub(crate) fn weekday_day(day: Date, today: Date, language: Language) -> String {
    capital(&weekday_within(day, today, language))
}

/// `torstai 26.3.`: the same within a sentence.
pub(crate) fn weekday_within(day: Date, today: Date, language: Language) -> String {
    format!("{} {}", dates::weekday(day, language), dates::near(day, today, language))
}

/// Who helps: the performer, or that the client does it, or that it is still open.
pub(crate) fn helper(action: &ActionView, language: Language) -> String {
    let w = Words(language);
    match action.doer.kind {
        PerformerKind::Client => w.you_do().to_owned(),
        PerformerKind::Professional | PerformerKind::Member => w.helps(&action.doer.name),
        PerformerKind::Open => w.doer_open().to_owned(),
    }
}

/// When and with whom, as short sentences: `Alkaa 13.4. Jari Niemi auttaa.`
pub(crate) fn when_and_who(action: &ActionView, today: Date, language: Language) -> String {
    match when(action, today, language) {
        Some(when) if when.ends_with('.') => format!("{when} {}", helper(action, language)),
        Some(when) => format!("{when}. {}", helper(action, language)),
        None => helper(action, language),
    }
}

/// What of the plan lies ahead, the nearest first.
pub(crate) fn ahead(sheet: &Sheet) -> Vec<&ActionView> {
    let mut actions: Vec<&ActionView> = sheet.actions().filter(|action| !action.status.is_settled()).collect();
    actions.sort_by_key(|action| action.start.or(action.due).unwrap_or(Date::MAX));
    actions
}

/// What has been done, the oldest first.
fn behind(sheet: &Sheet) -> Vec<&ActionView> {
    let done = |action: &&ActionView| action.status.is_settled() && action.status != ActionStatus::Stopped;
    let mut actions: Vec<&ActionView> = sheet.actions().filter(done).collect();
    actions.sort_by_key(|action| action.start.or(action.due).unwrap_or(Date::MIN));
    actions
}

/// The whole road: the beginning, what is done, where one is now, what comes, and the day of looking back together.
pub(crate) fn stops(sheet: &Sheet, began: Date, today: Date, language: Language) -> Vec<Stop<'static>> {
    let w = Words(language);
    let start = Stop::start(w.road_start(), w.road_done_on(dates::near(began, today, language)));
    let done = behind(sheet).into_iter().map(|action| Stop::done(action.what.clone(), helper(action, language)));
    let ahead =
        ahead(sheet).into_iter().enumerate().map(|(place, action)| next_stop(action, place == 0, today, language));
    let review = sheet.review.map(|day| Stop::later(w.road_review(), weekday_day(day, today, language)));
    std::iter::once(start).chain(done).chain(ahead).chain(review).collect()
}

fn next_stop(action: &ActionView, is_now: bool, today: Date, language: Language) -> Stop<'static> {
    let note = when_and_who(action, today, language);
    if is_now { Stop::now(action.what.clone(), note) } else { Stop::later(action.what.clone(), note) }
}
