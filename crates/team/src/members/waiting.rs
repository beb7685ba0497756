//! What waits around a team and around who answers for a client, and what somebody is told, for the desk.

use crate::store::{
    member::{self as store, NoticeRow},
    waiting::{self, WaitingRow},
};
pub use crate::store::{
    member::{NoticeKind, PartedAs},
    waiting::WaitingFor,
};
use access::{AboutCase, Cx, Outcome, act::ReadPreview, scope};
use db::args;
use domain::{Category, CategorySet};
use kernel::{CaseId, Timestamp};
use std::time::Duration;

/// So long a permanent case manager is told that somebody declined. Until a permanent one is found it is told as long as it takes.
const NEWS: Duration = Duration::from_secs(14 * 24 * 60 * 60);

/// Something that waits for the asker, or that the asker waits for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Whose team or case.
    pub case: CaseId,
    /// What waits.
    pub what: WaitingFor,
    /// The client's name; before an answer to an invitation or a proposal nothing more than the first name is told.
    pub client: String,
    /// Since when it waits.
    pub at: Timestamp,
    /// Who asks, was asked, or declined; nobody where the client is to hear or to say something.
    pub who: String,
    /// Why somebody does not take the responsibility.
    pub why: Option<String>,
}

impl AboutCase for WaitingRow {
    fn case(&self) -> CaseId {
        self.case_id
    }

    fn tells(&self) -> CategorySet {
        CategorySet::EMPTY.with(Category::ContactBasic)
    }
}

/// What waits, the oldest first. One statement.
///
/// # Errors
/// When nobody has signed in.
pub fn waiting_for_me(cx: &mut Cx<'_, '_>) -> Outcome<Vec<Waiting>> {
    let (today, since) = (cx.today(), cx.now().checked_sub(NEWS).unwrap_or(Timestamp::MIN));
    let rows: Vec<WaitingRow> = scope::<ReadPreview>(cx)?.cases(cx, waiting::WAITING, args![today, since])?;
    Ok(rows.into_iter().map(shown).collect())
}

fn shown(row: WaitingRow) -> Waiting {
    let client = row.family.map_or(row.given.clone(), |family| format!("{} {family}", row.given));
    let (what, who) = (row.kind.0, row.who.unwrap_or_default());
    Waiting { case: row.case_id, what, client, at: row.at, who, why: row.why }
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
