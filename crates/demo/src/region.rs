//! The organisations of the demo region and their units. The organisations' kinds and areas are real, the units invented.

use crate::Stage;
use access::{Cx, Outcome};
use domain::{CategorySet, OrgKind};
use identity::{Name, NewUnit, UnitKind, add_organisation, add_unit, found_region};
use kernel::{Date, OrgId, UnitId};
use std::collections::BTreeMap;

/// Where people work: an organisation and one of its units, by a short key.
pub(crate) type Places = BTreeMap<&'static str, (OrgId, UnitId)>;

struct Place {
    key: &'static str,
    org: &'static str,
    kind: OrgKind,
    unit: UnitKind,
    name: [&'static str; 3],
    unit_name: [&'static str; 3],
    phone: &'static str,
}

const COUNTY: [&str; 3] = [
    "Keski-Suomen hyvinvointialue",
    "Mellersta Finlands välfärdsområde",
    "Wellbeing services county of Central Finland",
];
const JYVASKYLA: [&str; 3] = [
    "Jyväskylän ja Muuramen työllisyysalue",
    "Jyväskylä-Muurame sysselsättningsområde",
    "Jyväskylä–Muurame employment area",
];
const NORTH: [&str; 3] = [
    "Pohjoisen Keski-Suomen työllisyysalue",
    "Norra Mellersta Finlands sysselsättningsområde",
    "Employment area of northern Central Finland",
];

/// The telephones of the units, to be held against those of people.
#[cfg(test)]
pub(crate) fn phones() -> impl Iterator<Item = String> {
    PLACES.iter().map(|place| place.phone.to_owned())
}

const PLACES: [Place; 8] = [
    Place {
        key: "first",
        org: "county",
        kind: OrgKind::WellbeingCounty,
        unit: UnitKind::InitialService,
        name: COUNTY,
        unit_name: ["Alkupalvelu", "Inledande service", "Initial service"],
        phone: "0140000100",
    },
    Place {
        key: "support",
        org: "county",
        kind: OrgKind::WellbeingCounty,
        unit: UnitKind::Office,
        name: COUNTY,
        unit_name: ["Työkyvyn tuki", "Stöd för arbetsförmågan", "Work ability support"],
        phone: "0140000120",
    },
    Place {
        key: "clinic",
        org: "county",
        kind: OrgKind::WellbeingCounty,
        unit: UnitKind::Office,
        name: COUNTY,
        unit_name: ["Kantolan terveysasema", "Kantola hälsostation", "Kantola health centre"],
        phone: "0140000130",
    },
    Place {
        key: "jobs",
        org: "jobs",
        kind: OrgKind::EmploymentAuthority,
        unit: UnitKind::Office,
        name: JYVASKYLA,
        unit_name: [
            "Työllisyyspalvelut, Jyväskylä",
            "Sysselsättningstjänster, Jyväskylä",
            "Employment services, Jyväskylä",
        ],
        phone: "0140000140",
    },
    Place {
        key: "kela",
        org: "kela",
        kind: OrgKind::Kela,
        unit: UnitKind::Office,
        name: ["Kela", "FPA", "Kela"],
        unit_name: [
            "Kelan palvelut, Keski-Suomi",
            "FPA:s tjänster, Mellersta Finland",
            "Kela services, Central Finland",
        ],
        phone: "0140000150",
    },
    Place {
        key: "clubhouse",
        org: "clubhouse",
        kind: OrgKind::Ngo,
        unit: UnitKind::Office,
        name: ["Suvannon klubitalo ry", "Suvannon klubitalo rf", "Suvanto clubhouse association"],
        unit_name: ["Klubitalo", "Klubbhuset", "Clubhouse"],
        phone: "0140000160",
    },
    Place {
        key: "rehab",
        org: "rehab",
        kind: OrgKind::RehabProvider,
        unit: UnitKind::Office,
        name: ["Kuntoutus Aalto", "Rehabilitering Aalto", "Aalto Rehabilitation"],
        unit_name: ["Fysioterapia", "Fysioterapi", "Physiotherapy"],
        phone: "0140000170",
    },
    Place {
        key: "elsewhere",
        org: "north",
        kind: OrgKind::EmploymentAuthority,
        unit: UnitKind::Office,
        name: NORTH,
        unit_name: [
            "Työllisyyspalvelut, Äänekoski",
            "Sysselsättningstjänster, Äänekoski",
            "Employment services, Äänekoski",
        ],
        phone: "0140000180",
    },
];

fn name(texts: [&str; 3]) -> Name {
    Name::new(texts[0], texts[1], texts[2])
}

/// Founds the region with its organisations.
pub(crate) async fn found(stage: &Stage) -> Outcome<Places> {
    stage
        .program(|cx| {
            found_region(cx, "15", &Name::new("Keski-Suomi", "Mellersta Finland", "Central Finland"), true)?;
            let mut orgs: BTreeMap<&str, OrgId> = BTreeMap::new();
            let mut places = Places::new();
            for place in &PLACES {
                let org = match orgs.get(place.org) {
                    Some(org) => *org,
                    None => add_organisation(cx, place.kind, &name(place.name), Date::constant(2025, 1, 1))?,
                };
                orgs.insert(place.org, org);
                places.insert(place.key, (org, open_unit(cx, org, place)?));
            }
            Ok(places)
        })
        .await
}

fn open_unit(cx: &mut Cx<'_, '_>, org: OrgId, place: &Place) -> Outcome<UnitId> {
    let (phone, handles) = (place.phone.to_owned(), CategorySet::EMPTY);
    add_unit(cx, &NewUnit { org, kind: place.unit, name: name(place.unit_name), phone, handles })
}
