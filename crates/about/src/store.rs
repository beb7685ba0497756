//! Statements about the provider and about feedback, and their rows.

use crate::Subject;
use db::Code;
use kernel::{Date, FeedbackId, Language, Timestamp};

access::statements! {
    /// Writes who answers for the service.
    shared SET_PROVIDER = "INSERT INTO provider (region, org_id, address_fi, address_sv, address_en, phone, email, protection_phone, \
        protection_email, hosting_fi, hosting_sv, hosting_en) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12) \
        ON CONFLICT (region) DO UPDATE SET org_id = excluded.org_id, address_fi = excluded.address_fi, \
        address_sv = excluded.address_sv, address_en = excluded.address_en, phone = excluded.phone, email = excluded.email, \
        protection_phone = excluded.protection_phone, protection_email = excluded.protection_email, \
        hosting_fi = excluded.hosting_fi, hosting_sv = excluded.hosting_sv, hosting_en = excluded.hosting_en";
    /// Who answers for the service, in one language.
    shared PROVIDER = "SELECT CASE ?2 WHEN 'fi' THEN r.name_fi WHEN 'sv' THEN r.name_sv ELSE r.name_en END AS region_name, \
        CASE ?2 WHEN 'fi' THEN o.name_fi WHEN 'sv' THEN o.name_sv ELSE o.name_en END AS name, \
        CASE ?2 WHEN 'fi' THEN p.address_fi WHEN 'sv' THEN p.address_sv ELSE p.address_en END AS address, \
        p.phone AS phone, p.email AS email, p.protection_phone AS protection_phone, p.protection_email AS protection_email, \
        CASE ?2 WHEN 'fi' THEN p.hosting_fi WHEN 'sv' THEN p.hosting_sv ELSE p.hosting_en END AS hosting \
        FROM provider p JOIN organisation o ON o.region = p.region AND o.id = p.org_id \
        JOIN region r ON r.id = p.region WHERE p.region = ?1";
    /// The organisations of the region today: each is the controller of what its own professionals write.
    shared CONTROLLERS = "SELECT CASE ?2 WHEN 'fi' THEN name_fi WHEN 'sv' THEN name_sv ELSE name_en END AS name FROM organisation \
        WHERE region = ?1 AND since <= ?3 AND (until IS NULL OR until >= ?3) ORDER BY 1";
    /// Adds feedback.
    shared ADD = "INSERT INTO feedback (region, id, subject, language, received_at, answer_due, good, bad, page, reach) \
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
    /// Feedback that waits, by the day of its answer.
    shared WAITING = "SELECT id, subject, received_at, answer_due, good, bad, count(*) OVER () AS remaining FROM feedback \
        WHERE region = ?1 AND handled_at IS NULL AND (answer_due, id) > (?2, ?3) ORDER BY answer_due, id LIMIT ?4";
    /// Feedback that has been handled, the newest first.
    shared HANDLED = "SELECT id, subject, received_at, answer_due, good, bad, count(*) OVER () AS remaining FROM feedback \
        WHERE region = ?1 AND handled_at IS NOT NULL AND id < ?2 ORDER BY id DESC LIMIT ?3";
    /// One piece of feedback, and what was done about it.
    shared ONE = "SELECT f.subject AS subject, f.language AS language, f.received_at AS received_at, f.answer_due AS answer_due, \
        f.good AS good, f.bad AS bad, f.page AS page, f.reach AS reach, f.handled_at AS handled_at, f.outcome AS outcome, \
        a.name AS who FROM feedback f LEFT JOIN account a ON a.region = f.region AND a.id = f.handled_by \
        WHERE f.region = ?1 AND f.id = ?2";
    /// What was done about it; once.
    shared HANDLE = "UPDATE feedback SET handled_at = ?3, handled_by = ?4, outcome = ?5 \
        WHERE region = ?1 AND id = ?2 AND handled_at IS NULL";
    /// Deletes what was handled before this moment.
    shared FORGET = "DELETE FROM feedback WHERE region = ?1 AND handled_at < ?2";
}

db::row! {
    pub(crate) struct ProviderRow {
        pub(crate) region_name: String,
        pub(crate) name: String,
        pub(crate) address: String,
        pub(crate) phone: String,
        pub(crate) email: String,
        pub(crate) protection_phone: String,
        pub(crate) protection_email: String,
        pub(crate) hosting: String,
    }

    pub(crate) struct NameRow {
        pub(crate) name: String,
    }

    pub(crate) struct ListedRow {
        pub(crate) id: FeedbackId,
        pub(crate) subject: Code<Subject>,
        pub(crate) received_at: Timestamp,
        pub(crate) answer_due: Date,
        pub(crate) good: Option<String>,
        pub(crate) bad: Option<String>,
        pub(crate) remaining: i64,
    }

    pub(crate) struct FeedbackRow {
        pub(crate) subject: Code<Subject>,
        pub(crate) language: Code<Language>,
        pub(crate) received_at: Timestamp,
        pub(crate) answer_due: Date,
        pub(crate) good: Option<String>,
        pub(crate) bad: Option<String>,
        pub(crate) page: Option<String>,
        pub(crate) reach: Option<String>,
        pub(crate) handled_at: Option<Timestamp>,
        pub(crate) outcome: Option<String>,
        pub(crate) who: Option<String>,
    }
}
