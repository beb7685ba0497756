//! One's own actions and the late ones of one's clients, for the desk.

use crate::store::{self, MyActionRow};
use access::{AboutCase, Cx, Outcome, act, scope};
use db::args;
use domain::{
    Category, CategorySet,
    plan::{ActionStatus, Attention},
};
use kernel::{ActionId, CaseId, Date};

/// Sorts after every day, for actions without one.
const NO_DAY: &str = "9999-12-31";

/// An action that waits for the asker: an own one, or a late one of a client whose case manager the asker is.
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
    day: Option<Date>,
    action: ActionId,
}

impl MyAction {
    /// Where the next page begins when this row was the last.
    pub fn after(&self) -> AfterAction {
        AfterAction { day: self.due, action: self.action }
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

/// Unsettled actions that the asker performs, and late ones of clients whose case manager the asker is: those longest due first.
/// A list in one statement; it holds what the asker would see in each plan, and nothing else.
///
/// # Errors
/// When nobody has signed in, or a client has.
pub fn my_actions(cx: &mut Cx<'_, '_>, after: Option<&AfterAction>, most: usize) -> Outcome<Vec<MyAction>> {
    let scope = scope::<act::MoveAction>(cx)?;
    let (org, today, own) = (cx.org()?, cx.today(), cx.actor()?.own_register());
    let day = after.map_or(String::new(), |after| after.day.map_or(NO_DAY.to_owned(), |day| day.to_string()));
    let last = after.map_or(ActionId::from_uuid(uuid::Uuid::nil()), |after| after.action);
    let limit = i64::try_from(most).unwrap_or(i64::MAX);
    let rows: Vec<MyActionRow> = scope.cases(cx, store::MY_ACTIONS, args![today, org, own.bits(), day, last, limit])?;
    Ok(rows.into_iter().map(shown).collect())
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
