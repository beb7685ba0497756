//! How an account is taken into use: the administrator gives a code that works once; its holder chooses a password and proves that the
//! authenticator works. Nobody but the holder ever knows the password.

use crate::{
    factors::{hashed, step_of},
    one_time,
    store::{self, HolderRow, InvitedRow},
};
use access::{Asker, Cx, Gate, Outcome, Refusal};
use db::args;
use kernel::{AccountId, Timestamp};
use sha2::{Digest, Sha256};
use std::time::Duration;

/// How long an invitation is open.
const OPEN: Duration = Duration::from_secs(14 * 24 * 60 * 60);
/// Letters and digits that are not mistaken for one another on paper.
const SIGNS: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/// An open invitation, as its holder meets it.
pub struct Invitation {
    /// The account.
    pub(crate) account: AccountId,
    /// Whose account it is.
    pub(crate) name: String,
    /// The name to sign in with.
    pub(crate) sign_in_name: String,
    /// The authenticator's secret.
    pub(crate) secret: Vec<u8>,
}

/// Invites the holder of an account. Answers the code to give to that person; only its hash is kept. No browser is known to the account
/// any more: an old one may have been stolen.
///
/// # Errors
/// When the sign-in name is taken.
pub fn invite(cx: &mut Cx<'_, '_>, account: AccountId, sign_in_name: &str) -> Outcome<String> {
    let (random, secret) = (cx.secret(), cx.secret());
    let code = written(&random[..16]);
    let until = cx.now().checked_add(OPEN).unwrap_or(Timestamp::MAX);
    cx.run(store::FORGET_BROWSERS_OF, args![account])?;
    let sealed = one_time::seal(cx, account, &secret[..one_time::LENGTH]);
    cx.run(store::INVITE, args![account, sign_in_name, sealed, hash(&code), until])?;
    Ok(code)
}

/// Invites the holder of a sign-in name anew, after a forgotten password or a lost telephone. The old password, the old one-time codes
/// and the sessions under way are of no use from now on.
///
/// # Errors
/// [`Refusal::NotFound`] when nobody has the name.
pub fn invite_again(cx: &mut Cx<'_, '_>, sign_in_name: &str) -> Outcome<String> {
    let holder: Option<HolderRow> = cx.optional(store::HOLDER, args![sign_in_name])?;
    invite(cx, holder.ok_or(Refusal::NotFound)?.id, sign_in_name)
}

/// Eighty bits in four groups of four, as one writes it down.
fn written(random: &[u8]) -> String {
    let signs = random.iter().map(|byte| char::from(SIGNS[usize::from(byte % 32)]));
    let signs: Vec<char> = signs.collect();
    signs.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

/// However it was typed, the same code gives the same hash.
pub(crate) fn hash(code: &str) -> [u8; 32] {
    let plain: String = code.chars().filter(char::is_ascii_alphanumeric).collect();
    Sha256::digest(plain.to_ascii_uppercase()).into()
}

/// The invitation that this code opens. Looking changes nothing.
pub(crate) fn find(cx: &mut Cx<'_, '_>, code: &str) -> Outcome<Invitation> {
    let row: Option<InvitedRow> = cx.optional(store::INVITED, args![hash(code)])?;
    let now = cx.now();
    let open = row.filter(|row| now < row.invitation_until).ok_or(Refusal::NotFound)?;
    let secret = one_time::open(cx, open.id, &open.one_time_secret).ok_or(Refusal::NotFound)?;
    Ok(Invitation { account: open.id, name: open.name, sign_in_name: open.sign_in_name, secret })
}

/// Takes the account into use: the code is spent, the password set, and the authenticator proven, in one commit.
///
/// # Errors
/// [`Refusal::NotFound`] when the invitation is not open or the one-time code is wrong.
pub async fn take_into_use(
    gate: &Gate,
    asker: &Asker,
    code: String,
    password: String,
    one_time: String,
) -> Outcome<()> {
    let hashed = hashed(password).await.ok_or(Refusal::TooMany)?;
    gate.act(asker, move |cx| {
        let invitation = find(cx, &code)?;
        let step = step_of(&invitation.secret, &one_time, cx.now()).ok_or(Refusal::NotFound)?;
        let taken = cx.run(store::TAKE_INTO_USE, args![invitation.account, hashed.as_str(), step, hash(&code)])?;
        if taken == 1 { Ok(()) } else { Err(Refusal::NotFound.into()) }
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_the_same_however_it_is_typed() {
        assert_eq!(hash("abcd-EFGH 2345"), hash("ABCDEFGH2345"));
        assert_ne!(hash("ABCD"), hash("ABCE"));
    }

    #[test]
    fn a_code_is_easy_to_write_down() {
        let code = written(&[7; 16]);
        assert_eq!(code, "HHHH-HHHH-HHHH-HHHH");
    }
}
