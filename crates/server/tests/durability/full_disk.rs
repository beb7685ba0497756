//! The disk is full: whoever writes is told so in words and keeps what was typed, what can be shown is shown, and when there is room
//! again everything goes on by itself.
//!
//! The disk is a small file system in memory that only the program sees; making one needs no rights beyond a name space of one's own.

use crate::{
    contact::record,
    http::{Answer, Visitor},
    installation::{Installation, PROGRAM, Running},
};
use db::{Db, Url, row, statements};
use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

const SAID: &str = "Haluaisin puhua työhön paluusta.";
/// Where there are no name spaces, the test cannot be made; with this set, that is a failure.
const REQUIRED: &str = "REQUIRE_FULL_DISK";

/// The data folder becomes a disk of three megabytes, and the program takes the place of the shell.
const ON_A_SMALL_DISK: &str = r#"mount -t tmpfs -o size=3m tmpfs "$1" && cp "$1".before/* "$1" && exec "$2" serve"#;

statements! {
    VIEWS = "SELECT COUNT(*) AS n FROM trail WHERE kind = 'view'";
}

row! {
    struct Views {
        n: i64,
    }
}

fn name_spaces() -> bool {
    let possible = Command::new("unshare").args(["-rm", "true"]).stderr(Stdio::null()).status();
    let possible = possible.is_ok_and(|status| status.success());
    assert!(possible || std::env::var_os(REQUIRED).is_none(), "{REQUIRED} is set, but no name space can be made");
    possible
}

fn start(installation: &Installation) -> Running {
    let before = installation.data().with_extension("before");
    fs::rename(installation.data(), &before).expect("the data is put aside");
    fs::create_dir(installation.data()).expect("a place for the disk");
    let mut command = installation.settings(Command::new("unshare"));
    command.args(["-rm", "sh", "-c", ON_A_SMALL_DISK, "sh"]).arg(installation.data()).arg(PROGRAM);
    Running::spawn(command)
}

/// A file that takes all the room, as the program's own disk shows it.
fn ballast(running: &Running, installation: &Installation) -> PathBuf {
    let path = installation.data().join("ballast");
    PathBuf::from(format!("/proc/{}/root{}", running.id(), path.display()))
}

/// Fills the disk to its last byte.
fn fill(file: &Path) {
    let mut size = 4 * 1024 * 1024;
    while size > 0 {
        let mut ballast = fs::OpenOptions::new().create(true).append(true).open(file).expect("opens");
        while std::io::Write::write_all(&mut ballast, &vec![7; size]).is_ok() {}
        size /= 2;
    }
}

/// Where the form was answered to.
fn recorded(riikka: &Visitor) -> String {
    let answer = record(riikka, SAID).expect("answers");
    assert_eq!(answer.status, 303, "{}", answer.body);
    answer.location().to_owned()
}

/// The looks of which the trail tells, from a copy of what lies on the disk beside this file.
async fn views(beside: &Path) -> i64 {
    let copy = tempfile::tempdir().expect("a place for the copy");
    for name in ["rinnalla.sqlite", "rinnalla.sqlite-wal"] {
        fs::copy(beside.with_file_name(name), copy.path().join(name)).expect("is copied");
    }
    let db = Db::open(&Url::Sqlite(copy.path().join("rinnalla.sqlite"))).expect("the database opens");
    let views: Views = db.read(|tx| tx.one(VIEWS, &[])).await.expect("is counted");
    views.n
}

#[tokio::test]
async fn disk_full_is_calm() {
    if !name_spaces() {
        eprintln!("skipped: no name spaces here, so no small disk");
        return;
    }
    let installation = Installation::found();
    let running = start(&installation);
    let riikka = installation.riikka(running.address());
    let contact = recorded(&riikka);
    assert_eq!(riikka.get(&contact).expect("answers").status, 200, "premise: with room it is shown");
    let ballast = ballast(&running, &installation);
    fill(&ballast);

    let (_, refused) = until_full(|| record(&riikka, SAID).expect("answers"));
    assert_eq!(refused.status, 503, "{}", refused.head);
    assert!(refused.head.contains("retry-after: "), "{}", refused.head);
    assert!(refused.body.contains("Rinnalla ei voi juuri nyt tallentaa mitään"), "{}", refused.body);
    assert_eq!(refused.hidden("said"), Some(SAID), "what was typed is kept");

    let (shown, looked) = until_full(|| riikka.get(&contact).expect("answers"));
    assert_eq!(looked.status, 503);
    assert!(!looked.body.contains(SAID), "no row in the trail, no client's words");
    assert!(looked.body.contains("katselusta ei jäisi merkintää"), "{}", looked.body);
    assert_eq!(riikka.get("/fi/ota-yhteytta").expect("answers").status, 200, "what shows nobody is shown");
    let (_, ready) = until_full(|| riikka.get("/health/ready").expect("answers"));
    assert_eq!(ready.status, 503);
    assert_eq!(riikka.get("/health/live").expect("answers").status, 200);

    fs::remove_file(&ballast).expect("room is made");
    assert_eq!(views(&ballast).await, shown + 1, "each look that was answered has its row, and no other");
    recorded(&riikka);
    let looked = riikka.get(&contact).expect("answers");
    assert!(looked.status == 200 && looked.body.contains(SAID), "it goes on by itself");
    assert_eq!(riikka.get("/health/ready").expect("answers").status, 200);
}

/// The log of the database has some room of its own left; it goes with the next writes. Answers how many still were done.
fn until_full(ask: impl Fn() -> Answer) -> (i64, Answer) {
    for done in 0..200 {
        let answer = ask();
        if answer.status == 503 {
            return (done, answer);
        }
        assert!(answer.status == 200 || answer.status == 303, "{}", answer.head);
    }
    panic!("the disk never was full");
}
