//! A small region: Riikka and Antero work in the initial service, Maija in the same county's support unit, Jari in the employment area,
//! Outi in Kela, Veera in another initial service that has nothing to do with the first.
#![allow(dead_code, reason = "each test file uses its own part")]

pub mod browser;

use access::{
    Asker, Cx, Gate, GateBuilder, Outcome, Refusal, SessionKey, Stop, start_session,
    web::{App, Site},
};
use db::{Arg, Migration, Statement};
use domain::{CategorySet, Duty, DutySet, OrgKind, Rule};
use identity::{Name, NewAccount, NewUnit, UnitKind, add_account, add_organisation, add_unit, found_region};
use intake::{Coming, FrontDoor, Left, Recorded, Reply, ReplyBy, leave, record, set_front_door};
use kernel::{AccountId, ContactId, Language, Line, OrgId, Prose, RegionId, UnitId};
use std::sync::{Arc, LazyLock};
use testkit::{SeededChance, TestClock, TestDb};
use ui::Phone;
use uuid::Uuid;

pub const REGION: RegionId = RegionId(1);

pub fn migrations() -> &'static [Migration] {
    static ALL: LazyLock<Vec<Migration>> =
        LazyLock::new(|| [access::MIGRATIONS, casework::MIGRATIONS, intake::MIGRATIONS].concat());
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
}

pub struct Village {
    pub gate: Gate,
    pub clock: TestClock,
    pub people: People,
}

impl Village {
    /// A Thursday morning: two working days later is Monday.
    pub async fn new(db: &TestDb) -> Self {
        let clock = TestClock::at("2026-03-12T07:00:00Z");
        let chance = SeededChance::new(SeededChance::seed());
        let gate = GateBuilder::new((**db).clone(), REGION).clock(Arc::new(clock.clone()));
        let gate = gate.chance(move || Box::new(chance.clone())).build();
        let people = gate.act(&program(), found).await.expect("the village is founded");
        Self { gate, clock, people }
    }

    /// Does something as this person.
    pub async fn ask<T, F>(&self, who: AccountId, unit: F) -> Outcome<T>
    where
        F: Fn(&mut Cx<'_, '_>) -> Outcome<T> + Send + 'static,
        T: Send + 'static,
    {
        let key = self.session(who).await;
        self.gate.act(&Asker { session: Some(key.hash()), ..program() }, unit).await
    }

    /// Does something as nobody in particular.
    pub async fn anybody<T, F>(&self, unit: F) -> Outcome<T>
    where
        F: Fn(&mut Cx<'_, '_>) -> Outcome<T> + Send + 'static,
        T: Send + 'static,
    {
        self.gate.act(&program(), unit).await
    }

    pub async fn session(&self, who: AccountId) -> SessionKey {
        let started = self.gate.act(&program(), move |cx| start_session(cx, who)).await;
        started.expect("the session starts")
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

    /// One number from the database, past all doors: what a test compares before and after.
    pub async fn number(&self, text: &'static str, about: ContactId) -> i64 {
        db::row! { struct Number { n: i64 } }
        let statement = Statement { name: "TEST", text };
        let read = self.gate.db().read(move |tx| {
            let args: &[Arg<'_>] = if text.contains("?1") { &[about.into()] } else { &[] };
            tx.one::<Number>(statement, args).map_err(Stop::from)
        });
        read.await.expect("a number").n
    }

    /// Everything that an operation on a contact could change, in one line.
    pub async fn everything(&self, id: ContactId) -> String {
        db::row! { struct All { version: i64, state: String, answered: i64, screenings: i64, talks: i64, cases: i64, people: i64 } }
        const ALL: Statement = Statement {
            name: "ALL",
            text: "SELECT version, state, CAST(CASE WHEN answered_at IS NULL THEN 0 ELSE 1 END AS BIGINT) AS answered, \
                (SELECT count(*) FROM screening) AS screenings, (SELECT count(*) FROM raising) AS talks, \
                (SELECT count(*) FROM case_file) AS cases, (SELECT count(*) FROM person) AS people FROM contact WHERE id = ?1",
        };
        let row = self.gate.db().read(move |tx| tx.one::<All>(ALL, &[id.into()]).map_err(Stop::from)).await;
        let row = row.expect("the contact is there");
        let (cases, people) = (row.cases, row.people);
        format!("{} {} {} {} {} {cases} {people}", row.version, row.state, row.answered, row.screenings, row.talks)
    }

    pub fn app(&self) -> App {
        let site = Site { origin: "http://127.0.0.1".to_owned(), secure: false, demo: false };
        App { gate: self.gate.clone(), site: Arc::new(site) }
    }
}

pub fn left(said: &str) -> Left {
    let phone = Phone::read("040 123 4567").expect("a number");
    Left { said: Prose::new(said).ok(), reply: Reply::Call(phone), language: Language::Fi }
}

pub fn recorded(coming: Coming) -> Recorded {
    Recorded {
        said: Prose::new("Haluaa palata töihin, mutta selkä ei kestä.").expect("a text"),
        name: Line::new("Timo Koskela").ok(),
        phone: Phone::read("0500000001"),
        language: Language::Fi,
        reply_by: ReplyBy::Call,
        coming,
    }
}

pub fn line<const N: usize>(text: &str) -> Line<N> {
    Line::new(text).expect("a line")
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

/// The one rule that said no.
pub fn rule<T>(outcome: Outcome<T>) -> Rule {
    let refusal = refused(outcome);
    match (&refusal, if let Refusal::Rules(rules) = &refusal { rules.as_slice() } else { &[] }) {
        (_, [rule]) => *rule,
        (Refusal::NotAllowed(rule), _) => *rule,
        _ => panic!("not one rule: {refusal:?}"),
    }
}

pub fn program() -> Asker {
    Asker::program(Uuid::nil())
}

fn found(cx: &mut Cx<'_, '_>) -> Outcome<People> {
    found_region(cx, "13", &Name::new("Keski-Suomi", "Mellersta Finland", "Central Finland"), false)?;
    let county = organisation(cx, OrgKind::WellbeingCounty, ["Hyvinvointialue", "Välfärdsområdet", "County"])?;
    let jobs = organisation(cx, OrgKind::EmploymentAuthority, ["Työllisyysalue", "Sysselsättningsområdet", "Jobs"])?;
    let kela = organisation(cx, OrgKind::Kela, ["Kela", "FPA", "Kela"])?;
    let north = organisation(cx, OrgKind::WellbeingCounty, ["Pohjoinen", "Norra", "North"])?;
    let first = unit(cx, county, UnitKind::InitialService)?;
    door(cx, first)?;
    let support = unit(cx, county, UnitKind::Office)?;
    let (first_line, case_manager) = (Duty::FirstLine, Duty::CaseManager);
    let elsewhere = (north, unit(cx, north, UnitKind::InitialService)?);
    let (jobs, kela) = ((jobs, unit(cx, jobs, UnitKind::Office)?), (kela, unit(cx, kela, UnitKind::Office)?));
    Ok(People {
        riikka: hire(cx, "Riikka Ojala", (county, first), &[first_line, case_manager])?,
        antero: hire(cx, "Antero Vuori", (county, first), &[first_line, case_manager])?,
        maija: hire(cx, "Maija Lehtonen", (county, support), &[case_manager])?,
        jari: hire(cx, "Jari Niemi", jobs, &[case_manager])?,
        outi: hire(cx, "Outi Salmela", kela, &[Duty::TeamMember])?,
        veera: hire(cx, "Veera Oksanen", elsewhere, &[first_line, case_manager])?,
    })
}

fn organisation(cx: &mut Cx<'_, '_>, kind: OrgKind, [fi, sv, en]: [&str; 3]) -> Outcome<OrgId> {
    add_organisation(cx, kind, &Name::new(fi, sv, en), "2023-01-01".parse().expect("a day"))
}

fn unit(cx: &mut Cx<'_, '_>, org: OrgId, kind: UnitKind) -> Outcome<UnitId> {
    let name = Name::new("Alkupalvelu", "Inledande service", "Initial service");
    add_unit(cx, &NewUnit { org, kind, name, phone: "0140000100".to_owned(), handles: CategorySet::EMPTY })
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
    add_account(
        cx,
        &NewAccount {
            name: name.to_owned(),
            title: "ohjaaja".to_owned(),
            phone: None,
            email: None,
            language: Language::Fi,
            place: Some(place),
            duties: duties.iter().copied().collect::<DutySet>(),
            person: None,
            demo_key: None,
        },
    )
}
