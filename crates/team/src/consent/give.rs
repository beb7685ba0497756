//! The client gives a consent, or says no.

use super::{Version, after, draft::next_number, version::load};
use crate::store::consent::{self as store, Stored};
use access::{
    Case, Cx, Key, Outcome, Refusal,
    act::{Does, RecordConsent},
};
use casework::EventKind;
use db::{Code, args};
use domain::{
    Rule,
    clocks::Clocks,
    consent::{CheckedHow, Consent, Draft, Fate, GivenBy, Giving, Impact, InformedSet, Mode},
};
use kernel::{ConsentId, Date, Line};

/// How the client gave it.
#[derive(Debug, Clone)]
pub struct HowGiven {
    /// By whom.
    pub by: GivenBy,
    /// How the giver's identity was checked by whoever records it.
    pub identity: CheckedHow,
    /// What the giver was told.
    pub informed: InformedSet,
    /// Where the signed paper is kept.
    pub kept_where: Option<Line<200>>,
}

/// Keeps how the giver's identity was checked, before the screen is turned to the client.
///
/// # Errors
/// When there is no such draft.
pub fn identify(cx: &mut Cx<'_, '_>, case: &Case, id: ConsentId, by: GivenBy, how: CheckedHow) -> Outcome<()> {
    let key = case.key::<RecordConsent>(cx)?;
    draft(cx, &key, id)?;
    key.run_if_unchanged(cx, store::IDENTIFIED, args![id, Code(by), Code(how)])
}

/// The client gives the consent that was prepared. It replaces the one in force for the same purpose, in the same transaction; a spoken one for
/// a single contact stands beside it.
///
/// # Errors
/// Everything that keeps it from counting, at once.
pub fn give(cx: &mut Cx<'_, '_>, case: &Case, id: ConsentId, how: &HowGiven) -> Outcome<()> {
    let key = case.key::<RecordConsent>(cx)?;
    let (all, found) = draft(cx, &key, id)?;
    let (at, today) = (cx.now(), cx.today());
    let giving = Giving { at, by: how.by, identity: how.identity.into(), informed: how.informed };
    let given = dated(&found.consent, next_number(&all), today).give(giving, &Clocks::default())?;
    let impact = replace(cx, &key, &all, &given)?;
    let kept = how.kept_where.as_ref();
    let values = args![
        id,
        Code(how.by),
        Code(how.identity),
        how.informed.bits(),
        kept,
        given.from,
        given.until,
        at,
        given.number,
        Code(case.client.language)
    ];
    key.run_if_unchanged(cx, store::GIVE, values)?;
    casework::record(cx, &key, EventKind::ConsentGiven, None)?;
    after::refit(cx, &key, &impact)
}

/// The client says no to what was prepared. The answer is kept, nothing is opened, and what is in force stays.
///
/// # Errors
/// When there is no such draft.
pub fn refuse(cx: &mut Cx<'_, '_>, case: &Case, id: ConsentId) -> Outcome<()> {
    let key = case.key::<RecordConsent>(cx)?;
    draft(cx, &key, id)?;
    finish(cx, &key, id, Stored::Refused, None)
}

/// The draft among all versions.
fn draft<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, id: ConsentId) -> Outcome<(Vec<Version>, Version)> {
    let all = load(cx, key)?;
    let found = all.iter().find(|version| version.consent.id == id).cloned().ok_or(Refusal::NotFound)?;
    if found.consent.fate == Fate::Draft { Ok((all, found)) } else { Err(Rule::ConsentNotInForce.into()) }
}

/// The draft as it counts from the day on which it is given.
fn dated(draft: &Consent, number: u32, today: Date) -> Draft {
    let spoken = draft.mode == Mode::OralSingleContact;
    Draft {
        id: draft.id,
        number,
        mode: draft.mode,
        purpose: draft.purpose,
        purpose_text: draft.purpose_text.clone(),
        from: today,
        until: if spoken { today } else { draft.until },
        parties: draft.parties.clone(),
        text_version: draft.text_version,
        language: draft.language,
    }
}

/// Ends the version before: replaced while in force, or past its end already.
fn replace<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, all: &[Version], given: &Consent) -> Outcome<Impact> {
    let same = |version: &&Version| version.is_lasting() && version.consent.purpose == given.purpose;
    let before = all.iter().filter(same).find(|version| is_given(&version.consent));
    let Some(before) = before.filter(|_| given.mode != Mode::OralSingleContact) else { return Ok(Impact::default()) };
    match before.consent.supersede(given, cx.now()) {
        Ok((_, impact)) => {
            finish(cx, key, before.consent.id, Stored::Superseded, Some(given.id))?;
            Ok(impact)
        }
        Err(Rule::ConsentNotInForce) => {
            finish(cx, key, before.consent.id, Stored::Expired, Some(given.id))?;
            Ok(Impact::between(&before.consent.parties, &given.parties))
        }
        Err(rule) => Err(rule.into()),
    }
}

fn is_given(consent: &Consent) -> bool {
    matches!(consent.fate, Fate::Given { .. })
}

fn finish<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, id: ConsentId, to: Stored, by: Option<ConsentId>) -> Outcome<()> {
    let now = cx.now();
    key.run_if_unchanged(cx, store::FINISH, args![id, Code(to), now, None::<&str>, by])
}
