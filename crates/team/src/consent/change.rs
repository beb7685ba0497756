//! The client takes a consent back, or something out of it. Anybody whom the client tells records it the same day (I7, domain §11).

use super::{Version, after, draft, version::load};
use crate::store::consent::{self as store, Stored};
use access::{
    Case, Cx, Key, Outcome, Refusal,
    act::{Does, WithdrawConsent},
};
use casework::EventKind;
use db::{Code, args};
use domain::{
    consent::{Consent, Draft, Party},
    responsibility::ToldHow,
};
use kernel::{ConsentId, OrgId};

/// The client takes the whole consent back. Grants end, members without a basis are suspended, everybody concerned is told without
/// content: all in one transaction, with effect from the next request.
///
/// # Errors
/// When it is not in force.
pub fn withdraw(cx: &mut Cx<'_, '_>, case: &Case, id: ConsentId, how: ToldHow) -> Outcome<()> {
    let key = case.key::<WithdrawConsent>(cx)?;
    let before = version(cx, &key, id)?;
    let (_, impact) = before.consent.withdraw(cx.now())?;
    finish(cx, &key, id, Stored::Withdrawn, how, None)?;
    casework::record(cx, &key, EventKind::ConsentWithdrawn, None)?;
    after::refit(cx, &key, &impact)
}

/// The client takes something out: a new version in force at once, that opens nothing new. Parties that are not among `left` stay as they are;
/// a party with nothing left is out.
///
/// # Errors
/// When it is not in force, when something would open, or when nothing would be left.
pub fn narrow(cx: &mut Cx<'_, '_>, case: &Case, id: ConsentId, left: &[Party], how: ToldHow) -> Outcome<()> {
    let key = case.key::<WithdrawConsent>(cx)?;
    let before = version(cx, &key, id)?;
    let (next_id, now) = (cx.new_id(), cx.now());
    let (_, mut next, impact) = before.consent.narrow(next_id, merged(&before.consent, left), now)?;
    next.number = draft::next_number(&load(cx, &key)?);
    finish(cx, &key, id, Stored::Superseded, how, Some(next.id))?;
    add(cx, &key, &before, &next)?;
    casework::record(cx, &key, EventKind::ConsentWithdrawn, None)?;
    after::refit(cx, &key, &impact)
}

fn version<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, id: ConsentId) -> Outcome<Version> {
    let found = load(cx, key)?.into_iter().find(|version| version.consent.id == id);
    found.ok_or_else(|| Refusal::NotFound.into())
}

/// The matrix with the changed rows in it.
fn merged(before: &Consent, left: &[Party]) -> Vec<Party> {
    let changed = |org: Option<OrgId>| left.iter().copied().find(|party| party.name.org() == org);
    let kept = before.parties.iter().map(|party| changed(party.name.org()).unwrap_or(*party));
    let new = left.iter().copied().filter(|party| before.parties.iter().all(|known| known.name != party.name));
    kept.chain(new).collect()
}

/// Writes the narrowed version; it keeps its giver and where the paper lies.
fn add<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, before: &Version, next: &Consent) -> Outcome<()> {
    let given = draft::Given {
        by: before.giver,
        identity: before.identified,
        informed: before.informed,
        kept_where: before.kept_where.clone(),
        at: cx.now(),
    };
    let as_draft = Draft {
        id: next.id,
        number: next.number,
        mode: next.mode,
        purpose: next.purpose,
        purpose_text: next.purpose_text.clone(),
        from: cx.today(),
        until: next.until,
        parties: next.parties.clone(),
        text_version: next.text_version,
        language: next.language,
    };
    draft::write(cx, key, &draft::NewVersion { draft: &as_draft, state: Stored::Active, given: Some(given) })
}

fn finish<A: Does>(
    cx: &mut Cx<'_, '_>,
    key: &Key<A>,
    id: ConsentId,
    to: Stored,
    how: ToldHow,
    by: Option<ConsentId>,
) -> Outcome<()> {
    let now = cx.now();
    key.run_if_unchanged(cx, store::FINISH, args![id, Code(to), now, Code(how), by])
}
