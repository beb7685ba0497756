//! Going through the plan together: how each goal goes, by the client and by the professional, and when next (P35).

use super::must_be_open;
use crate::{
    codes::{ReviewId, ReviewMark},
    store, view,
};
use access::{Case, Cx, Key, Outcome, act};
use casework::EventKind;
use db::{Code, args};
use domain::{
    Rule,
    access::Relation,
    clocks::Clocks,
    review::{CalledBy, GoalReview, Review},
};

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

/// Records a review that was held with the client. The next day was agreed in it, so nobody is asked about it anew.
///
/// # Errors
/// Everything that is missing: the client's view on a goal, the rehabilitation question, the next day.
pub fn hold_review(cx: &mut Cx<'_, '_>, case: &Case, review: &Review) -> Outcome<()> {
    must_be_open(case)?;
    let key = case.key::<act::ReviewPlan>(cx)?;
    let plan = view::load(cx, &key, case)?.ok_or(Rule::PlanMissing)?;
    let unmet = review.unmet(plan.kind, cx.today(), &Clocks::default());
    let (Some(rehabilitation), Some(next), true) = (&review.rehabilitation, review.next, unmet.is_empty()) else {
        return Err(unmet.into());
    };
    let (id, today, me) = (cx.new_id::<ReviewMark>(), cx.today(), cx.actor()?.account);
    let (org, why) = (super::register(cx, case)?, rehabilitation.reason());
    let called = Code(review.called_by);
    key.run(cx, store::ADD_REVIEW, args![id, plan.id, today, called, rehabilitation.code(), why, next, org, me])?;
    for goal in &review.goals {
        write_goal(cx, &key, id, goal)?;
    }
    key.run(cx, store::SET_REVIEW, args![plan.id, next])?;
    key.run(cx, store::SET_REVIEW_AGREED, args![plan.id, next])?;
    casework::record(cx, &key, EventKind::PlanReviewed, None)
}

fn write_goal(cx: &mut Cx<'_, '_>, key: &Key<act::ReviewPlan>, review: ReviewId, goal: &GoalReview) -> Outcome<()> {
    let rating = goal.rating.map(|rating| i64::from(rating.value()));
    let (client, professional) = (goal.clients_view.as_ref(), goal.professionals_view.as_ref());
    key.run(cx, store::ADD_REVIEW_GOAL, args![review, goal.goal, client, rating, professional]).map(drop)
}
