//! Another village: Riikka and Antero work in the initial service, Maija in the same county's support unit, Jari in the employment area,
//! Outi in Kela, Veera in another initial service that has nothing to do with the first.

use access::{Cx, Outcome};
use db::Migration;
use domain::{CategorySet, Duty, OrgKind};
use identity::{Name, NewAccount, NewUnit, UnitKind, add_account, add_unit};
use intake::{Coming, FrontDoor, Left, Recorded, Reply, ReplyBy, leave, record, set_front_door};
use kernel::{AccountId, ContactId, Language, OrgId, UnitId};
use std::{ops::Deref, sync::LazyLock};
use testkit::TestDb;
use ui::Phone;
use village::{Region, line, office, professional, prose};

const EVERYTHING: &str = "SELECT version, state, CAST(CASE WHEN answered_at IS NULL THEN 0 ELSE 1 END AS BIGINT) AS answered, \
    (SELECT count(*) FROM screening) AS screenings, (SELECT count(*) FROM raising) AS talks, \
    (SELECT count(*) FROM case_file) AS cases, (SELECT count(*) FROM person) AS people FROM contact WHERE id = ?1";

db::row! {
    struct Everything {
        version: i64,
        state: String,
        answered: i64,
        screenings: i64,
        talks: i64,
        cases: i64,
        people: i64,
    }
}

pub fn migrations() -> &'static [Migration] {
    static ALL: LazyLock<Vec<Migration>> = LazyLock::new(|| {
        [::village::migrations(), directory::MIGRATIONS, plan::MIGRATIONS, intake::MIGRATIONS].concat()
    });
    &ALL
}

#[derive(Debug, Clone, Copy)]
pub struct People {
    pub riikka: AccountId,
    pub antero: AccountId,
    pub maija: AccountId,
    pub jari: AccountId,
    pub outi: AccountId,
    pub veera: AccountId,
    /// Keeps accounts, and works with no client.
    pub kaisa: AccountId,
}

pub struct Village {
    region: Region,
    pub people: People,
}

impl Village {
    pub async fn new(db: &TestDb) -> Self {
        let region = Region::found(db, intake::routes).await;
        let people = region.anybody(found).await.expect("people are hired");
        Self { region, people }
    }

    /// Somebody asks for a call on the public page.
    pub async fn left(&self, said: &str) -> ContactId {
        let left = left(said);
        self.anybody(move |cx| leave(cx, &left)).await.expect("anybody leaves a contact")
    }

    pub async fn recorded(&self, who: AccountId, coming: Coming) -> ContactId {
        let new = recorded(coming);
        self.ask(who, move |cx| record(cx, &new)).await.expect("recorded")
    }

    /// A contact that Riikka goes on with.
    pub async fn mine(&self) -> ContactId {
        self.recorded(self.people.riikka, Coming::Mine(domain::contact::Channel::Phone)).await
    }

    /// Everything that an operation on a contact could change, in one line.
    pub async fn everything(&self, id: ContactId) -> String {
        let row = self.rows::<Everything>(EVERYTHING, vec![id.into()]).await.pop().expect("the contact is there");
        let (cases, people) = (row.cases, row.people);
        format!("{} {} {} {} {} {cases} {people}", row.version, row.state, row.answered, row.screenings, row.talks)
    }
}

impl Deref for Village {
    type Target = Region;

    fn deref(&self) -> &Region {
        &self.region
    }
}

pub fn left(said: &str) -> Left {
    let phone = Phone::read("040 123 4567").expect("a number");
    Left { said: Some(prose(said)), reply: Reply::Call(phone), language: Language::Fi, receipt: None }
}

pub fn recorded(coming: Coming) -> Recorded {
    Recorded {
        said: prose("Haluaa palata töihin, mutta selkä ei kestä."),
        name: Some(line("Timo Koskela")),
        phone: Phone::read("0500000001"),
        language: Language::Fi,
        reply_by: ReplyBy::Call,
        coming,
    }
}

fn found(cx: &mut Cx<'_, '_>) -> Outcome<People> {
    let county = office(cx, OrgKind::WellbeingCounty, ["Hyvinvointialue", "Välfärdsområdet", "County"])?;
    let jobs = office(cx, OrgKind::EmploymentAuthority, ["Työllisyysalue", "Sysselsättningsområdet", "Jobs"])?;
    let kela = office(cx, OrgKind::Kela, ["Kela", "FPA", "Kela"])?;
    let (north, _) = office(cx, OrgKind::WellbeingCounty, ["Pohjoinen", "Norra", "North"])?;
    let (first, other) = (initial_service(cx, county.0)?, initial_service(cx, north)?);
    door(cx, first.1)?;
    let (first_line, case_manager) = (Duty::FirstLine, Duty::CaseManager);
    Ok(People {
        riikka: hire(cx, "Riikka Ojala", first, &[first_line, case_manager])?,
        antero: hire(cx, "Antero Vuori", first, &[first_line, case_manager])?,
        maija: hire(cx, "Maija Lehtonen", county, &[case_manager])?,
        jari: hire(cx, "Jari Niemi", jobs, &[case_manager])?,
        outi: hire(cx, "Outi Salmela", kela, &[Duty::TeamMember])?,
        veera: hire(cx, "Veera Oksanen", other, &[first_line, case_manager])?,
        kaisa: hire(cx, "Kaisa Laine", county, &[Duty::Admin])?,
    })
}

fn initial_service(cx: &mut Cx<'_, '_>, org: OrgId) -> Outcome<(OrgId, UnitId)> {
    let name = Name::new("Alkupalvelu", "Inledande service", "Initial service");
    let (kind, phone, handles) = (UnitKind::InitialService, "0140000100".to_owned(), CategorySet::EMPTY);
    Ok((org, add_unit(cx, &NewUnit { org, kind, name, phone, handles })?))
}

fn door(cx: &mut Cx<'_, '_>, unit: UnitId) -> Outcome<()> {
    for (language, place) in [(Language::Fi, "Terveysasema"), (Language::Sv, "Hälsostation"), (Language::En, "Clinic")]
    {
        let (call_hours, visit_hours) = (line("9–15"), line("12–16"));
        set_front_door(
            cx,
            unit,
            language,
            &FrontDoor { call_hours, place: line(place), visit_hours, way_in: line("Ovi B") },
        )?;
    }
    Ok(())
}

fn hire(cx: &mut Cx<'_, '_>, name: &str, place: (OrgId, UnitId), duties: &[Duty]) -> Outcome<AccountId> {
    add_account(cx, &NewAccount { duties: duties.iter().copied().collect(), ..professional(name, place) })
}
