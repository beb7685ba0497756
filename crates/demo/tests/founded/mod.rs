//! The demo region in a database of its own.
#![allow(dead_code, reason = "each test file uses its own part")]

use access::{Gate, GateBuilder};
use db::Migration;
use demo::More;
use kernel::{Clock, RegionId};
use std::sync::{Arc, LazyLock};
use testkit::{Engine, TestClock, TestDb};

/// The moment at which the region stands: a Thursday morning.
pub const NOW: &str = "2026-03-12T07:00:00Z";

fn migrations() -> &'static [Migration] {
    static ALL: LazyLock<Vec<Migration>> = LazyLock::new(|| {
        let mut all = [
            access::MIGRATIONS,
            directory::MIGRATIONS,
            intake::MIGRATIONS,
            casework::MIGRATIONS,
            team::MIGRATIONS,
            plan::MIGRATIONS,
            meeting::MIGRATIONS,
            about::MIGRATIONS,
            desk::MIGRATIONS,
            portal::MIGRATIONS,
        ]
        .concat();
        all.sort_by_key(|migration| migration.number);
        all
    });
    &ALL
}

/// A founded region and a gate to it.
pub struct Region {
    pub db: TestDb,
    pub gate: Gate,
}

impl Region {
    /// Founds it; `None` when there is no PostgreSQL here.
    pub async fn found(engine: Engine, more: &More<'_>) -> Option<Self> {
        let db = TestDb::open(engine, migrations()).await?;
        let clock = TestClock::at(NOW);
        demo::found(&db, clock.now(), more).await.unwrap_or_else(|why| panic!("{why}"));
        let gate = GateBuilder::new((*db).clone(), RegionId(1)).clock(Arc::new(clock)).build();
        Some(Self { db, gate })
    }
}
