//! What must be true of the demo region, whatever stories are told in it.

use super::{NOW, Region};
use access::{AccountKind, Asker, Cx, Outcome, start_session};
use db::{FromRow, Statement, args};
use demo::More;
use domain::case::Stage;
use kernel::{AccountId, Coded, Timestamp};
use std::collections::BTreeSet;
use testkit::Engine;

db::statements! {
    STAGES = "SELECT stage AS text FROM case_file ORDER BY id";
    WITHOUT_ONE_MANAGER = "SELECT f.number AS text FROM case_file f WHERE f.stage NOT IN ('declined', 'closed') AND 1 <> \
        (SELECT COUNT(*) FROM case_manager m WHERE m.region = f.region AND m.case_id = f.id AND m.state = 'active')";
    OF_AN_ENDED_CASE = "SELECT f.number AS text FROM case_file f JOIN case_manager m ON m.region = f.region AND m.case_id = f.id \
        WHERE f.stage = 'closed' AND m.state = 'active'";
    CLOSING_REASONS = "SELECT DISTINCT reason AS text FROM case_closing WHERE reason IS NOT NULL ORDER BY reason";
    PLANS = "SELECT DISTINCT status AS text FROM plan ORDER BY status";
    ACTIONS = "SELECT DISTINCT status AS text FROM plan_action ORDER BY status";
    MEETINGS = "SELECT DISTINCT state AS text FROM meeting ORDER BY state";
    MEMBERS = "SELECT DISTINCT state AS text FROM team_member ORDER BY state";
    CONSENTS = "SELECT DISTINCT state AS text FROM consent ORDER BY state";
    CONTACTS = "SELECT DISTINCT state AS text FROM contact ORDER BY state";
    CONVENERS = "SELECT state AS text FROM team_member WHERE seat = 'convener'";
    SPOKEN = "SELECT state AS text FROM consent WHERE mode = 'oral_single_contact'";
    PAUSES = "SELECT DISTINCT CASE WHEN until_on <= '2026-03-12' THEN 'due' ELSE 'ahead' END AS text FROM case_pause WHERE ended_at IS NULL";
    NOTE_KINDS = "SELECT DISTINCT category AS text FROM note ORDER BY category";
    CLOSE_PERSON = "SELECT state AS text FROM team_member WHERE name = 'Ville Koskela'";
    AFTER_THE_OPENING = "SELECT kind AS text FROM case_event WHERE at > ?1";
    PEOPLE = "SELECT id, kind FROM account WHERE demo_key IS NOT NULL ORDER BY demo_key";
    SESSIONS = "SELECT account_id AS id, 'professional' AS kind FROM session";
    COMES_BACK = "SELECT f.number AS text FROM case_file f JOIN person p ON p.region = f.region AND p.id = f.person_id \
        JOIN contact c ON c.region = f.region AND c.name = 'Jarmo Eskelinen' AND c.state = 'triaged' AND c.said LIKE '%' || f.number || '%' \
        WHERE p.family = 'Eskelinen' AND f.stage = 'closed'";
    WITH_A_CODE = "SELECT family AS text FROM person WHERE code_index IS NOT NULL";
}

db::row! {
    struct Text {
        text: String,
    }
    struct Person {
        id: AccountId,
        kind: db::Code<AccountKind>,
    }
}

impl Region {
    async fn rows<R: FromRow + Send + 'static>(&self, statement: Statement) -> Vec<R> {
        self.db.read(move |tx| tx.all(statement, &[])).await.expect("the rows are read")
    }

    async fn texts(&self, statement: Statement) -> Vec<String> {
        self.rows::<Text>(statement).await.into_iter().map(|row| row.text).collect()
    }

    /// Something that somebody of `/demo` asks, in a session of their own.
    async fn asks<T: Send + 'static>(&self, who: &Person, unit: fn(&mut Cx<'_, '_>) -> Outcome<T>) -> Outcome<T> {
        let (account, nobody) = (who.id, Asker::program(uuid::Uuid::nil()));
        let session = self.gate.act(&nobody, move |cx| start_session(cx, account)).await?;
        self.gate.read(&Asker { session: Some(session.hash()), ..nobody }, unit).await
    }
}

fn has_all(there: &[String], wanted: &[&str]) {
    let missing: Vec<_> = wanted.iter().filter(|wanted| there.iter().all(|text| text != **wanted)).collect();
    assert!(missing.is_empty(), "missing {missing:?} among {there:?}");
}

/// A noticed need has no case yet: it stands as a contact with whoever noticed.
async fn every_state_has_its_story(engine: Engine) {
    let Some(region) = Region::found(engine, &More::NOBODY).await else { return };
    let stages: BTreeSet<String> = region.texts(STAGES).await.into_iter().collect();
    let wanted: BTreeSet<String> =
        Stage::ALL.iter().filter(|stage| **stage != Stage::Identified).map(|stage| stage.code().to_owned()).collect();
    assert_eq!(stages, wanted);
    has_all(
        &region.texts(CLOSING_REASONS).await,
        &[
            "goals_reached",
            "ordinary_service",
            "solved_without_team",
            "initial_service_enough",
            "client_declined",
            "clients_wish",
            "moved",
        ],
    );
    has_all(&region.texts(PLANS).await, &["working", "proposed", "active", "completed", "revoked"]);
    has_all(&region.texts(ACTIONS).await, &["proposed", "accepted", "waiting", "ongoing", "done", "stopped"]);
    has_all(&region.texts(MEETINGS).await, &["times_proposed", "confirmed", "held", "cancelled", "no_show"]);
    has_all(
        &region.texts(MEMBERS).await,
        &["suggested", "invited", "active", "declined", "left", "removed_by_client", "suspended"],
    );
    has_all(&region.texts(CONSENTS).await, &["active", "withdrawn"]);
    has_all(
        &region.texts(CONTACTS).await,
        &["received", "triaged", "advised", "self_care", "booked", "pair_work", "handed_over", "case_opened"],
    );
    has_all(&region.texts(CONVENERS).await, &["active"]);
    assert_eq!(region.texts(SPOKEN).await, ["active"], "one call, by word of mouth");
    has_all(&region.texts(PAUSES).await, &["ahead", "due"]);
    assert!(region.texts(NOTE_KINDS).await.len() >= 5);
    assert_eq!(region.texts(CLOSE_PERSON).await, ["active"], "somebody recorded what Ville answered");
}

#[tokio::test]
async fn every_state_has_its_story_sqlite() {
    every_state_has_its_story(Engine::Sqlite).await;
}

#[tokio::test]
async fn every_state_has_its_story_postgres() {
    every_state_has_its_story(Engine::Postgres).await;
}

/// I1, with invented clients beside the written ones: they come out of a seed, and nobody is left alone.
#[tokio::test]
async fn every_open_case_has_exactly_one_case_manager() {
    let some = More { clients: 120, told: &|_| {} };
    let region = Region::found(Engine::Sqlite, &some).await.expect("SQLite is built in");
    assert!(region.texts(STAGES).await.len() >= 160, "the written ones and as many as were asked for");
    assert_eq!(region.texts(WITHOUT_ONE_MANAGER).await, [""; 0]);
    assert_eq!(region.texts(OF_AN_ENDED_CASE).await, [""; 0]);
}

#[tokio::test]
async fn nothing_has_happened_that_lies_ahead_and_nobody_of_the_play_stays_signed_in() {
    let region = Region::found(Engine::Sqlite, &More::NOBODY).await.expect("SQLite is built in");
    let now: Timestamp = NOW.parse().expect("a moment");
    let ahead: Vec<Text> =
        region.db.read(move |tx| tx.all(AFTER_THE_OPENING, args![now])).await.expect("the rows are read");
    assert!(ahead.is_empty(), "{} events lie ahead", ahead.len());
    assert!(region.rows::<Person>(SESSIONS).await.is_empty());
    assert_eq!(region.texts(COMES_BACK).await.len(), 1, "Jarmo calls with the number of his own ended clientship");
    assert_eq!(region.texts(WITH_A_CODE).await, [""; 0], "nobody has an identity code");
}

/// A list on the desk, and how many rows the asker has in it.
type List = (&'static str, fn(&mut Cx<'_, '_>) -> Outcome<usize>);

const LISTS: [List; 10] = [
    ("invitations and proposals", |cx| Ok(team::waiting_for_me(cx)?.len())),
    ("consents that end soon", |cx| Ok(team::consent::ending(cx)?.len())),
    ("notices", |cx| Ok(team::notices(cx)?.len())),
    ("contacts in the queue", |cx| Ok(intake::waiting(cx)?.first.len())),
    ("messages", |cx| Ok(casework::message::unanswered(cx)?.len())),
    ("own actions", |cx| Ok(plan::my_actions(cx, None, 50)?.len())),
    ("late actions", |cx| {
        let today = cx.today();
        Ok(plan::my_actions(cx, None, 50)?.iter().filter(|action| action.due.is_some_and(|due| due < today)).count())
    }),
    ("meetings of today", |cx| Ok(meeting::today(cx)?.len())),
    ("meetings to come", |cx| Ok(meeting::coming(cx, None, 50)?.0.len())),
    ("clients who did not come", |cx| Ok(meeting::to_contact(cx)?.len())),
];

#[tokio::test]
async fn everybody_signs_in_and_every_list_of_the_desk_has_rows_for_somebody() {
    let region = Region::found(Engine::Sqlite, &More::NOBODY).await.expect("SQLite is built in");
    let people: Vec<Person> = region.rows(PEOPLE).await;
    assert!(people.len() >= 16, "premise: the people of /demo");
    for who in &people {
        region.asks(who, |cx| cx.actor().map(drop)).await.expect("signs in");
    }
    let professionals = || people.iter().filter(|who| who.kind.0 == AccountKind::Professional);
    for (name, list) in LISTS {
        let mut rows = 0;
        for who in professionals() {
            rows += region.asks(who, list).await.expect("the list is read");
        }
        assert!(rows > 0, "nobody has {name}");
    }
}
