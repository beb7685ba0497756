//! Statements and rows of pauses.

use kernel::{AccountId, CaseId, Date, OrgId, Timestamp};

access::statements! {
    /// The pause that runs, and who looks at the case again: whoever was asked to, or whoever answers for the client when that person has
    /// left the team (`?3` is today).
    case RUNNING = concat!("SELECT s.reason AS reason, s.until_on AS until, s.begun_at AS begun_at, s.controller_org AS controller, \
        a.id AS checks, a.name AS name, a.org_id AS org \
        FROM case_pause s JOIN account a ON a.region = s.region AND a.id = CASE WHEN ",
        access::works_with!("s.region", "s.case_id", "s.checks_id", "?3", "'team_member'"),
        " THEN s.checks_id \
            ELSE (SELECT m.account_id FROM case_manager m WHERE m.region = s.region AND m.case_id = s.case_id AND m.state = 'active') END \
        WHERE s.region = ?1 AND s.case_id = ?2 AND s.ended_at IS NULL");
    /// Those who can look at the case again: whoever answers for the client first, then the team.
    case AROUND = "SELECT a.id AS account, a.name AS name, a.org_id AS org, o.name_fi AS org_fi, o.name_sv AS org_sv, \
        o.name_en AS org_en FROM case_relation r JOIN account a ON a.region = r.region AND a.id = r.account_id \
        JOIN organisation o ON o.region = a.region AND o.id = a.org_id \
        WHERE r.region = ?1 AND r.case_id = ?2 AND r.relation IN ('case_manager', 'team_member') AND r.based_until >= ?3 \
        AND a.state = 'active' ORDER BY r.relation, a.name, a.id";
    /// A pause begins.
    case BEGIN = "INSERT INTO case_pause (region, case_id, id, reason, checks_id, until_on, begun_at, begun_by, controller_org) \
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    /// The pause that runs ends.
    case END = "UPDATE case_pause SET ended_at = ?3, ended_by = ?4, ended_how = ?5 \
        WHERE region = ?1 AND case_id = ?2 AND ended_at IS NULL";
    /// The case is paused until a day, if nobody else has moved it.
    case PAUSED_UNTIL = "UPDATE case_file SET paused_until = ?3, version = version + 1 WHERE region = ?1 AND id = ?2 AND version = ?4";
    /// The case is paused no more.
    case NOT_PAUSED = "UPDATE case_file SET paused_until = NULL WHERE region = ?1 AND id = ?2";
    /// Paused clients at whom somebody is to look today: oneself, or somebody who has left the team of a client for whom one answers.
    list DUE = concat!("WITH mine AS (SELECT s.case_id AS case_id, s.id AS id FROM case_pause s \
            WHERE s.region = ?1 AND s.checks_id = ?2 AND s.ended_at IS NULL AND s.until_on <= ?3 \
            AND ",
        access::works_with!("s.region", "s.case_id", "?2", "?3", "'team_member'"),
        " \
        UNION SELECT s.case_id AS case_id, s.id AS id FROM case_manager m \
            JOIN case_pause s ON s.region = m.region AND s.case_id = m.case_id AND s.ended_at IS NULL AND s.until_on <= ?3 \
            WHERE m.region = ?1 AND m.account_id = ?2 AND m.state = 'active' \
            AND NOT ",
        access::works_with!("s.region", "s.case_id", "s.checks_id", "?3", "'team_member'"),
        ") \
        SELECT s.case_id AS case_id, p.given AS given, p.family AS family, s.until_on AS until \
        FROM mine n JOIN case_pause s ON s.region = ?1 AND s.case_id = n.case_id AND s.id = n.id \
        JOIN case_file f ON f.region = s.region AND f.id = s.case_id \
        JOIN person p ON p.region = f.region AND p.id = f.person_id ORDER BY s.until_on, s.case_id");
}

db::row! {
    pub(super) struct RunningRow {
        pub(super) reason: String,
        pub(super) until: Date,
        pub(super) begun_at: Timestamp,
        pub(super) controller: OrgId,
        pub(super) checks: AccountId,
        pub(super) name: String,
        pub(super) org: Option<OrgId>,
    }

    pub(super) struct AroundRow {
        pub(super) account: AccountId,
        pub(super) name: String,
        pub(super) org: OrgId,
        pub(super) org_fi: String,
        pub(super) org_sv: String,
        pub(super) org_en: String,
    }

    pub(super) struct DueRow {
        pub(super) case_id: CaseId,
        pub(super) given: String,
        pub(super) family: String,
        pub(super) until: Date,
    }
}
