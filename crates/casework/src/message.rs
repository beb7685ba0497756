//! Messages between the client and the people around (domain §4: their own kind of data). No message is left unanswered: what a client
//! writes waits until a professional has written back.

use crate::{EventKind, event};
use access::{AboutCase, Case, Cx, Key, Names, Outcome, act, scope};
use db::{Code, args};
use domain::{Category, CategorySet, OrgKind, Rule, Sector, access::Relation};
use kernel::{AccountId, CaseId, MessageId, OrgId, Prose, Timestamp};

access::statements! {
    /// Adds a message.
    case ADD_MESSAGE = "INSERT INTO message (region, case_id, id, at, from_client, account_id, account_name, controller_org, body) \
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    /// Whatever the client has asked so far is answered now.
    case ANSWER = "UPDATE message SET answered_at = ?3 WHERE region = ?1 AND case_id = ?2 AND from_client AND answered_at IS NULL";
    /// The newest messages, older than `?3`.
    case MESSAGES = "SELECT m.id AS id, m.at AS at, m.from_client AS from_client, m.account_id AS account, m.account_name AS who, a.title AS title, \
        m.controller_org AS controller, o.kind AS org_kind, o.name_fi AS org_fi, o.name_sv AS org_sv, o.name_en AS org_en, \
        m.body AS body, m.answered_at AS answered_at FROM message m JOIN account a ON a.region = m.region AND a.id = m.account_id \
        JOIN organisation o ON o.region = m.region AND o.id = m.controller_org \
        WHERE m.region = ?1 AND m.case_id = ?2 AND m.id < ?3 ORDER BY m.id DESC LIMIT ?4";
    /// How many of the client's messages wait for an answer.
    case WAITING = "SELECT COUNT(*) AS n FROM message WHERE region = ?1 AND case_id = ?2 AND from_client AND answered_at IS NULL";
    /// How many messages to the client have come since the client last saw messages: the trail remembers each look and its kinds.
    case UNREAD = "SELECT COUNT(*) AS n FROM message m WHERE m.region = ?1 AND m.case_id = ?2 AND NOT m.from_client AND m.at > \
        COALESCE((SELECT MAX(t.at) FROM trail t WHERE t.region = ?1 AND t.case_id = ?2 AND t.account_id = ?3 \
            AND t.kind <> 'refused' AND (t.categories & ?4) <> 0), 0)";
    /// Clients whose messages wait for the case manager, the longest wait first, and how the first of them begins: of the own register (`?3`), or
    /// opened to it on the day `?5` by a consent to messages (`?4`).
    list UNANSWERED = "WITH waits AS (SELECT k.case_id AS case_id, MIN(m.at) AS since, COUNT(*) AS n FROM case_manager k \
            JOIN message m ON m.region = k.region AND m.case_id = k.case_id AND m.from_client AND m.answered_at IS NULL \
            WHERE k.region = ?1 AND k.account_id = ?2 AND k.state = 'active' GROUP BY k.case_id) \
        SELECT f.id AS case_id, f.number AS number, p.given AS given, p.family AS family, w.since AS since, w.n AS n, \
        (SELECT SUBSTR(m.body, 1, 200) FROM message m WHERE m.region = ?1 AND m.case_id = w.case_id AND m.from_client AND m.answered_at IS NULL \
            AND (m.controller_org = ?3 OR EXISTS (SELECT 1 FROM consent_between b WHERE b.region = m.region AND b.case_id = m.case_id \
                AND b.receiver = ?3 AND b.giver = m.controller_org AND (b.opens & ?4) <> 0 AND b.valid_from <= ?5 AND b.valid_until >= ?5)) \
            ORDER BY m.at, m.id LIMIT 1) AS begins \
        FROM waits w JOIN case_file f ON f.region = ?1 AND f.id = w.case_id \
        JOIN person p ON p.region = f.region AND p.id = f.person_id ORDER BY w.since, f.id";
}

db::row! {
    struct MessageRow {
        id: MessageId,
        at: Timestamp,
        from_client: bool,
        account: AccountId,
        who: String,
        title: String,
        controller: OrgId,
        org_kind: Code<OrgKind>,
        org_fi: String,
        org_sv: String,
        org_en: String,
        body: String,
        answered_at: Option<Timestamp>,
    }

    struct WaitingRow {
        n: i64,
    }

    /// A client whose message waits for an answer.
    pub struct Unanswered {
        /// The case.
        pub case_id: CaseId,
        /// Its number.
        pub number: String,
        /// The client's given name.
        pub given: String,
        /// The client's family name.
        pub family: String,
        /// Since when the oldest message waits.
        pub since: Timestamp,
        /// How many messages wait.
        pub n: i64,
        /// How the oldest begins, when the asker may read it.
        pub begins: Option<String>,
    }
}

impl AboutCase for Unanswered {
    fn case(&self) -> CaseId {
        self.case_id
    }

    fn tells(&self) -> CategorySet {
        CategorySet::EMPTY.with(Category::ContactBasic).with(Category::Messages)
    }
}

/// A message as somebody may see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The message.
    pub id: MessageId,
    /// When it was sent.
    pub at: Timestamp,
    /// Whether the client wrote it.
    pub from_client: bool,
    /// Who wrote it.
    pub who: String,
    /// The title of a professional.
    pub title: String,
    /// The organisation of a professional, in the language of the page.
    pub org_name: String,
    /// The tint of the writer's circle.
    pub sector: Sector,
    /// What is said.
    pub text: String,
    /// Whether the client waits for an answer to it.
    pub waits: bool,
}

/// A part of the thread, the oldest message first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Thread {
    /// The messages that may be seen.
    pub messages: Vec<Message>,
    /// From where older messages go on, when there are any.
    pub older: Option<MessageId>,
}

/// The newest messages, or those older than one; at most so many.
///
/// # Errors
/// When the asker may not read messages.
pub fn thread(cx: &mut Cx<'_, '_>, case: &Case, before: Option<MessageId>, most: usize) -> Outcome<Thread> {
    let key = case.key::<act::ReadMessages>(cx)?;
    let from = before.unwrap_or(MessageId::from_uuid(uuid::Uuid::max()));
    let limit = i64::try_from(most).unwrap_or(i64::MAX).saturating_add(1);
    let mut rows: Vec<MessageRow> = key.all(cx, MESSAGES, args![from, limit])?;
    let more = rows.len() > most;
    rows.truncate(most);
    let older = rows.last().filter(|_| more).map(|row| row.id);
    let names = access::names(cx, &key)?;
    let mut messages: Vec<Message> = rows.into_iter().filter_map(|row| seen(cx, &key, &names, row)).collect();
    messages.reverse();
    Ok(Thread { messages, older })
}

/// The message, if it is open to the looker; a writer who may not be named stands there as one more helper.
fn seen(cx: &mut Cx<'_, '_>, key: &Key<act::ReadMessages>, names: &Names, row: MessageRow) -> Option<Message> {
    if !key.sees(cx, Category::Messages, row.controller) {
        return None;
    }
    let language = cx.language();
    let named = row.from_client || names.tell(cx, key, Some(row.account), Some(row.controller));
    let message = shown(row, language);
    if named {
        return Some(message);
    }
    let (who, title, org_name) = (ui::another_helper(language).to_owned(), String::new(), String::new());
    Some(Message { who, title, org_name, sector: Sector::Own, ..message })
}

fn shown(row: MessageRow, language: kernel::Language) -> Message {
    Message {
        id: row.id,
        at: row.at,
        from_client: row.from_client,
        who: row.who,
        title: row.title,
        org_name: crate::store::said(language, row.org_fi, row.org_sv, row.org_en),
        sector: if row.from_client { Sector::Own } else { row.org_kind.0.sector() },
        text: row.body,
        waits: row.from_client && row.answered_at.is_none(),
    }
}

/// A professional writes to the client. What the client has asked is answered by it, when the writer sees what was asked.
///
/// # Errors
/// When the asker may not write messages, or is the client.
pub fn from_professional(cx: &mut Cx<'_, '_>, case: &Case, text: &Prose<4000>) -> Outcome<()> {
    let key = case.key::<act::WriteMessage>(cx)?;
    let own = cx.actor()?.org.filter(|_| !is_client(case));
    let org = own.ok_or_else(|| key.refuse(cx, Rule::NotYourPart))?;
    let now = cx.now();
    add(cx, &key, false, org, text)?;
    if key.sees(cx, Category::Messages, case.controller) {
        key.run(cx, ANSWER, args![now])?;
    }
    event::record(cx, &key, EventKind::MessageSent, None)
}

/// The client writes. The message lies in the register of the organisation that keeps the case, and waits for an answer.
///
/// # Errors
/// When it is not the client who asks.
pub fn from_client(cx: &mut Cx<'_, '_>, case: &Case, text: &Prose<4000>) -> Outcome<()> {
    let key = case.key::<act::WriteMessage>(cx)?;
    if !is_client(case) {
        return Err(key.refuse(cx, Rule::OnlyClient));
    }
    add(cx, &key, true, case.controller, text)?;
    event::record(cx, &key, EventKind::MessageSent, None)
}

fn is_client(case: &Case) -> bool {
    case.relations().contains(Relation::Client)
}

fn add(
    cx: &mut Cx<'_, '_>,
    key: &Key<act::WriteMessage>,
    from_client: bool,
    controller: OrgId,
    text: &Prose<4000>,
) -> Outcome<()> {
    let (id, me, now) = (cx.new_id::<kernel::kind::Message>(), cx.actor()?.clone(), cx.now());
    key.run(cx, ADD_MESSAGE, args![id, now, from_client, me.account, me.name, controller, text])?;
    Ok(())
}

/// Whether a message of the client waits for an answer: a case is not closed over it (I10).
///
/// # Errors
/// A fault of the engine.
pub fn waits<A: act::Does>(cx: &mut Cx<'_, '_>, key: &Key<A>) -> Outcome<bool> {
    let row: WaitingRow = key.one(cx, WAITING, &[])?;
    Ok(row.n > 0)
}

/// How many messages have come to the client that the client has not seen yet.
///
/// # Errors
/// When nobody has signed in.
pub fn unread<A: act::Does>(cx: &mut Cx<'_, '_>, key: &Key<A>) -> Outcome<i64> {
    let (me, kind) = (cx.actor()?.account, CategorySet::EMPTY.with(Category::Messages).bits());
    let row: WaitingRow = key.one(cx, UNREAD, args![me, kind])?;
    Ok(row.n)
}

/// The asker's own clients whose messages wait for an answer, the longest wait first. One statement, for the desk.
///
/// # Errors
/// When no professional has signed in.
pub fn unanswered(cx: &mut Cx<'_, '_>) -> Outcome<Vec<Unanswered>> {
    let (org, kind, today) = (cx.org()?, CategorySet::EMPTY.with(Category::Messages).bits(), cx.today());
    scope::<act::ReadMessages>(cx)?.cases(cx, UNANSWERED, args![org, kind, today])
}
