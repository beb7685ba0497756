//! Somebody goes away while what they sent is being saved: it is saved to its end all the same (security §4.2).

use crate::{
    contact::call,
    http::encoded_form,
    installation::Installation,
    kill9::held,
    tracer::{Injected, is_here},
};
use db::Url;
use std::{thread, time::Duration};

/// Three seconds until the disk answers.
const SLOWLY: &str = "delay_enter=3000000";

#[tokio::test]
async fn who_hangs_up_does_not_cancel_the_commit() {
    if !is_here() {
        return;
    }
    let installation = Installation::found();
    let running = installation.start();
    let riikka = installation.riikka(running.address());
    let url = Url::Sqlite(installation.database());
    let slow = Injected::into(&running, "fdatasync,fsync", SLOWLY);

    let body = encoded_form(&call("kesken"));
    let begun = riikka.begin("POST", "/contacts/new", &body).expect("connects");
    begun.hang_up_after(&body, Duration::from_secs(1)).expect("is sent");
    assert!(held(&url).await.is_empty(), "premise: it was being committed when they went");
    for _ in 0..200 {
        if held(&url).await.get("kesken") == Some(&1) {
            return slow.end();
        }
        thread::sleep(Duration::from_millis(50));
    }
    panic!("it was cancelled: {}", running.log());
}
