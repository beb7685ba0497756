//! The forms that are sent twice: all that people find in the world as it begins, and those to which something else leads first.

use super::found;
use crate::{
    matrix::{forms::Filled, found::Found},
    world::World,
};
use std::fmt;
use testkit::Engine;

/// A form, who sends it, and what has to be sent before it is there.
#[derive(Debug, Clone)]
pub struct Sent {
    pub who: String,
    pub route: &'static str,
    pub form: Filled,
    first: Option<(String, Filled)>,
}

impl fmt::Display for Sent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "POST {} as {} with {:?}", self.route, self.who, self.form.names())
    }
}

impl Sent {
    /// Does what comes before.
    pub async fn begin(&self, world: &World) {
        if let Some((who, form)) = &self.first {
            let answer = world.browser(world.person(who)).post(&form.action, &form.pairs()).await;
            assert_eq!(answer.status, 303, "premise: {} leads to {self}", form.action);
        }
    }
}

const WHO: [&str; 9] =
    ["manager", "client_live", "asked", "invited", "member_jobs", "convener", "queue", "member_kela", "visitor"];

/// Who sends what first (the route, and a word of the form when there are several), who finds the form then and where, and what is filled
/// in otherwise.
struct Walk(
    Option<(&'static str, &'static str, &'static str)>,
    &'static str,
    &'static str,
    &'static [(&'static str, &'static str)],
);

const TAKEN: Option<(&str, &str, &str)> = Some(("queue", "/contacts/{contact}/take", ""));
const PROPOSED: Option<(&str, &str, &str)> = Some(("manager", "/cases/{case}/plan/propose", ""));
const TAKEN_BACK: Option<(&str, &str, &str)> = Some(("manager", "/cases/{case}/team", "take_back"));
const WITHDRAWN: Option<(&str, &str, &str)> = Some(("manager", "/cases/{case}/consents/{consent}", ""));

#[rustfmt::skip]
const WALKS: &[Walk] = &[
    Walk(TAKEN,      "queue",       "/contacts/{contact}/screening",             &[]),
    Walk(TAKEN,      "queue",       "/contacts/{contact}/talk",                  &[("ask_again", "")]),
    Walk(TAKEN,      "queue",       "/contacts/{contact}/case",                  &[("number", "")]),
    Walk(PROPOSED,   "manager",     "/cases/{case}/plan",                        &[]),
    Walk(PROPOSED,   "member_jobs", "/cases/{case}/plan",                        &[]),
    Walk(PROPOSED,   "client_live", "/me/plan",                                  &[]),
    Walk(TAKEN_BACK, "manager",     "/cases/{case}/team/manager",                &[("who", "{colleague}")]),
    Walk(WITHDRAWN,  "member_jobs", "/work",                                     &[]),
    Walk(None,       "manager",     "/cases/{case}/team/new",                    &[("who", "{colleague}")]),
    Walk(None,       "client_live", "/me/plan/actions/{action}/question",        &[]),
];

/// The routes of which the world has no form that is taken, and why.
pub const WITHOUT: &[(&str, &[&str])] = &[
    ("it does nothing that lasts", &["/search", "/language", "/session"]),
    ("who is at the browser is proved each time anew", &["/sign-in", "/sign-out", "/demo", "/invitation", "/reply"]),
    ("its form is filled in over several steps", &["/cases/{case}/consents/new", "/cases/{case}/plan/review"]),
    (
        "the world's clients stand elsewhere on their road",
        &[
            "/cases/{case}/closing",
            "/cases/{case}/closing/follow-up",
            "/cases/{case}/closing/resolved",
            "/cases/{case}/consents/{consent}/screen",
            "/cases/{case}/pause/end",
            "/cases/{case}/pause/prolong",
            "/cases/{case}/plan/start",
            "/cases/{case}/talk",
            "/contacts/{contact}/send",
            "/meetings/{meeting}/answer",
            "/meetings/{meeting}/begin",
            "/meetings/{meeting}/contacted",
            "/meetings/{meeting}/end",
            "/meetings/{meeting}/goal",
        ],
    ),
    (
        "the world holds nothing that it could be done to",
        &[
            "/cases/{case}/plan/goals/{goal}/remove",
            "/contacts/{contact}/screening",
            "/feedback/{feedback}",
            "/me/plan/actions/{action}/question",
        ],
    ),
];

/// Every form that has a token; of those to which something else leads, the ones that are not found without it.
pub async fn every_form(world: &World) -> Vec<Sent> {
    let found = found::forms(world, &WHO, &["live", "closed"]).await;
    let mut forms: Vec<Sent> = found.iter().cloned().map(|found| sent(found, None)).collect();
    for walk in WALKS {
        let new = walk.forms(&found).await;
        forms.extend(
            new.into_iter()
                .filter(|sent| walk.3.len() + usize::from(found.iter().all(|found| found.route != sent.route)) > 0),
        );
    }
    forms.retain(|sent| sent.form.fields.iter().any(|(name, _)| name == "once"));
    forms
}

fn sent(Found { who, route, form }: Found, first: Option<(String, Filled)>) -> Sent {
    Sent { who, route, form, first }
}

impl Walk {
    async fn forms(&self, found: &[Found]) -> Vec<Sent> {
        let Self(first, who, page, with) = self;
        let first = first.map(|(who, route, word)| {
            let fits = |one: &&Found| {
                one.who == who && one.route == route && (word.is_empty() || one.form.pairs().contains(&("do", word)))
            };
            let form = found.iter().find(fits).unwrap_or_else(|| panic!("premise: {who} finds the form of {route}"));
            (who.to_owned(), form.form.clone())
        });
        let world = World::found(Engine::Sqlite).await.expect("SQLite is built in");
        if let Some((who, form)) = &first {
            world.browser(world.person(who)).post(&form.action, &form.pairs()).await;
        }
        let there = found::on_page(&world, who, &address(&world, page)).await;
        let there: Vec<Found> = there.into_iter().map(|one| filled(&world, one, with)).collect();
        there.into_iter().map(|found| sent(found, first.clone())).collect()
    }
}

fn filled(world: &World, mut found: Found, with: &[(&str, &str)]) -> Found {
    let colleague = world.person("colleague").account.expect("has an account").to_string();
    for (name, value) in &mut found.form.fields {
        if let Some((_, other)) = with.iter().find(|(known, _)| known == name) {
            *value = other.replace("{colleague}", &colleague);
        }
    }
    found
}

/// The address of a page of the client whose consent is in force, or of the contact that came first.
fn address(world: &World, page: &str) -> String {
    let live = world.record("live");
    let page = page.replace("{case}", &live.case.to_string()).replace("{contact}", &world.contacts[0].id.to_string());
    live.ids.iter().fold(page, |page, (name, id)| page.replace(&format!("{{{name}}}"), &id.simple().to_string()))
}
