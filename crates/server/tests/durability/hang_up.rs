//! Somebody goes away while what they sent is being saved: it is saved to its end all the same (security §4.2).

use crate::{contact::call, http::encoded_form, installation::Installation, kill9::held};
use db::Url;
use rusqlite::Connection;
use std::{thread, time::Duration};

#[tokio::test]
async fn who_hangs_up_does_not_cancel_the_commit() {
    let installation = Installation::found();
    let running = installation.start();
    let riikka = installation.riikka(running.address());
    let url = Url::Sqlite(installation.database());
    let somebody = Connection::open(installation.database()).expect("opens");
    somebody.execute_batch("BEGIN IMMEDIATE").expect("nobody else can commit just now");

    let body = encoded_form(&call("kesken"));
    let begun = riikka.begin("POST", "/contacts/new", &body).expect("connects");
    begun.hang_up_after(&body, Duration::from_secs(1)).expect("is sent"); // by then it waits for its turn to commit
    thread::sleep(Duration::from_millis(500)); // the program has noticed that nobody waits any more
    assert!(held(&url).await.is_empty(), "premise: it was not saved when they went");

    somebody.execute_batch("ROLLBACK").expect("goes on");
    for _ in 0..200 {
        if held(&url).await.get("kesken") == Some(&1) {
            return;
        }
        thread::sleep(Duration::from_millis(50));
    }
    panic!("it was cancelled: {}", running.log());
}
