//! Preparing a consent with the client, before it is given.

use super::{Version, version::load};
use crate::store::{
    consent::{self as store, OrganisationRow},
    said,
};
use access::{
    Case, Cx, Key, Outcome, Refusal,
    act::{Does, RecordConsent},
};
use db::{Code, args};
use domain::{
    OrgKind,
    clocks::Clocks,
    consent::{
        self, Draft, Fate, GivenBy, IdentityCheck, InformedSet, Mode, Party, Purpose, RecordedMode, TextVersion,
    },
};
use kernel::{ConsentId, Date, Line, OrgId, Timestamp};

/// What is filled in together with the client.
#[derive(Debug, Clone)]
pub struct NewConsent {
    /// How it will be given.
    pub mode: RecordedMode,
    /// What for.
    pub purpose: Purpose,
    /// What for, in the client's own terms.
    pub purpose_text: Option<Line<300>>,
    /// The last day; nothing means the usual one.
    pub until: Option<Date>,
    /// The matrix: every party by name.
    pub parties: Vec<Party>,
}

/// An organisation that can be named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organisation {
    /// The organisation.
    pub id: OrgId,
    /// Its kind.
    pub kind: OrgKind,
    /// Its name in the language of the page.
    pub name: String,
}

/// The organisations of the network, to be named one by one.
///
/// # Errors
/// A fault of the engine.
pub fn organisations(cx: &mut Cx<'_, '_>) -> Outcome<Vec<Organisation>> {
    let language = cx.language();
    let rows: Vec<OrganisationRow> = cx.all(store::ORGANISATIONS, &[])?;
    let shown = |row: OrganisationRow| Organisation {
        id: row.id,
        kind: row.kind.0,
        name: said(language, [&row.fi, &row.sv, &row.en]),
    };
    Ok(rows.into_iter().map(shown).collect())
}

/// The last day that a consent given today has unless the client says otherwise.
pub fn usual_end(mode: Mode, today: Date) -> Date {
    consent::usual_end(mode, today, &Clocks::default())
}

/// Keeps a consent that is being prepared; an earlier draft of the case gives way. Nothing is opened by it.
///
/// # Errors
/// Everything that would keep it from counting, at once.
pub fn save_draft(cx: &mut Cx<'_, '_>, case: &Case, new: &NewConsent) -> Outcome<ConsentId> {
    let key = case.key::<RecordConsent>(cx)?;
    check_parties(cx, new)?;
    let number = next_number(&load(cx, &key)?);
    let draft = draft_of(cx, case, new, number);
    let unmet = draft.unmet(cx.today(), &Clocks::default());
    if !unmet.is_empty() {
        return Err(unmet.into());
    }
    drop_draft(cx, &key)?;
    add(cx, &key, &draft)?;
    Ok(draft.id)
}

/// Throws the draft away.
///
/// # Errors
/// When there is none.
pub fn discard(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<()> {
    let key = case.key::<RecordConsent>(cx)?;
    if drop_draft(cx, &key)? == 0 { Err(Refusal::NotFound.into()) } else { Ok(()) }
}

fn drop_draft(cx: &mut Cx<'_, '_>, key: &Key<RecordConsent>) -> Outcome<u64> {
    key.run(cx, store::DROP_PARTIES, &[])?;
    key.run(cx, store::DROP_DRAFT, &[])
}

/// Only organisations of the network are named, and none gets what its kind never may.
fn check_parties(cx: &mut Cx<'_, '_>, new: &NewConsent) -> Outcome<()> {
    let known = organisations(cx)?;
    let kind_of = |id: OrgId| known.iter().find(|org| org.id == id).map(|org| org.kind);
    if new.parties.iter().any(|party| party.name.org().and_then(kind_of).is_none()) {
        return Err(Refusal::NotFound.into());
    }
    let over = |party: &Party| {
        let kind = party.name.org().and_then(kind_of);
        kind.is_some_and(|kind| party.receives.iter().any(|category| !kind.may_receive(category)))
    };
    if new.parties.iter().any(over) { Err(domain::Rule::NeverForThisKind.into()) } else { Ok(()) }
}

fn draft_of(cx: &mut Cx<'_, '_>, case: &Case, new: &NewConsent, number: u32) -> Draft {
    let today = cx.today();
    Draft {
        id: cx.new_id(),
        number,
        mode: new.mode.into(),
        purpose: new.purpose,
        purpose_text: new.purpose_text.clone(),
        from: today,
        until: new.until.unwrap_or_else(|| usual_end(new.mode.into(), today)),
        parties: new.parties.clone(),
        text_version: TextVersion::NOW,
        language: case.client.language,
    }
}

/// The number of the next version; a draft has not used one yet.
pub(super) fn next_number(all: &[Version]) -> u32 {
    let used = all.iter().filter(|version| version.consent.fate != Fate::Draft);
    used.map(|version| version.consent.number).max().unwrap_or(0) + 1
}

fn add(cx: &mut Cx<'_, '_>, key: &Key<RecordConsent>, draft: &Draft) -> Outcome<()> {
    let version = NewVersion { draft, state: store::Stored::Draft, given: None };
    write(cx, key, &version)
}

/// How a version that is written at once was given: a narrowed one keeps its giver.
pub(super) struct Given {
    pub(super) by: Option<GivenBy>,
    pub(super) identity: Option<IdentityCheck>,
    pub(super) informed: InformedSet,
    pub(super) kept_where: Option<String>,
    pub(super) at: Timestamp,
}

/// A version to write.
pub(super) struct NewVersion<'d> {
    pub(super) draft: &'d Draft,
    pub(super) state: store::Stored,
    pub(super) given: Option<Given>,
}

/// Writes a version with its matrix.
pub(super) fn write<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, new: &NewVersion<'_>) -> Outcome<()> {
    let (draft, given) = (new.draft, new.given.as_ref());
    let (by, now) = (cx.actor()?.account, cx.now());
    let values = args![
        draft.id,
        draft.number,
        Code(new.state),
        Code(draft.mode),
        given.and_then(|given| given.by).map(Code),
        given.and_then(|given| given.identity).map(Code),
        given.map_or(0, |given| given.informed.bits()),
        given.and_then(|given| given.kept_where.as_deref()),
        Code(draft.purpose),
        draft.purpose_text.as_ref(),
        Code(draft.text_version),
        Code(draft.language),
        draft.from,
        draft.until,
        by,
        now,
        given.map(|given| given.at)
    ];
    key.run(cx, store::ADD, values)?;
    for party in &draft.parties {
        let (gives, receives) = (party.gives.bits(), party.receives.bits());
        key.run(cx, store::ADD_PARTY, args![draft.id, party.name.org(), gives, receives])?;
    }
    Ok(())
}
