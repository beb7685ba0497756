//! Consents: versions and their matrices.

use db::Code;
use domain::{
    OrgKind,
    consent::{GivenBy, IdentityCheck, Mode, Purpose, TextVersion},
    responsibility::ToldHow,
};
use kernel::{CaseId, ConsentId, Date, Language, OrgId, Timestamp, coded};

coded! {
    /// What is stored of a version's fate; what only time decides is not stored, but for a version that was replaced after its end.
    pub(crate) enum Stored {
        /// Being filled in.
        Draft = "draft",
        /// Given by the client; the days tell whether it is in force.
        Active = "active",
        /// Replaced by a newer version.
        Superseded = "superseded",
        /// Taken back by the client.
        Withdrawn = "withdrawn",
        /// Its days had passed when the next one was given.
        Expired = "expired",
        /// The client said no.
        Refused = "refused",
    }
}

access::statements! {
    /// Every version, the newest first.
    case VERSIONS = "SELECT c.id AS id, c.number AS number, c.state AS state, c.mode AS mode, c.giver AS giver, \
        c.identified_how AS identified, c.informed AS informed, c.kept_where AS kept_where, c.purpose AS purpose, \
        c.purpose_text AS purpose_text, c.text_version AS text_version, c.language AS language, c.valid_from AS valid_from, \
        c.valid_until AS valid_until, a.name AS recorded_by, c.recorded_at AS recorded_at, c.given_at AS given_at, \
        c.ended_at AS ended_at, c.ended_how AS ended_how, c.superseded_by AS superseded_by \
        FROM consent c JOIN account a ON a.region = c.region AND a.id = c.recorded_by \
        WHERE c.region = ?1 AND c.case_id = ?2 ORDER BY c.number DESC";
    /// The matrices of all versions.
    case MATRICES = "SELECT p.consent_id AS consent, p.org_id AS org, o.kind AS kind, o.name_fi AS fi, o.name_sv AS sv, o.name_en AS en, \
        p.gives AS gives, p.receives AS receives \
        FROM consent_party p JOIN organisation o ON o.region = p.region AND o.id = p.org_id \
        WHERE p.region = ?1 AND p.case_id = ?2 ORDER BY o.name_fi, p.org_id";
    /// Adds a version.
    case ADD = "INSERT INTO consent (region, case_id, id, number, state, mode, giver, identified_how, informed, kept_where, purpose, \
        purpose_text, text_version, language, valid_from, valid_until, recorded_by, recorded_at, given_at) \
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)";
    /// Adds a row of the matrix.
    case ADD_PARTY = "INSERT INTO consent_party (region, case_id, consent_id, org_id, gives, receives) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    /// Empties the matrix of a draft.
    case DROP_PARTIES = "DELETE FROM consent_party WHERE region = ?1 AND case_id = ?2 AND consent_id IN \
        (SELECT id FROM consent WHERE region = ?1 AND case_id = ?2 AND state = 'draft')";
    /// Throws a draft away.
    case DROP_DRAFT = "DELETE FROM consent WHERE region = ?1 AND case_id = ?2 AND state = 'draft'";
    /// Keeps how the giver's identity was checked before the client's own step.
    case IDENTIFIED = "UPDATE consent SET giver = ?4, identified_how = ?5 \
        WHERE region = ?1 AND case_id = ?2 AND id = ?3 AND state = 'draft'";
    /// The client gave it.
    case GIVE = "UPDATE consent SET state = 'active', giver = ?4, identified_how = ?5, informed = ?6, kept_where = ?7, valid_from = ?8, \
        valid_until = ?9, given_at = ?10, number = ?11, language = ?12 WHERE region = ?1 AND case_id = ?2 AND id = ?3 AND state = 'draft'";
    /// A version ends: replaced, taken back, or refused.
    case FINISH = "UPDATE consent SET state = ?4, ended_at = ?5, ended_how = ?6, superseded_by = ?7 \
        WHERE region = ?1 AND case_id = ?2 AND id = ?3 AND state IN ('draft', 'active')";
    /// Of one's own clients: written consents that end by a day, the first end first. One that has ended stands here until another does.
    list ENDING = "SELECT c.case_id AS case_id, p.given AS given, p.family AS family, c.valid_until AS until \
        FROM case_manager o JOIN case_file f ON f.region = o.region AND f.id = o.case_id AND f.stage NOT IN ('declined', 'closed') \
        JOIN opening_consent c ON c.region = o.region AND c.case_id = o.case_id \
            AND c.mode <> 'oral_single_contact' AND c.valid_until <= ?3 \
        JOIN person p ON p.region = f.region AND p.id = f.person_id \
        WHERE o.region = ?1 AND o.account_id = ?2 AND o.state = 'active' ORDER BY c.valid_until, c.case_id";
    /// Organisations of the network, for naming a party.
    shared ORGANISATIONS = "SELECT id, kind, name_fi AS fi, name_sv AS sv, name_en AS en FROM organisation \
        WHERE region = ?1 AND until IS NULL ORDER BY name_fi, id";
}

db::row! {
    pub(crate) struct EndingRow {
        pub(crate) case_id: CaseId,
        pub(crate) given: String,
        pub(crate) family: String,
        pub(crate) until: Date,
    }
    pub(crate) struct VersionRow {
        pub(crate) id: ConsentId,
        pub(crate) number: i64,
        pub(crate) state: Code<Stored>,
        pub(crate) mode: Code<Mode>,
        pub(crate) giver: Option<Code<GivenBy>>,
        pub(crate) identified: Option<Code<IdentityCheck>>,
        pub(crate) informed: i64,
        pub(crate) kept_where: Option<String>,
        pub(crate) purpose: Code<Purpose>,
        pub(crate) purpose_text: Option<String>,
        pub(crate) text_version: Code<TextVersion>,
        pub(crate) language: Code<Language>,
        pub(crate) valid_from: Date,
        pub(crate) valid_until: Date,
        pub(crate) recorded_by: String,
        pub(crate) recorded_at: Timestamp,
        pub(crate) given_at: Option<Timestamp>,
        pub(crate) ended_at: Option<Timestamp>,
        pub(crate) ended_how: Option<Code<ToldHow>>,
        pub(crate) superseded_by: Option<ConsentId>,
    }

    pub(crate) struct MatrixRow {
        pub(crate) consent: ConsentId,
        pub(crate) org: OrgId,
        pub(crate) kind: Code<OrgKind>,
        pub(crate) fi: String,
        pub(crate) sv: String,
        pub(crate) en: String,
        pub(crate) gives: i64,
        pub(crate) receives: i64,
    }

    pub(crate) struct OrganisationRow {
        pub(crate) id: OrgId,
        pub(crate) kind: Code<OrgKind>,
        pub(crate) fi: String,
        pub(crate) sv: String,
        pub(crate) en: String,
    }
}
