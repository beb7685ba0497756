//! What stands in the place of the plan when the clientship has ended: the way to what was agreed last, or that there never was a plan.

use crate::{Words, history};
use access::{Case, Cx, Outcome};
use domain::case::Stage;
use ui::{Empty, To};

/// The way to the last version of a plan that ended with its clientship (P36); nothing while the clientship goes on.
///
/// # Errors
/// When the asker may not read plans of this case.
pub fn plan_over(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<Option<Empty<'static>>> {
    let w = Words(cx.language());
    if case.stage != Stage::Closed {
        return Ok(None);
    }
    Ok(Some(match history::last_number(cx, case)? {
        Some(number) => {
            let to = To::PlanVersion(case.id, number);
            Empty::good(w.plan_over(), w.plan_over_text()).step(to, w.see_last_version())
        }
        None => Empty::good(w.no_plan_made(), w.no_plan_made_text()),
    }))
}
