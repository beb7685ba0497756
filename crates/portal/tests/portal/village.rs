//! The village around Timo's case; Aino is another client of Maija's, Kalle has never been a client.

use db::Migration;
use domain::{
    LifeDomain,
    closing::{self, ActionEnd, ClosingReason},
    plan::{GoalStatus, PlanKind},
};
use identity::add_account;
use kernel::{AccountId, ActionId, CaseId, Language, PersonId};
use plan::{ActionEnds, ActionText, ClosingText, FrameText, GoalText, How, Parent, Who};
use std::{ops::Deref, sync::LazyLock};
use testkit::TestDb;
use uuid::Uuid;
use village::{Client, client, core, line, new_case, prose};

pub fn migrations() -> &'static [Migration] {
    static ALL: LazyLock<Vec<Migration>> =
        LazyLock::new(|| [::village::migrations(), plan::MIGRATIONS, meeting::MIGRATIONS, portal::MIGRATIONS].concat());
    &ALL
}

pub struct Village {
    timos: ::village::Village,
    pub aino: Client,
    pub kalle: AccountId,
}

impl Village {
    pub async fn new(db: &TestDb) -> Self {
        Self::speaking(db, Language::Fi).await
    }

    /// A village in which Timo speaks this language.
    pub async fn speaking(db: &TestDb, language: Language) -> Self {
        let timos = ::village::Village::speaking(db, portal::routes, language).await;
        let aino = timos.opens(timos.maija, |today| new_case(today, ("Aino", "Virtanen"), Language::Fi)).await;
        let nobody = PersonId::from_uuid(Uuid::from_u128(5));
        let kalle = timos.anybody(move |cx| add_account(cx, &client("Kalle", nobody, Language::Fi))).await;
        Self { timos, aino, kalle: kalle.expect("an account") }
    }

    /// Jari joins the team all the way.
    pub async fn jari_joins(&self) {
        self.consents(&[self.jobs.org], core()).await;
        self.joins(self.jari).await;
    }

    /// A plan with something for Maija and something for Timo to do, not put forward yet.
    pub async fn plans(&self) -> (ActionId, ActionId) {
        self.planned(self.case, "Teen työtä, jota selkäni kestää").await
    }

    pub async fn planned(&self, case: CaseId, goal: &'static str) -> (ActionId, ActionId) {
        let maija = self.maija;
        let made = self.with(case, maija, move |cx, case| {
            let goal = plan::add_goal(cx, case, Parent::Plan, &in_own_words(goal))?;
            let maijas = plan::add_action(cx, case, goal, &does("Fysioterapia", Who::Professional(maija)))?;
            let clients = plan::add_action(cx, case, goal, &does("Kävelen joka päivä", Who::Client))?;
            let shown = FrameText { kind: PlanKind::WorkAbility, direction: None, review: None };
            plan::set_frame(cx, case, &shown, &FrameText { review: "2026-06-10".parse().ok(), ..shown.clone() })?;
            Ok((maijas, clients))
        });
        made.await.expect("a plan")
    }

    /// Maija asks everybody for their yes; answers the number of the version.
    pub async fn puts_forward(&self) -> i64 {
        let asked = self.act(self.maija, |cx, case| {
            let shown = plan::view(cx, case)?.expect("a plan").version;
            plan::propose(cx, case, shown)?;
            Ok(plan::view(cx, case)?.and_then(|plan| plan.asked).expect("a version").number)
        });
        asked.await.expect("put forward")
    }

    /// Another goal comes into the plan, with something for Timo to do.
    pub async fn thinks_of_money(&self) {
        let written = self.act(self.maija, |cx, case| {
            let goal = plan::add_goal(cx, case, Parent::Plan, &in_own_words("Rahat riittävät kuukauden loppuun"))?;
            plan::add_action(cx, case, goal, &does("Kirjaan menot", Who::Client))
        });
        written.await.expect("written");
    }

    /// Maija closes the case, and what is open goes on with whoever does it.
    pub async fn ends(&self) {
        let text = ClosingText {
            reason: Some(ClosingReason::ClientsWish),
            outcome: Some(closing::Outcome::Other),
            words: None,
            told: Some(How::Phone),
            ends: ActionEnds::all(ActionEnd::GoesOn),
        };
        self.act(self.maija, move |cx, case| plan::close(cx, case, &text)).await.expect("closed");
    }

    /// Maija changes the plan after it was put forward.
    pub async fn changes_plan(&self, what: &'static str) {
        let maija = self.maija;
        let changed = self.act(maija, move |cx, case| {
            let goal = plan::view(cx, case)?.expect("a plan").sheet.goals[0].id;
            plan::add_action(cx, case, goal, &does(what, Who::Professional(maija)))
        });
        changed.await.expect("changed");
    }
}

impl Deref for Village {
    type Target = ::village::Village;

    fn deref(&self) -> &Self::Target {
        &self.timos
    }
}

fn in_own_words(text: &str) -> GoalText {
    GoalText {
        own_words: Some(prose(text)),
        title: line("Työ"),
        domain: LifeDomain::TryingField,
        target: None,
        status: GoalStatus::Open,
    }
}

fn does(what: &str, who: Who) -> ActionText {
    ActionText { who, due: "2026-04-30".parse().ok(), ..ActionText::just(line(what)) }
}
