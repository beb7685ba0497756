//! A small region with named people: Maija opened Timo's case in the county and Pekka works beside her; Jari works for the employment
//! area; Veera has nothing to do with Timo. Memberships and consents are set down as rows: they belong to a capability above.
#![allow(dead_code, unused_imports, reason = "each test file uses its own part")]

mod browser;

pub use browser::{Answer, Browser};

use access::{AccountKind, Asker, Case, Cx, Gate, GateBuilder, Outcome, Refusal, Stop, start_session};
use casework::{NewCase, NewPerson, open_case};
use db::{Migration, args};
use domain::{CategorySet, Duty, DutySet, OrgKind, Rule, raising::ClientAnswer};
use identity::{Name, NewAccount, NewUnit, UnitKind, add_account, add_organisation, add_unit, found_region};
use kernel::{AccountId, CaseId, Language, Line, OrgId, Prose, RegionId, UnitId};
use std::sync::{Arc, LazyLock};
use testkit::{SeededChance, TestClock, TestDb};
use uuid::Uuid;

db::statements! {
    JOIN = "INSERT INTO team_member (region, case_id, id, account_id, org_id, name, role, seat, need, state, state_at, suggested_by, version) \
        VALUES (?1, ?2, ?3, ?4, ?5, 'x', 'x', 'member', 'x', 'active', 0, ?4, 1)";
    CONSENT = "INSERT INTO consent (region, case_id, id, number, state, mode, giver, identified_how, purpose, text_version, language, \
        valid_from, valid_until, recorded_by, recorded_at) VALUES (?1, ?2, ?3, 1, 'active', 'paper_signed', 'client', 'document_seen', \
        'joint_support', '1', 'fi', '2026-01-01', '2026-12-31', ?4, 0)";
    PARTY = "INSERT INTO consent_party (region, case_id, consent_id, org_id, gives, receives) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    COUNT = "SELECT (SELECT COUNT(*) FROM statement) + (SELECT COUNT(*) FROM note) + (SELECT COUNT(*) FROM message) \
        + (SELECT COUNT(*) FROM rehabilitation_answer) + (SELECT COUNT(*) FROM survey_level) + (SELECT COUNT(*) FROM case_event) AS n";
    VERSIONS = "SELECT body FROM statement WHERE field = ?1 AND author_role = ?2 ORDER BY controller_org, version";
    LOOKS = "SELECT kind, action, categories FROM trail WHERE case_id = ?1 ORDER BY id";
}

db::row! {
    struct Count {
        n: i64,
    }
    struct Body {
        body: String,
    }
    pub struct Look {
        pub kind: String,
        pub action: String,
        pub categories: i64,
    }
}

pub const REGION: RegionId = RegionId(1);

pub fn migrations() -> &'static [Migration] {
    static ALL: LazyLock<Vec<Migration>> = LazyLock::new(|| [access::MIGRATIONS, casework::MIGRATIONS].concat());
    &ALL
}

/// An organisation, its unit, and who works there.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    pub org: OrgId,
    pub unit: UnitId,
    pub who: AccountId,
}

pub struct Village<'d> {
    pub db: &'d TestDb,
    pub gate: Gate,
    pub clock: TestClock,
    pub case: CaseId,
    pub county: Place,
    pub jobs: Place,
    pub elsewhere: Place,
    pub pekka: AccountId,
    pub timo: AccountId,
}

type Hired = (Place, Place, Place, AccountId);

impl<'d> Village<'d> {
    pub async fn new(db: &'d TestDb) -> Self {
        let clock = TestClock::at("2026-03-12T07:00:00Z");
        let chance = SeededChance::new(SeededChance::seed());
        let gate = GateBuilder::new((**db).clone(), REGION).clock(Arc::new(clock.clone()));
        let gate = gate.chance(move || Box::new(chance.clone())).build();
        let (county, jobs, elsewhere, pekka) = gate.act(&program(), hire).await.expect("the village is founded");
        let case = as_person(&gate, county.who, open).await.expect("the case opens");
        let face = as_person(&gate, county.who, move |cx| access::enter(cx, case)).await;
        let person = face.expect("Maija answers for Timo").client.person;
        let timo =
            NewAccount { place: None, person: Some(person), ..professional("Timo Koskela", county.org, county.unit) };
        let timo = gate.act(&program(), move |cx| add_account(cx, &timo)).await.expect("Timo signs in");
        Self { db, gate, clock, case, county, jobs, elsewhere, pekka, timo }
    }

    /// Does something with Timo's case as this person.
    pub async fn act<T, F>(&self, who: AccountId, unit: F) -> Outcome<T>
    where
        F: Fn(&mut Cx<'_, '_>, &Case) -> Outcome<T> + Send + 'static,
        T: Send + 'static,
    {
        let case = self.case;
        self.ask(who, move |cx| {
            let case = access::enter(cx, case)?;
            unit(cx, &case)
        })
        .await
    }

    /// Does something as this person.
    pub async fn ask<T, F>(&self, who: AccountId, unit: F) -> Outcome<T>
    where
        F: Fn(&mut Cx<'_, '_>) -> Outcome<T> + Send + 'static,
        T: Send + 'static,
    {
        as_person(&self.gate, who, unit).await
    }

    /// Somebody is in the team.
    pub async fn joins(&self, who: AccountId, org: OrgId) {
        let case = self.case;
        let id = Uuid::from_u128(who.uuid().as_u128() ^ 1);
        let row = move |tx: &mut db::Tx<'_>| tx.run(JOIN, args![REGION, case, id, who, org]);
        self.db.write::<_, db::Fault, _>(row).await.expect("joins");
    }

    /// Timo has consented that the county and the employment area exchange these kinds of data.
    pub async fn consents(&self, kinds: CategorySet) {
        let (case, county, jobs, maija) = (self.case, self.county.org, self.jobs.org, self.county.who);
        let rows = move |tx: &mut db::Tx<'_>| {
            let id = Uuid::from_u128(7);
            tx.run(CONSENT, args![REGION, case, id, maija])?;
            tx.run(PARTY, args![REGION, case, id, county, kinds.bits(), kinds.bits()])?;
            tx.run(PARTY, args![REGION, case, id, jobs, kinds.bits(), kinds.bits()])
        };
        self.db.write::<_, db::Fault, _>(rows).await.expect("consents");
    }

    /// How many rows this capability's tables hold.
    pub async fn rows(&self) -> i64 {
        let count: Count = self.db.read::<_, db::Fault, _>(|tx| tx.one(COUNT, &[])).await.expect("counted");
        count.n
    }

    /// Every version of a field by one author.
    pub async fn versions(&self, field: &'static str, author: &'static str) -> Vec<String> {
        let read = move |tx: &mut db::Tx<'_>| tx.all::<Body>(VERSIONS, args![field, author]);
        let rows = self.db.read::<_, db::Fault, _>(read).await.expect("read");
        rows.into_iter().map(|row| row.body).collect()
    }

    /// The rows of the trail about Timo.
    pub async fn looks(&self) -> Vec<Look> {
        let case = self.case;
        self.db.read::<_, db::Fault, _>(move |tx| tx.all(LOOKS, args![case])).await.expect("read")
    }
}

pub fn prose<const N: usize>(text: &str) -> Prose<N> {
    Prose::new(text).expect("a text")
}

/// Why something was refused.
pub fn refused<T>(outcome: Outcome<T>) -> Refusal {
    match outcome {
        Err(Stop::Refused(refusal)) => refusal,
        Err(Stop::Fault(fault)) => panic!("a fault: {fault}"),
        Ok(_) => panic!("it was not refused"),
    }
}

/// The rules that said no.
pub fn rules<T>(outcome: Outcome<T>) -> Vec<Rule> {
    match refused(outcome) {
        Refusal::Rules(rules) => rules,
        Refusal::NotAllowed(rule) => vec![rule],
        other @ (Refusal::NotFound | Refusal::SignIn | Refusal::Conflict | Refusal::TooMany) => {
            panic!("no rule: {other:?}")
        }
    }
}

async fn as_person<T, F>(gate: &Gate, who: AccountId, unit: F) -> Outcome<T>
where
    F: Fn(&mut Cx<'_, '_>) -> Outcome<T> + Send + 'static,
    T: Send + 'static,
{
    let key = gate.act(&program(), move |cx| start_session(cx, who)).await?;
    gate.act(&Asker { session: Some(key.hash()), ..program() }, unit).await
}

fn program() -> Asker {
    Asker::program(Uuid::nil())
}

fn hire(cx: &mut Cx<'_, '_>) -> Outcome<Hired> {
    found_region(cx, "13", &Name::new("Keski-Suomi", "Mellersta Finland", "Central Finland"), true)?;
    let county = place(cx, OrgKind::WellbeingCounty, "Hyvinvointialue", "Maija Lehtonen")?;
    let jobs = place(cx, OrgKind::EmploymentAuthority, "Työllisyysalue", "Jari Niemi")?;
    let elsewhere = place(cx, OrgKind::Kela, "Kela", "Veera Oksanen")?;
    let pekka = add_account(cx, &professional("Pekka Aho", county.org, county.unit))?;
    Ok((county, jobs, elsewhere, pekka))
}

fn place(cx: &mut Cx<'_, '_>, kind: OrgKind, name: &str, who: &str) -> Outcome<Place> {
    let name = Name::new(name, name, name);
    let org = add_organisation(cx, kind, &name, kernel::Date::constant(2023, 1, 1))?;
    let (kind, phone, handles) = (UnitKind::Office, "0140".to_owned(), CategorySet::EMPTY);
    let unit = add_unit(cx, &NewUnit { org, kind, name, phone, handles })?;
    let who = add_account(cx, &professional(who, org, unit))?;
    Ok(Place { org, unit, who })
}

fn professional(name: &str, org: OrgId, unit: UnitId) -> NewAccount {
    NewAccount {
        name: name.to_owned(),
        title: String::new(),
        phone: None,
        email: None,
        language: Language::Fi,
        place: Some((org, unit)),
        duties: DutySet::EMPTY.with(Duty::CaseManager).with(Duty::TeamMember),
        person: None,
        demo_key: None,
    }
}

fn open(cx: &mut Cx<'_, '_>) -> Outcome<CaseId> {
    opened(cx, ClientAnswer::WantsHelp)
}

/// Timo says one thing at the beginning, and how he is reached is not known yet.
pub fn opened(cx: &mut Cx<'_, '_>, answer: ClientAnswer) -> Outcome<CaseId> {
    let line = |text: &str| Line::new(text).expect("a line");
    let person = NewPerson {
        given: line("Timo"),
        family: line("Koskela"),
        phone: None,
        email: None,
        municipality: None,
        language: Language::Fi,
        birth_date: None,
        reach_note: None,
    };
    let words = Some(prose("Haluan tehdä töitä, joita selkäni kestää."));
    let talked_on = cx.today();
    open_case(cx, &NewCase { person, answer, talked_on, ask_again: None, told: None, words })
}
