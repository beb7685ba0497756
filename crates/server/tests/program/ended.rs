//! A clientship that has ended is read, opened again, or loses its consent; nothing else of it changes any more, whoever sends what.

use crate::{
    matrix::{
        cells::{self, Cell, Subject},
        forms::{self, Filled},
        found::line_of,
        lines::{Line, Needs},
    },
    print::fingerprint,
    world::{Record, World},
};
use db::{Code, args};
use domain::access::Action;
use std::collections::{BTreeMap, BTreeSet};
use testkit::Engine;

/// The case manager of the day on which it ended, somebody from the team, whoever was only asked, and the client.
const FORMER: [&str; 4] = ["manager", "member_jobs", "asked", "client_live"];

/// Whether a pattern from the registry is about one client.
fn is_of_a_client(needs: Needs) -> bool {
    match needs {
        Needs::Case(_) | Needs::Meeting(_) | Needs::Room | Needs::Plan(_) | Needs::Client => true,
        Needs::Nothing | Needs::Professional | Needs::Helper | Needs::Holder(_) | Needs::Contact => false,
    }
}

/// Every kind of form about one client that somebody finds who follows every link while the clientship goes on.
async fn found_by(world: &World, key: &str, record: &Record) -> Vec<Filled> {
    let mut browser = world.browser(world.person(key));
    let pages = cells::all(world).into_iter().filter(|cell| cell.line.method == "GET" && cell.person.key == key);
    let about = |cell: &Cell<'_>| match cell.subject {
        Subject::Record(other) => other.key == record.key,
        Subject::Nobody => cell.line.needs == Needs::Client,
        Subject::Contact(_) => false,
    };
    let mut ahead: Vec<String> = pages.filter(about).map(|cell| cell.path()).collect();
    let (mut seen, mut found) = (BTreeSet::new(), Vec::new());
    while let Some(path) = ahead.pop() {
        if seen.insert(path.clone()) {
            let page = browser.get(&path).await;
            ahead.extend(links(&page.body).into_iter().filter(|link| is_about(link, record)));
            found.extend(forms::forms(&path, &page.body).into_iter().filter(|form| is_about(&form.action, record)));
        }
    }
    found
}

fn links(html: &str) -> Vec<String> {
    let link = |rest: &str| rest.split('"').next().map(|link| link.replace("&#38;", "&"));
    let whole = html.split("href=\"").skip(1).filter_map(link);
    whole.filter_map(|link| link.split('#').next().map(str::to_owned)).collect()
}

fn is_about(link: &str, record: &Record) -> bool {
    let ids = record.ids.values().map(|id| id.simple().to_string());
    link == "/me" || link.starts_with("/me/") || ids.chain([record.case.to_string()]).any(|id| link.contains(&id))
}

/// One form for each registered address and each set of buttons; where no page has one now, the address alone.
async fn every_form(world: &World, record: &Record) -> Vec<(&'static Line, Filled)> {
    let mut forms: BTreeMap<_, (&'static Line, Filled)> = BTreeMap::new();
    for key in FORMER {
        for form in found_by(world, key, record).await {
            let Some(line) = line_of(&form.action).filter(|line| is_of_a_client(line.needs)) else { continue };
            let asked = form.names().into_iter().map(|(name, button)| format!("{name}={button}")).collect::<Vec<_>>();
            forms.entry((line.path, asked)).or_insert((line, form));
        }
    }
    let found: BTreeSet<&str> = forms.keys().map(|(path, _)| *path).collect();
    let posts =
        cells::all(world).into_iter().filter(|cell| cell.line.method == "POST" && is_of_a_client(cell.line.needs));
    let here = posts.filter(|cell| match cell.subject {
        Subject::Record(other) => other.key == record.key && cell.person.key == "manager",
        Subject::Nobody => cell.person.key == "client_live",
        Subject::Contact(_) => false,
    });
    let bare = here.filter(|cell| !found.contains(cell.line.path));
    let bare: Vec<_> =
        bare.map(|cell| (cell.line, Filled { action: cell.path(), fields: Vec::new(), button: None })).collect();
    assert!(bare.len() <= 16, "premise: nearly every address has a form on some page: {bare:?}");
    forms.into_values().chain(bare).collect()
}

/// Ends the clientship as its case manager does: the client has moved away.
async fn close(world: &World, record: &Record) {
    let path = format!("/cases/{}/closing", record.case);
    let mut manager = world.browser(world.person("manager"));
    let waiting = manager.post(&format!("/cases/{}/messages", record.case), &[("text", "Vastaus")]).await;
    assert_eq!(waiting.status, 303, "premise: the client's message is answered: {}", waiting.body);
    let shown = forms::forms(&path, &manager.get(&path).await.body);
    let open = shown.iter().filter(|form| form.action == path).flat_map(Filled::pairs);
    let each = open.filter(|(name, _)| name.starts_with("end-")).map(|(name, _)| (name, ""));
    let said = [("reason", "moved"), ("outcome", "other"), ("told", "phone"), ("ends", "stops")];
    let answer = manager.post(&path, &said.into_iter().chain(each).collect::<Vec<_>>()).await;
    assert_eq!(answer.status, 303, "premise: it is closed: {}", answer.body);
}

db::statements! {
    /// What was done to a client.
    DONE = "SELECT action FROM trail WHERE case_id = ?1 AND kind = 'change' ORDER BY action";
}

db::row! {
    struct Done {
        action: Code<Action>,
    }
}

/// What was done to the client so far, in the order of the names.
async fn done(world: &World, record: &Record) -> Vec<Action> {
    let case = record.case;
    let rows = world.program.db.read(move |tx| tx.all::<Done>(DONE, args![case])).await.expect("the trail is read");
    rows.into_iter().map(|row| row.action.0).collect()
}

/// Every registered form about a client, as everybody who once had something to do with it: after the end nothing is changed but by what
/// [`Action::outlives_the_case`] names, and the trail says so.
#[tokio::test]
async fn an_ended_clientship_takes_no_form() {
    let world = World::found(Engine::Sqlite).await.expect("SQLite is built in");
    let live = world.record("live");
    let forms = every_form(&world, live).await;
    close(&world, live).await;
    let ended_by = done(&world, live).await;
    let (mut last, mut tried, mut changed, mut wrong) = (fingerprint(&world.program.db).await, 0, 0, Vec::new());
    for (line, form) in &forms {
        let mut answers = Vec::new();
        for key in FORMER {
            let answer = world.browser(world.person(key)).post(&form.action, &form.pairs()).await;
            answers.push(format!("{key}: {}", answer.status));
            tried += 1;
        }
        let (now, acts) = (fingerprint(&world.program.db).await, done(&world, live).await);
        let after: Vec<_> = acts.iter().filter(|action| !action.outlives_the_case()).copied().collect();
        if after != ended_by || (now != last && acts.len() == after.len()) {
            wrong.push(format!("{} {:?} {answers:?}: {after:?}", line.path, form.names()));
        }
        changed += usize::from(now != last);
        last = now;
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
    assert!(tried >= 300, "premise: {tried} were tried");
    assert_eq!(changed, 1, "premise: the consent can still be taken back, and nothing else changes");
}
