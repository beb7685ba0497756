//! Statements about organisations and accounts. Nothing of any client stands here.

use db::Code;
use domain::OrgKind;
use kernel::{AccountId, OrgId, UnitId};

access::statements! {
    /// Names the region.
    shared ADD_REGION = "INSERT INTO region (id, code, name_fi, name_sv, name_en, demo) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    /// Whether the region is made of invented people.
    shared IS_DEMO = "SELECT demo FROM region WHERE id = ?1";
    /// Adds an organisation.
    shared ADD_ORGANISATION = "INSERT INTO organisation (region, id, kind, name_fi, name_sv, name_en, since) \
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    /// Adds a unit.
    shared ADD_UNIT = "INSERT INTO unit (region, id, org_id, kind, name_fi, name_sv, name_en, phone, handles) \
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    /// Adds an account that has not proven anything yet.
    shared ADD_ACCOUNT = "INSERT INTO account (region, id, kind, state, name, title, phone, email, language, org_id, unit_id, \
        person_id, duties, demo_key) VALUES (?1, ?2, ?3, 'active', ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)";
    /// Invites the holder of an account to take it into use: name, one-time secret, and the hash of the code that opens the invitation.
    shared INVITE = "UPDATE account SET state = 'invited', sign_in_name = ?3, one_time_secret = ?4, one_time_last = NULL, \
        password_hash = NULL, invitation_hash = ?5, invitation_until = ?6 WHERE region = ?1 AND id = ?2";
    /// Whoever has this sign-in name, in force or only invited.
    shared HOLDER = "SELECT id FROM account WHERE region = ?1 AND sign_in_name = ?2 AND state IN ('active', 'invited')";
    /// The units with this name in Finnish.
    shared UNIT_NAMED = "SELECT id, org_id FROM unit WHERE region = ?1 AND name_fi = ?2";
    /// The one-time secrets of all accounts, as they stand.
    shared ONE_TIME_SECRETS = "SELECT id, sign_in_name, one_time_secret FROM account \
        WHERE region = ?1 AND one_time_secret IS NOT NULL ORDER BY sign_in_name";
    /// Puts a sealed secret in the place of the same in clear.
    shared SEAL_ONE_TIME = "UPDATE account SET one_time_secret = ?3 WHERE region = ?1 AND id = ?2";
    /// Forgets a secret that nothing opens any more, and the invitation that would have shown it.
    shared FORGET_ONE_TIME = "UPDATE account SET one_time_secret = NULL, one_time_last = NULL, invitation_hash = NULL, \
        invitation_until = NULL WHERE region = ?1 AND id = ?2";
    /// The account that an open invitation is for.
    shared INVITED = "SELECT id, name, sign_in_name, one_time_secret, invitation_until FROM account \
        WHERE region = ?1 AND invitation_hash = ?2 AND state = 'invited'";
    /// Takes the account into use; the invitation is spent.
    shared TAKE_INTO_USE = "UPDATE account SET state = 'active', password_hash = ?3, one_time_last = ?4, invitation_hash = NULL, \
        invitation_until = NULL WHERE region = ?1 AND id = ?2 AND invitation_hash = ?5";
    /// The account behind a sign-in name.
    shared BY_SIGN_IN_NAME = "SELECT id, kind, password_hash, one_time_secret, one_time_last FROM account \
        WHERE region = ?1 AND sign_in_name = ?2 AND state = 'active'";
    /// Remembers the last one-time code, so that none is used twice.
    shared USED_CODE = "UPDATE account SET one_time_last = ?3 WHERE region = ?1 AND id = ?2 \
        AND (one_time_last IS NULL OR one_time_last < ?3 OR one_time_last > ?4)";
    /// Whether somebody has signed in to the account in this browser.
    shared KNOWN_BROWSER = "SELECT signed_in_at FROM known_browser WHERE region = ?1 AND account_id = ?2 AND browser_hash = ?3";
    /// Remembers the browser in which somebody has signed in.
    shared KNOW_BROWSER = "INSERT INTO known_browser (region, account_id, browser_hash, signed_in_at) VALUES (?1, ?2, ?3, ?4) \
        ON CONFLICT (region, account_id, browser_hash) DO UPDATE SET signed_in_at = ?4";
    /// Forgets the browsers of an account that gets new factors.
    shared FORGET_BROWSERS_OF = "DELETE FROM known_browser WHERE region = ?1 AND account_id = ?2";
    /// Forgets the browsers in which nobody has signed in for long.
    shared FORGET_BROWSERS = "DELETE FROM known_browser WHERE region = ?1 AND signed_in_at < ?2";
    /// The language somebody chose.
    shared SET_LANGUAGE = "UPDATE account SET language = ?3 WHERE region = ?1 AND id = ?2";
    /// The people of the demo.
    shared DEMO_PEOPLE = "SELECT a.id AS id, a.kind AS kind, a.demo_key AS demo_key, a.name AS name, \
        o.kind AS org_kind, o.name_fi AS org_fi, o.name_sv AS org_sv, o.name_en AS org_en \
        FROM account a LEFT JOIN organisation o ON o.region = a.region AND o.id = a.org_id \
        WHERE a.region = ?1 AND a.demo_key IS NOT NULL ORDER BY a.demo_key";
}

db::row! {
    pub(crate) struct DemoFlag {
        pub(crate) demo: bool,
    }

    pub(crate) struct HolderRow {
        pub(crate) id: AccountId,
    }

    pub(crate) struct UnitRow {
        pub(crate) id: UnitId,
        pub(crate) org_id: OrgId,
    }

    pub(crate) struct FactorsRow {
        pub(crate) id: AccountId,
        pub(crate) kind: Code<access::AccountKind>,
        pub(crate) password_hash: Option<String>,
        pub(crate) one_time_secret: Option<Vec<u8>>,
        pub(crate) one_time_last: Option<i64>,
    }

    pub(crate) struct SecretRow {
        pub(crate) id: AccountId,
        pub(crate) sign_in_name: Option<String>,
        pub(crate) one_time_secret: Vec<u8>,
    }

    pub(crate) struct KnownRow {
        pub(crate) signed_in_at: kernel::Timestamp,
    }

    pub(crate) struct InvitedRow {
        pub(crate) id: AccountId,
        pub(crate) name: String,
        pub(crate) sign_in_name: String,
        pub(crate) one_time_secret: Vec<u8>,
        pub(crate) invitation_until: kernel::Timestamp,
    }

    pub(crate) struct DemoPersonRow {
        pub(crate) id: AccountId,
        pub(crate) kind: Code<access::AccountKind>,
        pub(crate) demo_key: String,
        pub(crate) name: String,
        pub(crate) org_kind: Option<Code<OrgKind>>,
        pub(crate) org_fi: Option<String>,
        pub(crate) org_sv: Option<String>,
        pub(crate) org_en: Option<String>,
    }
}
