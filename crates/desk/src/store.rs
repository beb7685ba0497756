//! Lists over one's own clients. The desk brings capabilities together, so its lists read their tables side by side; it never writes.
//!
//! A list shows what lies in the asker's own register (`?3`, the organisation) and is of a kind that the asker's unit works with; the rest is seen on the case itself, where each row's
//! ground is decided.

use access::AboutCase;
use db::Code;
use domain::{Category, CategorySet, case::Stage, responsibility::ManagerKind};
use kernel::{CaseId, Timestamp};

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

access::statements! {
    /// The clients whose case manager one is: those with something due first, the soonest first. The page is chosen by case and day
    /// alone; what stands on its rows is looked up for these only. Of actions only the kinds `?7`, which the asker sees of the own register.
    /// What is due is what `awaited_action` says, as on the desk. What is paused stands at the day on which somebody looks at it again.
    list MINE = "WITH mine AS MATERIALIZED (SELECT m.case_id AS case_id, m.kind AS kind, m.since AS since, f.number AS number, f.stage AS stage, \
            f.person_id AS person_id, f.paused_until AS paused_until, \
            (SELECT MIN(a.due_on) FROM awaited_action a WHERE a.region = m.region AND a.case_id = m.case_id \
                AND a.controller_org = ?3 AND (a.category_bit & ?7) <> 0) AS next_on \
            FROM case_manager m JOIN case_file f ON f.region = m.region AND f.id = m.case_id \
            WHERE m.region = ?1 AND m.account_id = ?2 AND m.state = 'active'), \
        page AS MATERIALIZED (SELECT n.*, COALESCE(n.paused_until, n.next_on, '9999-12-31') AS day FROM mine n \
            WHERE (COALESCE(n.paused_until, n.next_on, '9999-12-31'), n.case_id) > (?4, ?5) ORDER BY day, n.case_id LIMIT ?6) \
        SELECT q.case_id AS case_id, q.number AS number, p.given AS given, p.family AS family, p.municipality AS municipality, \
        q.stage AS stage, q.paused_until AS paused_until, q.kind AS kind, q.since AS since, \
        (SELECT a.what FROM awaited_action a WHERE a.region = ?1 AND a.case_id = q.case_id AND a.controller_org = ?3 \
            AND (a.category_bit & ?7) <> 0 AND a.due_on = q.next_on ORDER BY a.id LIMIT 1) AS next_what, \
        q.next_on AS next_on, \
        (SELECT n.at FROM note n WHERE n.region = ?1 AND n.case_id = q.case_id AND n.controller_org = ?3 ORDER BY n.id DESC LIMIT 1) AS noted_at \
        FROM page q JOIN person p ON p.region = ?1 AND p.id = q.person_id \
        ORDER BY q.day, q.case_id";
    /// The clients in whose team one is, by the number of the case.
    list IN_TEAM = "SELECT f.id AS case_id, f.number AS number, p.given AS given, p.family AS family, p.municipality AS municipality, \
        f.stage AS stage, f.paused_until AS paused_until, CAST(NULL AS TEXT) AS kind, CAST(NULL AS BIGINT) AS since, CAST(NULL AS TEXT) AS next_what, CAST(NULL AS TEXT) AS next_on, CAST(NULL AS BIGINT) AS noted_at \
        FROM team_place t \
        JOIN case_file f ON f.region = t.region AND f.id = t.case_id \
        JOIN person p ON p.region = f.region AND p.id = f.person_id \
        WHERE t.region = ?1 AND t.account_id = ?2 AND t.state = 'active' AND t.based_until >= ?5 AND f.id > ?3 \
        ORDER BY f.id LIMIT ?4";
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
        pub(crate) number: String,
        pub(crate) given: String,
        pub(crate) family: String,
        pub(crate) municipality: Option<String>,
        pub(crate) stage: Code<Stage>,
        pub(crate) paused_until: Option<kernel::Date>,
        pub(crate) kind: Option<Code<ManagerKind>>,
        pub(crate) since: Option<Timestamp>,
        pub(crate) next_what: Option<String>,
        pub(crate) next_on: Option<kernel::Date>,
        pub(crate) noted_at: Option<Timestamp>,
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
        if self.next_what.is_some() { basic.with(Category::Plan) } else { basic }
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
