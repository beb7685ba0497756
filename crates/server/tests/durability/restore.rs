//! A copy is taken while the program serves, and put back when it does not; a step of the schema that is killed leaves all or nothing.

use crate::{
    contact,
    http::Visitor,
    installation::{Installation, PROGRAM, Running},
};
use db::{Db, Url, row, statements};
use kernel::Chance;
use std::{
    collections::BTreeSet,
    fs,
    os::unix::fs::PermissionsExt,
    path::Path,
    process::{Command, Output},
    thread,
    time::{Duration, Instant},
};
use testkit::SeededChance;

statements! {
    SCHEMA = "SELECT name || ' ' || COALESCE(sql, '') AS text FROM sqlite_master ORDER BY name";
    SAID = "SELECT said AS text FROM contact ORDER BY id";
}

row! {
    struct Line {
        text: String,
    }
}

async fn lines(database: &Path, statement: db::Statement) -> Vec<String> {
    let db = Db::open(&Url::Sqlite(database.to_owned())).expect("the database opens");
    let rows: Vec<Line> = db.read(move |tx| tx.all(statement, &[])).await.expect("is read");
    rows.into_iter().map(|row| row.text).collect()
}

pub fn run(installation: &Installation, arguments: &[&str]) -> Output {
    installation.settings(Command::new(PROGRAM)).args(arguments).output().expect("runs")
}

fn record(riikka: &Visitor, said: &str) {
    assert_eq!(contact::record(riikka, said).expect("answers").status, 303);
}

#[tokio::test]
async fn restore_is_byte_equal() {
    let installation = Installation::found();
    let running = installation.start();
    let riikka = installation.riikka(running.address());
    record(&riikka, "ennen");
    let copy = installation.data().with_file_name("copy.sqlite");
    let copy_name = copy.to_string_lossy().into_owned();
    assert!(run(&installation, &["backup", &copy_name]).status.success(), "a copy is taken while the program serves");
    assert!(!run(&installation, &["backup", &copy_name]).status.success(), "an older copy is never overwritten");
    record(&riikka, "jälkeen");
    let refused = run(&installation, &["restore", &copy_name]);
    assert!(String::from_utf8_lossy(&refused.stderr).contains("stop the program first"), "{refused:?}");
    running.kill9();

    let restored = run(&installation, &["restore", &copy_name]);
    assert!(restored.status.success(), "{restored:?}");
    assert_eq!(fs::read(&copy).expect("is read"), fs::read(installation.database()).expect("is read"));
    assert_eq!(lines(&installation.database(), SAID).await, ["ennen"]);
    let replaced = installation.data().join("rinnalla.sqlite.replaced");
    assert_eq!(lines(&replaced, SAID).await, ["ennen", "jälkeen"], "what was there before is kept");

    fs::write(&copy, &fs::read(&copy).expect("is read")[..40_000]).expect("the copy is cut");
    assert!(!run(&installation, &["restore", &copy_name]).status.success(), "half a copy is refused");
    assert_eq!(lines(&installation.database(), SAID).await, ["ennen"]);
}

/// The operator stands in the folder of the data and names the file alone; what was put aside the first time stays as it was.
#[tokio::test]
async fn a_copy_is_put_back_where_the_operator_stands_and_nothing_put_aside_is_lost() {
    let installation = Installation::found();
    let folder = installation.data();
    let here = |arguments: &[&str]| {
        let mut command = installation.settings(Command::new(PROGRAM));
        command.env("RINNALLA_DATABASE", "sqlite:rinnalla.sqlite").current_dir(&folder);
        command.args(arguments).output().expect("runs")
    };
    assert!(here(&["backup", "copy.sqlite"]).status.success());
    for aside in ["rinnalla.sqlite.replaced", "rinnalla.sqlite.replaced-2"] {
        let restored = here(&["restore", "copy.sqlite"]);
        assert!(restored.status.success(), "{restored:?}");
        assert!(String::from_utf8_lossy(&restored.stdout).contains(aside), "{restored:?}");
        assert!(folder.join(aside).exists(), "{aside}");
    }
}

/// Other accounts of the machine read neither the database nor what lies beside it, nor a copy; an older, open file is closed to them.
#[tokio::test]
async fn nobody_else_on_the_machine_reads_the_files() {
    let installation = Installation::found();
    fs::set_permissions(installation.database(), fs::Permissions::from_mode(0o644)).expect("is opened to all");
    let copy = installation.data().join("copy.sqlite");
    let running = installation.start();
    record(&installation.riikka(running.address()), "salassa");
    assert!(run(&installation, &["backup", &copy.to_string_lossy()]).status.success());
    let files: Vec<_> =
        fs::read_dir(installation.data()).expect("is listed").map(|entry| entry.expect("is listed")).collect();
    assert!(files.len() >= 3, "premise: the database, its log and the copy are there: {files:?}");
    for file in files {
        let mode = file.metadata().expect("is there").permissions().mode();
        assert_eq!(mode & 0o077, 0, "{:?} is open to others: {mode:o}", file.file_name());
    }
}

/// Starts bringing an empty database up to date, and kills it after this time.
fn migrate_and_kill(installation: &Installation, life: Duration) {
    let mut command = installation.settings(Command::new(PROGRAM));
    command.arg("migrate");
    let running = Running::spawn(command);
    thread::sleep(life);
    running.kill9();
}

#[tokio::test]
async fn kill_in_migration() {
    let seed = SeededChance::seed();
    eprintln!("SEED={seed}");
    let mut chance = SeededChance::new(seed);
    let whole = Installation::bare();
    let began = Instant::now();
    assert!(run(&whole, &["migrate"]).status.success());
    let longest = 2 * u64::try_from(began.elapsed().as_millis()).expect("a short time"); // a busy machine is slower, and is killed later
    let schema = lines(&whole.database(), SCHEMA).await;
    let mut found = BTreeSet::new();
    for _ in 0..30 {
        let installation = Installation::bare();
        let mut random = [0; 8];
        chance.fill(&mut random);
        migrate_and_kill(&installation, Duration::from_millis(u64::from_le_bytes(random) % longest));
        let left = lines(&installation.database(), SCHEMA).await;
        assert!(left.is_empty() || left == schema, "half a schema: {left:#?}");
        found.insert(left.is_empty());
        assert!(run(&installation, &["migrate"]).status.success(), "the next start goes on");
        assert_eq!(lines(&installation.database(), SCHEMA).await, schema);
    }
    assert_eq!(found.len(), 2, "premise: some were killed before the end and some after");
}
