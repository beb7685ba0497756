//! What may not be seen answers as what does not exist (security §1.10): the same status, the same bytes, and in the same time.

use crate::{matrix::cells::NOBODYS, world::World};
use std::time::{Duration, Instant};
use testkit::Engine;

/// Pages of a client, and a form.
const ADDRESSES: [(&str, &str); 4] =
    [("GET", "/cases/ID"), ("GET", "/cases/ID/plan"), ("GET", "/cases/ID/messages"), ("POST", "/cases/ID/messages")];
/// Those who have nothing to do with the client: a stranger, a colleague in the same unit, somebody who was in the team, another client.
const STRANGERS: [&str; 4] = ["outsider_kela", "colleague", "left", "client_expired"];

/// How long the answer took, and what it said, without the id that stands in its own address.
async fn asked(world: &World, who: &str, (method, path): (&str, &str), id: &str) -> (Duration, u16, String) {
    let (mut browser, path) = (world.browser(world.person(who)), path.replace("ID", id));
    let began = Instant::now();
    let answer = if method == "GET" { browser.get(&path).await } else { browser.post(&path, &[("text", "Hei")]).await };
    (began.elapsed(), answer.status.as_u16(), without_tokens(&answer.body.replace(id, "ID")))
}

fn without_tokens(html: &str) -> String {
    let mut parts = html.split("name=\"once\" value=\"");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |page, part| page + part.split_once('"').map_or(part, |(_, rest)| rest))
}

#[tokio::test]
async fn what_may_not_be_seen_has_the_bytes_of_what_does_not_exist() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let Some(world) = World::found(engine).await else { continue };
        let live = world.record("live").case.to_string();
        for who in STRANGERS {
            for address in ADDRESSES {
                let (_, status, there) = asked(&world, who, address, &live).await;
                let (_, other, nowhere) = asked(&world, who, address, NOBODYS).await;
                assert_eq!((status, other), (404, 404), "{address:?} as {who}");
                assert_eq!(there, nowhere, "{address:?} as {who}");
            }
        }
    }
}

fn median(mut ratios: Vec<f64>) -> f64 {
    ratios.sort_unstable_by(f64::total_cmp);
    ratios[ratios.len() / 2]
}

/// How many times as long it takes a stranger to hear no when there is such a client as when there is none: the median of many rounds, one
/// right after the other and now this, now that first.
async fn times_as_long(engine: Engine, rounds: usize) -> Vec<(&'static str, f64)> {
    let Some(world) = World::found(engine).await else { return Vec::new() };
    let (live, mut strangers) = (world.record("live").case.to_string(), Vec::new());
    for who in STRANGERS {
        let mut ratios = Vec::with_capacity(rounds);
        for round in 0..rounds {
            let (first, second) = if round % 2 == 0 { (live.as_str(), NOBODYS) } else { (NOBODYS, live.as_str()) };
            let one = asked(&world, who, ADDRESSES[0], first).await.0.as_secs_f64();
            let other = asked(&world, who, ADDRESSES[0], second).await.0.as_secs_f64();
            ratios.push(if round % 2 == 0 { one / other } else { other / one });
        }
        strangers.push((who, median(ratios)));
    }
    strangers
}

#[tokio::test]
#[ignore = "measures, on a quiet machine: bin/test --long"]
async fn timing_is_no_oracle() {
    for (engine, rounds) in [(Engine::Sqlite, 2_000), (Engine::Postgres, 1_000)] {
        for (who, ratio) in times_as_long(engine, rounds).await {
            println!("{engine:?} {who}: {ratio:.3} times as long when there is such a client");
            assert!((ratio - 1.0).abs() <= 0.05, "{who} hears from the time whether somebody is a client");
        }
    }
}
