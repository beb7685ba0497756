//! Statements and rows of the case itself. Private: others come through the public face.

use db::Code;
use domain::{
    Category, OrgKind,
    case::Stage,
    raising::ClientAnswer,
    responsibility::{ManagerKind, ToldHow},
};
use kernel::{AccountId, AssignmentId, EventId, OrgId, Timestamp, UnitId};

access::statements! {
    /// Adds the person behind a new case.
    case ADD_PERSON = "INSERT INTO person (region, first_case_id, id, given, family, family_folded, given_folded, birth_date, municipality, \
        language, phone, email, reach_note, protected_address, created_at, version) \
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, 1)";
    /// Adds the case.
    case ADD_CASE = "INSERT INTO case_file (region, id, number, person_id, controller_org, unit_id, stage, track, opened_at, stage_at, version) \
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'org_only', ?8, ?8, 1)";
    /// How many cases the region has numbered.
    shared COUNT_CASES = "SELECT COUNT(*) AS n FROM case_file WHERE region = ?1";
    /// Records the talk.
    case ADD_TALK = "INSERT INTO case_talk (region, case_id, id, talked_on, account_id, answer, ask_again_on, controller_org) \
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    /// What is true of a case for moving it, as far as this capability knows.
    case FACTS = "SELECT f.stage AS stage, f.paused_until AS paused_until, \
        (SELECT t.answer FROM case_talk t WHERE t.region = f.region AND t.case_id = f.id ORDER BY t.id DESC LIMIT 1) AS answer, \
        CAST(CASE WHEN p.phone IS NOT NULL OR p.email IS NOT NULL OR p.reach_note IS NOT NULL THEN 1 ELSE 0 END AS BIGINT) AS reachable, \
        m.kind AS manager, m.told_at AS told_at, \
        (SELECT COUNT(*) FROM opening_consent c WHERE c.region = f.region AND c.case_id = f.id \
            AND c.valid_from <= ?3 AND c.valid_until >= ?3) AS consents, \
        (SELECT MAX(e.kind) FROM case_event e WHERE e.region = f.region AND e.case_id = f.id \
            AND e.kind IN ('client_heard', 'meeting_held') AND e.at > COALESCE(f.closed_at, 0)) AS heard \
        FROM case_file f JOIN person p ON p.region = f.region AND p.id = f.person_id \
        LEFT JOIN case_manager m ON m.region = f.region AND m.case_id = f.id AND m.state = 'active' \
        WHERE f.region = ?1 AND f.id = ?2";
    /// When the case was closed last.
    case CLOSED_AT = "SELECT closed_at FROM case_file WHERE region = ?1 AND id = ?2";
    /// What the client tells of themselves when they come back takes the place of what was known; what is not told stays.
    case RENEW_PERSON = "UPDATE person SET phone = COALESCE(?3, phone), email = COALESCE(?4, email), reach_note = COALESCE(?5, reach_note), \
        municipality = COALESCE(?6, municipality), birth_date = COALESCE(birth_date, ?7), language = ?8, version = version + 1 \
        WHERE region = ?1 AND id = (SELECT f.person_id FROM case_file f WHERE f.region = ?1 AND f.id = ?2)";
    /// Moves the case, if nobody else has. When and why it was closed last stays known after it is opened again.
    case SET_STAGE = "UPDATE case_file SET stage = ?3, stage_at = ?4, \
        closed_at = CASE WHEN ?3 = 'closed' THEN ?4 ELSE closed_at END, \
        close_reason = CASE WHEN ?3 = 'closed' THEN ?6 ELSE close_reason END, version = version + 1 \
        WHERE region = ?1 AND id = ?2 AND version = ?5";
    /// One line of the time line.
    case ADD_EVENT = "INSERT INTO case_event (region, case_id, id, at, kind, category, controller_org, account_id, account_name, detail, \
        about_id, about_category) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)";
    /// What lines name has become another kind of data.
    case BECAME = "UPDATE case_event SET about_category = ?4 WHERE region = ?1 AND case_id = ?2 AND about_id = ?3";
    /// The newest lines of the time line, older than the line `?3`.
    case EVENTS = "SELECT id, at, kind, category, controller_org AS controller, account_id AS account, account_name AS who, \
        (SELECT a.kind FROM account a WHERE a.region = ?1 AND a.id = account_id) AS who_kind, detail, about_category FROM case_event \
        WHERE region = ?1 AND case_id = ?2 AND id < ?3 ORDER BY id DESC LIMIT ?4";
    /// Every turn and proposal of responsibility, the newest first.
    case TURNS = "SELECT m.id AS id, m.account_id AS account, m.org_id AS org, a.unit_id AS unit, a.name AS name, a.title AS title, \
        a.phone AS phone, o.kind AS org_kind, o.name_fi AS org_fi, o.name_sv AS org_sv, o.name_en AS org_en, m.kind AS kind, \
        m.state AS state, m.reason AS reason, m.proposed_at AS proposed_at, m.proposed_by AS proposed_by, m.since AS since, \
        m.until AS until, m.substitute_id AS substitute, m.told_at AS told_at, m.told_how AS told_how, \
        m.acknowledged_at AS acknowledged_at \
        FROM case_manager m JOIN account a ON a.region = m.region AND a.id = m.account_id \
        JOIN organisation o ON o.region = m.region AND o.id = m.org_id \
        WHERE m.region = ?1 AND m.case_id = ?2 AND m.state IN ('active', 'proposed', 'ended') ORDER BY m.id DESC";
    /// Who is responsible now.
    case MANAGER = "SELECT m.id AS id, m.account_id AS account, m.org_id AS org, a.unit_id AS unit, a.name AS name, a.title AS title, \
        a.phone AS phone, o.kind AS org_kind, o.name_fi AS org_fi, o.name_sv AS org_sv, o.name_en AS org_en, m.kind AS kind, \
        m.state AS state, m.reason AS reason, m.proposed_at AS proposed_at, m.proposed_by AS proposed_by, m.since AS since, \
        m.until AS until, m.substitute_id AS substitute, m.told_at AS told_at, m.told_how AS told_how, \
        m.acknowledged_at AS acknowledged_at \
        FROM case_manager m JOIN account a ON a.region = m.region AND a.id = m.account_id \
        JOIN organisation o ON o.region = m.region AND o.id = m.org_id \
        WHERE m.region = ?1 AND m.case_id = ?2 AND m.state = 'active'";
    /// Whose turn ended last, of those who do not answer now.
    case PREVIOUS = "SELECT m.account_id AS account, a.name AS name, m.kind AS kind, m.until AS until FROM case_manager m \
        JOIN account a ON a.region = m.region AND a.id = m.account_id \
        WHERE m.region = ?1 AND m.case_id = ?2 AND m.state = 'ended' AND NOT EXISTS (SELECT 1 FROM case_manager n \
            WHERE n.region = m.region AND n.case_id = m.case_id AND n.state = 'active' AND n.account_id = m.account_id) \
        ORDER BY m.until DESC, m.id DESC LIMIT 1";
    /// A turn begins.
    case BEGIN_TURN = "INSERT INTO case_manager (region, case_id, id, account_id, org_id, kind, state, since) \
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'active', ?7)";
    /// The person who was asked takes the turn.
    case TAKE_TURN = "UPDATE case_manager SET state = 'active', since = ?4, answered_at = ?4 \
        WHERE region = ?1 AND case_id = ?2 AND id = ?3 AND state = 'proposed'";
    /// A turn ends.
    case END_TURN = "UPDATE case_manager SET state = 'ended', until = ?4, end_reason = ?5 \
        WHERE region = ?1 AND case_id = ?2 AND id = ?3 AND state = 'active'";
    /// Somebody is asked.
    case PROPOSE = "INSERT INTO case_manager (region, case_id, id, account_id, org_id, kind, state, reason, proposed_at, proposed_by) \
        VALUES (?1, ?2, ?3, ?4, ?5, 'permanent', 'proposed', ?6, ?7, ?8)";
    /// The question is over without a turn.
    case END_PROPOSAL = "UPDATE case_manager SET state = ?4, answered_at = ?5, end_reason = ?6 \
        WHERE region = ?1 AND case_id = ?2 AND id = ?3 AND state = 'proposed'";
    /// What the client was told, and answered, of the turn that runs.
    case TELL = "UPDATE case_manager SET told_at = ?4, told_how = ?5, acknowledged_at = ?6, acknowledged_how = ?7 \
        WHERE region = ?1 AND case_id = ?2 AND id = ?3 AND state = 'active'";
    /// Professionals in force who hold any of the duties `?2`, for choosing somebody.
    shared COLLEAGUES = "SELECT a.id AS account, a.name AS name, a.title AS title, a.phone AS phone, \
        a.org_id AS org, a.unit_id AS unit, o.kind AS org_kind, o.name_fi AS org_fi, o.name_sv AS org_sv, o.name_en AS org_en \
        FROM account a JOIN organisation o ON o.region = a.region AND o.id = a.org_id \
        WHERE a.region = ?1 AND a.kind = 'professional' AND a.state = 'active' AND (a.duties & ?2) <> 0 ORDER BY a.name, a.id";
}

db::row! {
    pub(crate) struct Count {
        pub(crate) n: i64,
    }

    pub(crate) struct ClosedRow {
        pub(crate) closed_at: Option<Timestamp>,
    }

    pub(crate) struct FactsRow {
        pub(crate) stage: Code<Stage>,
        pub(crate) paused_until: Option<kernel::Date>,
        pub(crate) answer: Option<Code<ClientAnswer>>,
        pub(crate) reachable: i64,
        pub(crate) manager: Option<Code<ManagerKind>>,
        pub(crate) told_at: Option<Timestamp>,
        pub(crate) consents: i64,
        /// How the client was heard since the case was opened, or opened again: in a meeting rather than otherwise.
        pub(crate) heard: Option<Code<crate::EventKind>>,
    }

    pub(crate) struct EventRow {
        pub(crate) id: EventId,
        pub(crate) at: Timestamp,
        pub(crate) kind: Code<crate::EventKind>,
        pub(crate) category: Code<Category>,
        pub(crate) controller: OrgId,
        pub(crate) account: Option<AccountId>,
        pub(crate) who: String,
        pub(crate) who_kind: Option<Code<access::AccountKind>>,
        pub(crate) detail: Option<String>,
        pub(crate) about_category: Option<Code<Category>>,
    }

    pub(crate) struct TurnRow {
        pub(crate) id: AssignmentId,
        pub(crate) account: AccountId,
        pub(crate) org: OrgId,
        pub(crate) unit: Option<UnitId>,
        pub(crate) name: String,
        pub(crate) title: String,
        pub(crate) phone: Option<String>,
        pub(crate) org_kind: Code<OrgKind>,
        pub(crate) org_fi: String,
        pub(crate) org_sv: String,
        pub(crate) org_en: String,
        pub(crate) kind: Code<ManagerKind>,
        pub(crate) state: String,
        pub(crate) reason: Option<String>,
        pub(crate) proposed_at: Option<Timestamp>,
        pub(crate) proposed_by: Option<AccountId>,
        pub(crate) since: Option<Timestamp>,
        pub(crate) until: Option<Timestamp>,
        pub(crate) substitute: Option<AccountId>,
        pub(crate) told_at: Option<Timestamp>,
        pub(crate) told_how: Option<Code<ToldHow>>,
        pub(crate) acknowledged_at: Option<Timestamp>,
    }

    pub(crate) struct PreviousRow {
        pub(crate) account: AccountId,
        pub(crate) name: String,
        pub(crate) kind: Code<ManagerKind>,
        pub(crate) until: Timestamp,
    }

    pub(crate) struct ColleagueRow {
        pub(crate) account: AccountId,
        pub(crate) name: String,
        pub(crate) title: String,
        pub(crate) phone: Option<String>,
        pub(crate) org: OrgId,
        pub(crate) unit: Option<UnitId>,
        pub(crate) org_kind: Code<OrgKind>,
        pub(crate) org_fi: String,
        pub(crate) org_sv: String,
        pub(crate) org_en: String,
    }
}

/// The name in the language of the page.
pub(crate) fn said(language: kernel::Language, fi: String, sv: String, en: String) -> String {
    match language {
        kernel::Language::Fi => fi,
        kernel::Language::Sv => sv,
        kernel::Language::En => en,
    }
}
