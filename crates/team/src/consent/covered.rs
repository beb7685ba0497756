//! Whose people may be invited now (I4): of the case's own register, and of the organisations that a lasting consent covers.

use crate::store::member::{self as store, CoveredRow};
use access::{Cx, Key, Outcome, act::Does};
use db::args;
use kernel::OrgId;

/// The organisations that a live basis covers today.
pub(crate) struct Covered(Vec<OrgId>);

impl Covered {
    /// As the consents of the case stand today.
    ///
    /// # Errors
    /// A fault of the engine.
    pub(crate) fn now<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>) -> Outcome<Self> {
        let today = cx.today();
        let rows: Vec<CoveredRow> = key.all(cx, store::COVERED, args![today])?;
        Ok(Self(rows.into_iter().map(|row| row.org).collect()))
    }

    /// Whether somebody of this organisation may be invited.
    pub(crate) fn holds(&self, org: OrgId) -> bool {
        self.0.contains(&org)
    }
}
