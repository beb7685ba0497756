//! One road to a record (security §1): the tests of the single rules, over the same world as the matrix.

use crate::{
    matrix::{
        cells::{self, NOBODYS, Subject},
        forms::{self, Filled},
        found,
    },
    print::fingerprint,
    world::{ELSEWHERE, World, canary::Owner, people::Person},
};
use db::args;
use std::collections::{BTreeMap, BTreeSet};
use testkit::Engine;

async fn world() -> World {
    World::found(Engine::Sqlite).await.expect("SQLite is built in")
}

/// The fields of which something of this client stands in a text.
fn fields_of<'w>(world: &'w World, text: &str, owner: Owner) -> BTreeSet<&'w str> {
    world.canaries.met_in(text).into_iter().filter(|canary| canary.owner == owner).map(|canary| canary.field).collect()
}

/// A page or answer without the ids that stand in its own address.
fn plain(body: &str, ids: &[String]) -> String {
    let body = ids.iter().fold(body.to_owned(), |body, id| body.replace(id, "ID"));
    body.replace(NOBODYS, "ID")
}

/// What belongs to one client is not found at another's address, whoever asks: it is looked up inside its case.
#[tokio::test]
async fn child_id_swap() {
    let world = world().await;
    let (live, other) = (world.record("live"), world.record("expired"));
    let before = fingerprint(&world.program.db).await;
    let (mut tried, mut wrong) = (0, Vec::new());
    let swapped = cells::all(&world).into_iter().filter(|cell| {
        let nested = cell.line.path.contains("{case}") && cell.line.path.matches('{').count() > 1;
        let named = ["{section}", "{number}"].iter().any(|name| cell.line.path.contains(name));
        nested && !named && matches!(cell.subject, Subject::Record(record) if record.key == "expired")
    });
    for cell in swapped.filter(|cell| ["manager", "member_jobs", "member_county"].contains(&cell.person.key.as_str())) {
        let path = cell.path().replace(&other.case.to_string(), &live.case.to_string());
        let mut browser = world.browser(cell.person);
        let answer = if cell.line.method == "GET" { browser.get(&path).await } else { browser.post(&path, &[]).await };
        let told = fields_of(&world, &answer.body, Owner::Case(other.case));
        tried += 1;
        if !told.is_empty() || !matches!(answer.status.as_u16(), 403 | 404 | 409 | 422) {
            wrong.push(format!("{} {path} as {}: {} {told:?}", cell.line.method, cell.person.key, answer.status));
        }
        if cell.line.method == "GET" && answer.status != 404 && cell.is_open() {
            wrong.push(format!("{path} as {}: {}", cell.person.key, answer.status));
        }
    }
    assert!(tried >= 30, "premise: {tried} were tried");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(before, fingerprint(&world.program.db).await, "something changed");
}

/// The client's own pages lead to the client's own things only.
#[tokio::test]
async fn a_client_reaches_only_their_own() {
    let world = world().await;
    let other = world.record("expired");
    let before = fingerprint(&world.program.db).await;
    let id = |name: &str| other.ids[name].simple().to_string();
    let mut client = world.browser(world.person("client_live"));
    let page = client.get(&format!("/me/plan/actions/{}/question", id("action"))).await;
    assert_eq!(page.status, 404);
    for path in [format!("/me/plan/actions/{}/question", id("action")), format!("/me/team/{}", id("member"))] {
        for fields in [&[][..], &[("words", "Kysyn"), ("step", "remove"), ("answer", "approve")][..]] {
            let answer = client.post(&path, fields).await;
            assert!(answer.status.is_client_error(), "{path}: {}", answer.status);
            assert!(world.canaries.met_in(&answer.body).iter().all(|canary| canary.owner != Owner::Case(other.case)));
        }
    }
    assert_eq!(before, fingerprint(&world.program.db).await, "something changed");
}

/// The other region's people are nobody here, and its clients do not exist here; there they are who they are.
#[tokio::test]
async fn another_region_is_another_world() {
    let world = world().await;
    let (theirs, ours) = (format!("/cases/{}", world.elsewhere), format!("/cases/{}", world.record("live").case));
    for (key, path) in [("manager", &theirs), ("queue", &theirs), ("client_live", &theirs)] {
        assert_eq!(world.browser(world.person(key)).get(path).await.status, 404, "{key}");
    }
    for path in [&theirs, &ours, &"/work".to_owned(), &"/search".to_owned()] {
        let answer = world.browser(world.person("elsewhere")).get(path).await;
        assert!(answer.location().starts_with("/sign-in"), "{path}: {}", answer.status);
    }
    let there = world.program.in_region(ELSEWHERE);
    let page = there.browser_with(world.person("elsewhere").cookie.as_deref().expect("signed in")).get(&theirs).await;
    let told: BTreeSet<_> = fields_of(&world, &page.body, Owner::Elsewhere);
    assert!(told.contains("person.family"), "premise: at home the professional sees the client: {}", page.status);
    let stranger = there.browser_with(world.person("manager").cookie.as_deref().expect("signed in")).get(&theirs).await;
    assert!(stranger.location().starts_with("/sign-in"), "{}", stranger.status);
}

/// Whoever is only asked sees who asks, for what and the client's first name; every other address and form refuses them.
#[tokio::test]
async fn invited_has_no_power() {
    let world = world().await;
    let live = world.record("live");
    for key in ["invited", "invited_county", "accepted", "asked"] {
        let person = world.person(key);
        let mut opened = BTreeSet::new();
        let mut told = BTreeSet::new();
        for cell in cells::all(&world).into_iter().filter(|cell| cell.person.key == key && cell.line.method == "GET") {
            if matches!(cell.subject, Subject::Record(record) if record.key != "live") {
                continue;
            }
            let answer = world.browser(person).get(&cell.path()).await;
            if answer.status == 200 && cell.line.path.contains("{case}") {
                opened.insert(cell.line.path);
            }
            told.extend(fields_of(&world, &answer.body, Owner::Case(live.case)));
        }
        assert_eq!(opened, BTreeSet::from(["/cases/{case}/team"]), "{key}");
        let preview = BTreeSet::from(["person.given", "team_member.need", "case_manager.reason"]);
        assert!(told.is_subset(&preview), "{key} is told {told:?}");
        assert!(key == "accepted" || told.contains("person.given"), "premise: {key} sees whom it is about");
    }
}

/// A duty opens its pages and no person: leaders, privacy officers, auditors and the administrator see nobody.
#[tokio::test]
async fn screen_right_is_not_record_right() {
    let world = world().await;
    let before = fingerprint(&world.program.db).await;
    for key in ["lead", "network", "privacy", "auditor", "admin", "doctor", "queue", "first_no_duty", "colleague"] {
        let person = world.person(key);
        let mut opened = 0;
        for cell in cells::all(&world).into_iter().filter(|cell| cell.person.key == key) {
            let Subject::Record(_) = cell.subject else {
                if cell.line.method == "GET" {
                    let answer = world.browser(person).get(&cell.path()).await;
                    opened += usize::from(answer.status == 200);
                    let told = world.canaries.met_in(&answer.body).into_iter();
                    let told: Vec<_> = told
                        .filter(|canary| matches!(canary.owner, Owner::Case(_)))
                        .map(|canary| canary.field)
                        .collect();
                    assert!(told.is_empty(), "{} tells {key} {told:?}", cell.path());
                }
                continue;
            };
            let mut browser = world.browser(person);
            let answer = if cell.line.method == "GET" {
                browser.get(&cell.path()).await
            } else {
                browser.post(&cell.path(), &[]).await
            };
            assert_eq!(answer.status, 404, "{} {} as {key}", cell.line.method, cell.path());
        }
        assert!(opened >= 5, "premise: {key} has pages to open");
    }
    assert_eq!(before, fingerprint(&world.program.db).await, "something changed");
}

/// Looking for somebody who is not one's own client and for nobody at all gives the same answer.
#[tokio::test]
async fn search_is_no_oracle() {
    let world = world().await;
    let nobody = "Qqnobody";
    let strangers = [
        "outsider_ngo",
        "colleague",
        "long_ago",
        "left",
        "suspended",
        "said_no",
        "suggested",
        "queue",
        "lead",
        "client_expired",
    ];
    let family = names(&world).await;
    assert_eq!(family.len(), world.records.len(), "premise: every client has a name");
    for key in strangers.into_iter().chain(["asked", "invited"]) {
        let mut browser = world.browser(world.person(key));
        for (case, name, number) in &family {
            for wanted in [name, &name[..5].to_owned(), &name.to_uppercase(), number] {
                let hit = browser.find(wanted).await;
                let none = browser.find(nobody).await;
                let (hit, none) = (hit.body.replace(wanted.as_str(), "Q"), none.body.replace(nobody, "Q"));
                let (hit, none) = (without_tokens(&hit), without_tokens(&none));
                assert_eq!(hit, none, "{key} learns something of {case} by {wanted}");
            }
        }
    }
    let (case, name, number) = &family[0];
    for wanted in [name, number] {
        let manager = world.browser(world.person("manager")).find(wanted).await;
        assert!(
            manager.body.contains(&format!("/cases/{case}")),
            "premise: the manager finds their own client by {wanted}"
        );
    }
}

/// The same by an identity code, which finds one client and says nothing to anybody else.
#[tokio::test]
async fn search_by_identity_code_is_no_oracle() {
    let (world, code, nobodys) = (world().await, "010594Y9032", "010594-9032");
    let (case, known) = (world.record("live").case, domain::IdentityCode::parse(code).expect("a code"));
    let index = access::IndexKey::new(crate::browser::INDEX_KEY).index(&known);
    let set = world.program.db.write::<_, db::Fault, _>(move |tx| tx.run(SET_CODE, db::args![index, case]));
    assert_eq!(set.await.expect("is written"), 1);
    let found = world.browser(world.person("manager")).find(code).await;
    assert!(found.body.contains(&format!("/cases/{case}")), "premise: the manager finds the own client");
    for key in ["outsider_ngo", "colleague", "long_ago", "left", "invited", "queue", "lead"] {
        let mut browser = world.browser(world.person(key));
        let (hit, none) = (browser.find(code).await, browser.find(nobodys).await);
        assert_eq!(hit.status, none.status, "{key}");
        assert_eq!(without_tokens(&hit.body), without_tokens(&none.body), "{key} learns whose code it is");
    }
}

db::statements! {
    NAMES = "SELECT f.id AS case_id, p.family AS family, f.number AS number FROM case_file f \
        JOIN person p ON p.region = f.region AND p.id = f.person_id WHERE f.region = ?1";
    SET_CODE = "UPDATE person SET code_index = ?1 WHERE id = (SELECT f.person_id FROM case_file f WHERE f.id = ?2)";
    HIDE = "UPDATE meeting SET hidden = ?1, shown = ?2 WHERE region = ?3";
}

db::row! {
    struct NameRow {
        case_id: kernel::CaseId,
        family: String,
        number: String,
    }
}

/// Every client's case, family name and number.
pub async fn names(world: &World) -> Vec<(String, String, String)> {
    let rows: Vec<NameRow> = world.program.db.read(|tx| tx.all(NAMES, args![1_i64])).await.expect("names are read");
    rows.into_iter().map(|row| (row.case_id.to_string(), row.family, row.number)).collect()
}

/// A page without the tokens that make each form its own.
fn without_tokens(html: &str) -> String {
    without(&without(html, "name=\"once\" value=\""), "%3Fs%3D")
}

/// A page without what follows these words, up to the end of the attribute.
fn without(html: &str, before: &str) -> String {
    let mut parts = html.split(before);
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |page, part| page + "TOKEN" + part.split_once('"').map_or(part, |(_, rest)| rest))
}

/// What the shared screen hides is not in its bytes.
#[tokio::test]
async fn hidden_is_absent() {
    let world = world().await;
    let live = world.record("live");
    let screen = format!("/meetings/{}/screen", live.ids["running"].simple());
    for key in ["manager", "member_jobs", "client_live"] {
        set_hidden(&world, false).await;
        let open = world.browser(world.person(key)).get(&screen).await;
        let shown = fields_of(&world, &open.body, Owner::Case(live.case));
        set_hidden(&world, true).await;
        let closed = world.browser(world.person(key)).get(&screen).await;
        assert_eq!(closed.status, 200, "{key}");
        let told = fields_of(&world, &closed.body, Owner::Case(live.case));
        assert!(
            shown.contains("meeting_matter.title"),
            "premise: {key} sees the matters when they are shown: {shown:?}"
        );
        assert!(told.is_subset(&BTreeSet::from(["person.given", "meeting.place_text"])), "{key} is told {told:?}");
    }
}

async fn set_hidden(world: &World, hidden: bool) {
    let done = world.program.db.write(move |tx| tx.run(HIDE, args![hidden, 15_i64, 1_i64])).await;
    assert!(done.expect("the screens are set") > 0);
}

/// Every form that the case manager, the client and the asked find in one client's record.
pub async fn forms_of(world: &World, key: &str) -> Vec<(String, Filled)> {
    let client = format!("client_{key}");
    let who = ["manager", client.as_str(), "asked", "invited", "member_jobs", "convener"];
    let found = found::forms(world, &who, &[key]).await;
    found.into_iter().map(|found| (found.who, found.form)).collect()
}

/// Whether somebody may send something to an address, for everybody and every address.
fn may_send(world: &World) -> BTreeMap<(String, String), bool> {
    let posts = cells::all(world).into_iter().filter(|cell| cell.line.method == "POST");
    posts.map(|cell| ((cell.person.key.clone(), cell.path()), cell.is_open())).collect()
}

/// A form that somebody else filled in well is refused to whoever may not send it, tells them nothing, and changes nothing. To whoever has
/// nothing to do with the client it is the same answer as for a client who does not exist.
#[tokio::test]
async fn refused_write_tells_nothing() {
    let world = world().await;
    let live = world.record("live");
    let forms = forms_of(&world, "live").await;
    let may_send = may_send(&world);
    assert!(forms.len() >= 25, "premise: {} forms were found", forms.len());
    let before = fingerprint(&world.program.db).await;
    let (mut tried, mut wrong) = (0, Vec::new());
    let mut who: Vec<&Person> = world.people.iter().filter(|person| !person.key.starts_with("outsider_")).collect();
    who.push(world.person("outsider_kela"));
    for (_, form) in &forms {
        for person in &who {
            if may_send.get(&(person.key.clone(), form.action.clone())) != Some(&false) {
                continue;
            }
            tried += 1;
            let answer = world.browser(person).post(&form.action, &form.pairs()).await;
            let told =
                form.fields.iter().fold(answer.body.clone(), |body, (_, typed)| body.replace(typed.as_str(), ""));
            let leak = world.canaries.met_in(&told).into_iter().filter(|canary| !world.may_meet(person, canary));
            let leak: Vec<_> = leak.collect();
            if !answer.status.is_client_error() && !answer.location().starts_with("/sign-in") || !leak.is_empty() {
                wrong.push(format!("POST {} as {}: {} {leak:?}", form.action, person.key, answer.status));
            }
            if person.is_somebody() && crate::world::oracle::relations(person, live).is_empty() {
                let ids: Vec<String> =
                    live.ids.values().map(|id| id.simple().to_string()).chain([live.case.to_string()]).collect();
                let nowhere = plain(&form.action, &ids).replace("ID", NOBODYS);
                let none = world.browser(person).post(&nowhere, &form.pairs()).await;
                if (answer.status, plain(&answer.body, &ids)) != (none.status, plain(&none.body, &ids)) {
                    wrong.push(format!("POST {} as {} is not as for nobody", form.action, person.key));
                }
            }
        }
    }
    assert!(tried > 500, "premise: {tried} were tried");
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
    assert_eq!(before, fingerprint(&world.program.db).await, "something changed");
}

/// A field that the form does not have is refused, and nothing of the form is done.
#[tokio::test]
async fn self_edit_is_allow_list() {
    let world = world().await;
    let forms = forms_of(&world, "live").await;
    let before = fingerprint(&world.program.db).await;
    let mut wrong = Vec::new();
    for (key, form) in forms.iter().filter(|(_, form)| form.action != "/sign-out") {
        for extra in [("role", "case_manager"), ("account_id", NOBODYS), ("state", "active")] {
            let fields: Vec<(&str, &str)> = form.pairs().into_iter().chain([extra]).collect();
            let answer = world.browser(world.person(key)).post(&form.action, &fields).await;
            if !answer.status.is_client_error() {
                wrong.push(format!(
                    "POST {} as {key} took {}: {} {}",
                    form.action,
                    extra.0,
                    answer.status,
                    answer.location()
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
    assert_eq!(before, fingerprint(&world.program.db).await, "something changed");
}

/// Nobody changes the place, the turn or the consent by which they are there: not the invited, not the asked, not a member. Taking a
/// consent back is another matter: whoever hears the client say it writes it down the same day (domain §11).
#[tokio::test]
async fn grantee_cannot_edit_grant() {
    let world = world().await;
    let live = world.record("live");
    let forms = forms_of(&world, "live").await;
    let granting: Vec<&Filled> = forms
        .iter()
        .filter(|(key, form)| key == "manager" && (form.action.contains("/team") || form.action.contains("/consents")))
        .filter(|(_, form)| {
            form.fields.iter().all(|(_, value)| value != "withdraw") && !form.action.ends_with("/narrow")
        })
        .map(|(_, form)| form)
        .collect();
    assert!(granting.len() >= 3, "premise: the manager can grant: {}", granting.len());
    let before = fingerprint(&world.program.db).await;
    for key in
        ["invited", "accepted", "asked", "member_jobs", "member_county", "convener", "previous", "suspended", "close"]
    {
        let mut browser = world.browser(world.person(key));
        for form in &granting {
            let mut fields: Vec<(String, String)> = form.fields.clone();
            for (name, value) in &mut fields {
                if name == "member" {
                    *value = live.ids["member"].simple().to_string();
                }
            }
            let pairs: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            let answer = browser.post(&form.action, &pairs).await;
            assert!(answer.status.is_client_error(), "{} as {key}: {} {:?}", form.action, answer.status, pairs);
        }
    }
    assert_eq!(before, fingerprint(&world.program.db).await, "something changed");
}

/// Only the person who was asked to be the case manager answers; for anybody else it is as if nothing had been asked.
#[tokio::test]
async fn handover_answer_needs_named_receiver() {
    let world = world().await;
    let live = world.record("live");
    let team = format!("/cases/{}/team", live.case);
    let page = world.browser(world.person("asked")).get(&team).await;
    let answers: Vec<Filled> = forms::forms(&team, &page.body).into_iter().filter(|form| form.action == team).collect();
    assert!(!answers.is_empty(), "premise: the asked can answer");
    let before = fingerprint(&world.program.db).await;
    for person in world.people.iter().filter(|person| person.key != "asked") {
        for form in &answers {
            let answer = world.browser(person).post(&team, &form.pairs()).await;
            assert!(
                answer.status.is_client_error() || answer.location().starts_with("/sign-in"),
                "{}: {}",
                person.key,
                answer.status
            );
        }
    }
    assert_eq!(before, fingerprint(&world.program.db).await, "somebody else answered");
    let answer = world.browser(world.person("asked")).post(&team, &answers[0].pairs()).await;
    assert_eq!(answer.status, 303, "the asked answers: {}", answer.body);
    assert_ne!(before, fingerprint(&world.program.db).await, "the answer was kept");
}
