//! No row, no bytes (security §2.4), on every address that tells of clients: whether the trail answers with an error, has no room, is slow
//! or never answers, nothing of any client leaves, people hear it calmly, and as soon as the trail is well again everything is served.

use crate::{
    browser::{Answer, Browser},
    matrix::cells::{self, NOBODYS},
    world::{World, people::Person},
};
use access::web::Shows;
use db::{Db, Migration, Statement, args};
use server::web::{Limits, dressed_within};
use std::{collections::BTreeSet, sync::Mutex, sync::mpsc, time::Duration};
use testkit::Engine;
use tokio::task::JoinHandle;

db::statements! {
    PAGES = "PRAGMA page_count";
    NO_MORE_PAGES = "PRAGMA max_page_count = 1";
    ENOUGH_PAGES = "PRAGMA max_page_count = 1000000";
    TOUCH = "UPDATE region SET code = code WHERE id = ?1";
    LOCK = "LOCK TABLE trail IN ACCESS EXCLUSIVE MODE";
}

db::row! {
    struct Pages {
        page_count: i64,
    }

    struct MostPages {
        max_page_count: i64,
    }
}

/// Whoever meets something of a client somewhere.
const WHO: [&str; 7] = ["manager", "client_live", "queue", "member_kela", "member_jobs", "invited", "asked"];
/// How long a test waits for what does not come.
const SOON: Duration = Duration::from_millis(400);
/// How long those wait who wait until it comes.
const PATIENT: Duration = Duration::from_secs(30);
/// Addresses for clients' data on which, in the world as it begins, nothing of anybody stands.
const TELL_NOTHING: [&str; 6] = [
    "/cases/{case}/consents/{consent}/screen", // the consent is not on the screen
    "/cases/{case}/plan/versions/{number}",    // no version has been agreed
    "/contacts/{contact}/send",                // none is to be sent on
    "/me/data/looks",                          // nobody has looked yet
    "/meetings/{meeting}/meeting.ics",         // a calendar gets no word of a client
    "/search",                                 // nothing has been looked for
];

/// A page that tells something of a client: whose it is, its address, and how many words it tells.
struct Page<'w> {
    person: &'w Person,
    path: String,
    words: usize,
}

impl Page<'_> {
    fn named(&self) -> String {
        format!("{} as {}", self.path, self.person.key)
    }
}

/// For every address that tells of clients, somebody to whom it tells something.
async fn telling(world: &World) -> Vec<Page<'_>> {
    let routes = server::app::routes(true);
    let clients: BTreeSet<_> = routes
        .list()
        .iter()
        .filter(|route| (route.method, route.shows) == ("GET", Shows::Clients))
        .map(|route| route.path)
        .collect();
    let mut left: BTreeSet<_> = clients.iter().copied().filter(|path| !TELL_NOTHING.contains(path)).collect();
    let (action, mut telling) = (world.record("live").ids["action"].simple().to_string(), Vec::new());
    for cell in cells::all(world) {
        let asks = cell.line.method == "GET" && cell.is_open() && WHO.contains(&cell.person.key.as_str());
        if !asks || !left.contains(cell.line.path) {
            continue;
        }
        let path = cell.path().replace(NOBODYS, &action);
        let words = met(world, &world.browser(cell.person).get(&path).await);
        if words > 0 {
            left.remove(cell.line.path);
            telling.push(Page { person: cell.person, path, words });
        }
    }
    assert!(left.is_empty(), "premise: these tell of clients: {left:?}");
    telling
}

fn met(world: &World, answer: &Answer) -> usize {
    world.canaries.met_in(&answer.body).len() + world.canaries.met_in(answer.location()).len()
}

/// Asks for all of them at once, with a place for each; nobody waits longer than this.
fn ask(world: &World, pages: &[Page<'_>], longest: Duration) -> Vec<JoinHandle<Answer>> {
    let places = 2 * pages.len();
    let limits = Limits { longest, most_at_once: places, most_of_one: places, ..Limits::default() };
    let router = dressed_within(server::app::routes(true), world.program.app.clone(), limits);
    let one = |page: &Page<'_>| {
        let mut browser = Browser::signed_in(router.clone(), page.person.cookie.as_deref().unwrap_or_default());
        let path = page.path.clone();
        tokio::spawn(async move { browser.get(&path).await })
    };
    pages.iter().map(one).collect()
}

/// Nothing of any client, in a calm page that says that something is wrong.
async fn nothing_is_told(world: &World, pages: &[Page<'_>], answers: Vec<JoinHandle<Answer>>, how: &str) {
    for (page, answer) in pages.iter().zip(answers) {
        let (answer, what) = (answer.await.expect("answers"), format!("{how}: {}", page.named()));
        assert_eq!(met(world, &answer), 0, "{what} tells something");
        assert!(answer.status.is_server_error() && answer.body.contains("</h1>"), "{what}: {}", answer.status);
    }
}

/// Whoever waited gets all of it, or is asked to come again; most get it.
async fn told_at_last(world: &World, pages: &[Page<'_>], answers: Vec<JoinHandle<Answer>>) {
    let mut told = 0;
    for (page, answer) in pages.iter().zip(answers) {
        let answer = answer.await.expect("answers");
        let expected = if answer.status.is_server_error() { 0 } else { page.words };
        assert_eq!(met(world, &answer), expected, "it is slow: {}: {}", page.named(), answer.status);
        told += usize::from(expected > 0);
    }
    assert!(told > pages.len() / 2, "{told} of {} who waited were told", pages.len());
}

/// One after the other, everything.
async fn all_is_told(world: &World, pages: &[Page<'_>], how: &str) {
    for page in pages {
        let answer = world.browser(page.person).get(&page.path).await;
        assert_eq!(met(world, &answer), page.words, "{how}: {}: {}", page.named(), answer.status);
    }
}

/// As it is now nothing is told; after `mend`, everything again.
async fn until_mended(world: &World, pages: &[Page<'_>], how: &str, mend: impl AsyncFnOnce(&Db)) {
    nothing_is_told(world, pages, ask(world, pages, PATIENT), how).await;
    mend(&world.program.db).await;
    all_is_told(world, pages, how).await;
}

/// One more step of the schema: how a test breaks the trail, and mends it.
async fn step(db: &Db, steps: &[&'static str]) {
    let step = |(number, sql): (u32, &&'static str)| Migration { number: 9_990 + number, name: "of the test", sql };
    let steps: Vec<Migration> = (0..).zip(steps).map(step).collect();
    let all = [server::app::migrations(), &steps].concat();
    db.migrate(Box::leak(all.into_boxed_slice())).await.expect("the step is taken");
}

/// Every page, on the embedded engine: the row is refused.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_audit_no_bytes() {
    let world = World::found(Engine::Sqlite).await.expect("SQLite is built in");
    let pages = telling(&world).await;
    assert!(pages.len() > 50, "premise: {} pages tell of clients", pages.len());
    let broken =
        "CREATE TRIGGER no_trail BEFORE INSERT ON trail BEGIN SELECT RAISE(ABORT, 'the trail takes nothing'); END;";
    step(&world.program.db, &[broken]).await;
    until_mended(&world, &pages, "error", async |db| step(db, &[broken, "DROP TRIGGER no_trail"]).await).await;
}

/// Every page, on the embedded engine: the disk is full.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_room_for_the_trail_no_bytes() {
    let world = World::found(Engine::Sqlite).await.expect("SQLite is built in");
    let (pages, db) = (telling(&world).await, &world.program.db);
    let size: Pages = db.read(|tx| tx.one(PAGES, &[])).await.expect("pages are counted");
    let most: MostPages = db.write(|tx| tx.one(NO_MORE_PAGES, &[])).await.expect("no page more");
    assert!(most.max_page_count <= size.page_count + 1, "premise: the file cannot grow");
    fill(&world, &pages).await;
    let mend = async |db: &Db| {
        let most: MostPages = db.write(|tx| tx.one(ENOUGH_PAGES, &[])).await.expect("there is room");
        assert!(most.max_page_count > size.page_count + 1);
    };
    until_mended(&world, &pages, "full", mend).await;
}

/// Looks until the file has no room for the row of any of these looks: rows are of different lengths, and a short one may fit where a long one
/// does not.
async fn fill(world: &World, pages: &[Page<'_>]) {
    for _ in 0..2_000 {
        let mut one_fits = false;
        for page in pages {
            one_fits |= !world.browser(page.person).get(&page.path).await.status.is_server_error();
        }
        if !one_fits {
            return;
        }
    }
    panic!("the file never filled up");
}

/// Somebody who holds what the trail needs, until let go.
struct Holder {
    let_go: mpsc::Sender<()>,
    holding: JoinHandle<Result<(), db::Fault>>,
}

impl Holder {
    async fn of(world: &World, hold: Statement) -> Self {
        let other = Db::open(&world.program.db.address().parse().expect("an address")).expect("opens a second time");
        let (let_go, wait) = mpsc::channel::<()>();
        let (tell, held) = mpsc::channel::<()>();
        let wait = Mutex::new(wait);
        let holding = tokio::spawn(async move {
            let unit = move |tx: &mut db::Tx<'_>| {
                let one = args![1_i64];
                tx.run(hold, if hold.text.contains("?1") { one } else { &[] })?;
                let _ = tell.send(());
                let _ = wait.lock().map(|wait| wait.recv_timeout(Duration::from_secs(30)));
                Ok::<(), db::Fault>(())
            };
            other.write(unit).await
        });
        tokio::task::spawn_blocking(move || held.recv()).await.expect("a thread").expect("the other holds it");
        Self { let_go, holding }
    }

    async fn let_go(self) {
        self.let_go.send(()).expect("the other waits");
        self.holding.await.expect("a task").expect("written");
    }
}

/// Slow: the bytes wait for their rows. Never: people are asked to come again, and nothing has left.
async fn bytes_wait(world: &World, pages: &[Page<'_>], hold: Statement) {
    let holder = Holder::of(world, hold).await;
    let patient = ask(world, pages, PATIENT);
    nothing_is_told(world, pages, ask(world, pages, SOON), "it never answers").await;
    for (page, answer) in pages.iter().zip(&patient) {
        assert!(!answer.is_finished(), "{} came before its row could be written", page.named());
    }
    holder.let_go().await;
    told_at_last(world, pages, patient).await;
    all_is_told(world, pages, "it answers again").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn while_the_trail_waits_no_bytes_leave() {
    let world = World::found(Engine::Sqlite).await.expect("SQLite is built in");
    let pages = telling(&world).await;
    bytes_wait(&world, &pages, TOUCH).await;
}

/// A sample on the other engine, in all four ways.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_audit_no_bytes_on_postgres() {
    const REFUSE: &str = "CREATE FUNCTION no_trail() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '22000'; END $$ LANGUAGE plpgsql; \
        CREATE TRIGGER no_trail BEFORE INSERT ON trail FOR EACH ROW EXECUTE FUNCTION no_trail()";
    const NO_ROOM: &str = "CREATE OR REPLACE FUNCTION no_trail() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '53100'; END $$ LANGUAGE plpgsql";
    const MEND: &str = "DROP TRIGGER no_trail ON trail";
    let Some(world) = World::found(Engine::Postgres).await else { return };
    let pages: Vec<_> = telling(&world).await.into_iter().step_by(6).collect();
    bytes_wait(&world, &pages, LOCK).await;
    step(&world.program.db, &[REFUSE]).await;
    nothing_is_told(&world, &pages, ask(&world, &pages, PATIENT), "error").await;
    step(&world.program.db, &[REFUSE, NO_ROOM]).await;
    until_mended(&world, &pages, "full", async |db| step(db, &[REFUSE, NO_ROOM, MEND]).await).await;
}
