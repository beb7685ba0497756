//! Lists of clients. A scope is built from the asker's own relations, runs the list's statement and writes whom it showed to the trail.

use crate::{
    Cx, ListStatement, Outcome,
    act::Does,
    trail::{Kind, Subject},
};
use db::{Arg, FromRow};
use domain::CategorySet;
use kernel::{AccountId, CaseId, ContactId};
use std::marker::PhantomData;

/// A row of a list that shows something of a client.
pub trait AboutCase {
    /// Whose row it is.
    fn case(&self) -> CaseId;
    /// Which kinds of data the row tells, for the trail.
    fn tells(&self) -> CategorySet;
}

/// A row of a list that shows something of a contact.
pub trait AboutContact {
    /// Whose row it is.
    fn contact(&self) -> ContactId;
}

/// The asker's own view over many clients. Statements join `case_relation` (or one of what it is made of, see `works_with`) on `?2`, the
/// asker's account, so that a list holds exactly what could be opened one by one.
#[derive(Debug)]
pub struct Scope<A> {
    account: AccountId,
    act: PhantomData<fn() -> A>,
}

/// The scope for lists made to do `A`.
///
/// # Errors
/// When nobody has signed in.
pub fn scope<A: Does>(cx: &Cx<'_, '_>) -> Outcome<Scope<A>> {
    Ok(Scope { account: cx.actor()?.account, act: PhantomData })
}

impl<A: Does> Scope<A> {
    /// The rows of a list of clients; `?1` is the region, `?2` the account. One row of the trail names everybody shown.
    ///
    /// # Errors
    /// A fault of the engine.
    pub fn cases<R: FromRow + AboutCase>(
        &self,
        cx: &mut Cx<'_, '_>,
        statement: ListStatement,
        args: &[Arg<'_>],
    ) -> Outcome<Vec<R>> {
        let rows: Vec<R> = cx.tx.all(statement.0, &self.bound(cx, args))?;
        Self::told(cx, &rows);
        Ok(rows)
    }

    /// The rows of a list of clients whose order no statement can know, because what comes first lies in several tables: `choose` says who
    /// is shown and in which order, and what else it found out. The trail names those who are shown.
    ///
    /// # Errors
    /// A fault of the engine.
    pub fn chosen<R: FromRow + AboutCase, T>(
        &self,
        cx: &mut Cx<'_, '_>,
        statement: ListStatement,
        args: &[Arg<'_>],
        choose: impl FnOnce(Vec<R>) -> (Vec<R>, T),
    ) -> Outcome<(Vec<R>, T)> {
        let (rows, found) = choose(cx.tx.all(statement.0, &self.bound(cx, args))?);
        Self::told(cx, &rows);
        Ok((rows, found))
    }

    fn told<R: AboutCase>(cx: &mut Cx<'_, '_>, rows: &[R]) {
        let shown: Vec<CaseId> = rows.iter().map(AboutCase::case).collect();
        if !shown.is_empty() {
            let tells = rows.iter().fold(CategorySet::EMPTY, |told, row| told.or(row.tells()));
            cx.trail.listed(A::ACTION, shown, tells);
        }
    }

    /// The rows of a list of contacts.
    ///
    /// # Errors
    /// A fault of the engine.
    pub fn contacts<R: FromRow + AboutContact>(
        &self,
        cx: &mut Cx<'_, '_>,
        statement: ListStatement,
        args: &[Arg<'_>],
    ) -> Outcome<Vec<R>> {
        let rows: Vec<R> = cx.tx.all(statement.0, &self.bound(cx, args))?;
        for row in &rows {
            cx.trail.note(Kind::View, A::ACTION, None, Subject::Contact(row.contact()));
        }
        Ok(rows)
    }

    /// Figures without anybody in them: counts over the same relations.
    ///
    /// # Errors
    /// A fault of the engine.
    pub fn figures<R: FromRow>(&self, cx: &mut Cx<'_, '_>, statement: ListStatement, args: &[Arg<'_>]) -> Outcome<R> {
        Ok(cx.tx.one(statement.0, &self.bound(cx, args))?)
    }

    fn bound<'a>(&self, cx: &Cx<'_, '_>, args: &[Arg<'a>]) -> Vec<Arg<'a>> {
        crate::cx::bound(cx.region(), self.account, args)
    }
}
