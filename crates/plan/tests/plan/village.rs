//! The village around Timo's case, and plans in it. Jari is in the team, and Timo has opened the plan to him.

use access::{Case, Cx, Outcome, Refusal};
use casework::ComingBack;
use db::Migration;
use domain::{
    Category, CategorySet, LifeDomain,
    case::Stage,
    closing::{self, ActionEnd, ClosingReason},
    plan::{GoalStatus, PlanKind},
    responsibility::SaidHow,
};
use kernel::{AccountId, ActionId, GoalId, Language};
use plan::{
    ActionEnds, ActionText, ClosingText, FrameText, GoalText, How, Parent, PlanView, Who, add_action, add_goal,
    approve_as_client, approve_own, close, propose, reopen, set_frame,
};
use std::{ops::Deref, sync::LazyLock};
use testkit::TestDb;
use village::{day, line, prose};

pub fn migrations() -> &'static [Migration] {
    static ALL: LazyLock<Vec<Migration>> =
        LazyLock::new(|| [::village::migrations(), directory::MIGRATIONS, plan::MIGRATIONS].concat());
    &ALL
}

const EVERYTHING: &str = "SELECT stage, version, (SELECT count(*) FROM case_manager) AS turns, (SELECT count(*) FROM case_talk) AS talks, \
    (SELECT count(*) FROM case_event) AS events FROM case_file WHERE id = ?1";

db::row! {
    struct Answers {
        account: AccountId,
    }

    struct Everything {
        stage: String,
        version: i64,
        turns: i64,
        talks: i64,
        events: i64,
    }
}

pub struct Village(::village::Village);

impl Village {
    pub async fn new(db: &TestDb) -> Self {
        Self::speaking(db, Language::Fi).await
    }

    /// A village whose client speaks this language.
    pub async fn speaking(db: &TestDb, language: Language) -> Self {
        let v = ::village::Village::speaking(db, plan::routes, language).await;
        v.consents(&[v.jobs.org], CategorySet::EMPTY.with(Category::Plan)).await;
        v.joins(v.jari).await;
        Self(v)
    }

    /// A village in which Kirsi of the substance use services is in the team beside Jari, and Timo has opened the plan to both.
    pub async fn with_kirsi(db: &TestDb) -> Self {
        let v = ::village::Village::speaking(db, plan::routes, Language::Fi).await;
        v.consents(&[v.jobs.org, v.clinic.org], CategorySet::EMPTY.with(Category::Plan)).await;
        v.joins(v.jari).await;
        v.joins(v.clinic.who).await;
        Self(v)
    }

    /// The lost consent is there again.
    pub async fn consent_is_back(&self) {
        self.set("UPDATE consent SET state = 'active' WHERE case_id = ?1", vec![self.case.into()]).await;
    }

    /// Maija closes the case for this reason.
    pub async fn closed(&self, reason: ClosingReason) {
        let (reason, outcome) = (Some(reason), Some(closing::Outcome::Other));
        let text = ClosingText {
            reason,
            outcome,
            words: None,
            told: Some(How::InPerson),
            ends: ActionEnds::all(ActionEnd::Stops),
        };
        self.act(self.maija, move |cx, case| close(cx, case, &text)).await.expect("closed");
    }

    /// Timo said on the first day of the tests that he wants to go on, and was told who answers; this person opens the case again.
    pub async fn comes_back(&self, who: AccountId) -> Outcome<()> {
        let back = ComingBack {
            said_on: day("2026-03-12"),
            told: SaidHow::Phone,
            words: Some(prose("Haluan jatkaa.")),
            person: None,
        };
        self.act(who, move |cx, case| reopen(cx, case, &back)).await
    }

    /// Who answers for the case now.
    pub async fn answers(&self) -> Vec<AccountId> {
        let active = "SELECT account_id AS account FROM case_manager WHERE case_id = ?1 AND state = 'active'";
        self.rows::<Answers>(active, vec![self.case.into()]).await.into_iter().map(|row| row.account).collect()
    }

    /// Everything that opening the case again could change, in one line.
    pub async fn everything(&self) -> String {
        let row = self.rows::<Everything>(EVERYTHING, vec![self.case.into()]).await.pop().expect("the case");
        format!("{} {} {} {} {}", row.stage, row.version, row.turns, row.talks, row.events)
    }

    /// Puts the case to a stage without walking the whole path.
    pub async fn stage(&self, stage: &'static str) {
        self.set("UPDATE case_file SET stage = ?2 WHERE id = ?1", vec![self.case.into(), stage.into()]).await;
    }

    /// Makes Maija the permanent one.
    pub async fn permanent(&self) {
        self.set("UPDATE case_manager SET kind = 'permanent' WHERE case_id = ?1", vec![self.case.into()]).await;
    }

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

impl Deref for Village {
    type Target = ::village::Village;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

pub fn words(text: &str) -> GoalText {
    GoalText {
        own_words: Some(prose(text)),
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
