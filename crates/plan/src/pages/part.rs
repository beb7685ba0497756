//! The rows of the plan's page: goals, sub-goals and actions, one of them perhaps open for writing.

use super::{
    Press, action_fields,
    draw_gap::GapPart,
    merge::Merge,
    services::{Found, FoundService},
};
use crate::{
    Words,
    model::{ActionView, GoalView},
    shown,
};
use askama::{Template, filters::HtmlSafe};
use domain::{
    Category, LifeDomain,
    plan::{ActionPhase, ActionStatus, GoalStatus, next_statuses},
};
use kernel::{Date, Language};
use ui::{Choice, Form, Person, Tag, To};

/// One action as a row; open for writing when it has a panel.
pub(super) struct ActPart {
    pub(super) id: String,
    pub(super) what: String,
    pub(super) to: Option<String>,
    pub(super) step_to: Option<String>,
    pub(super) who: Person<'static>,
    pub(super) when: String,
    pub(super) state: Tag<'static>,
    pub(super) clients_part: Option<String>,
    pub(super) service: Option<(To, String)>,
    pub(super) stopped_why: Option<String>,
    /// That it was agreed in a meeting, and what it still waits for.
    pub(super) met: Option<String>,
    /// That it was stopped and nothing has come in its place.
    pub(super) gap: Option<GapPart>,
    pub(super) question: Option<QuestionPart>,
    pub(super) panel: Option<Panel>,
}

/// What the client asks about an action, and the form for what was agreed about it.
#[derive(Template)]
#[template(path = "question.html")]
pub(super) struct QuestionPart {
    pub(super) w: Words,
    pub(super) words: String,
    pub(super) asked: String,
    pub(super) is_open: bool,
    pub(super) answer: Option<(To, Form)>,
}
impl HtmlSafe for QuestionPart {}

/// What is open in a row.
pub(super) enum Panel {
    /// Writing the action.
    Write(Box<ActionForm>),
    /// Moving it on.
    Step(Box<StepForm>),
    /// Somebody else saved first.
    Merge(Box<Merge>),
}

/// Writing an action.
#[derive(Template)]
#[template(path = "action-form.html")]
pub(super) struct ActionForm {
    pub(super) w: Words,
    pub(super) form: Form,
    pub(super) title: &'static str,
    pub(super) to: String,
    pub(super) back: String,
    pub(super) performers: Vec<(String, String)>,
    /// The kinds of data that it can be.
    pub(super) kinds: Vec<Category>,
    pub(super) clients_part: String,
    pub(super) found: Option<Found>,
    pub(super) remove: Option<To>,
    pub(super) language: Language,
}
impl HtmlSafe for ActionForm {}

impl ActionForm {
    fn who(&self) -> Vec<Choice<'_>> {
        action_fields::choices(&self.performers)
    }

    fn phases(&self) -> Vec<Choice<'static>> {
        Choice::all::<ActionPhase>(self.language)
    }

    fn categories(&self) -> Vec<Choice<'static>> {
        Choice::of(self.kinds.iter().copied(), self.language)
    }

    /// The services to choose from: the one that is chosen, then those that were found.
    fn services(&self) -> Vec<Choice<'_>> {
        let chosen = action_fields::chosen_service(&self.form);
        let found = self.found.iter().flat_map(|found| &found.services);
        let is_new = |one: &&FoundService| chosen.as_ref().is_none_or(|(value, _)| *value != one.value);
        let found = found.filter(is_new).map(|one| Choice::new(one.value.clone(), &one.name).hint(&one.by));
        let kept = chosen.clone().map(|(value, name)| Choice::new(value, name));
        let none = Choice::new("", self.w.services_no());
        let some: Vec<_> = kept.into_iter().chain(found).collect();
        if some.is_empty() { some } else { some.into_iter().chain([none]).collect() }
    }

    /// Over the services to choose from: one is chosen, or none yet.
    fn services_title(&self) -> &'static str {
        if action_fields::chosen_service(&self.form).is_some() {
            self.w.services_choose()
        } else {
            self.w.services_pick()
        }
    }

    /// Whether the less common fields are in sight: something stands in them, or is wrong with them.
    fn is_more_open(&self) -> bool {
        !self.form.state().value("why").is_empty()
    }
}

/// Moving an action on.
#[derive(Template)]
#[template(path = "step-form.html")]
pub(super) struct StepForm {
    pub(super) w: Words,
    pub(super) form: Form,
    pub(super) what: String,
    pub(super) to: String,
    pub(super) back: String,
    pub(super) from: ActionStatus,
    /// Whether the asker is the one who agrees to the action.
    pub(super) agrees: bool,
    pub(super) language: Language,
}
impl HtmlSafe for StepForm {}

impl StepForm {
    fn steps(&self) -> Vec<Choice<'static>> {
        let open = next_statuses(self.from).filter(|to| self.agrees || *to != ActionStatus::Accepted);
        Choice::of(open, self.language)
    }
}

/// Writing a goal or a part of one.
#[derive(Template)]
#[template(path = "goal-form.html")]
pub(super) struct GoalForm {
    pub(super) w: Words,
    pub(super) form: Form,
    pub(super) title: &'static str,
    pub(super) to: String,
    pub(super) back: String,
    pub(super) is_goal: bool,
    pub(super) is_new: bool,
    pub(super) remove: Option<Press>,
    pub(super) client: String,
    pub(super) language: Language,
}
impl HtmlSafe for GoalForm {}

impl GoalForm {
    fn domains(&self) -> Vec<Choice<'static>> {
        Choice::all::<LifeDomain>(self.language)
    }

    fn statuses(&self) -> Vec<Choice<'static>> {
        Choice::all::<GoalStatus>(self.language)
    }
}

/// A goal or sub-goal open for writing.
pub(super) enum GoalPanel {
    /// Writing it.
    Write(Box<GoalForm>),
    /// Somebody else saved first.
    Merge(Box<Merge>),
}

/// A sub-goal, or the goal itself with its own actions.
pub(super) struct SubPart {
    /// Where it stands on the page; the goal's own actions stand under the goal.
    pub(super) id: String,
    pub(super) number: String,
    pub(super) title: String,
    pub(super) status: Option<&'static str>,
    pub(super) edit: Option<String>,
    pub(super) panel: Option<GoalPanel>,
    pub(super) acts: Vec<ActPart>,
    pub(super) add: Option<String>,
    pub(super) adding: Option<Box<ActionForm>>,
}

impl SubPart {
    /// Where a new action is written.
    pub(super) fn new_id(&self) -> String {
        self.id.replacen("g-", "new-", 1)
    }
}

/// A goal with everything under it.
pub(super) struct GoalPart {
    pub(super) id: String,
    pub(super) label: String,
    pub(super) say: String,
    pub(super) about: String,
    pub(super) edit: Option<String>,
    pub(super) panel: Option<GoalPanel>,
    pub(super) subs: Vec<SubPart>,
    pub(super) add: Option<String>,
    pub(super) adding: Option<Box<GoalForm>>,
}

impl GoalPart {
    /// Where a new sub-goal is written.
    pub(super) fn new_id(&self) -> String {
        self.id.replacen("g-", "part-", 1)
    }
}

/// The row of an action, closed.
pub(super) fn row(action: &ActionView, today: Date, language: Language) -> ActPart {
    let service = action.service.zip(action.service_name.clone()).map(|(id, name)| (To::Service(id), name));
    ActPart {
        id: format!("a-{}", action.id),
        what: action.what.clone(),
        to: None,
        step_to: None,
        who: shown::doer(action, language).small(),
        when: shown::when(action, language),
        state: shown::state(action, today, language),
        clients_part: action.clients_part.clone(),
        service,
        stopped_why: action.stopped_why.clone(),
        met: None,
        gap: None,
        question: None,
        panel: None,
    }
}

/// What stands under a goal's name: area of life, unless it is none of those that have a name, day, and how it stands when it is not being worked on.
pub(super) fn about(goal: &GoalView, language: Language) -> String {
    use ui::{Say, dates};
    let w = Words(language);
    let domain = (goal.domain != LifeDomain::Other).then(|| goal.domain.say(language).to_owned());
    let target = goal.target.map(|day| w.goal_by(dates::date(day, language)));
    let status = (goal.status != GoalStatus::Open).then(|| goal.status.say(language).to_owned());
    [domain, target, status].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
