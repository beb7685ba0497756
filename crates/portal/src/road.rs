//! The service map (F03): the plan as the client's own road, one stop after another, in plain words.

use crate::Words;
use domain::plan::ActionStatus;
use kernel::{Date, Language, helsinki_date};
use plan::{ActionView, PerformerKind, PlanView, Sheet};
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

/// Of what is only proposed, that it is: people met and spoke of it, or somebody has thought of it.
pub(crate) fn proposal(plan: &PlanView, action: &ActionView, language: Language) -> Option<String> {
    let w = Words(language);
    plan.only_proposes(action).then(|| match action.met {
        Some(at) => w.met_and_waits(dates::date(helsinki_date(at), language)),
        None => w.only_proposed().to_owned(),
    })
}

/// When and with whom, and that it is only proposed where it is: `Alkaa 13.4. Jari Niemi auttaa. Tämä on vasta ehdotus.`
fn note(plan: &PlanView, action: &ActionView, today: Date, language: Language) -> String {
    let said = when_and_who(action, today, language);
    proposal(plan, action, language).map_or(said.clone(), |proposal| format!("{said} {proposal}"))
}

/// When and with whom, as short sentences: `Alkaa 13.4. Jari Niemi auttaa.`
pub(crate) fn when_and_who(action: &ActionView, today: Date, language: Language) -> String {
    match when(action, today, language) {
        Some(when) if when.ends_with('.') => format!("{when} {}", helper(action, language)),
        Some(when) => format!("{when}. {}", helper(action, language)),
        None => helper(action, language),
    }
}

/// The day that is told of an action: when it begins, while that lies ahead, otherwise by when it is done; what goes on without an end
/// goes on today.
fn told_day(action: &ActionView, today: Date) -> Option<Date> {
    match (action.start, action.due) {
        (Some(start), _) if start > today => Some(start),
        (_, Some(due)) => Some(due),
        (Some(_), None) => Some(today),
        (None, None) => None,
    }
}

/// What of the plan lies ahead, in the order of the days that are told, the nearest first; what has no day comes last.
pub(crate) fn ahead(sheet: &Sheet, today: Date) -> Vec<&ActionView> {
    let mut actions: Vec<&ActionView> = sheet.actions().filter(|action| !action.status.is_settled()).collect();
    actions.sort_by_key(|action| told_day(action, today).unwrap_or(Date::MAX));
    actions
}

/// What has been done, the oldest first.
fn behind(sheet: &Sheet) -> Vec<&ActionView> {
    let done = |action: &&ActionView| action.status.is_settled() && action.status != ActionStatus::Stopped;
    let mut actions: Vec<&ActionView> = sheet.actions().filter(done).collect();
    actions.sort_by_key(|action| action.start.or(action.due).unwrap_or(Date::MIN));
    actions
}

/// The whole road: the beginning, what is done, where one is now, and what comes, in the order of their days; the day of looking back
/// together has its place among them.
pub(crate) fn stops(plan: &PlanView, began: Date, today: Date, language: Language) -> Vec<Stop<'static>> {
    let (w, sheet) = (Words(language), &plan.sheet);
    let start = Stop::start(w.road_start(), w.road_done_on(dates::near(began, today, language)));
    let done = behind(sheet).into_iter().map(|action| Stop::done(action.what.clone(), helper(action, language)));
    let mut coming: Vec<(Option<Date>, String, String)> = ahead(sheet, today)
        .into_iter()
        .map(|action| (told_day(action, today), action.what.clone(), note(plan, action, today, language)))
        .collect();
    if let Some(day) = sheet.review {
        let place = coming.partition_point(|(told, ..)| told.is_some_and(|told| told <= day));
        coming.insert(place, (Some(day), w.road_review().to_owned(), weekday_day(day, today, language)));
    }
    let coming = coming.into_iter().enumerate().map(|(place, (_, what, note))| next_stop(what, note, place == 0));
    std::iter::once(start).chain(done).chain(coming).collect()
}

fn next_stop(what: String, note: String, is_now: bool) -> Stop<'static> {
    if is_now { Stop::now(what, note) } else { Stop::later(what, note) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::plan::PlanStatus;
    use ui::Stops;

    const fn day(day: i8) -> Option<Date> {
        Some(Date::constant(2026, 3, day))
    }

    /// The sample plan with these actions in it, and a look together on a day.
    fn plan(actions: &[(&str, Option<Date>, Option<Date>)], review: Option<Date>) -> PlanView {
        let mut plan = plan::sample_plan(PlanStatus::Active);
        let sheet = &mut plan.sheet;
        let one = sheet.actions().find(|action| !action.status.is_settled()).expect("something is open").clone();
        let of = |(what, start, due): &(&str, Option<Date>, Option<Date>)| ActionView {
            what: (*what).to_owned(),
            start: *start,
            due: *due,
            ..one.clone()
        };
        sheet.goals.truncate(1);
        sheet.goals[0].subs.clear();
        sheet.goals[0].actions = actions.iter().map(of).collect();
        sheet.review = review;
        plan
    }

    /// What stands on the road follows the days that are told with it: an action that began long ago is told by its last day.
    #[test]
    fn the_road_is_in_the_order_of_the_days_that_are_told() {
        let today = Date::constant(2026, 3, 12);
        let actions = [
            ("undated", None, None),
            ("long since", day(1), day(30)),
            ("begins", day(20), day(31)),
            ("goes on", day(2), None),
            ("soon", None, day(15)),
        ];
        let plan = plan(&actions, day(25));
        let road = Stops::new(stops(&plan, today, today, Language::En), Language::En).to_string();
        let review = Words(Language::En).road_review();
        let place = |what: &str| road.find(what).unwrap_or_else(|| panic!("{what} is missing: {road}"));
        let order = ["goes on", "soon", "begins", review, "long since", "undated"].map(place);
        assert!(order.is_sorted(), "{road}");
    }
}
