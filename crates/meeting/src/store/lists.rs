//! Lists of meetings: a client's, and one's own over all clients.

use crate::{Times, model::Answer};
use access::AboutCase;
use db::Code;
use domain::{
    Category, CategorySet,
    meeting::{MeetingState, Place},
};
use kernel::{CaseId, Date, MeetingId, OrgId, Timestamp};

/// Meetings that could be opened one by one: of clients with whom one works, of the own register `?3`, or opened to it by a consent that is live on the day `?4`; `?5` is
/// the bit of the kind of data.
macro_rules! opened {
    ($from:literal, $rest:literal) => {
        concat!(
            $from,
            " AND ",
            access::works_with!("m.region", "m.case_id", "?2", "?4", "'team_member', 'convener'"),
            " AND (m.controller_org = ?3 OR EXISTS (SELECT 1 FROM consent_between b \
            WHERE b.region = m.region AND b.case_id = m.case_id AND b.receiver = ?3 AND b.giver = m.controller_org \
            AND (b.opens & ?5) <> 0 AND b.valid_from <= ?4 AND b.valid_until >= ?4)) ",
            $rest
        )
    };
}

access::statements! {
    /// Own meetings from `?6` to `?7`, each on the day on which it was held or is to be, of clients to whom one has a relation that opens meetings;
    /// rows come after the key `?8`, `?9`.
    list MINE = opened!("SELECT m.id AS id, m.case_id AS case_id, m.state AS state, m.place AS place, m.place_text AS place_text, m.starts_at AS starts_at, \
        m.ends_at AS ends_at, m.began_at AS began_at, m.ended_at AS ended_at, p.given AS given, p.family AS family, \
        (SELECT COUNT(*) FROM meeting_participant n WHERE n.region = m.region AND n.case_id = m.case_id AND n.meeting_id = m.id) AS people \
        FROM meeting_participant mine \
        JOIN meeting m ON m.region = mine.region AND m.case_id = mine.case_id AND m.id = mine.meeting_id \
        JOIN case_file f ON f.region = m.region AND f.id = m.case_id \
        JOIN person p ON p.region = f.region AND p.id = f.person_id \
        WHERE mine.region = ?1 AND mine.account_id = ?2 AND mine.starts_at >= ?6 AND mine.starts_at < ?7 \
        AND (CAST(?8 AS BIGINT) IS NULL OR (mine.starts_at, mine.meeting_id) > (?8, ?9))",
        "AND m.state <> 'cancelled' ORDER BY mine.starts_at, mine.meeting_id LIMIT ?10");
    /// Coming meetings whose time waits for one's own answer (`mine`), and those that one has arranged and whose time does not fit somebody.
    list TIME_ASKS = opened!("SELECT m.id AS id, m.case_id AS case_id, m.starts_at AS starts_at, m.ends_at AS ends_at, p.given AS given, \
        p.family AS family, CAST(CASE WHEN m.author_id = ?2 THEN 0 ELSE 1 END AS BIGINT) AS mine \
        FROM meeting_participant mine \
        JOIN meeting m ON m.region = mine.region AND m.case_id = mine.case_id AND m.id = mine.meeting_id \
        JOIN case_file f ON f.region = m.region AND f.id = m.case_id \
        JOIN person p ON p.region = f.region AND p.id = f.person_id \
        WHERE mine.region = ?1 AND mine.account_id = ?2 AND mine.starts_at >= ?6 \
        AND m.began_at IS NULL AND m.state IN ('planned', 'times_proposed', 'confirmed') \
        AND ((m.author_id <> ?2 AND m.state <> 'confirmed' AND mine.answer IS NULL) \
            OR (m.author_id = ?2 AND EXISTS (SELECT 1 FROM meeting_participant n WHERE n.region = m.region AND n.case_id = m.case_id \
                AND n.meeting_id = m.id AND n.answer = 'does_not_fit' AND n.held_anyway_at IS NULL)))",
        "ORDER BY m.starts_at, m.id");
    /// The clients who did not come and whom one is to be in touch with.
    list TO_CONTACT = opened!("SELECT m.id AS id, m.case_id AS case_id, m.contact_on AS contact_on, p.given AS given, p.family AS family \
        FROM meeting m JOIN case_file f ON f.region = m.region AND f.id = m.case_id \
        JOIN person p ON p.region = f.region AND p.id = f.person_id \
        WHERE m.region = ?1 AND m.contact_by = ?2 AND m.contacted_at IS NULL",
        "ORDER BY m.contact_on, m.id");
    /// A client's meetings, the last one first, each where it was held or is to be; rows come after the key `?3`, `?4`.
    case OF_CASE = "SELECT id, controller_org AS controller, state, place, place_text, starts_at, ends_at, began_at, ended_at FROM meeting \
        WHERE region = ?1 AND case_id = ?2 AND (CAST(?3 AS BIGINT) IS NULL OR (COALESCE(began_at, starts_at), id) < (?3, ?4)) \
        ORDER BY COALESCE(began_at, starts_at) DESC, id DESC LIMIT ?5";
    /// The client's meetings with what the client has answered, the last one first; rows come after the key `?3`, `?4`.
    case OF_CLIENT = "SELECT m.id AS id, m.controller_org AS controller, m.state AS state, m.place AS place, m.place_text AS place_text, \
        m.starts_at AS starts_at, m.ends_at AS ends_at, m.began_at AS began_at, m.ended_at AS ended_at, p.answer AS answer FROM meeting m \
        LEFT JOIN meeting_participant p ON p.region = m.region AND p.case_id = m.case_id AND p.meeting_id = m.id AND p.kind = 'client' \
        WHERE m.region = ?1 AND m.case_id = ?2 AND (CAST(?3 AS BIGINT) IS NULL OR (COALESCE(m.began_at, m.starts_at), m.id) < (?3, ?4)) \
        ORDER BY COALESCE(m.began_at, m.starts_at) DESC, m.id DESC LIMIT ?5";
    /// A client's next meeting from a moment on.
    case NEXT = "SELECT id, controller_org AS controller, state, place, place_text, starts_at, ends_at, began_at, ended_at FROM meeting \
        WHERE region = ?1 AND case_id = ?2 AND starts_at >= ?3 AND state IN ('planned', 'times_proposed', 'confirmed') \
        ORDER BY starts_at, id LIMIT 1";
}

db::row! {
    pub(crate) struct MineRow {
        pub(crate) id: MeetingId,
        pub(crate) case_id: CaseId,
        pub(crate) state: Code<MeetingState>,
        pub(crate) place: Code<Place>,
        pub(crate) place_text: String,
        pub(crate) starts_at: Timestamp,
        pub(crate) ends_at: Timestamp,
        pub(crate) began_at: Option<Timestamp>,
        pub(crate) ended_at: Option<Timestamp>,
        pub(crate) given: String,
        pub(crate) family: String,
        pub(crate) people: i64,
    }

    pub(crate) struct TimeAskRow {
        pub(crate) id: MeetingId,
        pub(crate) case_id: CaseId,
        pub(crate) starts_at: Timestamp,
        pub(crate) ends_at: Timestamp,
        pub(crate) given: String,
        pub(crate) family: String,
        pub(crate) mine: i64,
    }

    pub(crate) struct ContactRow {
        pub(crate) id: MeetingId,
        pub(crate) case_id: CaseId,
        pub(crate) contact_on: Date,
        pub(crate) given: String,
        pub(crate) family: String,
    }

    pub(crate) struct LineRow {
        pub(crate) id: MeetingId,
        pub(crate) controller: OrgId,
        pub(crate) state: Code<MeetingState>,
        pub(crate) place: Code<Place>,
        pub(crate) place_text: String,
        pub(crate) starts_at: Timestamp,
        pub(crate) ends_at: Timestamp,
        pub(crate) began_at: Option<Timestamp>,
        pub(crate) ended_at: Option<Timestamp>,
    }
}

db::row! {
    /// A meeting with the client's own answer.
    pub(crate) struct AnsweredRow {
        pub(crate) id: MeetingId,
        pub(crate) controller: OrgId,
        pub(crate) state: Code<MeetingState>,
        pub(crate) place: Code<Place>,
        pub(crate) place_text: String,
        pub(crate) starts_at: Timestamp,
        pub(crate) ends_at: Timestamp,
        pub(crate) began_at: Option<Timestamp>,
        pub(crate) ended_at: Option<Timestamp>,
        pub(crate) answer: Option<Code<Answer>>,
    }
}

impl MineRow {
    /// When it is, or was.
    pub(crate) const fn times(&self) -> Times {
        Times { starts: self.starts_at, ends: self.ends_at, began: self.began_at, ended: self.ended_at }
    }
}

impl LineRow {
    /// When it is, or was.
    pub(crate) const fn times(&self) -> Times {
        Times { starts: self.starts_at, ends: self.ends_at, began: self.began_at, ended: self.ended_at }
    }
}

impl AboutCase for MineRow {
    fn case(&self) -> CaseId {
        self.case_id
    }

    fn tells(&self) -> CategorySet {
        CategorySet::EMPTY.with(Category::ContactBasic).with(Category::Meetings)
    }
}

impl AboutCase for TimeAskRow {
    fn case(&self) -> CaseId {
        self.case_id
    }

    fn tells(&self) -> CategorySet {
        CategorySet::EMPTY.with(Category::ContactBasic).with(Category::Meetings)
    }
}

impl AboutCase for ContactRow {
    fn case(&self) -> CaseId {
        self.case_id
    }

    fn tells(&self) -> CategorySet {
        CategorySet::EMPTY.with(Category::ContactBasic).with(Category::Meetings)
    }
}
