//! The token that every form of ours carries, for tests that send one without having opened it.

use std::sync::atomic::{AtomicU64, Ordering};

/// A token that no other form of this test program has.
pub fn fresh_token() -> String {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    format!("0192f0c4d2d77c3e9a5c{:012x}", NEXT.fetch_add(1, Ordering::Relaxed))
}
