//! The two factors: a password (Argon2id) and a one-time code (RFC 6238). Neither alone opens anything (security §6.1).

use crate::store::{self, FactorsRow};
use access::{AccountKind, Asker, Cx, Gate, Outcome, Refusal, SessionKey, start_session};
use argon2::{
    Argon2,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use db::args;
use kernel::{AccountId, Timestamp};
use std::{sync::Arc, time::Duration};
use tokio::sync::Semaphore;
use totp_rs::{Builder, Totp};

/// After five wrong tries in a row the next one has to wait this long. The wait is short: it slows guessing and locks nobody out.
const PAUSE: Duration = Duration::from_secs(60);

/// What somebody shows to prove who they are. Never shown again, never logged.
pub struct Proof {
    /// The sign-in name.
    pub name: String,
    /// The password.
    pub password: String,
    /// The one-time code.
    pub code: String,
}

/// Opens a session when both factors are right; tells nothing about which of them was not.
///
/// # Errors
/// [`Refusal::NotFound`] when anything is wrong, [`Refusal::TooMany`] when the account has to wait.
pub async fn sign_in(gate: &Gate, asker: &Asker, proof: Proof) -> Outcome<(SessionKey, AccountKind)> {
    let name = proof.name.clone();
    let known: Option<FactorsRow> = gate.read(asker, move |cx| factors_of(cx, &name)).await?;
    let hash = known.as_ref().and_then(|row| row.password_hash.clone());
    let right_password = matches(proof.password, hash).await;
    let row = known.ok_or(Refusal::NotFound)?;
    if waits(&row, gate.now()) {
        return Err(Refusal::TooMany.into());
    }
    let step = if right_password { accepted_step(&row, &proof.code, gate.now()) } else { None };
    match step {
        Some(step) => gate.act(asker, move |cx| open(cx, row.id, row.kind.0, step)).await,
        None => wrong(gate, asker, row.id).await,
    }
}

fn factors_of(cx: &mut Cx<'_, '_>, name: &str) -> Outcome<Option<FactorsRow>> {
    cx.optional(store::BY_SIGN_IN_NAME, args![name])
}

/// The code is used and the session starts in one commit: a code works once.
fn open(cx: &mut Cx<'_, '_>, account: AccountId, kind: AccountKind, step: i64) -> Outcome<(SessionKey, AccountKind)> {
    if cx.run(store::USED_CODE, args![account, step, newest_step(cx.now())])? == 0 {
        return Err(Refusal::NotFound.into());
    }
    Ok((start_session(cx, account)?, kind))
}

/// Whether the account has to wait. Longer than the pause nobody waits: then the clock has gone back since.
fn waits(row: &FactorsRow, now: Timestamp) -> bool {
    let latest = now.checked_add(PAUSE).unwrap_or(Timestamp::MAX);
    row.locked_until.is_some_and(|until| now < until && until <= latest)
}

async fn wrong(gate: &Gate, asker: &Asker, account: AccountId) -> Outcome<(SessionKey, AccountKind)> {
    let until = gate.now().checked_add(PAUSE).unwrap_or(Timestamp::MAX);
    gate.act(asker, move |cx| cx.run(store::WRONG_TRY, args![account, until])).await?;
    Err(Refusal::NotFound.into())
}

/// The time step of a right code that has not been used. A last use that no clock could have shown yet binds nobody: the clock stood
/// ahead then, and nobody is locked out until it would be that late.
fn accepted_step(row: &FactorsRow, code: &str, now: Timestamp) -> Option<i64> {
    let step = step_of(row.one_time_secret.as_deref()?, code, now)?;
    row.one_time_last.is_none_or(|last| last < step || newest_step(now) < last).then_some(step)
}

/// The newest time step whose code is taken: authenticators may go one step ahead.
fn newest_step(now: Timestamp) -> i64 {
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
async fn matches(password: String, hash: Option<String>) -> bool {
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
