//! The fields of an action: filled in from the plan, read from what was typed, compared when two have written.

use super::merge::{Compared, Merge, base};
use crate::{
    Words,
    codes::PerformerKind,
    model::ActionView,
    ops::{ActionText, Who},
};
use domain::{
    Category,
    date_input::{self, Edge, Toward},
    plan::{ActionDay, ActionDays, ActionPhase},
};
use kernel::{Coded, Date, GoalId, Language, Line, ServiceId};
use std::sync::LazyLock;
use ui::{Choice, Form, FormState, Posted, ProblemKind, Say, dates, form::Reader};

/// The fields, in the order of the form.
pub(super) const FIELDS: [&str; 9] =
    ["what", "performer", "clients_part", "start", "due", "why", "service", "phase", "category"];
/// What else a form of an action may send: where it belongs, what it began from, and a search for services.
const BESIDE: [&str; 3] = ["goal", "find", "do"];

/// Whoever performs it now, where the asker may not be told who it is.
pub(super) const SAME: &str = "same";

/// What somebody chose as the performer, as it stands in the form.
pub(super) fn performer_code(action: &ActionView) -> String {
    let doer = &action.doer;
    if doer.nameless {
        return SAME.to_owned();
    }
    match (doer.kind, doer.account, doer.member) {
        (PerformerKind::Client, ..) => "client".to_owned(),
        (PerformerKind::Professional, Some(account), _) => format!("a-{account}"),
        (PerformerKind::Member, _, Some(member)) => format!("m-{member}"),
        (PerformerKind::Open | PerformerKind::Professional | PerformerKind::Member, ..) => String::new(),
    }
}

fn read_performer(text: &str) -> Result<Who, ProblemKind> {
    let wrong = |_| ProblemKind::NotAChoice;
    match text.split_once('-') {
        None if text == "client" => Ok(Who::Client),
        None if text == SAME => Ok(Who::Same),
        Some(("a", id)) => id.parse().map(Who::Professional).map_err(wrong),
        Some(("m", id)) => id.parse().map(Who::Member).map_err(wrong),
        Some(_) | None => Err(ProblemKind::NotAChoice),
    }
}

/// The service as it stands in the form: its identifier and its name.
fn service_code(action: &ActionView) -> String {
    let pair = action.service.zip(action.service_name.as_ref());
    pair.map_or(String::new(), |(id, name)| format!("{id} {name}"))
}

fn read_service(text: &str) -> Result<(ServiceId, String), ProblemKind> {
    let (id, name) = text.split_once(' ').ok_or(ProblemKind::NotAChoice)?;
    let name: String = name.trim().chars().take(200).collect();
    Ok((id.parse().map_err(|_| ProblemKind::NotAChoice)?, name))
}

/// The values of an action as the form shows them.
pub(super) fn values(action: &ActionView, language: Language) -> [(&'static str, String); 9] {
    let said = |text: &Option<String>| text.clone().unwrap_or_default();
    let day = |day: Option<Date>| day.map_or(String::new(), |day| dates::date(day, language));
    [
        ("what", action.what.clone()),
        ("performer", performer_code(action)),
        ("clients_part", said(&action.clients_part)),
        ("start", day(action.start)),
        ("due", day(action.due)),
        ("why", said(&action.why)),
        ("service", service_code(action)),
        ("phase", action.phase.code().to_owned()),
        ("category", action.category.code().to_owned()),
    ]
}

/// The form of an action as it stands, with what it begins from beside it.
pub(super) fn filled(action: &ActionView, language: Language) -> FormState {
    let now = values(action, language);
    let shown = now.iter().map(|(name, value)| ((*name).to_owned(), value.clone()));
    let before = now.iter().map(|(name, value)| (base(name), value.clone()));
    FormState::filled(shown.chain(before)).version(action.version).with("goal", action.goal.to_string())
}

/// The form of a new action under this goal.
pub(super) fn empty(goal: GoalId) -> FormState {
    let codes = [("phase", ActionPhase::Initiated.code()), ("category", Category::Plan.code())];
    FormState::filled(codes).with("goal", goal.to_string())
}

/// An action as it was typed: where it belongs, the version it began from, and what it says.
pub(super) struct Typed {
    pub(super) goal: GoalId,
    pub(super) version: i64,
    pub(super) text: ActionText,
}

/// Everything that the form of an action sends, whichever of its buttons is pressed.
pub(super) static KNOWN: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let bases = FIELDS.iter().map(|name| &*base(name).leak());
    FIELDS.into_iter().chain(BESIDE).chain(bases).collect()
});

/// Reads a new or changed action.
pub(super) fn read(posted: &Posted, today: Date) -> Result<Typed, FormState> {
    let mut r = posted.read(&KNOWN);
    let (why, clients_part) = (r.optional_line("why"), r.optional_line("clients_part"));
    let who = r.optional("performer", read_performer);
    let service = r.optional("service", read_service);
    let what = what(&mut r, service.as_ref());
    let (start, due) = (day(&mut r, "start", Edge::Start, today), day(&mut r, "due", Edge::End, today));
    if start.zip(due).is_some_and(|(start, due)| due < start) {
        r.problem("due", ProblemKind::Rule(domain::Rule::ActionEndsBeforeStart));
    }
    let (phase, category) = (r.choice("phase"), r.choice("category"));
    let goal = r.id("goal");
    let version = r.optional("version", |text| text.parse().map_err(|_| ProblemKind::NotANumber)).unwrap_or_default();
    r.finish(|| {
        let who = who.unwrap_or(Who::Open);
        let (what, phase, category) = (what?, phase?, category?);
        let text = ActionText { what, why, clients_part, who, service, start, due, phase, category };
        Some(Typed { goal: goal?, version, text })
    })
}

/// What is done; where nothing is written, to use the service that was chosen.
fn what(r: &mut Reader<'_>, service: Option<&(ServiceId, String)>) -> Option<Line<300>> {
    let (written, named) = (r.optional_line("what"), service.and_then(|(_, name)| Line::new(name).ok()));
    let what = written.or(named);
    if what.is_none() {
        r.missing("what", ProblemKind::Required);
    }
    what
}

/// A day as people write it.
pub(super) fn day(r: &mut Reader<'_>, field: &str, edge: Edge, today: Date) -> Option<Date> {
    r.optional(field, |text| date_input::read(text, today, Toward::Coming)).map(|days| days.at(edge))
}

/// The days of a form, as far as they are days.
fn days(form: &FormState, today: Date) -> ActionDays {
    let read = |field, edge| date_input::read(form.value(field), today, Toward::Coming).ok().map(|days| days.at(edge));
    ActionDays { start: read("start", Edge::Start), due: read("due", Edge::End) }
}

/// The form with everything that is wrong with its days beside them; a day that stood there before is not.
pub(super) fn with_days(form: FormState, standing: &FormState, plan_began: Date, today: Date) -> FormState {
    let problems = days(&form, today).problems(days(standing, today), plan_began, today);
    problems.into_iter().fold(form, |form, (day, rule)| {
        let field = match day {
            ActionDay::Start => "start",
            ActionDay::Due => "due",
        };
        let form = form.beside(field, rule);
        if form.problem_of(field).is_some() { form } else { form.problem(field, ProblemKind::Rule(rule)) }
    })
}

/// What a value is called on the merge page.
fn said(field: &str, value: &str, performers: &[(String, String)], w: Words, language: Language) -> String {
    let named = |code: &str| performers.iter().find(|(known, _)| known == code).map(|(_, name)| name.clone());
    let code = |word: Option<&'static str>| word.unwrap_or_default().to_owned();
    match field {
        "performer" => named(value).unwrap_or_else(|| w.doer_open().to_owned()),
        "service" => value.split_once(' ').map_or(String::new(), |(_, name)| name.to_owned()),
        "phase" => code(ActionPhase::from_code(value).map(|phase| phase.say(language))),
        "category" => code(Category::from_code(value).map(|category| category.say(language))),
        _ => value.to_owned(),
    }
}

fn label(field: &str, w: Words) -> &'static str {
    match field {
        "what" => w.action_what(),
        "performer" => w.action_who(),
        "clients_part" => w.action_clients_part(),
        "start" => w.action_start(),
        "due" => w.action_due(),
        "why" => w.action_why(),
        "service" => w.action_service(),
        "phase" => w.action_phase(),
        _ => w.action_category(),
    }
}

/// Days are compared as days: “huhtikuu” is the first of April where a start is meant.
fn as_compared(field: &str, value: &str, today: Date, language: Language) -> String {
    let edge = match field {
        "start" => Edge::Start,
        "due" => Edge::End,
        _ => return value.to_owned(),
    };
    let days = date_input::read(value, today, Toward::Coming);
    days.map_or(value.to_owned(), |days| dates::date(days.at(edge), language))
}

/// What I typed beside what somebody else saved meanwhile.
pub(super) fn merge(
    to: String,
    back: String,
    typed: &FormState,
    theirs: &ActionView,
    performers: &[(String, String)],
    today: Date,
    language: Language,
) -> Merge {
    let w = Words(language);
    let saved = values(theirs, language);
    let fields = saved.iter().map(|(name, value)| Compared {
        name,
        label: label(name, w),
        base: typed.value(&base(name)).to_owned(),
        mine: as_compared(name, typed.value(name), today, language),
        theirs: value.clone(),
    });
    let hidden = vec![("goal", theirs.goal.to_string())];
    Merge::new(to, back, typed, theirs.version, fields.collect(), hidden, w, |field, value| {
        said(field, value, performers, w, language)
    })
}

/// The choices of who performs an action: codes and names.
pub(super) fn choices(performers: &[(String, String)]) -> Vec<Choice<'_>> {
    performers.iter().map(|(code, name)| Choice::new(code.clone(), name)).collect()
}

/// The service that is chosen in a form, for keeping it in sight.
pub(super) fn chosen_service(form: &Form) -> Option<(String, String)> {
    let value = form.state().value("service");
    value.split_once(' ').map(|(_, name)| (value.to_owned(), name.to_owned()))
}
