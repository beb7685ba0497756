//! The client reads who has looked (L 703/2023 §11): every look of others stands there once, refused ones too, and reading it is itself
//! a look.

use crate::{
    matrix::cells::{self, Subject},
    world::{World, people::Person},
};
use db::args;
use kernel::{AccountId, CaseId};
use std::time::Duration;
use testkit::Engine;

db::statements! {
    ROWS = "SELECT account_id AS account, kind, action, case_id, cases FROM trail WHERE region = ?1 ORDER BY id";
}

db::row! {
    struct Row {
        account: Option<AccountId>,
        kind: String,
        action: String,
        case_id: Option<CaseId>,
        cases: Option<Vec<u8>>,
    }
}

impl Row {
    fn names(&self, case: CaseId) -> bool {
        let listed = self.cases.iter().flat_map(|bytes| bytes.chunks_exact(16)).any(|id| id == case.uuid().as_bytes());
        listed || self.case_id == Some(case)
    }
}

async fn rows(world: &World) -> Vec<Row> {
    world.program.db.read(|tx| tx.all(ROWS, args![1_i64])).await.expect("the trail is read")
}

/// Everything that the client reads about who has looked, all parts of the list.
async fn read(world: &World, client: &Person) -> String {
    let mut browser = world.browser(client);
    let (mut all, mut path) = (String::new(), "/me/data/looks".to_owned());
    loop {
        let page = browser.get(&path).await;
        assert_eq!(page.status, 200, "{path}");
        let (_, list) = page.body.split_once("<h1>").expect("the page has its heading");
        all.push_str(list);
        match list.split_once("/me/data/looks?after=") {
            Some((_, rest)) => path = format!("/me/data/looks?after={}", rest.split('"').next().unwrap_or_default()),
            None => return all,
        }
    }
}

/// How many looks the lines tell: `Katsoi suunnitelmaa, 3 kertaa, kello 9.00.`, or one when a line names no count.
fn told(lines: &str) -> usize {
    let before: Vec<&str> = lines.split("kello 9.00").collect();
    let count =
        |line: &&str| line.strip_suffix(" kertaa, ").and_then(|line| line.rsplit(' ').next()).map(str::to_owned);
    let counted =
        before.iter().rev().skip(1).map(|line| count(line).map_or(1, |count| count.parse().expect("a count")));
    counted.sum()
}

#[tokio::test]
async fn person_sees_every_look() {
    let world = World::found(Engine::Sqlite).await.expect("SQLite is built in");
    let (client, case) = (world.person("client_live"), world.record("live").case);
    let looked_at = ["/cases/{case}", "/cases/{case}/plan", "/cases/{case}/messages", "/cases", "/work"];
    for cell in
        cells::all(&world).into_iter().filter(|cell| cell.line.method == "GET" && looked_at.contains(&cell.line.path))
    {
        let other = matches!(cell.subject, Subject::Record(record) if record.case != case);
        if cell.person.is_professional() && !other {
            world.program.clock.pass(Duration::from_millis(2));
            world.browser(cell.person).get(&cell.path()).await;
        }
    }
    let looks = rows(&world).await.into_iter().filter(|row| row.names(case) && row.account != client.account);
    let looks: Vec<Row> = looks.collect();
    let kinds = |kind: &str| looks.iter().filter(|row| row.kind == kind).count();
    assert!(kinds("view") > 20 && kinds("refused") > 50 && kinds("list") > 3, "premise: looks of every kind");
    let read = read(&world, client).await;
    assert_eq!(told(&read), looks.len(), "each look is counted once, beside its time");
    for told in ["Name of manager", "Name of member_jobs", "Kela"] {
        assert!(read.contains(told), "{told} is missing");
    }
    for untold in ["Name of colleague", "Name of outsider_kela", "Name of lead"] {
        assert!(!read.contains(untold), "the client is not told the name of a stranger: {untold}");
    }
}

#[tokio::test]
async fn log_reading_is_logged() {
    let world = World::found(Engine::Sqlite).await.expect("SQLite is built in");
    let (client, case) = (world.person("client_live"), world.record("live").case);
    let before = rows(&world).await.len();
    world.browser(client).get("/me/data/looks").await;
    let read: Vec<Row> = rows(&world).await.into_iter().filter(|row| row.names(case) && row.kind == "view").collect();
    let own: Vec<&str> =
        read.iter().filter(|row| row.account == client.account).map(|row| row.action.as_str()).collect();
    assert_eq!((before, own), (0, vec!["see_who_looked"]));
    for key in ["manager", "privacy", "admin", "auditor", "visitor"] {
        let answer = world.browser(world.person(key)).get("/me/data/looks").await;
        assert!(answer.status == 404 || answer.location().starts_with("/sign-in"), "{key}: {}", answer.status);
    }
}
