//! Time and chance that a test owns.

use kernel::{Chance, Clock, Timestamp};
use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, AtomicU64, Ordering},
    },
    time::Duration,
};

/// A clock that stands still until the test moves it. Clones show the same time.
#[derive(Debug, Clone)]
pub struct TestClock(Arc<AtomicI64>);

impl TestClock {
    /// A clock that shows this moment, for example `2026-03-12T07:00:00Z`.
    ///
    /// # Panics
    /// When the text is not a moment.
    pub fn at(moment: &str) -> Self {
        let moment: Timestamp = moment.parse().expect("a moment like 2026-03-12T07:00:00Z");
        Self(Arc::new(AtomicI64::new(moment.as_microsecond())))
    }

    /// Sets the clock, ahead or back, as a broken machine does.
    ///
    /// # Panics
    /// When the text is not a moment.
    pub fn set(&self, moment: &str) {
        let moment: Timestamp = moment.parse().expect("a moment like 2026-03-12T07:00:00Z");
        self.0.store(moment.as_microsecond(), Ordering::SeqCst);
    }

    /// Lets time pass.
    pub fn pass(&self, time: Duration) {
        self.0.fetch_add(i64::try_from(time.as_micros()).unwrap_or(i64::MAX), Ordering::SeqCst);
    }
}

impl Clock for TestClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_microsecond(self.0.load(Ordering::SeqCst)).unwrap_or(Timestamp::MAX)
    }
}

/// Chance from a seed: the same seed gives the same bytes. Clones go on from the same place.
#[derive(Debug, Clone)]
pub struct SeededChance(Arc<AtomicU64>);

impl SeededChance {
    /// Chance that starts from this seed.
    pub fn new(seed: u64) -> Self {
        Self(Arc::new(AtomicU64::new(seed)))
    }

    /// The seed of this test run: `SEED=…`, or a fixed one. Random tests print it.
    pub fn seed() -> u64 {
        std::env::var("SEED").ok().and_then(|text| text.parse().ok()).unwrap_or(20_261_122)
    }

    /// SplitMix64: enough to tell test data apart.
    fn next(&self) -> u64 {
        let step = self.0.fetch_add(0x9E37_79B9_7F4A_7C15, Ordering::SeqCst).wrapping_add(0x9E37_79B9_7F4A_7C15);
        let a = (step ^ (step >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let b = (a ^ (a >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        b ^ (b >> 31)
    }
}

impl Chance for SeededChance {
    fn fill(&mut self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            let random = self.next().to_le_bytes();
            chunk.copy_from_slice(&random[..chunk.len()]);
        }
    }
}
