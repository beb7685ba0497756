//! The plan put before the pure rules: what it lacks, whose yes it needs, how it stands for the stages of the case.

use crate::{
    changes,
    codes::{PartyId, PartyKind, PerformerKind},
    model::{ActionView, Doer, GoalView, Party, PlanView, Sheet},
};
use access::{Case, ClientFace, Cx, Outcome, Stop, act::ReadPlan};
use db::Fault;
use domain::{
    case::PlanFact,
    clocks::Clocks,
    plan::{self as rules, Approver, Contents, Goal, Lack, Performer, PlanAction, PlanKind},
};
use kernel::{Date, Line, Prose, TextProblem};
use std::collections::BTreeSet;

/// What the rules read of a plan.
pub(crate) fn contents(sheet: &Sheet) -> Outcome<Contents> {
    let goals = sheet.goals.iter().flat_map(|goal| {
        let subs = goal.subs.iter().map(|sub| rules_goal(sub, Some(goal)));
        std::iter::once(rules_goal(goal, None)).chain(subs)
    });
    let actions = sheet.actions().map(rules_action);
    let read = || {
        Ok(Contents {
            goals: goals.collect::<Result<_, _>>()?,
            actions: actions.collect::<Result<_, _>>()?,
            review: sheet.review,
        })
    };
    read().map_err(|_: TextProblem| {
        Stop::from(Fault::Shape { statement: "CONTENTS", reason: "a stored text breaks its bounds".to_owned() })
    })
}

fn rules_goal(goal: &GoalView, parent: Option<&GoalView>) -> Result<Goal, TextProblem> {
    Ok(Goal {
        id: goal.id,
        parent: parent.map(|parent| parent.id),
        own_words: goal.own_words.as_deref().map(Prose::new).transpose()?,
        title: Line::new(&goal.title)?,
        domain: goal.domain,
        target: goal.target,
        status: goal.status,
    })
}

/// One action as the rules read it.
pub(crate) fn rules_action(action: &ActionView) -> Result<PlanAction, TextProblem> {
    Ok(PlanAction {
        id: action.id,
        goal: action.goal,
        what: Line::new(&action.what)?,
        why: action.why.as_deref().map(Line::new).transpose()?,
        performer: performer(&action.doer, action),
        clients_part: action.clients_part.as_deref().map(Line::new).transpose()?,
        start: action.start,
        due: action.due,
        depends_on: None,
        category: action.category,
        status: action.status,
        phase: action.phase,
    })
}

fn performer(doer: &Doer, action: &ActionView) -> Option<Performer> {
    match doer.kind {
        PerformerKind::Open => None,
        PerformerKind::Client => Some(Performer::Client),
        PerformerKind::Member => doer.member.map(Performer::ClosePerson),
        PerformerKind::Professional => {
            let (person, org) = doer.account.zip(doer.org)?;
            Some(match action.service {
                Some(service) => Performer::Service { service, org, sees_to_it: person },
                None => Performer::Professional { person, org },
            })
        }
    }
}

/// What the plan lacks before it can be put forward, in the order of the page. Yeses are asked for afterwards.
pub(crate) fn lacks(plan: &PlanView, today: Date) -> Outcome<Vec<Lack>> {
    let contents = contents(&plan.sheet)?;
    let everybody = rules::approvers(&contents);
    Ok(readiness(plan.kind, &contents, &everybody, today))
}

fn readiness(kind: PlanKind, contents: &Contents, approved: &BTreeSet<Approver>, today: Date) -> Vec<Lack> {
    rules::readiness(kind, contents, approved, today, &Clocks::default())
}

/// Whose yes the plan needs as it stands now, and from which version on an earlier yes counts: only those whom a change concerns
/// are asked anew (M08d).
pub(crate) fn parties(plan: &PlanView, client: &ClientFace) -> Outcome<Vec<Party>> {
    let now = contents(&plan.sheet)?;
    let next = plan.last + 1;
    let concerned = match &plan.asked {
        None => rules::approvers(&now),
        Some(asked) => {
            let mut concerned = rules::changed(&contents(&asked.sheet)?, &now);
            concerned.extend((!changes::between(&asked.sheet, &plan.sheet).is_empty()).then_some(Approver::Client));
            concerned
        }
    };
    let known = |party: &Party| {
        plan.asked.as_ref().and_then(|asked| asked.parties.iter().find(|p| p.id == party.id)).map(|p| p.since)
    };
    let since =
        |who: Approver, party: &Party| if concerned.contains(&who) { next } else { known(party).unwrap_or(next) };
    Ok(rules::approvers(&now)
        .into_iter()
        .map(|who| {
            let party = party(who, plan, client);
            Party { since: since(who, &party), ..party }
        })
        .collect())
}

fn party(who: Approver, plan: &PlanView, client: &ClientFace) -> Party {
    let named = |of: &dyn Fn(&Doer) -> bool| {
        plan.sheet.actions().find(|action| of(&action.doer)).map(|action| action.doer.name.clone()).unwrap_or_default()
    };
    let (kind, id, name) = match who {
        Approver::Client => (PartyKind::Client, party_id(client.person), client.given.clone()),
        Approver::Professional(account) => {
            (PartyKind::Professional, party_id(account), named(&|doer| doer.account == Some(account)))
        }
        Approver::ClosePerson(member) => {
            (PartyKind::Member, party_id(member), named(&|doer| doer.member == Some(member)))
        }
    };
    Party { kind, id, name, since: 0, yes: None }
}

/// The id under which somebody says yes.
pub(crate) const fn party_id<K>(id: kernel::Id<K>) -> PartyId {
    PartyId::from_uuid(id.uuid())
}

/// What this capability knows of a case for its stages: how the plan stands and whether its actions are settled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanStanding {
    /// How the plan stands.
    pub plan: PlanFact,
    /// Whether every action is done, stopped or goes on as an ordinary service.
    pub actions_settled: bool,
}

/// How the plan stands, for the stages of the case. A version in force is a plan, also while the next one is being written.
///
/// # Errors
/// When the asker may not read plans of this case.
pub fn standing(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<PlanStanding> {
    let key = case.key::<ReadPlan>(cx)?;
    let Some(plan) = crate::view::load(cx, &key, case)? else {
        return Ok(PlanStanding { plan: PlanFact::Missing, actions_settled: true });
    };
    let actions_settled = rules::settled(&contents(&plan.sheet)?.actions);
    let fact =
        if plan.in_force().is_some() { PlanFact::Ready } else { PlanFact::from_lacks(&all_lacks(&plan, cx.today())?) };
    Ok(PlanStanding { plan: fact, actions_settled })
}

/// Everything that is lacking, yeses too.
fn all_lacks(plan: &PlanView, today: Date) -> Outcome<Vec<Lack>> {
    let contents = contents(&plan.sheet)?;
    let given = plan
        .waiting()
        .map(|version| version.parties.iter().filter(|party| party.agrees()).filter_map(approver).collect());
    Ok(readiness(plan.kind, &contents, &given.unwrap_or_default(), today))
}

fn approver(party: &Party) -> Option<Approver> {
    Some(match party.kind {
        PartyKind::Client => Approver::Client,
        PartyKind::Professional => Approver::Professional(kernel::Id::from_uuid(party.id.uuid())),
        PartyKind::Member => Approver::ClosePerson(kernel::Id::from_uuid(party.id.uuid())),
    })
}
