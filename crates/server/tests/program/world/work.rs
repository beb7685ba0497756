//! The plan and the meetings of a client, in each register something of every kind.

use super::{
    HERE,
    contents::{THEN, Writing},
    ground,
    places::Org,
};
use crate::row;
use domain::{
    Category,
    access::Action::{self, *},
};
use kernel::{AccountId, Coded, OrgId};
use uuid::Uuid;

const PLAN: &[Action] = &[ReadPlan];
const MEET: &[Action] = &[ReadMeetings];

/// Goals, actions, questions, a review and a step of closing.
pub fn plan(w: &mut Writing<'_>) {
    let plan = w.rows.id();
    let county = w.places.org(Org::County);
    let direction = w.of.about("plan.direction", PLAN, Category::Plan, Org::County);
    w.rows.add("plan", row! {
        region: HERE, case_id: w.case, id: plan, kind: "work_ability", status: "working", asked: 0_i64, direction: direction,
        review_on: "2026-06-01", started_at: THEN, controller_org: county, author_id: w.manager, version: 1_i64,
    });
    let mut position = 0;
    for org in Org::WRITERS {
        let goal = goal(w, plan, None, &mut position, org);
        let sub = self::goal(w, plan, Some(goal), &mut position, org);
        for kind in ground::every_kind() {
            position += 1;
            let action = action(w, (plan, sub), position, *kind, org, None);
            w.ids.entry("action").or_insert(action);
        }
        w.ids.entry("goal").or_insert(goal);
        w.ids.insert("clinics_goal", goal);
    }
    let member = w.account("member_jobs");
    let sub = w.ids["goal"];
    action(w, (plan, sub), 900, Category::Plan, Org::County, Some((member, w.places.org(Org::Jobs))));
    let clinics = w.account("member_clinic");
    action(w, (plan, sub), 901, Category::Plan, Org::County, Some((clinics, w.places.org(Org::Clinic))));
    question(w);
    review(w, plan, county);
    closing(w, county);
}

fn goal(w: &mut Writing<'_>, plan: Uuid, parent: Option<Uuid>, position: &mut i64, org: Org) -> Uuid {
    let id = w.rows.id();
    *position += 1;
    let (own, title) =
        (w.of.about("goal.own_words", PLAN, Category::Plan, org), w.of.about("goal.title", PLAN, Category::Plan, org));
    w.rows.add("goal", row! {
        region: HERE, case_id: w.case, id: id, plan_id: plan, parent_id: parent, position: *position, own_words: own, title: title,
        domain: "money", status: "open", controller_org: w.places.org(org), author_id: w.manager, version: 1_i64,
    });
    id
}

fn action(
    w: &mut Writing<'_>,
    (plan, goal): (Uuid, Uuid),
    position: i64,
    kind: Category,
    org: Org,
    doer: Option<(AccountId, OrgId)>,
) -> Uuid {
    let id = w.rows.id();
    let own = doer.map(|(account, _)| account);
    let mut word = |field| match own {
        Some(_) => w.of.own(field, PLAN, own),
        None => w.of.about(field, PLAN, kind, org),
    };
    let (what, why, part, stopped) = (
        word("plan_action.what"),
        word("plan_action.why"),
        word("plan_action.clients_part"),
        word("plan_action.stopped_why"),
    );
    let bit = domain::CategorySet::EMPTY.with(kind).bits();
    let due = if kind.sensitive() { "2026-03-04" } else { "2026-03-05" };
    w.rows.add("plan_action", row! {
        region: HERE, case_id: w.case, id: id, plan_id: plan, goal_id: goal, position: position, what: what, why: why,
        clients_part: part, performer: if own.is_some() { "professional" } else { "client" }, account_id: own,
        org_id: doer.map(|(_, org)| org), start_on: "2026-03-01", due_on: due, status: "ongoing", phase: "planned",
        stopped_why: stopped, category: kind.code(), category_bit: bit, controller_org: w.places.org(org), author_id: w.manager,
        version: 1_i64,
    });
    id
}

/// The client's question about the first action, which lies in the county's register and tells how to reach the client.
fn question(w: &mut Writing<'_>) {
    let (id, action) = (w.rows.id(), w.ids["action"]);
    let words = w.of.about("plan_question.words", PLAN, Category::ContactBasic, Org::County);
    w.rows.add("plan_question", row! {
        region: HERE, case_id: w.case, id: id, action_id: action, words: words, how: "in_person", asked_at: THEN, recorded_by: w.manager,
    });
}

fn review(w: &mut Writing<'_>, plan: Uuid, county: OrgId) {
    let (id, goal) = (w.rows.id(), w.ids["goal"]);
    let mut word = |field| w.of.about(field, PLAN, Category::Plan, Org::County);
    let (client, professional) = (word("plan_review_goal.clients_view"), word("plan_review_goal.professionals_view"));
    let why = w.of.about("plan_review.rehabilitation_why", PLAN, Category::Rehab, Org::County);
    w.rows.add("plan_review", row! {
        region: HERE, case_id: w.case, id: id, plan_id: plan, held_on: "2026-03-01", called_by: "agreed", rehabilitation: "not_now",
        rehabilitation_why: why, next_on: "2026-06-01", controller_org: county, author_id: w.manager,
    });
    w.rows.add("plan_review_goal", row! {
        region: HERE, case_id: w.case, review_id: id, goal_id: goal, clients_view: client, rating: 5_i64, professionals_view: professional,
    });
    let theirs = w.ids["clinics_goal"];
    w.rows
        .add("plan_review_goal", row! { region: HERE, case_id: w.case, review_id: id, goal_id: theirs, rating: 5_i64 });
}

fn closing(w: &mut Writing<'_>, county: OrgId) {
    let id = w.rows.id();
    let words = w.of.about("case_closing.words", PLAN, Category::Plan, Org::County);
    w.rows.add("case_closing", row! {
        region: HERE, case_id: w.case, id: id, step: "follow_up", words: words, told_how: "in_person", follow_up_on: "2026-09-01",
        at: THEN, controller_org: county, author_id: w.manager,
    });
}

/// One meeting to come, one that goes on and one that was held, and how the client was heard.
pub fn meetings(w: &mut Writing<'_>) {
    const HOUR: i64 = 3_600_000_000;
    let today = 1_773_298_800_000_000;
    for (key, state, start) in
        [("meeting", "confirmed", today + 5 * HOUR), ("running", "confirmed", today - HOUR), ("held", "held", THEN)]
    {
        let began = (key != "meeting").then_some(start);
        let ended = (key == "held").then_some(start + HOUR);
        let id = meeting(w, state, (start, start + HOUR), began, ended);
        w.ids.insert(key, id);
    }
    let id = w.rows.id();
    let said = w.of.about("hearing.said", MEET, Category::Meetings, Org::County);
    w.rows.add("hearing", row! {
        region: HERE, case_id: w.case, id: id, heard_on: "2026-03-01", how: "phone", said: said, controller_org: w.places.org(Org::County),
        author_id: w.manager, author_name: "Writer", at: THEN,
    });
}

fn meeting(
    w: &mut Writing<'_>,
    state: &'static str,
    (start, end): (i64, i64),
    began: Option<i64>,
    ended: Option<i64>,
) -> Uuid {
    let id = w.rows.id();
    let mut word = |field| w.of.about(field, MEET, Category::Meetings, Org::County);
    let (place, limits) = (word("meeting.place_text"), word("meeting.limits"));
    w.rows.add("meeting", row! {
        region: HERE, case_id: w.case, id: id, controller_org: w.places.org(Org::County), author_id: w.manager, state: state,
        place: "on_site", place_text: place, starts_at: start, ends_at: end, limits: limits, step: "how_it_is", shown: 15_i64,
        hidden: false, began_at: began, ended_at: ended, version: 1_i64,
    });
    let doer = people(w, id, start, began.is_some());
    matters(w, id);
    if began.is_some() {
        minutes(w, id, doer);
    }
    id
}

/// The client, the manager and members; answers the manager's place.
fn people(w: &mut Writing<'_>, meeting: Uuid, start: i64, present: bool) -> Uuid {
    let client = w.rows.id();
    w.rows.add("meeting_participant", row! {
        region: HERE, case_id: w.case, meeting_id: meeting, id: client, kind: "client", arrival: "invited", name: "-", about: "",
        starts_at: start, present: present, remote: false,
    });
    let mut manager = client;
    for (key, org) in
        [("manager", Org::County), ("member_jobs", Org::Jobs), ("member_clinic", Org::Clinic), ("left", Org::Jobs)]
    {
        let (id, account) = (w.rows.id(), w.account(key));
        let name = w.of.of_member("meeting_participant.name", MEET, Some(org), Some(account));
        let about = w.of.of_member("meeting_participant.about", MEET, Some(org), Some(account));
        w.rows.add("meeting_participant", row! {
            region: HERE, case_id: w.case, meeting_id: meeting, id: id, kind: "professional", arrival: "invited", account_id: account,
            org_id: w.places.org(org), name: name, about: about, starts_at: start, present: present, remote: false,
        });
        if key == "manager" {
            manager = id;
        }
    }
    manager
}

fn matters(w: &mut Writing<'_>, meeting: Uuid) {
    for org in Org::WRITERS {
        for kind in ground::every_kind() {
            let id = w.rows.id();
            let title = w.of.about("meeting_matter.title", MEET, *kind, org);
            w.rows.add("meeting_matter", row! {
                region: HERE, case_id: w.case, meeting_id: meeting, id: id, title: title, brought_by: "professional",
                category: kind.code(), controller_org: w.places.org(org), author_id: w.manager, author_name: "Writer",
            });
        }
    }
}

/// What was agreed, the client's words, and what each organisation wrote into its own register.
fn minutes(w: &mut Writing<'_>, meeting: Uuid, doer: Uuid) {
    let id = w.rows.id();
    let what = w.of.about("meeting_decision.what", MEET, Category::Plan, Org::County);
    w.rows.add("meeting_decision", row! {
        region: HERE, case_id: w.case, meeting_id: meeting, id: id, what: what, participant_id: doer, due: "2026-04-01",
        controller_org: w.places.org(Org::County), author_id: w.manager, author_name: "Writer", agreed_at: THEN,
    });
    part(w, meeting, "clients_words", Org::County);
    for org in Org::WRITERS {
        part(w, meeting, "org_record", org);
    }
}

fn part(w: &mut Writing<'_>, meeting: Uuid, part: &'static str, org: Org) {
    let field = if part == "org_record" { "meeting_minutes.record" } else { "meeting_minutes.words" };
    let body = w.of.about(field, MEET, Category::Meetings, org);
    w.rows.add("meeting_minutes", row! {
        region: HERE, case_id: w.case, meeting_id: meeting, part: part, controller_org: w.places.org(org), body: body,
        author_id: w.manager, author_name: "Writer", written_at: THEN, version: 1_i64,
    });
}
