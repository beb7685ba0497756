//! `/cases/{id}/plan`: goals in the client's words, actions in rows; one thing at a time is open for writing.

use super::{
    asked::{Asked, Desk, Open},
    card::{self, Card},
    draw::Draw,
    merge::Merge,
    over::plan_over,
    part::{ActionForm, GoalForm, GoalPanel, GoalPart, Panel},
    services,
};
use crate::{Words, history, judge, model::PlanView, people, view};
use access::{
    Case, Cx, Outcome, act,
    web::{At, Visit},
};
use askama::Template;
use axum::{extract::Query, response::Response};
use casework::{CaseHead, Part};
use domain::Category;
use kernel::{CaseId, Coded, Language, helsinki_date};
use ui::{Choice, Empty, Form, Frame, Place, Stops, To, dates};

/// Kind, direction and review, for reading or open for writing.
pub(super) enum FramePart {
    Read { edit: Option<String> },
    Write { to: String, form: Form, back: String },
    Merge(Box<Merge>),
}

#[derive(Template)]
#[template(path = "plan.html")]
pub(super) struct PlanPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) head: CaseHead,
    pub(super) case: CaseId,
    pub(super) title: &'static str,
    pub(super) version: String,
    /// The version in force or before this one.
    pub(super) other: Option<(To, String)>,
    pub(super) goals: Vec<GoalPart>,
    pub(super) add_goal: Option<String>,
    pub(super) new_goal: Option<GoalForm>,
    /// An action whose row somebody took away while it was being written.
    pub(super) orphan: Option<ActionForm>,
    pub(super) empty: Option<Empty<'static>>,
    pub(super) frame_part: FramePart,
    pub(super) direction: Option<String>,
    pub(super) review: Option<String>,
    pub(super) review_late: bool,
    pub(super) review_to: Option<To>,
    pub(super) card: Option<Card>,
    pub(super) road: Vec<ui::Stop<'static>>,
    pub(super) road_title: String,
    pub(super) road_hint: String,
    pub(super) closing_to: Option<To>,
    pub(super) language: Language,
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
    let open = case.stage.is_open();
    let draw = Draw {
        desk,
        case: case.id,
        given: &case.client.given,
        me: cx.visitor().map(|actor| actor.account),
        org: cx.visitor().and_then(|actor| actor.org),
        kinds: kinds(cx, &case),
        performers,
        found,
        writes: open && case.may::<act::WritePlan>(),
        moves: open && case.may::<act::MoveAction>(),
        leads: open && case.may::<act::ProposePlan>(),
        began: plan.as_ref().map(|plan| helsinki_date(plan.began)),
        today: cx.today(),
        language: cx.language(),
    };
    match plan {
        Some(plan) => standing(cx, &case, &draw, &plan),
        None => beginning(cx, &case, &draw),
    }
}

/// The kinds of data that the asker can write into the own organisation's register.
fn kinds(cx: &Cx<'_, '_>, case: &Case) -> Vec<Category> {
    let own = cx.visitor().and_then(|actor| actor.org).unwrap_or(case.controller);
    Category::ALL.iter().copied().filter(|kind| case.opens(*kind, own)).collect()
}

fn blank(cx: &Cx<'_, '_>, case: &Case, draw: &Draw<'_>) -> PlanPage {
    let mut page =
        draw.blank(cx.frame(draw.w().plan_title(), Some(Place::Cases)), casework::head(cx, case, Part::Plan));
    let may_close = case.may::<act::CloseCase>() || case.may::<act::ReopenCase>();
    page.closing_to = may_close.then_some(To::Closing(case.id));
    page
}

/// The plan as it stands, and what one can do about it.
fn standing(cx: &mut Cx<'_, '_>, case: &Case, draw: &Draw<'_>, plan: &PlanView) -> Outcome<PlanPage> {
    let mut page = draw.plan(blank(cx, case, draw), plan, &mut || cx.new_id());
    page.review_to = case.may::<act::ReviewPlan>().then_some(To::PlanReview(case.id));
    let lacks = judge::lacks(plan, draw.today)?;
    page.card = Some(card::card(cx, case, plan, &lacks, draw.typed_record())?);
    Ok(page)
}

/// No plan yet, but perhaps an earlier one.
fn beginning(cx: &mut Cx<'_, '_>, case: &Case, draw: &Draw<'_>) -> Outcome<PlanPage> {
    let mut page = draw.nothing(blank(cx, case, draw), &mut || cx.new_id());
    if let Some(over) = plan_over(cx, case)? {
        page.empty = Some(over);
        return Ok(page);
    }
    let last = history::last_number(cx, case)?;
    page.other = last.map(|number| (To::PlanVersion(case.id, number), draw.w().version_of_earlier(number)));
    Ok(page)
}

/// Another version that one may want to look at: the one in force while the next is written, else the one before.
pub(super) fn other_version(plan: &PlanView) -> Option<i64> {
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
