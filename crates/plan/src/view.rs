//! From rows to the plan as somebody may see it.

use crate::{
    codes::{PartyKind, PerformerKind},
    model::{ActionView, Doer, Gap, GoalView, OrgName, Party, PlanView, Question, Sheet, Version, Yes},
    naming,
    store::{self, ContentRow, FrameRow, PlanRow, VersionRow},
};
use access::{
    Case, Cx, Key, Names, Outcome,
    act::{Does, ReadPlan},
};
use db::{Fault, args};
use domain::{Category, Sector, access::Relation};
use kernel::{ActionId, GoalId};
use std::collections::BTreeSet;

/// The living plan as the asker may see it; nothing when there is none, or none of it is for the asker. The client sees what was
/// agreed or is being asked, with how it goes now; what professionals are still writing is theirs until they ask.
///
/// # Errors
/// When the asker may not read plans of this case.
pub fn view(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<Option<PlanView>> {
    let key = case.key::<ReadPlan>(cx)?;
    let whole =
        load(cx, &key, case)?.map(|plan| if key.relation() == Relation::Client { plan.as_agreed() } else { plan });
    let names = access::names(cx, &key)?;
    Ok(whole.and_then(|plan| disclose(cx, &key, &names, plan)))
}

/// What the living plan says now, as the asker may see it, without the versions that were kept: for pages that only show it. The client
/// reads here what [`view`] shows, never what is still being written.
///
/// # Errors
/// When the asker may not read plans of this case.
pub fn sheet(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<Option<Sheet>> {
    let key = case.key::<ReadPlan>(cx)?;
    if key.relation() == Relation::Client {
        return Ok(view(cx, case)?.map(|plan| plan.sheet));
    }
    let frame: Option<FrameRow> = key.optional(cx, store::FRAME, args![])?;
    let Some(frame) = frame.filter(|frame| key.sees(cx, Category::Plan, frame.controller)) else { return Ok(None) };
    let contents: Vec<ContentRow> = key.all(cx, store::CONTENTS, args![])?;
    let sheet = Sheet { direction: frame.direction, review: frame.review_on, goals: goals(contents, case) };
    let names = access::names(cx, &key)?;
    Ok(Some(seen(cx, &key, &names, sheet)))
}

/// The whole plan, for judging it; never for showing. Three statements.
pub(crate) fn load<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, case: &Case) -> Outcome<Option<PlanView>> {
    let rows: Vec<PlanRow> = key.all(cx, store::PLAN, args![])?;
    let Some(first) = rows.first() else { return Ok(None) };
    let contents: Vec<ContentRow> = key.all(cx, store::CONTENTS, args![])?;
    let versions: Vec<VersionRow> = if first.asked > 0 { key.all(cx, store::VERSIONS, args![])? } else { Vec::new() };
    let mut versions = versions.into_iter().map(|row| version(row, &rows)).collect::<Result<Vec<_>, _>>()?.into_iter();
    let sheet = Sheet { direction: first.direction.clone(), review: first.review_on, goals: goals(contents, case) };
    Ok(Some(PlanView {
        id: first.id,
        kind: first.kind.0,
        status: first.status.0,
        began: first.began,
        controller: first.controller,
        version: first.version,
        review_called: first.review_called.map(|code| code.0),
        last: first.asked,
        sheet,
        asked: versions.next(),
        earlier: versions.next(),
    }))
}

/// A kept version, with the yeses that have come since.
pub(crate) fn version(row: VersionRow, yeses: &[PlanRow]) -> Result<Version, Fault> {
    let kept = kept(&row.contents)?;
    let parties = kept.parties.into_iter().map(|party| Party { yes: yes_of(&party, yeses), ..party }).collect();
    let sheet = Sheet { review: row.review_on.or(kept.sheet.review), ..kept.sheet };
    Ok(Version { sheet, parties, proposed_at: row.proposed_at, agreed_at: row.agreed_at, ..kept })
}

/// A version as it was kept.
pub(crate) fn kept(contents: &str) -> Result<Version, Fault> {
    serde_json::from_str(contents)
        .map_err(|_| Fault::Shape { statement: "VERSIONS", reason: "a kept version cannot be read".to_owned() })
}

fn yes_of(party: &Party, rows: &[PlanRow]) -> Option<Yes> {
    let row = rows.iter().find(|row| row.party == Some(party.id))?;
    Some(Yes { number: row.yes_number?, how: row.yes_how?.0, at: row.yes_at? })
}

/// Rows of goals and actions as a tree of goals, sub-goals and actions.
fn goals(rows: Vec<ContentRow>, case: &Case) -> Vec<GoalView> {
    let mut flat: Vec<(Option<GoalId>, GoalView)> = Vec::new();
    for row in rows {
        if flat.last().is_none_or(|(_, goal)| goal.id != row.goal) {
            flat.push((row.parent, goal(&row)));
        }
        if let (Some((_, goal)), Some(action)) = (flat.last_mut(), action(row, case)) {
            goal.actions.push(action);
        }
    }
    let (subs, mut goals): (Vec<_>, Vec<_>) = flat.into_iter().partition(|(parent, _)| parent.is_some());
    for (parent, sub) in subs {
        if let Some((_, goal)) = goals.iter_mut().find(|(_, goal)| Some(goal.id) == parent) {
            goal.subs.push(sub);
        }
    }
    goals.into_iter().map(|(_, goal)| goal).collect()
}

fn goal(row: &ContentRow) -> GoalView {
    GoalView {
        id: row.goal,
        own_words: row.own_words.clone(),
        title: row.title.clone(),
        domain: row.domain.0,
        target: row.target,
        status: row.goal_status.0,
        controller: row.goal_controller,
        version: row.goal_version,
        actions: Vec::new(),
        subs: Vec::new(),
    }
}

fn action(row: ContentRow, case: &Case) -> Option<ActionView> {
    let (doer, gap) = (doer(&row, case)?, gap(&row, case));
    Some(ActionView {
        id: row.action?,
        goal: row.goal,
        what: row.what?,
        why: row.why,
        clients_part: row.clients_part,
        doer,
        service: row.service,
        service_name: row.service_name,
        start: row.start_on,
        due: row.due_on,
        status: row.status?.0,
        phase: row.phase?.0,
        stopped_why: row.stopped_why,
        category: row.category?.0,
        controller: row.controller?,
        met: row.met_at,
        gap,
        question: row.question.zip(row.asked_at).map(|(words, at)| Question { words, at }),
        version: row.version?,
    })
}

/// The client is called by the given name, as everywhere in the plan.
fn gap(row: &ContentRow, case: &Case) -> Option<Gap> {
    let (account, at, org) = (row.gap_account?, row.gap_at?, row.gap_org);
    let who = if org.is_none() { case.client.given.clone() } else { row.gap_who.clone()? };
    Some(Gap { account, org, who, at })
}

fn doer(row: &ContentRow, case: &Case) -> Option<Doer> {
    let kind = row.performer?.0;
    let name = match kind {
        PerformerKind::Open => String::new(),
        PerformerKind::Client => case.client.given.clone(),
        PerformerKind::Professional | PerformerKind::Member => row.name.clone().unwrap_or_default(),
    };
    let said = |name: &Option<String>| name.clone().unwrap_or_default();
    Some(Doer {
        kind,
        account: row.account,
        member: row.member,
        org: row.org,
        name,
        org_name: OrgName { fi: said(&row.org_fi), sv: said(&row.org_sv), en: said(&row.org_en) },
        sector: row.org_kind.map_or(Sector::Own, |kind| kind.0.sector()),
        nameless: false,
    })
}

/// What of the plan the holder of the key may see, and nothing else. What is seen goes to the trail.
fn disclose<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, names: &Names, plan: PlanView) -> Option<PlanView> {
    if !key.sees(cx, Category::Plan, plan.controller) {
        return None;
    }
    let hidden = hidden(cx, key, &plan.sheet);
    let sheet = seen(cx, key, names, plan.sheet);
    let asked = plan.asked.map(|version| seen_version(cx, key, names, version, &hidden));
    let earlier = plan.earlier.map(|version| seen_version(cx, key, names, version, &hidden));
    Some(PlanView { sheet, asked, earlier, ..plan })
}

/// What of a kept version the holder of the key may see: neither what was not for them then, nor what is not for them now (`hidden`), when an action
/// has meanwhile become one of another kind of data.
pub(crate) fn seen_version<A: Does>(
    cx: &mut Cx<'_, '_>,
    key: &Key<A>,
    names: &Names,
    version: Version,
    hidden: &BTreeSet<ActionId>,
) -> Version {
    let parties = naming::named_parties(cx, key, names, version.parties, &version.sheet);
    let mut sheet = seen(cx, key, names, version.sheet);
    sheet.goals.iter_mut().for_each(|goal| leave_out(goal, hidden));
    Version { sheet, parties, ..version }
}

/// The actions of the living plan that are not for the holder of the key.
fn hidden<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, sheet: &Sheet) -> BTreeSet<ActionId> {
    let closed = sheet.actions().filter(|action| !key.sees(cx, action.category, action.controller));
    closed.map(|action| action.id).collect()
}

/// The same for one who looks at a version that was kept.
///
/// # Errors
/// A fault of the engine.
pub(crate) fn hidden_now<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, case: &Case) -> Outcome<BTreeSet<ActionId>> {
    let contents: Vec<ContentRow> = key.all(cx, store::CONTENTS, args![])?;
    Ok(hidden(cx, key, &Sheet { direction: None, review: None, goals: goals(contents, case) }))
}

fn leave_out(goal: &mut GoalView, hidden: &BTreeSet<ActionId>) {
    goal.actions.retain(|action| !hidden.contains(&action.id));
    goal.subs.iter_mut().for_each(|sub| leave_out(sub, hidden));
}

fn seen<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, names: &Names, sheet: Sheet) -> Sheet {
    let goals = sheet.goals.into_iter().filter_map(|goal| seen_goal(cx, key, names, goal)).collect();
    Sheet { goals, ..sheet }
}

fn seen_goal<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, names: &Names, goal: GoalView) -> Option<GoalView> {
    if !key.sees(cx, Category::Plan, goal.controller) {
        return None;
    }
    let seen = |action: ActionView| {
        let open = key.sees(cx, action.category, action.controller);
        open.then(|| naming::named(cx, key, names, action))
    };
    let actions = goal.actions.into_iter().filter_map(seen).collect();
    let subs = goal.subs.into_iter().filter_map(|sub| seen_goal(cx, key, names, sub)).collect();
    Some(GoalView { actions, subs, ..goal })
}

/// Whose yes: client, professional or member.
pub(crate) const fn party_of(kind: PerformerKind) -> Option<PartyKind> {
    match kind {
        PerformerKind::Open => None,
        PerformerKind::Client => Some(PartyKind::Client),
        PerformerKind::Professional => Some(PartyKind::Professional),
        PerformerKind::Member => Some(PartyKind::Member),
    }
}
