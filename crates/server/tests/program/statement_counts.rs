//! How many statements a page runs, whatever the number of rows: what a page costs is decided by this more than by anything else.

use crate::browser::{Browser, ORIGIN, TODAY};
use access::{
    GateBuilder, IndexKey,
    web::{App, Site},
};
use bench::{Folder, sample};
use kernel::{Clock, RegionId, SystemChance};
use std::sync::Arc;
use testkit::{Engine, TestClock, TestDb};

/// The most statements of a page of the list of clients, of a case, and of a form that is sent.
const WORKLIST: u64 = 4;
const CASE: u64 = 10;
const WRITE: u64 = 8;
/// The most of the desk, which brings the lists of all capabilities together.
const DESK: u64 = 15;

/// A region at work: so many clients, `each` to a case manager; the first worker is signed in.
pub struct Work {
    db: TestDb,
    pub worker: Browser,
    stranger: Browser,
}

impl Work {
    /// `None` when there is no PostgreSQL here.
    pub async fn of(engine: Engine, clients: usize, each: usize) -> Option<Self> {
        let db = TestDb::open(engine, server::app::migrations()).await?;
        let (clock, key) = (TestClock::at(TODAY), IndexKey::new([7; 32]));
        let folder = tempfile::tempdir().expect("a folder");
        sample::write(folder.path(), clients, each).expect("the files are written");
        bench::load(&db, &Folder::new(folder.path()), key.clone(), clock.now(), |_| {}).await.expect("loads");
        let cookies = bench::sign_in(&db, clock.now(), &mut SystemChance).await.expect("everybody signs in");
        let gate = GateBuilder::new((*db).clone(), RegionId(1)).clock(Arc::new(clock)).index_key(key).build();
        let site = Site { origin: ORIGIN.to_owned(), secure: false, demo: false };
        let app = App { gate, site: Arc::new(site) };
        let router = server::web::dressed(server::app::routes(false), app);
        let with = |cookie: &String| Browser::signed_in(router.clone(), cookie);
        let (worker, stranger) = (with(&cookies[0]), with(&cookies[cookies.len() - 1]));
        Some(Self { db, worker, stranger })
    }

    /// How many statements a page runs; the page must hold `phrase`.
    async fn page(&mut self, path: &str, phrase: &str) -> u64 {
        let before = self.db.statements_run();
        let answer = self.worker.get(path).await;
        assert!(answer.status == 200 && answer.body.contains(phrase), "{path}: {} {}", answer.status, answer.body);
        self.db.statements_run() - before
    }

    /// How many statements a form runs, with its once-only token; it must lead to `leads`.
    async fn form(&mut self, path: &str, fields: &[(&str, &str)], leads: &str) -> u64 {
        let before = self.db.statements_run();
        let once = format!("0192f0c4d2d77c3e9a5b1f2e{before:08x}");
        let answer = self.worker.post(path, &[fields, &[("once", &once)]].concat()).await;
        assert_eq!(answer.location(), leads, "{path}: {} {}", answer.status, answer.body);
        self.db.statements_run() - before
    }
}

const CLIENT: &str = "/cases/01900000000070008000000000000002";
const PLAN: &str = "/cases/01900000000070008000000000000002/plan";

async fn pages_cost_the_same(engine: Engine) {
    let (Some(mut few), Some(mut many)) = (Work::of(engine, 40, 20).await, Work::of(engine, 90, 45).await) else {
        return;
    };
    for (path, phrase, most) in [("/cases", "Mäkinen2", WORKLIST), ("/work", "</h1>", DESK), (CLIENT, "Kohta 3", CASE)]
    {
        let (little, much) = (few.page(path, phrase).await, many.page(path, phrase).await);
        assert_eq!(little, much, "{path} runs more statements for more clients");
        assert!(much <= most, "{path} runs {much} statements, at most {most} are agreed");
    }
    let to = many.worker.post("/search", &[("q", "Mäkinen2")]).await.location().to_owned();
    let found = many.page(&to, "Mäkinen2").await;
    assert!(found <= WORKLIST, "search runs {found} statements");
}

#[tokio::test]
async fn a_page_costs_the_same_whatever_the_number_of_clients_sqlite() {
    pages_cost_the_same(Engine::Sqlite).await;
}

#[tokio::test]
async fn a_page_costs_the_same_whatever_the_number_of_clients_postgres() {
    pages_cost_the_same(Engine::Postgres).await;
}

async fn forms_cost_few(engine: Engine) {
    let Some(mut work) = Work::of(engine, 4, 4).await else { return };
    let note = [("category", "situation_survey"), ("body", "Asiakas soitti ja kertoi kuulumisia.")];
    let action = format!("{PLAN}/actions/0190000000017000800000000000000c/move");
    let goal = "01900000000a70008000000000000009";
    let agency = "a-01900000000370008000000000000003";
    let why = "Hyötyisi palvelusta.";
    let referral = [
        ("goal", goal),
        ("phase", "initiated"),
        ("category", "plan"),
        ("performer", agency),
        ("what", "Saattaen vaihto"),
        ("why", why),
    ];
    for (name, path, fields, leads) in [
        ("note", format!("{CLIENT}/notes"), &note[..], format!("{CLIENT}/timeline")),
        ("action", action, &[("to", "done"), ("why", "")][..], PLAN.to_owned()),
        ("referral", format!("{PLAN}/actions"), &referral[..], PLAN.to_owned()),
    ] {
        let run = work.form(&path, fields, &leads).await;
        assert!(run <= WRITE, "{name} runs {run} statements, at most {WRITE} are agreed");
    }
}

#[tokio::test]
async fn a_form_costs_few_statements_sqlite() {
    forms_cost_few(Engine::Sqlite).await;
}

#[tokio::test]
async fn a_form_costs_few_statements_postgres() {
    forms_cost_few(Engine::Postgres).await;
}

#[tokio::test]
async fn an_own_client_is_found_by_the_identity_code_and_nobody_elses() {
    let mut work = Work::of(Engine::Sqlite, 8, 4).await.expect("SQLite is built in");
    let code = sample::identity_code(2);
    let answer = work.worker.find(&code).await;
    assert!(answer.body.contains("Mäkinen2") && !answer.body.contains("Mäkinen1"), "{}", answer.body);
    assert!(!answer.body.contains(&code), "the code is not shown again");
    let stranger = work.stranger.find(&code).await;
    assert!(stranger.status == 200 && !stranger.body.contains("Mäkinen"), "{}", stranger.body);
    let among_words = work.worker.find(&format!("Mäkinen2 {code}")).await;
    assert!(among_words.body.contains("Mäkinen2") && among_words.location().is_empty());
    let wrong = work.worker.find("010594-9031").await;
    assert!(wrong.body.contains("f-err") && !wrong.body.contains("010594-9031"), "a slip is told beside the field");
}
