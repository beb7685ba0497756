//! A plan that everybody has agreed to: its rows, the agreed version kept whole, and the yeses. A request that an agency takes the
//! client is an action which a named professional of that agency performs, with the reason why.

use super::Writing;
use crate::{
    data::Item,
    ids::{Counted, numbered},
    places::{Professional, REGION},
    store,
};
use db::{Code, Fault, Tx, args};
use domain::{
    Category, CategorySet, LifeDomain,
    plan::{ActionPhase, ActionStatus, GoalStatus},
};
use kernel::{AccountId, Coded, Date, GoalId};
use plan::{ActionView, Doer, GoalView, Party, PartyId, PartyKind, PerformerKind, PlanId, Sheet, Version};
use std::collections::BTreeMap;

/// Requests get numbers after all actions that the files count.
const AFTER_ALL_ITEMS: u64 = 1 << 40;

pub(super) fn write(tx: &mut Tx<'_>, w: &Writing<'_>) -> Result<(), Fault> {
    let id: PlanId = numbered(Counted::Plan, w.client.number);
    let (org, by) = (w.manager.org, w.manager.account);
    let values = args![REGION, w.case, id, &w.client.summary, w.review(), w.opened, org, by];
    tx.run(store::PLAN, values)?;
    let goals = goals(w);
    for (goal, position) in goals.iter().zip(1_i64..) {
        let (title, domain) = (&goal.title, Code(goal.domain));
        tx.run(store::GOAL, args![REGION, w.case, goal.id, id, position, title, domain, goal.target, org, by])?;
    }
    for (action, position) in goals.iter().flat_map(|goal| &goal.actions).zip(1_i64..) {
        self::action(tx, w, id, action, position)?;
    }
    agreed(tx, w, id, goals)
}

fn action(tx: &mut Tx<'_>, w: &Writing<'_>, plan: PlanId, action: &ActionView, position: i64) -> Result<(), Fault> {
    let category = action.category;
    let values = args![
        REGION,
        w.case,
        action.id,
        plan,
        action.goal,
        position,
        &action.what,
        action.why.as_deref(),
        action.doer.account,
        action.doer.org,
        action.due,
        Code(action.status),
        Code(category),
        CategorySet::EMPTY.with(category).bits(),
        action.controller,
        w.manager.account
    ];
    tx.run(store::ACTION, values).map(drop)
}

/// The goals with their actions: those of the files, in turn, and the requests under the first goal.
fn goals(w: &Writing<'_>) -> Vec<GoalView> {
    let (goals, actions): (Vec<&Item>, Vec<&Item>) = w.client.items.iter().partition(|item| item.is_goal);
    let mut views: Vec<GoalView> = goals.iter().zip(0..).map(|(item, nth)| goal(w, item, nth)).collect();
    let many = views.len().max(1);
    for (item, nth) in actions.iter().zip(0..) {
        let doer = w.about.staff.worker(item.worker);
        if let Some(goal) = views.get_mut(nth % many) {
            let (what, why, due) = (item.title.clone(), None, Some(item.due));
            goal.actions.push(step(
                w,
                goal.id,
                Work { number: item.number, doer, what, why, status: item.status, due },
            ));
        }
    }
    for request in &w.client.referrals {
        let doer = w.about.staff.of_agency(request.agency);
        let (number, what) = (AFTER_ALL_ITEMS + request.number, format!("Saattaen vaihto: {}", doer.org_name.fi));
        let (why, status) = (Some(request.reason.clone()), ActionStatus::Accepted);
        if let Some(goal) = views.first_mut() {
            goal.actions.push(step(w, goal.id, Work { number, doer, what, why, status, due: None }));
        }
    }
    views
}

fn goal(w: &Writing<'_>, item: &Item, nth: usize) -> GoalView {
    let domains = [LifeDomain::TestingWorkAbility, LifeDomain::Rehabilitation, LifeDomain::TryingField];
    GoalView {
        id: numbered::<kernel::kind::Goal>(Counted::Goal, item.number),
        own_words: Some(item.title.clone()),
        title: item.title.clone(),
        domain: domains[nth % domains.len()],
        target: Some(item.due),
        status: GoalStatus::Open,
        controller: w.manager.org,
        version: 1,
        actions: Vec::new(),
        subs: Vec::new(),
    }
}

/// What differs from action to action.
struct Work<'a> {
    number: u64,
    doer: &'a Professional,
    what: String,
    why: Option<String>,
    status: ActionStatus,
    due: Option<Date>,
}

fn step(w: &Writing<'_>, goal: GoalId, work: Work<'_>) -> ActionView {
    ActionView {
        id: numbered(Counted::Action, work.number),
        goal,
        what: work.what,
        why: work.why,
        clients_part: None,
        doer: performer(work.doer),
        service: None,
        service_name: None,
        start: None,
        due: work.due,
        status: work.status,
        phase: ActionPhase::Initiated,
        stopped_why: None,
        category: Category::Plan,
        controller: w.manager.org,
        met: None,
        gap: None,
        question: None,
        version: 1,
    }
}

fn performer(who: &Professional) -> Doer {
    Doer {
        kind: PerformerKind::Professional,
        account: Some(who.account),
        member: None,
        org: Some(who.org),
        name: who.name.clone(),
        org_name: who.org_name.clone(),
        sector: who.sector,
        nameless: false,
    }
}

/// The version that was put forward and agreed, with everybody's yes.
fn agreed(tx: &mut Tx<'_>, w: &Writing<'_>, plan: PlanId, goals: Vec<GoalView>) -> Result<(), Fault> {
    let sheet = Sheet { direction: Some(w.client.summary.clone()), review: Some(w.review()), goals };
    let parties = parties(w, &sheet);
    let (proposed_at, agreed_at) = (w.opened, Some(w.opened));
    let version = Version { number: 1, sheet, parties, proposed_at, agreed_at };
    let contents = serde_json::to_string(&version).map_err(|why| Fault::Engine(why.to_string()))?;
    let id: kernel::Id<()> = numbered(Counted::Version, w.client.number);
    tx.run(store::VERSION, args![REGION, w.case, id, plan, contents, w.opened, w.manager.account])?;
    for (party, nth) in version.parties.iter().zip(0..) {
        let yes: kernel::Id<()> = numbered(Counted::Yes, w.client.number * 16 + nth);
        let by = w.manager.account;
        tx.run(store::YES, args![REGION, w.case, yes, plan, party.kind.code(), party.id, w.opened, by])?;
    }
    Ok(())
}

fn parties(w: &Writing<'_>, sheet: &Sheet) -> Vec<Party> {
    let doers: BTreeMap<AccountId, &str> =
        sheet.actions().filter_map(|action| Some((action.doer.account?, action.doer.name.as_str()))).collect();
    let client = Party {
        kind: PartyKind::Client,
        id: PartyId::from_uuid(w.person.uuid()),
        name: w.client.given.clone(),
        since: 1,
        yes: None,
    };
    let others = doers.into_iter().map(|(account, name)| Party {
        kind: PartyKind::Professional,
        id: PartyId::from_uuid(account.uuid()),
        name: name.to_owned(),
        since: 1,
        yes: None,
    });
    std::iter::once(client).chain(others).collect()
}
