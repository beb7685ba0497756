//! The forms that people find on the pages: on each page they come to, and on what a page opens in itself (`?edit=…`).

use super::{
    cells::{self, Cell, Subject},
    forms::{self, Filled},
    lines::{LINES, Line},
};
use crate::world::World;
use std::collections::BTreeSet;

/// A form, who found it, and the address it is sent to as the routes write it.
#[derive(Debug, Clone)]
pub struct Found {
    pub who: String,
    pub route: &'static str,
    pub form: Filled,
}

/// What these people find, with each of these clients and with every contact; each form once, by what it asks and which button sends it.
pub async fn forms(world: &World, people: &[&str], clients: &[&str]) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let theirs = |cell: &Cell<'_>| match cell.subject {
        Subject::Record(record) => clients.contains(&record.key),
        Subject::Contact(_) | Subject::Nobody => true,
    };
    let mut pages = cells::all(world);
    pages.retain(|cell| {
        cell.line.method == "GET" && cell.is_open() && theirs(cell) && people.contains(&cell.person.key.as_str())
    });
    for cell in pages {
        for path in paths(&cell) {
            for one in on_page(world, &cell.person.key, &path).await {
                if found.iter().all(|known| (known.route, known.form.names()) != (one.route, one.form.names())) {
                    found.push(one);
                }
            }
        }
    }
    found
}

/// The address of a page; of a meeting's pages, those of the one that goes on and of the one that was held too.
fn paths(cell: &Cell<'_>) -> BTreeSet<String> {
    let path = cell.path();
    let Subject::Record(record) = cell.subject else { return BTreeSet::from([path]) };
    let id = |name: &str| record.ids[name].simple().to_string();
    ["meeting", "running", "held"].map(|other| path.replace(&id("meeting"), &id(other))).into()
}

/// The forms that somebody finds on a page, and on what it opens in itself.
pub async fn on_page(world: &World, who: &str, path: &str) -> Vec<Found> {
    let mut browser = world.browser(world.person(who));
    let page = browser.get(path).await;
    let mut found = forms::forms(path, &page.body);
    let mut opened = BTreeSet::new();
    for link in opens(path, &page.body) {
        let (name, value) = link.split_once('?').and_then(|(_, asked)| asked.split_once('=')).unwrap_or_default();
        let of_one = value.parse::<uuid::Uuid>().is_ok();
        if opened.insert((name.to_owned(), (!of_one).then(|| value.to_owned()))) {
            found.extend(forms::forms(path, &browser.get(&link).await.body));
        }
    }
    let known = |form: Filled| Some(Found { who: who.to_owned(), route: line_of(&form.action)?.path, form });
    found.into_iter().filter_map(known).collect()
}

/// The links of a page to itself with something open.
fn opens(path: &str, html: &str) -> Vec<String> {
    let own = format!("href=\"{path}?");
    let links = html.split(own.as_str()).skip(1).filter_map(|rest| rest.split(['"', '#']).next());
    links.map(|asked| format!("{path}?{asked}")).collect()
}

/// The registered address that a form is sent to: the one that is written out before the one with a place for anything.
pub fn line_of(action: &str) -> Option<&'static Line> {
    let said: Vec<&str> = action.split('?').next()?.split('/').collect();
    let fits = |line: &&Line| {
        let pattern: Vec<&str> = line.path.split('/').collect();
        let same = |(piece, said): (&&str, &&str)| piece.starts_with('{') || piece == said;
        line.method == "POST" && pattern.len() == said.len() && pattern.iter().zip(&said).all(same)
    };
    LINES.iter().filter(fits).min_by_key(|line| line.path.matches('{').count())
}
