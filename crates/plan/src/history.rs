//! What has been: kept versions of any plan of the case, reviews, and the steps at the end of the path. Reopening keeps all of it (P36).

use crate::{
    codes::{ClosingStep, How, ReviewId},
    model::{Version, Yes},
    store::{self, ClosingRow, LastNumber, OldVersionRow, ReviewRow},
    view,
};
use access::{
    Case, Cx, Key, Names, Outcome, Refusal,
    act::{Does, ReadCase, ReadPlan},
};
use db::args;
use domain::{Category, closing, closing::ClosingReason, plan::PlanKind};
use kernel::{AccountId, Date, OrgId, Timestamp};

/// A kept version, as the asker may see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OldVersion {
    /// What kind of plan it was.
    pub kind: PlanKind,
    /// What it said and who had agreed.
    pub version: Version,
}

/// A version that was put forward, of the living plan or an earlier one.
///
/// # Errors
/// [`Refusal::NotFound`] when there is none, or it is not for the asker.
pub fn old_version(cx: &mut Cx<'_, '_>, case: &Case, number: i64) -> Outcome<OldVersion> {
    let key = case.key::<ReadPlan>(cx)?;
    let rows: Vec<OldVersionRow> = key.all(cx, store::OLD_VERSION, args![number])?;
    let first = rows.first().ok_or(Refusal::NotFound)?;
    if !key.sees(cx, Category::Plan, first.controller) {
        return Err(Refusal::NotFound.into());
    }
    let mut version = view::kept(&first.contents)?;
    for party in &mut version.parties {
        let newest = rows.iter().find(|row| row.party == Some(party.id));
        party.yes = newest.and_then(|row| Some(Yes { number: row.yes_number?, how: row.yes_how?.0, at: row.yes_at? }));
    }
    version.sheet.review = first.review_on.or(version.sheet.review);
    (version.proposed_at, version.agreed_at) = (first.proposed_at, first.agreed_at);
    let kind = first.kind.0;
    let names = access::names(cx, &key)?;
    let hidden = view::hidden_now(cx, &key, case)?;
    Ok(OldVersion { kind, version: view::seen_version(cx, &key, &names, version, &hidden) })
}

/// The number of the newest version of any plan of the case; nothing when none was put forward.
///
/// # Errors
/// When the asker may not read plans of this case.
pub(crate) fn last_number(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<Option<i64>> {
    let key = case.key::<ReadPlan>(cx)?;
    Ok(key.one::<LastNumber>(cx, store::LAST_NUMBER, args![])?.number)
}

/// What everybody agreed to last in any plan of the case, as the asker may see it: what is left to read when the joint work has ended.
///
/// # Errors
/// When the asker may not read plans of this case.
pub fn last_agreed(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<Option<OldVersion>> {
    let key = case.key::<ReadPlan>(cx)?;
    let number = key.one::<LastNumber>(cx, store::LAST_AGREED, args![])?.number;
    number.map(|number| old_version(cx, case, number)).transpose()
}

/// What was said of one goal in a review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoalSaid {
    /// The goal.
    pub goal: String,
    /// The client's view.
    pub client: Option<String>,
    /// The client's own rating, nought to ten.
    pub rating: Option<i64>,
    /// The professional's view.
    pub professional: Option<String>,
}

/// A review that was held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldReview {
    id: ReviewId,
    /// When.
    pub on: Date,
    /// Who recorded it.
    pub author: String,
    /// The answer to the rehabilitation question as its code, and why not now; nothing when that kind of data is not for the asker.
    pub rehabilitation: Option<(String, Option<String>)>,
    /// What was said of each goal.
    pub goals: Vec<GoalSaid>,
}

impl HeldReview {
    /// An invented review, for samples of pages.
    pub(crate) fn sample(on: Date, author: &str, goals: Vec<GoalSaid>) -> Self {
        let (author, rehabilitation) = (author.to_owned(), Some(("ongoing".to_owned(), None)));
        Self { id: ReviewId::from_uuid(uuid::Uuid::nil()), on, author, rehabilitation, goals }
    }
}

/// The reviews that have been held, the newest first; of each goal what was said, where the goal itself is for the asker.
///
/// # Errors
/// When the asker may not read plans of this case.
pub fn reviews(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<Vec<HeldReview>> {
    let key = case.key::<ReadPlan>(cx)?;
    let rows: Vec<ReviewRow> = key.all(cx, store::REVIEWS, args![])?;
    let names = access::names(cx, &key)?;
    let mut held: Vec<HeldReview> = Vec::new();
    for row in rows {
        if !key.sees(cx, Category::Plan, row.controller) {
            continue;
        }
        if held.last().is_none_or(|review| review.id != row.id) {
            held.push(HeldReview {
                id: row.id,
                on: row.held_on,
                author: author(cx, &key, &names, (row.author_id, row.controller), row.author),
                rehabilitation: key
                    .sees(cx, Category::Rehab, row.controller)
                    .then_some((row.rehabilitation, row.rehabilitation_why)),
                goals: Vec::new(),
            });
        }
        let (client, rating, professional) = (row.clients_view, row.rating, row.professionals_view);
        let goal = row.goal.zip(row.goal_controller).filter(|(_, org)| key.sees(cx, Category::Plan, *org));
        let said = goal.map(|(goal, _)| GoalSaid { goal, client, rating, professional });
        held.last_mut().into_iter().for_each(|review| review.goals.extend(said.clone()));
    }
    Ok(held)
}

/// A step at the end of the path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closing {
    /// Follow-up, closed, or opened again.
    pub step: ClosingStep,
    /// Why it ended.
    pub reason: Option<ClosingReason>,
    /// How the client was doing.
    pub outcome: Option<closing::Outcome>,
    /// What was said.
    pub words: Option<String>,
    /// How the client was told.
    pub told: Option<How>,
    /// The day on which somebody asks again.
    pub follow_up_on: Option<Date>,
    /// When.
    pub at: Timestamp,
    /// Who did it.
    pub author: String,
}

/// Follow-ups, closings and openings so far, the newest first. What was said is shown to whoever sees plans of that register.
///
/// # Errors
/// When the asker may not read the case.
pub fn closings(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<Vec<Closing>> {
    let key = case.key::<ReadCase>(cx)?;
    if !case.may::<ReadPlan>() {
        return Ok(Vec::new());
    }
    let rows: Vec<ClosingRow> = key.all(cx, store::CLOSINGS, args![])?;
    let names = access::names(cx, &key)?;
    let mut seen = Vec::new();
    for row in rows {
        if key.sees(cx, Category::Plan, row.controller) {
            let author = author(cx, &key, &names, (row.author_id, row.controller), row.author.clone());
            seen.push(closing(ClosingRow { author, ..row }));
        }
    }
    Ok(seen)
}

/// Who wrote something into the register of the own organisation, if the looker may be told.
fn author<A: Does>(
    cx: &mut Cx<'_, '_>,
    key: &Key<A>,
    names: &Names,
    (account, org): (AccountId, OrgId),
    name: String,
) -> String {
    if names.tell(cx, key, Some(account), Some(org)) { name } else { ui::another_helper(cx.language()).to_owned() }
}

fn closing(row: ClosingRow) -> Closing {
    Closing {
        step: row.step.0,
        reason: row.reason.map(|code| code.0),
        outcome: row.outcome.map(|code| code.0),
        words: row.words,
        told: row.told_how.map(|code| code.0),
        follow_up_on: row.follow_up_on,
        at: row.at,
        author: row.author,
    }
}
