//! What the log holds: one line of JSON for each thing, nobody's data, and nothing that a visitor sent (security §5.1, §7.8).

use crate::{
    matrix::{cells, found},
    world::World,
};
use axum::{body::Body, http::Method};
use std::{
    io::Write,
    sync::{Arc, LazyLock, Mutex, PoisonError},
};
use testkit::Engine;

#[derive(Clone, Default)]
struct Kept(Arc<Mutex<Vec<u8>>>);

impl Write for Kept {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Everything that is logged from now on, also by the threads of the database, where what people do is done.
fn listen() -> Kept {
    static KEPT: LazyLock<Kept> = LazyLock::new(|| {
        let kept = Kept::default();
        let writer = kept.clone();
        let lines = tracing_subscriber::fmt().json().with_max_level(tracing::Level::TRACE);
        let lines = lines.with_writer(move || writer.clone()).finish();
        tracing::subscriber::set_global_default(lines).expect("nobody else listens");
        kept
    });
    KEPT.clone()
}

impl Kept {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()).expect("text")
    }
}

/// Nothing of any client, and nobody's name.
fn tells_nobody(world: &World, line: &str) {
    let met = world.canaries.met_in(line);
    assert!(met.is_empty(), "the log tells {met:?}: {line}");
    assert!(!line.contains("Name of"), "the log names somebody: {line}");
}

const FORGED: &str = "%0a%7B%22level%22%3A%22ERROR%22%2C%22forged%22%3A1%7D%0d%0a%1b%5b31m";

#[tokio::test]
async fn log_lines_are_inert() {
    let world = World::found(Engine::Sqlite).await.expect("SQLite is built in");
    let kept = listen();
    let mut manager = world.browser(world.person("manager"));
    for cell in cells::all(&world)
        .into_iter()
        .filter(|cell| cell.person.key == "manager" && cell.is_open() && cell.line.method == "GET")
    {
        manager.get(&cell.path()).await;
    }
    for path in ["/search?q=", "/cases/", "/services?q=", "/language?to=fi&back=/", "/sign-in?back="] {
        manager.get(&format!("{path}{FORGED}")).await;
    }
    for path in ["/search", "/sign-in", "/reply", "/contacts/new", "/cases/x/notes", "/demo"] {
        manager
            .post(path, &[("q", "\n{\"forged\":1}\u{1b}[31m"), ("name", "\r\nforged"), ("code", "\u{0}forged")])
            .await;
        let forged = [
            ("user-agent", "forged"),
            ("referer", "http://forged"),
            ("sec-fetch-site", "cross-site"),
            ("x-forwarded-for", "forged"),
        ];
        manager.send(Method::POST, path, Body::from("forged=1"), &forged).await;
    }
    let text = kept.text();
    assert!(text.lines().count() > 20, "premise: something was logged");
    for line in text.lines() {
        let whole: serde_json::Value =
            serde_json::from_str(line).unwrap_or_else(|_| panic!("not one line of JSON: {line}"));
        assert!(whole.is_object() && whole.get("forged").is_none(), "{line}");
        assert!(
            !line.contains("forged") && !line.chars().any(char::is_control),
            "what a visitor sent stands in the log: {line}"
        );
        tells_nobody(&world, line);
    }
}

/// What the tests write into every text field.
const WRITTEN: &str = "Sanoja";

/// Every form that people find, sent as they would: taken or not, the log holds nothing of what they wrote.
#[tokio::test]
async fn what_people_write_stands_in_no_log() {
    const WHO: [&str; 7] = ["manager", "client_live", "asked", "member_jobs", "convener", "queue", "visitor"];
    let world = World::found(Engine::Sqlite).await.expect("SQLite is built in");
    let forms = found::forms(&world, &WHO, &["live"]).await;
    let kept = listen();
    let (mut taken, mut written) = (0, 0);
    for found in &forms {
        let pairs = found.form.pairs();
        let answer = world.browser(world.person(&found.who)).post(&found.form.action, &pairs).await;
        taken += usize::from(answer.status == 303);
        written += usize::from(pairs.iter().any(|(_, value)| value.contains(WRITTEN)));
    }
    assert!(taken > 20 && written > 20, "premise: {taken} forms are taken, in {written} something is written");
    assert!(!kept.text().is_empty(), "premise: something was logged");
    for line in kept.text().lines() {
        assert!(!line.contains(WRITTEN), "what was written stands in the log: {line}");
        tells_nobody(&world, line);
    }
}
