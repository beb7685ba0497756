//! How long an answer may take, and how many are worked on at once (security §7.4). Sizes stand in `headers.rs`, the heads of requests in the
//! durability tests, where there is a connection.

use crate::browser::{Answer, Browser, Program};
use access::web::{Opens, Routes, Shows};
use axum::{
    body::{Body, Bytes, HttpBody},
    http::Method,
};
use http_body::Frame;
use std::{
    convert::Infallible,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};
use testkit::Engine;
use tokio::{sync::Semaphore, task::JoinSet, time::Instant};

const LONGEST: Duration = Duration::from_secs(30);
const MOST_AT_ONCE: usize = 512;

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

/// The program with one page more.
fn with_page(program: &Program, wait: Arc<Semaphore>) -> Browser {
    let page = move || {
        let wait = wait.clone();
        async move { wait.acquire().await.map(|_turn| "done").unwrap_or("closed") }
    };
    let routes = Routes::new().get("/slow", Opens::ToAnybody, Shows::NoClients, page);
    Browser::without_session(server::web::dressed(routes, program.app.clone()))
}

fn is_break(answer: &Answer, what: &str) {
    assert_eq!(answer.status, 503, "{what}");
    assert!(answer.headers.contains_key("retry-after"), "{what} says when to come again");
    assert!(answer.body.contains("</h1>"), "{what} says it calmly");
}

#[tokio::test]
async fn an_answer_takes_thirty_seconds_at_the_most() {
    let mut browser = with_page(&program().await, Arc::new(Semaphore::new(0)));
    tokio::time::pause();
    let before = Instant::now();
    let answer = browser.get("/slow").await;
    is_break(&answer, "a page that never comes");
    assert_eq!(before.elapsed().as_secs(), LONGEST.as_secs());
}

#[tokio::test]
async fn a_form_that_stalls_is_given_up_everywhere() {
    let program = program().await;
    let mut maija = program.as_person("maija").await;
    tokio::time::pause();
    let forms = server::app::routes(true);
    let forms = forms.list().iter().filter(|route| route.method == "POST" && route.path != "/sign-out");
    let headers = [("content-type", "application/x-www-form-urlencoded"), ("sec-fetch-site", "same-origin")];
    let mut many = 0;
    for form in forms {
        let before = Instant::now();
        let answer = maija.send(Method::POST, form.path, Body::new(Stalled), &headers).await;
        is_break(&answer, form.path);
        assert_eq!(before.elapsed().as_secs(), LONGEST.as_secs(), "{}", form.path);
        many += 1;
    }
    assert!(many > 60, "premise: {many} forms");
}

#[tokio::test]
async fn no_more_than_512_are_worked_on_at_once() {
    let program = program().await;
    let turn = Arc::new(Semaphore::new(0));
    let browser = with_page(&program, turn.clone());
    let mut waiting = JoinSet::new();
    for _ in 0..MOST_AT_ONCE {
        let mut visitor = browser.clone();
        waiting.spawn(async move { visitor.get("/slow").await.status.as_u16() });
    }
    tokio::time::sleep(Duration::from_millis(200)).await; // all of them are inside
    is_break(&browser.clone().get("/slow").await, "one too many");
    turn.add_permits(1);
    assert_eq!(waiting.join_next().await.expect("somebody waits").expect("answers"), 200);
    turn.add_permits(1);
    assert_eq!(browser.clone().get("/slow").await.status, 200, "there is a place again");
    turn.add_permits(MOST_AT_ONCE);
    let all = waiting.join_all().await;
    assert!(all.len() == MOST_AT_ONCE - 1 && all.iter().all(|status| *status == 200), "nobody inside was sent away");
}
