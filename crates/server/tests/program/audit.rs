//! Every look has its row (security §2): what a page tells of a client stands in the trail, once, and so does every refusal.

use crate::{
    matrix::cells::{self, Cell, Subject},
    world::{World, canary::Owner},
};
use access::web::Shows;
use db::{Db, args};
use kernel::{AccountId, CaseId, ContactId, TrailId};
use std::{collections::BTreeSet, time::Duration};
use testkit::Engine;

/// Rows of the trail sort by their millisecond.
const MOMENT: Duration = Duration::from_millis(2);

db::statements! {
    AFTER = "SELECT id, account_id AS account, kind, case_id, contact_id AS contact, cases FROM trail WHERE id > ?1 ORDER BY id";
    LAST = "SELECT id, account_id AS account, kind, case_id, contact_id AS contact, cases FROM trail ORDER BY id DESC LIMIT 1";
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
