//! What waits for somebody's answer, and what somebody is told, for the desk.

use crate::store::member::{self as store, NoticeRow, WaitingRow};
pub use crate::store::member::{NoticeKind, WaitingFor};
use access::{AboutCase, Cx, Outcome, act::ReadPreview, scope};
use db::args;
use domain::{Category, CategorySet};
use kernel::{CaseId, Timestamp};

/// An invitation or a proposal that waits for the asker's answer, or an invitation that was declined and leaves a place open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Whose team or case.
    pub case: CaseId,
    /// What is asked.
    pub what: WaitingFor,
    /// The client's first name; nothing more is told before the answer.
    pub given: String,
    /// Since when it waits.
    pub at: Timestamp,
    /// Who asks, or who declined.
    pub asks: String,
}

impl AboutCase for WaitingRow {
    fn case(&self) -> CaseId {
        self.case_id
    }

    fn tells(&self) -> CategorySet {
        CategorySet::EMPTY.with(Category::ContactBasic)
    }
}

/// Invitations and proposals that wait for the asker's answer, the oldest first. One statement.
///
/// # Errors
/// When nobody has signed in.
pub fn waiting_for_me(cx: &mut Cx<'_, '_>) -> Outcome<Vec<Waiting>> {
    let today = cx.today();
    let rows: Vec<WaitingRow> = scope::<ReadPreview>(cx)?.cases(cx, store::WAITING, args![today])?;
    let shown =
        |row: WaitingRow| Waiting { case: row.case_id, what: row.kind.0, given: row.given, at: row.at, asks: row.asks };
    Ok(rows.into_iter().map(shown).collect())
}

/// Something that somebody is told without content: a consent changed, not whose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Notice {
    /// What.
    pub kind: NoticeKind,
    /// When.
    pub at: Timestamp,
}

/// What the asker has not read yet, the oldest first.
///
/// # Errors
/// When nobody has signed in.
pub fn notices(cx: &mut Cx<'_, '_>) -> Outcome<Vec<Notice>> {
    let me = cx.actor()?.account;
    let rows: Vec<NoticeRow> = cx.all(store::NOTICES, args![me])?;
    Ok(rows.into_iter().map(|row| Notice { kind: row.kind.0, at: row.at }).collect())
}

/// The asker has read what had come by this moment; what came later waits still.
///
/// # Errors
/// When nobody has signed in.
pub fn notices_read(cx: &mut Cx<'_, '_>, by: Timestamp) -> Outcome<()> {
    let (me, now) = (cx.actor()?.account, cx.now());
    cx.run(store::READ, args![me, now, by]).map(drop)
}
