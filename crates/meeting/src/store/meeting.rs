//! A meeting: when, where, how it stands.

use crate::{Times, model::Step};
use db::Code;
use domain::meeting::{MeetingState, Place};
use kernel::{AccountId, CaseId, Date, MeetingId, OrgId, Timestamp};

access::statements! {
    /// Whose meeting it is; the door to the case then decides.
    shared CASE_OF = "SELECT m.case_id AS case_id FROM meeting m WHERE m.region = ?1 AND m.id = ?2";
    /// Arranges a meeting.
    case ADD = "INSERT INTO meeting (region, case_id, id, controller_org, author_id, state, place, place_text, starts_at, ends_at, limits, \
        step, shown, hidden, version) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, NULL, ?13, 1)";
    /// One meeting.
    case ONE = "SELECT id, controller_org AS controller, author_id AS author, state, place, place_text, starts_at, ends_at, limits, step, shown, hidden, began_at, \
        ended_at, ended_why, contact_by, contact_on, contacted_at, version FROM meeting WHERE region = ?1 AND case_id = ?2 AND id = ?3";
    /// Another time, place or state, if nobody else has changed it.
    case CHANGE = "UPDATE meeting SET state = ?5, place = ?6, place_text = ?7, starts_at = ?8, ends_at = ?9, limits = ?10, version = version + 1 \
        WHERE region = ?1 AND case_id = ?2 AND id = ?3 AND version = ?4 AND began_at IS NULL";
    /// Somebody has answered, and the time is agreed or not: a form that was opened before is not of this meeting any more.
    case SET_STATE = "UPDATE meeting SET state = ?4, version = version + 1 WHERE region = ?1 AND case_id = ?2 AND id = ?3 AND began_at IS NULL";
    /// Whoever arranges decides on the answers that the page showed, if nobody has answered since.
    case DECIDE = "UPDATE meeting SET version = version + 1 WHERE region = ?1 AND case_id = ?2 AND id = ?3 AND version = ?4 AND began_at IS NULL";
    /// The meetings of the organisation `?2` to which people come between the moments `?4` and `?5`, begun after `?3`: their places and times,
    /// and nothing of whose they are.
    shared AT_PLACES = "SELECT id, place_text, starts_at, ends_at FROM meeting WHERE region = ?1 AND controller_org = ?2 AND ended_at IS NULL \
        AND place IN ('on_site', 'hybrid') AND starts_at > ?3 AND starts_at < ?5 AND ends_at > ?4 ORDER BY starts_at, id";
    /// The meeting has begun, and so its time is agreed.
    case BEGIN = "UPDATE meeting SET began_at = ?5, state = ?6, version = version + 1 \
        WHERE region = ?1 AND case_id = ?2 AND id = ?3 AND version = ?4 AND began_at IS NULL";
    /// How the shared screen stands: the step, what it shows, whether it is blank.
    case SET_SCREEN = "UPDATE meeting SET step = ?4, shown = ?5, hidden = ?6 WHERE region = ?1 AND case_id = ?2 AND id = ?3";
    /// The meeting is over, or does not take place.
    case END = "UPDATE meeting SET state = ?5, ended_at = ?6, ended_why = ?7, contact_by = ?8, contact_on = ?9, version = version + 1 \
        WHERE region = ?1 AND case_id = ?2 AND id = ?3 AND version = ?4";
    /// Somebody has been in touch after the client did not come.
    case CONTACTED = "UPDATE meeting SET contacted_at = ?4 WHERE region = ?1 AND case_id = ?2 AND id = ?3 AND contacted_at IS NULL";
    /// When the case was last closed, if it ever was.
    case LAST_CLOSED = "SELECT closed_at FROM case_file WHERE region = ?1 AND id = ?2";
    /// Records how the client was heard without a meeting.
    case ADD_HEARING = "INSERT INTO hearing (region, case_id, id, heard_on, how, said, controller_org, author_id, author_name, at) \
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
    /// How the client has been heard without a meeting, the newest first.
    case HEARINGS = "SELECT heard_on, how, said, controller_org AS controller, author_name AS who FROM hearing \
        WHERE region = ?1 AND case_id = ?2 ORDER BY id DESC";
}

db::row! {
    pub(crate) struct CaseOf {
        pub(crate) case_id: CaseId,
    }

    #[derive(Debug, Clone)]
    pub(crate) struct MeetingRow {
        pub(crate) id: MeetingId,
        pub(crate) controller: OrgId,
        pub(crate) author: AccountId,
        pub(crate) state: Code<MeetingState>,
        pub(crate) place: Code<Place>,
        pub(crate) place_text: String,
        pub(crate) starts_at: Timestamp,
        pub(crate) ends_at: Timestamp,
        pub(crate) limits: Option<String>,
        pub(crate) step: Code<Step>,
        pub(crate) shown: Option<i64>,
        pub(crate) hidden: bool,
        pub(crate) began_at: Option<Timestamp>,
        pub(crate) ended_at: Option<Timestamp>,
        pub(crate) ended_why: Option<String>,
        pub(crate) contact_by: Option<AccountId>,
        pub(crate) contact_on: Option<Date>,
        pub(crate) contacted_at: Option<Timestamp>,
        pub(crate) version: i64,
    }

    pub(crate) struct AtPlaceRow {
        pub(crate) id: MeetingId,
        pub(crate) place_text: String,
        pub(crate) starts_at: Timestamp,
        pub(crate) ends_at: Timestamp,
    }

    pub(crate) struct ClosedRow {
        pub(crate) closed_at: Option<Timestamp>,
    }

    pub(crate) struct HearingRow {
        pub(crate) heard_on: Date,
        pub(crate) how: Code<crate::model::HeardHow>,
        pub(crate) said: String,
        pub(crate) controller: OrgId,
        pub(crate) who: String,
    }
}

impl MeetingRow {
    /// When it is, or was.
    pub(crate) const fn times(&self) -> Times {
        Times { starts: self.starts_at, ends: self.ends_at, began: self.began_at, ended: self.ended_at }
    }
}
