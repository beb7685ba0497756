//! From an invitation to a session, and every way in which that is refused.

use access::{Asker, Gate, GateBuilder, Outcome, Refusal, Stop};
use domain::{CategorySet, Duty, DutySet, OrgKind};
use identity::{
    Name, NewAccount, NewUnit, Proof, UnitKind, add_account, add_organisation, add_unit, invite, sign_in, take_into_use,
};
use kernel::{AccountId, Clock, Language, RegionId};
use std::{sync::Arc, time::Duration};
use testkit::{TestClock, TestDb, on_both_engines};
use totp_rs::Builder;
use uuid::Uuid;

const PASSWORD: &str = "kolme pientä sanaa";

db::statements! {
    SECRET = "SELECT one_time_secret FROM account WHERE id = ?1";
}

db::row! {
    struct Secret {
        one_time_secret: Vec<u8>,
    }
}

struct Office {
    gate: Gate,
    clock: TestClock,
    account: AccountId,
    code: String,
}

impl Office {
    /// Riikka has been given an account and an invitation.
    async fn open(db: &TestDb) -> Self {
        let clock = TestClock::at("2026-03-12T07:00:00Z");
        let gate = GateBuilder::new((**db).clone(), RegionId(1)).clock(Arc::new(clock.clone())).build();
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

    /// What her authenticator shows now.
    async fn one_time(&self, db: &TestDb) -> String {
        let account = self.account;
        let row: Secret = db.read(move |tx| tx.one::<Secret>(SECRET, db::args![account])).await.expect("has a secret");
        let totp = Builder::new().with_secret(row.one_time_secret).build().expect("a secret");
        totp.generate(u64::try_from(self.clock.now().as_second()).expect("after 1970")).to_string()
    }

    async fn take_into_use(&self, code: &str, one_time: String) -> Outcome<()> {
        take_into_use(&self.gate, &nobody(), code.to_owned(), PASSWORD.to_owned(), one_time).await
    }

    async fn try_in(&self, password: &str, code: String) -> Result<(), Refusal> {
        let proof = Proof { name: "riikka.ojala".to_owned(), password: password.to_owned(), code };
        match sign_in(&self.gate, &nobody(), proof).await {
            Ok(_) => Ok(()),
            Err(Stop::Refused(refusal)) => Err(refusal),
            Err(Stop::Fault(fault)) => panic!("{fault}"),
        }
    }
}

fn nobody() -> Asker {
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

const LATER: Duration = Duration::from_secs(61);

on_both_engines! { access::MIGRATIONS;
    fn an_invitation_leads_to_a_session(db) {
        let office = Office::open(db).await;
        office.take_into_use(&office.code, office.one_time(db).await).await.expect("taken into use");
        office.clock.pass(LATER);
        assert_eq!(office.try_in(PASSWORD, office.one_time(db).await).await, Ok(()));
    }

    fn no_account_without_second_factor(db) {
        let office = Office::open(db).await;
        assert_eq!(office.try_in(PASSWORD, office.one_time(db).await).await, Err(Refusal::NotFound), "not in use yet");
        assert!(office.take_into_use(&office.code, "000000".to_owned()).await.is_err(), "the authenticator is not proven");
        office.take_into_use(&office.code, office.one_time(db).await).await.expect("taken into use");
        office.clock.pass(LATER);
        assert_eq!(office.try_in(PASSWORD, String::new()).await, Err(Refusal::NotFound));
        assert_eq!(office.try_in("väärä salasana", office.one_time(db).await).await, Err(Refusal::NotFound));
    }

    fn a_code_works_once(db) {
        let office = Office::open(db).await;
        let first = office.one_time(db).await;
        office.take_into_use(&office.code, first.clone()).await.expect("taken into use");
        assert!(office.take_into_use(&office.code, first.clone()).await.is_err(), "the invitation is spent");
        assert_eq!(office.try_in(PASSWORD, first).await, Err(Refusal::NotFound), "the one-time code has been used");
        office.clock.pass(LATER);
        let next = office.one_time(db).await;
        assert_eq!(office.try_in(PASSWORD, next.clone()).await, Ok(()));
        assert_eq!(office.try_in(PASSWORD, next).await, Err(Refusal::NotFound));
    }

    fn an_old_invitation_is_closed(db) {
        let office = Office::open(db).await;
        office.clock.pass(Duration::from_secs(15 * 24 * 3600));
        assert!(office.take_into_use(&office.code, office.one_time(db).await).await.is_err());
    }

    fn a_clock_that_was_wrong_for_a_while_locks_nobody_out(db) {
        let office = Office::open(db).await;
        office.take_into_use(&office.code, office.one_time(db).await).await.expect("taken into use");
        office.clock.set("2029-03-12T07:00:00Z");
        assert_eq!(office.try_in(PASSWORD, office.one_time(db).await).await, Ok(()), "premise: signed in three years ahead");
        for _ in 0..5 {
            assert_eq!(office.try_in("arvaus", String::new()).await, Err(Refusal::NotFound));
        }
        office.clock.set("2026-03-12T07:05:00Z");
        let code = office.one_time(db).await;
        assert_eq!(office.try_in(PASSWORD, code.clone()).await, Ok(()));
        assert_eq!(office.try_in(PASSWORD, code).await, Err(Refusal::NotFound), "a code still works once");
    }

    fn many_wrong_tries_have_to_wait(db) {
        let office = Office::open(db).await;
        office.take_into_use(&office.code, office.one_time(db).await).await.expect("taken into use");
        office.clock.pass(LATER);
        for _ in 0..5 {
            assert_eq!(office.try_in("arvaus", office.one_time(db).await).await, Err(Refusal::NotFound));
        }
        let right = office.one_time(db).await;
        assert_eq!(office.try_in(PASSWORD, right).await, Err(Refusal::TooMany));
        office.clock.pass(LATER);
        assert_eq!(office.try_in(PASSWORD, office.one_time(db).await).await, Ok(()));
    }
}
