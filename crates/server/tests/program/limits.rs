//! How long an answer may take, and how many are worked on at once (security §7.4). Sizes stand in `headers.rs`, the heads of requests in the
//! durability tests, where there is a connection.

use crate::{
    browser::{Answer, Browser, Program},
    headers::every_address,
};
use access::web::{Opens, Routes, Shows};
use axum::{
    body::{Body, Bytes, HttpBody},
    http::Method,
};
use http_body::Frame;
use server::web::{Limits, dressed_within};
use std::{
    convert::Infallible,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};
use testkit::Engine;
use tokio::{sync::Semaphore, task::JoinSet};

/// The tests do not wait for as long as people do.
const SOON: Duration = Duration::from_millis(100);
const FEW: usize = 8;

/// A form that begins and never comes to its end.
struct Stalled;

impl HttpBody for Stalled {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Pending
    }
}

async fn program() -> Program {
    Program::open(Engine::Sqlite).await.expect("SQLite is built in")
}

/// A program with one page, which waits for its turn.
fn with_page(program: &Program, wait: Arc<Semaphore>, limits: Limits) -> Browser {
    let page = move || {
        let wait = wait.clone();
        async move { wait.acquire().await.map(|turn| turn.forget()).map_or("closed", |()| "done") }
    };
    let routes = Routes::new().get("/slow", Opens::ToAnybody, Shows::NoClients, page);
    Browser::without_session(dressed_within(routes, program.app.clone(), limits))
}

fn is_break(answer: &Answer, what: &str) {
    assert_eq!(answer.status, 503, "{what}");
    assert!(answer.headers.contains_key("retry-after"), "{what} says when to come again");
    assert!(answer.body.contains("</h1>"), "{what} says it calmly");
}

#[test]
fn the_limits_are_these() {
    assert_eq!(
        Limits::default(),
        Limits {
            longest: Duration::from_secs(30),
            most_at_once: 128,
            most_of_one: 8,
            patience: Duration::from_secs(2)
        }
    );
}

#[tokio::test]
async fn an_answer_that_takes_too_long_is_given_up() {
    let limits = Limits { longest: SOON, ..Limits::default() };
    let mut browser = with_page(&program().await, Arc::new(Semaphore::new(0)), limits);
    is_break(&browser.get("/slow").await, "a page that never comes");
}

#[tokio::test]
async fn a_form_that_stalls_is_given_up_everywhere() {
    let program = program().await;
    let limits = Limits { longest: SOON, ..Limits::default() };
    let router = dressed_within(server::app::routes(true), program.app.clone(), limits);
    let mut visitor = Browser::without_session(router);
    let headers = [("content-type", "application/x-www-form-urlencoded"), ("sec-fetch-site", "same-origin")];
    let mut many = 0;
    for (_, path) in every_address().into_iter().filter(|(method, path)| *method == "POST" && path != "/sign-out") {
        is_break(&visitor.send(Method::POST, &path, Body::new(Stalled), &headers).await, &path);
        many += 1;
    }
    assert!(many > 60, "premise: {many} forms");
}

#[tokio::test]
async fn who_comes_when_all_places_are_taken_is_asked_to_come_again() {
    let program = program().await;
    let turn = Arc::new(Semaphore::new(0));
    let browser = with_page(&program, turn.clone(), Limits { most_at_once: FEW, ..Limits::default() });
    let mut inside = JoinSet::new();
    for _ in 0..FEW {
        let mut visitor = browser.clone();
        inside.spawn(async move { visitor.get("/slow").await.status.as_u16() });
    }
    tokio::time::sleep(SOON).await; // all of them are inside
    is_break(&browser.clone().get("/slow").await, "one too many");
    turn.add_permits(1);
    assert_eq!(inside.join_next().await.expect("somebody waits").expect("answers"), 200);
    let mut newcomer = browser.clone();
    inside.spawn(async move { newcomer.get("/slow").await.status.as_u16() });
    turn.add_permits(FEW);
    assert_eq!(inside.join_all().await, [200; FEW], "there is a place again, and nobody inside is sent away");
}

/// So many requests of somebody are there, and wait for the page.
async fn inside(who: &Browser, many: usize) -> JoinSet<u16> {
    let mut inside = JoinSet::new();
    for _ in 0..many {
        let mut browser = who.clone();
        inside.spawn(async move { browser.get("/slow").await.status.as_u16() });
    }
    tokio::time::sleep(SOON / 2).await;
    inside
}

/// A calm page for whoever asks for too much, in their language.
fn is_told_to_wait(answer: &Answer) {
    assert_eq!(answer.status, 429);
    assert!(
        answer.headers.contains_key("retry-after") && answer.body.contains("Avasit monta sivua yhtä aikaa"),
        "{}",
        answer.body
    );
}

#[tokio::test]
async fn who_asks_for_everything_at_once_takes_nobody_elses_place() {
    let program = program().await;
    let turn = Arc::new(Semaphore::new(0));
    let anybody = with_page(&program, turn.clone(), Limits { most_of_one: FEW, patience: SOON, ..Limits::default() });
    let hasty = anybody.clone().with_session(&"a".repeat(64));
    let others = [anybody.clone(), anybody.clone().with_session(&"b".repeat(64))];
    let waiting = inside(&hasty, FEW).await;
    is_told_to_wait(&hasty.clone().get("/slow").await);
    turn.add_permits(others.len() + FEW);
    for mut other in others {
        assert_eq!(other.get("/slow").await.status, 200, "a visitor and another session are not held up");
    }
    assert_eq!(waiting.join_all().await, [200; FEW], "and nobody inside is sent away");
    turn.add_permits(2 * FEW);
    let in_turn = inside(&hasty, 2 * FEW).await.join_all().await;
    assert_eq!(in_turn, [200; 2 * FEW], "twice as many wait for their turn and are answered");
}

#[tokio::test]
async fn a_line_that_is_too_long_is_not_waited_in() {
    let program = program().await;
    let limits = Limits { most_of_one: 1, patience: Duration::from_secs(20), ..Limits::default() };
    let hasty = with_page(&program, Arc::new(Semaphore::new(0)), limits).with_session(&"a".repeat(64));
    let _waiting = inside(&hasty, 4).await;
    let answer = tokio::time::timeout(Duration::from_secs(5), hasty.clone().get("/slow")).await;
    is_told_to_wait(&answer.expect("is answered at once"));
}
