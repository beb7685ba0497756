//! Wrong tries slow whoever tries, and lock nobody else out (security §6.3, decision 0007).

use crate::office::{At, Came, Office, nobody};
use access::attempts::forget_attempts;
use identity::{forget_browsers, invite};
use std::time::{Duration, Instant};
use testkit::on_both_engines;
use tokio::task::JoinSet;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

db::statements! {
    KEPT = "SELECT (SELECT COUNT(*) FROM attempt) AS attempts, (SELECT COUNT(*) FROM known_browser) AS browsers";
}

db::row! {
    #[derive(Debug, PartialEq)]
    struct Kept {
        attempts: i64,
        browsers: i64,
    }
}

async fn kept(office: &Office) -> Kept {
    office.gate.db().read(|tx| tx.one::<Kept>(KEPT, &[])).await.expect("is counted")
}

async fn forget(office: &Office) {
    let forget = office.gate.act(&nobody(), |cx| forget_attempts(cx).and_then(|()| forget_browsers(cx))).await;
    forget.expect("is forgotten");
}

/// How long an answer of no takes.
async fn time(no: impl Future<Output = Came>) -> Duration {
    let began = Instant::now();
    assert_eq!(no.await, Came::Wrong);
    began.elapsed()
}

on_both_engines! { access::MIGRATIONS;
    fn wrong_tries_slow_the_attempter_and_nobody_else(db) {
        let office = Office::in_use(db).await;
        let (mut guesser, mut riikka) = (At::address("198.51.100.9"), At::address("192.0.2.1"));
        assert_eq!(office.guess(&mut guesser).await, (5, 60), "five are free");
        assert_eq!(office.riikka(db, &mut riikka).await, Came::In, "from another address at once");
        assert_eq!(office.guess(&mut guesser).await, (1, 120), "a minute has passed, and the wait grows");
        assert_eq!(office.riikka(db, &mut guesser).await, Came::Waits(59), "whoever waits is not looked at, right or wrong");
    }

    fn a_known_browser_is_counted_alone(db) {
        let office = Office::in_use(db).await;
        let mut riikka = At::address("192.0.2.1");
        assert_eq!(office.riikka(db, &mut riikka).await, Came::In, "premise: her browser is known");
        assert_eq!(office.guess(&mut At::address("192.0.2.1")).await, (5, 60), "another browser beside it");
        assert_eq!(office.riikka(db, &mut riikka.moved_to("203.0.113.1")).await, Came::In, "it is known wherever it is");
        assert_eq!(office.guess(&mut riikka).await, (5, 60), "and slowed by its own tries");
    }

    fn who_proves_who_they_are_begins_anew(db) {
        let office = Office::in_use(db).await;
        let mut home = At::address("192.0.2.1");
        for _ in 0..3 {
            for _ in 0..4 {
                assert_eq!(office.try_from(&mut home, "arvaus", String::new()).await, Came::Wrong);
            }
            assert_eq!(office.riikka(db, &mut At::address("192.0.2.1")).await, Came::In);
        }
    }

    fn a_right_sign_in_counts_for_nothing(db) {
        let office = Office::in_use(db).await;
        assert_eq!(office.riikka(db, &mut At::address("192.0.2.1")).await, Came::In);
        forget(&office).await;
        assert_eq!(kept(&office).await.attempts, 0, "all that was counted is given back");
    }

    fn many_tries_at_once_are_many(db) {
        let office = Office::in_use(db).await;
        let mut tries = JoinSet::new();
        for _ in 0..20 {
            let office = office.clone();
            tries.spawn(async move { office.try_as(&mut At::address("198.51.100.9"), "riikka.ojala").await });
        }
        let came = tries.join_all().await;
        assert_eq!(came.iter().filter(|came| **came == Came::Wrong).count(), 5, "{came:?}");
    }

    /// Who has an account is told neither by words nor by the time that the answer takes (security §1.10).
    fn names_that_do_not_exist_take_as_long(db) {
        let office = Office::in_use(db).await;
        let (mut known, mut unknown) = (Duration::MAX, Duration::MAX);
        for round in 0..5 {
            let at = || At::address(&format!("198.51.100.{round}"));
            known = known.min(time(office.try_from(&mut at(), "arvaus", "000000".to_owned())).await);
            unknown = unknown.min(time(office.try_as(&mut at(), "nobody")).await);
        }
        assert!(known > Duration::from_millis(2), "premise: a password is weighed: {known:?}");
        assert!(unknown > known / 2, "{unknown:?} for a name that nobody has, {known:?} for one that somebody has");
    }

    fn names_that_do_not_exist_wait_alike(db) {
        let office = Office::in_use(db).await;
        let mut at = At::address("198.51.100.9");
        for _ in 0..5 {
            assert_eq!(office.try_as(&mut at, "nobody").await, Came::Wrong);
        }
        assert_eq!(office.try_as(&mut at, " NoBody ").await, Came::Waits(60), "however it is written");
    }

    fn a_browser_is_forgotten_with_the_old_factors(db) {
        let office = Office::in_use(db).await;
        assert_eq!(office.riikka(db, &mut At::address("192.0.2.1")).await, Came::In);
        assert_eq!(kept(&office).await.browsers, 1);
        let account = office.account;
        office.gate.act(&nobody(), move |cx| invite(cx, account, "riikka.ojala")).await.expect("is invited anew");
        assert_eq!(kept(&office).await.browsers, 0);
    }

    fn what_binds_nobody_is_forgotten(db) {
        let office = Office::in_use(db).await;
        assert_eq!(office.riikka(db, &mut At::address("192.0.2.1")).await, Came::In);
        office.guess(&mut At::address("198.51.100.9")).await;
        forget(&office).await;
        let before = kept(&office).await;
        assert!(before.attempts > 0 && before.browsers == 1, "what still binds stays: {before:?}");
        office.clock.pass(DAY);
        forget(&office).await;
        assert_eq!(kept(&office).await, Kept { attempts: 0, browsers: 1 });
        office.clock.pass(180 * DAY);
        forget(&office).await;
        assert_eq!(kept(&office).await, Kept { attempts: 0, browsers: 0 });
    }
}
