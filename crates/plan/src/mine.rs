//! One's own actions and the late ones of one's clients, for the desk.

use crate::store::{self, CountRow, MyActionRow};
use access::{AboutCase, Cx, Outcome, act, scope};
use db::args;
use domain::{
    Category, CategorySet,
    plan::{ActionStatus, Attention},
};
use kernel::{ActionId, CaseId, Date};

/// Sorts after every day, for actions without one.
const NO_DAY: &str = "9999-12-31";
/// In an address: the last row was the asker's own, or somebody else's.
const OWN: &str = "own";
const OTHERS: &str = "others";

/// An action that is expected of the asker, or one that needs an eye around a client whose case manager the asker is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MyAction {
    /// Whose.
    pub case: CaseId,
    /// The client's name.
    pub client: String,
    /// The action.
    pub action: ActionId,
    /// What is done.
    pub what: String,
    /// From when.
    pub start: Option<Date>,
    /// Until when.
    pub due: Option<Date>,
    /// How it goes.
    pub status: ActionStatus,
    /// Whether the asker performs it.
    pub mine: bool,
    /// Who performs it otherwise; nobody when the client does or it is open.
    pub doer: Option<String>,
}

/// The last row that was shown: the next page begins after it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AfterAction {
    mine: bool,
    day: Option<Date>,
    action: ActionId,
}

impl AfterAction {
    /// As it stands in an address.
    pub fn written(&self) -> String {
        let whose = if self.mine { OWN } else { OTHERS };
        format!("{whose}_{}_{}", self.day.map_or(NO_DAY.to_owned(), |day| day.to_string()), self.action)
    }

    /// From an address; anything else begins at the beginning.
    pub fn read(text: &str) -> Option<Self> {
        let (whose, rest) = text.split_once('_')?;
        let (day, action) = rest.split_once('_')?;
        let mine = [OWN, OTHERS].contains(&whose).then_some(whose == OWN)?;
        Some(Self { mine, day: Some(day.parse().ok()?), action: action.parse().ok()? })
    }
}

/// How many actions are expected of the asker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ActionCount {
    /// Those that the asker performs.
    pub own: i64,
    /// Those of them whose day has passed.
    pub own_late: i64,
    /// Those that somebody else performs, late or not begun.
    pub others: i64,
}

impl MyAction {
    /// Where the next page begins when this row was the last.
    pub fn after(&self) -> AfterAction {
        AfterAction { mine: self.mine, day: self.due, action: self.action }
    }

    /// Whether it needs an eye today, and why (P28).
    pub fn attention(&self, today: Date) -> Option<Attention> {
        domain::plan::attention(self.status, self.start, self.due, today)
    }
}

impl AboutCase for MyActionRow {
    fn case(&self) -> CaseId {
        self.case_id
    }

    fn tells(&self) -> CategorySet {
        CategorySet::EMPTY.with(Category::ContactBasic).with(Category::Plan)
    }
}

/// Actions that the asker performs, and those around the asker's own clients that have not begun in time or are late: one's own
/// first, and of both those longest due. What nobody has promised, or what lies in a pause, is expected of nobody. A list in one statement; it holds what the asker
/// would see in each plan, and nothing else.
///
/// # Errors
/// When nobody has signed in, or a client has.
pub fn my_actions(cx: &mut Cx<'_, '_>, after: Option<&AfterAction>, most: usize) -> Outcome<Vec<MyAction>> {
    let scope = scope::<act::MoveAction>(cx)?;
    let (org, today, own) = (cx.org()?, cx.today(), cx.actor()?.own_register());
    let day = after.map_or(String::new(), |after| after.day.map_or(NO_DAY.to_owned(), |day| day.to_string()));
    let last = after.map_or(ActionId::from_uuid(uuid::Uuid::nil()), |after| after.action);
    let others = i64::from(after.is_some_and(|after| !after.mine));
    let limit = i64::try_from(most).unwrap_or(i64::MAX);
    let rows: Vec<MyActionRow> =
        scope.cases(cx, store::MY_ACTIONS, args![today, org, own.bits(), others, day, last, limit])?;
    Ok(rows.into_iter().map(shown).collect())
}

/// How many there are of each: the same rows, counted without anybody in them.
///
/// # Errors
/// When nobody has signed in, or a client has.
pub fn count_my_actions(cx: &mut Cx<'_, '_>) -> Outcome<ActionCount> {
    let scope = scope::<act::MoveAction>(cx)?;
    let (org, today, own) = (cx.org()?, cx.today(), cx.actor()?.own_register());
    let row: CountRow = scope.figures(cx, store::COUNT_MY_ACTIONS, args![today, org, own.bits()])?;
    Ok(ActionCount { own: row.own, own_late: row.own_late, others: row.others })
}

fn shown(row: MyActionRow) -> MyAction {
    MyAction {
        case: row.case_id,
        client: format!("{} {}", row.given, row.family),
        action: row.action,
        what: row.what,
        start: row.start_on,
        due: row.due_on,
        status: row.status.0,
        mine: row.mine != 0,
        doer: row.doer,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::plan::attention;
    use kernel::Coded;
    use uuid::Uuid;

    /// The rule of the work and the one statement-level definition say the same of what can be late.
    #[test]
    fn the_view_awaits_exactly_what_can_be_late() {
        let view = include_str!("../migrations/0053_awaited_actions.sql");
        let statuses = view.split("a.status IN (").nth(1).expect("the view names statuses");
        let (past, today) = (Some(Date::constant(2026, 3, 11)), Date::constant(2026, 3, 12));
        for status in ActionStatus::ALL {
            let awaited = statuses.contains(&format!("'{}'", status.code()));
            assert_eq!(awaited, attention(*status, past, past, today).is_some(), "{}", status.code());
        }
    }

    #[test]
    fn a_place_in_the_list_survives_an_address() {
        let action = ActionId::from_uuid(Uuid::from_u128(7));
        for (mine, day) in [(true, Some(Date::constant(2026, 3, 12))), (false, None)] {
            let after = AfterAction { mine, day, action };
            let read = AfterAction::read(&after.written()).expect("reads");
            assert_eq!(read.written(), after.written());
        }
        for broken in ["own_2026-13-40_x", "2026-03-12_00000000-0000-0000-0000-000000000007", "x_2026-03-12_7"] {
            assert_eq!(AfterAction::read(broken), None, "{broken}");
        }
    }
}
