//! `/cases/{id}/plan/print`: the plan as a sheet of paper in the client's language, in large type, with two lines to sign.

use crate::{
    Words,
    model::{GoalView, PlanView},
    shown, view,
};
use access::{
    Cx, Outcome, Refusal, act,
    web::{At, Visit},
};
use askama::Template;
use axum::response::Response;
use casework::Manager;
use kernel::{CaseId, Date, Language};
use ui::{Frame, Goal, Person, Phone, Say, dates};

#[derive(Template)]
#[template(path = "plan-print.html")]
pub(super) struct PrintPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) plan: PlanView,
    pub(super) case: CaseId,
    pub(super) client: String,
    pub(super) given: String,
    pub(super) manager: Option<Manager>,
    pub(super) today: Date,
    pub(super) language: Language,
}

impl PrintPage {
    fn title(&self) -> &'static str {
        self.plan.kind.say(self.language)
    }

    fn version(&self) -> String {
        super::plan::version_line(&self.plan, self.language)
    }

    fn goals(&self) -> Vec<Goal<'_>> {
        shown::sheet_parts(&self.plan.sheet, self.today, self.language).into_iter().map(Goal::top).collect()
    }

    /// Each action that was agreed in a meeting and waits for somebody's yes (decision 0013).
    fn met(&self) -> Vec<(&str, String)> {
        let told = |action| shown::met(&self.plan, action, self.language);
        self.plan.sheet.actions().filter_map(|action| Some((action.what.as_str(), told(action)?))).collect()
    }

    fn review(&self) -> Option<String> {
        self.plan.sheet.review.map(|day| dates::full(day, self.language))
    }

    /// Each part that the client does, with the action it belongs to.
    fn own_parts(&self) -> Vec<(&str, &str)> {
        let actions = self.plan.sheet.goals.iter().flat_map(GoalView::all_actions);
        actions.filter_map(|action| Some((action.what.as_str(), action.clients_part.as_deref()?))).collect()
    }

    fn call(&self) -> Option<(Person<'_>, Option<Phone>)> {
        let manager = self.manager.as_ref()?;
        let person = Person::new(manager.name.as_str(), manager.sector).about(manager.org_name.as_str());
        Some((person, manager.phone.as_deref().and_then(Phone::read)))
    }
}

pub(super) async fn show(visit: Visit, At(case): At<CaseId>) -> Response {
    visit.page(move |cx| page(cx, case)).await
}

fn page(cx: &mut Cx<'_, '_>, case: CaseId) -> Outcome<PrintPage> {
    let case = access::enter(cx, case)?;
    let plan = view::view(cx, &case)?.ok_or(Refusal::NotFound)?;
    let key = case.key::<act::ReadPlan>(cx)?;
    let manager = casework::manager(cx, &key)?;
    let language = case.client.language;
    let w = Words(language);
    let frame = Frame { language, ..cx.frame(w.plan_title(), None) };
    Ok(PrintPage {
        frame,
        w,
        plan,
        case: case.id,
        client: case.client.name(),
        given: case.client.given.clone(),
        manager,
        today: cx.today(),
        language,
    })
}
