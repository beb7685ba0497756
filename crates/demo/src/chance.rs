//! Chance with a seed: the same demo region comes out of the same day, so that a picture, a test and a conversation speak of the same people.

use kernel::Chance;
use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

/// The step of SplitMix64.
const STEP: u64 = 0x9E37_79B9_7F4A_7C15;

/// SplitMix64. What it makes is not secret: sessions that begin with it end before the demo opens.
#[derive(Debug, Clone)]
pub(crate) struct Seeded(Arc<AtomicU64>);

impl Seeded {
    pub(crate) fn new(seed: u64) -> Self {
        Self(Arc::new(AtomicU64::new(seed)))
    }

    fn next(&self) -> u64 {
        let step = self.0.fetch_add(STEP, Ordering::Relaxed).wrapping_add(STEP);
        let a = (step ^ (step >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let b = (a ^ (a >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        b ^ (b >> 31)
    }

    /// One of them.
    pub(crate) fn one_of<'a, T>(&self, all: &'a [T]) -> Option<&'a T> {
        let many = u64::try_from(all.len()).ok().filter(|many| *many > 0)?;
        all.get(usize::try_from(self.next() % many).ok()?)
    }

    /// A number below `most`.
    pub(crate) fn below(&self, most: u32) -> u32 {
        u32::try_from(self.next() % u64::from(most.max(1))).unwrap_or(0)
    }
}

impl Chance for Seeded {
    fn fill(&mut self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            let random = self.next().to_le_bytes();
            for (place, byte) in chunk.iter_mut().zip(random) {
                *place = byte;
            }
        }
    }
}
