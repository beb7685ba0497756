//! The service map on one sheet of paper (F03): whom to call, what I want, where I am, what comes, who helps me with what.
//!
//! The client prints it, or a professional does for somebody who does not sign in; the words are the client's language either way.

use crate::{
    Words, mine,
    next::{self, Next},
    person::{self, MyPerson},
    road,
    store::{self, BeganRow},
};
use access::{
    Case, Cx, Outcome, act,
    web::{At, Visit},
};
use askama::Template;
use axum::response::Response;
use kernel::{CaseId, Date, Language, helsinki_date};
use plan::{ActionView, PerformerKind, PlanView};
use ui::{Frame, Stops, To, dates};

#[derive(Template)]
#[template(path = "sheet.html")]
pub(super) struct Sheet {
    pub(super) frame: Frame,
    pub(super) w: Words,
    /// The words of whoever prints it.
    pub(super) staff: Words,
    pub(super) back: To,
    pub(super) name: String,
    /// By which the client comes back to this clientship, should it have ended (P36).
    pub(super) number: String,
    pub(super) today: Date,
    pub(super) person: Option<MyPerson>,
    pub(super) plan: Option<PlanView>,
    pub(super) next: Next,
    pub(super) stops: Stops<'static>,
}

/// Somebody who helps, and with what.
struct Helper {
    name: String,
    org: String,
    with: Vec<String>,
}

impl Sheet {
    /// The goals in the client's own words, each with whether it is only proposed.
    fn goals(&self) -> Vec<(&str, bool)> {
        let whole = self.is_proposal();
        let goals = self.plan.iter().flat_map(|plan| plan.sheet.goals.iter().map(move |goal| (plan, goal)));
        goals.map(|(plan, goal)| (goal.say(), !whole && plan.only_proposes_goal(goal))).collect()
    }

    /// Whether nobody has agreed to any plan yet: then all of it is a proposal.
    fn is_proposal(&self) -> bool {
        self.plan.as_ref().is_some_and(|plan| plan.in_force().is_none())
    }

    /// Who helps with what still lies ahead, each once.
    fn helpers(&self) -> Vec<Helper> {
        let mut helpers: Vec<Helper> = Vec::new();
        for action in self.plan.iter().flat_map(|plan| road::ahead(&plan.sheet, self.today)) {
            let Some((name, org)) = self.helper(action) else { continue };
            match helpers.iter_mut().find(|known| known.name == name && known.org == org) {
                Some(known) => known.with.push(action.what.clone()),
                None => helpers.push(Helper { name, org, with: vec![action.what.clone()] }),
            }
        }
        helpers
    }

    fn helper(&self, action: &ActionView) -> Option<(String, String)> {
        let doer = &action.doer;
        match doer.kind {
            PerformerKind::Open => None,
            PerformerKind::Client => Some((self.w.myself().to_owned(), String::new())),
            PerformerKind::Professional | PerformerKind::Member => {
                Some((doer.name.clone(), doer.org_name.say(self.frame.language).to_owned()))
            }
        }
    }

    fn printed(&self) -> String {
        self.w.printed(dates::date(self.today, self.frame.language))
    }
}

pub(super) async fn mine(visit: Visit) -> Response {
    visit
        .page(|cx| {
            let (case, language) = (mine::my_case(cx)?, cx.language());
            sheet(cx, &case, language, To::MyPlan)
        })
        .await
}

pub(super) async fn of_case(visit: Visit, At(id): At<CaseId>) -> Response {
    visit
        .page(move |cx| {
            let case = access::enter(cx, id)?;
            let language = case.client.language;
            sheet(cx, &case, language, To::Case(id))
        })
        .await
}

fn sheet(cx: &mut Cx<'_, '_>, case: &Case, language: Language, back: To) -> Outcome<Sheet> {
    let key = case.key::<act::ReadPlan>(cx)?;
    let (w, today) = (Words(language), cx.today());
    let plan = plan::view(cx, case)?;
    let meets = case.stage.is_open() && case.may::<act::ReadMeetings>();
    let coming = if meets { meeting::next_for_client(cx, case)? } else { None };
    let began: BeganRow = key.one(cx, store::BEGAN, &[])?;
    let began = helsinki_date(began.opened_at);
    let stops = plan.as_ref().map(|plan| road::stops(plan, began, today, language)).unwrap_or_default();
    let mut frame = cx.frame(w.my_plan(), None);
    let staff = Words(frame.language);
    frame.language = language;
    Ok(Sheet {
        frame,
        w,
        staff,
        back,
        name: case.client.name(),
        number: case.number.clone(),
        today,
        person: person::my_person(cx, &key, language)?,
        next: next::next(case.stage, coming.as_ref(), plan.as_ref(), today, language),
        stops: Stops::new(stops, language).small(),
        plan,
    })
}
