//! The demo region in a database of its own.

mod next;
mod pauses;
mod seed;
mod stories;

use ::demo::More;
use access::{Gate, GateBuilder};
use kernel::{Clock, RegionId};
use std::sync::Arc;
use testkit::{Engine, TestClock, TestDb};

/// The moment at which the region stands: a Thursday morning.
pub const NOW: &str = "2026-03-12T07:00:00Z";

/// A founded region and a gate to it.
pub struct Region {
    pub db: TestDb,
    pub gate: Gate,
}

impl Region {
    /// Founds it; `None` when there is no PostgreSQL here.
    pub async fn found(engine: Engine, more: &More<'_>) -> Option<Self> {
        let db = TestDb::open(engine, server::app::migrations()).await?;
        let clock = TestClock::at(NOW);
        ::demo::found(&db, clock.now(), more).await.unwrap_or_else(|why| panic!("{why}"));
        let gate = GateBuilder::new((*db).clone(), RegionId(1)).clock(Arc::new(clock)).build();
        Some(Self { db, gate })
    }
}
