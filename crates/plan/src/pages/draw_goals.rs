//! Draws goals and sub-goals.

use super::{
    Press, action_fields,
    asked::Open,
    draw::{Draw, Fresh, at, is_outdated},
    goal_fields,
    part::{self, GoalForm, GoalPanel, GoalPart, SubPart},
};
use crate::model::{GoalView, PlanView};
use ui::{FormState, Say, To};

impl Draw<'_> {
    pub(super) fn new_goal(&self, fresh: &mut Fresh<'_>) -> Option<GoalForm> {
        let open = self.writes && self.desk.open == Open::NewGoal;
        open.then(|| self.goal_form(fresh, at(To::PlanGoals(self.case), "new"), goal_fields::empty(None), (true, true)))
    }

    pub(super) fn goal_form(
        &self,
        fresh: &mut Fresh<'_>,
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
        let form = self.form(fresh, standing);
        let (back, client, language) = (To::Plan(self.case).to_string(), self.given.to_owned(), self.language);
        GoalForm { w, form, title, to, back, is_goal, is_new, remove: None, client, language }
    }

    pub(super) fn goal_panel(&self, fresh: &mut Fresh<'_>, goal: &GoalView) -> Option<GoalPanel> {
        if !self.writes || self.desk.open != Open::Goal(goal.id) {
            return None;
        }
        let place = format!("g-{}", goal.id);
        let (to, back) = (at(To::PlanGoal(self.case, goal.id), &place), at(To::Plan(self.case), &place));
        if let Some(typed) = self.desk.typed.as_ref().filter(|typed| is_outdated(typed, goal.version)) {
            return Some(GoalPanel::Merge(Box::new(goal_fields::merge(to, back, typed, goal, self.language))));
        }
        let is_goal = goal_fields::Kind::of(goal) == goal_fields::Kind::Goal;
        let mut form = self.goal_form(fresh, to, goal_fields::filled(goal, self.language), (is_goal, false));
        if goal.all_actions().next().is_none() && goal.subs.is_empty() {
            form.remove = Some(Press {
                to: To::PlanGoalRemove(self.case, goal.id).to_string(),
                form: FormState::empty().once(fresh()).shown_in(self.language),
                fields: Vec::new(),
                label: self.w().goal_remove(),
                class: "btn btn-quiet",
            });
        }
        Some(GoalPanel::Write(Box::new(form)))
    }

    pub(super) fn goal(&self, fresh: &mut Fresh<'_>, plan: &PlanView, (goal, number): (&GoalView, usize)) -> GoalPart {
        let w = self.w();
        let id = goal.id.to_string();
        let adding_part = self.writes && self.desk.open == Open::NewPart(goal.id);
        let adding = adding_part.then(|| {
            Box::new(self.goal_form(
                fresh,
                at(To::PlanGoals(self.case), &format!("g-{id}")),
                goal_fields::empty(Some(goal)),
                (false, true),
            ))
        });
        let own = self.sub(fresh, plan, goal, (String::new(), w.actions().to_owned()));
        let own_is_shown = !own.acts.is_empty() || own.adding.is_some() || goal.subs.is_empty();
        let subs = goal.subs.iter().zip(1..).map(|(sub, part)| {
            let mut shown = self.sub(fresh, plan, sub, (format!("{number}.{part}"), sub.say().to_owned()));
            shown.edit = self.to(&[("goal", &sub.id.to_string())], &format!("g-{}", sub.id));
            shown.panel = self.goal_panel(fresh, sub);
            shown.status = (sub.status != domain::plan::GoalStatus::Open).then(|| sub.status.say(self.language));
            shown
        });
        let subs: Vec<SubPart> = subs.collect();
        GoalPart {
            id: format!("g-{id}"),
            label: w.goal_in_words(self.given, number),
            say: goal.say().to_owned(),
            about: part::about(goal, self.language),
            edit: self.to(&[("goal", &id)], &format!("g-{id}")),
            panel: self.goal_panel(fresh, goal),
            subs: own_is_shown.then_some(own).into_iter().chain(subs).collect(),
            add: self.to(&[("part", &id)], &format!("part-{id}")).filter(|_| !adding_part),
            adding,
        }
    }

    pub(super) fn sub(
        &self,
        fresh: &mut Fresh<'_>,
        plan: &PlanView,
        goal: &GoalView,
        called: (String, String),
    ) -> SubPart {
        let adding = self.writes && self.desk.open == Open::NewAction(goal.id);
        let acts = goal.actions.iter().map(|action| self.action(fresh, plan, action)).collect();
        SubPart {
            id: format!("g-{}", goal.id),
            number: called.0,
            title: called.1,
            status: None,
            edit: None,
            panel: None,
            acts,
            add: self.to(&[("add", &goal.id.to_string())], &format!("new-{}", goal.id)).filter(|_| !adding),
            adding: adding.then(|| Box::new(self.new_action(fresh, action_fields::empty(goal.id)))),
        }
    }
}
