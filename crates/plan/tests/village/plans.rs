//! Plans of the village, and small words for the tests.

use super::Village;
use access::{Case, Cx, Outcome, Refusal, Stop};
use domain::{
    LifeDomain,
    case::Stage,
    plan::{GoalStatus, PlanKind},
};
use kernel::{AccountId, ActionId, Date, GoalId, Line, Prose};
use plan::{
    ActionText, FrameText, GoalText, Parent, PlanView, Who, add_action, add_goal, approve_as_client, approve_own,
    propose, set_frame,
};

pub fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

pub fn line<const N: usize>(text: &str) -> Line<N> {
    Line::new(text).expect("a line")
}

pub fn words(text: &str) -> GoalText {
    GoalText {
        own_words: Some(Prose::new(text).expect("words")),
        title: line(text),
        domain: LifeDomain::TryingField,
        target: None,
        status: GoalStatus::Open,
    }
}

pub fn does(what: &str, who: Who) -> ActionText {
    ActionText { who, due: Some(day("2026-04-30")), ..ActionText::just(line(what)) }
}

pub fn view(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<PlanView> {
    plan::view(cx, case)?.ok_or_else(|| Refusal::NotFound.into())
}

pub fn refused(outcome: Outcome<impl Sized>) -> Refusal {
    match outcome {
        Err(Stop::Refused(refusal)) => refusal,
        Err(Stop::Fault(fault)) => panic!("a fault: {fault}"),
        Ok(_) => panic!("it was not refused"),
    }
}

impl Village {
    pub async fn goal(&self) -> GoalId {
        self.act(self.maija, |cx, case| add_goal(cx, case, Parent::Plan, &words("Teen työtä, jota selkäni kestää")))
            .await
            .expect("a goal")
    }

    pub async fn action(&self, goal: GoalId, who: Who) -> ActionId {
        self.act(self.maija, move |cx, case| add_action(cx, case, goal, &does("Työkokeilu", who)))
            .await
            .expect("an action")
    }

    pub async fn review(&self, on: &'static str) {
        self.act(self.maija, move |cx, case| {
            let shown = FrameText { kind: PlanKind::WorkAbility, direction: None, review: None };
            let direction = Some(line("Työkokeilu keväällä"));
            set_frame(cx, case, &shown, &FrameText { direction, review: Some(day(on)), ..shown.clone() })
        })
        .await
        .expect("a day of review");
    }

    pub async fn put_forward(&self) -> Outcome<()> {
        let shown = self.plan(self.maija).await.version;
        self.act(self.maija, move |cx, case| propose(cx, case, shown)).await
    }

    /// A plan that Jari and Timo have a part in, put forward by Maija.
    pub async fn proposed(&self) -> (GoalId, ActionId, ActionId) {
        let goal = self.goal().await;
        let jaris = self.action(goal, Who::Professional(self.jari)).await;
        let timos = self.action(goal, Who::Client).await;
        self.review("2026-06-01").await;
        self.put_forward().await.expect("it is put forward");
        (goal, jaris, timos)
    }

    pub async fn agreed(&self) -> (GoalId, ActionId, ActionId) {
        let ids = self.proposed().await;
        self.act(self.jari, |cx, case| approve_own(cx, case, 1)).await.expect("Jari agrees");
        self.act(self.timo, |cx, case| approve_as_client(cx, case, 1)).await.expect("Timo agrees");
        ids
    }

    pub async fn stage_now(&self, who: AccountId) -> Stage {
        self.act(who, |_, case| Ok(case.stage)).await.expect("the case")
    }

    pub async fn plan(&self, who: AccountId) -> PlanView {
        self.act(who, view).await.expect("a plan")
    }
}
