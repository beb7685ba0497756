//! The two factors: a password (Argon2id) and a one-time code (RFC 6238). Neither alone opens anything (security §6.1).

use crate::store::FactorsRow;
use argon2::{
    Argon2,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use kernel::Timestamp;
use std::sync::Arc;
use tokio::sync::Semaphore;
use totp_rs::{Builder, Totp};

/// The time step of a right code that has not been used. A last use that no clock could have shown yet binds nobody: the clock stood
/// ahead then, and nobody is locked out until it would be that late.
pub(crate) fn accepted_step(row: &FactorsRow, secret: &[u8], code: &str, now: Timestamp) -> Option<i64> {
    let step = step_of(secret, code, now)?;
    row.one_time_last.is_none_or(|last| last < step || newest_step(now) < last).then_some(step)
}

/// The newest time step whose code is taken: authenticators may go one step ahead.
pub(crate) fn newest_step(now: Timestamp) -> i64 {
    now.as_second() / 30 + 1
}

/// The time step of a right code.
pub(crate) fn step_of(secret: &[u8], code: &str, now: Timestamp) -> Option<i64> {
    let code: String = code.split_whitespace().collect();
    let step = one_time(secret)?.check(&code, u64::try_from(now.as_second()).ok()?)?;
    i64::try_from(step).ok()
}

/// Six digits, thirty seconds, SHA-1: what every authenticator program understands.
fn one_time(secret: &[u8]) -> Option<Totp> {
    Builder::new().with_secret(secret.to_vec()).build().ok()
}

/// At most two hashes at a time: each takes 19 MiB and a core for a while.
fn turn() -> Arc<Semaphore> {
    static TURNS: std::sync::OnceLock<Arc<Semaphore>> = std::sync::OnceLock::new();
    TURNS.get_or_init(|| Arc::new(Semaphore::new(2))).clone()
}

async fn slowly<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    let _turn = turn().acquire_owned().await.ok()?;
    tokio::task::spawn_blocking(work).await.ok()
}

pub(crate) async fn hashed(password: String) -> Option<String> {
    let hash = move || Argon2::default().hash_password(password.as_bytes()).ok().map(|hash| hash.to_string());
    slowly(hash).await.flatten()
}

/// Whether the password is right. Without a hash it takes as long, so that the time does not tell which names exist.
pub(crate) async fn matches(password: String, hash: Option<String>) -> bool {
    let Some(hash) = hash else {
        let _ = hashed(password).await;
        return false;
    };
    let right = move || {
        let parsed = PasswordHash::new(&hash).ok();
        parsed.is_some_and(|parsed| Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok())
    };
    slowly(right).await.unwrap_or(false)
}
