//! One's own clients: lists and search. Each holds exactly what could be opened one by one.

use crate::store::{self, CaseRow, FoundRow};
use access::{Cx, Outcome, act, reads_along_after, scope};
use db::args;
use domain::IdentityCode;
use kernel::{CaseId, Date, coded};

/// How many clients stand on one page.
pub(crate) const PAGE: usize = 25;
/// How many hits a search shows at the most; it says so when there are more.
const MOST_HITS: usize = 20;
/// Sorts after every day, for clients with nothing due.
const NO_DAY: &str = "9999-12-31";

coded! {
    /// Which list of clients.
    pub(crate) enum Which {
        /// Those whose case manager one is.
        Mine = "mine",
        /// Those in whose team one is.
        Team = "team",
    }
}

/// The last row that was shown: the next page begins after it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct After {
    day: String,
    case: CaseId,
}

impl After {
    /// The beginning of the list.
    pub(crate) fn nothing() -> Self {
        Self { day: String::new(), case: CaseId::from_uuid(uuid::Uuid::nil()) }
    }

    fn of(row: &CaseRow) -> Self {
        Self {
            day: row.paused_until.or(row.next_on).map_or(NO_DAY.to_owned(), |day| day.to_string()),
            case: row.case_id,
        }
    }

    /// As it stands in an address.
    pub(crate) fn written(&self) -> String {
        format!("{}_{}", self.day, self.case)
    }

    /// From an address; anything else begins at the beginning.
    pub(crate) fn read(text: &str) -> Self {
        let parts = text.split_once('_').and_then(|(day, case)| {
            day.parse::<Date>().ok()?;
            Some(Self { day: day.to_owned(), case: case.parse().ok()? })
        });
        parts.unwrap_or_else(Self::nothing)
    }
}

/// One page of a list.
pub(crate) struct Page {
    pub(crate) rows: Vec<CaseRow>,
    pub(crate) next: Option<After>,
}

/// One page of one's own clients.
pub(crate) fn clients(cx: &mut Cx<'_, '_>, which: Which, after: &After, most: usize) -> Outcome<Page> {
    let scope = scope::<act::ReadCase>(cx)?;
    let (org, kinds, today) = (cx.org()?, cx.actor()?.own_register().bits(), cx.today());
    let limit = i64::try_from(most + 1).unwrap_or(i64::MAX);
    let rows = match which {
        Which::Mine => scope.cases(cx, store::MINE, args![org, after.day.as_str(), after.case, limit, kinds])?,
        Which::Team => scope.cases(cx, store::IN_TEAM, args![after.case, limit, today])?,
    };
    Ok(cut(rows, most))
}

fn cut(mut rows: Vec<CaseRow>, most: usize) -> Page {
    let more = rows.len() > most;
    rows.truncate(most);
    let next = rows.last().filter(|_| more).map(After::of);
    Page { rows, next }
}

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_in_a_list_survives_an_address() {
        let case: CaseId = "0192f0c4d2d77c3e9a5b1f2e3d4c5b6a".parse().expect("an id");
        let after = After { day: "2026-03-12".to_owned(), case };
        assert_eq!(After::read(&after.written()), after);
        for broken in ["", "x", "2026-13-40_x", "2026-03-12_", "_0192f0c4d2d77c3e9a5b1f2e3d4c5b6a"] {
            assert_eq!(After::read(broken), After::nothing(), "{broken}");
        }
    }
}
