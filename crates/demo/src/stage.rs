//! The stage on which the stories are played: a clock that can be set back, and people who act in their own name.

use access::AccountKind;
use access::{Asker, Cx, Gate, GateBuilder, Outcome, end_session, start_session};
use db::Db;
use kernel::{AccountId, Clock, Language, RegionId, Timestamp};
use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};
use uuid::Uuid;

/// The region of the demo.
pub const REGION: RegionId = RegionId(1);

#[derive(Clone)]
struct StageClock(Arc<AtomicI64>);

impl Clock for StageClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_microsecond(self.0.load(Ordering::SeqCst)).unwrap_or(Timestamp::MAX)
    }
}

/// The gate of the demo's region, with a clock that stories set.
pub struct Stage {
    gate: Gate,
    clock: StageClock,
    today: Timestamp,
}

impl Stage {
    /// A stage whose clock shows `now`.
    pub fn new(db: Db, now: Timestamp) -> Self {
        let clock = StageClock(Arc::new(AtomicI64::new(now.as_microsecond())));
        let gate = GateBuilder::new(db, REGION).clock(Arc::new(clock.clone())).build();
        Self { gate, clock, today: now }
    }

    /// Sets the clock to a moment so many days, and so many hours of that day, before the demo opens.
    pub fn days_ago(&self, days: i64, hours: i64) {
        let hour = 60 * 60 * 1_000_000;
        self.clock.0.store(self.today.as_microsecond() - (days * 24 - hours) * hour, Ordering::SeqCst);
    }

    /// Does something that needs nobody signed in.
    ///
    /// # Errors
    /// What the operation refuses.
    pub async fn program<T, F>(&self, unit: F) -> Outcome<T>
    where
        F: Fn(&mut Cx<'_, '_>) -> Outcome<T> + Send + 'static,
        T: Send + 'static,
    {
        self.gate.act(&Asker::program(Uuid::nil()), unit).await
    }

    /// Does something as this person, in a session of their own.
    ///
    /// # Errors
    /// What the operation refuses.
    pub async fn as_person<T, F>(&self, who: AccountId, kind: AccountKind, unit: F) -> Outcome<T>
    where
        F: Fn(&mut Cx<'_, '_>) -> Outcome<T> + Send + 'static,
        T: Send + 'static,
    {
        let key = self.program(move |cx| start_session(cx, who, kind)).await?;
        let asker = Asker { session: Some(key.hash()), language: Language::Fi, ..Asker::program(Uuid::nil()) };
        let outcome = self.gate.act(&asker, unit).await;
        self.gate.act(&asker.clone(), move |cx| end_session(cx, &asker)).await?;
        outcome
    }
}
