//! Putting a version forward, and beginning the services when everybody has agreed.

use super::{answer, pen::Pen};
use crate::{
    codes::{How, PartyKind},
    judge,
    model::{PlanView, Version},
    store, view,
};
use access::{Case, Cx, Key, Outcome, Refusal, act};
use casework::{EventKind, Known};
use db::{Code, args};
use domain::{
    Rule,
    case::Stage,
    plan::{PlanStatus, move_plan},
};

/// Puts the plan forward: everybody whom a change concerns is asked. Whoever puts it forward agrees to the own actions by that.
///
/// # Errors
/// When the asker has no ground to see it; when somebody wrote on it since it was shown; everything that the plan lacks, all at once; an action without a performer is never put forward (I6).
pub fn propose(cx: &mut Cx<'_, '_>, case: &Case, shown: i64) -> Outcome<()> {
    let pen = Pen::<act::ProposePlan>::take(cx, case)?;
    pen.plan(cx)?.ok_or(Rule::PlanMissing)?;
    let key = pen.key();
    let plan = view::load(cx, key, case)?.ok_or(Rule::PlanMissing)?;
    if plan.version != shown {
        return Err(Refusal::Conflict.into());
    }
    let lacks: Vec<Rule> = judge::lacks(&plan, cx.today())?.into_iter().map(|lack| lack.rule).collect();
    if !lacks.is_empty() {
        return Err(each_once(lacks).into());
    }
    if !plan.is_written_on() {
        return Err(Rule::NoSuchPlanMove.into());
    }
    let status = move_plan(plan.status, PlanStatus::Proposed, &[])?;
    let version = keep(cx, case, key, &plan)?;
    let agreed = plan.in_force().map(|version| version.number);
    key.run_if_unchanged(cx, store::SET_STATUS, args![plan.version, Code(status), version.number, agreed])?;
    own_yes(cx, key, &plan, &version)?;
    casework::record(cx, key, EventKind::PlanProposed, None)
}

fn each_once(rules: Vec<Rule>) -> Vec<Rule> {
    rules.into_iter().fold(Vec::new(), |mut kept, rule| {
        if !kept.contains(&rule) {
            kept.push(rule);
        }
        kept
    })
}

/// Keeps the version whole, as it stands.
fn keep(cx: &mut Cx<'_, '_>, case: &Case, key: &Key<act::ProposePlan>, plan: &PlanView) -> Outcome<Version> {
    let parties = judge::parties(plan, &case.client)?;
    let number = plan.last + 1;
    let (now, author, id) = (cx.now(), cx.actor()?.account, cx.new_id::<crate::codes::VersionMark>());
    let version = Version { number, sheet: plan.sheet.clone(), parties, proposed_at: now, agreed_at: None };
    let contents = serde_json::to_string(&version).map_err(|_| answer::unreadable())?;
    key.run(cx, store::ADD_VERSION, args![id, plan.id, number, contents, plan.sheet.review, now, author])?;
    Ok(version)
}

/// Whoever puts the plan forward has agreed to the own actions.
fn own_yes(cx: &mut Cx<'_, '_>, key: &Key<act::ProposePlan>, plan: &PlanView, version: &Version) -> Outcome<()> {
    let me = judge::party_id(cx.actor()?.account);
    let mine = version.parties.iter().find(|party| party.kind == PartyKind::Professional && party.id == me);
    match mine {
        Some(party) if party.since == version.number => {
            answer::write_yes(cx, key, plan.id, version.number, party, How::InService)?;
            answer::accept(cx, key, plan.id, party)
        }
        Some(_) | None => Ok(()),
    }
}

/// Begins the services that the plan names: the case moves on when the plan is in force and the rest is met.
///
/// # Errors
/// Everything that is missing.
pub fn start_services(cx: &mut Cx<'_, '_>, case: &Case, known: Known) -> Outcome<()> {
    let standing = judge::standing(cx, case)?;
    let known = Known { plan: standing.plan, actions_settled: standing.actions_settled, ..known };
    casework::advance(cx, case, Stage::InServices, &known)
}
