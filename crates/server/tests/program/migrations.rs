//! Every version that was ever released can be brought up to date, and programs that start at once do not race (security §4.6).

use crate::browser::{Browser, ORIGIN};
use access::{
    GateBuilder,
    web::{App, Site},
};
use db::{Db, Fault, Url, row, statements};
use kernel::RegionId;
use std::{fs, path::PathBuf, sync::Arc, thread};
use testkit::{Engine, TestDb};

statements! {
    CASES = "SELECT COUNT(*) AS n FROM case_file f JOIN person p ON p.region = f.region AND p.id = f.person_id";
    STEPS = "SELECT COUNT(*) AS n FROM migration";
}

row! {
    struct Count {
        n: i64,
    }
}

async fn count(db: &Db, statement: db::Statement) -> i64 {
    db.read(move |tx| tx.one::<Count>(statement, &[])).await.expect("is counted").n
}

/// Runs a script as the engine's own program would; the blocking clients want a thread of their own.
fn load(address: &str, script: String) {
    let address = address.to_owned();
    let loaded = thread::spawn(move || match address.strip_prefix("sqlite:") {
        Some(file) => {
            rusqlite::Connection::open(file).expect("opens").execute_batch(&script).expect("the text is loaded");
        }
        None => {
            let mut server = postgres::Client::connect(&address, postgres::NoTls).expect("connects");
            server.batch_execute(&script).expect("the text is loaded");
        }
    });
    loaded.join().expect("the text is loaded");
}

fn releases() -> Vec<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/releases");
    let entries = fs::read_dir(folder).expect("the releases are there").filter_map(Result::ok);
    entries.map(|entry| entry.path()).filter(|path| path.is_dir()).collect()
}

async fn from_every_release(engine: Engine, text: &str) {
    let releases = releases();
    assert!(!releases.is_empty(), "premise: the releases were found");
    for release in &releases {
        let Some(db) = TestDb::empty(engine) else { return };
        load(db.address(), fs::read_to_string(release.join(text)).expect("the release has its text"));
        let cases = count(&db, CASES).await;
        assert!(cases > 0, "premise: {} holds cases", release.display());
        db.migrate(server::app::migrations()).await.unwrap_or_else(|why| panic!("{}: {why}", release.display()));
        assert_eq!(count(&db, CASES).await, cases);
        assert_eq!(count(&db, STEPS).await, i64::try_from(server::app::migrations().len()).expect("fits"));
        pages_open(&db).await;
    }
}

/// Maija reads a case of hers, page by page, and Timo his own.
async fn pages_open(db: &Db) {
    let gate = GateBuilder::new(db.clone(), RegionId(1)).build();
    let site = Arc::new(Site { origin: ORIGIN.to_owned(), secure: false, demo: true });
    let router = server::web::dressed(server::app::routes(true), App { gate, site });
    let [mut maija, mut timo] = ["maija", "timo"].map(|_| Browser::signed_in(router.clone(), ""));
    maija.post("/demo", &[("who", "maija")]).await;
    timo.post("/demo", &[("who", "timo")]).await;
    let list = maija.get("/cases").await.body;
    let (_, after) = list.split_once("href=\"/cases/").expect("Maija has a case");
    let case = after.split(['"', '/', '?', '#']).next().unwrap_or_default();
    for page in ["", "/situation", "/plan", "/team", "/meetings", "/timeline"] {
        assert_eq!(maija.get(&format!("/cases/{case}{page}")).await.status, 200, "{page}");
    }
    assert_eq!(timo.get("/me").await.status, 200);
}

#[tokio::test]
async fn migrations_from_every_release_sqlite() {
    from_every_release(Engine::Sqlite, "sqlite.sql").await;
}

#[tokio::test]
async fn migrations_from_every_release_postgres() {
    from_every_release(Engine::Postgres, "postgres.sql").await;
}

#[test]
fn this_version_is_among_the_releases() {
    let this = env!("CARGO_PKG_VERSION");
    assert!(releases().iter().any(|release| release.ends_with(this)), "{this} has no text in tests/releases");
}

/// Several programs start at once: each step is run once, and each program goes on.
async fn programs_do_not_race(engine: Engine) {
    let Some(db) = TestDb::empty(engine) else { return };
    let url: Url = db.address().parse().expect("an address");
    let programs = [0; 3].map(|_| Db::open(&url).expect("the database opens"));
    let [first, second, third] = programs.each_ref().map(|db| db.migrate(server::app::migrations()));
    let (first, second, third) = tokio::join!(first, second, third);
    let run: Result<Vec<usize>, Fault> = [first, second, third].into_iter().collect();
    let mut run = run.expect("nobody fails");
    run.sort_unstable();
    assert_eq!(run, [0, 0, server::app::migrations().len()]);
}

#[tokio::test]
async fn programs_that_start_at_once_do_not_race_sqlite() {
    programs_do_not_race(Engine::Sqlite).await;
}

#[tokio::test]
async fn programs_that_start_at_once_do_not_race_postgres() {
    programs_do_not_race(Engine::Postgres).await;
}
