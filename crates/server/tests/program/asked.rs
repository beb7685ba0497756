//! Whoever is asked to answer for a client, walked by pages: being asked opens nothing but the question, and takes nothing away (domain §7).

use crate::browser::{Browser, Program};
use db::args;
use kernel::{AccountId, CaseId, MemberId};
use testkit::Engine;

db::statements! {
    /// The case in which Riikka convenes, Jari is a member, Pekka is the doctor, and Maija answers.
    CASE = "SELECT f.id AS id FROM case_file f JOIN person p ON p.region = f.region AND p.id = f.person_id \
        WHERE p.given = 'Tuija' AND p.family = 'Peltonen'";
    ACCOUNT = "SELECT id FROM account WHERE demo_key = ?1";
    WAITS = "SELECT id FROM team_member WHERE case_id = ?1 AND state = 'suggested'";
    DUTIES = "UPDATE account SET duties = 31 WHERE demo_key = 'pekka'";
}

db::row! {
    struct CaseRow {
        id: CaseId,
    }
    struct AccountRow {
        id: AccountId,
    }
    struct MemberRow {
        id: MemberId,
    }
}

/// The parts of a case.
const PARTS: [&str; 7] = ["", "/situation", "/plan", "/meetings", "/timeline", "/team", "/messages"];
/// What somebody reads who has to answer first.
const ANSWER_FIRST: &str = "Ota kutsu ensin vastaan.";

struct Walk {
    program: Program,
    case: CaseId,
}

impl Walk {
    async fn begin() -> Self {
        let program = Program::open(Engine::Sqlite).await.expect("SQLite is built in");
        program.db.write(|tx| tx.run(DUTIES, &[])).await.expect("Pekka may answer for clients too");
        let row: CaseRow = program.db.read(|tx| tx.one(CASE, &[])).await.expect("the case of the demo");
        Self { program, case: row.id }
    }

    fn path(&self, part: &str) -> String {
        format!("/cases/{}{part}", self.case)
    }

    async fn account(&self, key: &'static str) -> AccountId {
        let row: AccountRow = self.program.db.read(move |tx| tx.one(ACCOUNT, args![key])).await.expect("an account");
        row.id
    }

    /// A form of the team's page is sent by somebody and taken.
    async fn sends(&self, who: &str, part: &str, fields: &[(&str, &str)]) {
        let answer = self.program.as_person(who).await.post(&self.path(part), fields).await;
        assert_eq!(answer.status, 303, "{who} sends {fields:?} to {part}: {}", answer.body);
    }

    /// Whoever answers for the client asks somebody else to.
    async fn asks(&self, by: &str, key: &'static str) {
        let who = self.account(key).await.to_string();
        self.sends(by, "/team/manager", &[("who", &who), ("reason", "Tuttu jo ennestään")]).await;
    }

    /// Somebody is suggested, approved by the client in words, and invited.
    async fn invites(&self, key: &'static str) {
        let (who, case) = (self.account(key).await.to_string(), self.case);
        let new = [("kind", "colleague"), ("who", &*who), ("seat", "member"), ("need", "Arjen asiat")];
        self.sends("maija", "/team/new", &new).await;
        let row: MemberRow = self.program.db.read(move |tx| tx.one(WAITS, args![case])).await.expect("suggested");
        let field = format!("m-{}", row.id);
        self.sends("maija", "/team/approvals", &[(field.as_str(), "yes"), ("how", "phone")]).await;
        self.sends("maija", "/team", &[("do", "invite")]).await;
    }

    /// How each part of the case answers somebody. Every part that their pages lead to opens.
    async fn parts(&self, key: &str) -> [u16; 7] {
        let mut browser = self.program.as_person(key).await;
        let mut answers = [0; 7];
        for (answer, part) in answers.iter_mut().zip(PARTS) {
            let page = browser.get(&self.path(part)).await;
            *answer = page.status.as_u16();
            if page.status == 200 {
                self.follow(&mut browser, key, &page.body).await;
            }
        }
        answers
    }

    async fn follow(&self, browser: &mut Browser, key: &str, page: &str) {
        for part in PARTS {
            let path = self.path(part);
            if page.contains(&format!("href=\"{path}\"")) {
                assert_eq!(browser.get(&path).await.status, 200, "{key} is led to {path}");
            }
        }
    }

    /// Whether somebody reads that they have to answer before they see the plan.
    async fn is_told_to_answer_first(&self, key: &str) -> bool {
        self.program.as_person(key).await.get(&self.path("/plan")).await.body.contains(ANSWER_FIRST)
    }
}

const NOTHING: [u16; 7] = [404; 7];
/// Only the page on which one answers; the overview leads there.
const THE_QUESTION: [u16; 7] = [303, 403, 403, 403, 403, 200, 403];
const EVERYTHING: [u16; 7] = [200; 7];

/// Whoever is in the team already, by whatever seat, sees the same before, while and after they are asked.
#[tokio::test]
async fn being_asked_takes_nothing_from_those_in_the_team() {
    let walk = Walk::begin().await;
    for (who, sees_all) in [("jari", true), ("pekka", true), ("riikka", false)] {
        let before = walk.parts(who).await;
        assert_eq!(before == EVERYTHING, sees_all, "{who}: {before:?}");
        for ends in ["take_back", "decline_turn"] {
            walk.asks("maija", who).await;
            assert_eq!(walk.parts(who).await, before, "{who} has been asked");
            assert!(!walk.is_told_to_answer_first(who).await, "{who} is in the team");
            let by = if ends == "take_back" { "maija" } else { who };
            walk.sends(by, "/team", &[("do", ends), ("reason", "Ei nyt")][..if ends == "take_back" { 1 } else { 2 }])
                .await;
            assert_eq!(walk.parts(who).await, before, "{who}: {ends}");
        }
    }
}

/// Whoever is nothing to the client yet sees the question, and nothing when it is over.
#[tokio::test]
async fn being_asked_opens_the_question_alone() {
    let walk = Walk::begin().await;
    assert_eq!(walk.parts("antero").await, NOTHING);
    walk.asks("maija", "antero").await;
    assert_eq!(walk.parts("antero").await, THE_QUESTION);
    assert!(walk.is_told_to_answer_first("antero").await);
    walk.sends("antero", "/team", &[("do", "decline_turn"), ("reason", "Ei nyt")]).await;
    walk.asks("maija", "jari").await;
    assert_eq!((walk.parts("antero").await, walk.parts("jari").await), (NOTHING, EVERYTHING), "then another is asked");
    walk.sends("maija", "/team", &[("do", "take_back")]).await;
    walk.asks("maija", "antero").await;
    walk.sends("antero", "/team", &[("do", "take_turn")]).await;
    assert_eq!((walk.parts("antero").await, walk.parts("maija").await), (EVERYTHING, EVERYTHING), "she reads along");
}

/// Invited and asked at once: each answer is about itself.
#[tokio::test]
async fn an_invitation_and_a_question_are_answered_one_by_one() {
    let walk = Walk::begin().await;
    walk.invites("antero").await;
    walk.asks("maija", "antero").await;
    assert_eq!(walk.parts("antero").await, THE_QUESTION);
    walk.sends("antero", "/team", &[("do", "accept")]).await;
    assert_eq!(walk.parts("antero").await, EVERYTHING, "in the team, and asked");
    walk.sends("antero", "/team", &[("do", "decline_turn"), ("reason", "Ei nyt")]).await;
    assert_eq!(walk.parts("antero").await, EVERYTHING, "in the team");
    assert_eq!(walk.parts("antero").await, walk.parts("jari").await);
}
