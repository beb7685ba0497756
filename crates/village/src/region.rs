//! A region of its own for each test, with the test's clock and chance.

use access::{
    Asker, Case, Cx, Gate, GateBuilder, Outcome, SessionKey, Stop, start_session,
    web::{App, Routes, Site},
};
use db::{Arg, Statement};
use identity::{Name, found_region};
use kernel::{AccountId, CaseId, RegionId};
use std::sync::Arc;
use testkit::{SeededChance, TestClock, TestDb};
use uuid::Uuid;

use crate::Browser;

/// The region of the tests.
pub const REGION: RegionId = RegionId(1);

db::row! {
    struct Number {
        n: i64,
    }
}

/// Nobody at a browser: the program itself.
pub fn program() -> Asker {
    Asker::program(Uuid::nil())
}

/// A region without anybody in it yet.
#[derive(Clone)]
pub struct Region {
    /// The gate to its data.
    pub gate: Gate,
    /// Its clock. It begins on Thursday 12 March 2026 at nine o'clock: two working days later is Monday.
    pub clock: TestClock,
}

impl Region {
    /// Founds it.
    ///
    /// # Panics
    /// When it cannot be founded.
    pub async fn found(db: &TestDb) -> Self {
        let clock = TestClock::at("2026-03-12T07:00:00Z");
        let chance = SeededChance::new(SeededChance::seed());
        let gate = GateBuilder::new((**db).clone(), REGION).clock(Arc::new(clock.clone()));
        let gate = gate.chance(move || Box::new(chance.clone())).build();
        let name = || Name::new("Keski-Suomi", "Mellersta Finland", "Central Finland");
        gate.act(&program(), move |cx| found_region(cx, "13", &name(), true)).await.expect("the region is founded");
        Self { gate, clock }
    }

    /// Does something as nobody in particular, or as the program.
    pub async fn anybody<T, F>(&self, unit: F) -> Outcome<T>
    where
        F: Fn(&mut Cx<'_, '_>) -> Outcome<T> + Send + 'static,
        T: Send + 'static,
    {
        self.gate.act(&program(), unit).await
    }

    /// Does something as this person.
    pub async fn ask<T, F>(&self, who: AccountId, unit: F) -> Outcome<T>
    where
        F: Fn(&mut Cx<'_, '_>) -> Outcome<T> + Send + 'static,
        T: Send + 'static,
    {
        let key = self.session(who).await?;
        self.gate.act(&Asker { session: Some(key.hash()), ..program() }, unit).await
    }

    /// Does something with a case as this person.
    pub async fn with<T, F>(&self, case: CaseId, who: AccountId, unit: F) -> Outcome<T>
    where
        F: Fn(&mut Cx<'_, '_>, &Case) -> Outcome<T> + Send + 'static,
        T: Send + 'static,
    {
        self.ask(who, move |cx| {
            let case = access::enter(cx, case)?;
            unit(cx, &case)
        })
        .await
    }

    /// This person signs in.
    async fn session(&self, who: AccountId) -> Outcome<SessionKey> {
        self.anybody(move |cx| start_session(cx, who)).await
    }

    /// A number from the tables, past all doors: what a test compares before and after.
    ///
    /// # Panics
    /// When the statement gives no `n`.
    pub async fn number(&self, text: &'static str, values: Vec<Arg<'static>>) -> i64 {
        let statement = Statement { name: "NUMBER", text };
        let read = self.gate.db().read(move |tx| tx.one::<Number>(statement, &values).map_err(Stop::from));
        read.await.expect("a number").n
    }

    /// The browser of somebody who has not signed in, with these pages.
    pub fn visitor(&self, routes: Routes, language: &'static str) -> Browser {
        Browser::new(routes.into_router().with_state(self.app()), String::new(), language)
    }

    /// This person's browser, signed in, with these pages.
    ///
    /// # Panics
    /// When the person cannot sign in.
    pub async fn browser(&self, routes: Routes, who: AccountId) -> Browser {
        let key = self.session(who).await.expect("a session");
        Browser::new(routes.into_router().with_state(self.app()), format!("rinnalla={}", key.to_cookie()), "fi")
    }

    fn app(&self) -> App {
        let site = Site { origin: "http://127.0.0.1".to_owned(), secure: false, demo: true };
        App { gate: self.gate.clone(), site: Arc::new(site) }
    }
}
