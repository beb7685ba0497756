//! How actions go.

use super::{gap, pen::Pen};
use crate::{
    codes::PerformerKind,
    store::{self, ActionRow},
};
use access::{Case, Cx, Key, Outcome, act::MoveAction};
use casework::EventKind;
use db::{Code, args};
use domain::{Rule, access::Relation, plan};
use kernel::{ActionId, Line};

/// A move of an action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    /// Where it goes.
    pub to: plan::ActionStatus,
    /// Why it stops.
    pub why: Option<Line<300>>,
}

/// Moves an action on: its performer, anybody in the team who sees it, or the client for the own ones. Only its performer agrees to it.
///
/// # Errors
/// When the asker has no ground to see it; when it cannot go there from here, when stopping has no reason, when the asker agrees in the place of
/// somebody else, or when somebody else moved it first.
pub fn move_action(cx: &mut Cx<'_, '_>, case: &Case, action: ActionId, step: &Move) -> Outcome<()> {
    let pen = Pen::<MoveAction>::take(cx, case)?;
    let (seen, row) = pen.action(cx, action)?;
    if pen.key().relation() == Relation::Client && row.performer.0 != PerformerKind::Client {
        return Err(Rule::NotYourPart.into());
    }
    let to = plan::move_action(row.status.0, step.to, step.why.as_ref())?;
    if to == plan::ActionStatus::Accepted && !agrees(cx, pen.key(), &row)? {
        return Err(Rule::NotYourPart.into());
    }
    let why = step.why.as_ref().filter(|_| to == plan::ActionStatus::Stopped);
    pen.run_if_unchanged(cx, seen, store::MOVE_ACTION, args![action, row.status, Code(to), why])?;
    gap::follow(cx, &pen, seen, (action, &row), to)?;
    pen.record(cx, seen, action, (event(to), &told(&row.what, why)))
}

/// Whether the asker is the one whose yes makes the action agreed (decision 0013, domain §9). Who has no account here says it to the case manager;
/// the client's yes is to the plan.
fn agrees(cx: &Cx<'_, '_>, key: &Key<MoveAction>, row: &ActionRow) -> Outcome<bool> {
    let own = row.account == Some(cx.actor()?.account);
    Ok(match row.performer.0 {
        PerformerKind::Client => key.relation() == Relation::Client,
        PerformerKind::Professional => own,
        PerformerKind::Member => own || key.relation() == Relation::CaseManager,
        PerformerKind::Open => false,
    })
}

/// What happened, as the time line tells it.
pub(super) const fn event(to: plan::ActionStatus) -> EventKind {
    match to {
        plan::ActionStatus::Proposed => EventKind::ActionProposed,
        plan::ActionStatus::Accepted => EventKind::ActionAgreed,
        plan::ActionStatus::Waiting => EventKind::ActionWaits,
        plan::ActionStatus::Ongoing => EventKind::ActionOngoing,
        plan::ActionStatus::NotStarted => EventKind::ActionNotStarted,
        plan::ActionStatus::Done => EventKind::ActionDone,
        plan::ActionStatus::Continuing => EventKind::ActionContinues,
        plan::ActionStatus::Stopped => EventKind::ActionStopped,
    }
}

/// The action by its name, and why it was stopped: both are of the action's own kind of data, and so is the line.
pub(super) fn told(what: &str, why: Option<&Line<300>>) -> String {
    why.map_or_else(|| what.to_owned(), |why| format!("{what} \u{2013} {}", why.as_str()))
}
