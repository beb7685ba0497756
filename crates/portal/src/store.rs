//! Statements and rows of the client's own pages. What other capabilities keep comes through their faces.

use db::Code;
use domain::{
    OrgKind,
    access::{Action, Relation},
    case::Stage,
};
use kernel::{AccountId, CaseId, Timestamp, TrailId};

access::statements! {
    /// The clientships of the person behind the account, the newest first.
    list MY_CASES = "SELECT f.id AS case_id, f.stage AS stage, f.opened_at AS opened_at \
        FROM account a JOIN case_file f ON f.region = a.region AND f.person_id = a.person_id \
        WHERE a.region = ?1 AND a.id = ?2 ORDER BY f.opened_at DESC, f.id DESC";
    /// When the clientship began.
    case BEGAN = "SELECT f.opened_at AS opened_at FROM case_file f WHERE f.region = ?1 AND f.id = ?2";
    /// Who helps when the responsible person is away: the named substitute, and the unit.
    case AWAY = "SELECT s.name AS substitute, s.phone AS phone, u.name_fi AS unit_fi, u.name_sv AS unit_sv, u.name_en AS unit_en, \
        u.phone AS unit_phone FROM case_manager m JOIN account a ON a.region = m.region AND a.id = m.account_id \
        LEFT JOIN account s ON s.region = m.region AND s.id = m.substitute_id \
        LEFT JOIN unit u ON u.region = a.region AND u.id = a.unit_id \
        WHERE m.region = ?1 AND m.case_id = ?2 AND m.state = 'active'";
    /// Every look of others at the client's data, the newest first, from before `?3`: at the case, at the contact that came before it,
    /// and in lists (their rows hold the cases as 16 bytes each; only people around the client have such lists).
    /// `?4` is the client, whose own visits are left out; `?5` the case as bytes.
    case LOOKS = "SELECT t.id AS id, t.at AS at, t.account_id AS account, t.account_name AS name, a.title AS title, \
        o.kind AS org_kind, o.name_fi AS org_fi, o.name_sv AS org_sv, o.name_en AS org_en, t.kind AS kind, t.action AS action, \
        t.relation AS relation, t.basis AS basis, t.categories AS categories, \
        CAST(CASE WHEN EXISTS (SELECT 1 FROM case_manager m WHERE m.region = ?1 AND m.case_id = ?2 AND m.account_id = t.account_id \
                AND m.state IN ('active', 'ended')) \
            OR EXISTS (SELECT 1 FROM team_member e WHERE e.region = ?1 AND e.case_id = ?2 AND e.account_id = t.account_id \
                AND e.approved_at IS NOT NULL) THEN 1 ELSE 0 END AS BIGINT) AS known \
        FROM trail t LEFT JOIN account a ON a.region = t.region AND a.id = t.account_id \
        LEFT JOIN organisation o ON o.region = t.region AND o.id = t.org_id \
        WHERE t.region = ?1 AND t.id IN ( \
            SELECT x.id FROM trail x WHERE x.region = ?1 AND x.case_id = ?2 AND x.id < ?3 \
            UNION ALL SELECT x.id FROM contact c JOIN trail x ON x.region = c.region AND x.contact_id = c.id \
                WHERE c.region = ?1 AND c.case_id = ?2 AND x.id < ?3 \
            UNION ALL SELECT x.id FROM trail x WHERE x.region = ?1 AND x.kind = 'list' AND x.id < ?3 \
                AND x.account_id IN (SELECT m.account_id FROM case_manager m WHERE m.region = ?1 AND m.case_id = ?2 \
                    UNION SELECT e.account_id FROM team_member e WHERE e.region = ?1 AND e.case_id = ?2 AND e.account_id IS NOT NULL) \
                AND EXISTS (WITH RECURSIVE place (start) AS (SELECT 1 UNION ALL SELECT start + 16 FROM place \
                        WHERE start + 16 <= LENGTH(x.cases)) \
                    SELECT 1 FROM place WHERE SUBSTR(x.cases, start, 16) = ?5)) \
        AND (t.account_id IS NULL OR t.account_id <> ?4) ORDER BY t.id DESC LIMIT ?6";
}

db::row! {
    pub(crate) struct MyCaseRow {
        pub(crate) case_id: CaseId,
        pub(crate) stage: Code<Stage>,
        pub(crate) opened_at: Timestamp,
    }

    pub(crate) struct BeganRow {
        pub(crate) opened_at: Timestamp,
    }

    pub(crate) struct AwayRow {
        pub(crate) substitute: Option<String>,
        pub(crate) phone: Option<String>,
        pub(crate) unit_fi: Option<String>,
        pub(crate) unit_sv: Option<String>,
        pub(crate) unit_en: Option<String>,
        pub(crate) unit_phone: Option<String>,
    }

    pub(crate) struct LookRow {
        pub(crate) id: TrailId,
        pub(crate) at: Timestamp,
        pub(crate) account: Option<AccountId>,
        pub(crate) name: String,
        pub(crate) title: Option<String>,
        pub(crate) org_kind: Option<Code<OrgKind>>,
        pub(crate) org_fi: Option<String>,
        pub(crate) org_sv: Option<String>,
        pub(crate) org_en: Option<String>,
        pub(crate) kind: String,
        pub(crate) action: Code<Action>,
        pub(crate) relation: Option<Code<Relation>>,
        pub(crate) basis: Option<String>,
        pub(crate) categories: i64,
        pub(crate) known: i64,
    }
}
