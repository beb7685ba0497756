//! Going through the plan together: how each goal goes, by the client and by the professional, and when next (P35).

use super::{must_be_open, pen::Pen};
use crate::{
    codes::{PlanId, ReviewId, ReviewMark},
    store, view,
};
use access::{Case, Cx, Outcome, act};
use casework::EventKind;
use db::{Code, args};
use domain::{
    Category, Rule,
    access::Relation,
    clocks::Clocks,
    review::{CalledBy, GoalReview, Review},
    survey::Rehabilitation,
};
use kernel::Date;

/// Somebody wants the plan to be gone through before the agreed day: any party, or the client (L 381/2023 §6).
///
/// # Errors
/// When there is no plan, or the asker is no party of it.
pub fn call_review(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<()> {
    must_be_open(case)?;
    let key = case.key::<act::CallReview>(cx)?;
    let by = if key.relation() == Relation::Client { CalledBy::Client } else { CalledBy::Party };
    if key.run(cx, store::CALL_REVIEW, args![Code(by)])? == 0 {
        return Err(Rule::PlanMissing.into());
    }
    casework::record(cx, &key, EventKind::PlanReviewCalled, None)
}

/// Records a review that was held with the client; a professional of the team writes it down, the client calls one. The next day was agreed
/// in it, so nobody is asked about it anew.
///
/// # Errors
/// When the asker has no ground to see the plan or one of the goals. Everything that is missing: the client's view on a goal, the
/// rehabilitation question, the next day.
pub fn hold_review(cx: &mut Cx<'_, '_>, case: &Case, review: &Review) -> Outcome<()> {
    let pen = Pen::<act::ReviewPlan>::take(cx, case)?;
    let seen = pen.plan(cx)?.ok_or(Rule::PlanMissing)?;
    let plan = view::load(cx, pen.key(), case)?.ok_or(Rule::PlanMissing)?;
    let unmet = review.unmet(plan.kind, cx.today(), &Clocks::default());
    let (Some(rehabilitation), Some(next), true) = (&review.rehabilitation, review.next, unmet.is_empty()) else {
        return Err(unmet.into());
    };
    let id = write(cx, &pen, (plan.id, review.called_by), rehabilitation, next)?;
    for goal in &review.goals {
        write_goal(cx, &pen, id, goal)?;
    }
    pen.run(cx, seen, store::SET_REVIEW, args![plan.id, next])?;
    pen.run(cx, seen, store::SET_REVIEW_AGREED, args![plan.id, next])?;
    casework::record(cx, pen.key(), EventKind::PlanReviewed, None)
}

fn write(
    cx: &mut Cx<'_, '_>,
    pen: &Pen<act::ReviewPlan>,
    (plan, called): (PlanId, CalledBy),
    rehabilitation: &Rehabilitation,
    next: Date,
) -> Outcome<ReviewId> {
    let new = pen.adding(cx, Category::Plan)?;
    let (id, today, me) = (cx.new_id::<ReviewMark>(), cx.today(), cx.actor()?.account);
    let (answer, why, org) = (rehabilitation.code(), rehabilitation.reason(), new.controller());
    pen.run(cx, new, store::ADD_REVIEW, args![id, plan, today, Code(called), answer, why, next, org, me])?;
    Ok(id)
}

fn write_goal(cx: &mut Cx<'_, '_>, pen: &Pen<act::ReviewPlan>, review: ReviewId, goal: &GoalReview) -> Outcome<()> {
    let (seen, _) = pen.goal(cx, goal.goal)?;
    let rating = goal.rating.map(|rating| i64::from(rating.value()));
    let (client, professional) = (goal.clients_view.as_ref(), goal.professionals_view.as_ref());
    pen.run(cx, seen, store::ADD_REVIEW_GOAL, args![review, goal.goal, client, rating, professional]).map(drop)
}
