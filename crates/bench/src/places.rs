//! Agencies and workers.

use crate::{
    data::{Agency, Worker},
    ids::{Counted, numbered},
    store,
};
use db::{Code, Fault, Tx, args};
use domain::{Duty, DutySet, OrgKind, Sector};
use kernel::{AccountId, Coded, OrgId, RegionId, UnitId};
use plan::OrgName;

/// The region that is loaded.
pub(crate) const REGION: RegionId = RegionId(1);

/// A worker with everything that rows about them hold.
pub(crate) struct Professional {
    pub(crate) account: AccountId,
    pub(crate) name: String,
    pub(crate) org: OrgId,
    pub(crate) unit: UnitId,
    pub(crate) org_name: OrgName,
    pub(crate) sector: Sector,
}

/// Everybody who works.
pub(crate) struct Staff {
    workers: Vec<Professional>,
    agencies: usize,
}

fn counted(place: usize) -> u64 {
    u64::try_from(place).unwrap_or(u64::MAX).saturating_add(1)
}

impl Staff {
    pub(crate) fn new(agencies: &[Agency], workers: &[Worker]) -> Self {
        let hired = workers.iter().enumerate().map(|(place, worker)| Professional {
            account: numbered(Counted::Account, counted(place)),
            name: worker.name.clone(),
            org: numbered(Counted::Organisation, counted(worker.agency)),
            unit: numbered(Counted::Unit, counted(worker.agency)),
            org_name: name(agencies.get(worker.agency)),
            sector: agencies.get(worker.agency).map_or(Sector::Own, |agency| agency.kind.sector()),
        });
        Self { workers: hired.collect(), agencies: agencies.len() }
    }

    /// The worker at this place.
    pub(crate) fn worker(&self, place: usize) -> &Professional {
        &self.workers[place]
    }

    /// Somebody who works in this agency; where there are fewer workers than agencies, somebody all the same.
    pub(crate) fn of_agency(&self, agency: usize) -> &Professional {
        &self.workers[agency % self.agencies.min(self.workers.len())]
    }
}

fn name(agency: Option<&Agency>) -> OrgName {
    let name = agency.map_or(String::new(), |agency| agency.name.clone());
    OrgName { fi: name.clone(), sv: name.clone(), en: name }
}

/// Writes the region with its agencies and workers.
pub(crate) fn write(tx: &mut Tx<'_>, agencies: &[Agency], workers: &[Worker], staff: &Staff) -> Result<(), Fault> {
    tx.run(store::REGION, args![REGION, false])?;
    for (place, agency) in agencies.iter().enumerate() {
        let org: OrgId = numbered(Counted::Organisation, counted(place));
        let unit: UnitId = numbered(Counted::Unit, counted(place));
        tx.run(store::ORGANISATION, args![REGION, org, Code(agency.kind), &agency.name])?;
        tx.run(store::UNIT, args![REGION, unit, org, &agency.name, phone(counted(place))])?;
    }
    let duties: DutySet = [Duty::CaseManager, Duty::TeamMember].into_iter().collect();
    for (place, worker) in workers.iter().enumerate() {
        let who = staff.worker(place);
        let title = agencies.get(worker.agency).map_or("", |agency| title(agency.kind));
        let (phone, bits) = (phone(1000 + counted(place)), duties.bits());
        tx.run(store::ACCOUNT, args![REGION, who.account, &who.name, title, phone, who.org, who.unit, bits])?;
    }
    Ok(())
}

/// A telephone number of the range that is never given to anybody.
pub(crate) fn phone(number: u64) -> String {
    format!("0140{number:06}")
}

fn title(kind: OrgKind) -> &'static str {
    match kind.sector() {
        Sector::Health => "terveydenhoitaja",
        Sector::Social => "sosiaalityöntekijä",
        Sector::Work => "omavalmentaja",
        Sector::Kela => "työkykyneuvoja",
        Sector::Ngo => "valmentaja",
        Sector::Own => Sector::Own.code(),
    }
}
