//! Statements and rows of the survey and the cover form.

use db::Code;
use domain::{
    Category, OrgKind,
    survey::{Author, Field},
};
use kernel::{AccountId, OrgId, Timestamp};

access::statements! {
    /// The newest version of everything that anybody has said, with whose it is.
    case LATEST = "SELECT s.field AS field, s.author_role AS author, s.controller_org AS controller, s.version AS version, \
        s.category AS category, s.account_id AS account, s.account_name AS who, a.kind AS who_kind, s.written_at AS at, s.body AS body, \
        o.kind AS org_kind, o.name_fi AS org_fi, o.name_sv AS org_sv, o.name_en AS org_en \
        FROM statement s JOIN account a ON a.region = s.region AND a.id = s.account_id \
        JOIN organisation o ON o.region = s.region AND o.id = s.controller_org \
        WHERE s.region = ?1 AND s.case_id = ?2 AND NOT EXISTS (SELECT 1 FROM statement n WHERE n.region = s.region \
            AND n.case_id = s.case_id AND n.field = s.field AND n.author_role = s.author_role \
            AND n.controller_org = s.controller_org AND n.version > s.version)";
    /// Every version that stands in one register.
    case VERSIONS = "SELECT field, author_role AS author, version, body FROM statement \
        WHERE region = ?1 AND case_id = ?2 AND controller_org = ?3";
    /// Adds a version. A version that is there already is never written over.
    case ADD = "INSERT INTO statement (region, case_id, field, author_role, controller_org, version, category, account_id, \
        account_name, written_at, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)";
    /// The newest answer to the rehabilitation question in each register.
    case REHABILITATION = "SELECT r.controller_org AS controller, r.version AS version, r.answer AS answer, r.reason AS reason, \
        r.account_id AS account, r.account_name AS who, r.answered_at AS at FROM rehabilitation_answer r \
        WHERE r.region = ?1 AND r.case_id = ?2 AND NOT EXISTS (SELECT 1 FROM rehabilitation_answer n WHERE n.region = r.region \
            AND n.case_id = r.case_id AND n.controller_org = r.controller_org AND n.version > r.version) \
        ORDER BY r.answered_at DESC, r.controller_org";
    /// How many answers to the rehabilitation question there are, in whichever register.
    case REHABILITATION_ANSWERS = "SELECT COUNT(*) AS n FROM rehabilitation_answer WHERE region = ?1 AND case_id = ?2";
    /// Adds an answer to the rehabilitation question.
    case ANSWER_REHABILITATION = "INSERT INTO rehabilitation_answer (region, case_id, controller_org, version, answer, reason, \
        account_id, account_name, answered_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    /// How the client is reached, when the work began, and how far the survey has come.
    case SURVEY = "SELECT p.phone AS phone, p.email AS email, p.reach_note AS reach_note, \
        COALESCE((SELECT MIN(e.at) FROM case_event e WHERE e.region = f.region AND e.case_id = f.id AND e.kind = 'contacted'), \
            f.opened_at) AS contacted_at, \
        l.reached_at AS first_at, l.account_name AS first_by, l.controller_org AS first_org, \
        w.reached_at AS whole_at, w.account_name AS whole_by, w.controller_org AS whole_org \
        FROM case_file f JOIN person p ON p.region = f.region AND p.id = f.person_id \
        LEFT JOIN survey_level l ON l.region = f.region AND l.case_id = f.id AND l.level = 'first' \
        LEFT JOIN survey_level w ON w.region = f.region AND w.case_id = f.id AND w.level = 'whole' \
        WHERE f.region = ?1 AND f.id = ?2";
    /// The survey has come so far.
    case REACH_LEVEL = "INSERT INTO survey_level (region, case_id, level, reached_at, controller_org, account_id, account_name) \
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
}

db::row! {
    pub(super) struct LatestRow {
        pub(super) field: Code<Field>,
        pub(super) author: Code<Author>,
        pub(super) controller: OrgId,
        pub(super) version: i64,
        pub(super) category: Code<Category>,
        pub(super) account: AccountId,
        pub(super) who: String,
        pub(super) who_kind: Code<access::AccountKind>,
        pub(super) at: Timestamp,
        pub(super) body: String,
        pub(super) org_kind: Code<OrgKind>,
        pub(super) org_fi: String,
        pub(super) org_sv: String,
        pub(super) org_en: String,
    }

    pub(super) struct VersionRow {
        pub(super) field: Code<Field>,
        pub(super) author: Code<Author>,
        pub(super) version: i64,
        pub(super) body: String,
    }

    pub(super) struct RehabilitationRow {
        pub(super) controller: OrgId,
        pub(super) version: i64,
        pub(super) answer: String,
        pub(super) reason: Option<String>,
        pub(super) account: AccountId,
        pub(super) who: String,
        pub(super) at: Timestamp,
    }

    pub(super) struct SurveyRow {
        pub(super) phone: Option<String>,
        pub(super) email: Option<String>,
        pub(super) reach_note: Option<String>,
        pub(super) contacted_at: Timestamp,
        pub(super) first_at: Option<Timestamp>,
        pub(super) first_by: Option<String>,
        pub(super) first_org: Option<OrgId>,
        pub(super) whole_at: Option<Timestamp>,
        pub(super) whole_by: Option<String>,
        pub(super) whole_org: Option<OrgId>,
    }
}
