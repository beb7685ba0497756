//! Timo, whose team and consents the samples show.

use crate::{
    Member, TeamSeat,
    consent::{NamedParty, Version},
};
use casework::{Manager, Previous};
use domain::{
    CategorySet, OrgKind, Sector,
    consent::{Consent, Fate, GivenBy, IdentityCheck, InformedSet, Mode, Purpose, TextVersion},
    team::MemberState,
};
use kernel::{AccountId, CaseId, ConsentId, Date, Language, MemberId, OrgId, Timestamp};
use ui::{Frame, Place, gallery::professional};
use uuid::Uuid;

pub(super) const CASE: CaseId = CaseId::from_uuid(Uuid::nil());
pub(super) const CONSENT: ConsentId = ConsentId::from_uuid(Uuid::nil());
pub(super) const COUNTY: OrgId = OrgId::from_uuid(Uuid::from_u128(1));
pub(super) const JOBS: OrgId = OrgId::from_uuid(Uuid::from_u128(2));

pub(super) fn now() -> Timestamp {
    Timestamp::constant(1_773_298_800, 0)
}

pub(super) fn frame(language: Language, title: &str) -> Frame {
    professional(language, title, Place::Cases)
}

pub(super) fn maija() -> Manager {
    Manager { org: COUNTY, told_at: None, ..Manager::sample(now()) }
}

pub(super) fn member(n: u128, name: &str, sector: Sector, state: MemberState) -> Member {
    Member {
        id: MemberId::from_uuid(Uuid::from_u128(n)),
        account: None,
        org: Some(JOBS),
        org_kind: Some(OrgKind::EmploymentAuthority),
        org_name: Some("Työllisyysalue".to_owned()),
        name: name.to_owned(),
        role: "omavalmentaja".to_owned(),
        sector,
        seat: TeamSeat::Member,
        need: "Työ ja opinnot".to_owned(),
        state,
        since: now(),
        approved_at: None,
        approved_how: None,
        left_reason: None,
        covered: state == MemberState::Active,
        is_manager: false,
        version: 1,
    }
}

fn party(org: OrgId, kind: OrgKind, name: &str, receives: CategorySet) -> NamedParty {
    let names = [name.to_owned(), name.to_owned(), name.to_owned()];
    NamedParty { org, kind, names, gives: CategorySet::team_core(), receives }
}

/// A consent in force between county and employment area.
pub(super) fn version(language: Language) -> Version {
    let consent = Consent {
        id: CONSENT,
        number: 1,
        mode: Mode::InPersonScreen,
        purpose: Purpose::JointSupport,
        purpose_text: None,
        from: Date::constant(2026, 3, 1),
        until: Date::constant(2026, 12, 31),
        parties: Vec::new(),
        text_version: TextVersion::NOW,
        language,
        fate: Fate::Given { at: now() },
    };
    Version {
        consent,
        parties: vec![
            party(COUNTY, OrgKind::WellbeingCounty, "Keski-Suomen hyvinvointialue", CategorySet::team_core()),
            party(JOBS, OrgKind::EmploymentAuthority, "Työllisyysalue", CategorySet::EMPTY),
        ],
        giver: Some(GivenBy::Client),
        identified: Some(IdentityCheck::DocumentSeen),
        informed: InformedSet::EMPTY,
        kept_where: None,
        recorded_by: "Maija Lehtonen".to_owned(),
        at: now(),
        ended_how: None,
    }
}

/// Riikka, who helped at the beginning.
pub(super) fn riikka() -> Previous {
    let account = AccountId::from_uuid(Uuid::nil());
    Previous { account, name: "Riikka Ojala".to_owned(), interim: true, until: now() }
}
