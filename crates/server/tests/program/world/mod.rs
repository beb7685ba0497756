//! A made-up region for the matrix: people in every relation to six clients, each on another ground or with an ended clientship, and in every field of
//! every record a word that stands nowhere else. The rows are written straight into the tables, so that what the tests expect comes from
//! here and from the committed permission table, never from the program that they test.

pub mod canary;
pub mod contents;
pub mod ground;
pub mod oracle;
pub mod people;
pub mod places;
pub mod rows;
pub mod team;
pub mod work;

use crate::browser::{Browser, Program, TODAY};
use access::{Asker, GateBuilder};
use canary::Canaries;
use ground::{CASES, Ground, Life};
use kernel::{CaseId, RegionId};
use people::{Person, Standing};
use rows::Rows;
use std::{collections::BTreeMap, sync::Arc};
use testkit::{Engine, TestClock, TestDb};
use uuid::Uuid;

/// One client with everything that lies in the record, by the ids that stand in addresses.
#[derive(Debug, Clone)]
pub struct Record {
    /// The key of the case: `live`, `expired`, …
    pub key: &'static str,
    /// On what ground others' registers are seen.
    pub ground: Ground,
    /// Whether the clientship goes on.
    pub life: Life,
    /// The case.
    pub case: CaseId,
    /// What else has an id: `member`, `consent`, `meeting`, `held`, `action`, `goal`.
    pub ids: BTreeMap<&'static str, Uuid>,
}

impl Record {
    /// What somebody is to this client.
    pub fn standing(&self, person: &Person) -> Standing {
        person.standing.in_life(self.life)
    }
}

/// The region, the people with their sessions, and what may be found where.
pub struct World {
    pub program: Program,
    pub people: Vec<Person>,
    pub records: Vec<Record>,
    pub contacts: Vec<contents::Contact>,
    /// A client of the other region.
    pub elsewhere: CaseId,
    pub canaries: Canaries,
}

impl World {
    /// Founds the world on an engine; `None` when there is no PostgreSQL here.
    pub async fn found(engine: Engine) -> Option<Self> {
        let db = TestDb::open(engine, server::app::migrations()).await?;
        let mut rows = Rows::default();
        let mut canaries = Canaries::default();
        let places = places::found(&mut rows);
        let mut people = people::hire(&mut rows, &places);
        let mut records = Vec::new();
        for case in CASES {
            records.push(contents::record(&mut rows, &mut canaries, &places, &mut people, case));
        }
        let contacts = contents::contacts(&mut rows, &mut canaries, &places, &people, &records);
        let elsewhere = contents::elsewhere(&mut rows, &mut canaries, &places, &people);
        rows.write(&db).await;
        let program = Program::over(db, TestClock::at(TODAY));
        let mut world = Self { program, people, records, contacts, elsewhere, canaries };
        world.sign_everybody_in().await;
        Some(world)
    }

    async fn sign_everybody_in(&mut self) {
        let clock = Arc::new(self.program.clock.clone());
        for person in &mut self.people {
            let Some(account) = person.account else { continue };
            let gate = GateBuilder::new((*self.program.db).clone(), person.region).clock(clock.clone()).build();
            let start = move |cx: &mut access::Cx<'_, '_>| access::start_session(cx, account);
            let session = gate.act(&Asker::program(Uuid::nil()), start).await.expect("a session");
            person.cookie = Some(session.to_cookie());
        }
    }

    /// The browser of a person.
    pub fn browser(&self, person: &Person) -> Browser {
        match &person.cookie {
            Some(cookie) => self.program.browser_with(cookie),
            None => self.program.visitor(),
        }
    }

    /// Somebody by key.
    pub fn person(&self, key: &str) -> &Person {
        self.people.iter().find(|person| person.key == key).unwrap_or_else(|| panic!("nobody is called {key}"))
    }

    /// A client's record by key.
    pub fn record(&self, key: &str) -> &Record {
        self.records.iter().find(|record| record.key == key).unwrap_or_else(|| panic!("no case {key}"))
    }
}

/// The program's region; the other region lies in the same tables.
pub const HERE: RegionId = RegionId(1);
/// Another region, whose people and clients are nobody here.
pub const ELSEWHERE: RegionId = RegionId(2);
