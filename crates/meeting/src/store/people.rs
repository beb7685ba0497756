//! Who may be invited, who is, and what the client has consented to.

use crate::model::{Answer, Ground, Kind, ParticipantId};
use db::Code;
use domain::{OrgKind, consent::Mode, meeting::Arrival, team::MemberState};
use kernel::{AccountId, ConsentId, Date, MemberId, OrgId, Timestamp, UnitId};

access::statements! {
    /// Everybody who works with the client on the day `?3`: the case manager and the members of the team who have a basis.
    case INVITABLE = "SELECT NULL AS member, m.account_id AS account, m.org_id AS org, a.unit_id AS unit, a.name AS name, a.title AS about, \
        o.kind AS org_kind, o.name_fi AS org_fi, o.name_sv AS org_sv, o.name_en AS org_en \
        FROM case_manager m JOIN account a ON a.region = m.region AND a.id = m.account_id \
        JOIN organisation o ON o.region = m.region AND o.id = m.org_id \
        WHERE m.region = ?1 AND m.case_id = ?2 AND m.state = 'active' \
        UNION ALL \
        SELECT t.id AS member, t.account_id AS account, t.org_id AS org, a.unit_id AS unit, t.name AS name, COALESCE(a.title, t.role) AS about, \
        o.kind AS org_kind, o.name_fi AS org_fi, o.name_sv AS org_sv, o.name_en AS org_en \
        FROM team_member t LEFT JOIN account a ON a.region = t.region AND a.id = t.account_id \
        LEFT JOIN organisation o ON o.region = t.region AND o.id = t.org_id \
        JOIN team_place b ON b.region = t.region AND b.case_id = t.case_id AND b.id = t.id \
        WHERE t.region = ?1 AND t.case_id = ?2 AND t.state = 'active' AND b.based_until >= ?3";
    /// Invites somebody, or records that somebody came along.
    case ADD_PARTICIPANT = "INSERT INTO meeting_participant (region, case_id, meeting_id, id, kind, arrival, account_id, member_id, org_id, \
        name, about, starts_at, invited_ground, invited_hears, present, remote) \
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)";
    /// Takes an invitation back.
    case REMOVE_PARTICIPANT = "DELETE FROM meeting_participant WHERE region = ?1 AND case_id = ?2 AND meeting_id = ?3 AND id = ?4 \
        AND kind <> 'client' AND door_at IS NULL AND NOT EXISTS (SELECT 1 FROM meeting_decision d WHERE d.region = ?1 \
        AND d.case_id = ?2 AND d.meeting_id = ?3 AND d.participant_id = ?4)";
    /// The people of a meeting, the client first.
    case PARTICIPANTS = "SELECT p.id AS id, p.kind AS kind, p.arrival AS arrival, p.account_id AS account, p.member_id AS member, \
        p.org_id AS org, a.unit_id AS unit, p.name AS name, p.about AS about, o.kind AS org_kind, o.name_fi AS org_fi, o.name_sv AS org_sv, \
        o.name_en AS org_en, p.invited_ground AS invited_ground, p.answer AS answer, p.answer_why AS answer_why, \
        p.answer_instead AS answer_instead, w.name AS answer_written_by, \
        p.held_anyway_at AS held_anyway_at, p.present AS present, p.remote AS remote, \
        p.spoken_at AS spoken_at, p.door_ground AS door_ground, p.door_hears AS door_hears, p.heard AS heard, t.state AS member_state \
        FROM meeting_participant p LEFT JOIN account a ON a.region = p.region AND a.id = p.account_id \
        LEFT JOIN team_member t ON t.region = p.region AND t.case_id = p.case_id AND t.id = p.member_id \
        LEFT JOIN organisation o ON o.region = p.region AND o.id = p.org_id \
        LEFT JOIN account w ON w.region = p.region AND w.id = p.answer_written_by \
        WHERE p.region = ?1 AND p.case_id = ?2 AND p.meeting_id = ?3 \
        ORDER BY CASE p.kind WHEN 'client' THEN 0 ELSE 1 END, p.id";
    /// The meeting has moved to another time.
    case MOVE_PARTICIPANTS = "UPDATE meeting_participant SET starts_at = ?4, answer = NULL, answer_why = NULL, answer_instead = NULL, \
        answer_written_by = NULL, held_anyway_at = NULL WHERE region = ?1 AND case_id = ?2 AND meeting_id = ?3";
    /// The meeting has begun: on everybody's own list it stands where it really is.
    case BEGIN_PARTICIPANTS = "UPDATE meeting_participant SET starts_at = ?4 WHERE region = ?1 AND case_id = ?2 AND meeting_id = ?3";
    /// Who is in the room or on the line, and on what ground.
    case AT_THE_DOOR = "UPDATE meeting_participant SET present = ?5, remote = ?6, door_ground = ?7, door_hears = ?8, door_at = ?9 \
        WHERE region = ?1 AND case_id = ?2 AND meeting_id = ?3 AND id = ?4";
    /// The client says yes to somebody, for this one meeting.
    case SPOKEN = "UPDATE meeting_participant SET spoken_at = ?5, spoken_by = ?6 \
        WHERE region = ?1 AND case_id = ?2 AND meeting_id = ?3 AND id = ?4 AND kind <> 'client'";
    /// Whether somebody comes, as one says oneself.
    case ANSWER = "UPDATE meeting_participant SET answer = ?5, answer_why = ?6, answer_instead = ?7, answer_written_by = NULL, \
        held_anyway_at = NULL WHERE region = ?1 AND case_id = ?2 AND meeting_id = ?3 AND id = ?4";
    /// What the client has said of the time to whoever arranges, and who wrote it down.
    case CLIENT_SAYS = "UPDATE meeting_participant SET answer = ?4, answer_why = NULL, answer_instead = NULL, answer_written_by = ?5 \
        WHERE region = ?1 AND case_id = ?2 AND meeting_id = ?3 AND kind = 'client'";
    /// Whoever arranges knows that somebody cannot come, and the time stays.
    case HOLD_ANYWAY = "UPDATE meeting_participant SET held_anyway_at = ?4 \
        WHERE region = ?1 AND case_id = ?2 AND meeting_id = ?3 AND kind <> 'client' AND answer = 'does_not_fit'";
    /// Whether somebody was heard.
    case PULSE = "UPDATE meeting_participant SET heard = ?5 WHERE region = ?1 AND case_id = ?2 AND meeting_id = ?3 AND id = ?4";
    /// The consents that are live on a day, a row for each party; a spoken one stands beside the lasting one.
    case CONSENT = "SELECT c.id AS id, c.mode AS mode, c.valid_from AS valid_from, c.valid_until AS valid_until, \
        c.recorded_at AS recorded_at, p.org_id AS org, p.gives AS gives, p.receives AS receives \
        FROM consent c JOIN consent_party p ON p.region = c.region AND p.case_id = c.case_id AND p.consent_id = c.id \
        WHERE c.region = ?1 AND c.case_id = ?2 AND c.state = 'active' AND c.purpose <> 'service_request' AND c.valid_from <= ?3 AND c.valid_until >= ?3 ORDER BY c.id";
    /// The organisations of the region, for somebody who came along.
    shared ORGANISATIONS = "SELECT id, kind, name_fi, name_sv, name_en FROM organisation WHERE region = ?1 AND until IS NULL ORDER BY name_fi, id";
}

db::row! {
    #[derive(Debug, Clone)]
    pub(crate) struct InvitableRow {
        pub(crate) member: Option<MemberId>,
        pub(crate) account: Option<AccountId>,
        pub(crate) org: Option<OrgId>,
        pub(crate) unit: Option<UnitId>,
        pub(crate) name: String,
        pub(crate) about: String,
        pub(crate) org_kind: Option<Code<OrgKind>>,
        pub(crate) org_fi: Option<String>,
        pub(crate) org_sv: Option<String>,
        pub(crate) org_en: Option<String>,
    }

    #[derive(Debug, Clone)]
    pub(crate) struct ParticipantRow {
        pub(crate) id: ParticipantId,
        pub(crate) kind: Code<Kind>,
        pub(crate) arrival: Code<Arrival>,
        pub(crate) account: Option<AccountId>,
        pub(crate) member: Option<MemberId>,
        pub(crate) org: Option<OrgId>,
        pub(crate) unit: Option<UnitId>,
        pub(crate) name: String,
        pub(crate) about: String,
        pub(crate) org_kind: Option<Code<OrgKind>>,
        pub(crate) org_fi: Option<String>,
        pub(crate) org_sv: Option<String>,
        pub(crate) org_en: Option<String>,
        pub(crate) invited_ground: Option<Code<Ground>>,
        pub(crate) answer: Option<Code<Answer>>,
        pub(crate) answer_why: Option<String>,
        pub(crate) answer_instead: Option<String>,
        /// Who wrote the answer down for the client; nobody when one has answered oneself.
        pub(crate) answer_written_by: Option<String>,
        pub(crate) held_anyway_at: Option<Timestamp>,
        pub(crate) present: bool,
        pub(crate) remote: bool,
        pub(crate) spoken_at: Option<Timestamp>,
        pub(crate) door_ground: Option<Code<Ground>>,
        pub(crate) door_hears: Option<i64>,
        pub(crate) heard: Option<i64>,
        pub(crate) member_state: Option<Code<MemberState>>,
    }

    pub(crate) struct ConsentRow {
        pub(crate) id: ConsentId,
        pub(crate) mode: Code<Mode>,
        pub(crate) valid_from: Date,
        pub(crate) valid_until: Date,
        pub(crate) recorded_at: Timestamp,
        pub(crate) org: OrgId,
        pub(crate) gives: i64,
        pub(crate) receives: i64,
    }

    pub(crate) struct OrganisationRow {
        pub(crate) id: OrgId,
        pub(crate) kind: Code<OrgKind>,
        pub(crate) name_fi: String,
        pub(crate) name_sv: String,
        pub(crate) name_en: String,
    }
}

impl OrganisationRow {
    /// The name in this language.
    pub(crate) fn name(&self, language: kernel::Language) -> &str {
        match language {
            kernel::Language::Fi => &self.name_fi,
            kernel::Language::Sv => &self.name_sv,
            kernel::Language::En => &self.name_en,
        }
    }
}
