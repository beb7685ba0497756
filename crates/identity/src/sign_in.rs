//! Signing in: a try is counted, weighed, and given back when it was right.

use crate::{
    factors::{accepted_step, matches, newest_step},
    guessing::Counts,
    one_time,
    store::{self, FactorsRow, KnownRow},
};
use access::{
    AccountKind, Asker, Cx, Gate, Outcome, SessionKey, Source,
    attempts::{Wait, admit, clear, give_back},
    start_session,
};
use db::args;
use kernel::{AccountId, Timestamp};
use std::{sync::Arc, time::Duration};

/// How long a browser is known; its cookie lasts as long.
const KNOWN: Duration = Duration::from_secs(180 * 24 * 60 * 60);

/// What somebody shows to prove who they are. Never shown again, never logged.
pub struct Proof {
    /// The sign-in name.
    pub name: String,
    /// The password.
    pub password: String,
    /// The one-time code.
    pub code: String,
}

/// Who tries, as far as one can tell before they have proven anything.
pub struct Attempter {
    /// Where on the network.
    pub source: Source,
    /// In which browser, by the hash of its reference.
    pub browser: Option<[u8; 32]>,
}

/// What a try came to. It tells nothing about which of the factors was not right, or whether there is such an account.
pub enum Tried {
    /// Both factors are right: a session is open.
    In {
        /// The session.
        session: SessionKey,
        /// The kind of the account.
        kind: AccountKind,
        /// The reference by which the browser is known from now on, when it had none.
        browser: Option<SessionKey>,
    },
    /// Something is not right.
    Wrong,
    /// The attempter has tried too often; nothing was looked at.
    Waits(Wait),
}

/// A try that was counted, and the account it is for.
pub(crate) struct Counted {
    row: Option<FactorsRow>,
    secret: Option<Vec<u8>>,
    counts: Counts,
}

/// Opens a session when both factors are right.
///
/// # Errors
/// A fault of the engine.
pub async fn sign_in(gate: &Gate, asker: &Asker, from: Attempter, proof: Proof) -> Outcome<Tried> {
    let (name, browser) = (proof.name, from.browser);
    let counted = match gate.act(asker, move |cx| count(cx, &from, &name)).await? {
        Ok(counted) => Arc::new(counted),
        Err(wait) => return Ok(Tried::Waits(wait)),
    };
    let hash = counted.row.as_ref().and_then(|row| row.password_hash.clone());
    let right_password = matches(proof.password, hash).await;
    let factors = counted.row.as_ref().zip(counted.secret.as_deref());
    let step = factors.and_then(|(row, secret)| accepted_step(row, secret, &proof.code, gate.now()));
    match step {
        Some(step) if right_password => gate.act(asker, move |cx| open(cx, &counted, step, browser)).await,
        Some(_) | None => Ok(Tried::Wrong),
    }
}

/// Counts the try before it is weighed, so that a hundred at once are a hundred.
pub(crate) fn count(cx: &mut Cx<'_, '_>, from: &Attempter, name: &str) -> Outcome<Result<Counted, Wait>> {
    let row: Option<FactorsRow> = cx.optional(store::BY_SIGN_IN_NAME, args![name])?;
    let counts = match (from.browser, &row) {
        (Some(browser), Some(row)) if is_known(cx, row.id, browser)? => Counts::known(browser, name),
        (Some(_) | None, _) => Counts::stranger(from.source, name),
    };
    let wait = admit(cx, &counts.all())?;
    let secret = row.as_ref().and_then(|row| one_time::open(cx, row.id, row.one_time_secret.as_deref()?));
    Ok(wait.map_or(Ok(Counted { row, secret, counts }), Err))
}

/// Whether the holder of the account has signed in in this browser, and not too long ago.
fn is_known(cx: &mut Cx<'_, '_>, account: AccountId, browser: [u8; 32]) -> Outcome<bool> {
    let row: Option<KnownRow> = cx.optional(store::KNOWN_BROWSER, args![account, browser])?;
    Ok(row.is_some_and(|row| known_since(cx) <= row.signed_in_at))
}

/// A browser is known for half a year after the last time that somebody signed in with it.
fn known_since(cx: &Cx<'_, '_>) -> Timestamp {
    cx.now().checked_sub(KNOWN).unwrap_or(Timestamp::MIN)
}

/// Forgets the browsers in which nobody has signed in for half a year (data-catalogue.toml).
///
/// # Errors
/// A fault of the engine.
pub fn forget_browsers(cx: &mut Cx<'_, '_>) -> Outcome<()> {
    cx.run(store::FORGET_BROWSERS, args![known_since(cx)]).map(drop)
}

/// The code is used, the session starts and the try is given back in one commit: a code works once.
fn open(cx: &mut Cx<'_, '_>, counted: &Counted, step: i64, browser: Option<[u8; 32]>) -> Outcome<Tried> {
    let Some(FactorsRow { id, kind, .. }) = &counted.row else { return Ok(Tried::Wrong) };
    if cx.run(store::USED_CODE, args![*id, step, newest_step(cx.now())])? == 0 {
        return Ok(Tried::Wrong);
    }
    clear(cx, &counted.counts.own)?;
    counted.counts.shared.iter().try_for_each(|count| give_back(cx, count))?;
    let fresh = browser.is_none().then(|| SessionKey::fresh(cx));
    let known = browser.or_else(|| fresh.as_ref().map(SessionKey::hash));
    let now = cx.now();
    cx.run(store::KNOW_BROWSER, args![*id, known, now])?;
    Ok(Tried::In { session: start_session(cx, *id)?, kind: kind.0, browser: fresh })
}
