//! Draws the plan's page: the plan as it stands, with one thing open for writing. Asks the database for nothing, so the samples of the
//! page are drawn by the same hand.

use super::{
    action_fields::{self, SAME},
    asked::{Desk, Open},
    frame_fields,
    plan::{FramePart, PlanPage, other_version, version_line},
    services::Found,
};
use crate::{Words, model::PlanView, shown};
use casework::CaseHead;
use domain::Category;
use kernel::{AccountId, CaseId, Date, Language, OnceId, OrgId};
use ui::{Empty, Form, FormState, Frame, ProblemKind, Say, To, dates};

/// Draws one page.
pub(super) struct Draw<'d> {
    pub(super) desk: &'d Desk,
    pub(super) case: CaseId,
    /// The client, by first name.
    pub(super) given: &'d str,
    /// Whoever looks: of which organisation, and what kinds of data they can write into its register.
    pub(super) me: Option<AccountId>,
    pub(super) org: Option<OrgId>,
    pub(super) kinds: Vec<Category>,
    pub(super) performers: Vec<(String, String)>,
    pub(super) found: Option<Found>,
    pub(super) writes: bool,
    pub(super) moves: bool,
    /// Whether the asker answers for the client, and says what comes in the place of what was stopped.
    pub(super) leads: bool,
    /// When the plan began; nothing before there is one.
    pub(super) began: Option<Date>,
    pub(super) today: Date,
    pub(super) language: Language,
}

/// A fresh token for each form that is drawn.
pub(super) type Fresh<'f> = dyn FnMut() -> OnceId + 'f;

impl Draw<'_> {
    pub(super) fn w(&self) -> Words {
        Words(self.language)
    }

    /// A link to this page with something else open, where it stands on the page.
    pub(super) fn to(&self, query: &[(&str, &str)], place: &str) -> Option<String> {
        self.writes.then(|| at(To::Plan(self.case).with(query), place))
    }

    /// What was typed, or what stands in the plan, with a fresh token when nothing was typed.
    pub(super) fn form(&self, fresh: &mut Fresh<'_>, standing: FormState) -> Form {
        let form = self.desk.typed.clone().map_or(standing, |typed| self.offered(typed));
        let form = if form.value("once").is_empty() { form.once(fresh()) } else { form };
        form.shown_in(self.language)
    }

    /// The form of an action. What is wrong with its days is said beside each of them, whatever else is wrong; `standing` holds the days that stood
    /// there before.
    pub(super) fn action_form(&self, fresh: &mut Fresh<'_>, standing: FormState) -> Form {
        let form = self.form(fresh, standing.clone());
        match self.began.filter(|_| form.has_problems()) {
            Some(began) => {
                action_fields::with_days(form.state().clone(), &standing, began, self.today).shown_in(self.language)
            }
            None => form,
        }
    }

    /// What was typed; a performer who is not offered is told beside the field.
    fn offered(&self, typed: FormState) -> FormState {
        let chosen = typed.value("performer");
        let is_here = ["", SAME].contains(&chosen) || self.performers.iter().any(|(code, _)| code == chosen);
        if is_here || self.performers.is_empty() { typed } else { typed.problem("performer", ProblemKind::NotAChoice) }
    }

    /// The page with nothing on it yet.
    pub(super) fn blank(&self, frame: Frame, head: CaseHead) -> PlanPage {
        let w = self.w();
        PlanPage {
            frame,
            w,
            head,
            case: self.case,
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
            road_title: w.road_title(self.given),
            road_hint: w.road_hint(self.given),
            closing_to: None,
            language: self.language,
        }
    }

    /// No plan yet: how to begin, or the form of the first goal.
    pub(super) fn nothing(&self, mut page: PlanPage, fresh: &mut Fresh<'_>) -> PlanPage {
        let w = self.w();
        page.new_goal = self.new_goal(fresh);
        if page.new_goal.is_none() {
            let empty = Empty::begin(w.no_plan_title(), w.no_plan_text());
            page.empty = Some(match self.to(&[("open", "goal")], "new") {
                Some(step) => empty.step(step, w.no_plan_step()),
                None => empty,
            });
        }
        page
    }

    /// The plan as it stands.
    pub(super) fn plan(&self, mut page: PlanPage, plan: &PlanView, fresh: &mut Fresh<'_>) -> PlanPage {
        page.title = plan.kind.say(self.language);
        page.version = version_line(plan, self.language);
        page.other =
            other_version(plan).map(|number| (To::PlanVersion(self.case, number), self.w().version_number(number)));
        page.orphan = self.orphan(fresh, plan);
        page.goals =
            plan.sheet.goals.iter().zip(1..).map(|(goal, number)| self.goal(fresh, plan, (goal, number))).collect();
        page.new_goal = self.new_goal(fresh);
        page.add_goal = self.to(&[("open", "goal")], "new").filter(|_| page.new_goal.is_none());
        page.frame_part = self.frame_part(fresh, plan);
        page.direction.clone_from(&plan.sheet.direction);
        page.review = plan.sheet.review.map(|day| dates::full(day, self.language));
        page.review_late = plan.sheet.review.is_some_and(|day| day < self.today);
        page.road = shown::stops(plan, self.language);
        page
    }

    /// The answer that was being recorded, when something was wrong with it.
    pub(super) fn typed_record(&self) -> Option<&FormState> {
        self.desk.typed.as_ref().filter(|_| self.desk.open == Open::Record)
    }

    pub(super) fn frame_part(&self, fresh: &mut Fresh<'_>, plan: &PlanView) -> FramePart {
        if !self.writes || self.desk.open != Open::Frame {
            return FramePart::Read { edit: self.to(&[("open", "frame")], "plan-frame") };
        }
        let (to, back) = (at(To::PlanFrame(self.case), "plan-frame"), To::Plan(self.case).to_string());
        match self.desk.typed.as_ref().filter(|typed| frame_fields::is_outdated(typed, plan, self.language)) {
            Some(typed) => FramePart::Merge(Box::new(frame_fields::merge(to, back, typed, plan, self.language))),
            None => FramePart::Write { to, form: self.form(fresh, frame_fields::filled(plan, self.language)), back },
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
