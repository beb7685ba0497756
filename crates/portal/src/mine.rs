//! Whose pages these are. A client's account stands for one person; over the years the person may have several clientships.

use crate::store::{self, MyCaseRow};
use access::{AboutCase, AccountKind, Case, Cx, Outcome, Refusal, act, enter, scope};
use domain::CategorySet;
use kernel::{CaseId, Date, helsinki_date};

/// The clientship that the client's pages speak of: the open one, or the last that ended.
pub(crate) struct Mine {
    /// The case.
    pub(crate) case: Case,
    /// The day on which it began.
    pub(crate) began: Date,
    /// Whether it goes on.
    pub(crate) is_open: bool,
}

impl AboutCase for MyCaseRow {
    fn case(&self) -> CaseId {
        self.case_id
    }

    fn tells(&self) -> CategorySet {
        CategorySet::EMPTY
    }
}

/// The client's own clientship; nothing when there has never been one.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not a client who asks.
pub(crate) fn mine(cx: &mut Cx<'_, '_>) -> Outcome<Option<Mine>> {
    if cx.actor()?.kind != AccountKind::Client {
        return Err(Refusal::NotFound.into());
    }
    let rows: Vec<MyCaseRow> = scope::<act::ReadCase>(cx)?.cases(cx, store::MY_CASES, &[])?;
    let newest = rows.iter().find(|row| row.stage.0.is_open()).or(rows.first());
    let Some(row) = newest else { return Ok(None) };
    let case = enter(cx, row.case_id)?;
    Ok(Some(Mine { began: helsinki_date(row.opened_at), is_open: case.stage.is_open(), case }))
}

/// The client's own clientship, where there is nothing to do without one.
///
/// # Errors
/// [`Refusal::NotFound`] when there is none.
pub(crate) fn my_case(cx: &mut Cx<'_, '_>) -> Outcome<Case> {
    mine(cx)?.map(|mine| mine.case).ok_or_else(|| Refusal::NotFound.into())
}
