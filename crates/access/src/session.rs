//! Sessions: a 256-bit reference in a cookie, its hash in a row (security §6.2).

use crate::{
    AccountKind, Actor, Asker, Cx, Outcome, store,
    store::{KindRow, WhoRow},
};
use db::{Fault, Tx, args};
use domain::{CategorySet, Duty, DutySet};
use kernel::{AccountId, Chance, RegionId, Timestamp, helsinki_date};
use sha2::{Digest, Sha256};
use std::time::Duration;
use ui::SessionEnds;

/// Idle and whole length of a session, and how often its use is written down.
struct Times {
    idle: Duration,
    whole: Duration,
}
const MINUTE: u64 = 60;
const PROFESSIONAL: Times =
    Times { idle: Duration::from_secs(30 * MINUTE), whole: Duration::from_secs(12 * 60 * MINUTE) };
const CLIENT: Times = Times { idle: Duration::from_secs(15 * MINUTE), whole: Duration::from_secs(2 * 60 * MINUTE) };
/// Who keeps settings and accounts can do more harm when somebody else sits down at their desk.
const ADMIN: Times = Times { idle: Duration::from_secs(15 * MINUTE), whole: Duration::from_secs(8 * 60 * MINUTE) };
const WRITE_USE_AFTER: Duration = Duration::from_secs(MINUTE);

fn times(kind: AccountKind, duties: DutySet) -> Times {
    match kind {
        AccountKind::Professional if duties.contains(Duty::Admin) => ADMIN,
        AccountKind::Professional => PROFESSIONAL,
        AccountKind::Client => CLIENT,
    }
}

/// The secret reference that the browser keeps. Never stored, never logged.
pub struct SessionKey([u8; 32]);

impl SessionKey {
    /// A fresh reference.
    pub fn new(chance: &mut dyn Chance) -> Self {
        Self(chance.secret())
    }

    /// A fresh reference, from the request's own chance.
    pub fn fresh(cx: &mut Cx<'_, '_>) -> Self {
        Self(cx.secret())
    }

    /// As it stands in the cookie.
    pub fn to_cookie(&self) -> String {
        self.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Reads the cookie's value.
    pub fn from_cookie(text: &str) -> Option<Self> {
        let digits = text.as_bytes();
        if digits.len() != 64 || !digits.iter().all(u8::is_ascii_hexdigit) {
            return None;
        }
        let byte = |i: usize| u8::from_str_radix(text.get(2 * i..2 * i + 2)?, 16).ok();
        let mut key = [0; 32];
        for (i, place) in key.iter_mut().enumerate() {
            *place = byte(i)?;
        }
        Some(Self(key))
    }

    /// What the database knows.
    pub fn hash(&self) -> [u8; 32] {
        Sha256::digest(self.0).into()
    }
}

/// Starts a session for an account whose identity has just been proven. How long it lasts follows from the account. The session that the
/// browser carried so far ends, whoever's it was: nobody finds it again, and nobody can use what is left of it (security §6.2).
///
/// # Errors
/// A fault of the engine, or no such account.
pub fn start_session(cx: &mut Cx<'_, '_>, account: AccountId) -> Outcome<SessionKey> {
    end_session(cx)?;
    let region = cx.region();
    let kind: KindRow = cx.tx.one(store::KIND, args![region, account])?;
    let key = SessionKey::fresh(cx);
    let ends = cx.now().checked_add(times(kind.kind.0, DutySet::from_bits(kind.duties)).whole);
    let ends = ends.unwrap_or(Timestamp::MAX);
    cx.tx.run(store::START, args![key.hash(), cx.region(), account, cx.now(), ends])?;
    Ok(key)
}

/// Ends the session of this request.
///
/// # Errors
/// A fault of the engine.
pub fn end_session(cx: &mut Cx<'_, '_>) -> Outcome<()> {
    if let Some(hash) = cx.session {
        cx.tx.run(store::END, args![hash])?;
    }
    Ok(())
}

/// How long the answer of a form is kept, for somebody who sends it twice.
const ANSWERS_KEPT: Duration = Duration::from_secs(30 * 24 * 60 * MINUTE);

/// Forgets sessions that are over, and the answers of old forms (data-catalogue.toml).
///
/// # Errors
/// A fault of the engine.
pub fn forget_sessions(cx: &mut Cx<'_, '_>) -> Outcome<()> {
    let now = cx.now();
    let kept_since = now.checked_sub(ANSWERS_KEPT).unwrap_or(Timestamp::MIN);
    cx.tx.run(store::FORGET_SESSIONS, args![now])?;
    cx.tx.run(store::FORGET_ANSWERS, args![kept_since])?;
    Ok(())
}

/// Who a live session belongs to, and whether its use should be written down.
pub(crate) struct Live {
    pub(crate) actor: Actor,
    pub(crate) write_use: bool,
    pub(crate) ends: SessionEnds,
}

/// Looks up the session: nobody when there is none, it has ended, or the account is not in force.
pub(crate) fn find(tx: &mut Tx<'_>, asker: &Asker, region: RegionId, now: Timestamp) -> Result<Option<Live>, Fault> {
    let Some(hash) = asker.session else { return Ok(None) };
    let row: Option<WhoRow> = tx.optional(store::WHO, args![hash])?;
    Ok(row.filter(|row| row.region == region && in_force(row, now)).map(|row| live(row, now)))
}

fn in_force(row: &WhoRow, now: Timestamp) -> bool {
    let times = times(row.kind.0, DutySet::from_bits(row.duties));
    let idle = row.seen_at.checked_add(times.idle).is_ok_and(|end| now < end);
    // A session that was started while the clock stood far ahead would live for as long as the clock was wrong.
    let believable = now.checked_add(2 * times.whole).is_ok_and(|latest| row.ends_at < latest);
    let valid = row.valid_until.is_none_or(|last| helsinki_date(now) <= last);
    idle && believable && now < row.ends_at && valid && row.state == "active"
}

fn live(row: WhoRow, now: Timestamp) -> Live {
    let write_use = row.seen_at.checked_add(WRITE_USE_AFTER).is_ok_and(|then| then < now);
    let ends = ends(&row, if write_use { now } else { row.seen_at }, now);
    let actor = Actor {
        account: row.account,
        kind: row.kind.0,
        name: row.name,
        title: row.title,
        language: row.language.0,
        org: row.org,
        org_kind: row.org_kind.map(|code| code.0),
        unit: row.unit,
        handles: CategorySet::from_bits(row.handles.unwrap_or(0)),
        duties: DutySet::from_bits(row.duties),
        person: row.person,
    };
    Live { actor, write_use, ends }
}

/// When the session ends if nobody comes again; `seen` is the last use that is or will be written down.
fn ends(row: &WhoRow, seen: Timestamp, now: Timestamp) -> SessionEnds {
    let idle = times(row.kind.0, DutySet::from_bits(row.duties)).idle;
    let rests_until = seen.checked_add(idle).unwrap_or(Timestamp::MAX);
    let seconds = rests_until.min(row.ends_at).duration_since(now).as_secs();
    SessionEnds { seconds, goes_on: rests_until < row.ends_at }
}
