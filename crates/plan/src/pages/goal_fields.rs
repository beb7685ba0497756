//! The fields of a goal: filled in from the plan, read from what was typed, compared when two have written.

use super::{
    action_fields::day,
    merge::{Compared, Merge, base},
};
use crate::{Words, model::GoalView, ops::GoalText};
use domain::{LifeDomain, date_input::Edge, plan::GoalStatus};
use kernel::{Coded, Date, GoalId, Language, Line, Prose};
use ui::{FormState, Posted, Say, dates};

/// The fields of a goal, in the order of the form. A sub-goal has no own words of its own.
const GOAL: [&str; 4] = ["own_words", "domain", "target", "status"];
/// The fields of a sub-goal.
const PART: [&str; 4] = ["title", "domain", "target", "status"];

/// Whether the form is about a goal or a part of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Goal,
    Part,
}

impl Kind {
    /// What the goal is: one with the client's own words, or a part of such a one.
    pub(super) const fn of(goal: &GoalView) -> Self {
        if goal.own_words.is_some() { Self::Goal } else { Self::Part }
    }

    const fn fields(self) -> [&'static str; 4] {
        match self {
            Self::Goal => GOAL,
            Self::Part => PART,
        }
    }
}

fn values(goal: &GoalView, language: Language) -> Vec<(&'static str, String)> {
    let target = goal.target.map_or(String::new(), |day| dates::date(day, language));
    let own = match Kind::of(goal) {
        Kind::Goal => ("own_words", goal.own_words.clone().unwrap_or_default()),
        Kind::Part => ("title", goal.title.clone()),
    };
    let codes =
        [("domain", goal.domain.code().to_owned()), ("target", target), ("status", goal.status.code().to_owned())];
    std::iter::once(own).chain(codes).collect()
}

/// The form of a goal as it stands, with what it begins from beside it.
pub(super) fn filled(goal: &GoalView, language: Language) -> FormState {
    let now = values(goal, language);
    let shown = now.iter().map(|(name, value)| ((*name).to_owned(), value.clone()));
    let before = now.iter().map(|(name, value)| (base(name), value.clone()));
    FormState::filled(shown.chain(before)).version(goal.version)
}

/// The form of a new goal, or of a new part of one.
pub(super) fn empty(parent: Option<&GoalView>) -> FormState {
    let form = FormState::empty().with("status", GoalStatus::Open.code());
    match parent {
        None => form,
        Some(goal) => form.with("parent", goal.id.to_string()).with("domain", goal.domain.code()),
    }
}

/// A goal as it was typed.
pub(super) struct Typed {
    pub(super) parent: Option<GoalId>,
    pub(super) version: i64,
    pub(super) text: GoalText,
}

/// Reads a new or changed goal. Which of the two it is shows in the fields that were sent.
pub(super) fn read(posted: &Posted, today: Date) -> Result<Typed, FormState> {
    let kind = if posted.carried().any(|(name, _)| name == "own_words") { Kind::Goal } else { Kind::Part };
    let bases: Vec<String> = kind.fields().iter().map(|name| base(name)).collect();
    let known: Vec<&str> =
        kind.fields().into_iter().chain(["parent"]).chain(bases.iter().map(String::as_str)).collect();
    let mut r = posted.read(&known);
    let (own_words, title) = match kind {
        Kind::Goal => {
            let words: Option<Prose<1000>> = r.prose("own_words");
            let title = words.as_ref().and_then(in_short);
            (words, title)
        }
        Kind::Part => (None, r.line("title")),
    };
    let target = day(&mut r, "target", Edge::End, today);
    let (domain, status) = (r.choice("domain"), r.optional_choice("status"));
    let parent = r.optional_id("parent");
    let version =
        r.optional("version", |text| text.parse().map_err(|_| ui::ProblemKind::NotANumber)).unwrap_or_default();
    r.finish(|| {
        let status = status.unwrap_or(GoalStatus::Open);
        let text = GoalText { own_words, title: title?, domain: domain?, target, status };
        Some(Typed { parent, version, text })
    })
}

/// The first line of the client's words, as the goal is called in short.
fn in_short(words: &Prose<1000>) -> Option<Line<200>> {
    let line: String = words.as_str().lines().next()?.chars().take(200).collect();
    Line::new(&line).ok()
}

fn label(field: &str, w: Words) -> &'static str {
    match field {
        "own_words" => w.goal_own_words(),
        "title" => w.goal_title(),
        "domain" => w.goal_domain(),
        "target" => w.goal_target(),
        _ => w.goal_status(),
    }
}

fn said(field: &str, value: &str, language: Language) -> String {
    match field {
        "domain" => LifeDomain::from_code(value).map_or("", |domain| domain.say(language)).to_owned(),
        "status" => GoalStatus::from_code(value).map_or("", |status| status.say(language)).to_owned(),
        _ => value.to_owned(),
    }
}

/// What I typed beside what somebody else saved meanwhile.
pub(super) fn merge(to: String, back: String, typed: &FormState, theirs: &GoalView, language: Language) -> Merge {
    let w = Words(language);
    let saved = values(theirs, language);
    let fields = saved.iter().map(|(name, value)| Compared {
        name,
        label: label(name, w),
        base: typed.value(&base(name)).to_owned(),
        mine: typed.value(name).to_owned(),
        theirs: value.clone(),
    });
    Merge::new(to, back, typed, theirs.version, fields.collect(), Vec::new(), w, |f, v| said(f, v, language))
}
