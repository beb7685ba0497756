//! What was asked and answered before the case was opened. It goes along into the case, so that nobody has to tell it twice (domain §6).

use crate::{By, EventKind, event, store, talk::Talk};
use access::{Case, Cx, Key, Outcome, act, act::Does};
use db::{Code, args};
use domain::{
    Category,
    raising::ClientAnswer,
    screening::{Answers, HealthCheck, QuestionSet, Situation, WorkingLife},
    survey::Field,
};
use kernel::{AccountId, Coded, Date, EventId, OrgId, Timestamp};
use std::cmp::Reverse;

/// The three questions as they were answered (P03).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Who asked, when, and for which organisation.
    pub by: By,
    /// The answers.
    pub answers: Answers,
}

/// A talk in which support was brought up (P02, M08b).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heard {
    /// Who talked with the client.
    pub who: String,
    /// In whose register it lies.
    pub org: OrgId,
    /// The day and the answer.
    pub talk: Talk,
}

/// What was told before, as far as the asker may see it; the newest first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Before {
    /// The talks, with the client's answers.
    pub talks: Vec<Heard>,
    /// The three questions.
    pub screenings: Vec<Asked>,
}

/// What was asked goes along as the words do that were said with it: whoever sees those sees this.
pub(crate) const fn category() -> Category {
    Field::WhatMatters.category()
}

access::statements! {
    /// The three questions go along.
    case ADD_SCREENING = "INSERT INTO case_screening (region, case_id, id, asked_at, controller_org, account_id, account_name, \
        question_set, working_life, situation, health_check) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)";
    /// The talks and the three questions, in the order in which they were written down.
    case TOLD = "SELECT t.id AS id, CAST(NULL AS BIGINT) AS at, COALESCE(t.controller_org, f.controller_org) AS controller, \
        t.account_id AS account, a.name AS who, t.talked_on AS talked_on, t.answer AS answer, t.ask_again_on AS ask_again, \
        CAST(NULL AS TEXT) AS working_life, CAST(NULL AS TEXT) AS situation, CAST(NULL AS TEXT) AS health_check \
        FROM case_talk t JOIN case_file f ON f.region = t.region AND f.id = t.case_id \
        JOIN account a ON a.region = t.region AND a.id = t.account_id WHERE t.region = ?1 AND t.case_id = ?2 \
        UNION ALL SELECT s.id, s.asked_at, s.controller_org, s.account_id, s.account_name, CAST(NULL AS TEXT), CAST(NULL AS TEXT), \
        CAST(NULL AS TEXT), s.working_life, s.situation, s.health_check \
        FROM case_screening s WHERE s.region = ?1 AND s.case_id = ?2 ORDER BY 1";
}

db::row! {
    struct ToldRow {
        id: EventId,
        at: Option<Timestamp>,
        controller: OrgId,
        account: AccountId,
        who: String,
        talked_on: Option<Date>,
        answer: Option<Code<ClientAnswer>>,
        ask_again: Option<Date>,
        working_life: Option<Code<WorkingLife>>,
        situation: Option<Code<Situation>>,
        health_check: Option<Code<HealthCheck>>,
    }
}

/// Somebody was called before, and not reached.
///
/// # Errors
/// A fault of the engine.
pub fn not_reached<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, by: &By) -> Outcome<()> {
    event::record_by(cx, key, EventKind::NotReached, by, None)
}

/// The three questions that were asked before go along.
///
/// # Errors
/// A fault of the engine.
pub fn screened<A: Does>(
    cx: &mut Cx<'_, '_>,
    key: &Key<A>,
    by: &By,
    (set, answers): (QuestionSet, Answers),
) -> Outcome<()> {
    let id = cx.new_id::<kernel::kind::Event>();
    let (set, work, check) = (Code(set), Code(answers.working_life()), Code(answers.health_check()));
    let situation = answers.situation().map(Code);
    let values = args![id, by.at, by.org, by.account, &by.name, set, work, situation, check];
    key.run(cx, ADD_SCREENING, values)?;
    event::record_by(cx, key, EventKind::Screened, by, None)
}

/// A talk that was had before goes along. It keeps its id, which is older than that of the talk on which the case was opened: the last
/// word stays the last.
///
/// # Errors
/// A fault of the engine.
pub fn talked<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, id: EventId, by: &By, talk: &Talk) -> Outcome<()> {
    let values = args![id, talk.on, by.account, Code(talk.answer), talk.ask_again, by.org];
    key.run(cx, store::ADD_TALK, values)?;
    event::record_by(cx, key, EventKind::Talked, by, Some(talk.answer.code()))
}

/// What was told before. Each organisation's part lies in its own register.
///
/// # Errors
/// When the asker may not read the survey.
pub fn read(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<Before> {
    let key = case.key::<act::ReadStatements>(cx)?;
    let rows: Vec<ToldRow> = key.all(cx, TOLD, &[])?;
    let (names, mut before) = (access::names(cx, &key)?, Before::default());
    for row in rows {
        if key.sees(cx, category(), row.controller) {
            let who = crate::said_by(cx, &key, &names, (Some(row.account), row.controller), row.who.clone());
            before.add(row, who)?;
        }
    }
    before.talks.sort_by_key(|heard| Reverse(heard.talk.on));
    before.screenings.reverse();
    Ok(before)
}

impl Before {
    fn add(&mut self, row: ToldRow, who: String) -> Outcome<()> {
        if let (Some(on), Some(answer)) = (row.talked_on, row.answer) {
            let talk = Talk { on, answer: answer.0, ask_again: row.ask_again };
            self.hears(Heard { who, org: row.controller, talk });
        } else if let (Some(at), Some(work), Some(check)) = (row.at, row.working_life, row.health_check) {
            let answers = Answers::new(work.0, row.situation.map(|code| code.0), check.0)?;
            self.screenings
                .push(Asked { by: By { at, account: row.account, name: who, org: row.controller }, answers });
        }
        Ok(())
    }

    /// The talk on which a case was opened is the one that was written down at the contact: it is told once, by whoever heard it first.
    fn hears(&mut self, heard: Heard) {
        let same = |one: &Heard| one.talk.on == heard.talk.on && one.talk.answer == heard.talk.answer;
        if !self.talks.iter().any(same) {
            self.talks.push(heard);
        }
    }
}
