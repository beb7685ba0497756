//! The team: members, and what waits for an answer.

use crate::TeamSeat;
use db::Code;
use domain::{OrgKind, responsibility::ToldHow, team::MemberState};
use kernel::{AccountId, MemberId, OrgId, Timestamp};

access::statements! {
    /// Everybody who is or was in the team, in the order in which they were suggested. Covered is who has a basis on the
    /// day `?3`, by the one definition that opens and lists cases (`team_place`).
    case MEMBERS = "SELECT m.id AS id, m.account_id AS account, m.org_id AS org, o.kind AS kind, o.name_fi AS fi, o.name_sv AS sv, \
        o.name_en AS en, m.name AS name, m.role AS role, m.seat AS seat, m.need AS need, m.state AS state, m.state_at AS state_at, \
        m.approved_at AS approved_at, m.approved_how AS approved_how, m.left_reason AS left_reason, m.version AS version, \
        (SELECT COUNT(*) FROM case_manager t WHERE t.region = m.region AND t.case_id = m.case_id AND t.state = 'active' \
            AND t.account_id = m.account_id) AS manages, \
        CAST(CASE WHEN b.based_until >= ?3 THEN 1 ELSE 0 END AS BIGINT) AS covering \
        FROM team_member m JOIN team_place b ON b.region = m.region AND b.case_id = m.case_id AND b.id = m.id \
        LEFT JOIN organisation o ON o.region = m.region AND o.id = m.org_id \
        WHERE m.region = ?1 AND m.case_id = ?2 ORDER BY m.id";
    /// The organisations whose people may be invited on the day `?3`: the case's own register, and those that a lasting consent in force covers.
    case COVERED = "SELECT f.controller_org AS org FROM case_file f WHERE f.region = ?1 AND f.id = ?2 \
        UNION SELECT b.org_id AS org FROM lasting_basis b WHERE b.region = ?1 AND b.case_id = ?2 AND b.valid_until >= ?3";
    /// Whether the same is true of the organisation of the account `?3` on the day `?4`; somebody close has none and needs none.
    case COVERS_ACCOUNT = "SELECT CASE WHEN a.org_id IS NULL OR a.org_id = f.controller_org THEN 1 ELSE \
            (SELECT COUNT(*) FROM lasting_basis b WHERE b.region = f.region AND b.case_id = f.id AND b.org_id = a.org_id AND b.valid_until >= ?4) END AS covering \
        FROM case_file f JOIN account a ON a.region = f.region AND a.id = ?3 WHERE f.region = ?1 AND f.id = ?2";
    /// Tells somebody that the joint work has ended.
    case PART = "INSERT INTO case_parting (region, case_id, account_id, role, at, ended_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    /// Nobody is told any longer of an end that was not the last.
    case FORGET_PARTING = "DELETE FROM case_parting WHERE region = ?1 AND case_id = ?2";
    /// The account `?3` has read that the joint work has ended.
    case PUT_AWAY = "UPDATE case_parting SET read_at = ?4 WHERE region = ?1 AND case_id = ?2 AND account_id = ?3 AND read_at IS NULL";
    /// Suggests somebody.
    case SUGGEST = "INSERT INTO team_member (region, case_id, id, account_id, org_id, name, role, seat, need, state, state_at, \
        suggested_by, version) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 'suggested', ?10, ?11, 1)";
    /// Moves a member who was read at this version, and keeps what the move says of the client's approval, the invitation and the answer.
    case MOVE = "UPDATE team_member SET state = ?5, state_at = ?6, left_reason = ?7, \
        approved_at = CASE WHEN ?8 = 'approved' THEN ?6 ELSE approved_at END, \
        approved_how = CASE WHEN ?8 = 'approved' THEN ?9 ELSE approved_how END, \
        invited_at = CASE WHEN ?8 = 'invited' THEN ?6 ELSE invited_at END, \
        invited_by = CASE WHEN ?8 = 'invited' THEN ?10 ELSE invited_by END, \
        answered_at = CASE WHEN ?8 = 'answered' THEN ?6 ELSE answered_at END, \
        answered_how = CASE WHEN ?8 = 'answered' THEN ?9 ELSE answered_how END, \
        version = version + 1 WHERE region = ?1 AND case_id = ?2 AND id = ?3 AND version = ?4";
    /// What an invited person may see before answering: who asks, and for what.
    case INVITATION = "SELECT a.name AS asks, a.title AS title, o.name_fi AS fi, o.name_sv AS sv, o.name_en AS en, m.seat AS seat, \
        m.need AS need, m.invited_at AS at \
        FROM team_member m JOIN account a ON a.region = m.region AND a.id = m.invited_by \
        LEFT JOIN organisation o ON o.region = a.region AND o.id = a.org_id \
        WHERE m.region = ?1 AND m.case_id = ?2 AND m.account_id = ?3 AND m.state = 'invited'";
    /// Tells somebody that a consent that covered their organisation changed; no client stands in it.
    shared NOTIFY = "INSERT INTO team_notice (region, id, account_id, kind, at) VALUES (?1, ?2, ?3, ?4, ?5)";
    /// What one has not read yet.
    shared NOTICES = "SELECT id, kind, at FROM team_notice WHERE region = ?1 AND account_id = ?2 AND read_at IS NULL ORDER BY id";
    /// One has read what had come by a moment.
    shared READ = "UPDATE team_notice SET read_at = ?3 WHERE region = ?1 AND account_id = ?2 AND read_at IS NULL AND at <= ?4";
}

kernel::coded! {
    /// What somebody was to the joint work when it ended.
    pub enum PartedAs {
        /// In the team.
        TookPart = "took_part",
        /// Invited to the team, or asked to be the case manager, without having answered.
        Asked = "asked",
        /// Performs something of the plan, without a place in the team.
        Performed = "performed",
    }
}

kernel::coded! {
    /// What somebody is told without content when a consent changes (I7).
    pub enum NoticeKind {
        /// A consent no longer covers one's organisation.
        ConsentEnded = "consent_ended",
        /// A consent covers less than before.
        ConsentNarrowed = "consent_narrowed",
        /// A client whose case manager one is has changed a consent: is the team still right?
        CheckTeam = "check_team",
    }
}

db::row! {
    pub(crate) struct MemberRow {
        pub(crate) id: MemberId,
        pub(crate) account: Option<AccountId>,
        pub(crate) org: Option<OrgId>,
        pub(crate) kind: Option<Code<OrgKind>>,
        pub(crate) fi: Option<String>,
        pub(crate) sv: Option<String>,
        pub(crate) en: Option<String>,
        pub(crate) name: String,
        pub(crate) role: String,
        pub(crate) seat: Code<TeamSeat>,
        pub(crate) need: String,
        pub(crate) state: Code<MemberState>,
        pub(crate) state_at: Timestamp,
        pub(crate) approved_at: Option<Timestamp>,
        pub(crate) approved_how: Option<Code<ToldHow>>,
        pub(crate) left_reason: Option<String>,
        pub(crate) version: i64,
        pub(crate) manages: i64,
        pub(crate) covering: i64,
    }

    pub(crate) struct CoveredRow {
        pub(crate) org: OrgId,
    }

    pub(crate) struct CoversRow {
        pub(crate) covering: i64,
    }

    pub(crate) struct InvitationRow {
        pub(crate) asks: String,
        pub(crate) title: String,
        pub(crate) fi: Option<String>,
        pub(crate) sv: Option<String>,
        pub(crate) en: Option<String>,
        pub(crate) seat: Code<TeamSeat>,
        pub(crate) need: String,
        pub(crate) at: Option<Timestamp>,
    }

    pub(crate) struct NoticeRow {
        pub(crate) id: kernel::EventId,
        pub(crate) kind: Code<NoticeKind>,
        pub(crate) at: Timestamp,
    }
}
