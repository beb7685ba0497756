//! Consents that end soon or have ended, for the desk of whoever answers for the client (domain §11: a reminder thirty days before).

use crate::store::consent::{self as store, EndingRow};
use access::{AboutCase, Cx, Outcome, act::ReadConsent, scope};
use db::args;
use domain::{
    Category, CategorySet,
    clocks::{Clocks, Term},
};
use kernel::{CaseId, Date};

/// A consent in whose place the client could be asked for a new one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ending {
    /// Whose.
    pub case: CaseId,
    /// The client's name.
    pub client: String,
    /// Its last day. When it has passed, the places in the team that rest on it have ended too.
    pub until: Date,
}

impl AboutCase for EndingRow {
    fn case(&self) -> CaseId {
        self.case_id
    }

    fn tells(&self) -> CategorySet {
        CategorySet::EMPTY.with(Category::ContactBasic)
    }
}

/// The consents of the asker's own clients that end within thirty days, or have ended with no other in their place; the first end first.
/// One statement.
///
/// # Errors
/// When nobody has signed in.
pub fn ending(cx: &mut Cx<'_, '_>) -> Outcome<Vec<Ending>> {
    let soon = Clocks::default().due_after(Term::ConsentReminder, cx.today());
    let rows: Vec<EndingRow> = scope::<ReadConsent>(cx)?.cases(cx, store::ENDING, args![soon])?;
    let shown = |row: EndingRow| Ending {
        case: row.case_id,
        client: format!("{} {}", row.given, row.family),
        until: row.until,
    };
    Ok(rows.into_iter().map(shown).collect())
}
