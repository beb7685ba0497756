//! Who offers a national base description in Central Finland today.

use super::lasting_id;
use crate::{
    AreaKind, Areas, Kept, Municipality, Names,
    entry::{Cost, Entry, EntryText, Place, Provider, Source},
    ptv::BaseDescription,
};
use domain::OrgKind;
use kernel::{Date, RegionId};
use std::collections::BTreeSet;

/// Central Finland.
const COUNTY: &str = "15";

/// When the descriptions were last published together (data/ptv/SOURCE.md).
const PUBLISHED: Date = Date::constant(2022, 6, 1);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Offerer {
    /// The wellbeing services county: social and health services (612/2021 § 8).
    County,
    /// Each employment area: guidance of people without work (380/2023).
    EmploymentAreas,
    /// Each municipality: preventive substance abuse work stayed with it (523/2015 § 5).
    Municipalities,
    /// Nobody here: duties of employers, of some coastal towns, of the state and of Kela.
    Nobody,
}

fn offerer(reference: &str) -> Offerer {
    match reference {
        "SOTE-0020" => Offerer::EmploymentAreas,
        "SOTE-0060" => Offerer::Municipalities,
        "SOTE-0041" | "SOTE-0097" | "SOTE-0098" | "SOTE-0101" => Offerer::Nobody,
        _ => Offerer::County,
    }
}

/// The base descriptions as services of Central Finland.
pub(super) fn offered(all: &[BaseDescription], areas: &Areas, region: RegionId) -> Vec<Entry> {
    let with_providers = all.iter().flat_map(|base| providers(base, areas).into_iter().map(move |by| (base, by)));
    with_providers.map(|(base, (provider, place))| entry(base, provider, place, region)).collect()
}

fn providers(base: &BaseDescription, areas: &Areas) -> Vec<(Provider, Place)> {
    match offerer(&base.reference) {
        Offerer::County => {
            by_areas(areas, AreaKind::WellbeingCounty, |names| provider(OrgKind::WellbeingCounty, names))
        }
        Offerer::EmploymentAreas => by_areas(areas, AreaKind::EmploymentArea, employment),
        Offerer::Municipalities => {
            let municipality = |one: &Municipality| {
                (provider(OrgKind::Municipality, one.names.clone()), Place::Municipality(one.code))
            };
            areas.municipalities_of(AreaKind::WellbeingCounty, COUNTY).map(municipality).collect()
        }
        Offerer::Nobody => Vec::new(),
    }
}

/// Every area of this kind that a municipality of the county belongs to.
fn by_areas(areas: &Areas, kind: AreaKind, provider: impl Fn(Names) -> Provider) -> Vec<(Provider, Place)> {
    let codes: BTreeSet<_> =
        areas.municipalities_of(AreaKind::WellbeingCounty, COUNTY).map(|one| one.area(kind)).collect();
    let known = codes.into_iter().filter_map(|code| areas.area(kind, code));
    known.map(|area| (provider(area.names.clone()), Place::Area(kind, area.code.clone()))).collect()
}

fn provider(kind: OrgKind, names: Names) -> Provider {
    Provider { kind: Some(kind), names, organisation: None }
}

fn employment(names: Names) -> Provider {
    provider(
        OrgKind::EmploymentAuthority,
        Names {
            fi: format!("Työllisyysalue {}", names.fi),
            sv: format!("Sysselsättningsområdet {}", names.sv),
            en: format!("Employment area of {}", names.en),
        },
    )
}

fn entry(base: &BaseDescription, provider: Provider, place: Place, region: RegionId) -> Entry {
    let source_key = format!("{} {}", base.reference, place.key());
    Entry {
        id: lasting_id(region, &source_key),
        region: Some(region),
        source: Source::PtvBase,
        source_key,
        provider,
        texts: vec![EntryText {
            language: "fi".to_owned(),
            name: base.name.clone(),
            summary: base.summary.clone(),
            description: base.description.clone(),
            keywords: base.keywords.clone(),
            ..EntryText::default()
        }],
        places: vec![place],
        codes: base.codes.clone(),
        cost: Kept::Known(Cost::NotStated),
        languages: Vec::new(),
        referral_needed: false,
        channels: Vec::new(),
        last_checked: PUBLISHED,
    }
}
