//! A relation to the client is no ground to write what lies in another organisation's register (I5, I7): without a consent in force nothing
//! of a plan is written by those who could with one.

use crate::{
    matrix::forms::{self, Filled},
    print::fingerprint,
    world::World,
};
use std::collections::BTreeSet;
use testkit::Engine;

const MEMBERS: [&str; 4] = ["member_jobs", "member_kela", "member_clinic", "convener"];

/// Every form of the plan of one client as the manager finds it, one thing after another open for writing.
async fn plan_forms(world: &World, key: &str) -> Vec<Filled> {
    let record = world.record(key);
    let plan = format!("/cases/{}/plan", record.case);
    let id = |name: &str| record.ids[name].simple().to_string();
    let (goal, action) = (id("goal"), id("action"));
    let asked = ["edit", "step"].map(|what| format!("{plan}?{what}={action}"));
    let parts = ["add", "goal", "part"].map(|what| format!("{plan}?{what}={goal}"));
    let whole = ["open=goal", "open=frame"].map(|what| format!("{plan}?{what}"));
    let mut browser = world.browser(world.person("manager"));
    let mut found = Vec::new();
    for page in asked.into_iter().chain(parts).chain(whole).chain([format!("{plan}/review")]) {
        let answer = browser.get(&page).await;
        found.extend(forms::forms(&page, &answer.body).into_iter().filter(|form| form.action.starts_with(&plan)));
    }
    for form in &mut found {
        form.action = form.action.split('#').next().unwrap_or_default().to_owned();
        form.fields.retain(|(name, value)| (name.as_str(), value.as_str()) != ("do", "find"));
    }
    found.retain(|form| !form.action.ends_with("/review/call"));
    found
}

#[tokio::test]
async fn nothing_of_a_plan_is_written_without_a_ground() {
    let world = World::found(Engine::Sqlite).await.expect("SQLite is built in");
    for key in ["expired", "withdrawn", "draft"] {
        let forms = plan_forms(&world, key).await;
        let addresses: BTreeSet<&str> = forms.iter().map(|form| form.action.as_str()).collect();
        assert!(addresses.len() >= 8, "premise: the manager finds the forms: {addresses:?}");
        let before = fingerprint(&world.program.db).await;
        for (who, form) in MEMBERS.iter().flat_map(|who| forms.iter().map(move |form| (who, form))) {
            let answer = world.browser(world.person(who)).post(&form.action, &form.pairs()).await;
            assert!(answer.status.is_client_error(), "POST {} as {who}: {}", form.action, answer.status);
            let told = world.canaries.met_in(&answer.body).into_iter();
            let told: Vec<_> = told.filter(|canary| !world.may_meet(world.person(who), canary)).collect();
            assert!(told.is_empty(), "POST {} tells {who} {told:?}", form.action);
        }
        assert_eq!(before, fingerprint(&world.program.db).await, "something of {key} changed");
    }
}
