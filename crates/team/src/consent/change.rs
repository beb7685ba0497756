//! The client takes a consent back, or something out of it. Anybody whom the client tells records it the same day (I7, domain §11).

use super::{NamedParty, Version, after, draft, one, version::load};
use crate::store::consent::{self as store, Stored};
use access::{
    Case, Cx, Key, Outcome, Refusal,
    act::{Does, WithdrawConsent},
};
use casework::EventKind;
use db::{Code, args};
use domain::{
    Rule,
    access::Relation,
    consent::{Consent, Draft, Party},
    responsibility::{SaidHow, ToldHow},
};
use kernel::ConsentId;

/// The client takes everything back on the own pages, also what was said for one contact. Grants end, members without a basis are suspended,
/// everybody concerned is told without content: all in one transaction, with effect from the next request.
///
/// # Errors
/// When nothing is in force, or it is not the client.
pub fn withdraw(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<()> {
    let key = case.key::<WithdrawConsent>(cx)?;
    if key.relation() != Relation::Client {
        return Err(key.refuse(cx, Rule::OnlyClient));
    }
    end_all(cx, &key, ToldHow::Portal)
}

/// Records that the client takes everything back, the same day as the client says so to anybody who works with them: every consent in force,
/// for whatever purpose, as on the own pages. It is recorded beside a consent that is in force, so that a page that has grown old ends nothing.
///
/// # Errors
/// When that consent is not in force or not this client's; or it is the client, who takes it back in person.
pub fn record_full_withdrawal(cx: &mut Cx<'_, '_>, case: &Case, beside: ConsentId, how: SaidHow) -> Outcome<()> {
    let key = told(cx, case)?;
    if !version(cx, &key, beside)?.consent.live(cx.now()) {
        return Err(Rule::ConsentNotInForce.into());
    }
    end_all(cx, &key, how.into())
}

/// Ends everything that is in force now.
fn end_all(cx: &mut Cx<'_, '_>, key: &Key<WithdrawConsent>, how: ToldHow) -> Outcome<()> {
    let now = cx.now();
    let live: Vec<_> = load(cx, key)?.into_iter().filter(|version| version.consent.live(now)).collect();
    if live.is_empty() {
        return Err(Rule::ConsentNotInForce.into());
    }
    live.iter().try_for_each(|version| end(cx, key, version.consent.id, how))
}

/// Records that the client takes this consent back and lets the others stand, the same day as the client says so to anybody who works with them.
///
/// # Errors
/// When it is not in force; or it is the client, who takes it back in person.
pub fn record_withdrawal(cx: &mut Cx<'_, '_>, case: &Case, id: ConsentId, how: SaidHow) -> Outcome<()> {
    let key = told(cx, case)?;
    end(cx, &key, id, how.into())
}

/// What clients say themselves, nobody records as told.
fn told(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<Key<WithdrawConsent>> {
    let key = case.key::<WithdrawConsent>(cx)?;
    if key.relation() == Relation::Client { Err(key.refuse(cx, Rule::NotYourPart)) } else { Ok(key) }
}

fn end(cx: &mut Cx<'_, '_>, key: &Key<WithdrawConsent>, id: ConsentId, how: ToldHow) -> Outcome<()> {
    let before = version(cx, key, id)?;
    let (_, impact) = before.consent.withdraw(cx.now())?;
    finish(cx, key, id, Stored::Withdrawn, how, None)?;
    casework::record(cx, key, EventKind::ConsentWithdrawn, None)?;
    after::refit(cx, key, &impact)
}

/// Records that the client takes something out: a new version in force at once, that opens nothing new. Whoever records it takes
/// out of what they see: parties that are not among `left` stay, and so does what is hidden from them (domain §4). A party with nothing left is out.
///
/// # Errors
/// When it is not in force, when something would open, or when nothing would be left.
pub fn narrow(cx: &mut Cx<'_, '_>, case: &Case, id: ConsentId, left: &[Party], how: SaidHow) -> Outcome<()> {
    let key = told(cx, case)?;
    let before = one(cx, &key, id)?;
    let seen: Vec<Party> = before.parties.iter().map(NamedParty::rule).collect();
    let parties = before.consent.taken_out(&seen, left)?;
    let (next_id, now) = (cx.new_id(), cx.now());
    let (_, mut next, impact) = before.consent.narrow(next_id, parties, now)?;
    next.number = draft::next_number(&load(cx, &key)?);
    finish(cx, &key, id, Stored::Superseded, how.into(), Some(next.id))?;
    add(cx, &key, &before, &next)?;
    casework::record(cx, &key, EventKind::ConsentWithdrawn, None)?;
    after::refit(cx, &key, &impact)
}

fn version<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, id: ConsentId) -> Outcome<Version> {
    let found = load(cx, key)?.into_iter().find(|version| version.consent.id == id);
    found.ok_or_else(|| Refusal::NotFound.into())
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
