//! One's own clients, in the order in which they need somebody.

use crate::{
    coming::Coming,
    store::{self, CaseRow},
};
use access::{Cx, Outcome, act, scope};
use db::Arg;
use domain::{Category, CategorySet};
use kernel::{CaseId, Time, coded, helsinki_moment};

/// How many clients stand on one page.
pub(crate) const PAGE: usize = 25;
/// How many clients stand on the desk itself.
const ON_DESK: usize = 10;
/// How many of them are at the most clients for whom nothing is agreed, while there are others: the desk is no list of holes.
const OPEN_ON_DESK: usize = 3;

coded! {
    /// Which list of clients.
    pub(crate) enum Which {
        /// Those whose case manager one is.
        Mine = "mine",
        /// Those in whose team one is.
        Team = "team",
    }
}

/// Where a client stands among one's own: first those for whom nothing is agreed, the newest clientship first, then the others by what comes next.
/// A number, so that it can stand in an address: moments, and below zero those without one.
fn order(row: &CaseRow) -> i64 {
    match (Coming::of(row), row.since) {
        (Some(coming), _) => coming.moment().as_microsecond(),
        (None, Some(since)) => -since.as_microsecond(),
        (None, None) => i64::MAX,
    }
}

/// The last row that was shown: the next page begins after it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct After {
    order: i64,
    case: CaseId,
}

impl After {
    /// The beginning of the list.
    pub(crate) fn nothing() -> Self {
        Self { order: i64::MIN, case: CaseId::from_uuid(uuid::Uuid::nil()) }
    }

    fn of(row: &CaseRow) -> Self {
        Self { order: order(row), case: row.case_id }
    }

    /// As it stands in an address.
    pub(crate) fn written(&self) -> String {
        format!("{}_{}", self.order, self.case)
    }

    /// From an address; anything else begins at the beginning.
    pub(crate) fn read(text: &str) -> Self {
        let parts = text.split_once('_');
        let read = parts.and_then(|(order, case)| Some(Self { order: order.parse().ok()?, case: case.parse().ok()? }));
        read.unwrap_or_else(Self::nothing)
    }
}

/// One page of a list.
pub(crate) struct Page {
    pub(crate) rows: Vec<CaseRow>,
    pub(crate) next: Option<After>,
}

/// One page of one's own clients.
pub(crate) fn clients(cx: &mut Cx<'_, '_>, which: Which, after: &After, most: usize) -> Outcome<Page> {
    let (rows, next) = match which {
        Which::Mine => mine(cx, |rows| {
            let later = rows.into_iter().filter(|row| After::of(row) > *after);
            cut(later.collect(), most)
        })?,
        Which::Team => in_team(cx, after, most)?,
    };
    Ok(Page { rows, next })
}

fn in_team(cx: &mut Cx<'_, '_>, after: &After, most: usize) -> Outcome<(Vec<CaseRow>, Option<After>)> {
    let mut args = of_asker(cx)?.to_vec();
    args.extend([Arg::from(after.case), Arg::from(i64::try_from(most + 1).unwrap_or(i64::MAX))]);
    scope::<act::ReadCase>(cx)?.chosen(cx, store::IN_TEAM, &args, |rows| cut(rows, most))
}

/// Those of one's own clients who are chosen out of all of them, in their order.
fn mine<T>(cx: &mut Cx<'_, '_>, choose: impl FnOnce(Vec<CaseRow>) -> (Vec<CaseRow>, T)) -> Outcome<(Vec<CaseRow>, T)> {
    let args = of_asker(cx)?;
    scope::<act::ReadCase>(cx)?.chosen(cx, store::MINE, &args, |mut rows| {
        rows.sort_by_cached_key(After::of);
        choose(rows)
    })
}

/// What the lists are told of the asker and of now: `?3` to `?9`.
fn of_asker(cx: &Cx<'_, '_>) -> Outcome<[Arg<'static>; 7]> {
    let (org, kinds, today, now) = (cx.org()?, cx.actor()?.own_register().bits(), cx.today(), cx.now());
    let from = helsinki_moment(today, Time::midnight()).unwrap_or(now);
    let bits = |kind| CategorySet::EMPTY.with(kind).bits();
    let (meetings, plans) = (bits(Category::Meetings), bits(Category::Plan));
    Ok([org.into(), kinds.into(), today.into(), now.into(), from.into(), meetings.into(), plans.into()])
}

fn cut(mut rows: Vec<CaseRow>, most: usize) -> (Vec<CaseRow>, Option<After>) {
    let more = rows.len() > most;
    rows.truncate(most);
    let next = rows.last().filter(|_| more).map(After::of);
    (rows, next)
}

/// The clients on the desk.
pub(crate) struct OnDesk {
    pub(crate) which: Which,
    pub(crate) rows: Vec<CaseRow>,
    /// Whether there are more on the whole list.
    pub(crate) more: bool,
    /// For how many besides nothing is agreed.
    pub(crate) open: i64,
}

/// The clients whose case manager one is; for those who are nobody's case manager, the clients in whose teams they are.
pub(crate) fn on_desk(cx: &mut Cx<'_, '_>) -> Outcome<OnDesk> {
    let (rows, (more, open)) = mine(cx, for_desk)?;
    if !rows.is_empty() {
        return Ok(OnDesk { which: Which::Mine, rows, more, open });
    }
    let (rows, next) = in_team(cx, &After::nothing(), ON_DESK)?;
    Ok(OnDesk { which: Which::Team, rows, more: next.is_some(), open: 0 })
}

/// A few of those for whom nothing is agreed, then those who come next; whether there are more, and how many of the first.
fn for_desk(rows: Vec<CaseRow>) -> (Vec<CaseRow>, (bool, i64)) {
    let all = rows.len();
    let (mut open, dated): (Vec<_>, Vec<_>) = rows.into_iter().partition(|row| Coming::of(row).is_none());
    let shown = open.len().min(OPEN_ON_DESK.max(ON_DESK.saturating_sub(dated.len())));
    let rest = i64::try_from(open.split_off(shown).len()).unwrap_or(i64::MAX);
    let rows: Vec<_> = open.into_iter().chain(dated).take(ON_DESK).collect();
    let more = rows.len() < all;
    (rows, (more, rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::sample;
    use kernel::{Date, Timestamp};

    fn open(number: u128) -> CaseRow {
        let since = Timestamp::from_second(i64::try_from(number).expect("small")).ok();
        CaseRow { case_id: CaseId::from_uuid(uuid::Uuid::from_u128(number)), since, ..sample() }
    }

    fn dated(number: u128) -> CaseRow {
        let review_on = Some(Date::constant(2026, 3, i8::try_from(number % 28).expect("a day") + 1));
        CaseRow { review_on, ..open(number) }
    }

    fn on_desk(open_clients: u128, dated_clients: u128) -> (usize, usize, bool, i64) {
        let rows = (0..open_clients).map(open).chain((0..dated_clients).map(|n| dated(100 + n))).collect();
        let (rows, (more, rest)) = for_desk(rows);
        let open = rows.iter().filter(|row| Coming::of(row).is_none()).count();
        (open, rows.len() - open, more, rest)
    }

    /// Nobody is forgotten because nothing is agreed, and the desk is no list of them either.
    #[test]
    fn the_desk_shows_some_of_each() {
        assert_eq!(on_desk(12, 12), (3, 7, true, 9));
        assert_eq!(on_desk(9, 3), (7, 3, true, 2));
        assert_eq!(on_desk(2, 20), (2, 8, true, 0));
        assert_eq!(on_desk(4, 6), (4, 6, false, 0));
        assert_eq!(on_desk(0, 3), (0, 3, false, 0));
        assert_eq!(on_desk(15, 0), (10, 0, true, 5));
    }

    #[test]
    fn those_for_whom_nothing_is_agreed_come_first_and_the_newest_of_them() {
        let mut rows = [dated(5), open(1), dated(3), open(2)];
        rows.sort_by_cached_key(After::of);
        let order: Vec<u128> = rows.iter().map(|row| row.case_id.uuid().as_u128()).collect();
        assert_eq!(order, [2, 1, 3, 5]);
    }

    #[test]
    fn a_place_in_a_list_survives_an_address() {
        for row in [open(7), dated(7), CaseRow { since: None, ..open(7) }] {
            let after = After::of(&row);
            assert_eq!(After::read(&after.written()), after);
        }
        for broken in ["", "x", "2026-13-40_x", "7_", "_0192f0c4d2d77c3e9a5b1f2e3d4c5b6a"] {
            assert_eq!(After::read(broken), After::nothing(), "{broken}");
        }
    }
}
