//! What the measures come to, for one address, for many, and for the holder of the account. Every try here is wrong and is only counted.

use crate::{
    Name, NewAccount, NewUnit, UnitKind, add_account, add_organisation, add_unit,
    invitation::hash,
    invite,
    sign_in::{Attempter, count},
    store,
};
use access::{Asker, Gate, GateBuilder, Source};
use db::args;
use domain::{CategorySet, DutySet, OrgKind};
use kernel::{AccountId, Clock, Language, RegionId};
use std::{sync::Arc, time::Duration};
use testkit::{TestClock, TestDb, on_both_engines};
use uuid::Uuid;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const QUARTER: Duration = Duration::from_secs(15 * 60);
const RIIKKA: &str = "riikka.ojala";
const BROWSER: [u8; 32] = [7; 32];

struct Office {
    gate: Gate,
    clock: TestClock,
}

impl Office {
    /// Riikka signs in to her account, in one browser.
    async fn open(db: &TestDb) -> Self {
        let clock = TestClock::at("2026-03-12T07:00:00Z");
        let gate = GateBuilder::new((**db).clone(), RegionId(1)).clock(Arc::new(clock.clone())).build();
        let now = clock.now();
        let program = nobody();
        let known = gate.act(&program, move |cx| {
            let account = account(cx)?;
            let code = invite(cx, account, RIIKKA)?;
            cx.run(store::TAKE_INTO_USE, args![account, "of no password", 0_i64, hash(&code)])?;
            cx.run(store::KNOW_BROWSER, args![account, BROWSER, now])
        });
        known.await.expect("Riikka has an account");
        Self { gate, clock }
    }

    /// One wrong try; how many seconds it has to wait instead, if it has to.
    async fn try_once(&self, address: &str, browser: Option<[u8; 32]>, name: &'static str) -> Option<u64> {
        let source = Source::of(address.parse().expect("an address"));
        let counted = self.gate.act(&nobody(), move |cx| count(cx, &Attempter { source, browser }, name)).await;
        counted.expect("no fault").err().map(|wait| wait.seconds())
    }

    /// Somebody guesses until they have to wait; how often they could, and for how long they wait.
    async fn guess(&self, address: &str) -> (u64, u64) {
        let mut many = 0;
        loop {
            match self.try_once(address, None, RIIKKA).await {
                Some(seconds) => return (many, seconds),
                None => many += 1,
            }
        }
    }

    /// Ever new addresses guess until all strangers have to wait.
    async fn guess_from_everywhere(&self, network: &str) -> u64 {
        let mut all = 0;
        for host in 1..=100 {
            let (many, wait) = self.guess(&format!("{network}.{host}")).await;
            all += many;
            if wait > 60 {
                break;
            }
        }
        all
    }
}

fn nobody() -> Asker {
    Asker::program(Uuid::nil())
}

fn account(cx: &mut access::Cx<'_, '_>) -> access::Outcome<AccountId> {
    let name = || Name::new("Keski-Suomi", "Mellersta Finland", "Central Finland");
    let org = add_organisation(cx, OrgKind::WellbeingCounty, &name(), cx.today())?;
    let (kind, handles) = (UnitKind::InitialService, CategorySet::EMPTY);
    let unit = add_unit(cx, &NewUnit { org, kind, name: name(), phone: String::new(), handles })?;
    let account = NewAccount {
        name: "Riikka Ojala".to_owned(),
        title: "palveluohjaaja".to_owned(),
        phone: None,
        email: None,
        language: Language::Fi,
        place: Some((org, unit)),
        duties: DutySet::EMPTY,
        person: None,
        demo_key: None,
    };
    add_account(cx, &account)
}

on_both_engines! { access::MIGRATIONS;
    fn strangers_never_slow_a_browser_that_is_known(db) {
        let office = Office::open(db).await;
        assert_eq!(office.guess_from_everywhere("198.51.100").await, 100, "a hundred, from wherever they come");
        assert_eq!(office.try_once("203.0.113.1", None, RIIKKA).await, Some(15 * 60), "a new browser is a stranger");
        assert_eq!(office.try_once("203.0.113.1", Some([8; 32]), RIIKKA).await, Some(15 * 60), "an invented one too");
        assert_eq!(office.try_once("203.0.113.1", Some(BROWSER), RIIKKA).await, None);
        office.clock.pass(181 * DAY);
        office.guess_from_everywhere("198.51.100").await;
        assert!(office.try_once("203.0.113.1", Some(BROWSER), RIIKKA).await.is_some(), "half a year later it is a stranger");
    }

    fn guessing_from_many_addresses_is_bounded_and_locks_nobody_out(db) {
        let office = Office::open(db).await;
        assert_eq!(office.guess_from_everywhere("198.51.100").await, 100);
        let mut guesses = 0;
        for host in 1..=96 {
            office.clock.pass(QUARTER);
            guesses += office.guess(&format!("203.0.113.{host}")).await.0;
        }
        assert_eq!(guesses, 96, "a day of it: one in a quarter of an hour, with the whole world to guess from");
        office.clock.pass(QUARTER);
        assert_eq!(office.try_once("192.0.2.1", None, RIIKKA).await, None, "in each quarter the holder may be the one");
    }

    fn one_address_alone_never_slows_others(db) {
        let office = Office::open(db).await;
        let (end, mut guesses) = (office.gate.now() + 3 * DAY, 0);
        while office.gate.now() < end {
            let (many, wait) = office.guess("198.51.100.9").await;
            guesses += many;
            office.clock.pass(Duration::from_secs(wait));
        }
        assert!((60..=105).contains(&guesses), "at most thirty-five a day: {guesses} in three");
        assert_eq!(office.try_once("192.0.2.1", None, RIIKKA).await, None);
    }

    fn one_address_cannot_try_every_account(db) {
        let office = Office::open(db).await;
        for number in 0..200 {
            let name: &'static str = format!("name.{number}").leak();
            assert_eq!(office.try_once("198.51.100.9", None, name).await, None, "{number}");
        }
        assert_eq!(office.try_once("198.51.100.9", None, "name.200").await, Some(20));
        assert_eq!(office.try_once("198.51.100.9", Some(BROWSER), RIIKKA).await, None, "but a known browser there goes on");
        assert_eq!(office.try_once("192.0.2.1", None, RIIKKA).await, None);
    }

    fn an_office_behind_one_address_signs_in_in_the_morning(db) {
        let office = Office::open(db).await;
        for person in 0..150 {
            let name: &'static str = format!("name.{person}").leak();
            assert_eq!(office.try_once("198.51.100.9", None, name).await, None, "{person} typed wrong");
        }
        assert_eq!(office.try_once("198.51.100.9", None, RIIKKA).await, None, "and Riikka, in a new browser, does not wait");
    }
}
