//! What somebody has stopped leaves a gap: the case manager agrees with the client what comes in its place, or that nothing does (P28).

use super::pen::{Pen, Seen};
use crate::{
    codes::{GapMark, PlanId},
    model::Party,
    store::{self, ActionRow},
};
use access::{
    Case, Cx, Key, Outcome, Refusal,
    act::{Does, MoveAction, ProposePlan},
};
use casework::EventKind;
use db::{Code, args};
use domain::{access::Relation, plan::ActionStatus};
use kernel::ActionId;

/// An action, as it was read, goes on to another status: what somebody else than the case manager stops leaves a gap, what is taken up again leaves
/// none, and what is agreed fills those under its goal.
pub(super) fn follow(
    cx: &mut Cx<'_, '_>,
    pen: &Pen<MoveAction>,
    seen: Seen,
    (action, was): (ActionId, &ActionRow),
    to: ActionStatus,
) -> Outcome<()> {
    let now = cx.now();
    if was.status.0 == ActionStatus::Stopped && was.gaps > 0 {
        pen.run(cx, seen, store::CLOSE_GAP, args![action, now])?;
    }
    if to == ActionStatus::Stopped && pen.key().relation() != Relation::CaseManager {
        let (id, me) = (cx.new_id::<GapMark>(), cx.actor()?.account);
        pen.run(cx, seen, store::ADD_GAP, args![id, action, now, me])?;
    }
    if to == ActionStatus::Accepted && was.gaps > 0 {
        pen.run(cx, seen, store::FILL_GAPS, args![action, now])?;
    }
    Ok(())
}

/// A performer is about to agree to the own actions.
pub(super) fn fill_by<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, plan: PlanId, party: &Party) -> Outcome<()> {
    let now = cx.now();
    key.run(cx, store::FILL_GAPS_OF, args![plan, Code(party.kind), party.id, now]).map(drop)
}

/// The case manager says that nothing comes in the place of an action that was stopped.
///
/// # Errors
/// When the asker is not the case manager or does not see the action; when something was agreed in its place meanwhile.
pub fn nothing_instead(cx: &mut Cx<'_, '_>, case: &Case, action: ActionId) -> Outcome<()> {
    let pen = Pen::<ProposePlan>::take(cx, case)?;
    let (seen, row) = pen.action(cx, action)?;
    let now = cx.now();
    if pen.run(cx, seen, store::CLOSE_GAP, args![action, now])? == 0 {
        return Err(Refusal::NotFound.into());
    }
    pen.record(cx, seen, action, (EventKind::NothingInstead, &row.what))
}
