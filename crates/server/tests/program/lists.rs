//! Every list is paged by key, never by offset, and nothing is left out in silence: a statement with a limit goes on after the last row that was
//! shown, or stands here with the reason why it need not.

use crate::statement_counts::Work;
use access::Statements;
use std::collections::BTreeSet;
use testkit::Engine;

/// The lists with a limit that no page goes on from, and how whoever reads them knows that there is more.
const SAYS_SO: [(&str, &str); 4] = [
    ("BY_NAME", "search says that there are more, and to write more of the name"),
    ("WAITING", "the desk counts all of the queue beside the first of it, and the count leads to the queue"),
    ("EARLIER", "the newest of one contact's likely doubles: to recognise one, not to list them"),
    ("TO_FORGET", "no list for people: what the program forgets at a time, and again until nothing is left"),
];

fn of_statements() -> Vec<(&'static str, &'static str)> {
    let each = server::app::statements();
    let inner = |statement: &Statements| match statement {
        Statements::Case(s) | Statements::Contact(s) | Statements::List(s) | Statements::Shared(s) => (s.name, s.text),
    };
    each.iter().map(inner).collect()
}

/// What stands after each `LIMIT`.
fn limits(text: &str) -> impl Iterator<Item = &str> {
    text.split(" LIMIT ").skip(1).filter_map(|rest| rest.split([' ', ')', '\n']).next())
}

/// Whether the limit is more than the one newest row that belongs to another one.
fn cuts(text: &str) -> bool {
    limits(text).any(|limit| limit != "1")
}

/// Whether the rows begin after a key that the page before has given: `(day, id) > (?4, ?5)`, `id < ?3`.
fn goes_on_after_a_key(text: &str) -> bool {
    let by_pair = [") > (?", ") < (?", ") > (CAST(?"].iter().any(|key| text.contains(key));
    let by_number = limits(text).all(|limit| limit == "1" || limit.starts_with('?'));
    by_number && (by_pair || [" id < ?", ".id < ?", " id > ?", ".id > ?"].iter().any(|key| text.contains(key)))
}

#[test]
fn a_limit_has_a_pager_or_a_reason() {
    let all = of_statements();
    assert!(all.iter().filter(|(_, text)| cuts(text)).count() > 10, "premise: the limits were found");
    let reasons: BTreeSet<&str> = SAYS_SO.iter().map(|(name, _)| *name).collect();
    let silent: BTreeSet<&str> =
        all.iter().filter(|(_, text)| cuts(text) && !goes_on_after_a_key(text)).map(|(name, _)| *name).collect();
    assert_eq!(silent, reasons, "page it by key (ui::Pager), show all of it, or say why it need not be");
}

#[test]
fn nothing_is_paged_by_offset() {
    for (name, text) in of_statements() {
        assert!(!text.to_uppercase().contains(" OFFSET "), "{name}");
    }
}

/// The clients on a page of the list, and where the next page is.
fn on_page(html: &str) -> (BTreeSet<String>, Option<String>) {
    let links = || html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let client = |link: &str| link.strip_prefix("/cases/").filter(|id| id.len() == 32).map(str::to_owned);
    let next = links().find(|link| link.starts_with("/cases?") && link.contains("after="));
    (links().filter_map(client).collect(), next.map(|link| link.replace("&#38;", "&")))
}

/// From page to page everybody is met, and nobody twice.
async fn everybody_is_met_once(engine: Engine) {
    const CLIENTS: usize = 60;
    let Some(mut work) = Work::of(engine, 2 * CLIENTS, CLIENTS).await else { return };
    let (mut path, mut pages, mut met) = (Some("/cases".to_owned()), 0, Vec::new());
    while let Some(here) = path {
        let (clients, next) = on_page(&work.worker.get(&here).await.body);
        assert!(!clients.is_empty(), "{here} shows nobody");
        met.extend(clients);
        (path, pages) = (next, pages + 1);
    }
    assert!(pages > 2, "premise: the list has {pages} pages");
    assert_eq!(met.len(), CLIENTS, "as many rows as the worker has clients");
    assert_eq!(met.iter().collect::<BTreeSet<_>>().len(), CLIENTS, "nobody stands on two pages");
}

#[tokio::test]
async fn everybody_is_met_once_from_page_to_page_sqlite() {
    everybody_is_met_once(Engine::Sqlite).await;
}

#[tokio::test]
async fn everybody_is_met_once_from_page_to_page_postgres() {
    everybody_is_met_once(Engine::Postgres).await;
}
