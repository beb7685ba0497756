//! Statements of the plan; their rows stand beside. Private: others come through the public face.

mod rows;

pub(crate) use rows::*;

/// Actions that the asker performs, and those of clients for whom the asker answers that have not begun in time or are late: only those
/// that one sees in the plan too, of the own register (`?4`, kinds `?5`) or by a live consent on the day `?3`.
macro_rules! awaited {
    ($select:literal, $rest:literal) => {
        concat!(
            "WITH near AS (SELECT a.*, 1 AS mine FROM awaited_action a WHERE a.region = ?1 AND a.account_id = ?2 AND ",
            access::works_with!("a.region", "a.case_id", "?2", "?3", "'team_member'"),
            " \
            UNION ALL SELECT a.*, 0 AS mine FROM case_manager m JOIN awaited_action a ON a.region = m.region AND a.case_id = m.case_id \
                WHERE m.region = ?1 AND m.account_id = ?2 AND m.state = 'active' AND (a.account_id IS NULL OR a.account_id <> ?2) \
                AND (a.due_on < ?3 OR a.status = 'not_started' OR (a.start_on < ?3 AND a.status IN ('accepted', 'waiting')))) ",
            $select,
            "FROM near n JOIN case_file f ON f.region = n.region AND f.id = n.case_id \
            JOIN person s ON s.region = f.region AND s.id = f.person_id \
            LEFT JOIN account c ON c.region = n.region AND c.id = n.account_id \
            LEFT JOIN team_member t ON t.region = n.region AND t.case_id = n.case_id AND t.id = n.member_id \
            WHERE ((n.controller_org = ?4 AND (n.category_bit & ?5) <> 0) OR EXISTS (SELECT 1 FROM consent_between b \
                WHERE b.region = n.region AND b.case_id = n.case_id AND b.receiver = ?4 AND b.giver = n.controller_org \
                AND (b.opens & n.category_bit) <> 0 AND b.valid_from <= ?3 AND b.valid_until >= ?3)) ",
            $rest
        )
    };
}

access::statements! {
    /// The living plan, once for each newest yes.
    case PLAN = "SELECT p.id AS id, p.kind AS kind, p.status AS status, p.asked AS asked, p.agreed AS agreed, \
        p.direction AS direction, p.review_on AS review_on, p.review_called AS review_called, p.started_at AS began, p.controller_org AS controller, p.version AS version, \
        y.party_id AS party, y.number AS yes_number, y.how AS yes_how, y.at AS yes_at \
        FROM plan p LEFT JOIN plan_approval y ON y.region = p.region AND y.case_id = p.case_id AND y.plan_id = p.id \
            AND y.number = (SELECT MAX(x.number) FROM plan_approval x WHERE x.region = y.region AND x.case_id = y.case_id \
                AND x.plan_id = y.plan_id AND x.party_id = y.party_id) \
        WHERE p.region = ?1 AND p.case_id = ?2 AND p.status NOT IN ('revoked', 'completed')";
    /// What the living plan says as a whole.
    case FRAME = "SELECT direction, review_on, controller_org AS controller FROM plan \
        WHERE region = ?1 AND case_id = ?2 AND status NOT IN ('revoked', 'completed')";
    /// The professionals who have said yes to their own part of the living plan.
    case AGREED_PERFORMERS = "SELECT DISTINCT y.party_id AS account FROM plan p JOIN plan_approval y \
        ON y.region = p.region AND y.case_id = p.case_id AND y.plan_id = p.id AND y.party = 'professional' \
        WHERE p.region = ?1 AND p.case_id = ?2 AND p.status NOT IN ('revoked', 'completed')";
    /// Goals with their actions, performers and open questions.
    case CONTENTS = "SELECT g.id AS goal, g.parent_id AS parent, g.own_words AS own_words, g.title AS title, g.domain AS domain, \
        g.target_on AS target, g.status AS goal_status, g.controller_org AS goal_controller, g.version AS goal_version, \
        a.id AS action, a.what AS what, a.why AS why, a.clients_part AS clients_part, a.performer AS performer, \
        a.account_id AS account, a.member_id AS member, a.org_id AS org, COALESCE(c.name, m.name) AS name, o.kind AS org_kind, \
        o.name_fi AS org_fi, o.name_sv AS org_sv, o.name_en AS org_en, a.service_id AS service, a.service_name AS service_name, \
        a.start_on AS start_on, a.due_on AS due_on, a.status AS status, a.phase AS phase, a.stopped_why AS stopped_why, \
        a.category AS category, a.controller_org AS controller, a.version AS version, a.met_at AS met_at, \
        b.at AS gap_at, b.account_id AS gap_account, w.org_id AS gap_org, w.name AS gap_who, q.words AS question, q.asked_at AS asked_at \
        FROM plan p JOIN goal g ON g.region = p.region AND g.case_id = p.case_id AND g.plan_id = p.id \
        LEFT JOIN plan_action a ON a.region = g.region AND a.case_id = g.case_id AND a.goal_id = g.id \
        LEFT JOIN account c ON c.region = a.region AND c.id = a.account_id \
        LEFT JOIN team_member m ON m.region = a.region AND m.case_id = a.case_id AND m.id = a.member_id \
        LEFT JOIN organisation o ON o.region = a.region AND o.id = a.org_id \
        LEFT JOIN plan_question q ON q.region = a.region AND q.case_id = a.case_id AND q.action_id = a.id AND q.answered_at IS NULL \
        LEFT JOIN plan_gap b ON b.region = a.region AND b.case_id = a.case_id AND b.action_id = a.id AND b.closed_at IS NULL AND a.status = 'stopped' \
        LEFT JOIN account w ON w.region = b.region AND w.id = b.account_id \
        WHERE p.region = ?1 AND p.case_id = ?2 AND p.status NOT IN ('revoked', 'completed') ORDER BY g.position, a.position";
    /// The version put forward last, and the one in force when it is another.
    case VERSIONS = "SELECT s.number AS number, s.contents AS contents, s.review_on AS review_on, s.proposed_at AS proposed_at, s.agreed_at AS agreed_at \
        FROM plan p JOIN plan_snapshot s ON s.region = p.region AND s.case_id = p.case_id AND s.plan_id = p.id \
            AND (s.number = p.asked OR s.number = p.agreed) \
        WHERE p.region = ?1 AND p.case_id = ?2 AND p.status NOT IN ('revoked', 'completed') ORDER BY s.number DESC";
    /// A plan begins; version numbers go on from earlier plans of the case.
    case ADD_PLAN = "INSERT INTO plan (region, case_id, id, kind, status, asked, started_at, controller_org, author_id, version) \
        SELECT ?1, ?2, ?3, ?4, 'draft', COALESCE(MAX(s.number), 0), ?5, ?6, ?7, 1 FROM plan_snapshot s WHERE s.region = ?1 AND s.case_id = ?2";
    /// The plan was written on: what waits for answers is taken back, and a first action makes a draft a working list (F04).
    case TOUCH = "UPDATE plan SET status = CASE WHEN status = 'proposed' OR (status = 'draft' AND ?3) THEN 'working' ELSE status END, \
        version = version + 1 WHERE region = ?1 AND case_id = ?2 AND status NOT IN ('revoked', 'completed')";
    /// Direction, kind and day of review, if they still are as they were shown.
    case SET_FRAME = "UPDATE plan SET kind = ?6, direction = ?7, review_on = ?8, version = version + 1, \
        status = CASE status WHEN 'proposed' THEN 'working' ELSE status END \
        WHERE region = ?1 AND case_id = ?2 AND kind = ?3 AND COALESCE(direction, '') = COALESCE(?4, '') \
        AND COALESCE(review_on, '') = COALESCE(?5, '') AND status NOT IN ('revoked', 'completed')";
    /// The plan moves; a version number comes with it.
    case SET_STATUS = "UPDATE plan SET status = ?4, asked = ?5, agreed = ?6, version = version + 1 \
        WHERE region = ?1 AND case_id = ?2 AND version = ?3 AND status NOT IN ('revoked', 'completed')";
    /// Adds a goal or sub-goal to the living plan.
    case ADD_GOAL = "INSERT INTO goal (region, case_id, id, plan_id, position, parent_id, own_words, title, domain, target_on, status, \
        controller_org, author_id, version) SELECT p.region, p.case_id, ?3, p.id, \
        (SELECT COALESCE(MAX(x.position), 0) + 1 FROM goal x WHERE x.region = ?1 AND x.case_id = ?2), ?4, ?5, ?6, ?7, ?8, 'open', ?9, ?10, 1 \
        FROM plan p WHERE p.region = ?1 AND p.case_id = ?2 AND p.status NOT IN ('revoked', 'completed')";
    /// Changes a goal, if nobody else has.
    case SET_GOAL = "UPDATE goal SET own_words = ?5, title = ?6, domain = ?7, target_on = ?8, status = ?9, version = version + 1 \
        WHERE region = ?1 AND case_id = ?2 AND id = ?3 AND version = ?4";
    /// Takes an empty goal away.
    case REMOVE_GOAL = "DELETE FROM goal WHERE region = ?1 AND case_id = ?2 AND id = ?3 \
        AND NOT EXISTS (SELECT 1 FROM plan_action a WHERE a.region = ?1 AND a.case_id = ?2 AND a.goal_id = ?3) \
        AND NOT EXISTS (SELECT 1 FROM goal s WHERE s.region = ?1 AND s.case_id = ?2 AND s.parent_id = ?3)";
    /// Adds an action under a goal of the living plan; a professional acts in the organisation that the account belongs to. Nobody performs
    /// it who is neither a professional in force nor somebody of this client's team.
    case ADD_ACTION = "INSERT INTO plan_action (region, case_id, id, plan_id, goal_id, position, what, why, clients_part, performer, account_id, \
        member_id, org_id, service_id, service_name, start_on, due_on, status, phase, category, category_bit, controller_org, \
        author_id, version) SELECT g.region, g.case_id, ?4, g.plan_id, g.id, \
        (SELECT COALESCE(MAX(x.position), 0) + 1 FROM plan_action x WHERE x.region = ?1 AND x.case_id = ?2), ?5, ?6, ?7, ?8, ?9, ?10, \
        COALESCE((SELECT c.org_id FROM account c WHERE c.region = ?1 AND c.id = ?9), \
            (SELECT m.org_id FROM team_member m WHERE m.region = ?1 AND m.case_id = ?2 AND m.id = ?10)), \
        ?11, ?12, ?13, ?14, 'proposed', ?15, ?16, ?17, ?18, ?19, 1 \
        FROM goal g JOIN plan p ON p.region = g.region AND p.case_id = g.case_id AND p.id = g.plan_id \
        WHERE g.region = ?1 AND g.case_id = ?2 AND g.id = ?3 AND p.status NOT IN ('revoked', 'completed') \
        AND (?8 IN ('open', 'client') OR EXISTS (SELECT 1 FROM account c WHERE c.region = ?1 AND c.id = ?9 AND c.kind = 'professional' \
                AND c.state = 'active' AND (c.duties & ?20) <> 0) \
            OR EXISTS (SELECT 1 FROM team_member m WHERE m.region = ?1 AND m.case_id = ?2 AND m.id = ?10))";
    /// The accounts that have a place in the team or are on the way to one.
    case PLACES = "SELECT account_id AS account, state, seat FROM team_member WHERE region = ?1 AND case_id = ?2 AND account_id IS NOT NULL \
        AND state NOT IN ('declined', 'taken_back', 'left', 'removed_by_client')";
    /// The goal that was written last.
    case NEWEST_GOAL = "SELECT g.id AS goal FROM goal g JOIN plan p ON p.region = g.region AND p.case_id = g.case_id AND p.id = g.plan_id \
        WHERE g.region = ?1 AND g.case_id = ?2 AND p.status NOT IN ('revoked', 'completed') ORDER BY g.position DESC LIMIT 1";
    /// Notes when an action was agreed in a meeting.
    case AGREED_IN_MEETING = "UPDATE plan_action SET met_at = ?4 WHERE region = ?1 AND case_id = ?2 AND id = ?3";
    /// Changes an action, if nobody else has; whoever performed it may go on to. What, who or by when else than was agreed in a meeting was not
    /// agreed there.
    case SET_ACTION = "UPDATE plan_action SET what = ?5, why = ?6, clients_part = ?7, performer = ?8, account_id = ?9, member_id = ?10, \
        org_id = COALESCE((SELECT c.org_id FROM account c WHERE c.region = ?1 AND c.id = ?9), \
            (SELECT m.org_id FROM team_member m WHERE m.region = ?1 AND m.case_id = ?2 AND m.id = ?10)), \
        service_id = ?11, service_name = ?12, start_on = ?13, due_on = ?14, phase = ?15, category = ?16, category_bit = ?17, \
        met_at = CASE WHEN what = ?5 AND due_on = ?14 AND performer = ?8 AND (performer = 'client' OR account_id = ?9 OR member_id = ?10) \
            THEN met_at END, version = version + 1 WHERE region = ?1 AND case_id = ?2 AND id = ?3 AND version = ?4 \
        AND (?8 IN ('open', 'client') OR account_id = ?9 OR member_id = ?10 \
            OR EXISTS (SELECT 1 FROM account c WHERE c.region = ?1 AND c.id = ?9 AND c.kind = 'professional' AND c.state = 'active' \
                AND (c.duties & ?18) <> 0) \
            OR EXISTS (SELECT 1 FROM team_member m WHERE m.region = ?1 AND m.case_id = ?2 AND m.id = ?10))";
    /// Takes an action away, if nobody has changed it since it was shown.
    case REMOVE_ACTION = "DELETE FROM plan_action WHERE region = ?1 AND case_id = ?2 AND id = ?3 AND version = ?4";
    /// One goal or sub-goal, for the gate's eye on it and on the plan around it.
    case GOAL = "SELECT g.parent_id AS parent, g.controller_org AS controller, p.controller_org AS plan_controller, p.started_at AS plan_began \
        FROM goal g JOIN plan p ON p.region = g.region AND p.case_id = g.case_id AND p.id = g.plan_id \
        WHERE g.region = ?1 AND g.case_id = ?2 AND g.id = ?3 AND p.status NOT IN ('revoked', 'completed')";
    /// One action, for moving it and for the gate's eye on it and on the goal and the plan around it.
    case ACTION = "SELECT a.status AS status, a.what AS what, a.category AS category, a.controller_org AS controller, a.performer AS performer, \
        a.account_id AS account, a.member_id AS member, a.start_on AS start_on, a.due_on AS due_on, a.version AS version, \
        g.controller_org AS goal_controller, p.controller_org AS plan_controller, p.started_at AS plan_began, \
        (SELECT COUNT(*) FROM plan_gap b JOIN plan_action s ON s.region = b.region AND s.case_id = b.case_id AND s.id = b.action_id \
            WHERE b.region = a.region AND b.case_id = a.case_id AND b.closed_at IS NULL AND s.goal_id = a.goal_id) AS gaps FROM plan_action a JOIN plan p ON p.region = a.region AND p.case_id = a.case_id AND p.id = a.plan_id \
        JOIN goal g ON g.region = a.region AND g.case_id = a.case_id AND g.id = a.goal_id \
        WHERE a.region = ?1 AND a.case_id = ?2 AND a.id = ?3 AND p.status NOT IN ('revoked', 'completed')";
    /// Moves an action on, if nobody else has.
    case MOVE_ACTION = "UPDATE plan_action SET status = ?5, stopped_why = ?6 \
        WHERE region = ?1 AND case_id = ?2 AND id = ?3 AND status = ?4";
    /// A performer's yes makes the own actions agreed.
    case ACCEPT_ACTIONS = "UPDATE plan_action SET status = 'accepted' WHERE region = ?1 AND case_id = ?2 \
        AND plan_id = ?3 AND status = 'proposed' \
        AND ((performer = 'client' AND ?4 = 'client') OR account_id = ?5 OR member_id = ?5)";
    /// Somebody stopped an action that the case manager had counted on.
    case ADD_GAP = "INSERT INTO plan_gap (region, case_id, id, action_id, at, account_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    /// Nothing has to come in the place of an action any more.
    case CLOSE_GAP = "UPDATE plan_gap SET closed_at = ?4 WHERE region = ?1 AND case_id = ?2 AND action_id = ?3 AND closed_at IS NULL";
    /// An action was agreed: it fills the gaps under its goal.
    case FILL_GAPS = "UPDATE plan_gap SET closed_at = ?4 WHERE region = ?1 AND case_id = ?2 AND closed_at IS NULL AND action_id IN \
        (SELECT s.id FROM plan_action s JOIN plan_action n ON n.region = s.region AND n.case_id = s.case_id AND n.goal_id = s.goal_id \
            WHERE s.region = ?1 AND s.case_id = ?2 AND n.id = ?3)";
    /// A performer is about to agree to the own actions: they fill the gaps under their goals.
    case FILL_GAPS_OF = "UPDATE plan_gap SET closed_at = ?6 WHERE region = ?1 AND case_id = ?2 AND closed_at IS NULL AND action_id IN \
        (SELECT s.id FROM plan_action s JOIN plan_action n ON n.region = s.region AND n.case_id = s.case_id AND n.goal_id = s.goal_id \
            WHERE s.region = ?1 AND s.case_id = ?2 AND n.plan_id = ?3 AND n.status = 'proposed' \
            AND ((n.performer = 'client' AND ?4 = 'client') OR n.account_id = ?5 OR n.member_id = ?5))";
    /// Keeps a version whole.
    case ADD_VERSION = "INSERT INTO plan_snapshot (region, case_id, id, plan_id, number, contents, review_on, proposed_at, proposed_by) \
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    /// Everybody has agreed.
    case SET_AGREED = "UPDATE plan_snapshot SET agreed_at = ?5 WHERE region = ?1 AND case_id = ?2 AND plan_id = ?3 AND number = ?4";
    /// A review was held together: the agreed day moves on, in the plan and in the versions that are agreed or asked about.
    case SET_REVIEW = "UPDATE plan SET review_on = ?4, review_called = NULL, version = version + 1 \
        WHERE region = ?1 AND case_id = ?2 AND id = ?3";
    /// The same day in the versions.
    case SET_REVIEW_AGREED = "UPDATE plan_snapshot SET review_on = ?4 WHERE region = ?1 AND case_id = ?2 AND plan_id = ?3 \
        AND number IN (SELECT p.asked FROM plan p WHERE p.region = ?1 AND p.case_id = ?2 AND p.id = ?3 \
            UNION SELECT p.agreed FROM plan p WHERE p.region = ?1 AND p.case_id = ?2 AND p.id = ?3)";
    /// Somebody calls a review.
    case CALL_REVIEW = "UPDATE plan SET review_called = ?3 WHERE region = ?1 AND case_id = ?2 AND status NOT IN ('revoked', 'completed')";
    /// A review that was held.
    case ADD_REVIEW = "INSERT INTO plan_review (region, case_id, id, plan_id, held_on, called_by, rehabilitation, rehabilitation_why, \
        next_on, controller_org, author_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)";
    /// What was said of one goal in it.
    case ADD_REVIEW_GOAL = "INSERT INTO plan_review_goal (region, case_id, review_id, goal_id, clients_view, rating, professionals_view) \
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    /// The reviews that have been held, the newest first, with what was said of each goal.
    case REVIEWS = "SELECT r.id AS id, r.held_on AS held_on, r.next_on AS next_on, r.rehabilitation AS rehabilitation, \
        r.rehabilitation_why AS rehabilitation_why, r.controller_org AS controller, r.author_id AS author_id, c.name AS author, \
        COALESCE(g.own_words, g.title) AS goal, g.controller_org AS goal_controller, s.clients_view AS clients_view, s.rating AS rating, \
        s.professionals_view AS professionals_view FROM plan_review r \
        LEFT JOIN plan_review_goal s ON s.region = r.region AND s.case_id = r.case_id AND s.review_id = r.id \
        LEFT JOIN goal g ON g.region = s.region AND g.case_id = s.case_id AND g.id = s.goal_id \
        JOIN account c ON c.region = r.region AND c.id = r.author_id \
        WHERE r.region = ?1 AND r.case_id = ?2 ORDER BY r.held_on DESC, r.id DESC, g.position";
    /// One kept version with the yeses that had come to it or before it.
    case OLD_VERSION = "SELECT s.number AS number, s.contents AS contents, s.review_on AS review_on, s.proposed_at AS proposed_at, \
        s.agreed_at AS agreed_at, p.kind AS kind, p.controller_org AS controller, y.party_id AS party, y.number AS yes_number, \
        y.how AS yes_how, y.at AS yes_at FROM plan_snapshot s \
        JOIN plan p ON p.region = s.region AND p.case_id = s.case_id AND p.id = s.plan_id \
        LEFT JOIN plan_approval y ON y.region = s.region AND y.case_id = s.case_id AND y.plan_id = s.plan_id AND y.number <= s.number \
        WHERE s.region = ?1 AND s.case_id = ?2 AND s.number = ?3 ORDER BY y.number DESC";
    /// The number of the newest version of any plan of the case.
    case LAST_NUMBER = "SELECT MAX(number) AS number FROM plan_snapshot WHERE region = ?1 AND case_id = ?2";
    /// The number of the newest version that everybody agreed to.
    case LAST_AGREED = "SELECT MAX(number) AS number FROM plan_snapshot WHERE region = ?1 AND case_id = ?2 AND agreed_at IS NOT NULL";
    /// The plan ends with the case.
    case END_PLAN = "UPDATE plan SET status = ?4, version = version + 1 WHERE region = ?1 AND case_id = ?2 AND id = ?3 \
        AND status NOT IN ('revoked', 'completed')";
    /// A step at the end of the path.
    case ADD_CLOSING = "INSERT INTO case_closing (region, case_id, id, step, reason, outcome, words, told_how, follow_up_on, at, \
        controller_org, author_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)";
    /// Follow-ups, closings and openings so far, the newest first.
    case CLOSINGS = "SELECT k.step AS step, k.reason AS reason, k.outcome AS outcome, k.words AS words, k.told_how AS told_how, \
        k.follow_up_on AS follow_up_on, k.at AS at, k.controller_org AS controller, k.author_id AS author_id, c.name AS author FROM case_closing k \
        JOIN account c ON c.region = k.region AND c.id = k.author_id \
        WHERE k.region = ?1 AND k.case_id = ?2 ORDER BY k.at DESC, k.id DESC";
    /// Somebody's yes.
    case ADD_YES = "INSERT INTO plan_approval (region, case_id, id, plan_id, number, party, party_id, how, at, recorded_by) \
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
    /// The client asks about an action.
    case ADD_QUESTION = "INSERT INTO plan_question (region, case_id, id, action_id, words, how, asked_at, recorded_by) \
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    /// The question was talked over.
    case ANSWER_QUESTION = "UPDATE plan_question SET answer = ?4, answered_at = ?5, answered_by = ?6 \
        WHERE region = ?1 AND case_id = ?2 AND action_id = ?3 AND answered_at IS NULL";
    /// Who works with the client already: colleagues by their account, and people in the team without one.
    case NEAR = "SELECT r.account_id AS account, NULL AS member, NULL AS name, NULL AS role, NULL AS org, NULL AS org_fi, NULL AS org_sv, NULL AS org_en \
        FROM case_relation r WHERE r.region = ?1 AND r.case_id = ?2 AND r.relation IN ('case_manager', 'team_member') AND r.based_until >= ?3 \
        UNION SELECT NULL AS account, m.id AS member, m.name AS name, m.role AS role, m.org_id AS org, o.name_fi AS org_fi, o.name_sv AS org_sv, o.name_en AS org_en \
        FROM team_member m LEFT JOIN organisation o ON o.region = m.region AND o.id = m.org_id \
        WHERE m.region = ?1 AND m.case_id = ?2 AND m.account_id IS NULL AND m.state IN ('client_approved', 'invited', 'accepted', 'active')";
    /// Where the client lives, for finding services there.
    case HOME = "SELECT p.municipality AS municipality FROM case_file f JOIN person p ON p.region = f.region AND p.id = f.person_id \
        WHERE f.region = ?1 AND f.id = ?2";
    /// What is expected of the asker, and what needs an eye of what is expected around the asker's own clients; the asker's own first, by day.
    list MY_ACTIONS = awaited!("SELECT n.case_id AS case_id, s.given AS given, s.family AS family, n.id AS action, n.what AS what, \
        n.start_on AS start_on, n.due_on AS due_on, n.status AS status, CAST(n.mine AS BIGINT) AS mine, COALESCE(c.name, t.name) AS doer ",
        "AND (CAST(1 - n.mine AS BIGINT), COALESCE(n.due_on, '9999-12-31'), n.id) > (?6, ?7, ?8) \
        ORDER BY n.mine DESC, COALESCE(n.due_on, '9999-12-31'), n.id LIMIT ?9");
    /// How many of these are the asker's own, how many of those are late, and how many are others'.
    list COUNT_MY_ACTIONS = awaited!("SELECT COUNT(CASE WHEN n.mine = 1 THEN 1 END) AS own, \
        COUNT(CASE WHEN n.mine = 1 AND n.due_on < ?3 THEN 1 END) AS own_late, COUNT(CASE WHEN n.mine = 0 THEN 1 END) AS others ", "");
    /// What plans ask of the asker, only of plans that one sees: of the own register (`?4`), or by a live consent to plans (`?5`). Whoever is to answer
    /// for an own client's plan and is not let in to see it, by a place in the team and the same grounds, is named to the one who put it forward. What was
    /// stopped is told of actions that one sees: of the own register the kinds `?7`.
    list ASKS = concat!("WITH asked AS (\
        SELECT 'gap' AS kind, m.case_id AS case_id, a.plan_id AS plan_id, CAST(NULL AS TEXT) AS due_on, CAST(NULL AS TEXT) AS contents, \
            CAST(NULL AS BIGINT) AS said, NULL AS account, c.name AS who, a.id AS action, a.what AS what FROM case_manager m \
            JOIN plan_gap b ON b.region = m.region AND b.case_id = m.case_id AND b.closed_at IS NULL AND b.account_id <> ?2 \
            JOIN plan_action a ON a.region = b.region AND a.case_id = b.case_id AND a.id = b.action_id AND a.status = 'stopped' \
            JOIN account c ON c.region = b.region AND c.id = b.account_id \
            WHERE m.region = ?1 AND m.account_id = ?2 AND m.state = 'active' \
            AND ((a.controller_org = ?4 AND (a.category_bit & ?7) <> 0) OR EXISTS (SELECT 1 FROM consent_between g \
                WHERE g.region = a.region AND g.case_id = a.case_id AND g.receiver = ?4 AND g.giver = a.controller_org \
                AND (g.opens & a.category_bit) <> 0 AND g.valid_from <= ?3 AND g.valid_until >= ?3)) \
        UNION SELECT 'unseen', p.case_id, p.id, CAST(NULL AS TEXT), v.contents, \
            (SELECT MAX(y.number) FROM plan_approval y WHERE y.region = p.region AND y.case_id = p.case_id AND y.plan_id = p.id \
                AND y.party = 'professional' AND y.party_id = c.id), c.id, c.name, NULL, CAST(NULL AS TEXT) \
            FROM case_manager m JOIN plan p ON p.region = m.region AND p.case_id = m.case_id AND p.status = 'proposed' \
            JOIN plan_action a ON a.region = p.region AND a.case_id = p.case_id AND a.plan_id = p.id AND a.account_id <> ?2 \
            JOIN account c ON c.region = a.region AND c.id = a.account_id \
            JOIN plan_snapshot v ON v.region = p.region AND v.case_id = p.case_id AND v.plan_id = p.id AND v.number = p.asked \
            WHERE m.region = ?1 AND m.account_id = ?2 AND m.state = 'active' \
            AND (c.state <> 'active' OR NOT ", access::works_with!("p.region", "p.case_id", "c.id", "?3", "'team_member'"), " \
                OR (p.controller_org <> c.org_id AND NOT EXISTS (SELECT 1 FROM consent_between b WHERE b.region = p.region AND b.case_id = p.case_id \
                    AND b.receiver = c.org_id AND b.giver = p.controller_org AND (b.opens & ?5) <> 0 AND b.valid_from <= ?3 AND b.valid_until >= ?3))) \
        UNION SELECT 'approve', p.case_id, p.id, CAST(NULL AS TEXT), v.contents, \
            (SELECT MAX(y.number) FROM plan_approval y WHERE y.region = p.region AND y.case_id = p.case_id AND y.plan_id = p.id \
                AND y.party = 'professional' AND y.party_id = ?2), NULL, CAST(NULL AS TEXT), NULL, CAST(NULL AS TEXT) \
            FROM ", access::nearby!(), " n JOIN plan p ON p.region = ?1 AND p.case_id = n.case_id AND p.status = 'proposed' \
            JOIN plan_snapshot v ON v.region = p.region AND v.case_id = p.case_id AND v.plan_id = p.id AND v.number = p.asked \
            WHERE ", access::works_with!("p.region", "p.case_id", "?2", "?3", "'team_member'"), " \
        UNION SELECT 'question', m.case_id, a.plan_id, CAST(NULL AS TEXT), CAST(NULL AS TEXT), CAST(NULL AS BIGINT), NULL, CAST(NULL AS TEXT), NULL, CAST(NULL AS TEXT) FROM case_manager m \
            JOIN plan_question q ON q.region = m.region AND q.case_id = m.case_id AND q.answered_at IS NULL \
            JOIN plan_action a ON a.region = q.region AND a.case_id = q.case_id AND a.id = q.action_id \
            WHERE m.region = ?1 AND m.account_id = ?2 AND m.state = 'active' \
        UNION SELECT 'review', p.case_id, p.id, CASE WHEN p.review_called IS NULL OR p.review_on < ?3 THEN p.review_on END, CAST(NULL AS TEXT), CAST(NULL AS BIGINT), NULL, CAST(NULL AS TEXT), NULL, CAST(NULL AS TEXT) \
            FROM case_manager m \
            JOIN plan p ON p.region = m.region AND p.case_id = m.case_id AND p.status IN ('working', 'proposed', 'active', 'on_hold') \
            AND (p.review_called IS NOT NULL OR p.review_on <= ?6) \
            JOIN case_file f ON f.region = p.region AND f.id = p.case_id AND f.stage <> 'follow_up' AND f.paused_until IS NULL \
            WHERE m.region = ?1 AND m.account_id = ?2 AND m.state = 'active' \
        UNION SELECT 'follow_up', f.id, p.id, k.follow_up_on, CAST(NULL AS TEXT), CAST(NULL AS BIGINT), NULL, CAST(NULL AS TEXT), NULL, CAST(NULL AS TEXT) FROM case_manager m \
            JOIN case_file f ON f.region = m.region AND f.id = m.case_id AND f.stage = 'follow_up' AND f.paused_until IS NULL \
            JOIN plan p ON p.region = f.region AND p.case_id = f.id AND p.status NOT IN ('revoked', 'completed') \
            JOIN case_closing k ON k.region = f.region AND k.case_id = f.id AND k.step = 'follow_up' AND k.follow_up_on <= ?6 AND k.at = \
                (SELECT MAX(n.at) FROM case_closing n WHERE n.region = f.region AND n.case_id = f.id AND n.step = 'follow_up') \
            WHERE m.region = ?1 AND m.account_id = ?2 AND m.state = 'active') \
        SELECT n.kind AS kind, n.case_id AS case_id, s.given AS given, s.family AS family, n.due_on AS due_on, n.contents AS contents, n.said AS said, \
        n.account AS account, n.who AS who, n.action AS action, n.what AS what FROM asked n JOIN plan p ON p.region = ?1 AND p.case_id = n.case_id AND p.id = n.plan_id \
        JOIN case_file f ON f.region = p.region AND f.id = p.case_id JOIN person s ON s.region = f.region AND s.id = f.person_id \
        WHERE p.controller_org = ?4 OR EXISTS (SELECT 1 FROM consent_between b \
            WHERE b.region = p.region AND b.case_id = p.case_id AND b.receiver = ?4 AND b.giver = p.controller_org \
            AND (b.opens & ?5) <> 0 AND b.valid_from <= ?3 AND b.valid_until >= ?3) \
        ORDER BY COALESCE(n.due_on, ''), n.case_id, n.kind, n.who, n.action");
}
