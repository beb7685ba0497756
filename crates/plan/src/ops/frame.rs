//! The plan as a whole: beginning one, its direction and its day of review.

use super::{must_be_open, register};
use crate::{codes::PlanId, store};
use access::{Case, Cx, Key, Outcome, act};
use db::{Code, args};
use domain::{clocks::Clocks, plan::PlanKind, review};
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
    must_be_open(case)?;
    let key = case.key::<act::WritePlan>(cx)?;
    begin(cx, case, &key, kind)
}

pub(super) fn begin(cx: &mut Cx<'_, '_>, case: &Case, key: &Key<act::WritePlan>, kind: PlanKind) -> Outcome<PlanId> {
    let (id, now, org, author) = (cx.new_id(), cx.now(), register(cx, case)?, cx.actor()?.account);
    key.run(cx, store::ADD_PLAN, args![id, Code(kind), now, org, author])?;
    Ok(id)
}

/// Writes kind, direction and day of review over those that were shown.
///
/// # Errors
/// When somebody else saved first, or the day of review has passed or lies too far away.
pub fn set_frame(cx: &mut Cx<'_, '_>, case: &Case, shown: &FrameText, text: &FrameText) -> Outcome<()> {
    must_be_open(case)?;
    let key = case.key::<act::WritePlan>(cx)?;
    if let Some(day) = text.review {
        review::check_day(text.kind, day, cx.today(), &Clocks::default())?;
    }
    key.run_if_unchanged(
        cx,
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
