//! What is told of a pause, and to whom.

use super::{
    may_look,
    store::{self, AroundRow, DueRow, RunningRow},
};
use crate::store::said;
use access::{AboutCase, Case, Cx, Key, Outcome, act, act::Does, scope};
use db::args;
use domain::{Category, CategorySet};
use kernel::{AccountId, CaseId, Date, Timestamp};

/// The pause that runs, as somebody may see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Running {
    /// Why; nothing for those who see no plans of this register: the reason tells as much as a plan does.
    pub reason: Option<String>,
    /// Who looks at the case again; “another helper” when the name may not be told.
    pub who: String,
    /// When, at the latest.
    pub until: Date,
    /// Since when.
    pub since: Timestamp,
    /// Whether the asker is the one who looks at it again.
    pub mine: bool,
    /// Whether the asker can let the work go on or prolong the pause.
    pub may_look: bool,
}

impl Running {
    /// Whether its day has come.
    pub fn is_due(&self, today: Date) -> bool {
        domain::case::pause::is_due(self.until, today)
    }
}

/// The pause that runs, if one does. Of a case that is not paused nothing is looked up.
///
/// # Errors
/// A fault of the engine.
pub fn running<A: Does>(cx: &mut Cx<'_, '_>, case: &Case, key: &Key<A>) -> Outcome<Option<Running>> {
    if case.paused_until.is_none() {
        return Ok(None);
    }
    let Some(row) = row(cx, key)? else { return Ok(None) };
    let names = access::names(cx, key)?;
    let me = cx.actor()?.account;
    let named = names.tell(cx, key, Some(row.checks), row.org);
    Ok(Some(Running {
        reason: key.sees(cx, Category::Plan, row.controller).then_some(row.reason),
        who: if named { row.name } else { ui::another_helper(cx.language()).to_owned() },
        until: row.until,
        since: row.begun_at,
        mine: row.checks == me,
        may_look: case.may::<act::CheckPause>() && may_look(case, row.checks, me),
    }))
}

pub(super) fn row<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>) -> Outcome<Option<RunningRow>> {
    let today = cx.today();
    key.optional(cx, store::RUNNING, args![today])
}

pub(super) fn around<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>) -> Outcome<Vec<AroundRow>> {
    let today = cx.today();
    key.all(cx, store::AROUND, args![today])
}

/// Somebody who can be asked to look at the case again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Looker {
    /// Who.
    pub account: AccountId,
    /// The name.
    pub name: String,
    /// Whose.
    pub org_name: String,
}

/// Who can be asked to look at the case again, whoever answers for the client first; only those whom the asker may be told of.
///
/// # Errors
/// A fault of the engine.
pub fn lookers<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>) -> Outcome<Vec<Looker>> {
    let rows = around(cx, key)?;
    let names = access::names(cx, key)?;
    let mut lookers: Vec<Looker> = Vec::new();
    for row in rows {
        let known = lookers.iter().any(|one| one.account == row.account);
        if !known && names.tell(cx, key, Some(row.account), Some(row.org)) {
            let org_name = said(cx.language(), row.org_fi, row.org_sv, row.org_en);
            lookers.push(Looker { account: row.account, name: row.name, org_name });
        }
    }
    Ok(lookers)
}

/// A paused client at whom the asker is to look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// Whose.
    pub case: CaseId,
    /// The client's name.
    pub client: String,
    /// The day that has come.
    pub until: Date,
}

impl AboutCase for DueRow {
    fn case(&self) -> CaseId {
        self.case_id
    }

    fn tells(&self) -> CategorySet {
        CategorySet::EMPTY.with(Category::ContactBasic)
    }
}

/// The paused clients at whom the asker is to look today, for the desk; those whose day came first.
///
/// # Errors
/// When nobody has signed in.
pub fn due(cx: &mut Cx<'_, '_>) -> Outcome<Vec<Due>> {
    let (scope, today) = (scope::<act::CheckPause>(cx)?, cx.today());
    let rows: Vec<DueRow> = scope.cases(cx, store::DUE, args![today])?;
    let due =
        |row: DueRow| Due { case: row.case_id, client: format!("{} {}", row.given, row.family), until: row.until };
    Ok(rows.into_iter().map(due).collect())
}
