//! Lists over one's own clients. The desk brings capabilities together, so its lists read their tables side by side; it never writes.
//!
//! A list shows what lies in the asker's own register and is of a kind that the asker's unit works with, and what a live consent opens to it.

use crate::coming::Coming;
use access::AboutCase;
use db::Code;
use domain::{
    Category, CategorySet, OrgKind,
    case::Stage,
    meeting::{MeetingState, Place},
    plan::ActionStatus,
    responsibility::ManagerKind,
};
use kernel::{AccountId, CaseId, Date, OrgId, Timestamp};
use team::PartedAs;

/// Whom one may find: those with whom one works on the day `?3`, and those for whom one answered until after the moment `?4`.
macro_rules! found {
    ($of_case:literal, $of_person:literal, $rest:literal) => {
        concat!(
            "WITH named AS MATERIALIZED (SELECT f.region AS region, f.id AS case_id, f.number AS number, p.given AS given, p.family AS family, \
                p.municipality AS municipality, f.stage AS stage, p.family_folded AS family_folded, p.given_folded AS given_folded FROM ",
            access::nearby!(),
            " c JOIN case_file f ON f.region = ?1 AND f.id = c.case_id ",
            $of_case,
            "JOIN person p ON p.region = f.region AND p.id = f.person_id ",
            $of_person,
            ") SELECT n.case_id AS case_id, n.number AS number, n.given AS given, n.family AS family, n.municipality AS municipality, \
                n.stage AS stage, n.family_folded AS family_folded, n.given_folded AS given_folded FROM named n WHERE ",
            access::works_with!("n.region", "n.case_id", "?2", "?3", "'team_member', 'convener'"),
            " OR EXISTS (SELECT 1 FROM manager_relation r WHERE r.region = n.region AND r.case_id = n.case_id AND r.account_id = ?2 \
                AND r.relation = 'previous_manager' AND r.ended_at > ?4 AND r.based_until >= ?3) ",
            $rest
        )
    };
}

/// SQL: whether the row lies in the own register (`?3`), or a consent that is live on the day `?5` opens it to it. The kinds of data are bits.
macro_rules! opened {
    ($row:literal, $own:literal, $kinds:literal) => {
        concat!(
            "((",
            $row,
            ".controller_org = ?3",
            $own,
            ") OR EXISTS (SELECT 1 FROM consent_between b WHERE b.region = ",
            $row,
            ".region AND b.case_id = ",
            $row,
            ".case_id AND b.receiver = ?3 AND b.giver = ",
            $row,
            ".controller_org AND (b.opens & ",
            $kinds,
            ") <> 0 AND b.valid_from <= ?5 AND b.valid_until >= ?5))"
        )
    };
}

/// Clients with what comes next for them, as far as the asker could open it: the next meeting that is not over at the moment `?6` (looked for
/// from the moment `?7` on, by its index), the next action that is awaited (of the own register the kinds `?4`), the day of review, of follow-up,
/// and of asking again. While a case is paused nothing of the plan is awaited. `?8` and `?9` are the bits of meetings and plans.
macro_rules! clients {
    ($whose:literal) => {
        concat!(
            "WITH own AS MATERIALIZED (SELECT n.*, \
                (SELECT e.id FROM meeting e WHERE e.region = ?1 AND e.case_id = n.case_id AND e.starts_at >= ?7 AND e.ends_at > ?6 \
                    AND e.state IN ('planned', 'times_proposed', 'confirmed') AND ", opened!("e", "", "?8"), " ORDER BY e.starts_at, e.id LIMIT 1) AS meeting, \
                CASE WHEN n.plans = 1 THEN (SELECT a.id FROM awaited_action a WHERE a.region = ?1 AND a.case_id = n.case_id AND a.due_on IS NOT NULL AND ",
            opened!("a", " AND (a.category_bit & ?4) <> 0", "a.category_bit"), " ORDER BY a.due_on, a.id LIMIT 1) END AS action, \
                CASE WHEN n.plans = 1 AND n.paused_until IS NULL AND n.stage <> 'follow_up' THEN \
                    (SELECT CASE WHEN p.review_called IS NULL OR p.review_on < ?5 THEN p.review_on ELSE ?5 END FROM plan p WHERE p.region = ?1 \
                    AND p.case_id = n.case_id AND p.status IN ('working', 'proposed', 'active', 'on_hold') AND ", opened!("p", "", "?9"), ") END AS review_on, \
                CASE WHEN n.plans = 1 AND n.paused_until IS NULL AND n.stage = 'follow_up' THEN \
                    (SELECT k.follow_up_on FROM case_closing k WHERE k.region = ?1 AND k.case_id = n.case_id AND k.step = 'follow_up' AND ",
            opened!("k", "", "?9"), " ORDER BY k.at DESC, k.id DESC LIMIT 1) END AS follow_up_on, \
                CASE WHEN n.kind IS NOT NULL AND n.paused_until IS NULL AND n.stage = 'raised' THEN \
                    (SELECT t.ask_again_on FROM case_talk t WHERE t.region = ?1 AND t.case_id = n.case_id ORDER BY t.id DESC LIMIT 1) END AS ask_again_on \
                FROM (", $whose, ") n) \
            SELECT q.case_id AS case_id, p.given AS given, p.family AS family, q.stage AS stage, q.paused_until AS paused_until, q.kind AS kind, \
            q.since AS since, e.starts_at AS meeting_at, e.place AS meeting_place, e.state AS meeting_state, a.due_on AS action_on, a.what AS action, \
            q.review_on AS review_on, q.follow_up_on AS follow_up_on, q.ask_again_on AS ask_again_on, \
            CASE WHEN q.kind IS NOT NULL THEN (SELECT n.at FROM note n WHERE n.region = ?1 AND n.case_id = q.case_id AND n.controller_org = ?3 \
                ORDER BY n.id DESC LIMIT 1) END AS noted_at \
            FROM own q JOIN person p ON p.region = ?1 AND p.id = q.person_id \
            LEFT JOIN meeting e ON e.region = ?1 AND e.case_id = q.case_id AND e.id = q.meeting \
            LEFT JOIN plan_action a ON a.region = ?1 AND a.case_id = q.case_id AND a.id = q.action ORDER BY q.case_id"
        )
    };
}

access::statements! {
    /// The clients whose case manager one is and whose case goes on. In which order they stand is said in `lists`.
    list MINE = clients!("SELECT m.case_id AS case_id, m.kind AS kind, m.since AS since, f.stage AS stage, f.person_id AS person_id, \
        f.paused_until AS paused_until, 1 AS plans FROM case_manager m JOIN case_file f ON f.region = m.region AND f.id = m.case_id \
        WHERE m.region = ?1 AND m.account_id = ?2 AND m.state = 'active' AND f.stage NOT IN ('declined', 'closed')");
    /// The clients in whose team one is and whose case goes on, by the number of the case. A convener sees meetings and no plans.
    list IN_TEAM = clients!("SELECT f.id AS case_id, CAST(NULL AS TEXT) AS kind, CAST(NULL AS BIGINT) AS since, f.stage AS stage, \
        f.person_id AS person_id, f.paused_until AS paused_until, CASE WHEN t.seat = 'convener' THEN 0 ELSE 1 END AS plans FROM team_place t \
        JOIN case_file f ON f.region = t.region AND f.id = t.case_id \
        WHERE t.region = ?1 AND t.account_id = ?2 AND t.state = 'active' AND t.based_until >= ?5 AND f.stage NOT IN ('declined', 'closed') \
        AND f.id > ?10 ORDER BY f.id LIMIT ?11");
    /// Joint work that has ended and of which the asker has not read, one row for each of the asker's own actions in the last plan that may be told: of
    /// the own register (`?4`) the kinds `?5`, or opened by a live consent on the day `?3`. Whoever had not answered is told the first name alone.
    list PARTINGS = "SELECT p.case_id AS case_id, p.role AS role, p.at AS at, s.given AS given, \
        CASE WHEN p.role <> 'asked' THEN s.family END AS family, c.name AS ended_by, c.org_id AS ended_org, a.what AS what, a.status AS status \
        FROM former_relation r JOIN case_parting p ON p.region = r.region AND p.case_id = r.case_id AND p.account_id = r.account_id \
        JOIN case_file f ON f.region = p.region AND f.id = p.case_id JOIN person s ON s.region = f.region AND s.id = f.person_id \
        JOIN account c ON c.region = p.region AND c.id = p.ended_by \
        LEFT JOIN plan_action a ON a.region = p.region AND a.case_id = p.case_id AND a.account_id = p.account_id AND p.role <> 'asked' \
            AND a.plan_id = (SELECT x.id FROM plan x WHERE x.region = p.region AND x.case_id = p.case_id ORDER BY x.started_at DESC, x.id DESC LIMIT 1) \
            AND ((a.controller_org = ?4 AND (a.category_bit & ?5) <> 0) OR EXISTS (SELECT 1 FROM consent_between b \
                WHERE b.region = a.region AND b.case_id = a.case_id AND b.receiver = ?4 AND b.giver = a.controller_org \
                AND (b.opens & a.category_bit) <> 0 AND b.valid_from <= ?3 AND b.valid_until >= ?3)) \
        WHERE r.region = ?1 AND r.account_id = ?2 AND r.based_until >= ?3 AND p.read_at IS NULL ORDER BY p.at, p.case_id, a.position";
    /// How the joint work ended for the account `?3`: as what, when, and who answered then.
    case PARTING = "SELECT p.role AS role, p.at AS at, c.id AS account, c.name AS name, c.title AS title, c.phone AS phone, c.org_id AS org, \
        o.kind AS org_kind, o.name_fi AS org_fi, o.name_sv AS org_sv, o.name_en AS org_en FROM case_parting p \
        JOIN account c ON c.region = p.region AND c.id = p.ended_by JOIN organisation o ON o.region = c.region AND o.id = c.org_id \
        WHERE p.region = ?1 AND p.case_id = ?2 AND p.account_id = ?3";
    /// The actions of the last plan that the account `?3` performed.
    case OWN_ACTIONS = "SELECT a.what AS what, a.status AS status, a.category AS category, a.controller_org AS controller FROM plan_action a \
        WHERE a.region = ?1 AND a.case_id = ?2 AND a.account_id = ?3 AND a.plan_id = (SELECT x.id FROM plan x \
            WHERE x.region = ?1 AND x.case_id = ?2 ORDER BY x.started_at DESC, x.id DESC LIMIT 1) ORDER BY a.position";
    /// One's own clients, and those for whom one answered a moment ago, by the beginning of the family name.
    list BY_NAME = found!("", "AND p.family_folded >= ?5 AND p.family_folded < ?6 ", "ORDER BY n.family_folded, n.given_folded, n.case_id LIMIT ?7");
    /// The same by the index of the identity code.
    list BY_CODE = found!("", "AND p.code_index = ?5 ", "");
    /// The same by the number of the case.
    list BY_NUMBER = found!("AND f.number = ?5 ", "", "");
}

db::row! {
    /// A client in a list.
    pub(crate) struct CaseRow {
        pub(crate) case_id: CaseId,
        pub(crate) given: String,
        pub(crate) family: String,
        pub(crate) stage: Code<Stage>,
        pub(crate) paused_until: Option<Date>,
        pub(crate) kind: Option<Code<ManagerKind>>,
        pub(crate) since: Option<Timestamp>,
        pub(crate) meeting_at: Option<Timestamp>,
        pub(crate) meeting_place: Option<Code<Place>>,
        pub(crate) meeting_state: Option<Code<MeetingState>>,
        pub(crate) action_on: Option<Date>,
        pub(crate) action: Option<String>,
        pub(crate) review_on: Option<Date>,
        pub(crate) follow_up_on: Option<Date>,
        pub(crate) ask_again_on: Option<Date>,
        pub(crate) noted_at: Option<Timestamp>,
    }

    /// One of one's own actions in joint work that has ended, or that work alone.
    pub(crate) struct PartingRow {
        pub(crate) case_id: CaseId,
        pub(crate) role: Code<PartedAs>,
        pub(crate) at: Timestamp,
        pub(crate) given: String,
        pub(crate) family: Option<String>,
        pub(crate) ended_by: String,
        pub(crate) ended_org: Option<OrgId>,
        pub(crate) what: Option<String>,
        pub(crate) status: Option<Code<ActionStatus>>,
    }

    /// How joint work ended.
    pub(crate) struct HowRow {
        pub(crate) role: Code<PartedAs>,
        pub(crate) at: Timestamp,
        pub(crate) account: AccountId,
        pub(crate) name: String,
        pub(crate) title: String,
        pub(crate) phone: Option<String>,
        pub(crate) org: OrgId,
        pub(crate) org_kind: Code<OrgKind>,
        pub(crate) org_fi: String,
        pub(crate) org_sv: String,
        pub(crate) org_en: String,
    }

    /// An action that one performed.
    pub(crate) struct OwnRow {
        pub(crate) what: String,
        pub(crate) status: Code<ActionStatus>,
        pub(crate) category: Code<Category>,
        pub(crate) controller: OrgId,
    }

    /// A client that was searched for.
    pub(crate) struct FoundRow {
        pub(crate) case_id: CaseId,
        pub(crate) number: String,
        pub(crate) given: String,
        pub(crate) family: String,
        pub(crate) municipality: Option<String>,
        pub(crate) stage: Code<Stage>,
        pub(crate) family_folded: String,
        pub(crate) given_folded: String,
    }
}

impl AboutCase for CaseRow {
    fn case(&self) -> CaseId {
        self.case_id
    }

    fn tells(&self) -> CategorySet {
        let basic = CategorySet::EMPTY.with(Category::ContactBasic);
        match Coming::of(self).and_then(|coming| coming.what.kind()) {
            Some(kind) => basic.with(kind),
            None => basic,
        }
    }
}

impl AboutCase for PartingRow {
    fn case(&self) -> CaseId {
        self.case_id
    }

    fn tells(&self) -> CategorySet {
        let basic = CategorySet::EMPTY.with(Category::ContactBasic);
        if self.what.is_some() { basic.with(Category::Plan) } else { basic }
    }
}

impl AboutCase for FoundRow {
    fn case(&self) -> CaseId {
        self.case_id
    }

    fn tells(&self) -> CategorySet {
        CategorySet::EMPTY.with(Category::ContactBasic)
    }
}

/// A client with nothing to come, for tests. Invented.
#[cfg(test)]
pub(crate) fn sample() -> CaseRow {
    CaseRow {
        case_id: CaseId::from_uuid(uuid::Uuid::nil()),
        given: "Timo".to_owned(),
        family: "Koskela".to_owned(),
        stage: Code(Stage::InServices),
        paused_until: None,
        kind: Some(Code(ManagerKind::Permanent)),
        since: Some(Timestamp::UNIX_EPOCH),
        meeting_at: None,
        meeting_place: None,
        meeting_state: None,
        action_on: None,
        action: None,
        review_on: None,
        follow_up_on: None,
        ask_again_on: None,
        noted_at: None,
    }
}
