//! The disk is full: whoever writes is told so in words and keeps what was typed, clients' pages are shown as long as the room of the
//! ballast lasts for their rows in the trail, and when there is room again everything goes on by itself.
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
    thread,
    time::{Duration, Instant},
};

/// How many looks the test makes in the room of the ballast.
const LOOKS: i64 = 20;
const SAID: &str = "Haluaisin puhua työhön paluusta.";
/// Where there are no name spaces, the test cannot be made; with this set, that is a failure.
const REQUIRED: &str = "REQUIRE_FULL_DISK";

/// The data folder becomes a disk of twelve megabytes, and the program takes the place of the shell.
const ON_A_SMALL_DISK: &str = r#"mount -t tmpfs -o size=12m tmpfs "$1" && cp "$1".before/* "$1" && exec "$2" serve"#;

statements! {
    VIEWS = "SELECT COUNT(*) AS n FROM trail WHERE kind = 'view'";
}

row! {
    struct Views {
        n: i64,
    }
}

/// Whether a small disk can be made here. Where not, the test says that it was skipped.
fn small_disks() -> bool {
    let mount = ["-rm", "mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", "/mnt"];
    let possible = Command::new("unshare").args(mount).stderr(Stdio::null()).status();
    let possible = possible.is_ok_and(|status| status.success());
    assert!(possible || std::env::var_os(REQUIRED).is_none(), "{REQUIRED} is set, but no small disk can be made");
    if !possible {
        eprintln!("SKIPPED: no name spaces here, so no small disk");
    }
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

/// A file as the program's own disk shows it.
fn on_its_disk(running: &Running, file: &Path) -> PathBuf {
    PathBuf::from(format!("/proc/{}/root{}", running.id(), file.display()))
}

/// The size of the ballast, when it is there.
fn size(ballast: &Path) -> u64 {
    fs::metadata(ballast).map_or(0, |known| known.len())
}

/// Waits until this is so; the program does it by itself.
fn comes_true(what: &str, so: impl Fn() -> bool) {
    let end = Instant::now() + Duration::from_secs(20);
    while !so() {
        assert!(Instant::now() < end, "{what}");
        thread::sleep(Duration::from_millis(50));
    }
}

/// Fills the disk to its last byte.
fn fill(file: &Path) {
    let mut size = 4 * 1024 * 1024;
    while size > 0 {
        let mut filler = fs::OpenOptions::new().create(true).append(true).open(file).expect("opens");
        while std::io::Write::write_all(&mut filler, &vec![7; size]).is_ok() {}
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

/// Nobody can write, and what was typed is kept; whoever shows nobody is shown.
fn writes_are_refused_in_words(riikka: &Visitor) {
    let (_, refused) = until_full(|| record(riikka, SAID).expect("answers"));
    assert_eq!(refused.status, 503, "{}", refused.head);
    assert!(refused.head.contains("retry-after: "), "{}", refused.head);
    assert!(refused.body.contains("Rinnalla ei voi juuri nyt tallentaa mitään"), "{}", refused.body);
    assert_eq!(refused.hidden("said"), Some(SAID), "what was typed is kept");
    assert_eq!(riikka.get("/fi/ota-yhteytta").expect("answers").status, 200);
    let ready = riikka.get("/health/ready").expect("answers");
    assert_eq!((ready.status, ready.body.as_str()), (503, "disk full"));
    assert_eq!(riikka.get("/health/live").expect("answers").status, 200);
}

/// Clients' pages are shown all the same, again and again until this is so. Answers how often.
fn looking_goes_on(riikka: &Visitor, contact: &str, mut until: impl FnMut() -> bool) -> i64 {
    for number in 0..1_000 {
        if until() {
            return number;
        }
        let shown = riikka.get(contact).expect("answers");
        assert!(shown.status == 200 && shown.body.contains(SAID), "{}", shown.body);
    }
    panic!("the disk never was full");
}

/// The room of the ballast is used up too: no row in the trail, no client's words. Answers how many looks it still had room for.
fn looking_ends(riikka: &Visitor, contact: &str) -> i64 {
    let (shown, looked) = until_full(|| riikka.get(contact).expect("answers"));
    assert!(!looked.body.contains(SAID), "no row in the trail, no client's words");
    assert!(looked.body.contains("katselusta ei jäisi merkintää"), "{}", looked.body);
    shown
}

#[tokio::test]
async fn disk_full_is_calm() {
    if !small_disks() {
        return;
    }
    let installation = Installation::found();
    let running = start(&installation);
    let riikka = installation.riikka(running.address());
    let contact = recorded(&riikka);
    assert_eq!(riikka.get(&contact).expect("answers").status, 200, "premise: with room it is shown");
    let ballast = on_its_disk(&running, &installation.database().with_extension("sqlite.ballast"));
    comes_true("the ballast is made", || running.log().contains("the ballast is there"));
    let filler = on_its_disk(&running, &installation.data().join("filler"));

    fill(&filler);
    let without_noticing = looking_goes_on(&riikka, &contact, || size(&ballast) == 0);
    writes_are_refused_in_words(&riikka);
    let mut more = 0..LOOKS;
    let with_ballast = looking_goes_on(&riikka, &contact, || more.next().is_none());
    fill(&filler);
    let at_the_end = looking_ends(&riikka, &contact);

    fs::remove_file(&filler).expect("room is made");
    let shown = 1 + without_noticing + with_ballast + at_the_end;
    assert_eq!(views(&ballast).await, shown, "each look that was answered has its row, and no other");
    comes_true("it goes on by itself", || riikka.get("/health/ready").is_ok_and(|ready| ready.status == 200));
    assert_eq!(size(&ballast), 1 << 20, "the ballast is there again");
    recorded(&riikka);
    let looked = riikka.get(&contact).expect("answers");
    assert!(looked.status == 200 && looked.body.contains(SAID));
}

/// The program was started anew while the disk was full: what is left of the ballast's room is not for those who write.
#[tokio::test]
async fn a_start_on_a_full_disk_keeps_the_room_for_looking() {
    let installation = Installation::found();
    let ballast = installation.database().with_extension("sqlite.ballast");
    fs::write(&ballast, "").expect("it was let go");
    let mut command = installation.settings(Command::new(PROGRAM));
    command.arg("serve").env("RINNALLA_BALLAST_MIB", "1000000000"); // no disk has room for it
    let running = Running::spawn(command);
    let visitor = Visitor::at(running.address());
    let ready = visitor.get("/health/ready").expect("answers");
    assert_eq!((ready.status, ready.body.as_str()), (503, "disk full"), "{}", running.log());
    let mut check = installation.settings(Command::new(PROGRAM));
    let said = check.args(["check", "config"]).env("RINNALLA_BALLAST_MIB", "1000000000").output().expect("runs");
    assert!(String::from_utf8_lossy(&said.stdout).contains("THERE IS NO ROOM for the ballast"), "{said:?}");
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
