//! What is brought, agreed and recorded.

use crate::model::{MinutesPart, ParticipantId};
use db::Code;
use domain::{Category, survey::Author};
use kernel::{ActionId, Date, DecisionId, OrgId, Timestamp};

access::statements! {
    /// Brings a matter.
    case ADD_MATTER = "INSERT INTO meeting_matter (region, case_id, meeting_id, id, title, brought_by, category, controller_org, author_id, author_name) \
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
    /// The matters of a meeting, as they were brought.
    case MATTERS = "SELECT title, brought_by, category, controller_org AS controller FROM meeting_matter \
        WHERE region = ?1 AND case_id = ?2 AND meeting_id = ?3 ORDER BY id";
    /// Writes down what was agreed.
    case ADD_DECISION = "INSERT INTO meeting_decision (region, case_id, meeting_id, id, what, participant_id, due, action_id, controller_org, \
        author_id, author_name, agreed_at, category) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)";
    /// What was agreed, in that order, with the kind of data that it is in the plan now.
    case DECISIONS = "SELECT d.id AS id, d.what AS what, d.participant_id AS participant, d.due AS due, d.action_id AS action, \
        d.controller_org AS controller, d.author_name AS who, d.agreed_at AS agreed_at, d.category AS category, a.category AS category_now \
        FROM meeting_decision d LEFT JOIN plan_action a ON a.region = d.region AND a.case_id = d.case_id AND a.id = d.action_id \
        WHERE d.region = ?1 AND d.case_id = ?2 AND d.meeting_id = ?3 ORDER BY d.id";
    /// The written parts of the minutes.
    case MINUTES = "SELECT part, controller_org AS controller, body, author_name AS who, written_at, version FROM meeting_minutes \
        WHERE region = ?1 AND case_id = ?2 AND meeting_id = ?3 ORDER BY part, controller_org";
    /// Writes a part for the first time.
    case ADD_PART = "INSERT INTO meeting_minutes (region, case_id, meeting_id, part, controller_org, body, author_id, author_name, written_at, version) \
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 1)";
    /// Writes a part again, if nobody else has.
    case CHANGE_PART = "UPDATE meeting_minutes SET body = ?6, author_id = ?7, author_name = ?8, written_at = ?9, version = version + 1 \
        WHERE region = ?1 AND case_id = ?2 AND meeting_id = ?3 AND part = ?4 AND controller_org = ?5 AND version = ?10";
}

db::row! {
    pub(crate) struct MatterRow {
        pub(crate) title: String,
        pub(crate) brought_by: Code<Author>,
        pub(crate) category: Code<Category>,
        pub(crate) controller: OrgId,
    }

    pub(crate) struct DecisionRow {
        pub(crate) id: DecisionId,
        pub(crate) what: String,
        pub(crate) participant: ParticipantId,
        pub(crate) due: Date,
        pub(crate) action: Option<ActionId>,
        pub(crate) controller: OrgId,
        pub(crate) who: String,
        pub(crate) agreed_at: Timestamp,
        pub(crate) category: Code<Category>,
        pub(crate) category_now: Option<Code<Category>>,
    }

    pub(crate) struct PartRow {
        pub(crate) part: Code<MinutesPart>,
        pub(crate) controller: OrgId,
        pub(crate) body: Option<String>,
        pub(crate) who: String,
        pub(crate) written_at: Timestamp,
        pub(crate) version: i64,
    }
}
