//! The plan in components, for every page that shows it: goals for reading, the road for the client.

use crate::{
    Words,
    model::{ActionView, GoalView, PlanView, Sheet},
};
use domain::{
    Sector,
    plan::{ActionStatus, Attention},
};
use kernel::{Date, Language, helsinki_date};
use ui::{Act, Goal, Icon, Person, Say, Stop, SubGoal, Tag, Tone, dates, first_name};

/// When an action is done, as people say it.
pub fn when(action: &ActionView, language: Language) -> String {
    let w = Words(language);
    match (action.start, action.due) {
        (Some(start), Some(due)) if start == due => dates::weekday_day(due, language),
        (Some(start), Some(due)) => dates::span(start, due, language),
        (Some(start), None) => w.from_day(dates::day_month(start, language)),
        (None, Some(due)) => dates::by(due, language),
        (None, None) => w.no_day_yet().to_owned(),
    }
}

/// Who performs an action: the name, and whose duty it is; the client's own part beside it.
pub fn doer(action: &ActionView, language: Language) -> Person<'static> {
    let (w, who) = (Words(language), &action.doer);
    let org = who.org_name.say(language);
    if who.name.is_empty() {
        return Person::new(w.doer_open(), Sector::Own);
    }
    let person = Person::new(who.name.clone(), who.sector);
    if org.is_empty() { person } else { person.about(org.to_owned()) }
}

/// How an action stands: late ones say so, whatever else is true.
pub fn state(action: &ActionView, today: Date, language: Language) -> Tag<'static> {
    let status = action.status;
    match attention(action, today) {
        Some(late) => Tag::risk(late.say(language)),
        None => match status {
            ActionStatus::Done | ActionStatus::Continuing => Tag::new(Tone::Ok, status.say(language)).icon(Icon::Check),
            ActionStatus::Proposed | ActionStatus::Waiting => Tag::new(Tone::Wait, status.say(language)),
            ActionStatus::Ongoing => Tag::new(Tone::Own, status.say(language)),
            ActionStatus::NotStarted => Tag::risk(status.say(language)),
            ActionStatus::Accepted | ActionStatus::Stopped => Tag::plain(status.say(language)),
        },
    }
}

/// Of an action that is only proposed: that it was agreed in a meeting, on which day, and what it still waits for.
pub fn met(plan: &PlanView, action: &ActionView, language: Language) -> Option<String> {
    let (w, at) = (Words(language), action.met.filter(|_| plan.only_proposes(action))?);
    let day = dates::date(helsinki_date(at), language);
    Some(match plan.awaited(action) {
        None => w.met_not_asked(day),
        Some(parties) if parties.is_empty() => w.met_others(day),
        Some(parties) => {
            w.met_waits(day, parties.iter().map(|party| party.name.as_str()).collect::<Vec<_>>().join(", "))
        }
    })
}

/// Whether somebody must look at the action today, and why.
pub fn attention(action: &ActionView, today: Date) -> Option<Attention> {
    domain::plan::attention(action.status, action.start, action.due, today)
}

fn act(action: &ActionView, today: Date, language: Language) -> Act<'static> {
    Act::new(action.what.clone(), doer(action, language), when(action, language), state(action, today, language))
}

fn sub_goal(
    number: String,
    title: String,
    actions: &[ActionView],
    today: Date,
    language: Language,
) -> SubGoal<'static> {
    SubGoal::new(number, title, actions.iter().map(|action| act(action, today, language)).collect())
}

fn goal_part(goal: &GoalView, number: usize, today: Date, language: Language) -> Goal<'static> {
    let w = Words(language);
    let own = (!goal.actions.is_empty())
        .then(|| sub_goal(String::new(), w.actions().to_owned(), &goal.actions, today, language));
    let subs =
        goal.subs.iter().zip(1..).map(|(sub, part)| {
            sub_goal(format!("{number}.{part}"), sub.say().to_owned(), &sub.actions, today, language)
        });
    Goal::new(w.goal_number(number), goal.say().to_owned(), own.into_iter().chain(subs).collect())
}

/// The goals of the plan for reading, in the order of the plan.
pub fn goal_parts(plan: &PlanView, today: Date, language: Language) -> Vec<Goal<'static>> {
    sheet_parts(&plan.sheet, today, language)
}

/// The goals of one version for reading.
pub fn sheet_parts(sheet: &Sheet, today: Date, language: Language) -> Vec<Goal<'static>> {
    sheet.goals.iter().zip(1..).map(|(goal, number)| goal_part(goal, number, today, language)).collect()
}

/// The client's road (F03): what is done, where one is now, what comes. One stop for each action, in the order of their days.
pub fn stops(plan: &PlanView, language: Language) -> Vec<Stop<'static>> {
    let mut actions: Vec<&ActionView> =
        plan.sheet.actions().filter(|action| action.status != ActionStatus::Stopped).collect();
    actions.sort_by_key(|action| (!action.status.is_settled(), action.start.or(action.due).unwrap_or(Date::MAX)));
    let now = actions.iter().position(|action| !action.status.is_settled());
    actions.iter().enumerate().map(|(place, action)| stop(action, Some(place) == now, language)).collect()
}

fn stop(action: &ActionView, is_now: bool, language: Language) -> Stop<'static> {
    let what = action.what.clone();
    if action.status.is_settled() {
        return Stop::done(what, action.status.say(language));
    }
    let note = [when(action, language), first_name(&action.doer.name).to_owned()].join(" ");
    if is_now { Stop::now(what, note) } else { Stop::later(what, note) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::plan::PlanStatus;

    /// The number stands apart from the words, and what is done right for a goal has none of its own beside the goal's.
    #[test]
    fn a_number_never_runs_into_the_heading() {
        let mut sheet = crate::sample_plan(PlanStatus::Active).sheet;
        let action = sheet.actions().next().expect("something is done").clone();
        sheet.goals[0].actions.push(action);
        let html: String =
            sheet_parts(&sheet, Date::constant(2026, 3, 12), Language::Fi).iter().map(Goal::to_string).collect();
        let actions = Words(Language::Fi).actions();
        assert!(html.contains(&format!(r#"class="h4">{actions}</h"#)), "{html}");
        assert!(html.contains(r#"<span class="n">1.1</span> "#), "{html}");
    }
}
