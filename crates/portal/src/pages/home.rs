//! `/me`: what happens next, what waits, whom to call, the road, who has looked.

use super::me::{self, MePage, body};
use crate::{
    Words,
    looks::{self, Look},
    mine::Mine,
    next::{self, Next},
    person::{self, MyPerson},
    road,
};
use access::{Cx, Outcome, act, web::Visit};
use askama::Template;
use axum::response::Response;
use kernel::{Date, Language, helsinki_date};
use plan::PlanView;
use ui::{Form, Icon, Place, Stops, To, dates};

/// How many of the newest looks stand on the home.
const LOOKS: usize = 3;

#[derive(Template)]
#[template(path = "home.html")]
pub(super) struct Home {
    w: Words,
    language: Language,
    today: Date,
    given: String,
    next: Next,
    person: Option<MyPerson>,
    plan: Option<PlanView>,
    asks: bool,
    stops: Stops<'static>,
    looks: Vec<Look>,
    form: Form,
}
body!(Home);

impl Home {
    /// How many things wait for the client.
    fn waits(&self) -> i64 {
        i64::from(self.asks) + i64::from(self.person.as_ref().is_some_and(MyPerson::is_new))
    }

    /// The first goal in the client's own words.
    fn goal(&self) -> Option<&str> {
        self.plan.as_ref()?.sheet.goals.first().map(plan::GoalView::say)
    }

    /// How many goals there are besides the first.
    fn other_goals(&self) -> i64 {
        let all = self.plan.as_ref().map_or(0, |plan| plan.sheet.goals.len());
        i64::try_from(all.saturating_sub(1)).unwrap_or(0)
    }

    fn day_of(&self, look: &Look) -> String {
        dates::relative(helsinki_date(look.at), self.today, self.language)
    }
}

pub(super) async fn show(visit: Visit) -> Response {
    visit.page(page).await
}

pub(super) fn page(cx: &mut Cx<'_, '_>) -> Outcome<MePage<Home>> {
    me::page(cx, Words(cx.language()).home(), Place::Home, home)
}

fn home(cx: &mut Cx<'_, '_>, mine: &Mine) -> Outcome<Home> {
    let case = &mine.case;
    let (language, today) = (cx.language(), cx.today());
    let key = case.key::<act::ReadCase>(cx)?;
    let person = person::my_person(cx, &key, language)?;
    let plan = plan::view(cx, case)?;
    let stops = plan.as_ref().map(|plan| road::stops(&plan.sheet, mine.began, today, language)).unwrap_or_default();
    Ok(Home {
        w: Words(language),
        language,
        today,
        given: case.client.given.clone(),
        next: next::next(case.stage, plan.as_ref(), today, language),
        asks: plan.as_ref().is_some_and(super::plan::asks_me),
        stops: Stops::new(stops, language),
        looks: looks::read(cx, case, None, LOOKS)?.looks,
        form: cx.form().shown_in(language),
        person,
        plan,
    })
}
