//! What came of a contact goes along into the case: how it came, the calls that did not reach, the three questions, the talks. The client
//! need not tell it again to whoever answers for them next (domain §6).

use crate::store::ContactRow;
use access::{ContactKey, Cx, Key, Outcome, act::Does};
use casework::{By, EventKind, before, record_earlier, talk::Talk};
use db::Code;
use domain::{
    raising::ClientAnswer,
    screening::{Answers, HealthCheck, QuestionSet, Situation, WorkingLife},
};
use kernel::{AccountId, Date, EventId, OrgId, Timestamp, helsinki_date};
use ui::{Say, dates};

access::statements! {
    /// The calls that reached nobody, with whose they were.
    contact TRIED = "SELECT t.tried_at AS at, t.tried_by AS account, a.name AS who, a.org_id AS org FROM contact_try t \
        JOIN account a ON a.region = t.region AND a.id = t.tried_by WHERE t.region = ?1 AND t.contact_id = ?2 ORDER BY t.id";
    /// The three questions, in whichever register they lie.
    contact SCREENED = "SELECT s.asked_at AS at, s.asked_by AS account, a.name AS who, s.org_id AS org, s.question_set AS question_set, \
        s.working_life AS working_life, s.situation AS situation, s.health_check AS health_check FROM screening s \
        JOIN account a ON a.region = s.region AND a.id = s.asked_by WHERE s.region = ?1 AND s.contact_id = ?2 ORDER BY s.id";
    /// The talks, in whichever register they lie.
    contact TALKED = "SELECT t.id AS id, t.recorded_at AS at, t.raised_by AS account, a.name AS who, t.org_id AS org, \
        t.talked_on AS talked_on, t.answer AS answer, t.ask_again AS ask_again FROM raising t \
        JOIN account a ON a.region = t.region AND a.id = t.raised_by WHERE t.region = ?1 AND t.contact_id = ?2 ORDER BY t.id";
}

db::row! {
    struct TriedRow {
        at: Timestamp,
        account: AccountId,
        who: String,
        org: Option<OrgId>,
    }

    struct ScreenedRow {
        at: Timestamp,
        account: AccountId,
        who: String,
        org: OrgId,
        question_set: Code<QuestionSet>,
        working_life: Code<WorkingLife>,
        situation: Option<Code<Situation>>,
        health_check: Code<HealthCheck>,
    }

    struct TalkedRow {
        id: EventId,
        at: Timestamp,
        account: AccountId,
        who: String,
        org: OrgId,
        talked_on: Date,
        answer: Code<ClientAnswer>,
        ask_again: Option<Date>,
    }
}

/// Everything goes along, each part in the register in which it lies; but for the yes of the day that the case tells of already.
pub(super) fn goes_along<A: Does, B: Does>(
    cx: &mut Cx<'_, '_>,
    (contact, row): (&ContactKey<A>, &ContactRow),
    case: &Key<B>,
    told: Option<Date>,
) -> Outcome<()> {
    came(cx, case, row)?;
    tries(cx, contact, case)?;
    screenings(cx, contact, case)?;
    let talks: Vec<TalkedRow> = contact.all(cx, TALKED, &[])?;
    talks
        .into_iter()
        .filter(|talk| !told.is_some_and(|day| talk.is_yes_of(day)))
        .try_for_each(|talk| goes(cx, case, talk))
}

/// Whether the yes of this day was written down at the contact.
pub(super) fn is_heard<A: Does>(cx: &mut Cx<'_, '_>, contact: &ContactKey<A>, day: Date) -> Outcome<bool> {
    let talks: Vec<TalkedRow> = contact.all(cx, TALKED, &[])?;
    Ok(talks.iter().any(|talk| talk.is_yes_of(day)))
}

impl TalkedRow {
    fn is_yes_of(&self, day: Date) -> bool {
        self.talked_on == day && self.answer.0 == ClientAnswer::WantsHelp
    }
}

fn came<B: Does>(cx: &mut Cx<'_, '_>, case: &Key<B>, row: &ContactRow) -> Outcome<()> {
    let came = dates::date(helsinki_date(row.received_at), cx.language());
    let detail = format!("{}, {came}", row.channel.0.say(cx.language()));
    record_earlier(cx, case, EventKind::Contacted, row.received_at, Some(&detail))
}

fn tries<A: Does, B: Does>(cx: &mut Cx<'_, '_>, contact: &ContactKey<A>, case: &Key<B>) -> Outcome<()> {
    let rows: Vec<TriedRow> = contact.all(cx, TRIED, &[])?;
    rows.into_iter().try_for_each(|row| {
        let org = row.org.unwrap_or(case.controller());
        before::not_reached(cx, case, &By { at: row.at, account: row.account, name: row.who, org })
    })
}

fn screenings<A: Does, B: Does>(cx: &mut Cx<'_, '_>, contact: &ContactKey<A>, case: &Key<B>) -> Outcome<()> {
    let rows: Vec<ScreenedRow> = contact.all(cx, SCREENED, &[])?;
    rows.into_iter().try_for_each(|row| {
        let situation = row.situation.map(|code| code.0);
        let answers = Answers::new(row.working_life.0, situation, row.health_check.0)?;
        let by = By { at: row.at, account: row.account, name: row.who, org: row.org };
        before::screened(cx, case, &by, (row.question_set.0, answers))
    })
}

fn goes<B: Does>(cx: &mut Cx<'_, '_>, case: &Key<B>, row: TalkedRow) -> Outcome<()> {
    let talk = Talk { on: row.talked_on, answer: row.answer.0, ask_again: row.ask_again };
    let by = By { at: row.at, account: row.account, name: row.who, org: row.org };
    before::talked(cx, case, row.id, &by, &talk)
}
