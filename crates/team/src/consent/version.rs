//! The versions of a client's consent as they are stored and shown.

use crate::store::{
    consent::{self as store, MatrixRow, Stored, VersionRow},
    said,
};
use access::{
    Case, Cx, Key, Outcome, Refusal,
    act::{Does, ReadConsent},
};
use domain::{
    CategorySet, OrgKind,
    access::Relation,
    consent::{Consent, ConsentState, Fate, GivenBy, IdentityCheck, InformedSet, Mode, Party, PartyName, Purpose},
    responsibility::ToldHow,
};
use kernel::{ConsentId, Language, Line, OrgId, Timestamp};

/// A party with its name, as pages show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedParty {
    /// The organisation.
    pub org: OrgId,
    /// Its kind.
    pub kind: OrgKind,
    /// Its name in Finnish, Swedish and English: a paper is in the client's language, a page in the reader's.
    pub names: [String; 3],
    /// What it may tell.
    pub gives: CategorySet,
    /// What it may see.
    pub receives: CategorySet,
}

impl NamedParty {
    /// The name in a language.
    pub fn name(&self, language: Language) -> String {
        said(language, [&self.names[0], &self.names[1], &self.names[2]])
    }

    pub(crate) fn rule(&self) -> Party {
        Party { name: PartyName::Organisation(self.org), gives: self.gives, receives: self.receives }
    }
}

/// One version with how it came to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// The version as the rules know it.
    pub consent: Consent,
    /// The parties that the looker may see, with their names.
    pub parties: Vec<NamedParty>,
    /// Who gave it.
    pub giver: Option<GivenBy>,
    /// How the giver's identity was checked.
    pub identified: Option<IdentityCheck>,
    /// What the giver was told.
    pub informed: InformedSet,
    /// Where a signed paper is kept.
    pub kept_where: Option<String>,
    /// Who recorded it.
    pub recorded_by: String,
    /// When it was given; for a draft, when it was written.
    pub at: Timestamp,
    /// How the client told that it ends.
    pub ended_how: Option<ToldHow>,
}

impl Version {
    /// Where it stands at a moment.
    pub fn state(&self, at: Timestamp) -> ConsentState {
        self.consent.state(at)
    }

    /// Whether a team can rest on it: given for joint support, and for more than one contact.
    pub fn carries_a_team(&self) -> bool {
        self.is_lasting() && self.consent.purpose == Purpose::JointSupport
    }

    /// Whether it covers more than one contact.
    pub(crate) fn is_lasting(&self) -> bool {
        self.consent.mode != Mode::OralSingleContact
    }
}

/// Every version, the newest first. Organisations whose very name is sensitive are left out for members whose scope lacks
/// them (domain §4).
///
/// # Errors
/// A fault of the engine.
pub fn versions<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>) -> Outcome<Vec<Version>> {
    let mut all = load(cx, key)?;
    let whole = matches!(key.relation(), Relation::CaseManager | Relation::Client | Relation::UnitLeadFallback);
    if !whole {
        for version in &mut all {
            let parties = std::mem::take(&mut version.parties);
            version.parties = parties.into_iter().filter_map(|party| visible(cx, key, party)).collect();
        }
    }
    Ok(all)
}

/// A party as somebody may see it who neither is the client nor records the consent.
fn visible<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, mut party: NamedParty) -> Option<NamedParty> {
    let own = cx.visitor().and_then(|actor| actor.org) == Some(party.org);
    if own {
        return Some(party);
    }
    let opened = |cx: &mut Cx<'_, '_>, category| key.sees(cx, category, party.org);
    if let Some(category) = party.kind.sensitive_category()
        && !opened(cx, category)
    {
        return None;
    }
    (party.gives, party.receives) = (party.gives.ordinary(), party.receives.ordinary());
    Some(party)
}

/// Every version with its whole matrix, for the operations.
pub(crate) fn load<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>) -> Outcome<Vec<Version>> {
    let rows: Vec<VersionRow> = key.all(cx, store::VERSIONS, &[])?;
    let matrices: Vec<MatrixRow> = key.all(cx, store::MATRICES, &[])?;
    Ok(rows.into_iter().filter_map(|row| version(row, &matrices)).collect())
}

fn version(row: VersionRow, matrices: &[MatrixRow]) -> Option<Version> {
    let parties: Vec<_> = matrices.iter().filter(|line| line.consent == row.id).map(named).collect();
    let fate = fate(&row)?;
    let consent = Consent {
        id: row.id,
        number: u32::try_from(row.number).ok()?,
        mode: row.mode.0,
        purpose: row.purpose.0,
        purpose_text: row.purpose_text.as_deref().and_then(|text| Line::new(text).ok()),
        from: row.valid_from,
        until: row.valid_until,
        parties: parties.iter().map(NamedParty::rule).collect(),
        text_version: row.text_version.0,
        language: row.language.0,
        fate,
    };
    Some(Version {
        consent,
        parties,
        giver: row.giver.map(|code| code.0),
        identified: row.identified.map(|code| code.0),
        informed: InformedSet::from_bits(row.informed),
        kept_where: row.kept_where,
        recorded_by: row.recorded_by,
        at: row.given_at.unwrap_or(row.recorded_at),
        ended_how: row.ended_how.map(|code| code.0),
    })
}

fn fate(row: &VersionRow) -> Option<Fate> {
    Some(match row.state.0 {
        Stored::Draft => Fate::Draft,
        Stored::Active | Stored::Expired => Fate::Given { at: row.given_at? },
        Stored::Superseded => Fate::Superseded { at: row.ended_at?, by: row.superseded_by? },
        Stored::Withdrawn => Fate::Withdrawn { at: row.ended_at? },
        Stored::Refused => Fate::Refused { at: row.ended_at? },
    })
}

fn named(row: &MatrixRow) -> NamedParty {
    NamedParty {
        org: row.org,
        kind: row.kind.0,
        names: [row.fi.clone(), row.sv.clone(), row.en.clone()],
        gives: CategorySet::from_bits(row.gives),
        receives: CategorySet::from_bits(row.receives),
    }
}

/// The version in force now that a team rests on, if any.
pub fn in_force(versions: &[Version], now: Timestamp) -> Option<&Version> {
    versions.iter().find(|version| version.carries_a_team() && version.consent.live(now))
}

/// What is in force now; nothing when there is no live consent, or the asker has no right to see it.
///
/// # Errors
/// A fault of the engine.
pub fn live_consent(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<Option<Version>> {
    if !case.may::<ReadConsent>() {
        return Ok(None);
    }
    let key = case.key::<ReadConsent>(cx)?;
    let (all, now) = (versions(cx, &key)?, cx.now());
    Ok(in_force(&all, now).cloned())
}

/// Everything that the client lets happen now, the newest first: what a team rests on, what stands beside it for a purpose of its own, and what
/// was said for one contact.
///
/// # Errors
/// When the asker has no right to see it.
pub fn live_consents(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<Vec<Version>> {
    let key = case.key::<ReadConsent>(cx)?;
    let (all, now) = (versions(cx, &key)?, cx.now());
    Ok(all.into_iter().filter(|version| version.consent.live(now)).collect())
}

/// One version of this case.
///
/// # Errors
/// [`Refusal::NotFound`] when the case has no such version.
pub fn one<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, id: ConsentId) -> Outcome<Version> {
    let found = versions(cx, key)?.into_iter().find(|version| version.consent.id == id);
    found.ok_or_else(|| Refusal::NotFound.into())
}
