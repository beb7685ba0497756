//! The matrix (security §1): every address × everybody × every client, against the committed permission table and the rules of consent.

pub mod cells;
pub mod forms;
pub mod found;
pub mod lines;

use crate::{print::fingerprint, world::World};
use cells::Cell;
use domain::Category;
use kernel::Coded;
use lines::LINES;
use std::{collections::BTreeSet, sync::Arc};
use testkit::Engine;

#[test]
fn matrix_covers_every_route() {
    let lines: BTreeSet<_> = LINES.iter().map(|line| (line.method, line.path)).collect();
    let routes = server::app::routes(true);
    let routes: BTreeSet<_> = routes.list().iter().map(|route| (route.method, route.path)).collect();
    let without: Vec<_> = routes.difference(&lines).collect();
    let left: Vec<_> = lines.difference(&routes).collect();
    assert!(without.is_empty(), "give these a line in tests/program/matrix/lines.rs: {without:?}");
    assert!(left.is_empty(), "these lines have no route any more: {left:?}");
    assert_eq!(lines.len(), LINES.len(), "one line for each route");
}

/// How many ask at the same time: the trail's rows of many lie in one commit.
const AT_ONCE: usize = 24;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn matrix_has_no_leak() {
    let world = Arc::new(World::found(Engine::Sqlite).await.expect("SQLite is built in"));
    let before = fingerprint(&world.program.db).await;
    let asked = asked(&world).len();
    let cells = asked * Category::ALL.len();
    assert!(asked >= 20_000, "{asked} requests, {cells} cells with the kinds of data: too few");
    let wrong = ask_all(&world, 1).await;
    assert!(wrong.is_empty(), "{} of {asked} wrong:\n{}", wrong.len(), wrong.join("\n"));
    assert_eq!(before, fingerprint(&world.program.db).await, "what was refused or only looked at changed something");
}

/// One cell of seventeen: the other engine decides by the same rows.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn matrix_sample_has_no_leak_on_postgres() {
    let Some(world) = World::found(Engine::Postgres).await else { return };
    let wrong = ask_all(&Arc::new(world), 17).await;
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// Asks every so-manieth cell, many at a time; answers what is wrong.
async fn ask_all(world: &Arc<World>, every: usize) -> Vec<String> {
    let tasks: Vec<_> = (0..AT_ONCE).map(|first| tokio::spawn(ask(world.clone(), first, every))).collect();
    let mut wrong = Vec::new();
    for task in tasks {
        wrong.extend(task.await.expect("asked to the end"));
    }
    wrong.sort();
    wrong
}

/// Every page as everybody, every form as everybody who may not send it.
fn asked(world: &World) -> Vec<Cell<'_>> {
    let mut cells = cells::all(world);
    cells.retain(|cell| cell.line.method == "GET" || !cell.is_open());
    cells
}

async fn ask(world: Arc<World>, first: usize, every: usize) -> Vec<String> {
    let mut wrong = Vec::new();
    for cell in asked(&world).into_iter().skip(first * every).step_by(AT_ONCE * every) {
        let mut browser = world.browser(cell.person);
        let answer = match cell.line.method {
            "GET" => browser.get(&cell.path()).await,
            _ => browser.post(&cell.path(), &[]).await,
        };
        wrong.extend(cell.wrong(&world, &answer));
    }
    wrong
}
