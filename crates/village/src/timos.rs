//! The village around Timo's case: Maija opened it in the county, and Pekka is a doctor there; Jari works for the employment area, Outi for
//! Kela, Kirsi in the substance use services; Veera has nothing to do with Timo.

use crate::{Client, Place, Region, new_case, place, professional};
use access::{Case, Cx, Outcome, web::Routes};
use casework::NewCase;
use db::Migration;
use domain::{Duty, DutySet, OrgKind};
use identity::{NewAccount, add_account};
use kernel::{AccountId, CaseId, Date, Language, PersonId};
use std::{ops::Deref, sync::LazyLock};
use testkit::TestDb;

/// The tables that the village itself needs.
pub fn migrations() -> &'static [Migration] {
    static ALL: LazyLock<Vec<Migration>> =
        LazyLock::new(|| [access::MIGRATIONS, casework::MIGRATIONS, team::MIGRATIONS].concat());
    &ALL
}

/// The village.
pub struct Village {
    region: Region,
    /// Timo's case.
    pub case: CaseId,
    /// Timo himself.
    pub person: PersonId,
    /// Where Maija works.
    pub county: Place,
    /// Where Jari works.
    pub jobs: Place,
    /// Where Outi works.
    pub kela: Place,
    /// Where Kirsi works.
    pub clinic: Place,
    /// Timo's account.
    pub timo: AccountId,
    /// She answers for Timo's case.
    pub maija: AccountId,
    /// An employment expert.
    pub jari: AccountId,
    /// An expert on benefits.
    pub outi: AccountId,
    /// A doctor beside Maija.
    pub pekka: AccountId,
    /// A stranger in another employment area.
    pub veera: AccountId,
}

struct Hired {
    county: Place,
    jobs: Place,
    kela: Place,
    clinic: Place,
    north: Place,
    pekka: AccountId,
}

impl Village {
    /// A village with these pages, whose client speaks this language.
    pub async fn speaking(db: &TestDb, routes: fn() -> Routes, language: Language) -> Self {
        Self::telling(db, routes, move |today| new_case(today, ("Timo", "Koskela"), language)).await
    }

    /// A village in which this is written down when Timo's case is opened.
    ///
    /// # Panics
    /// When it cannot be founded.
    pub async fn telling<F>(db: &TestDb, routes: fn() -> Routes, new: F) -> Self
    where
        F: Fn(Date) -> NewCase + Send + 'static,
    {
        let region = Region::found(db, routes).await;
        let Hired { county, jobs, kela, clinic, north, pekka } = region.anybody(hire).await.expect("people are hired");
        let (maija, jari, outi, veera) = (county.who, jobs.who, kela.who, north.who);
        let Client { case, person, account: timo } = region.opens(maija, new).await;
        Self { region, case, person, county, jobs, kela, clinic, timo, maija, jari, outi, pekka, veera }
    }

    /// Does something with Timo's case as this person.
    pub async fn act<T, F>(&self, who: AccountId, unit: F) -> Outcome<T>
    where
        F: Fn(&mut Cx<'_, '_>, &Case) -> Outcome<T> + Send + 'static,
        T: Send + 'static,
    {
        self.with(self.case, who, unit).await
    }
}

impl Deref for Village {
    type Target = Region;

    fn deref(&self) -> &Region {
        &self.region
    }
}

fn hire(cx: &mut Cx<'_, '_>) -> Outcome<Hired> {
    let names = ["Hyvinvointialue", "Välfärdsområdet", "Wellbeing services county"];
    let county = place(cx, OrgKind::WellbeingCounty, names, "Maija Lehtonen")?;
    let names = ["Työllisyysalue", "Sysselsättningsområdet", "Employment area"];
    let jobs = place(cx, OrgKind::EmploymentAuthority, names, "Jari Niemi")?;
    let kela = place(cx, OrgKind::Kela, ["Kela", "FPA", "Kela"], "Outi Salmela")?;
    let names = ["Päihdepalvelu", "Beroendevården", "Substance use services"];
    let clinic = place(cx, OrgKind::SubstanceMentalHealth, names, "Kirsi Ranta")?;
    let north = place(cx, OrgKind::EmploymentAuthority, ["Pohjoinen", "Norra", "Northern"], "Veera Oksanen")?;
    let doctor = professional("Pekka Aho", (county.org, county.unit));
    let pekka = add_account(cx, &NewAccount { duties: DutySet::EMPTY.with(Duty::TeamDoctor), ..doctor })?;
    Ok(Hired { county, jobs, kela, clinic, north, pekka })
}
