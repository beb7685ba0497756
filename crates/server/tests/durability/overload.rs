//! Ten times as many ask as keep it fully busy: whoever is let in is answered in a second, the others hear at once that the service takes a
//! break, and nothing that was acknowledged is lost (security §4). Those who ask run on the same machine, and slow it as much again.

use crate::{
    http::{Answer, Visitor},
    installation::Installation,
    kill9::held,
};
use db::Url;
use std::{
    net::SocketAddr,
    sync::atomic::{AtomicU64, Ordering},
    thread,
    time::{Duration, Instant},
};

/// So many who send one contact after another keep the program busy. When more come, more share a commit: up to about twice as much is done.
const BUSY: u64 = 16;
/// Ten times as many.
const CROWD: u64 = 10 * BUSY;
const MEASURED: Duration = Duration::from_secs(5);
const OVERLOADED: Duration = Duration::from_secs(20);

/// One contact on the public page, each from an address of its own, as the proxy tells.
struct Sent {
    said: String,
    took: Duration,
    /// Nothing, when the connection itself was refused or cut.
    answer: Option<Answer>,
}

fn leave_contact(address: SocketAddr, number: u64) -> Sent {
    let said = format!("asia {number}");
    let from = format!("10.{}.{}.{}", number >> 16 & 255, number >> 8 & 255, number & 255);
    let visitor = Visitor { from: Some(from), ..Visitor::at(address) };
    let began = Instant::now();
    let fields = [("said", said.as_str()), ("reply_by", "call"), ("phone", "040 123 4567")];
    let answer = visitor.post("/fi/ota-yhteytta", &fields).ok();
    Sent { said, took: began.elapsed(), answer }
}

/// So many senders send for so long, each the next one as soon as the one before is answered.
fn send(address: SocketAddr, senders: u64, time: Duration, numbers: &AtomicU64) -> Vec<Sent> {
    let end = Instant::now() + time;
    let one = || {
        let mut sent = Vec::new();
        while Instant::now() < end {
            sent.push(leave_contact(address, numbers.fetch_add(1, Ordering::Relaxed)));
        }
        sent
    };
    thread::scope(|scope| {
        let senders: Vec<_> = (0..senders).map(|_| scope.spawn(one)).collect();
        senders.into_iter().flat_map(|sender| sender.join().expect("sends to the end")).collect()
    })
}

fn a_second(many: usize, time: Duration) -> f64 {
    f64::from(u32::try_from(many).expect("few")) / time.as_secs_f64()
}

/// Whoever was not let in reads it calmly, and hears when to come again.
fn is_calm(answer: &Answer) {
    assert_eq!(answer.status, 503, "{}", answer.head);
    assert!(answer.head.contains("retry-after: ") && answer.body.contains("</h1>"), "{}", answer.head);
}

#[tokio::test]
#[ignore = "long: bin/test --long"]
async fn overload_10x() {
    let installation = Installation::found();
    let running = installation.start();
    let (address, numbers) = (running.address(), AtomicU64::new(0));
    let at_work = send(address, BUSY, MEASURED, &numbers);
    assert!(at_work.iter().all(|sent| sent.answer.as_ref().is_some_and(|answer| answer.status == 303)), "premise");
    let capacity = a_second(at_work.len(), MEASURED);
    let sent = send(address, CROWD, OVERLOADED, &numbers);
    let tried = a_second(sent.len(), OVERLOADED);
    let (admitted, refused): (Vec<_>, Vec<_>) =
        sent.iter().partition(|sent| sent.answer.as_ref().is_some_and(|answer| answer.status == 303));
    refused.iter().filter_map(|sent| sent.answer.as_ref()).for_each(is_calm);
    let cut = refused.iter().filter(|sent| sent.answer.is_none()).count();
    let mut times: Vec<_> = admitted.iter().map(|sent| sent.took).collect();
    times.sort_unstable();
    let p99 = times.get(times.len() * 99 / 100).copied().unwrap_or_default();
    eprintln!(
        "it takes {capacity:.0} a second; {tried:.0} a second were sent, {} let in (p99 {p99:?}), {} refused, {cut} cut",
        admitted.len(),
        refused.len()
    );
    assert!(!refused.is_empty() && tried > capacity, "premise: it is too much");
    assert!(a_second(admitted.len(), OVERLOADED) > capacity / 4.0, "it goes on working");
    assert!(p99 <= Duration::from_secs(1), "{p99:?}");
    let held = held(&Url::Sqlite(installation.database())).await;
    let lost = at_work.iter().chain(admitted).filter(|sent| !held.contains_key(&sent.said)).count();
    assert_eq!(lost, 0, "acknowledged and lost");
}
