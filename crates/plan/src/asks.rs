//! What plans ask of somebody, for the desk: a yes, an answer, a look together, a call after the services.

use crate::{
    codes::{PartyId, PartyKind},
    judge::party_id,
    store::{self, AskRow},
    view,
};
use access::{AboutCase, Cx, Outcome, act, scope};
use db::args;
use domain::{Category, CategorySet};
use jiff::ToSpan;
use kernel::{ActionId, CaseId, Date};

/// A review or a follow-up stands on the desk this many days before its day.
const AHEAD_DAYS: i64 = 7;

kernel::coded! {
    /// What a plan asks.
    pub enum AskKind {
        /// The asker's own part waits for a yes (F02).
        Approve = "approve",
        /// The client has asked about an action and waits for the case manager's answer.
        Question = "question",
        /// The plan is to be gone through together.
        Review = "review",
        /// The client is to be asked how it goes after the services.
        FollowUp = "follow_up",
        /// Somebody's yes is waited for though nothing opens the plan to them: they are not in the team, or no consent covers the plan (M03).
        /// The plan's own page says the same (`pages::card`).
        Unseen = "unseen",
        /// Somebody has stopped what was agreed: what comes in its place is for the case manager to agree with the client (P28).
        Gap = "gap",
    }
}

/// Something that a plan asks of the asker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanAsk {
    /// Whose plan.
    pub case: CaseId,
    /// The client's name.
    pub client: String,
    /// What is asked.
    pub kind: AskKind,
    /// By when, where a day was agreed; a look together that somebody has called for is asked now, whatever its day was.
    pub due: Option<Date>,
    /// Whose yes cannot come, of [`AskKind::Unseen`]; who has stopped something, of [`AskKind::Gap`].
    pub who: Option<String>,
    /// What was stopped, of [`AskKind::Gap`].
    pub stopped: Option<(ActionId, String)>,
}

impl AboutCase for AskRow {
    fn case(&self) -> CaseId {
        self.case_id
    }

    fn tells(&self) -> CategorySet {
        CategorySet::EMPTY.with(Category::ContactBasic).with(Category::Plan)
    }
}

/// What plans ask of the asker, the most urgent first. One statement; it tells nothing of a plan that the asker may not see.
///
/// # Errors
/// When nobody has signed in, or a client has.
pub fn plan_asks(cx: &mut Cx<'_, '_>) -> Outcome<Vec<PlanAsk>> {
    let scope = scope::<act::ReadPlan>(cx)?;
    let (org, today, me) = (cx.org()?, cx.today(), party_id(cx.actor()?.account));
    let own = cx.actor()?.own_register();
    let soon = today.saturating_add(AHEAD_DAYS.days());
    let plan = CategorySet::EMPTY.with(Category::Plan);
    let rows: Vec<AskRow> = scope.cases(cx, store::ASKS, args![today, org, plan.bits(), soon, own.bits()])?;
    let mut asks = Vec::new();
    for row in rows {
        if still_asked(&row, me)? {
            asks.push(PlanAsk {
                client: format!("{} {}", row.given, row.family),
                case: row.case_id,
                kind: row.kind.0,
                due: row.due_on,
                who: row.who,
                stopped: row.action.zip(row.what),
            });
        }
    }
    Ok(asks)
}

/// A version that was put forward asks only those who have a part in it and have not said yes since it last changed for them: the asker, or
/// whoever does not see it.
fn still_asked(row: &AskRow, me: PartyId) -> Outcome<bool> {
    let Some(contents) = &row.contents else { return Ok(true) };
    let version = view::kept(contents)?;
    let (said, who) = (row.said.unwrap_or(0), row.account.unwrap_or(me));
    Ok(version
        .parties
        .iter()
        .any(|party| (party.kind, party.id) == (PartyKind::Professional, who) && said < party.since))
}
