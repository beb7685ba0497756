//! The organisations of the region, one of every kind, and their units.

use super::{ELSEWHERE, HERE, rows::Rows};
use crate::row;
use domain::{Category, CategorySet, OrgKind};
use kernel::{Coded, OrgId, UnitId};
use std::collections::BTreeMap;

/// The organisations that have something to do with the clients, and the rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Org {
    County,
    Jobs,
    Kela,
    Clinic,
    Ngo,
    /// One of the kind, with nobody in any team.
    Other(OrgKind),
}

impl Org {
    /// Its kind.
    pub const fn kind(self) -> OrgKind {
        match self {
            Self::County => OrgKind::WellbeingCounty,
            Self::Jobs => OrgKind::EmploymentAuthority,
            Self::Kela => OrgKind::Kela,
            Self::Clinic => OrgKind::SubstanceMentalHealth,
            Self::Ngo => OrgKind::Ngo,
            Self::Other(kind) => kind,
        }
    }

    /// The organisations in whose registers something of the clients lies.
    pub const WRITERS: [Self; 3] = [Self::County, Self::Jobs, Self::Clinic];
}

/// The units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unit {
    /// The initial service of the county, with the queue.
    First,
    /// Work ability support of the county.
    Support,
    /// The county's unit that handles substance use.
    Addiction,
    /// The only unit of another organisation.
    Of(Org),
    /// A unit of the other region.
    Elsewhere,
}

impl Unit {
    /// The organisation of the unit.
    pub const fn org(self) -> Org {
        match self {
            Self::First | Self::Support | Self::Addiction | Self::Elsewhere => Org::County,
            Self::Of(org) => org,
        }
    }

    /// The sensitive kinds that the unit works with.
    pub fn handles(self) -> CategorySet {
        match self {
            Self::Addiction | Self::Of(Org::Clinic) => CategorySet::EMPTY.with(Category::SubstanceMentalHealth),
            Self::First | Self::Support | Self::Elsewhere | Self::Of(_) => CategorySet::EMPTY,
        }
    }
}

/// What was founded.
#[derive(Debug, Default)]
pub struct Places {
    orgs: BTreeMap<Org, OrgId>,
    units: BTreeMap<Unit, UnitId>,
    elsewhere: Option<OrgId>,
}

impl Places {
    pub fn org(&self, org: Org) -> OrgId {
        self.orgs[&org]
    }

    pub fn unit(&self, unit: Unit) -> UnitId {
        self.units[&unit]
    }

    /// The organisation of a unit.
    pub fn org_of(&self, unit: Unit) -> OrgId {
        self.elsewhere.filter(|_| unit == Unit::Elsewhere).unwrap_or_else(|| self.org(unit.org()))
    }
}

/// Founds both regions.
pub fn found(rows: &mut Rows) -> Places {
    for (region, code) in [(HERE, "13"), (ELSEWHERE, "15")] {
        rows.add(
            "region",
            row! { id: region, code: code, name_fi: "Alue", name_sv: "Område", name_en: "Region", demo: true },
        );
    }
    let mut places = Places::default();
    let named = [Org::County, Org::Jobs, Org::Kela, Org::Clinic, Org::Ngo];
    for org in named.into_iter().chain(OrgKind::ALL.iter().map(|kind| Org::Other(*kind))) {
        organisation(rows, &mut places, org);
    }
    for unit in [Unit::First, Unit::Support, Unit::Addiction] {
        open(rows, &mut places, unit);
    }
    elsewhere(rows, &mut places);
    places
}

fn organisation(rows: &mut Rows, places: &mut Places, org: Org) {
    let id = rows.id();
    let name = format!("{org:?}").replace(['(', ')'], " ");
    rows.add(
        "organisation",
        row! {
            region: HERE, id: id, kind: org.kind().code(), name_fi: name.clone(), name_sv: name.clone(), name_en: name,
            since: "2023-01-01",
        },
    );
    places.orgs.insert(org, OrgId::from_uuid(id));
    if org != Org::County {
        open(rows, places, Unit::Of(org));
    }
}

fn open(rows: &mut Rows, places: &mut Places, unit: Unit) {
    let id = rows.id();
    let kind = if unit == Unit::First { "initial_service" } else { "office" };
    let name = format!("{unit:?}").replace(['(', ')'], " ");
    rows.add("unit", row! {
        region: HERE, id: id, org_id: places.org(unit.org()), kind: kind, name_fi: name.clone(), name_sv: name.clone(),
        name_en: name, phone: "0140000000", handles: unit.handles().bits(),
    });
    places.units.insert(unit, UnitId::from_uuid(id));
}

fn elsewhere(rows: &mut Rows, places: &mut Places) {
    let (org, unit) = (rows.id(), rows.id());
    rows.add("organisation", row! {
        region: ELSEWHERE, id: org, kind: "wellbeing_county", name_fi: "Muu", name_sv: "Annan", name_en: "Other", since: "2023-01-01",
    });
    rows.add("unit", row! {
        region: ELSEWHERE, id: unit, org_id: org, kind: "initial_service", name_fi: "Muu", name_sv: "Annan", name_en: "Other",
        phone: "0140000000", handles: 0_i64,
    });
    places.units.insert(Unit::Elsewhere, UnitId::from_uuid(unit));
    places.elsewhere = Some(OrgId::from_uuid(org));
}
