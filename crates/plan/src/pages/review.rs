//! `/cases/{id}/plan/review`: going through the plan together, goal by goal: the client's view, the professional's, the next day.

use super::{Press, action_fields::day};
use crate::{
    Words,
    history::{self, HeldReview},
    model::PlanView,
    ops, view,
};
use access::{
    Case, Cx, Outcome, act,
    web::{At, Visit},
};
use askama::Template;
use axum::response::Response;
use casework::{CaseHead, Part};
use domain::{
    Rule,
    clocks::Clocks,
    date_input::Edge,
    plan::{PlanKind, Rating},
    review::{self, CalledBy, GoalReview, Review},
    survey::Rehabilitation,
};
use kernel::{CaseId, Coded, Date, GoalId, Language, Line, helsinki_date};
use ui::{Choice, Form, FormState, Frame, Place, Posted, ProblemKind, Say, To, dates, form::Reader};

/// The fields that are not about one goal.
const FIELDS: [&str; 4] = ["called_by", "rehabilitation", "rehabilitation_why", "next"];

#[derive(Template)]
#[template(path = "review.html")]
pub(super) struct ReviewPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) head: CaseHead,
    pub(super) case: CaseId,
    pub(super) given: String,
    pub(super) goals: Vec<(String, String)>,
    pub(super) form: Option<Form>,
    pub(super) latest: String,
    pub(super) call: Option<Press>,
    pub(super) called: Option<CalledBy>,
    pub(super) held: Vec<HeldReview>,
    pub(super) language: Language,
}

impl ReviewPage {
    fn callers(&self) -> Vec<Choice<'static>> {
        Choice::all::<CalledBy>(self.language)
    }

    fn rehabilitation(&self) -> Vec<Choice<'static>> {
        Rehabilitation::CODES.iter().map(|code| Choice::new(*code, rehabilitation(code, self.w))).collect()
    }

    fn day(&self, day: &Date) -> String {
        dates::full(*day, self.language)
    }

    fn said_of_rehabilitation(&self, review: &HeldReview) -> Option<String> {
        let (code, why) = review.rehabilitation.as_ref()?;
        let answer = rehabilitation(code, self.w);
        Some(why.as_ref().map_or(answer.to_owned(), |why| format!("{answer}: {why}")))
    }
}

/// The answer to the rehabilitation question in words.
fn rehabilitation(code: &str, w: Words) -> &'static str {
    match code {
        "asked" => w.rehab_asked(),
        "suggested" => w.rehab_suggested(),
        "applied" => w.rehab_applied(),
        "ongoing" => w.rehab_ongoing(),
        _ => w.rehab_not_now(),
    }
}

pub(super) async fn show(visit: Visit, At(case): At<CaseId>) -> Response {
    visit.page(move |cx| page(cx, case, None)).await
}

fn page(cx: &mut Cx<'_, '_>, case: CaseId, typed: Option<&FormState>) -> Outcome<ReviewPage> {
    let case = access::enter(cx, case)?;
    let plan = view::view(cx, &case)?;
    let held = history::reviews(cx, &case)?;
    let (language, w) = (cx.language(), Words(cx.language()));
    let goals = plan.iter().flat_map(|plan| &plan.sheet.goals).map(|goal| (goal.id.to_string(), goal.say().to_owned()));
    let writes = case.may::<act::ReviewPlan>() && case.stage.is_open();
    let form = plan.as_ref().filter(|_| writes).map(|plan| form(cx, plan, typed));
    let latest = plan.as_ref().map(|plan| review::latest_day(plan.kind, cx.today(), &Clocks::default()));
    Ok(ReviewPage {
        frame: cx.frame(w.review_title(), Some(Place::Cases)),
        w,
        head: casework::head(cx, &case, Part::Plan),
        case: case.id,
        given: case.client.given.clone(),
        goals: goals.collect(),
        form,
        latest: latest.map_or(String::new(), |day| dates::date(day, language)),
        call: call(cx, &case, plan.as_ref()),
        called: plan.and_then(|plan| plan.review_called),
        held,
        language,
    })
}

fn form(cx: &mut Cx<'_, '_>, plan: &PlanView, typed: Option<&FormState>) -> Form {
    let called = plan.review_called.unwrap_or(CalledBy::Agreed);
    let fresh = typed.is_none().then(|| cx.form().with("called_by", called.code()));
    fresh.or_else(|| typed.cloned()).unwrap_or_default().shown_in(cx.language())
}

/// The button that calls a review.
fn call(cx: &mut Cx<'_, '_>, case: &Case, plan: Option<&PlanView>) -> Option<Press> {
    let open = case.may::<act::CallReview>() && case.stage.is_open();
    let may = open && plan.is_some_and(|plan| plan.review_called.is_none());
    may.then(|| Press {
        to: To::PlanReviewCall(case.id).to_string(),
        form: cx.form().shown_in(cx.language()),
        fields: Vec::new(),
        label: Words(cx.language()).review_call(),
        class: "btn",
    })
}

/// The goals that a form speaks of: from the names of its fields.
fn goals_of(posted: &Posted) -> Vec<GoalId> {
    let named = posted.carried().filter_map(|(name, _)| name.strip_prefix("client-"));
    named.filter_map(|id| id.parse().ok()).collect()
}

fn read(posted: &Posted, today: Date) -> Result<Review, FormState> {
    let goals = goals_of(posted);
    let of_goals =
        goals.iter().flat_map(|goal| ["client", "rating", "professional"].map(|part| format!("{part}-{goal}")));
    let names: Vec<String> = of_goals.collect();
    let known: Vec<&str> = FIELDS.into_iter().chain(names.iter().map(String::as_str)).collect();
    let mut r = posted.read(&known);
    let goals: Vec<GoalReview> = goals.into_iter().map(|goal| read_goal(&mut r, goal)).collect();
    let called_by = r.choice("called_by");
    let rehabilitation = read_rehabilitation(&mut r);
    let next = day(&mut r, "next", Edge::Start, today);
    match next.map(|next| review::check_day(PlanKind::WorkAbility, next, today, &Clocks::default())) {
        None => r.missing("next", ProblemKind::Rule(Rule::ReviewDayMissing)),
        Some(Err(rule)) => r.problem("next", ProblemKind::Rule(rule)),
        Some(Ok(_)) => {}
    }
    r.finish(|| Some(Review { called_by: called_by?, goals, rehabilitation, next }))
}

/// One goal; the client is heard on it, in words or with a number.
fn read_goal(r: &mut Reader<'_>, goal: GoalId) -> GoalReview {
    let (client, rating) = (format!("client-{goal}"), format!("rating-{goal}"));
    let clients_view = r.optional_prose(&client);
    let rating = r.optional(&rating, |text| {
        let number = text.parse().map_err(|_| ProblemKind::NotANumber)?;
        Rating::new(number).map_err(ProblemKind::Rule)
    });
    if clients_view.is_none() && rating.is_none() {
        r.missing(&client, ProblemKind::Rule(Rule::ClientsViewMissing));
    }
    let professionals_view = r.optional_prose(&format!("professional-{goal}"));
    GoalReview { goal, clients_view, rating, professionals_view }
}

fn read_rehabilitation(r: &mut Reader<'_>) -> Option<Rehabilitation> {
    let why: Option<Line<300>> = r.optional_line("rehabilitation_why");
    let code = r.optional("rehabilitation", |code| Ok::<_, ProblemKind>(code.to_owned())).unwrap_or_default();
    match Rehabilitation::from_parts(&code, why) {
        Ok(answer) => Some(answer),
        Err(rule) => {
            let field = if rule == Rule::RehabilitationReasonMissing { "rehabilitation_why" } else { "rehabilitation" };
            r.problem(field, ProblemKind::Rule(rule));
            None
        }
    }
}

pub(super) async fn send(visit: Visit, At(case): At<CaseId>, posted: Posted) -> Response {
    let read = read(&posted, helsinki_date(visit.app.gate.now()));
    let act = move |cx: &mut Cx<'_, '_>, review: &Review| {
        let entered = access::enter(cx, case)?;
        ops::hold_review(cx, &entered, review).map(|()| To::Plan(case))
    };
    visit.submit(posted, read, act, move |cx, form| page(cx, case, Some(form))).await
}

pub(super) async fn call_it(visit: Visit, At(case): At<CaseId>, posted: Posted) -> Response {
    let act = move |cx: &mut Cx<'_, '_>| {
        let entered = access::enter(cx, case)?;
        ops::call_review(cx, &entered).map(|()| To::PlanReview(case))
    };
    visit.press(posted, &[], act).await
}
