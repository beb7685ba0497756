//! Whoever reads the database, or a copy of it, can show nobody's one-time codes (security §5.3).

use crate::office::{At, Came, LATER, Office, PASSWORD, nobody};
use access::{Refusal, Stop};
use db::args;
use identity::{forget_lost, invite_again, seal_secrets, sealed_secrets};
use testkit::{TestDb, on_both_engines};

db::statements! {
    PUT = "UPDATE account SET one_time_secret = ?2 WHERE id = ?1";
}

/// As an older program left it: the secret in clear.
async fn put(office: &Office, db: &TestDb, bytes: Vec<u8>) {
    let account = office.account;
    let put = db.write(move |tx| tx.run(PUT, args![account, bytes.as_slice()]));
    assert_eq!(put.await.expect("is written"), 1);
}

fn holds(row: &[u8], secret: &[u8]) -> bool {
    row.windows(secret.len()).any(|part| part == secret)
}

async fn sealed_now(office: &Office) -> Result<usize, Stop> {
    office.gate.act(&nobody(), seal_secrets).await
}

on_both_engines! { access::MIGRATIONS;
    fn no_row_holds_a_secret(db) {
        let office = Office::in_use(db).await;
        let secret = office.secret(db).await;
        assert!(secret.len() == 20 && !holds(&office.sealed(db).await, &secret));
        assert_eq!(sealed_now(&office).await.expect("all are sealed"), 0);
        assert_eq!(office.riikka(db, &mut At::address("192.0.2.1")).await, Came::In);
    }

    fn what_lay_in_clear_is_sealed_at_the_start(db) {
        let office = Office::in_use(db).await;
        let secret = office.secret(db).await;
        put(&office, db, secret.clone()).await;
        assert!(holds(&office.sealed(db).await, &secret), "premise: it lies in clear");
        assert_eq!(office.try_in(PASSWORD, office.shows(secret.clone())).await, Came::Wrong, "and opens nothing like that");
        assert_eq!(sealed_now(&office).await.expect("is sealed"), 1);
        assert!(!holds(&office.sealed(db).await, &secret));
        assert_eq!(office.secret(db).await, secret);
        office.clock.pass(LATER);
        assert_eq!(office.try_in(PASSWORD, office.shows(secret)).await, Came::In, "with the same authenticator");
    }

    fn another_key_opens_nothing_and_changes_nothing(db) {
        let office = Office::in_use(db).await;
        let other = office.with_key(db, [8; 32]);
        let before = office.sealed(db).await;
        assert!(matches!(sealed_now(&other).await, Err(Stop::Refused(Refusal::NotFound))));
        assert_eq!(other.try_in(PASSWORD, office.one_time(db).await).await, Came::Wrong);
        assert_eq!(office.sealed(db).await, before);
    }

    fn after_the_key_was_lost_everybody_is_invited_anew(db) {
        let office = Office::in_use(db).await;
        assert!(office.gate.act(&nobody(), forget_lost).await.expect("nothing is lost").is_empty());
        let other = office.with_key(db, [8; 32]);
        let lost = other.gate.act(&nobody(), forget_lost).await.expect("is forgotten");
        assert_eq!(lost, ["riikka.ojala"]);
        assert_eq!(other.gate.act(&nobody(), sealed_secrets).await.expect("is counted"), 0);
        assert_eq!(other.try_in(PASSWORD, "000000".to_owned()).await, Came::Wrong);
        let code = other.gate.act(&nobody(), |cx| invite_again(cx, "riikka.ojala")).await;
        assert!(code.is_ok() && sealed_now(&other).await.is_ok(), "with the new key");
    }
}
