//! How actions go.

use crate::store::{self, ActionRow};
use access::{Case, Cx, Outcome, Refusal, act};
use casework::EventKind;
use db::{Code, args};
use domain::{Rule, access::Relation, plan};
use kernel::{ActionId, Line};

use super::must_be_open;
use crate::codes::PerformerKind;

/// A move of an action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    /// Where it goes.
    pub to: plan::ActionStatus,
    /// Why it stops.
    pub why: Option<Line<300>>,
}

/// Moves an action on: its performer, anybody in the team who sees it, or the client for the own ones.
///
/// # Errors
/// When it cannot go there from here, when stopping has no reason, or when somebody else moved it first.
pub fn move_action(cx: &mut Cx<'_, '_>, case: &Case, action: ActionId, step: &Move) -> Outcome<()> {
    must_be_open(case)?;
    let key = case.key::<act::MoveAction>(cx)?;
    let row: ActionRow = key.one(cx, store::ACTION, args![action])?;
    if !key.sees(cx, row.category.0, row.controller) {
        return Err(Refusal::NotFound.into());
    }
    if key.relation() == Relation::Client && row.performer.0 != PerformerKind::Client {
        return Err(Rule::NotYourPart.into());
    }
    let to = plan::move_action(row.status.0, step.to, step.why.as_ref())?;
    let why = step.why.as_ref().filter(|_| to == plan::ActionStatus::Stopped);
    key.run_if_unchanged(cx, store::MOVE_ACTION, args![action, row.status, Code(to), why])?;
    casework::record(cx, &key, EventKind::ActionMoved, Some(&row.what))
}
