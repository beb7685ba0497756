//! The plan as a whole: beginning one, its direction and its day of review.

use super::pen::Pen;
use crate::{codes::PlanId, store};
use access::{Case, Cx, Outcome, Refusal, act::WritePlan};
use db::{Code, args};
use domain::{Category, clocks::Clocks, plan::PlanKind, review};
use kernel::{Date, Line};

/// What the plan says as a whole, as somebody wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrameText {
    /// What kind of plan.
    pub kind: PlanKind,
    /// Towards work or study; may say "not yet" (V04).
    pub direction: Option<Line<300>>,
    /// The day of the next review.
    pub review: Option<Date>,
}

/// Begins a plan for the case.
///
/// # Errors
/// When the asker may not, the clientship has ended, or there is a living plan already.
pub fn start(cx: &mut Cx<'_, '_>, case: &Case, kind: PlanKind) -> Outcome<PlanId> {
    let pen = Pen::<WritePlan>::take(cx, case)?;
    begin(cx, &pen, kind)
}

pub(super) fn begin(cx: &mut Cx<'_, '_>, pen: &Pen<WritePlan>, kind: PlanKind) -> Outcome<PlanId> {
    let new = pen.adding(cx, Category::Plan)?;
    let (id, now, author) = (cx.new_id(), cx.now(), cx.actor()?.account);
    pen.run(cx, new, store::ADD_PLAN, args![id, Code(kind), now, new.controller(), author])?;
    Ok(id)
}

/// Writes kind, direction and day of review over those that were shown.
///
/// # Errors
/// When the asker has no ground to see the plan; when somebody else saved first, or the day of review has passed or lies too far away.
pub fn set_frame(cx: &mut Cx<'_, '_>, case: &Case, shown: &FrameText, text: &FrameText) -> Outcome<()> {
    let pen = Pen::<WritePlan>::take(cx, case)?;
    let seen = pen.plan(cx)?.ok_or(Refusal::Conflict)?;
    if let Some(day) = text.review {
        review::check_day(text.kind, day, cx.today(), &Clocks::default())?;
    }
    pen.run_if_unchanged(
        cx,
        seen,
        store::SET_FRAME,
        args![
            Code(shown.kind),
            shown.direction.as_ref(),
            shown.review,
            Code(text.kind),
            text.direction.as_ref(),
            text.review
        ],
    )
}
