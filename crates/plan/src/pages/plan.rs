//! `/cases/{id}/plan`: goals in the client's words, actions in rows; one thing at a time is open for writing.

use super::{
    Press, action_fields,
    asked::{Asked, Desk, Open},
    card::{self, Card},
    frame_fields, goal_fields,
    merge::Merge,
    part::{self, ActPart, ActionForm, GoalForm, GoalPanel, GoalPart, Panel, QuestionPart, StepForm, SubPart},
    services::{self, Found},
};
use crate::{
    Words, judge,
    model::{ActionView, GoalView, PlanView},
    people, shown, view,
};
use access::{
    Case, Cx, Outcome, act,
    web::{At, Visit},
};
use askama::Template;
use axum::{extract::Query, response::Response};
use casework::{CaseHead, Part};
use kernel::{ActionId, CaseId, Date, Language, helsinki_date};
use ui::{Choice, Empty, Form, FormState, Frame, Place, Say, Stops, To, dates};

/// Kind, direction and review, for reading or open for writing.
enum FramePart {
    Read { edit: Option<String> },
    Write { to: String, form: Form, back: String },
    Merge(Box<Merge>),
}

#[derive(Template)]
#[template(path = "plan.html")]
pub(super) struct PlanPage {
    frame: Frame,
    w: Words,
    head: CaseHead,
    case: CaseId,
    title: &'static str,
    version: String,
    /// The version in force or before this one.
    other: Option<(To, String)>,
    goals: Vec<GoalPart>,
    add_goal: Option<String>,
    new_goal: Option<GoalForm>,
    /// An action whose row somebody took away while it was being written.
    orphan: Option<ActionForm>,
    empty: Option<Empty<'static>>,
    frame_part: FramePart,
    direction: Option<String>,
    review: Option<String>,
    review_late: bool,
    review_to: Option<To>,
    card: Option<Card>,
    road: Vec<ui::Stop<'static>>,
    road_title: String,
    road_hint: String,
    closing_to: Option<To>,
    language: Language,
}

impl PlanPage {
    fn stops(&self) -> Stops<'_> {
        Stops::new(self.road.clone(), self.language).small()
    }

    fn kinds(&self) -> Vec<Choice<'static>> {
        Choice::all::<domain::plan::PlanKind>(self.language)
    }
}

pub(super) async fn show(visit: Visit, At(case): At<CaseId>, Query(asked): Query<Asked>) -> Response {
    let open = asked.open();
    visit.page(move |cx| page(cx, case, &Desk::fresh(open))).await
}

/// The page of a case's plan.
pub(super) fn page(cx: &mut Cx<'_, '_>, case: CaseId, desk: &Desk) -> Outcome<PlanPage> {
    let case = access::enter(cx, case)?;
    let plan = view::view(cx, &case)?;
    let performers = match desk.open {
        Open::Action(_) | Open::NewAction(_) => people::performers(cx, &case)?,
        Open::Nothing
        | Open::Step(_)
        | Open::Goal(_)
        | Open::NewGoal
        | Open::NewPart(_)
        | Open::Frame
        | Open::Record
        | Open::Question(_) => Vec::new(),
    };
    let found = desk.search.as_deref().map(|text| services::search(cx, &case, text)).transpose()?;
    let writes = case.may::<act::WritePlan>() && case.stage.is_open();
    let mut draw = Draw { desk, performers, found, writes, today: cx.today(), language: cx.language() };
    match plan {
        Some(plan) => draw.plan(cx, &case, &plan),
        None => draw.nothing(cx, &case),
    }
}

/// Draws one page.
struct Draw<'d> {
    desk: &'d Desk,
    performers: Vec<(String, String)>,
    found: Option<Found>,
    writes: bool,
    today: Date,
    language: Language,
}

impl Draw<'_> {
    fn w(&self) -> Words {
        Words(self.language)
    }

    /// A link to this page with something else open, where it stands on the page.
    fn to(&self, case: &Case, query: &[(&str, &str)], place: &str) -> Option<String> {
        self.writes.then(|| at(To::Plan(case.id).with(query), place))
    }

    /// What was typed, or what stands in the plan, with a fresh token when nothing was typed.
    fn form(&self, cx: &mut Cx<'_, '_>, standing: FormState) -> Form {
        let form = self.desk.typed.clone().unwrap_or(standing);
        let form = if form.value("once").is_empty() { form.once(cx.new_id()) } else { form };
        form.shown_in(self.language)
    }

    /// No plan yet: how to begin, or the form of the first goal.
    fn nothing(&mut self, cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<PlanPage> {
        let w = self.w();
        let new_goal = self.new_goal(cx, case);
        let step = self.to(case, &[("open", "goal")], "new").filter(|_| new_goal.is_none());
        let empty = Empty::begin(w.no_plan_title(), w.no_plan_text());
        let empty = match step {
            Some(step) => empty.step(step, w.no_plan_step()),
            None => empty,
        };
        let mut page = self.blank(cx, case);
        let last = crate::history::last_number(cx, case)?;
        page.other = last.map(|number| (To::PlanVersion(case.id, number), w.version_of_earlier(number)));
        page.empty = new_goal.is_none().then_some(empty);
        page.new_goal = new_goal;
        Ok(page)
    }

    fn blank(&self, cx: &Cx<'_, '_>, case: &Case) -> PlanPage {
        let w = self.w();
        let may_close = case.may::<act::CloseCase>() || case.may::<act::ReopenCase>();
        PlanPage {
            frame: cx.frame(w.plan_title(), Some(Place::Cases)),
            w,
            head: casework::head(cx, case, Part::Plan),
            case: case.id,
            title: w.plan_title(),
            version: String::new(),
            other: None,
            goals: Vec::new(),
            add_goal: None,
            new_goal: None,
            orphan: None,
            empty: None,
            frame_part: FramePart::Read { edit: None },
            direction: None,
            review: None,
            review_late: false,
            review_to: None,
            card: None,
            road: Vec::new(),
            road_title: w.road_title(&case.client.given),
            road_hint: w.road_hint(&case.client.given),
            closing_to: may_close.then_some(To::Closing(case.id)),
            language: self.language,
        }
    }

    fn plan(&mut self, cx: &mut Cx<'_, '_>, case: &Case, plan: &PlanView) -> Outcome<PlanPage> {
        let mut page = self.blank(cx, case);
        page.title = plan.kind.say(self.language);
        page.version = version_line(plan, self.language);
        page.other =
            other_version(plan).map(|number| (To::PlanVersion(case.id, number), self.w().version_number(number)));
        page.orphan = self.orphan(cx, case, plan);
        let goals: Vec<GoalPart> =
            plan.sheet.goals.iter().zip(1..).map(|(goal, number)| self.goal(cx, case, goal, number)).collect();
        page.goals = goals;
        page.new_goal = self.new_goal(cx, case);
        page.add_goal = self.to(case, &[("open", "goal")], "new").filter(|_| page.new_goal.is_none());
        page.frame_part = self.frame_part(cx, case, plan);
        page.direction.clone_from(&plan.sheet.direction);
        page.review = plan.sheet.review.map(|day| dates::full(day, self.language));
        page.review_late = plan.sheet.review.is_some_and(|day| day < self.today);
        page.review_to = case.may::<act::ReviewPlan>().then_some(To::PlanReview(case.id));
        let lacks = judge::lacks(plan, self.today)?;
        page.card = Some(card::card(cx, case, plan, &lacks, self.typed_record())?);
        page.road = shown::stops(plan, self.language);
        Ok(page)
    }

    /// The answer that was being recorded, when something was wrong with it.
    fn typed_record(&self) -> Option<&FormState> {
        self.desk.typed.as_ref().filter(|_| self.desk.open == Open::Record)
    }

    fn new_goal(&self, cx: &mut Cx<'_, '_>, case: &Case) -> Option<GoalForm> {
        let open = self.writes && self.desk.open == Open::NewGoal;
        open.then(|| {
            self.goal_form(cx, case, at(To::PlanGoals(case.id), "new"), goal_fields::empty(None), (true, true))
        })
    }

    fn goal_form(
        &self,
        cx: &mut Cx<'_, '_>,
        case: &Case,
        to: String,
        standing: FormState,
        kind: (bool, bool),
    ) -> GoalForm {
        let (w, (is_goal, is_new)) = (self.w(), kind);
        let title = match kind {
            (true, true) => w.goal_new(),
            (true, false) => w.goal_edit(),
            (false, true) => w.part_new(),
            (false, false) => w.part_edit(),
        };
        let form = self.form(cx, standing);
        let (back, client, language) = (To::Plan(case.id).to_string(), case.client.given.clone(), self.language);
        GoalForm { w, form, title, to, back, is_goal, is_new, remove: None, client, language }
    }

    fn goal_panel(&self, cx: &mut Cx<'_, '_>, case: &Case, goal: &GoalView) -> Option<GoalPanel> {
        if !self.writes || self.desk.open != Open::Goal(goal.id) {
            return None;
        }
        let place = format!("g-{}", goal.id);
        let (to, back) = (at(To::PlanGoal(case.id, goal.id), &place), at(To::Plan(case.id), &place));
        if let Some(typed) = self.desk.typed.as_ref().filter(|typed| is_outdated(typed, goal.version)) {
            return Some(GoalPanel::Merge(Box::new(goal_fields::merge(to, back, typed, goal, self.language))));
        }
        let is_goal = goal_fields::Kind::of(goal) == goal_fields::Kind::Goal;
        let mut form = self.goal_form(cx, case, to, goal_fields::filled(goal, self.language), (is_goal, false));
        if goal.all_actions().next().is_none() && goal.subs.is_empty() {
            form.remove = Some(Press {
                to: To::PlanGoalRemove(case.id, goal.id).to_string(),
                form: cx.form().shown_in(self.language),
                fields: Vec::new(),
                label: self.w().goal_remove(),
                class: "btn btn-quiet",
            });
        }
        Some(GoalPanel::Write(Box::new(form)))
    }

    fn goal(&self, cx: &mut Cx<'_, '_>, case: &Case, goal: &GoalView, number: usize) -> GoalPart {
        let w = self.w();
        let id = goal.id.to_string();
        let adding_part = self.writes && self.desk.open == Open::NewPart(goal.id);
        let adding = adding_part.then(|| {
            Box::new(self.goal_form(
                cx,
                case,
                at(To::PlanGoals(case.id), &format!("g-{id}")),
                goal_fields::empty(Some(goal)),
                (false, true),
            ))
        });
        let own = self.sub(cx, case, goal, (number.to_string(), w.actions().to_owned()));
        let own_is_shown = !own.acts.is_empty() || own.adding.is_some() || goal.subs.is_empty();
        let subs = goal.subs.iter().zip(1..).map(|(sub, part)| {
            let mut shown = self.sub(cx, case, sub, (format!("{number}.{part}"), sub.say().to_owned()));
            shown.edit = self.to(case, &[("goal", &sub.id.to_string())], &format!("g-{}", sub.id));
            shown.panel = self.goal_panel(cx, case, sub);
            shown.status = (sub.status != domain::plan::GoalStatus::Open).then(|| sub.status.say(self.language));
            shown
        });
        let subs: Vec<SubPart> = subs.collect();
        GoalPart {
            id: format!("g-{id}"),
            label: w.goal_in_words(&case.client.given, number),
            say: goal.say().to_owned(),
            about: part::about(goal, self.language),
            edit: self.to(case, &[("goal", &id)], &format!("g-{id}")),
            panel: self.goal_panel(cx, case, goal),
            subs: own_is_shown.then_some(own).into_iter().chain(subs).collect(),
            add: self.to(case, &[("part", &id)], &format!("part-{id}")).filter(|_| !adding_part),
            adding,
        }
    }

    fn sub(&self, cx: &mut Cx<'_, '_>, case: &Case, goal: &GoalView, called: (String, String)) -> SubPart {
        let adding = self.writes && self.desk.open == Open::NewAction(goal.id);
        let acts = goal.actions.iter().map(|action| self.action(cx, case, action)).collect();
        SubPart {
            id: format!("g-{}", goal.id),
            number: called.0,
            title: called.1,
            status: None,
            edit: None,
            panel: None,
            acts,
            add: self.to(case, &[("add", &goal.id.to_string())], &format!("new-{}", goal.id)).filter(|_| !adding),
            adding: adding.then(|| Box::new(self.new_action(cx, case, action_fields::empty(goal.id)))),
        }
    }

    fn action(&self, cx: &mut Cx<'_, '_>, case: &Case, action: &ActionView) -> ActPart {
        let id = action.id.to_string();
        let mut row = part::row(action, self.today, self.language);
        row.to = self.to(case, &[("edit", &id)], &row.id);
        let moves = case.may::<act::MoveAction>() && case.stage.is_open();
        row.step_to = moves.then(|| at(To::Plan(case.id).with(&[("step", &id)]), &row.id));
        row.question = action.question.as_ref().map(|question| QuestionPart {
            w: self.w(),
            words: question.words.clone(),
            asked: dates::date(helsinki_date(question.at), self.language),
            is_open: self.desk.open == Open::Question(action.id),
            answer: self.writes.then(|| (To::PlanQuestion(case.id, action.id), self.question_form(cx, action.id))),
        });
        row.panel = match self.desk.open {
            Open::Action(open) if open == action.id && self.writes => Some(self.edit_action(cx, case, action)),
            Open::Step(open) if open == action.id && moves => Some(self.step(cx, case, action)),
            Open::Action(_)
            | Open::Step(_)
            | Open::Nothing
            | Open::NewAction(_)
            | Open::Goal(_)
            | Open::NewGoal
            | Open::NewPart(_)
            | Open::Frame
            | Open::Record
            | Open::Question(_) => None,
        };
        row
    }

    fn question_form(&self, cx: &mut Cx<'_, '_>, action: ActionId) -> Form {
        if self.desk.open == Open::Question(action) {
            return self.form(cx, FormState::empty());
        }
        cx.form().shown_in(self.language)
    }

    fn edit_action(&self, cx: &mut Cx<'_, '_>, case: &Case, action: &ActionView) -> Panel {
        let place = format!("a-{}", action.id);
        let (to, back) = (at(To::PlanAction(case.id, action.id), &place), at(To::Plan(case.id), &place));
        if let Some(typed) = self.desk.typed.as_ref().filter(|typed| is_outdated(typed, action.version)) {
            let merge = action_fields::merge(to, back, typed, action, &self.performers, self.today, self.language);
            return Panel::Merge(Box::new(merge));
        }
        let mut form = self.new_action(cx, case, action_fields::filled(action, self.language));
        (form.title, form.to, form.back) = (self.w().action_edit(), to, back);
        form.remove = Some(To::PlanActionRemove(case.id, action.id));
        Panel::Write(Box::new(form))
    }

    fn new_action(&self, cx: &mut Cx<'_, '_>, case: &Case, standing: FormState) -> ActionForm {
        let w = self.w();
        ActionForm {
            w,
            to: at(To::PlanActions(case.id), &format!("g-{}", standing.value("goal"))),
            form: self.form(cx, standing),
            title: w.action_new(),
            back: To::Plan(case.id).to_string(),
            performers: self.performers.clone(),
            clients_part: w.action_what_client_does(&case.client.given),
            found: self.found.clone(),
            remove: None,
            language: self.language,
        }
    }

    /// The row that was being written is gone: what was typed stands on as a new action.
    fn orphan(&self, cx: &mut Cx<'_, '_>, case: &Case, plan: &PlanView) -> Option<ActionForm> {
        let Open::Action(id) = self.desk.open else { return None };
        let typed = self.desk.typed.as_ref().filter(|_| self.writes && plan.sheet.action(id).is_none())?;
        let goal = typed.value("goal").parse().ok().filter(|goal| plan.sheet.goal(*goal).is_some());
        let goal = goal.or_else(|| plan.sheet.goals.first().map(|goal| goal.id))?;
        let kept = typed.clone().with("goal", goal.to_string()).version(0);
        let mut form = self.new_action(cx, case, FormState::empty());
        form.title = self.w().action_gone();
        form.form = kept.shown_in(self.language);
        Some(form)
    }

    fn step(&self, cx: &mut Cx<'_, '_>, case: &Case, action: &ActionView) -> Panel {
        let place = format!("a-{}", action.id);
        Panel::Step(Box::new(StepForm {
            w: self.w(),
            form: self.form(cx, FormState::empty()),
            what: action.what.clone(),
            to: at(To::PlanActionMove(case.id, action.id), &place),
            back: at(To::Plan(case.id), &place),
            from: action.status,
            language: self.language,
        }))
    }

    fn frame_part(&self, cx: &mut Cx<'_, '_>, case: &Case, plan: &PlanView) -> FramePart {
        if !self.writes || self.desk.open != Open::Frame {
            return FramePart::Read { edit: self.to(case, &[("open", "frame")], "plan-frame") };
        }
        let (to, back) = (at(To::PlanFrame(case.id), "plan-frame"), To::Plan(case.id).to_string());
        match self.desk.typed.as_ref().filter(|typed| frame_fields::is_outdated(typed, plan, self.language)) {
            Some(typed) => FramePart::Merge(Box::new(frame_fields::merge(to, back, typed, plan, self.language))),
            None => FramePart::Write { to, form: self.form(cx, frame_fields::filled(plan, self.language)), back },
        }
    }
}

/// An address with a place on the page. The browser keeps the place over the redirect that follows a form.
fn at(to: impl std::fmt::Display, place: &str) -> String {
    format!("{to}#{place}")
}

/// Whether somebody saved after this form was opened.
fn is_outdated(typed: &FormState, version: i64) -> bool {
    typed.value("version").parse() != Ok(version)
}

/// Another version that one may want to look at: the one in force while the next is written, else the one before.
fn other_version(plan: &PlanView) -> Option<i64> {
    let force = plan.in_force().map(|version| version.number).filter(|number| *number != plan.number());
    force
        .or_else(|| Some(plan.last).filter(|last| *last < plan.number()))
        .or_else(|| Some(plan.last - 1))
        .filter(|number| *number > 0)
}

/// Which version this is, and which one is in force.
pub(super) fn version_line(plan: &PlanView, language: Language) -> String {
    let (w, number) = (Words(language), plan.number());
    let here = match (plan.waiting(), plan.is_written_on()) {
        (Some(_), _) => w.version_waiting(number),
        (None, true) => w.version_draft(number),
        (None, false) => String::new(),
    };
    let day = |version: &crate::model::Version| version.agreed_at.map(|at| dates::date(helsinki_date(at), language));
    let force = plan.in_force().and_then(|version| Some(w.version_in_force(day(version)?, version.number)));
    [here, force.unwrap_or_default()].join(" ").trim().to_owned()
}
