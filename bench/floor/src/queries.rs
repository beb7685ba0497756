//! Every statement, the same text on both engines where that is possible.
pub const TABLES: [&str; 8] = ["agency", "worker", "client", "member", "plan", "item", "note", "referral"];
pub const Q_LIST: &str = "SELECT c.id, c.pid, c.family, c.given, c.town, c.status, \
 (SELECT i.due || ' ' || i.title FROM item i WHERE i.client_id = c.id AND i.kind = 'action' AND i.status IN ('open','ongoing') ORDER BY i.due LIMIT 1) AS nxt, \
 (SELECT n.at FROM note n WHERE n.client_id = c.id ORDER BY n.at DESC LIMIT 1) AS seen \
 FROM client c WHERE c.manager_id = $1 AND c.status = 'active' ORDER BY 7 NULLS LAST LIMIT 25";
pub const Q_CLIENT: &str = "SELECT c.pid, c.family, c.given, c.birth, c.town, c.lang, p.created, p.summary FROM client c JOIN plan p ON p.client_id = c.id WHERE c.id = $1";
pub const Q_TEAM: &str = "SELECT w.name, m.role, a.name, m.since FROM member m JOIN worker w ON w.id = m.worker_id JOIN agency a ON a.id = w.agency_id WHERE m.client_id = $1";
pub const Q_ITEM: &str = "SELECT i.kind, i.title, i.status, i.due, w.name, i.id FROM item i JOIN worker w ON w.id = i.worker_id WHERE i.client_id = $1 ORDER BY i.id";
pub const Q_NOTE: &str = "SELECT n.at, w.name, n.body FROM note n JOIN worker w ON w.id = n.author_id WHERE n.client_id = $1 ORDER BY n.at DESC LIMIT 5";
pub const Q_REF: &str = "SELECT r.at, a.name, r.status, r.reason FROM referral r JOIN agency a ON a.id = r.to_agency WHERE r.client_id = $1 ORDER BY r.at DESC LIMIT 3";
pub const Q_PID: &str = "SELECT id, pid, family, given, town FROM client WHERE pid = $1";
pub const Q_NAME: &str = "SELECT id, pid, family, given, town FROM client WHERE family >= $1 AND family < $2 ORDER BY family, given LIMIT 20";
pub const I_AUDIT: &str = "INSERT INTO audit(at, worker_id, client_id, op) VALUES ($1, $2, $3, $4)";
pub const I_NOTE: &str = "INSERT INTO note(client_id, author_id, at, body) VALUES ($1, $2, $3, $4)";
pub const U_ITEM: &str = "UPDATE item SET status = $1 WHERE id = $2";
pub const I_REF: &str =
    "INSERT INTO referral(client_id, from_worker, to_agency, at, status, reason) VALUES ($1, $2, $3, $4, 'sent', $5)";

// On PostgreSQL a change and its audit row are one statement, one round trip.
pub const W_AUDIT_NOTE: &str = "WITH x AS (INSERT INTO note(client_id, author_id, at, body) VALUES ($1,$2,$3,$4)) INSERT INTO audit(at, worker_id, client_id, op) VALUES ($3,$2,$1,'note')";
pub const W_AUDIT_ITEM: &str = "WITH x AS (UPDATE item SET status = $1 WHERE id = $2 RETURNING client_id) INSERT INTO audit(at, worker_id, client_id, op) SELECT $3, $4, client_id, 'status' FROM x";
pub const W_AUDIT_REF: &str = "WITH x AS (INSERT INTO referral(client_id, from_worker, to_agency, at, status, reason) VALUES ($1,$2,$3,$4,'sent',$5)) INSERT INTO audit(at, worker_id, client_id, op) VALUES ($4,$2,$1,'referral')";
