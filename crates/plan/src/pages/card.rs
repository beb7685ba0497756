//! Beside the plan: what changes, who has agreed, and what one can do about it.

use super::{
    Press,
    told::{self, Told},
    unseen::{Unseen, unseen},
};
use crate::{
    Words,
    changes::{self, Change},
    judge::party_id,
    model::{Party, PlanView, Version},
};
use access::{
    Case, Cx, Outcome,
    act::{AdvanceStage, ApproveOwnActions, ProposePlan},
};
use askama::{Template, filters::HtmlSafe};
use domain::{
    case::Stage,
    plan::{Lack, Place},
};
use kernel::{Language, helsinki_date};
use ui::{FormState, Say, To, dates};

/// One line of the list: whether it is ready, and what it is.
pub(super) struct Point {
    pub(super) done: bool,
    pub(super) text: String,
}

/// The card.
#[derive(Template)]
#[template(path = "card.html")]
pub(super) struct Card {
    w: Words,
    title: &'static str,
    lead: String,
    points: Vec<Point>,
    /// Whose answer cannot come here, and what to do.
    unseen: Vec<Unseen>,
    /// What is still needed before anybody can be asked.
    needs: Vec<Point>,
    button: Option<Press>,
    hint: String,
    record: Option<Told>,
}
impl HtmlSafe for Card {}

impl Card {
    /// The card of a version that waits, or is agreed, for samples of pages.
    pub(super) fn sample(version: Option<&Version>, language: Language) -> Self {
        let w = Words(language);
        let points = version.iter().flat_map(|version| &version.parties).map(|party| answer(party, language)).collect();
        let (title, lead, hint) = (w.card_waiting(), String::new(), w.waiting_hint().to_owned());
        Self { w, title, lead, points, unseen: Vec::new(), needs: Vec::new(), button: None, hint, record: None }
    }
}

/// The card for a plan as it stands now.
pub(super) fn card(
    cx: &mut Cx<'_, '_>,
    case: &Case,
    plan: &PlanView,
    lacks: &[Lack],
    typed: Option<&FormState>,
) -> Outcome<Card> {
    match (plan.waiting(), plan.is_written_on()) {
        (Some(version), _) => waiting(cx, case, (plan, version), typed),
        (None, true) => Ok(written(cx, case, plan, lacks)),
        (None, false) => Ok(agreed(cx, case, plan)),
    }
}

/// Something was written that nobody has been asked about.
fn written(cx: &mut Cx<'_, '_>, case: &Case, plan: &PlanView, lacks: &[Lack]) -> Card {
    let (language, w) = (cx.language(), Words(cx.language()));
    let before = plan.asked.as_ref().map(|version| &version.sheet);
    let changed = before.map(|before| changes::between(before, &plan.sheet)).unwrap_or_default();
    let needs: Vec<Point> = lacks.iter().map(|lack| need(lack, plan, language)).collect();
    let may = case.may::<ProposePlan>() && needs.is_empty();
    let button = may.then(|| Press {
        to: To::PlanPropose(case.id).to_string(),
        form: cx.form().shown_in(language),
        fields: vec![("shown", plan.version.to_string())],
        label: w.propose(),
        class: "btn btn-1 btn-block",
    });
    let hint = match (&button, plan.in_force()) {
        (Some(_), _) if !case.client.has_own_pages => w.propose_hint_on_paper(&case.client.given),
        (Some(_), Some(_)) => w.propose_hint_again(&case.client.given),
        (Some(_), None) => w.propose_hint(&case.client.given),
        (None, _) if needs.is_empty() => w.propose_by_manager().to_owned(),
        (None, _) => String::new(),
    };
    let (title, lead) = match before {
        None => (w.card_new(), w.card_new_lead().to_owned()),
        Some(_) => (w.card_changes(), String::new()),
    };
    let points = changed.iter().map(|change| Point { done: true, text: said(change, language) }).collect();
    Card { w, title, lead, points, unseen: Vec::new(), needs, button, hint, record: None }
}

fn need(lack: &Lack, plan: &PlanView, language: Language) -> Point {
    let name = match lack.place {
        Place::Action(id) => plan.sheet.action(id).map(|action| action.what.clone()),
        Place::Goal(id) => plan.sheet.goal(id).map(|goal| goal.say().to_owned()),
        Place::Plan | Place::Approval(_) => None,
    };
    let rule = lack.rule.say(language);
    Point { done: false, text: name.map_or(rule.to_owned(), |name| format!("{name}: {rule}")) }
}

/// A change as people read it; names stand as they are.
pub(crate) fn said(change: &Change, language: Language) -> String {
    let w = Words(language);
    match change {
        Change::NewGoal(name) => w.change_new_goal(name),
        Change::GoalChanged(name) => w.change_goal(name),
        Change::GoalGone(name) => w.change_goal_gone(name),
        Change::NewAction(name) => w.change_new_action(name),
        Change::OtherDoer { what, who } if who.is_empty() => w.change_no_doer(what),
        Change::OtherDoer { what, who } => w.change_doer(what, who),
        Change::OtherDays(name) => w.change_days(name),
        Change::ActionChanged(name) => w.change_action(name),
        Change::ActionGone(name) => w.change_action_gone(name),
        Change::Direction => w.change_direction().to_owned(),
        Change::Review(Some(day)) => w.change_review(dates::date(*day, language)),
        Change::Review(None) => w.change_no_review().to_owned(),
    }
}

/// A version waits for answers.
fn waiting(
    cx: &mut Cx<'_, '_>,
    case: &Case,
    (plan, version): (&PlanView, &Version),
    typed: Option<&FormState>,
) -> Outcome<Card> {
    let (language, w, me) = (cx.language(), Words(cx.language()), party_id(cx.actor()?.account));
    let mine = version.parties.iter().any(|party| party.id == me && !party.agrees());
    let button = (mine && case.may::<ApproveOwnActions>()).then(|| Press {
        to: To::PlanApprove(case.id).to_string(),
        form: cx.form().shown_in(language),
        fields: vec![("number", version.number.to_string())],
        label: w.approve_own(),
        class: "btn btn-1 btn-block",
    });
    let record = if case.may::<ProposePlan>() { told::told(cx, case, (plan, version), typed) } else { None };
    let points = version.parties.iter().map(|party| answer(party, language)).collect();
    let lead = w.waiting_lead(dates::date(helsinki_date(version.proposed_at), language), version.number);
    let (title, hint) = (w.card_waiting(), w.waiting_hint().to_owned());
    let unseen = if case.may::<ProposePlan>() { unseen(cx, case, plan, version)? } else { Vec::new() };
    Ok(Card { w, title, lead, points, unseen, needs: Vec::new(), button, hint, record })
}

/// Who has answered, how and when.
pub(super) fn answer(party: &Party, language: Language) -> Point {
    let w = Words(language);
    let text = match party.yes.filter(|_| party.agrees()) {
        Some(yes) => w.party_agreed(dates::date(helsinki_date(yes.at), language), yes.how.say(language), &party.name),
        None => w.party_waits(&party.name),
    };
    Point { done: party.agrees(), text }
}

/// Everybody has agreed, and nothing was written since.
fn agreed(cx: &mut Cx<'_, '_>, case: &Case, plan: &PlanView) -> Card {
    let (language, w) = (cx.language(), Words(cx.language()));
    let parties = plan.in_force().map(|version| version.parties.as_slice()).unwrap_or_default();
    let points = parties.iter().map(|party| answer(party, language)).collect();
    let ready = matches!(case.stage, Stage::Planning | Stage::JointMeeting) && case.may::<AdvanceStage>();
    let button = ready.then(|| Press {
        to: To::PlanStart(case.id).to_string(),
        form: cx.form().shown_in(language),
        fields: Vec::new(),
        label: w.start_services(),
        class: "btn btn-1 btn-block",
    });
    let hint = if ready { w.start_services_hint().to_owned() } else { w.agreed_hint().to_owned() };
    Card {
        w,
        title: w.card_agreed(),
        lead: String::new(),
        points,
        unseen: Vec::new(),
        needs: Vec::new(),
        button,
        hint,
        record: None,
    }
}
