//! Draws actions: rows, and the one that is open.

use super::{
    action_fields,
    asked::Open,
    draw::{Draw, Fresh, at, is_outdated},
    part::{self, ActPart, ActionForm, Panel, QuestionPart, StepForm},
};
use crate::{
    codes::PerformerKind,
    model::{ActionView, PlanView},
    shown,
};
use kernel::{ActionId, helsinki_date};
use ui::{Form, FormState, To, dates};

impl Draw<'_> {
    pub(super) fn action(&self, fresh: &mut Fresh<'_>, plan: &PlanView, action: &ActionView) -> ActPart {
        let id = action.id.to_string();
        let mut row = part::row(action, self.today, self.language);
        row.to = self.to(&[("edit", &id)], &row.id);
        row.step_to = self.moves.then(|| at(To::Plan(self.case).with(&[("step", &id)]), &row.id));
        row.met = shown::met(plan, action, self.language);
        row.gap = self.gap(fresh, action);
        row.question = action.question.as_ref().map(|question| QuestionPart {
            w: self.w(),
            words: question.words.clone(),
            asked: dates::date(helsinki_date(question.at), self.language),
            is_open: self.desk.open == Open::Question(action.id),
            answer: self.writes.then(|| (To::PlanQuestion(self.case, action.id), self.question_form(fresh, action.id))),
        });
        row.panel = match self.desk.open {
            Open::Action(open) if open == action.id && self.writes => Some(self.edit_action(fresh, action)),
            Open::Step(open) if open == action.id && self.moves => Some(self.step(fresh, action)),
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

    pub(super) fn question_form(&self, fresh: &mut Fresh<'_>, action: ActionId) -> Form {
        if self.desk.open == Open::Question(action) {
            return self.form(fresh, FormState::empty());
        }
        FormState::empty().once(fresh()).shown_in(self.language)
    }

    pub(super) fn edit_action(&self, fresh: &mut Fresh<'_>, action: &ActionView) -> Panel {
        let place = format!("a-{}", action.id);
        let (to, back) = (at(To::PlanAction(self.case, action.id), &place), at(To::Plan(self.case), &place));
        if let Some(typed) = self.desk.typed.as_ref().filter(|typed| is_outdated(typed, action.version)) {
            let performers = self.performers_of(action);
            let merge = action_fields::merge(to, back, typed, action, &performers, self.today, self.language);
            return Panel::Merge(Box::new(merge));
        }
        let mut form = self.new_action(fresh, action_fields::filled(action, self.language));
        (form.title, form.to, form.back) = (self.w().action_edit(), to, back);
        form.performers = self.performers_of(action);
        if self.org != Some(action.controller) {
            form.kinds = vec![action.category];
        }
        form.remove = Some(To::PlanActionRemove(self.case, action.id));
        Panel::Write(Box::new(form))
    }

    /// Those who are offered, and whoever performs it now without a name.
    fn performers_of(&self, action: &ActionView) -> Vec<(String, String)> {
        let nameless = action.doer.nameless.then(|| (action_fields::SAME.to_owned(), action.doer.name.clone()));
        nameless.into_iter().chain(self.performers.iter().cloned()).collect()
    }

    pub(super) fn new_action(&self, fresh: &mut Fresh<'_>, standing: FormState) -> ActionForm {
        let w = self.w();
        ActionForm {
            w,
            to: at(To::PlanActions(self.case), &format!("g-{}", standing.value("goal"))),
            form: self.action_form(fresh, standing),
            title: w.action_new(),
            back: To::Plan(self.case).to_string(),
            performers: self.performers.clone(),
            kinds: self.kinds.clone(),
            clients_part: w.action_what_client_does(self.given),
            found: self.found.clone(),
            remove: None,
            language: self.language,
        }
    }

    /// The row that was being written is gone: what was typed stands on as a new action.
    pub(super) fn orphan(&self, fresh: &mut Fresh<'_>, plan: &PlanView) -> Option<ActionForm> {
        let Open::Action(id) = self.desk.open else { return None };
        let typed = self.desk.typed.as_ref().filter(|_| self.writes && plan.sheet.action(id).is_none())?;
        let goal = typed.value("goal").parse().ok().filter(|goal| plan.sheet.goal(*goal).is_some());
        let goal = goal.or_else(|| plan.sheet.goals.first().map(|goal| goal.id))?;
        let kept = typed.clone().with("goal", goal.to_string()).version(0);
        let mut form = self.new_action(fresh, FormState::empty());
        form.title = self.w().action_gone();
        form.form = kept.shown_in(self.language);
        Some(form)
    }

    /// Whether the action waits for the yes of whoever looks.
    fn agrees(&self, action: &ActionView) -> bool {
        match action.doer.kind {
            PerformerKind::Professional => self.me.is_some() && action.doer.account == self.me,
            PerformerKind::Member => self.leads,
            PerformerKind::Client | PerformerKind::Open => false,
        }
    }

    pub(super) fn step(&self, fresh: &mut Fresh<'_>, action: &ActionView) -> Panel {
        let place = format!("a-{}", action.id);
        Panel::Step(Box::new(StepForm {
            w: self.w(),
            form: self.form(fresh, FormState::empty()),
            what: action.what.clone(),
            to: at(To::PlanActionMove(self.case, action.id), &place),
            back: at(To::Plan(self.case), &place),
            from: action.status,
            agrees: self.agrees(action),
            language: self.language,
        }))
    }
}
