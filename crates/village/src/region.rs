//! A region of its own for each test, with the test's clock and chance.

use access::{
    Asker, Case, Cx, Gate, GateBuilder, Outcome, SessionKey, start_session,
    web::{App, Routes, Site},
};
use axum::Router;
use identity::{Name, choose_language, found_region};
use kernel::{AccountId, CaseId, Language, RegionId};
use std::sync::Arc;
use testkit::{SeededChance, TestClock, TestDb};
use uuid::Uuid;

use crate::Browser;

/// The region of the tests.
pub const REGION: RegionId = RegionId(1);

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
    routes: fn() -> Routes,
}

impl Region {
    /// Founds it; its browsers know these pages.
    ///
    /// # Panics
    /// When it cannot be founded.
    pub async fn found(db: &TestDb, routes: fn() -> Routes) -> Self {
        let clock = TestClock::at("2026-03-12T07:00:00Z");
        let chance = SeededChance::new(SeededChance::seed());
        let gate = GateBuilder::new((**db).clone(), REGION).clock(Arc::new(clock.clone()));
        let gate = gate.chance(move || Box::new(chance.clone())).build();
        let name = || Name::new("Keski-Suomi", "Mellersta Finland", "Central Finland");
        gate.act(&program(), move |cx| found_region(cx, "13", &name(), true)).await.expect("the region is founded");
        Self { gate, clock, routes }
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
        self.gate.act(&self.asker(who).await, unit).await
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

    /// Somebody chooses the language of their pages.
    ///
    /// # Panics
    /// When they cannot.
    pub async fn speaks(&self, who: AccountId, language: Language) {
        self.ask(who, move |cx| choose_language(cx, language)).await.expect("chosen");
    }

    /// This person, signed in.
    ///
    /// # Panics
    /// When the person cannot sign in.
    pub async fn asker(&self, who: AccountId) -> Asker {
        Asker { session: Some(self.session(who).await.hash()), ..program() }
    }

    async fn session(&self, who: AccountId) -> SessionKey {
        self.anybody(move |cx| start_session(cx, who)).await.expect("a session")
    }

    /// The browser of somebody who has not signed in.
    pub fn visitor(&self, language: &'static str) -> Browser {
        Browser::new(self.router(), String::new(), language)
    }

    /// This person's browser, signed in.
    ///
    /// # Panics
    /// When the person cannot sign in.
    pub async fn browser(&self, who: AccountId) -> Browser {
        let key = self.session(who).await;
        Browser::new(self.router(), format!("rinnalla={}", key.to_cookie()), "fi")
    }

    fn router(&self) -> Router {
        let site = Site { origin: "http://127.0.0.1".to_owned(), secure: false, demo: true };
        let app = App { gate: self.gate.clone(), site: Arc::new(site) };
        (self.routes)().into_router(&app).with_state(app)
    }
}
