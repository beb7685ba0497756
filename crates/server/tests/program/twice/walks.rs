//! The forms that are sent twice: all that people find in the world as it begins, and those to which something else leads first.

use super::found;
use crate::{
    matrix::{
        forms::{self, Filled},
        found::Found,
    },
    world::World,
};
use db::{Fault, Statement};
use std::fmt;
use testkit::Engine;

/// A form, who sends it, and what has to be sent before it is there.
#[derive(Debug, Clone)]
pub struct Sent {
    pub who: String,
    pub route: &'static str,
    pub form: Filled,
    first: Option<Before>,
}

/// What comes before a form.
#[derive(Debug, Clone)]
enum Before {
    /// Somebody sends another.
    Form(String, Filled),
    /// Everything stands otherwise than in the world as it begins.
    Rows(&'static [&'static str]),
}

impl Before {
    /// Does it; whether it was taken.
    async fn happens(&self, world: &World) -> bool {
        match self {
            Self::Form(who, form) => {
                world.browser(world.person(who)).post(&form.action, &form.pairs()).await.status == 303
            }
            Self::Rows(changes) => {
                for text in *changes {
                    let change = Statement { name: "STANDS_OTHERWISE", text };
                    let done = world.program.db.write::<_, Fault, _>(move |tx| tx.run(change, &[]));
                    done.await.expect("the rows are changed");
                }
                true
            }
        }
    }
}

impl fmt::Display for Sent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "POST {} as {} with {:?}", self.route, self.who, self.form.names())
    }
}

impl Sent {
    /// Does what comes before.
    pub async fn begin(&self, world: &World) {
        if let Some(before) = &self.first {
            assert!(before.happens(world).await, "premise: {before:?} leads to {self}");
        }
    }
}

const WHO: [&str; 9] =
    ["manager", "client_live", "asked", "invited", "member_jobs", "convener", "queue", "member_kela", "visitor"];

/// What leads to a form.
enum First {
    Nothing,
    /// Who sends what (the route, and a word of the form when there are several).
    Sends(&'static str, &'static str, &'static str),
    /// How everything stands.
    Stands(&'static [&'static str]),
}

/// What comes first, who finds the form then and where, and what is filled in otherwise.
struct Walk(&'static First, &'static str, &'static str, &'static [(&'static str, &'static str)]);

const NOTHING: First = First::Nothing;
const TAKEN: First = First::Sends("queue", "/contacts/{contact}/take", "");
const PROPOSED: First = First::Sends("manager", "/cases/{case}/plan/propose", "");
const TAKEN_BACK: First = First::Sends("manager", "/cases/{case}/team", "take_back");
const WITHDRAWN: First = First::Sends("manager", "/cases/{case}/consents/{consent}", "");
const PAUSED: First = First::Sends("manager", "/cases/{case}/pause", "");
const RAISED: First = First::Stands(&["UPDATE case_file SET stage = 'raised' WHERE stage = 'in_services'"]);
const ASSESSING: First = First::Stands(&["UPDATE case_file SET stage = 'assessing' WHERE stage = 'in_services'"]);
const FOLLOWED_UP: First = First::Stands(&[
    "UPDATE case_file SET stage = 'follow_up' WHERE stage = 'in_services'",
    "UPDATE message SET answered_at = at WHERE answered_at IS NULL",
]);
const ALL_DONE: First = First::Stands(&["UPDATE plan_action SET status = 'done'"]);
/// Somebody has stopped everything, and nothing has come in its place.
const STOPPED: First = First::Stands(&[
    "UPDATE plan_action SET status = 'stopped', stopped_why = 'muutto'",
    "INSERT INTO plan_gap (region, case_id, id, action_id, at, account_id) SELECT region, case_id, id, id, 0, author_id FROM plan_action",
]);
/// The client's own step is open: a draft, and whoever gives it was recognised.
const ON_SCREEN: First = First::Stands(&[
    "UPDATE consent SET state = 'draft', mode = 'in_person_screen', given_at = NULL WHERE state = 'active'",
]);

/// Somebody other than the client cannot come at the time that was proposed.
const CANNOT_COME: First =
    First::Stands(&["UPDATE meeting_participant SET answer = 'does_not_fit' WHERE kind = 'professional'"]);

#[rustfmt::skip]
const WALKS: &[Walk] = &[
    Walk(&TAKEN,       "queue",       "/contacts/{contact}/screening",             &[]),
    Walk(&TAKEN,       "queue",       "/contacts/{contact}/talk",                  &[("ask_again", "")]),
    Walk(&TAKEN,       "queue",       "/contacts/{contact}/case",                  &[("number", "")]),
    Walk(&PROPOSED,    "manager",     "/cases/{case}/plan",                        &[]),
    Walk(&PROPOSED,    "member_jobs", "/cases/{case}/plan",                        &[]),
    Walk(&PROPOSED,    "client_live", "/me/plan",                                  &[]),
    Walk(&STOPPED,     "manager",     "/cases/{case}/plan",                        &[]),
    Walk(&TAKEN_BACK,  "manager",     "/cases/{case}/team/manager",                &[("who", "{colleague}")]),
    Walk(&WITHDRAWN,   "member_jobs", "/work",                                     &[]),
    Walk(&PAUSED,      "manager",     "/cases/{case}/pause",                       &[]),
    Walk(&RAISED,      "manager",     "/cases/{case}/talk",                        &[("ask_again", "")]),
    Walk(&ASSESSING,   "manager",     "/cases/{case}/closing",                     &[("ends", "stops")]),
    Walk(&ALL_DONE,    "manager",     "/cases/{case}/closing",                     &[("on", "13.9.2026")]),
    Walk(&FOLLOWED_UP, "manager",     "/cases/{case}/closing",                     &[("ends", "stops")]),
    Walk(&ON_SCREEN,   "manager",     "/cases/{case}/consents/{consent}/screen",   &[]),
    Walk(&NOTHING,     "manager",     "/cases/{case}/team/new",                    &[("who", "{colleague}")]),
    Walk(&NOTHING,     "member_jobs", "/meetings/{meeting}",                       &[("answer", "fits")]),
    Walk(&CANNOT_COME, "manager",     "/meetings/{meeting}",                       &[]),
    Walk(&NOTHING,     "client_live", "/me/plan/actions/{action}/question",        &[]),
];

/// The routes of which the world has no form that is taken, and why.
pub const WITHOUT: &[(&str, &[&str])] = &[
    ("it does nothing that lasts", &["/search", "/language", "/session"]),
    ("who is at the browser is proved each time anew", &["/sign-in", "/sign-out", "/demo", "/invitation", "/reply"]),
    (
        "the world's clients stand elsewhere on their road",
        &[
            "/cases/{case}/plan/start",
            "/contacts/{contact}/send",
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
    let further = second_steps(world, &found).await;
    let mut forms: Vec<Sent> = found.iter().cloned().chain(further).map(|found| sent(found, None)).collect();
    for walk in WALKS {
        let new = walk.forms(&found).await;
        let otherwise = !walk.3.is_empty() || matches!(walk.0, First::Stands(_));
        let is_new = |sent: &Sent| found.iter().all(|found| found.route != sent.route);
        forms.extend(new.into_iter().filter(|sent| otherwise || is_new(sent)));
    }
    forms.retain(|sent| sent.form.fields.iter().any(|(name, _)| name == "once"));
    forms
}

/// The forms on the pages to which a form leads that saves nothing itself.
async fn second_steps(world: &World, found: &[Found]) -> Vec<Found> {
    let mut further = Vec::new();
    for one in found.iter().filter(|one| one.form.button.as_deref() == Some("step")) {
        let page = world.browser(world.person(&one.who)).post(&one.form.action, &one.form.pairs()).await;
        let there = forms::forms(&one.form.action, &page.body);
        let same = there.into_iter().filter(|form| form.action == one.form.action && form.button.is_none());
        further.extend(same.map(|form| Found { form, ..one.clone() }));
    }
    further
}

fn sent(Found { who, route, form }: Found, first: Option<Before>) -> Sent {
    Sent { who, route, form, first }
}

impl First {
    fn before(&self, found: &[Found]) -> Option<Before> {
        match self {
            Self::Nothing => None,
            Self::Stands(rows) => Some(Before::Rows(rows)),
            Self::Sends(who, route, word) => {
                let fits = |one: &&Found| {
                    let says = word.is_empty() || one.form.pairs().contains(&("do", *word));
                    one.who == *who && one.route == *route && says
                };
                let form =
                    found.iter().find(fits).unwrap_or_else(|| panic!("premise: {who} finds the form of {route}"));
                Some(Before::Form((*who).to_owned(), form.form.clone()))
            }
        }
    }
}

impl Walk {
    async fn forms(&self, found: &[Found]) -> Vec<Sent> {
        let Self(first, who, page, with) = self;
        let first = first.before(found);
        let world = World::found(Engine::Sqlite).await.expect("SQLite is built in");
        if let Some(before) = &first {
            before.happens(&world).await;
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
