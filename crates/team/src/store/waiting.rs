//! What waits for somebody around a team and around who answers for a client.

use db::Code;
use kernel::{CaseId, Timestamp};

access::statements! {
    /// What waits, the oldest first. For the asker's own answer: invitations and proposals. Of the asker's own clients: an invitation that was declined,
    /// until somebody else is suggested or approved, or somebody else is there or invited for the same need; a turn of which the client has not heard, or, when it is for long, not said that they know; and
    /// how the last question to somebody else stands, asked in the turn that runs. `?3` is today; a permanent one is told of an answer only when it
    /// came after `?4`.
    list WAITING = "SELECT m.case_id AS case_id, 'invitation' AS kind, p.given AS given, CAST(NULL AS TEXT) AS family, m.invited_at AS at, \
            a.name AS who, CAST(NULL AS TEXT) AS why \
        FROM team_member m JOIN case_file f ON f.region = m.region AND f.id = m.case_id \
        JOIN team_place b ON b.region = m.region AND b.case_id = m.case_id AND b.id = m.id AND b.based_until >= ?3 \
        JOIN person p ON p.region = f.region AND p.id = f.person_id \
        JOIN account a ON a.region = m.region AND a.id = m.invited_by \
        WHERE m.region = ?1 AND m.account_id = ?2 AND m.state = 'invited' \
        UNION ALL SELECT t.case_id AS case_id, 'proposal' AS kind, p.given AS given, CAST(NULL AS TEXT) AS family, t.proposed_at AS at, \
            a.name AS who, CAST(NULL AS TEXT) AS why \
        FROM case_manager t JOIN case_file f ON f.region = t.region AND f.id = t.case_id \
        JOIN person p ON p.region = f.region AND p.id = f.person_id \
        JOIN account a ON a.region = t.region AND a.id = t.proposed_by \
        WHERE t.region = ?1 AND t.account_id = ?2 AND t.state = 'proposed' AND EXISTS (SELECT 1 FROM manager_relation b \
            WHERE b.region = t.region AND b.case_id = t.case_id AND b.account_id = ?2 AND b.relation = 'proposed_manager' AND b.based_until >= ?3) \
        UNION ALL SELECT d.case_id AS case_id, 'declined' AS kind, p.given AS given, CAST(NULL AS TEXT) AS family, d.state_at AS at, \
            d.name AS who, d.left_reason AS why \
        FROM case_manager o JOIN team_member d ON d.region = o.region AND d.case_id = o.case_id AND d.state = 'declined' \
        JOIN case_file f ON f.region = d.region AND f.id = d.case_id \
        JOIN person p ON p.region = f.region AND p.id = f.person_id \
        WHERE o.region = ?1 AND o.account_id = ?2 AND o.state = 'active' AND NOT EXISTS (SELECT 1 FROM team_member n \
            WHERE n.region = d.region AND n.case_id = d.case_id \
            AND ((n.state = 'suggested' AND n.state_at > d.state_at) OR n.approved_at > d.state_at \
                OR (n.id <> d.id AND d.need <> '' AND n.need = d.need AND n.state IN ('client_approved', 'invited', 'accepted', 'active')))) \
        UNION ALL SELECT o.case_id AS case_id, CASE WHEN o.told_at IS NULL THEN 'tell' ELSE 'known' END AS kind, p.given AS given, \
            p.family AS family, COALESCE(o.told_at, o.since) AS at, CAST(NULL AS TEXT) AS who, CAST(NULL AS TEXT) AS why \
        FROM case_manager o JOIN case_file f ON f.region = o.region AND f.id = o.case_id AND f.stage NOT IN ('declined', 'closed') \
        JOIN person p ON p.region = f.region AND p.id = f.person_id \
        WHERE o.region = ?1 AND o.account_id = ?2 AND o.state = 'active' AND o.acknowledged_at IS NULL \
        AND (o.told_at IS NULL OR o.kind = 'permanent') \
        UNION ALL SELECT q.case_id AS case_id, CASE WHEN q.state = 'declined' THEN 'not_taken' \
                WHEN q.state = 'proposed' AND EXISTS (SELECT 1 FROM manager_relation b WHERE b.region = q.region AND b.case_id = q.case_id \
                    AND b.account_id = q.account_id AND b.relation = 'proposed_manager' AND b.based_until >= ?3) THEN 'asked' \
                ELSE 'lapsed' END AS kind, p.given AS given, p.family AS family, COALESCE(q.answered_at, q.proposed_at) AS at, a.name AS who, \
            CASE WHEN q.state = 'declined' THEN q.end_reason END AS why \
        FROM case_manager o JOIN case_manager q ON q.region = o.region AND q.case_id = o.case_id AND q.proposed_by = o.account_id \
            AND q.account_id <> o.account_id AND q.proposed_at >= o.since \
            AND (q.state = 'proposed' OR ((q.state = 'declined' OR (q.state = 'withdrawn' AND q.end_reason = 'consent_withdrawn')) \
                AND (o.kind = 'interim' OR q.answered_at >= ?4))) \
        JOIN account a ON a.region = q.region AND a.id = q.account_id \
        JOIN case_file f ON f.region = o.region AND f.id = o.case_id AND f.stage NOT IN ('declined', 'closed') \
        JOIN person p ON p.region = f.region AND p.id = f.person_id \
        WHERE o.region = ?1 AND o.account_id = ?2 AND o.state = 'active' AND NOT EXISTS (SELECT 1 FROM case_manager n \
            WHERE n.region = q.region AND n.case_id = q.case_id AND n.proposed_at IS NOT NULL AND (n.proposed_at, n.id) > (q.proposed_at, q.id)) \
        ORDER BY at, case_id";
}

kernel::coded! {
    /// What waits.
    pub enum WaitingFor {
        /// An invitation to a team.
        Invitation = "invitation",
        /// A proposal to become the case manager.
        Proposal = "proposal",
        /// Somebody whom one's client approved does not join: who else could help?
        Declined = "declined",
        /// The client has not been told that the asker answers for them (I3).
        Tell = "tell",
        /// The client was told, and has not said that they know who their person is (domain §7).
        Known = "known",
        /// Somebody was asked to be the case manager and has not answered.
        Asked = "asked",
        /// Whoever was asked does not take the responsibility: who else could?
        NotTaken = "not_taken",
        /// Whoever was asked cannot answer any more, because no consent covers their organisation.
        Lapsed = "lapsed",
    }
}

db::row! {
    pub(crate) struct WaitingRow {
        pub(crate) case_id: CaseId,
        pub(crate) kind: Code<WaitingFor>,
        pub(crate) given: String,
        pub(crate) family: Option<String>,
        pub(crate) at: Timestamp,
        pub(crate) who: Option<String>,
        pub(crate) why: Option<String>,
    }
}
