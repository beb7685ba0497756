//! The loader's statements. They write what the capabilities' own operations write; `tests/load.rs` reads it back through the gate.

db::statements! {
    /// Whether anybody is here already.
    pub(crate) ANYBODY = "SELECT COUNT(*) AS n FROM region";
    /// The region.
    pub(crate) REGION = "INSERT INTO region (id, code, name_fi, name_sv, name_en, demo) VALUES (?1, '15', 'Keski-Suomi', 'Mellersta Finland', 'Central Finland', ?2)";
    /// An agency.
    pub(crate) ORGANISATION = "INSERT INTO organisation (region, id, kind, name_fi, name_sv, name_en, since) VALUES (?1, ?2, ?3, ?4, ?4, ?4, '2025-01-01')";
    /// Its unit.
    pub(crate) UNIT = "INSERT INTO unit (region, id, org_id, kind, name_fi, name_sv, name_en, phone, handles) VALUES (?1, ?2, ?3, 'office', ?4, ?4, ?4, ?5, 0)";
    /// A worker.
    pub(crate) ACCOUNT = "INSERT INTO account (region, id, kind, state, name, title, phone, language, org_id, unit_id, duties) \
        VALUES (?1, ?2, 'professional', 'active', ?3, ?4, ?5, 'fi', ?6, ?7, ?8)";
    /// The workers, in the order of their numbers.
    pub(crate) ACCOUNTS = "SELECT id FROM account WHERE region = ?1 AND kind = 'professional' ORDER BY id";
    /// A session.
    pub(crate) SESSION = "INSERT INTO session (id_hash, region, account_id, started_at, seen_at, ends_at) VALUES (?1, ?2, ?3, ?4, ?4, ?5)";
    /// A person.
    pub(crate) PERSON = "INSERT INTO person (region, id, first_case_id, given, family, family_folded, given_folded, birth_date, municipality, \
        language, phone, protected_address, code_index, created_at, version) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, 1)";
    /// A case in which services go on.
    pub(crate) CASE = "INSERT INTO case_file (region, id, number, person_id, controller_org, unit_id, stage, track, opened_at, stage_at, review_on, version) \
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'consent', ?8, ?8, ?9, 1)";
    /// The talk in which the client wanted help.
    pub(crate) TALK = "INSERT INTO case_talk (region, case_id, id, talked_on, account_id, answer) VALUES (?1, ?2, ?3, ?4, ?5, 'wants_help')";
    /// Who answered at first.
    pub(crate) INTERIM = "INSERT INTO case_manager (region, case_id, id, account_id, org_id, kind, state, end_reason, since, until) \
        VALUES (?1, ?2, ?3, ?4, ?5, 'interim', 'ended', 'accepted', ?6, ?6)";
    /// Who answers now, as the client knows.
    pub(crate) MANAGER = "INSERT INTO case_manager (region, case_id, id, account_id, org_id, kind, state, reason, proposed_at, proposed_by, answered_at, \
        since, told_at, told_how, acknowledged_at, acknowledged_how) \
        VALUES (?1, ?2, ?3, ?4, ?5, 'permanent', 'active', ?6, ?7, ?8, ?7, ?7, ?7, 'in_person', ?7, 'in_person')";
    /// Somebody in the team.
    pub(crate) MEMBER = "INSERT INTO team_member (region, case_id, id, account_id, org_id, name, role, seat, need, state, state_at, suggested_by, \
        approved_at, approved_how, invited_at, invited_by, answered_at, answered_how, version) \
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'member', ?8, 'active', ?9, ?10, ?9, 'in_person', ?9, ?10, ?9, 'portal', 1)";
    /// The consent under which they work together.
    pub(crate) CONSENT = "INSERT INTO consent (region, case_id, id, number, state, mode, giver, identified_how, informed, purpose, text_version, language, \
        valid_from, valid_until, recorded_by, recorded_at, given_at) \
        VALUES (?1, ?2, ?3, 1, 'active', 'in_person_screen', 'client', 'document_seen', ?4, 'joint_support', '1', ?5, ?6, ?7, ?8, ?9, ?9)";
    /// One organisation in it.
    pub(crate) PARTY = "INSERT INTO consent_party (region, case_id, consent_id, org_id, gives, receives) VALUES (?1, ?2, ?3, ?4, ?5, ?5)";
    /// A plan that everybody has agreed to.
    pub(crate) PLAN = "INSERT INTO plan (region, case_id, id, kind, status, asked, agreed, direction, review_on, started_at, controller_org, author_id, version) \
        VALUES (?1, ?2, ?3, 'work_ability', 'active', 1, 1, ?4, ?5, ?6, ?7, ?8, 1)";
    /// A goal.
    pub(crate) GOAL = "INSERT INTO goal (region, case_id, id, plan_id, position, own_words, title, domain, target_on, status, controller_org, author_id, version) \
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6, ?7, ?8, 'open', ?9, ?10, 1)";
    /// An action.
    pub(crate) ACTION = "INSERT INTO plan_action (region, case_id, id, plan_id, goal_id, position, what, why, performer, account_id, org_id, due_on, status, \
        phase, category, category_bit, controller_org, author_id, version) \
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 'professional', ?9, ?10, ?11, ?12, 'initiated', ?13, ?14, ?15, ?16, 1)";
    /// The version that was agreed, whole.
    pub(crate) VERSION = "INSERT INTO plan_snapshot (region, case_id, id, plan_id, number, contents, proposed_at, proposed_by, agreed_at) \
        VALUES (?1, ?2, ?3, ?4, 1, ?5, ?6, ?7, ?6)";
    /// Somebody's yes to it.
    pub(crate) YES = "INSERT INTO plan_approval (region, case_id, id, plan_id, number, party, party_id, how, at, recorded_by) \
        VALUES (?1, ?2, ?3, ?4, 1, ?5, ?6, 'in_service', ?7, ?8)";
    /// A note.
    pub(crate) NOTE = "INSERT INTO note (region, case_id, id, at, category, controller_org, account_id, account_name, body) \
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    /// A line of the time line.
    pub(crate) EVENT = "INSERT INTO case_event (region, case_id, id, at, kind, category, controller_org, account_id, account_name, detail) \
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
    /// Lets the engine learn how the data lies.
    pub(crate) ANALYZE = "ANALYZE";
}

db::row! {
    pub(crate) struct Count {
        pub(crate) n: i64,
    }

    pub(crate) struct Account {
        pub(crate) id: kernel::AccountId,
    }
}
