//! Statements about contacts, and their rows.

use crate::ReplyBy;
use access::AboutContact;
use db::Code;
use domain::{
    OrgKind,
    contact::{Channel, ContactState},
    raising::ClientAnswer,
    screening::{HealthCheck, QuestionSet, Situation, WorkingLife},
};
use kernel::{AccountId, CaseId, ContactId, Date, Language, Timestamp, UnitId};

/// The columns of a row in a list of contacts, and where they come from.
macro_rules! listed {
    ($from:literal, $rest:literal) => {
        concat!(
            "SELECT c.id AS contact, c.channel AS channel, c.state AS state, c.received_at AS received_at, \
            c.answer_due AS answer_due, c.answered_at AS answered_at, c.name AS name, c.said AS said, c.reply_by AS reply_by, \
            c.language AS language, n.name AS next_name, c.next_due AS next_due, c.to_sender AS to_sender, count(*) OVER () AS remaining FROM ",
            $from,
            " LEFT JOIN account n ON n.region = c.region AND n.id = c.next_account WHERE ",
            $rest
        )
    };
}

access::statements! {
    /// The initial service that contacts from outside come to, and what the public page says about it.
    shared FRONT = "SELECT u.id AS unit, u.phone AS phone, f.call_hours AS call_hours, f.place AS place, \
        f.visit_hours AS visit_hours, f.way_in AS way_in \
        FROM unit u LEFT JOIN front_door f ON f.region = u.region AND f.unit_id = u.id AND f.language = ?2 \
        WHERE u.region = ?1 AND u.kind = 'initial_service' ORDER BY u.id LIMIT 1";
    /// Writes what the public page says about a unit.
    shared SET_FRONT = "INSERT INTO front_door (region, unit_id, language, call_hours, place, visit_hours, way_in) \
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (region, unit_id, language) DO UPDATE SET call_hours = excluded.call_hours, \
        place = excluded.place, visit_hours = excluded.visit_hours, way_in = excluded.way_in";
    /// Adds a contact to a queue.
    contact ADD = "INSERT INTO contact (region, id, unit_id, channel, state, received_at, answer_due, answered_at, name, phone, \
        language, reply_by, said, recorded_by, sender_org, client_agreed, promised, reply_code, next_step, next_account, version) \
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, 1)";
    /// One contact with the people around it.
    contact CONTACT = "SELECT c.channel AS channel, c.state AS state, c.received_at AS received_at, c.answer_due AS answer_due, \
        c.answered_at AS answered_at, c.name AS name, c.phone AS phone, c.language AS language, c.reply_by AS reply_by, \
        c.said AS said, c.client_agreed AS client_agreed, c.promised AS promised, c.answer AS answer, c.to_sender AS to_sender, \
        c.next_step AS next_step, c.next_due AS next_due, c.next_account AS next_account, n.name AS next_name, \
        n.title AS next_title, o.kind AS next_kind, r.name AS recorder, r.title AS recorder_title, \
        s.name_fi AS sender_fi, s.name_sv AS sender_sv, s.name_en AS sender_en, c.case_id AS case_id, c.version AS version \
        FROM contact c \
        LEFT JOIN account n ON n.region = c.region AND n.id = c.next_account \
        LEFT JOIN organisation o ON o.region = n.region AND o.id = n.org_id \
        LEFT JOIN account r ON r.region = c.region AND r.id = c.recorded_by \
        LEFT JOIN organisation s ON s.region = c.region AND s.id = c.sender_org \
        WHERE c.region = ?1 AND c.id = ?2 AND c.forgotten_at IS NULL";
    /// Somebody takes the contact.
    contact TAKE = "UPDATE contact SET state = ?3, next_step = ?4, next_account = ?5, version = version + 1 \
        WHERE region = ?1 AND id = ?2 AND version = ?6";
    /// The first human answer; a later one leaves the moment of the first.
    contact ANSWER = "UPDATE contact SET state = ?3, next_step = ?4, next_account = ?5, answer = ?6, \
        answered_at = coalesce(answered_at, ?7), next_due = NULL, version = version + 1 WHERE region = ?1 AND id = ?2 AND version = ?8";
    /// A call that nobody answered: who tries again, and when. The clock of the first answer goes on.
    contact NOT_REACHED = "UPDATE contact SET state = ?3, next_step = ?4, next_due = ?5, next_account = ?6, version = version + 1 \
        WHERE region = ?1 AND id = ?2 AND version = ?7";
    /// Adds the try.
    contact ADD_TRY = "INSERT INTO contact_try (region, contact_id, id, tried_by, tried_at, again_on) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    /// The tries, the newest first.
    contact TRIES = "SELECT t.tried_at AS tried_at, t.again_on AS again_on, a.name AS who FROM contact_try t \
        JOIN account a ON a.region = t.region AND a.id = t.tried_by WHERE t.region = ?1 AND t.contact_id = ?2 ORDER BY t.id DESC";
    /// The contact ends.
    contact END = "UPDATE contact SET state = ?3, next_step = ?4, next_due = ?5, next_account = ?6, \
        answered_at = coalesce(answered_at, ?7), ended_at = ?7, pair_account = ?8, earlier_contact = ?9, to_sender = ?10, \
        version = version + 1 WHERE region = ?1 AND id = ?2 AND version = ?11";
    /// Sends a client on to the initial service, after the client's yes.
    contact SEND = "UPDATE contact SET unit_id = ?3, channel = ?4, state = ?5, received_at = ?6, answer_due = ?7, sender_org = ?8, \
        client_agreed = ?9, promised = ?10, next_step = NULL, next_account = NULL, answered_at = NULL, version = version + 1 \
        WHERE region = ?1 AND id = ?2 AND version = ?11";
    /// Ties the contact to the case that was opened from it.
    contact TIE = "UPDATE contact SET case_id = ?3, person_id = ?4 WHERE region = ?1 AND id = ?2";
    /// Adds the answers to the three questions.
    contact ADD_SCREENING = "INSERT INTO screening (region, contact_id, id, asked_by, org_id, question_set, working_life, situation, \
        health_check, asked_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
    /// The answers, the newest first.
    contact SCREENINGS = "SELECT s.question_set AS question_set, s.working_life AS working_life, s.situation AS situation, \
        s.health_check AS health_check, s.asked_at AS asked_at, a.name AS who FROM screening s \
        JOIN account a ON a.region = s.region AND a.id = s.asked_by \
        WHERE s.region = ?1 AND s.contact_id = ?2 AND s.org_id = ?3 ORDER BY s.id DESC";
    /// Adds a talk.
    contact ADD_TALK = "INSERT INTO raising (region, contact_id, id, raised_by, org_id, talked_on, answer, ask_again, words, recorded_at) \
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
    /// The talks, the newest first.
    contact TALKS = "SELECT t.talked_on AS talked_on, t.answer AS answer, t.ask_again AS ask_again, t.words AS words, a.name AS who \
        FROM raising t JOIN account a ON a.region = t.region AND a.id = t.raised_by \
        WHERE t.region = ?1 AND t.contact_id = ?2 ORDER BY t.talked_on DESC, t.id DESC";
    /// The talk answers the contact, if nobody has before; nobody has to be reached any more.
    contact ANSWERED = "UPDATE contact SET answered_at = coalesce(answered_at, ?3), \
        next_step = CASE WHEN ended_at IS NULL THEN ?4 ELSE next_step END, next_due = CASE WHEN ended_at IS NULL THEN NULL ELSE next_due END \
        WHERE region = ?1 AND id = ?2";
    /// What the holder of the code may read.
    contact BY_CODE = "SELECT c.reply_by AS reply_by, c.said AS said, c.answer AS answer, c.answered_at AS answered_at, c.answer_due AS answer_due, \
        c.state AS state, c.next_step AS next_step, c.next_due AS next_due, n.name AS next_name, n.title AS next_title, \
        u.phone AS phone FROM contact c JOIN unit u ON u.region = c.region AND u.id = c.unit_id \
        LEFT JOIN account n ON n.region = c.region AND n.id = c.next_account WHERE c.region = ?1 AND c.id = ?2";
    /// How the sender asked to be reached.
    contact REACH = "SELECT reply_by, phone, received_at FROM contact WHERE region = ?1 AND id = ?2";
    /// The open contacts of the own unit: those that wait for an answer first, by the day of the answer. All of them (0), those that
    /// nobody has answered (1), or those of them whose day has passed (2).
    list QUEUE = listed!(
        "account a JOIN contact c ON c.region = a.region AND c.unit_id = a.unit_id AND c.state IN ('received', 'triaged')",
        "a.region = ?1 AND a.id = ?2 \
        AND (CASE WHEN c.answered_at IS NULL THEN 0 ELSE 1 END, c.answer_due, c.id) > (CAST(?3 AS BIGINT), ?4, ?5) \
        AND (CAST(?7 AS BIGINT) = 0 OR c.answered_at IS NULL AND (CAST(?7 AS BIGINT) = 1 OR c.answer_due < ?8)) \
        ORDER BY CASE WHEN c.answered_at IS NULL THEN 0 ELSE 1 END, c.answer_due, c.id LIMIT ?6"
    );
    /// How many open contacts the own unit has, and how their clocks stand.
    list COUNTS = "SELECT count(*) AS open, count(*) FILTER (WHERE c.answered_at IS NULL) AS unanswered, \
        count(*) FILTER (WHERE c.answered_at IS NULL AND c.answer_due < ?3) AS late \
        FROM account a JOIN contact c ON c.region = a.region AND c.unit_id = a.unit_id AND c.state IN ('received', 'triaged') \
        WHERE a.region = ?1 AND a.id = ?2";
    /// The contacts whose next step is the asker's, outside the own unit's queue.
    list MINE = listed!(
        "account a JOIN contact c ON c.region = a.region AND c.next_account = a.id",
        "a.region = ?1 AND a.id = ?2 AND c.state IN ('received', 'triaged', 'handed_over') AND c.id < ?3 \
        AND (c.unit_id <> a.unit_id OR c.sender_org IS NULL AND c.channel = 'proactive') ORDER BY c.id DESC LIMIT ?4"
    );
    /// The clients that the asker has sent to an initial service, and what came of it (I11).
    list SENT = listed!(
        "contact c",
        "c.region = ?1 AND c.recorded_by = ?2 AND c.sender_org IS NOT NULL AND c.forgotten_at IS NULL AND c.id < ?3 ORDER BY c.id DESC LIMIT ?4"
    );
    /// The first contacts that wait for an answer, each with the counts of all.
    list WAITING = "SELECT c.id AS contact, c.channel AS channel, c.name AS name, c.said AS said, c.reply_by AS reply_by, \
        c.answer_due AS answer_due, c.received_at AS received_at, count(*) OVER () AS unanswered, \
        count(*) FILTER (WHERE c.answer_due < ?3) OVER () AS late, \
        count(*) FILTER (WHERE c.answer_due = ?3) OVER () AS last_day \
        FROM account a JOIN contact c ON c.region = a.region AND c.unit_id = a.unit_id AND c.state IN ('received', 'triaged') \
        WHERE a.region = ?1 AND a.id = ?2 AND c.answered_at IS NULL ORDER BY c.answer_due, c.id LIMIT ?4";
    /// Which contacts led no further and have been kept long enough; ids alone, for the program itself.
    shared TO_FORGET = "SELECT id AS contact FROM contact WHERE region = ?1 AND forgotten_at IS NULL AND ended_at < ?2 \
        AND state IN ('advised', 'self_care', 'booked', 'duplicate') AND (next_due IS NULL OR next_due < ?3) \
        ORDER BY ended_at LIMIT ?4";
    /// Forgets who made contact and what was said.
    contact FORGET = "UPDATE contact SET name = NULL, phone = NULL, municipality = NULL, said = '', promised = NULL, answer = NULL, \
        to_sender = NULL, next_step = '', reply_code = NULL, forgotten_at = ?3, version = version + 1 WHERE region = ?1 AND id = ?2";
    /// Forgets what was asked.
    contact FORGET_SCREENINGS = "DELETE FROM screening WHERE region = ?1 AND contact_id = ?2";
    /// Forgets what was talked.
    contact FORGET_TALKS = "DELETE FROM raising WHERE region = ?1 AND contact_id = ?2";
    /// Forgets who tried to reach them.
    contact FORGET_TRIES = "DELETE FROM contact_try WHERE region = ?1 AND contact_id = ?2";
    /// What the client answered last when somebody of the organisation `?3` brought support up.
    contact OWN_ANSWER = "SELECT t.answer AS answer FROM raising t WHERE t.region = ?1 AND t.contact_id = ?2 AND t.org_id = ?3 \
        ORDER BY t.talked_on DESC, t.id DESC LIMIT 1";
    /// Earlier contacts with the same telephone or name that wait in the same unit's queue still.
    list EARLIER = "SELECT o.id AS contact, o.received_at AS received_at, o.name AS name, o.state AS state \
        FROM account a JOIN contact c ON c.region = a.region AND c.unit_id = a.unit_id AND c.id = ?3 \
        JOIN contact o ON o.region = c.region AND o.unit_id = c.unit_id AND o.id < c.id AND (o.phone = c.phone OR o.name = c.name) \
            AND o.state IN ('received', 'triaged') \
        WHERE a.region = ?1 AND a.id = ?2 ORDER BY o.id DESC LIMIT 10";
}

db::row! {
    pub(crate) struct FrontRow {
        pub(crate) unit: UnitId,
        pub(crate) phone: String,
        pub(crate) call_hours: Option<String>,
        pub(crate) place: Option<String>,
        pub(crate) visit_hours: Option<String>,
        pub(crate) way_in: Option<String>,
    }

    pub(crate) struct ContactRow {
        pub(crate) channel: Code<Channel>,
        pub(crate) state: Code<ContactState>,
        pub(crate) received_at: Timestamp,
        pub(crate) answer_due: Timestamp,
        pub(crate) answered_at: Option<Timestamp>,
        pub(crate) name: Option<String>,
        pub(crate) phone: Option<String>,
        pub(crate) language: Code<Language>,
        pub(crate) reply_by: Code<ReplyBy>,
        pub(crate) said: String,
        pub(crate) client_agreed: Option<Date>,
        pub(crate) promised: Option<String>,
        pub(crate) answer: Option<String>,
        pub(crate) to_sender: Option<String>,
        pub(crate) next_step: Option<String>,
        pub(crate) next_due: Option<Date>,
        pub(crate) next_account: Option<AccountId>,
        pub(crate) next_name: Option<String>,
        pub(crate) next_title: Option<String>,
        pub(crate) next_kind: Option<Code<OrgKind>>,
        pub(crate) recorder: Option<String>,
        pub(crate) recorder_title: Option<String>,
        pub(crate) sender_fi: Option<String>,
        pub(crate) sender_sv: Option<String>,
        pub(crate) sender_en: Option<String>,
        pub(crate) case_id: Option<CaseId>,
        pub(crate) version: i64,
    }

    pub(crate) struct ScreeningRow {
        pub(crate) question_set: Code<QuestionSet>,
        pub(crate) working_life: Code<WorkingLife>,
        pub(crate) situation: Option<Code<Situation>>,
        pub(crate) health_check: Code<HealthCheck>,
        pub(crate) asked_at: Timestamp,
        pub(crate) who: String,
    }

    pub(crate) struct TryRow {
        pub(crate) tried_at: Timestamp,
        pub(crate) again_on: Date,
        pub(crate) who: String,
    }

    pub(crate) struct TalkRow {
        pub(crate) talked_on: Date,
        pub(crate) answer: Code<ClientAnswer>,
        pub(crate) ask_again: Option<Date>,
        pub(crate) words: Option<String>,
        pub(crate) who: String,
    }

    pub(crate) struct ReachRow {
        pub(crate) reply_by: Code<ReplyBy>,
        pub(crate) phone: Option<String>,
        pub(crate) received_at: Timestamp,
    }

    pub(crate) struct ByCodeRow {
        pub(crate) reply_by: Code<ReplyBy>,
        pub(crate) said: String,
        pub(crate) answer: Option<String>,
        pub(crate) answered_at: Option<Timestamp>,
        pub(crate) answer_due: Timestamp,
        pub(crate) state: Code<ContactState>,
        pub(crate) next_step: Option<String>,
        pub(crate) next_due: Option<Date>,
        pub(crate) next_name: Option<String>,
        pub(crate) next_title: Option<String>,
        pub(crate) phone: String,
    }

    pub(crate) struct ListedRow {
        pub(crate) contact: ContactId,
        pub(crate) channel: Code<Channel>,
        pub(crate) state: Code<ContactState>,
        pub(crate) received_at: Timestamp,
        pub(crate) answer_due: Timestamp,
        pub(crate) answered_at: Option<Timestamp>,
        pub(crate) name: Option<String>,
        pub(crate) said: String,
        pub(crate) reply_by: Code<ReplyBy>,
        pub(crate) language: Code<Language>,
        pub(crate) next_name: Option<String>,
        pub(crate) next_due: Option<Date>,
        pub(crate) to_sender: Option<String>,
        /// How many rows of the list stand from this page on.
        pub(crate) remaining: i64,
    }

    pub(crate) struct CountsRow {
        pub(crate) open: i64,
        pub(crate) unanswered: i64,
        pub(crate) late: i64,
    }

    pub(crate) struct WaitingRow {
        pub(crate) contact: ContactId,
        pub(crate) channel: Code<Channel>,
        pub(crate) name: Option<String>,
        pub(crate) said: String,
        pub(crate) reply_by: Code<ReplyBy>,
        pub(crate) answer_due: Timestamp,
        pub(crate) received_at: Timestamp,
        pub(crate) unanswered: i64,
        pub(crate) late: i64,
        pub(crate) last_day: i64,
    }

    pub(crate) struct ToForgetRow {
        pub(crate) contact: ContactId,
    }

    pub(crate) struct AnswerRow {
        pub(crate) answer: Code<ClientAnswer>,
    }

    pub(crate) struct EarlierRow {
        pub(crate) contact: ContactId,
        pub(crate) received_at: Timestamp,
        pub(crate) name: Option<String>,
        pub(crate) state: Code<ContactState>,
    }
}

impl AboutContact for ListedRow {
    fn contact(&self) -> ContactId {
        self.contact
    }
}
impl AboutContact for WaitingRow {
    fn contact(&self) -> ContactId {
        self.contact
    }
}
impl AboutContact for EarlierRow {
    fn contact(&self) -> ContactId {
        self.contact
    }
}
