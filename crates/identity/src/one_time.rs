//! The key of somebody's authenticator, sealed: whoever reads the database, or a copy of it, can show nobody's codes (security §5.3).

use crate::store::{self, SecretRow};
use access::{Cx, Outcome, Refusal, SecretPlace};
use db::args;
use kernel::AccountId;

/// The length of a secret in clear (RFC 4226 §4); a sealed one is longer.
pub(crate) const LENGTH: usize = 20;

fn place(account: AccountId) -> SecretPlace {
    SecretPlace::of("account.one_time_secret", account)
}

/// As it stands in the table.
pub(crate) fn seal(cx: &mut Cx<'_, '_>, account: AccountId, secret: &[u8]) -> Vec<u8> {
    cx.seal_secret(place(account), secret)
}

/// The secret itself. What does not open is the key's matter, not the guess of whoever signs in: it stands in the log.
pub(crate) fn open(cx: &Cx<'_, '_>, account: AccountId, sealed: &[u8]) -> Option<Vec<u8>> {
    let secret = cx.open_secret(place(account), sealed);
    if secret.is_none() {
        tracing::error!(%account, "a one-time secret does not open");
    }
    secret
}

fn rows(cx: &mut Cx<'_, '_>) -> Outcome<Vec<SecretRow>> {
    cx.all(store::ONE_TIME_SECRETS, &[])
}

fn is_clear(row: &SecretRow) -> bool {
    row.one_time_secret.len() == LENGTH
}

/// How many accounts have a sealed secret.
///
/// # Errors
/// A fault of the engine.
pub fn sealed_secrets(cx: &mut Cx<'_, '_>) -> Outcome<usize> {
    Ok(rows(cx)?.iter().filter(|row| !is_clear(row)).count())
}

/// Seals what an older program left in clear, after a look whether the key is the one with which the others were sealed. Answers how many
/// were sealed now.
///
/// # Errors
/// [`Refusal::NotFound`] when a secret was sealed with another key; nothing is changed then.
pub fn seal_secrets(cx: &mut Cx<'_, '_>) -> Outcome<usize> {
    let (clear, sealed): (Vec<_>, Vec<_>) = rows(cx)?.into_iter().partition(is_clear);
    if sealed.iter().any(|row| open(cx, row.id, &row.one_time_secret).is_none()) {
        return Err(Refusal::NotFound.into());
    }
    for row in &clear {
        let sealed = seal(cx, row.id, &row.one_time_secret);
        cx.run(store::SEAL_ONE_TIME, args![row.id, sealed])?;
    }
    Ok(clear.len())
}

/// Forgets every secret that nothing opens any more, after the key was lost. Answers who has to be invited anew.
///
/// # Errors
/// A fault of the engine.
pub fn forget_lost(cx: &mut Cx<'_, '_>) -> Outcome<Vec<String>> {
    let mut lost = rows(cx)?;
    lost.retain(|row| !is_clear(row) && open(cx, row.id, &row.one_time_secret).is_none());
    for row in &lost {
        cx.run(store::FORGET_ONE_TIME, args![row.id])?;
    }
    Ok(lost.into_iter().filter_map(|row| row.sign_in_name).collect())
}
