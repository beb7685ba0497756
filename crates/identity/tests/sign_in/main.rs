//! From an invitation to a session, and every way in which that is refused.

mod guessing;
mod office;
mod sealing;

use office::{Came, LATER, Office, PASSWORD};
use std::time::Duration;
use testkit::on_both_engines;

on_both_engines! { access::MIGRATIONS;
    fn an_invitation_leads_to_a_session(db) {
        let office = Office::open(db).await;
        office.take_into_use(&office.code, office.one_time(db).await).await.expect("taken into use");
        office.clock.pass(LATER);
        assert_eq!(office.try_in(PASSWORD, office.one_time(db).await).await, Came::In);
    }

    fn no_account_without_second_factor(db) {
        let office = Office::open(db).await;
        assert_eq!(office.try_in(PASSWORD, office.one_time(db).await).await, Came::Wrong, "not in use yet");
        assert!(office.take_into_use(&office.code, "000000".to_owned()).await.is_err(), "the authenticator is not proven");
        office.take_into_use(&office.code, office.one_time(db).await).await.expect("taken into use");
        office.clock.pass(LATER);
        assert_eq!(office.try_in(PASSWORD, String::new()).await, Came::Wrong);
        assert_eq!(office.try_in("väärä salasana", office.one_time(db).await).await, Came::Wrong);
    }

    fn a_code_works_once(db) {
        let office = Office::open(db).await;
        let first = office.one_time(db).await;
        office.take_into_use(&office.code, first.clone()).await.expect("taken into use");
        assert!(office.take_into_use(&office.code, first.clone()).await.is_err(), "the invitation is spent");
        assert_eq!(office.try_in(PASSWORD, first).await, Came::Wrong, "the one-time code has been used");
        office.clock.pass(LATER);
        let next = office.one_time(db).await;
        assert_eq!(office.try_in(PASSWORD, next.clone()).await, Came::In);
        assert_eq!(office.try_in(PASSWORD, next).await, Came::Wrong);
    }

    /// Whoever looks over a shoulder and is as quick as the holder does not come in beside them.
    fn a_code_works_once_also_at_the_same_moment(db) {
        let office = Office::in_use(db).await;
        let code = office.one_time(db).await;
        let (mine, theirs) = (office.try_in(PASSWORD, code.clone()), office.try_in(PASSWORD, code));
        let came = tokio::join!(mine, theirs);
        assert!(matches!(came, (Came::In, Came::Wrong) | (Came::Wrong, Came::In)), "{came:?}");
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
        assert_eq!(office.try_in(PASSWORD, office.one_time(db).await).await, Came::In, "premise: signed in three years ahead");
        for _ in 0..5 {
            assert_eq!(office.try_in("arvaus", String::new()).await, Came::Wrong);
        }
        office.clock.set("2026-03-12T07:05:00Z");
        let code = office.one_time(db).await;
        assert_eq!(office.try_in(PASSWORD, code.clone()).await, Came::In);
        assert_eq!(office.try_in(PASSWORD, code).await, Came::Wrong, "a code still works once");
    }
}
