//! On the page that ends a clientship: what becomes of each open action, and who hears that the joint work ends.

use crate::{
    Words,
    model::ActionView,
    ops::{self, ActionEnds},
};
use access::{Case, Cx, Outcome, act::CloseCase};
use askama::{Template, filters::HtmlSafe};
use domain::{
    Rule,
    closing::{ActionEnd, ClosingReason},
};
use kernel::{ActionId, Date, Language};
use ui::{Choice, Form, Posted, ProblemKind, Say, dates, form::Reader};

/// The field that says the same of all of them.
pub(super) const ALL: &str = "ends";
/// What the field of one action begins with.
const EACH: &str = "end-";

/// One open action with its field.
pub(super) struct Open {
    field: String,
    what: String,
    how: String,
}

impl Open {
    pub(super) fn of(action: &ActionView, language: Language) -> Self {
        let w = Words(language);
        let doer = if action.doer.name.is_empty() { w.doer_open() } else { action.doer.name.as_str() };
        let how = format!("{doer}. {}.", action.status.say(language));
        Self { field: format!("{EACH}{}", action.id), what: action.what.clone(), how }
    }
}

/// What else ends with the joint work.
#[derive(Default)]
pub(super) struct Ending {
    pub(super) open: Vec<Open>,
    /// Those whom the service tells.
    pub(super) hear: Vec<String>,
    /// Those whom people tell: nothing opens the service to them.
    pub(super) tell: Vec<String>,
    /// The last day of the consent that is live.
    pub(super) consent: Option<Date>,
}

/// The part of the form, and what stands beside it.
#[derive(Template)]
#[template(path = "closing-ends.html")]
pub(super) struct EndsPart<'p> {
    pub(super) w: Words,
    pub(super) ending: &'p Ending,
    pub(super) form: &'p Form,
    pub(super) language: Language,
}
impl HtmlSafe for EndsPart<'_> {}

impl EndsPart<'_> {
    fn choices(&self) -> Vec<Choice<'static>> {
        Choice::all::<ActionEnd>(self.language)
    }

    fn consent(&self) -> Option<String> {
        let until = self.ending.consent?;
        Some(self.w.closing_consent(dates::date(until, self.language)))
    }
}

/// Looks it up.
pub(super) fn ending(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<Ending> {
    let key = case.key::<CloseCase>(cx)?;
    let (open, language) = (ops::open_actions(cx, &key, case)?, cx.language());
    let performers = ops::performers(cx, &key, &open)?;
    let leaving = team::leaving(cx, &key, &performers)?;
    let (hear, tell): (Vec<_>, Vec<_>) = leaving.into_iter().partition(|one| one.hears);
    let names = |all: Vec<team::Leaving>| all.into_iter().map(|one| one.name).collect();
    Ok(Ending {
        open: open.iter().map(|action| Open::of(action, language)).collect(),
        hear: names(hear),
        tell: names(tell),
        consent: case.consent_until,
    })
}

/// The fields that the form of a closing holds for the actions that were open when it was shown.
pub(super) fn fields(posted: &Posted) -> Vec<&str> {
    posted.names().filter(|name| action_of(name).is_some()).collect()
}

fn action_of(field: &str) -> Option<ActionId> {
    field.strip_prefix(EACH)?.parse().ok()
}

/// Reads what becomes of each action that stood in the form: what is said of it, else what is said of all. An action that was written after the form was
/// shown is not among these, so nobody has decided about it yet. Where nothing is said of one, and the reason does not say it either, that stands
/// beside its field.
pub(super) fn read(r: &mut Reader<'_>, fields: &[&str], reason: Option<ClosingReason>) -> ActionEnds {
    let all: Option<ActionEnd> = r.optional_choice(ALL);
    let mut ends = ActionEnds::default();
    for (field, action) in fields.iter().filter_map(|field| Some((*field, action_of(field)?))) {
        if let Some(end) = r.optional_choice(field).or(all) {
            ends.each.insert(action, end);
        } else if reason.is_some() && ends.of(action, reason).is_none() {
            r.missing(field, ProblemKind::Rule(Rule::OpenActionUndecided));
        }
    }
    ends
}
