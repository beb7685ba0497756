//! An office with one person, who has been invited.

use access::{Asker, Gate, GateBuilder, Outcome, SecretKey, SecretPlace, Source};
use domain::{CategorySet, Duty, DutySet, OrgKind};
use identity::{
    Attempter, Name, NewAccount, NewUnit, Proof, Tried, UnitKind, add_account, add_organisation, add_unit, invite,
    sign_in, take_into_use,
};
use kernel::{AccountId, Clock, Language, RegionId};
use std::{sync::Arc, time::Duration};
use testkit::{TestClock, TestDb};
use totp_rs::Builder;
use uuid::Uuid;

pub const PASSWORD: &str = "kolme pientä sanaa";

/// The key of the office's secrets.
pub const KEY: [u8; 32] = [7; 32];

db::statements! {
    SECRET = "SELECT one_time_secret FROM account WHERE id = ?1";
}

db::row! {
    struct Secret {
        one_time_secret: Vec<u8>,
    }
}

/// The office where Riikka works.
#[derive(Clone)]
pub struct Office {
    pub gate: Gate,
    pub clock: TestClock,
    pub account: AccountId,
    pub code: String,
}

/// Where somebody tries to sign in.
#[derive(Clone)]
pub struct At {
    source: Source,
    browser: Option<[u8; 32]>,
}

impl At {
    /// At this network address, in a browser that nobody has used yet.
    pub fn address(text: &str) -> Self {
        Self { source: Source::of(text.parse().expect("an address")), browser: None }
    }

    /// The same browser at another address.
    pub fn moved_to(&self, text: &str) -> Self {
        Self { browser: self.browser, ..Self::address(text) }
    }
}

/// What came of it.
#[derive(Debug, PartialEq, Eq)]
pub enum Came {
    In,
    Wrong,
    /// Has to wait for so many seconds.
    Waits(u64),
}

impl Office {
    /// Riikka has been given an account and an invitation.
    pub async fn open(db: &TestDb) -> Self {
        let clock = TestClock::at("2026-03-12T07:00:00Z");
        let gate = gate(db, &clock, KEY);
        let since = kernel::helsinki_date(clock.now());
        let nobody = nobody();
        let invited = gate.act(&nobody, move |cx| {
            let org = add_organisation(cx, OrgKind::WellbeingCounty, &name(), since)?;
            let unit = add_unit(cx, &unit_of(org))?;
            let account = add_account(cx, &riikka(org, unit))?;
            Ok((account, invite(cx, account, "riikka.ojala")?))
        });
        let (account, code) = invited.await.expect("Riikka is invited");
        Self { gate, clock, account, code }
    }

    /// What stands in the row of her account.
    pub async fn sealed(&self, db: &TestDb) -> Vec<u8> {
        let account = self.account;
        let row: Secret = db.read(move |tx| tx.one::<Secret>(SECRET, db::args![account])).await.expect("has a secret");
        row.one_time_secret
    }

    /// What her authenticator keeps.
    pub async fn secret(&self, db: &TestDb) -> Vec<u8> {
        let place = SecretPlace::of("account.one_time_secret", self.account);
        SecretKey::new(KEY).open(place, &self.sealed(db).await).expect("the key opens it")
    }

    /// The same office through a gate with another key.
    pub fn with_key(&self, db: &TestDb, key: [u8; 32]) -> Self {
        Self { gate: gate(db, &self.clock, key), ..self.clone() }
    }

    /// What her authenticator shows now.
    pub async fn one_time(&self, db: &TestDb) -> String {
        self.shows(self.secret(db).await)
    }

    /// What an authenticator with this secret shows now.
    pub fn shows(&self, secret: Vec<u8>) -> String {
        let totp = Builder::new().with_secret(secret).build().expect("a secret");
        totp.generate(u64::try_from(self.clock.now().as_second()).expect("after 1970")).to_string()
    }

    pub async fn take_into_use(&self, code: &str, one_time: String) -> Outcome<()> {
        take_into_use(&self.gate, &nobody(), code.to_owned(), PASSWORD.to_owned(), one_time).await
    }

    /// Tries to sign in at home, in a browser that nobody has used yet.
    pub async fn try_in(&self, password: &str, code: String) -> Came {
        self.try_from(&mut At::address("192.0.2.1"), password, code).await
    }

    /// Tries to sign in there; a browser that is let in is known afterwards.
    pub async fn try_from(&self, at: &mut At, password: &str, code: String) -> Came {
        self.prove(at, Proof { name: "riikka.ojala".to_owned(), password: password.to_owned(), code }).await
    }

    /// Somebody guesses at an account with this name.
    pub async fn try_as(&self, at: &mut At, name: &str) -> Came {
        let (name, password) = (name.to_owned(), "arvaus".to_owned());
        self.prove(at, Proof { name, password, code: "000000".to_owned() }).await
    }

    async fn prove(&self, at: &mut At, proof: Proof) -> Came {
        let from = Attempter { source: at.source, browser: at.browser };
        match sign_in(&self.gate, &nobody(), from, proof).await.expect("no fault") {
            Tried::In { browser, .. } => {
                at.browser = at.browser.or_else(|| browser.map(|key| key.hash()));
                Came::In
            }
            Tried::Wrong => Came::Wrong,
            Tried::Waits(wait) => Came::Waits(wait.seconds()),
        }
    }

    /// Somebody guesses there until they have to wait; answers how often they could, and how long they wait.
    pub async fn guess(&self, at: &mut At) -> (usize, u64) {
        for many in 0.. {
            match self.try_from(at, "arvaus", "000000".to_owned()).await {
                Came::Wrong => {}
                Came::Waits(seconds) => return (many, seconds),
                Came::In => panic!("a guess was right"),
            }
        }
        unreachable!("somebody who guesses has to wait at last")
    }

    /// Riikka with both of her factors.
    pub async fn riikka(&self, db: &TestDb, at: &mut At) -> Came {
        self.clock.pass(LATER);
        self.try_from(at, PASSWORD, self.one_time(db).await).await
    }

    /// Riikka has taken her account into use.
    pub async fn in_use(db: &TestDb) -> Self {
        let office = Self::open(db).await;
        office.take_into_use(&office.code, office.one_time(db).await).await.expect("taken into use");
        office.clock.pass(LATER);
        office
    }
}

fn gate(db: &TestDb, clock: &TestClock, key: [u8; 32]) -> Gate {
    let gate = GateBuilder::new((**db).clone(), RegionId(1)).clock(Arc::new(clock.clone()));
    gate.secret_key(SecretKey::new(key)).build()
}

pub fn nobody() -> Asker {
    Asker::program(Uuid::nil())
}

fn name() -> Name {
    Name::new("Keski-Suomi", "Mellersta Finland", "Central Finland")
}

fn unit_of(org: kernel::OrgId) -> NewUnit {
    let (kind, phone, handles) = (UnitKind::InitialService, "0140000100".to_owned(), CategorySet::EMPTY);
    NewUnit { org, kind, name: name(), phone, handles }
}

fn riikka(org: kernel::OrgId, unit: kernel::UnitId) -> NewAccount {
    NewAccount {
        name: "Riikka Ojala".to_owned(),
        title: "palveluohjaaja".to_owned(),
        phone: None,
        email: None,
        language: Language::Fi,
        place: Some((org, unit)),
        duties: [Duty::FirstLine].into_iter().collect::<DutySet>(),
        person: None,
        demo_key: None,
    }
}

/// By then the authenticator shows another code.
pub const LATER: Duration = Duration::from_secs(61);
