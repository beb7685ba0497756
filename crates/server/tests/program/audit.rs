//! No row, no bytes (security §2), at every address: what a page tells of a client stands in the trail once it is told, and when it cannot
//! be written down, nothing is told.

use crate::{
    matrix::cells::{self, Cell, Subject},
    world::{World, canary::Owner},
};
use access::web::Shows;
use db::{Db, Migration, args};
use kernel::{AccountId, CaseId, ContactId, TrailId};
use std::{collections::BTreeSet, time::Duration};
use testkit::Engine;

/// Rows of the trail sort by their millisecond.
const MOMENT: Duration = Duration::from_millis(2);

db::statements! {
    AFTER = "SELECT id, account_id AS account, kind, case_id, contact_id AS contact, cases FROM trail WHERE id > ?1 ORDER BY id";
    LAST = "SELECT id, account_id AS account, kind, case_id, contact_id AS contact, cases FROM trail ORDER BY id DESC LIMIT 1";
    PAGES = "PRAGMA page_count";
    MOST_PAGES = "PRAGMA max_page_count = 1";
    TOUCH = "UPDATE region SET code = code WHERE id = ?1";
}

db::row! {
    struct TrailRow {
        id: TrailId,
        account: Option<AccountId>,
        kind: String,
        case_id: Option<CaseId>,
        contact: Option<ContactId>,
        cases: Option<Vec<u8>>,
    }

    struct Pages {
        page_count: i64,
    }

    struct MostPages {
        max_page_count: i64,
    }
}

impl TrailRow {
    /// Everybody whom the row names.
    fn owners(&self) -> Vec<Owner> {
        let listed = self.cases.iter().flat_map(|bytes| bytes.chunks_exact(16));
        let listed = listed.map(|id| CaseId::from_uuid(uuid::Uuid::from_slice(id).expect("sixteen bytes")));
        let cases = self.case_id.into_iter().chain(listed).map(Owner::Case);
        cases.chain(self.contact.into_iter().map(Owner::Contact)).collect()
    }
}

async fn after(db: &Db, last: TrailId) -> Vec<TrailRow> {
    db.read(move |tx| tx.all(AFTER, args![last])).await.expect("the trail is read")
}

async fn last(db: &Db) -> TrailId {
    let row: Option<TrailRow> = db.read(move |tx| tx.optional(LAST, &[])).await.expect("the trail is read");
    row.map_or(TrailId::from_uuid(uuid::Uuid::nil()), |row| row.id)
}

/// The pages that show clients, as those who may see them.
fn shown(world: &World) -> Vec<Cell<'_>> {
    let routes = server::app::routes(true);
    let clients: BTreeSet<_> =
        routes.list().iter().filter(|route| route.shows == Shows::Clients).map(|route| route.path).collect();
    let mut cells = cells::all(world);
    cells.retain(|cell| cell.line.method == "GET" && clients.contains(cell.line.path) && cell.is_open());
    cells
}

/// Those of them that one person of each kind sees of the client whose consent is in force.
fn a_few(world: &World) -> Vec<Cell<'_>> {
    const WHO: [&str; 6] = ["manager", "member_jobs", "invited", "queue", "client_live", "previous"];
    let live = |subject: Subject<'_>| !matches!(subject, Subject::Record(record) if record.key != "live");
    let mut cells = shown(world);
    cells.retain(|cell| WHO.contains(&cell.person.key.as_str()) && live(cell.subject));
    cells
}

#[tokio::test]
async fn each_canary_has_exactly_one_row() {
    let world = World::found(Engine::Sqlite).await.expect("SQLite is built in");
    let (mut told, mut wrong) = (0, Vec::new());
    for cell in a_few(&world) {
        world.program.clock.pass(MOMENT);
        let before = last(&world.program.db).await;
        let answer = world.browser(cell.person).get(&cell.path()).await;
        let rows = after(&world.program.db, before).await;
        let mut met: Vec<Owner> = Vec::new();
        for canary in world.canaries.met_in(&answer.body) {
            if !met.contains(&canary.owner) {
                met.push(canary.owner);
            }
        }
        told += met.len();
        for owner in met {
            let naming = |row: &&TrailRow| {
                row.kind != "refused" && row.account == cell.person.account && row.owners().contains(&owner)
            };
            let of_one = rows.iter().filter(naming).filter(|row| row.cases.is_none()).count();
            let in_lists = rows.iter().filter(naming).filter(|row| row.cases.is_some()).count();
            if of_one > 1 || of_one + in_lists == 0 {
                wrong.push(format!(
                    "{} as {}: {of_one} rows and {in_lists} lists for {owner:?}",
                    cell.path(),
                    cell.person.key
                ));
            }
        }
    }
    assert!(told > 100, "premise: the pages tell of {told} clients");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Nothing of any client comes while the trail is as it is now; the answer is a calm one.
async fn nothing_is_told(world: &World, how: &str) {
    let mut wrong = Vec::new();
    for cell in a_few(world) {
        let answer = world.browser(cell.person).get(&cell.path()).await;
        let met = world.canaries.met_in(&answer.body);
        let calm = answer.status.is_server_error() || answer.status == 429 || met.is_empty();
        if !met.is_empty() || !calm || (answer.status.is_server_error() && !answer.body.contains("</h1>")) {
            wrong.push(format!(
                "{how}: {} as {}: {} with {} words",
                cell.path(),
                cell.person.key,
                answer.status,
                met.len()
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

async fn pages_are_told(world: &World) -> usize {
    let mut told = 0;
    for cell in a_few(world) {
        let answer = world.browser(cell.person).get(&cell.path()).await;
        told += world.canaries.met_in(&answer.body).len();
    }
    told
}

/// One more step of the schema: how a test breaks the trail.
async fn break_with(db: &Db, sql: &'static str) {
    let broken = Migration { number: 9_999, name: "broken", sql };
    let all = [server::app::migrations(), &[broken]].concat();
    db.migrate(Box::leak(all.into_boxed_slice())).await.expect("the trail is broken");
}

/// The row is refused, on every address: error.
#[tokio::test]
async fn no_audit_no_bytes() {
    let world = World::found(Engine::Sqlite).await.expect("SQLite is built in");
    assert!(pages_are_told(&world).await > 500, "premise: with a trail the pages tell");
    break_with(
        &world.program.db,
        "CREATE TRIGGER no_trail BEFORE INSERT ON trail BEGIN SELECT RAISE(ABORT, 'the trail takes nothing'); END;",
    )
    .await;
    nothing_is_told(&world, "error").await;
}

/// The disk is full: full.
#[tokio::test]
async fn no_room_for_the_trail_no_bytes() {
    let world = World::found(Engine::Sqlite).await.expect("SQLite is built in");
    let db = &world.program.db;
    let pages: Pages = db.read(|tx| tx.one(PAGES, &[])).await.expect("pages are counted");
    let most: MostPages = db.write(|tx| tx.one(MOST_PAGES, &[])).await.expect("no page more");
    assert!(most.max_page_count <= pages.page_count + 1, "premise: the file cannot grow");
    fill(&world).await;
    nothing_is_told(&world, "full").await;
}

/// Looks until the last page of the file is full.
async fn fill(world: &World) {
    for _ in 0..2_000 {
        let mut manager = world.browser(world.person("manager"));
        if manager.get(&format!("/cases/{}", world.record("live").case)).await.status.is_server_error() {
            return;
        }
    }
    panic!("the file never filled up");
}

/// The trail is slow: the bytes wait for it.
#[tokio::test]
async fn while_the_trail_waits_no_bytes_leave() {
    let world = World::found(Engine::Sqlite).await.expect("SQLite is built in");
    let other = Db::open(&world.program.db.address().parse().expect("an address")).expect("opens a second time");
    let cell = a_few(&world).into_iter().find(|cell| cell.person.key == "manager").expect("the manager sees something");
    let (held, release) = (std::sync::mpsc::channel::<()>(), std::sync::mpsc::channel::<()>());
    let (tell, wait) = (held.0, std::sync::Mutex::new(release.1));
    let holding = tokio::spawn(async move {
        other
            .write(move |tx| {
                tx.run(TOUCH, args![1_i64])?;
                let _ = tell.send(());
                let _ = wait.lock().map(|wait| wait.recv_timeout(Duration::from_secs(20)));
                Ok::<(), db::Fault>(())
            })
            .await
    });
    tokio::task::spawn_blocking(move || held.1.recv()).await.expect("a thread").expect("the other holds the file");
    let (mut browser, path) = (world.browser(cell.person), cell.path());
    let mut answer = Box::pin(browser.get(&path));
    let early = tokio::time::timeout(Duration::from_millis(300), &mut answer).await;
    assert!(early.is_err(), "the page came before its row could be written");
    release.0.send(()).expect("the other lets go");
    let answer = answer.await;
    assert!(!world.canaries.met_in(&answer.body).is_empty(), "{} {}", path, answer.status);
    holding.await.expect("a task").expect("written");
}

/// A professional is refused and a client's page tells of it: refusals are rows that the client sees.
#[tokio::test]
async fn refusals_are_rows() {
    let world = World::found(Engine::Sqlite).await.expect("SQLite is built in");
    let mut wrong = Vec::new();
    let mut cells = cells::all(&world);
    cells.retain(|cell| !cell.is_open() && cell.person.is_professional() && cell.line.method == "GET");
    cells.retain(|cell| {
        matches!(cell.subject, Subject::Record(record) if record.key == "live")
            || matches!(cell.subject, Subject::Contact(_))
    });
    assert!(cells.len() > 500, "premise: many are refused: {}", cells.len());
    for cell in cells {
        world.program.clock.pass(MOMENT);
        let before = last(&world.program.db).await;
        let answer = world.browser(cell.person).get(&cell.path()).await;
        let rows = after(&world.program.db, before).await;
        let refused = rows.iter().filter(|row| row.kind == "refused" && row.account == cell.person.account).count();
        if refused != 1 {
            wrong.push(format!("{} as {}: {} and {refused} rows", cell.path(), cell.person.key, answer.status));
        }
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}
