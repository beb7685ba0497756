//! How long one stays signed in, and that nothing is lost when it ends (security §6.2).

use crate::browser::{Answer, Browser, Program};
use access::{Asker, forget_sessions};
use db::{row, statements};
use domain::{Duty, DutySet};
use std::time::Duration;
use testkit::Engine;
use uuid::Uuid;

const MINUTE: Duration = Duration::from_secs(60);
const SAID: &str = "Soitti ja kertoi, että työpäivät venyvät.";

statements! {
    MAKE_ADMIN = "UPDATE account SET duties = ?1 WHERE demo_key = 'maija'";
    LEFT = "SELECT (SELECT COUNT(*) FROM session) AS sessions, (SELECT COUNT(*) FROM once) AS answers";
}

row! {
    #[derive(Debug, PartialEq)]
    struct Left {
        sessions: i64,
        answers: i64,
    }
}

async fn program() -> Program {
    Program::open(Engine::Sqlite).await.expect("SQLite is built in")
}

/// Whether somebody is still signed in, seen at their own first page.
async fn is_in(browser: &mut Browser, home: &str) -> bool {
    browser.get(home).await.status == 200
}

/// Maija, who keeps settings and accounts too.
const ADMIN: &str = "maija, who is an administrator";

/// Somebody of the demo, signed in.
async fn person(program: &Program, who: &str) -> Browser {
    if who != ADMIN {
        return program.as_person(who).await;
    }
    let duty = DutySet::EMPTY.with(Duty::Admin).bits();
    program.db.write(move |tx| tx.run(MAKE_ADMIN, &[duty.into()]).map(drop)).await.expect("gets the duty");
    program.as_person("maija").await
}

/// Idle for just under and just over `idle` minutes, and busy until just under and just over `whole` minutes.
async fn times_hold(who: &str, home: &str, idle: u32, whole: u32) {
    let program = program().await;
    let mut still = person(&program, who).await;
    program.clock.pass(MINUTE * idle - Duration::from_secs(1));
    assert!(is_in(&mut still, home).await, "{who} is in after a little less than {idle} minutes");
    program.clock.pass(MINUTE * idle + MINUTE);
    assert!(!is_in(&mut still, home).await, "{who} was away for {idle} minutes");

    let mut busy = person(&program, who).await;
    let mut passed = 0;
    while passed + 5 < whole {
        program.clock.pass(MINUTE * 5);
        passed += 5;
        assert!(is_in(&mut busy, home).await, "{who} is busy, {passed} minutes after signing in");
    }
    program.clock.pass(MINUTE * (whole - passed));
    assert!(!is_in(&mut busy, home).await, "nobody stays in for longer than {whole} minutes, however busy");
}

#[tokio::test]
async fn session_times_hold() {
    times_hold("maija", "/work", 30, 12 * 60).await;
    times_hold("timo", "/me", 15, 2 * 60).await;
    times_hold(ADMIN, "/work", 15, 8 * 60).await;
}

/// The hidden fields of the form on a page.
fn carried(answer: &Answer) -> Vec<(String, String)> {
    let inputs = answer.body.split("<input type=\"hidden\" name=\"").skip(1);
    let pair = |input: &str| {
        let (name, rest) = input.split_once("\" value=\"")?;
        Some((name.to_owned(), rest.split('"').next()?.replace("&#38;", "&").replace("&#34;", "\"")))
    };
    inputs.filter_map(pair).collect()
}

#[tokio::test]
async fn an_ended_session_keeps_the_text_and_goes_on_after_signing_in() {
    let program = program().await;
    let mut riikka = program.as_person("riikka").await;
    let form = carried(&riikka.get("/contacts/new").await);
    let once = form.iter().find(|(name, _)| name == "once").expect("the form can be sent once").1.clone();
    program.clock.pass(MINUTE * 31);
    let typed = [
        ("once", once.as_str()),
        ("said", SAID),
        ("language", "fi"),
        ("reply_by", "agreed"),
        ("channel", "phone"),
        ("goes_on", "mine"),
    ];
    let ended = riikka.post("/contacts/new", &typed).await;
    assert_eq!(ended.status, 401);
    assert!(ended.body.contains("href=\"/sign-in\""), "it says where to sign in");
    let kept = carried(&ended);
    assert!(typed.iter().all(|(name, value)| kept.contains(&((*name).to_owned(), (*value).to_owned()))), "{kept:?}");

    let mut again = program.as_person("riikka").await;
    let fields: Vec<(&str, &str)> = kept.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let answer = again.post("/contacts/new", &fields).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    let page = again.get(answer.location()).await;
    assert!(page.body.contains(SAID), "what was typed before is saved");
    let twice = again.post("/contacts/new", &fields).await;
    assert_eq!(twice.location(), answer.location(), "sent twice, done once");
}

/// Also when something in the form is to be mended, or the language is changed on the page that says so.
#[tokio::test]
async fn an_ended_session_keeps_what_is_still_to_be_mended_and_turns_with_the_language() {
    let program = program().await;
    let mut riikka = program.as_person("riikka").await;
    let once = carried(&riikka.get("/contacts/new").await).into_iter().find(|(name, _)| name == "once");
    let once = once.expect("the form can be sent once").1;
    program.clock.pass(MINUTE * 31);
    let half = [("once", once.as_str()), ("said", SAID), ("phone", "äidille")];
    let ended = riikka.post("/contacts/new", &half).await;
    assert_eq!(ended.status, 401, "{}", ended.body);
    assert!(carried(&ended).contains(&("said".to_owned(), SAID.to_owned())));
    let turning = [&half[..], &[("turn", "yes")]].concat();
    let sent_on = riikka.post("/language?to=sv&back=/contacts/new", &turning).await;
    assert_eq!((sent_on.status.as_u16(), sent_on.location()), (307, "/contacts/new"));
    let turned = riikka.post("/contacts/new", &turning).await;
    assert_eq!(turned.status, 401);
    let kept = carried(&turned);
    assert!(
        kept.contains(&("said".to_owned(), SAID.to_owned())) && kept.iter().all(|(name, _)| name != "turn"),
        "{kept:?}"
    );
}

/// A button pressed after the session has ended can be pressed again.
#[tokio::test]
async fn a_button_waits_for_whoever_signs_in_again() {
    let program = program().await;
    let mut riikka = program.as_person("riikka").await;
    let queue = riikka.get("/contacts").await;
    let contact = queue.body.split("href=\"/contacts/").find_map(|rest| {
        let id = rest.split('"').next()?;
        (id.len() == 32).then(|| format!("/contacts/{id}"))
    });
    let contact = contact.expect("a contact waits");
    let fields = carried(&riikka.get(&contact).await);
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    program.clock.pass(MINUTE * 31);
    let ended = riikka.post(&format!("{contact}/take"), &fields).await;
    assert_eq!(ended.status, 401);
    let kept = carried(&ended);
    let kept: Vec<(&str, &str)> = kept.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let mut again = program.as_person("riikka").await;
    let taken = again.post(&format!("{contact}/take"), &kept).await;
    assert_eq!((taken.status.as_u16(), taken.location()), (303, contact.as_str()), "{}", taken.body);
}

#[tokio::test]
async fn signing_out_ends_the_session_and_clears_the_browser() {
    let program = program().await;
    let mut maija = program.as_person("maija").await;
    let mut elsewhere = maija.clone();
    assert!(is_in(&mut elsewhere, "/work").await, "premise: the same session in another window");
    let out = maija.post("/sign-out", &[]).await;
    assert_eq!(
        out.headers.get("clear-site-data").and_then(|value| value.to_str().ok()),
        Some("\"cache\", \"storage\"")
    );
    assert!(!is_in(&mut maija, "/work").await);
    assert!(!is_in(&mut elsewhere, "/work").await, "the session ended, not only the cookie");
}

#[tokio::test]
async fn a_new_sign_in_ends_the_session_before_it() {
    let program = program().await;
    let mut browser = program.as_person("maija").await;
    let mut old = browser.clone();
    browser.post("/demo", &[("who", "riikka")]).await;
    assert!(is_in(&mut browser, "/work").await, "premise: Riikka is in");
    assert!(!is_in(&mut old, "/work").await, "what the browser carried before opens nothing");
    let mut another = program.as_person("maija").await;
    assert!(is_in(&mut another, "/work").await && is_in(&mut browser, "/work").await, "other browsers stay");
}

#[tokio::test]
async fn sessions_that_are_over_are_forgotten() {
    let program = program().await;
    let mut riikka = program.as_person("riikka").await;
    let form = carried(&riikka.get("/contacts/new").await);
    let once = form.iter().find(|(name, _)| name == "once").expect("the form can be sent once").1.clone();
    let call =
        [("once", once.as_str()), ("said", SAID), ("language", "fi"), ("reply_by", "agreed"), ("channel", "phone")];
    assert_eq!(riikka.post("/contacts/new", &[&call[..], &[("goes_on", "mine")]].concat()).await.status, 303);
    let kept = left(&program).await;
    assert!(kept.sessions > 0 && kept.answers > 0, "premise: there is something to forget: {kept:?}");
    assert_eq!(forgotten(&program).await, kept, "what is in use stays");
    program.clock.pass(MINUTE * 60 * 24 * 31);
    assert_eq!(forgotten(&program).await, Left { sessions: 0, answers: 0 });
}

async fn left(program: &Program) -> Left {
    program.db.read(|tx| tx.one(LEFT, &[])).await.expect("is counted")
}

async fn forgotten(program: &Program) -> Left {
    program.app.gate.act(&Asker::program(Uuid::nil()), forget_sessions).await.expect("is forgotten");
    left(program).await
}

/// What the page's script is told: in how many seconds the session ends, and whether going on makes it longer.
fn told(page: &Answer) -> (i64, bool) {
    let value = |name: &str| page.body.split_once(&format!("{name}=\"")).and_then(|(_, rest)| rest.split('"').next());
    let seconds =
        value("data-seconds").and_then(|text| text.parse().ok()).expect("the page tells when the session ends");
    (seconds, value("data-goes-on") == Some("yes"))
}

#[tokio::test]
async fn each_page_tells_when_the_session_ends_and_one_key_goes_on() {
    let program = program().await;
    let mut maija = program.as_person("maija").await;
    let page = maija.get("/work").await;
    assert_eq!(told(&page), (30 * 60, true));
    assert!(page.body.contains("data-renew=\"/session\"") && page.body.contains("<script src=\"/assets/session."));
    program.clock.pass(Duration::from_secs(30));
    assert_eq!(told(&maija.get("/work").await), (30 * 60 - 30, true), "a use within a minute is not written down");
    program.clock.pass(MINUTE * 28);
    let went_on = maija.post("/session", &[]).await;
    assert_eq!((went_on.status.as_u16(), went_on.body.as_str()), (200, "{\"seconds\":1800,\"goesOn\":true}"));
    program.clock.pass(MINUTE * 29);
    assert!(is_in(&mut maija, "/work").await, "the session was made longer");
    assert!(!program.visitor().get("/sign-in").await.body.contains("data-seconds"), "visitors have no session to end");
}

#[tokio::test]
async fn nobody_goes_on_for_longer_than_a_session_may_last() {
    let program = program().await;
    let mut timo = program.as_person("timo").await;
    for _ in 0..11 {
        program.clock.pass(MINUTE * 10);
        assert_eq!(timo.post("/session", &[]).await.status, 200);
    }
    assert_eq!(told(&timo.get("/me").await), (10 * 60, false), "ten minutes are left of two hours");
    program.clock.pass(MINUTE * 10);
    assert_eq!(timo.post("/session", &[]).await.status, 401);
    assert_eq!(timo.post("/session", &[("more", "1")]).await.status, 400, "it takes no fields");
    assert_eq!(program.visitor().post("/session", &[]).await.status, 401);
}
