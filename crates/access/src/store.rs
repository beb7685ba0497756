//! The gate's own statements and rows.

use db::{Code, statements};
use domain::{OrgKind, access::Relation, case::Stage, closing::ClosingReason, contact::ContactState};
use kernel::{AccountId, CaseId, ConsentId, ContactId, Language, OrgId, PersonId, RegionId, Timestamp, UnitId};

use crate::AccountKind;

statements! {
    /// Proves that one can write. A row that stays the same would prove nothing: SQLite does not write it.
    pub(crate) PULSE = "INSERT INTO pulse (region, at) VALUES (?1, ?2) ON CONFLICT (region) DO UPDATE SET at = ?2";
    /// The session with its account, unit and organisation.
    pub(crate) WHO = "SELECT s.region AS region, s.account_id AS account, s.seen_at AS seen_at, s.ends_at AS ends_at, \
        a.kind AS kind, a.state AS state, a.valid_until AS valid_until, a.name AS name, a.title AS title, a.language AS language, \
        a.org_id AS org, o.kind AS org_kind, a.unit_id AS unit, u.handles AS handles, a.duties AS duties, a.person_id AS person \
        FROM session s JOIN account a ON a.region = s.region AND a.id = s.account_id \
        LEFT JOIN organisation o ON o.region = a.region AND o.id = a.org_id \
        LEFT JOIN unit u ON u.region = a.region AND u.id = a.unit_id \
        WHERE s.id_hash = ?1";
    /// What decides how long a session of the account lasts.
    pub(crate) KIND = "SELECT kind, duties FROM account WHERE region = ?1 AND id = ?2";
    /// Starts a session.
    pub(crate) START = "INSERT INTO session (id_hash, region, account_id, started_at, seen_at, ends_at) \
        VALUES (?1, ?2, ?3, ?4, ?4, ?5)";
    /// Notes that the session is in use.
    pub(crate) SEEN = "UPDATE session SET seen_at = ?2 WHERE id_hash = ?1";
    /// Ends a session.
    pub(crate) END = "DELETE FROM session WHERE id_hash = ?1";
    /// Forgets the sessions that are over.
    pub(crate) FORGET_SESSIONS = "DELETE FROM session WHERE ends_at < ?1";
    /// Forgets the answers of old forms.
    pub(crate) FORGET_ANSWERS = "DELETE FROM once WHERE at < ?1";
    /// What is kept of the tries that count as one.
    pub(crate) ATTEMPTS = "SELECT last_at, cools_at FROM attempt WHERE region = ?1 AND what = ?2";
    /// Keeps how often it was tried.
    pub(crate) COUNT_ATTEMPT = "INSERT INTO attempt (region, what, last_at, cools_at) VALUES (?1, ?2, ?3, ?4) \
        ON CONFLICT (region, what) DO UPDATE SET last_at = ?3, cools_at = ?4";
    /// Forgets the tries of somebody who has proven who they are.
    pub(crate) CLEAR_ATTEMPTS = "DELETE FROM attempt WHERE region = ?1 AND what = ?2";
    /// Forgets the tries that bind nobody any more.
    pub(crate) FORGET_ATTEMPTS = "DELETE FROM attempt WHERE cools_at <= ?1 OR last_at > ?2";
    /// The case, its client and everything the asker is to it, in one go. No relation, no row.
    pub(crate) ENTER = "SELECT f.number AS number, f.person_id AS person, f.controller_org AS controller, f.unit_id AS unit, f.stage AS stage, \
        f.paused_until AS paused_until, f.version AS version, p.given AS given, p.family AS family, \
        p.language AS language, \
        (SELECT COUNT(*) FROM account a WHERE a.region = f.region AND a.person_id = f.person_id AND a.state = 'active') AS accounts, \
        p.phone AS phone, p.email AS email, p.reach_note AS reach_note, \
        r.relation AS relation, r.ended_at AS ended_at, c.id AS consent, c.valid_until AS consent_until \
        FROM case_file f \
        JOIN case_relation r ON r.region = f.region AND r.case_id = f.id AND r.account_id = ?3 AND r.based_until >= ?4 \
        JOIN person p ON p.region = f.region AND p.id = f.person_id \
        LEFT JOIN opening_consent c ON c.region = f.region AND c.case_id = f.id AND c.valid_from <= ?4 AND c.valid_until >= ?4 \
        WHERE f.region = ?1 AND f.id = ?2";
    /// The clientship of this number, with what decides whether a client who names it comes back to it.
    pub(crate) ENDED = "SELECT f.id AS case_id, f.person_id AS person, f.controller_org AS controller, f.stage AS stage, \
        f.close_reason AS close_reason, p.family_folded AS family \
        FROM case_file f JOIN person p ON p.region = f.region AND p.id = f.person_id WHERE f.region = ?1 AND f.number = ?2";
    /// Ties an open contact to the clientship that its client comes back to.
    pub(crate) TIE_ENDED = "UPDATE contact SET case_id = ?3, person_id = ?4 \
        WHERE region = ?1 AND id = ?2 AND state IN ('received', 'triaged', 'handed_over')";
    /// The ended case that an open contact is tied to: the tie is the relation, and it ends with the contact.
    pub(crate) ENTER_BY_CONTACT = "SELECT f.number AS number, f.person_id AS person, f.controller_org AS controller, f.unit_id AS unit, \
        f.stage AS stage, f.paused_until AS paused_until, f.version AS version, p.given AS given, p.family AS family, \
        p.language AS language, \
        (SELECT COUNT(*) FROM account a WHERE a.region = f.region AND a.person_id = f.person_id AND a.state = 'active') AS accounts, \
        p.phone AS phone, p.email AS email, p.reach_note AS reach_note, \
        'contact_queue' AS relation, CAST(NULL AS BIGINT) AS ended_at, c.id AS consent, c.valid_until AS consent_until \
        FROM contact k JOIN case_file f ON f.region = k.region AND f.id = k.case_id AND f.stage = 'closed' \
        JOIN person p ON p.region = f.region AND p.id = f.person_id \
        LEFT JOIN opening_consent c ON c.region = f.region AND c.case_id = f.id AND c.valid_from <= ?3 AND c.valid_until >= ?3 \
        WHERE k.region = ?1 AND k.id = ?2 AND k.state IN ('received', 'triaged', 'handed_over')";
    /// Who gives and who receives what by the live consent.
    pub(crate) PARTIES = "SELECT org_id AS org, gives, receives FROM consent_party \
        WHERE region = ?1 AND case_id = ?2 AND consent_id = ?3";
    /// Everybody who is something to the case, with what their unit handles.
    pub(crate) READERS = "SELECT a.id AS account, a.name AS name, a.org_id AS org, u.handles AS handles, r.relation AS relation, \
        r.ended_at AS ended_at FROM case_relation r JOIN account a ON a.region = r.region AND a.id = r.account_id \
        LEFT JOIN unit u ON u.region = a.region AND u.id = a.unit_id \
        WHERE r.region = ?1 AND r.case_id = ?2 AND r.based_until >= ?3 AND a.state = 'active' ORDER BY a.name, a.id";
    /// The organisations from which working with a client is itself sensitive.
    pub(crate) SENSITIVE = "SELECT id AS org, kind FROM organisation WHERE region = ?1 AND kind IN ('substance_mental_health', 'criminal_sanctions')";
    /// Who gives and who receives what by each consent that is in force on a day.
    pub(crate) LIVE_PARTIES = "SELECT p.org_id AS org, p.gives AS gives, p.receives AS receives, p.consent_id AS consent \
        FROM opening_consent c JOIN consent_party p ON p.region = c.region AND p.case_id = c.case_id AND p.consent_id = c.id \
        WHERE c.region = ?1 AND c.case_id = ?2 AND c.valid_from <= ?3 AND c.valid_until >= ?3 ORDER BY p.consent_id, p.org_id";
    /// The contact as far as the gate needs it.
    pub(crate) CONTACT = "SELECT unit_id AS unit, next_account, state, version FROM contact WHERE region = ?1 AND id = ?2";
    /// The contact that a reply code was given to.
    pub(crate) CONTACT_BY_CODE = "SELECT id AS contact, unit_id AS unit, version FROM contact WHERE region = ?1 AND reply_code = ?2";
    /// One row of the trail.
    pub(crate) TRAIL = "INSERT INTO trail (region, id, at, account_id, account_name, org_id, kind, action, relation, basis, consent_id, \
        categories, case_id, contact_id, cases, request_id) \
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)";
    /// The answer that a form has already been given.
    pub(crate) ANSWERED = "SELECT answer FROM once WHERE region = ?1 AND account_id = ?2 AND token = ?3";
    /// Keeps the answer of a form.
    pub(crate) ANSWER = "INSERT INTO once (region, account_id, token, at, answer) VALUES (?1, ?2, ?3, ?4, ?5)";
}

db::row! {
    pub(crate) struct KindRow {
        pub(crate) kind: Code<AccountKind>,
        pub(crate) duties: i64,
    }

    pub(crate) struct WhoRow {
        pub(crate) region: RegionId,
        pub(crate) account: AccountId,
        pub(crate) seen_at: Timestamp,
        pub(crate) ends_at: Timestamp,
        pub(crate) kind: Code<AccountKind>,
        pub(crate) state: String,
        pub(crate) valid_until: Option<kernel::Date>,
        pub(crate) name: String,
        pub(crate) title: String,
        pub(crate) language: Code<Language>,
        pub(crate) org: Option<OrgId>,
        pub(crate) org_kind: Option<Code<OrgKind>>,
        pub(crate) unit: Option<UnitId>,
        pub(crate) handles: Option<i64>,
        pub(crate) duties: i64,
        pub(crate) person: Option<PersonId>,
    }

    pub(crate) struct EnterRow {
        pub(crate) number: String,
        pub(crate) person: PersonId,
        pub(crate) controller: OrgId,
        pub(crate) unit: UnitId,
        pub(crate) stage: Code<Stage>,
        pub(crate) paused_until: Option<kernel::Date>,
        pub(crate) version: i64,
        pub(crate) given: String,
        pub(crate) family: String,
        pub(crate) language: Code<Language>,
        pub(crate) accounts: i64,
        pub(crate) phone: Option<String>,
        pub(crate) email: Option<String>,
        pub(crate) reach_note: Option<String>,
        pub(crate) relation: Code<Relation>,
        pub(crate) ended_at: Option<Timestamp>,
        pub(crate) consent: Option<ConsentId>,
        pub(crate) consent_until: Option<kernel::Date>,
    }

    pub(crate) struct EndedRow {
        pub(crate) case_id: CaseId,
        pub(crate) person: PersonId,
        pub(crate) controller: OrgId,
        pub(crate) stage: Code<Stage>,
        pub(crate) close_reason: Option<Code<ClosingReason>>,
        pub(crate) family: String,
    }

    pub(crate) struct PartyRow {
        pub(crate) org: OrgId,
        pub(crate) gives: i64,
        pub(crate) receives: i64,
    }

    pub(crate) struct ReaderRow {
        pub(crate) account: AccountId,
        pub(crate) name: String,
        pub(crate) org: Option<OrgId>,
        pub(crate) handles: Option<i64>,
        pub(crate) relation: Code<Relation>,
        pub(crate) ended_at: Option<Timestamp>,
    }

    pub(crate) struct SensitiveRow {
        pub(crate) org: OrgId,
        pub(crate) kind: Code<OrgKind>,
    }

    pub(crate) struct LivePartyRow {
        pub(crate) org: OrgId,
        pub(crate) gives: i64,
        pub(crate) receives: i64,
        pub(crate) consent: ConsentId,
    }

    pub(crate) struct ContactRow {
        pub(crate) unit: UnitId,
        pub(crate) next_account: Option<AccountId>,
        pub(crate) state: Code<ContactState>,
        pub(crate) version: i64,
    }

    pub(crate) struct CodeRow {
        pub(crate) contact: ContactId,
        pub(crate) unit: UnitId,
        pub(crate) version: i64,
    }

    pub(crate) struct TallyRow {
        pub(crate) last_at: Timestamp,
        pub(crate) cools_at: Timestamp,
    }

    pub(crate) struct AnswerRow {
        pub(crate) answer: String,
    }
}

/// Ties a case id to a row that lists cases.
pub(crate) fn joined(cases: &[CaseId]) -> Vec<u8> {
    cases.iter().flat_map(|case| *case.uuid().as_bytes()).collect()
}
