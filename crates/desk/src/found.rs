//! Searching among one's own clients. It finds exactly what could be opened one by one.

use crate::store::{self, FoundRow};
use access::{Cx, Outcome, act, reads_along_after, scope};
use db::args;
use domain::IdentityCode;

/// How many hits a search shows at the most; it says so when there are more.
const MOST_HITS: usize = 20;

/// One's own clients, and those for whom one answered a moment ago (a closed case has nobody else who could open it again), by the
/// beginning of the family name or by the number of the case. Nobody else's client is ever found, and the answer does not tell
/// whether there is one.
pub(crate) fn find(cx: &mut Cx<'_, '_>, wanted: &str) -> Outcome<Found> {
    let wanted = wanted.trim();
    if wanted.chars().count() < 2 {
        return Ok(Found::default());
    }
    let (scope, after, today) = (scope::<act::ReadCase>(cx)?, reads_along_after(cx.now()), cx.today());
    if let Some(number) = casework::case_number(wanted) {
        return scope.cases(cx, store::BY_NUMBER, args![today, after, number]).map(Found::all);
    }
    let from = casework::folded(wanted);
    let until = format!("{from}\u{10FFFF}");
    let one_more = i64::try_from(MOST_HITS + 1).unwrap_or(i64::MAX);
    scope.cases(cx, store::BY_NAME, args![today, after, from, until, one_more]).map(Found::first)
}

/// What a search has found.
#[derive(Default)]
pub(crate) struct Found {
    pub(crate) rows: Vec<FoundRow>,
    /// Whether there are more than are shown.
    pub(crate) more: bool,
}

impl Found {
    const fn all(rows: Vec<FoundRow>) -> Self {
        Self { rows, more: false }
    }

    fn first(mut rows: Vec<FoundRow>) -> Self {
        let more = rows.len() > MOST_HITS;
        rows.truncate(MOST_HITS);
        Self { rows, more }
    }
}

/// The own client who has this identity code. It is looked for by its index; the code itself is not stored for this.
pub(crate) fn find_by_code(cx: &mut Cx<'_, '_>, code: &IdentityCode) -> Outcome<Found> {
    let (scope, after, today) = (scope::<act::ReadCase>(cx)?, reads_along_after(cx.now()), cx.today());
    match cx.code_index(code) {
        Some(index) => scope.cases(cx, store::BY_CODE, args![today, after, index]).map(Found::all),
        None => Ok(Found::default()),
    }
}
