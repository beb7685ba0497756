//! On PostgreSQL: the wait for the standby is cut short. Whoever sent the form hears that nobody knows whether it is saved, sends it again,
//! and it is saved once (security §4.2). `cancelled_commit_is_not_acknowledged` tells the same of the database alone.

use crate::{contact::record_once, http::Answer, installation::Installation, kill9::held};
use std::{thread, time::Duration};
use testkit::postgres::Alone;

/// Runs one statement as the operator of the server.
fn operator(address: &str, statement: &str) -> usize {
    let mut client = postgres::Client::connect(address, postgres::NoTls).expect("connects");
    client.query(statement, &[]).map(|rows| rows.len()).expect("is done")
}

fn wait_for(address: &str, standby: &str) {
    operator(address, &format!("ALTER SYSTEM SET synchronous_standby_names = '{standby}'"));
    operator(address, "SELECT pg_reload_conf()");
    thread::sleep(Duration::from_millis(300)); // until each connection has heard of it
}

/// Sends the form, and cancels its wait for the standby.
fn cut_short(installation: &Installation, address: &str, send: impl FnOnce() -> Answer + Send) -> Answer {
    thread::scope(|scope| {
        let sent = scope.spawn(send);
        let cancel = "SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'";
        while operator(address, cancel) == 0 {
            assert!(!sent.is_finished(), "nobody waited for the standby: {}", installation.data().display());
            thread::sleep(Duration::from_millis(10));
        }
        sent.join().expect("answers")
    })
}

/// Everything that blocks, in one thread that may.
fn sent_twice(address: &str) {
    let installation = Installation::found_on(address);
    let running = installation.start();
    let riikka = installation.riikka(running.address());
    let token = testkit::fresh_token();
    wait_for(address, "nobody");
    let send = || record_once(&riikka, "kesken", &token).expect("answers");
    let answer = cut_short(&installation, address, send);
    assert_eq!(answer.status, 503, "{}", answer.body);
    assert!(answer.body.contains("Emme tiedä, tallentuiko tämä"), "{}", answer.body);
    assert_eq!((answer.hidden("said"), answer.hidden("once")), (Some("kesken"), Some(token.as_str())));
    wait_for(address, "");
    assert_eq!(record_once(&riikka, "kesken", &token).expect("answers").status, 303, "{}", running.log());
}

#[tokio::test]
async fn a_form_whose_commit_was_cancelled_is_sent_again_and_saved_once() {
    let started = tokio::task::spawn_blocking(|| {
        let server = Alone::start(&[])?;
        let address = server.create_database("standby");
        sent_twice(&address);
        Some((server, address))
    });
    let Some((_server, address)) = started.await.expect("goes to its end") else { return };
    let held = held(&address.parse().expect("an address")).await;
    assert_eq!(held.get("kesken"), Some(&1), "saved once, with its row in the trail: {held:?}");
}
