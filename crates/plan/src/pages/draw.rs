//! Draws the plan's page: the plan as it stands, with one thing open for writing.

use super::{
    action_fields::SAME,
    asked::{Desk, Open},
    card, frame_fields,
    plan::{FramePart, PlanPage, other_version, version_line},
    services::Found,
};
use crate::{Words, history, judge, model::PlanView, shown};
use access::{Case, Cx, Outcome, act};
use casework::Part;
use kernel::{Date, Language};
use ui::{Empty, Form, FormState, Place, ProblemKind, Say, To, dates};

/// Draws one page.
pub(super) struct Draw<'d> {
    pub(super) desk: &'d Desk,
    pub(super) performers: Vec<(String, String)>,
    pub(super) found: Option<Found>,
    pub(super) writes: bool,
    pub(super) today: Date,
    pub(super) language: Language,
}

impl Draw<'_> {
    pub(super) fn w(&self) -> Words {
        Words(self.language)
    }

    /// A link to this page with something else open, where it stands on the page.
    pub(super) fn to(&self, case: &Case, query: &[(&str, &str)], place: &str) -> Option<String> {
        self.writes.then(|| at(To::Plan(case.id).with(query), place))
    }

    /// What was typed, or what stands in the plan, with a fresh token when nothing was typed.
    pub(super) fn form(&self, cx: &mut Cx<'_, '_>, standing: FormState) -> Form {
        let form = self.desk.typed.clone().map_or(standing, |typed| self.offered(typed));
        let form = if form.value("once").is_empty() { form.once(cx.new_id()) } else { form };
        form.shown_in(self.language)
    }

    /// What was typed; a performer who is not offered is told beside the field.
    fn offered(&self, typed: FormState) -> FormState {
        let chosen = typed.value("performer");
        let is_here = ["", SAME].contains(&chosen) || self.performers.iter().any(|(code, _)| code == chosen);
        if is_here || self.performers.is_empty() { typed } else { typed.problem("performer", ProblemKind::NotAChoice) }
    }

    /// No plan yet: how to begin, or the form of the first goal.
    pub(super) fn nothing(&mut self, cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<PlanPage> {
        let w = self.w();
        let new_goal = self.new_goal(cx, case);
        let step = self.to(case, &[("open", "goal")], "new").filter(|_| new_goal.is_none());
        let empty = Empty::begin(w.no_plan_title(), w.no_plan_text());
        let empty = match step {
            Some(step) => empty.step(step, w.no_plan_step()),
            None => empty,
        };
        let mut page = self.blank(cx, case);
        let last = history::last_number(cx, case)?;
        page.other = last.map(|number| (To::PlanVersion(case.id, number), w.version_of_earlier(number)));
        page.empty = new_goal.is_none().then_some(empty);
        page.new_goal = new_goal;
        Ok(page)
    }

    pub(super) fn blank(&self, cx: &Cx<'_, '_>, case: &Case) -> PlanPage {
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

    pub(super) fn plan(&mut self, cx: &mut Cx<'_, '_>, case: &Case, plan: &PlanView) -> Outcome<PlanPage> {
        let mut page = self.blank(cx, case);
        page.title = plan.kind.say(self.language);
        page.version = version_line(plan, self.language);
        page.other =
            other_version(plan).map(|number| (To::PlanVersion(case.id, number), self.w().version_number(number)));
        page.orphan = self.orphan(cx, case, plan);
        let goals: Vec<_> =
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
    pub(super) fn typed_record(&self) -> Option<&FormState> {
        self.desk.typed.as_ref().filter(|_| self.desk.open == Open::Record)
    }

    pub(super) fn frame_part(&self, cx: &mut Cx<'_, '_>, case: &Case, plan: &PlanView) -> FramePart {
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
pub(super) fn at(to: impl std::fmt::Display, place: &str) -> String {
    format!("{to}#{place}")
}

/// Whether somebody saved after this form was opened.
pub(super) fn is_outdated(typed: &FormState, version: i64) -> bool {
    typed.value("version").parse() != Ok(version)
}
