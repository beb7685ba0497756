//! What is sent twice is done once (security §3.3), whatever form it is and whoever sends it: one after the other, and both at once.

mod walks;

use crate::{
    browser::Answer,
    matrix::found,
    print::{fingerprint, rows, tables},
    world::World,
};
use std::{collections::BTreeSet, sync::Arc};
use testkit::Engine;
use walks::{Sent, WITHOUT};

async fn world(engine: Engine) -> Option<Arc<World>> {
    World::found(engine).await.map(Arc::new)
}

async fn send(world: &World, sent: &Sent) -> Answer {
    world.browser(world.person(&sent.who)).post(&sent.form.action, &sent.form.pairs()).await
}

/// What an answer says about what was done.
fn said(answer: &Answer) -> (u16, String) {
    (answer.status.as_u16(), answer.location().to_owned())
}

type Counted = Vec<(String, i64)>;

/// Sends the form, and sends it again; once is checked. How many rows there are then, when the form is taken at all.
async fn one_after_the_other(sent: &Sent, names: &[String]) -> Option<Counted> {
    let world = world(Engine::Sqlite).await.expect("SQLite is built in");
    sent.begin(&world).await;
    let before = fingerprint(&world.program.db).await;
    let first = send(&world, sent).await;
    assert!(!first.status.is_server_error(), "{sent}: {}", first.body);
    let after = fingerprint(&world.program.db).await;
    if first.status != 303 {
        assert_eq!(before, after, "{sent} was not taken, and something changed");
        return None;
    }
    let again = send(&world, sent).await;
    assert_eq!(said(&first), said(&again), "{sent} answers otherwise the second time");
    assert_eq!(after, fingerprint(&world.program.db).await, "{sent} is done twice");
    Some(rows(&world.program.db, names).await)
}

/// Sends the form from two windows at the same moment; as many rows are there afterwards as when it is sent once.
async fn both_at_once(engine: Engine, sent: &Sent, names: &[String], once: &Counted) {
    let Some(world) = world(engine).await else { return };
    sent.begin(&world).await;
    let window = |world: Arc<World>, sent: Sent| tokio::spawn(async move { said(&send(&world, &sent).await) });
    let (one, other) = (window(world.clone(), sent.clone()), window(world.clone(), sent.clone()));
    let (one, other) = (one.await.expect("answers"), other.await.expect("answers"));
    assert_eq!((one.0, &one), (303, &other), "{sent} answers otherwise in the other window");
    assert_eq!(&rows(&world.program.db, names).await, once, "{sent} is done twice");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_post_is_idempotent() {
    let first = world(Engine::Sqlite).await.expect("SQLite is built in");
    let (names, mut done) = (tables(&first.program.db).await, BTreeSet::new());
    for sent in walks::every_form(&first).await {
        if let Some(once) = one_after_the_other(&sent, &names).await
            && done.insert(sent.route)
        {
            both_at_once(Engine::Sqlite, &sent, &names, &once).await;
        }
    }
    let all = server::app::routes(true);
    let posts: BTreeSet<_> = all.list().iter().filter(|route| route.method == "POST").map(|route| route.path).collect();
    let without: BTreeSet<_> = WITHOUT.iter().flat_map(|(_, routes)| routes.iter().copied()).collect();
    let left: Vec<_> = posts.difference(&done).filter(|route| !without.contains(*route)).collect();
    let came: Vec<_> = without.iter().filter(|route| done.contains(*route) || !posts.contains(*route)).collect();
    assert!(left.is_empty(), "no form for these is taken; give them a walk, or say why: {left:?}");
    assert!(came.is_empty(), "these are sent twice now, or are gone; take them away: {came:?}");
}

/// Some of them on the other engine, where two windows are two connections.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_post_is_idempotent_on_postgres() {
    let first = world(Engine::Sqlite).await.expect("SQLite is built in");
    let (names, mut taken) = (tables(&first.program.db).await, 0);
    for sent in walks::every_form(&first).await.into_iter().step_by(7) {
        if let Some(once) = one_after_the_other(&sent, &names).await {
            both_at_once(Engine::Postgres, &sent, &names, &once).await;
            taken += 1;
        }
    }
    assert!(taken >= 7, "premise: {taken} forms are taken");
}
