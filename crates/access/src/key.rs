//! A key: the proof that this asker may do this to this case now. Statements about clients run through it and through nothing else.

use crate::{
    CaseStatement, Cx, Outcome, Refusal, Stop,
    act::Does,
    cx::bound,
    trail::{Kind, Subject},
};
use db::{Arg, FromRow};
use domain::{
    Category, Rule,
    access::{Lens, Relation},
};
use kernel::{CaseId, OrgId, RegionId};
use std::{marker::PhantomData, sync::Arc};

/// A key to one action on one case. Only [`Case::key`](crate::Case::key) makes them.
#[derive(Debug)]
pub struct Key<A> {
    pub(crate) region: RegionId,
    pub(crate) case: CaseId,
    pub(crate) controller: OrgId,
    pub(crate) relation: Relation,
    pub(crate) lens: Arc<Lens>,
    pub(crate) act: PhantomData<fn() -> A>,
}

impl<A: Does> Key<A> {
    /// The case it opens.
    pub fn case(&self) -> CaseId {
        self.case
    }

    /// Whose register the case lies in.
    pub fn controller(&self) -> OrgId {
        self.controller
    }

    /// By which relation the action is done.
    pub fn relation(&self) -> Relation {
        self.relation
    }

    /// Whether the asker sees this kind of data held by this organisation. What is seen is written to the trail with its ground.
    pub fn sees(&self, cx: &mut Cx<'_, '_>, category: Category, controller: OrgId) -> bool {
        let Some(basis) = self.lens.sees(category, controller) else { return false };
        cx.trail.disclosed(self.case, category, basis);
        true
    }

    /// As [`Key::sees`], where nothing can be shown or done without it: whoever has the relation but no ground is refused, and the trail
    /// says so.
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`]: no basis covers it.
    pub fn must_see(&self, cx: &mut Cx<'_, '_>, category: Category, controller: OrgId) -> Outcome<()> {
        if self.sees(cx, category, controller) {
            return Ok(());
        }
        Err(self.refuse(cx, Rule::NoBasis))
    }

    /// Says no after all, for a reason that only the work itself knows; the trail says so.
    pub fn refuse(&self, cx: &mut Cx<'_, '_>, rule: Rule) -> Stop {
        cx.trail.note(Kind::Refused, A::ACTION, Some(self.relation), Subject::Case(self.case));
        Refusal::NotAllowed(rule).into()
    }

    /// All rows. `?1` is the region, `?2` the case.
    ///
    /// # Errors
    /// A fault of the engine.
    pub fn all<R: FromRow>(&self, cx: &mut Cx<'_, '_>, statement: CaseStatement, args: &[Arg<'_>]) -> Outcome<Vec<R>> {
        Ok(cx.tx.all(statement.0, &bound(self.region, self.case, args))?)
    }

    /// The first row, if there is one.
    ///
    /// # Errors
    /// A fault of the engine.
    pub fn optional<R: FromRow>(
        &self,
        cx: &mut Cx<'_, '_>,
        statement: CaseStatement,
        args: &[Arg<'_>],
    ) -> Outcome<Option<R>> {
        Ok(self.all(cx, statement, args)?.into_iter().next())
    }

    /// The row that must be there; a wrong id inside the case looks like any other address that leads nowhere.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], or a fault of the engine.
    pub fn one<R: FromRow>(&self, cx: &mut Cx<'_, '_>, statement: CaseStatement, args: &[Arg<'_>]) -> Outcome<R> {
        self.optional(cx, statement, args)?.ok_or_else(|| Refusal::NotFound.into())
    }

    /// A change; answers how many rows it changed.
    ///
    /// # Errors
    /// A fault of the engine, or a constraint.
    pub fn run(&self, cx: &mut Cx<'_, '_>, statement: CaseStatement, args: &[Arg<'_>]) -> Outcome<u64> {
        Ok(cx.tx.run(statement.0, &bound(self.region, self.case, args))?)
    }

    /// A change of one row that was read at a certain version.
    ///
    /// # Errors
    /// [`Refusal::Conflict`] when somebody else saved first; nothing is overwritten.
    pub fn run_if_unchanged(&self, cx: &mut Cx<'_, '_>, statement: CaseStatement, args: &[Arg<'_>]) -> Outcome<()> {
        if self.run(cx, statement, args)? == 1 { Ok(()) } else { Err(Refusal::Conflict.into()) }
    }
}
