//! What a client takes back is shut at the next request, for everybody whom it let in (domain §11, security §3).

use crate::{
    matrix::cells::{self, Cell, Subject},
    roads::names,
    world::{World, canary::Owner, people::Person, places::Org},
};
use std::collections::BTreeSet;
use testkit::Engine;

/// Everybody outside the client's own register who is or was something to the client.
fn let_in(world: &World) -> Vec<&Person> {
    let outside = |person: &&Person| {
        let org = person.unit.map(|unit| unit.org());
        person.is_professional() && org != Some(Org::County) && !person.key.starts_with("outsider_")
    };
    world.people.iter().filter(outside).collect()
}

/// Every page that this person can ask about this client, and every page over all clients.
fn pages<'w>(world: &'w World, person: &Person) -> Vec<Cell<'w>> {
    let mut cells = cells::all(world);
    cells.retain(|cell| cell.line.method == "GET" && cell.person.key == person.key);
    cells.retain(|cell| match cell.subject {
        Subject::Record(record) => record.key == "live",
        Subject::Nobody | Subject::Contact(_) => true,
    });
    cells
}

async fn family(world: &World) -> String {
    let live = world.record("live").case.to_string();
    let found = names(world).await.into_iter().find(|(case, _, _)| *case == live);
    found.expect("the client has a name").1
}

/// The addresses at which this person meets anything of the client, with a browser that was open all along.
async fn meets(world: &World, person: &Person, family: &str) -> BTreeSet<String> {
    let mut browser = world.browser(person);
    let mut met = BTreeSet::new();
    let of_client = |body: &str| {
        world.canaries.met_in(body).iter().any(|canary| canary.owner == Owner::Case(world.record("live").case))
    };
    for cell in pages(world, person) {
        let answer = browser.get(&cell.path()).await;
        if of_client(&answer.body) {
            met.insert(cell.line.path.to_owned());
        }
    }
    if browser.find(family).await.body.contains(&world.record("live").case.to_string()) {
        met.insert("/search".to_owned());
    }
    met
}

async fn withdrawal_is_instant_on(engine: Engine) {
    let Some(world) = World::found(engine).await else { return };
    let (people, family) = (let_in(&world), family(&world).await);
    let mut before = BTreeSet::new();
    for person in &people {
        let met = meets(&world, person, &family).await;
        before.extend(met.into_iter().map(|path| (person.key.clone(), path)));
    }
    let somewhere: BTreeSet<_> = before.iter().map(|(key, _)| key.as_str()).collect();
    for key in ["member_jobs", "member_kela", "member_clinic", "convener", "invited", "asked", "previous_jobs"] {
        assert!(somewhere.contains(key), "premise: {key} meets the client somewhere");
    }
    let mut client = world.browser(world.person("client_live"));
    let taken = client.post("/me/data", &[]).await;
    assert_eq!(taken.status, 303, "{}", taken.body);
    for person in &people {
        let met = meets(&world, person, &family).await;
        assert!(met.is_empty(), "{} still meets the client at {met:?}", person.key);
    }
}

#[tokio::test]
async fn withdrawal_is_instant() {
    withdrawal_is_instant_on(Engine::Sqlite).await;
}

#[tokio::test]
async fn withdrawal_is_instant_on_postgres() {
    withdrawal_is_instant_on(Engine::Postgres).await;
}
