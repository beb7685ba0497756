//! The pen: the one way in which what a plan says is written. To write on something one must have a ground to see it, and the trail
//! says which (I5, I7; domain §4): a relation to the client alone opens no other organisation's register, for writing either.

use crate::{
    ops::must_be_open,
    store::{self, ActionRow, FrameRow, GoalRow},
};
use access::{
    Case, CaseStatement, Cx, Key, Outcome, Refusal, Stop,
    act::{Does, WritePlan},
};
use casework::{About, EventKind};
use db::{Arg, args};
use domain::{Category, Rule};
use kernel::{ActionId, GoalId, OrgId};

/// Something of the plan that the asker has been found to see. Nothing is written without one, and only the pen makes them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Seen {
    category: Category,
    controller: OrgId,
}

impl Seen {
    /// In whose register it lies.
    pub(super) const fn controller(self) -> OrgId {
        self.controller
    }
}

/// The right to write on a plan that goes on. What is written on is looked up with it first.
pub(super) struct Pen<A> {
    key: Key<A>,
}

impl<A: Does> Pen<A> {
    /// Takes up the pen.
    ///
    /// # Errors
    /// When the clientship has ended, or the asker may not do this.
    pub(super) fn take(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<Self> {
        must_be_open(case)?;
        Ok(Self { key: case.key::<A>(cx)? })
    }

    /// The key, for reading.
    pub(super) const fn key(&self) -> &Key<A> {
        &self.key
    }

    fn seen(&self, cx: &mut Cx<'_, '_>, category: Category, controller: OrgId) -> Outcome<Seen> {
        self.key.must_see(cx, category, controller)?;
        Ok(Seen { category, controller })
    }

    /// The living plan as a whole, if there is one.
    pub(super) fn plan(&self, cx: &mut Cx<'_, '_>) -> Outcome<Option<Seen>> {
        let row: Option<FrameRow> = self.key.optional(cx, store::FRAME, args![])?;
        row.map(|row| self.seen(cx, Category::Plan, row.controller)).transpose()
    }

    /// A goal or sub-goal of the living plan.
    pub(super) fn goal(&self, cx: &mut Cx<'_, '_>, goal: GoalId) -> Outcome<(Seen, GoalRow)> {
        let row: GoalRow = self.key.one(cx, store::GOAL, args![goal])?;
        self.seen(cx, Category::Plan, row.plan_controller).map_err(hidden)?;
        Ok((self.seen(cx, Category::Plan, row.controller).map_err(hidden)?, row))
    }

    /// An action of the living plan.
    pub(super) fn action(&self, cx: &mut Cx<'_, '_>, action: ActionId) -> Outcome<(Seen, ActionRow)> {
        let row: ActionRow = self.key.one(cx, store::ACTION, args![action])?;
        for around in [row.plan_controller, row.goal_controller] {
            self.seen(cx, Category::Plan, around).map_err(hidden)?;
        }
        Ok((self.seen(cx, row.category.0, row.controller).map_err(hidden)?, row))
    }

    /// An action as it was shown at `version`. When somebody changed it since, or took it away, what was typed is not lost.
    pub(super) fn action_at(&self, cx: &mut Cx<'_, '_>, action: ActionId, version: i64) -> Outcome<(Seen, ActionRow)> {
        let (seen, row) = self.action(cx, action).map_err(gone)?;
        if row.version == version { Ok((seen, row)) } else { Err(Refusal::Conflict.into()) }
    }

    /// A goal that was shown; when somebody took it away since, what was typed is not lost.
    pub(super) fn goal_shown(&self, cx: &mut Cx<'_, '_>, goal: GoalId) -> Outcome<Seen> {
        self.goal(cx, goal).map(|(seen, _)| seen).map_err(gone)
    }

    /// Something new, in the register of the asker's own organisation; in the case's when the client writes.
    pub(super) fn adding(&self, cx: &mut Cx<'_, '_>, category: Category) -> Outcome<Seen> {
        let own = cx.actor()?.org.unwrap_or(self.key.controller());
        self.seen(cx, category, own)
    }

    /// The same when it becomes another kind of data: only the organisation in whose register it lies decides that.
    pub(super) fn becomes(&self, cx: &mut Cx<'_, '_>, seen: Seen, category: Category) -> Outcome<Seen> {
        if seen.category != category && cx.actor()?.org != Some(seen.controller) {
            return Err(Rule::KindIsTheirs.into());
        }
        self.seen(cx, category, seen.controller)
    }

    /// Writes on what was seen; answers how many rows changed.
    pub(super) fn run(
        &self,
        cx: &mut Cx<'_, '_>,
        _seen: Seen,
        statement: CaseStatement,
        args: &[Arg<'_>],
    ) -> Outcome<u64> {
        self.key.run(cx, statement, args)
    }

    /// Writes on what was seen, unless somebody else was first.
    pub(super) fn run_if_unchanged(
        &self,
        cx: &mut Cx<'_, '_>,
        _seen: Seen,
        statement: CaseStatement,
        args: &[Arg<'_>],
    ) -> Outcome<()> {
        self.key.run_if_unchanged(cx, statement, args)
    }

    /// A line on the time line that names the action that was written on: shown to those who see the thing itself, and to nobody else.
    pub(super) fn record(
        &self,
        cx: &mut Cx<'_, '_>,
        seen: Seen,
        action: ActionId,
        (kind, name): (EventKind, &str),
    ) -> Outcome<()> {
        let about = About { id: action.uuid(), category: seen.category, controller: seen.controller };
        casework::record_of(cx, &self.key, kind, about, Some(name))
    }
}

/// What the asker does not see in the plan answers as what is not there: nobody learns from the difference (security §1.10).
fn hidden(stop: Stop) -> Stop {
    match stop {
        Stop::Refused(_) => Refusal::NotFound.into(),
        Stop::Fault(_) => stop,
    }
}

fn gone(stop: Stop) -> Stop {
    match stop {
        Stop::Refused(Refusal::NotFound) => Refusal::Conflict.into(),
        Stop::Refused(_) | Stop::Fault(_) => stop,
    }
}

impl Pen<WritePlan> {
    /// The plan was written on: what waited for answers is taken back.
    pub(super) fn touch(&self, cx: &mut Cx<'_, '_>, seen: Seen, with_action: bool) -> Outcome<()> {
        self.run_if_unchanged(cx, seen, store::TOUCH, args![with_action])
    }
}
