//! A call that nobody answered: it is no answer to the contact, so the clock goes on, and somebody has the next try.

use super::opened;
use crate::{Words, store};
use access::{Cx, Outcome, act};
use db::{Code, args};
use kernel::{ContactId, Date};
use ui::dates;

/// A try that reached nobody.
#[derive(Debug, Clone, Copy)]
pub struct NotReached {
    /// The day of the next try.
    pub again_on: Date,
    /// The version of the contact that was looked at.
    pub version: i64,
}

/// Records that somebody was called and not reached, and when the asker tries again (C02). Whoever tries has taken the contact; the holder
/// of a code reads that they were called.
///
/// # Errors
/// When the contact has ended, or somebody else moved it since the page was opened.
pub fn not_reached(cx: &mut Cx<'_, '_>, id: ContactId, tried: &NotReached) -> Outcome<()> {
    let (_, key, row) = opened::<act::TriageContact>(cx, id)?;
    let (state, me, now) = (row.state.0.take()?, cx.actor()?.account, cx.now());
    let language = row.language.0;
    let step = Words(language).step_not_reached(dates::date(tried.again_on, language));
    let trying = cx.new_id::<kernel::kind::Statement>();
    key.run_if_unchanged(cx, store::NOT_REACHED, args![Code(state), step, tried.again_on, me, tried.version])?;
    key.run(cx, store::ADD_TRY, args![trying, me, now, tried.again_on]).map(drop)
}
