//! Tries that are counted: wrong sign-ins, guessed codes, forms of visitors. Whoever comes too often waits a little longer each time; nobody
//! is locked out by somebody else (security §6.3, decision 0007).
//!
//! A try is counted *before* it is looked at, so that many at once are not one; what turns out right is given back.

mod measure;

pub use measure::{Measure, Wait};

use crate::{
    Cx, Outcome, Source,
    store::{self, TallyRow},
};
use db::args;
use measure::Tally;
use sha2::{Digest, Sha256};

/// One thing that is counted: a measure, and whose tries.
#[derive(Clone)]
pub struct Count {
    measure: Measure,
    what: [u8; 32],
}

impl Count {
    /// Tries from a network address.
    pub fn from(measure: Measure, source: Source) -> Self {
        Self::of(measure, &[&source.bytes()])
    }

    /// Tries of whoever has signed in, wherever they are.
    ///
    /// # Errors
    /// When nobody has.
    pub fn own(measure: Measure, cx: &Cx<'_, '_>) -> Outcome<Self> {
        Ok(Self::of(measure, &[cx.actor()?.account.uuid().as_bytes()]))
    }

    /// Tries by whatever these texts and references name. Only their hash is kept.
    pub fn of(measure: Measure, parts: &[&[u8]]) -> Self {
        let start = Sha256::new().chain_update(measure.what);
        let add = |hash: Sha256, part: &&[u8]| hash.chain_update([0]).chain_update(Sha256::digest(part));
        Self { measure, what: parts.iter().fold(start, add).finalize().into() }
    }
}

/// Counts one try, unless any of these has to wait: then nothing is counted, and the longest wait is answered.
///
/// # Errors
/// A fault of the engine.
pub fn admit(cx: &mut Cx<'_, '_>, counts: &[Count]) -> Outcome<Option<Wait>> {
    let tallies = counts.iter().map(|count| tally(cx, count)).collect::<Outcome<Vec<_>>>()?;
    let (now, pairs) = (cx.now(), counts.iter().zip(&tallies));
    let waits = pairs.clone().filter_map(|(count, tally)| count.measure.wait(tally.as_ref()?, now));
    if let Some(longest) = waits.max() {
        return Ok(Some(longest));
    }
    for (count, tally) in pairs {
        keep(cx, count, count.measure.one_more(tally.as_ref(), now))?;
    }
    Ok(None)
}

/// Takes one try back: it was right, and is no guess.
///
/// # Errors
/// A fault of the engine.
pub fn give_back(cx: &mut Cx<'_, '_>, count: &Count) -> Outcome<()> {
    match tally(cx, count)? {
        Some(tally) => keep(cx, count, count.measure.one_less(&tally)),
        None => Ok(()),
    }
}

/// Forgets all tries: who made them has proven who they are.
///
/// # Errors
/// A fault of the engine.
pub fn clear(cx: &mut Cx<'_, '_>, count: &Count) -> Outcome<()> {
    cx.tx.run(store::CLEAR_ATTEMPTS, args![cx.region(), count.what])?;
    Ok(())
}

/// Forgets what binds nobody any more (data-catalogue.toml).
///
/// # Errors
/// A fault of the engine.
pub fn forget_attempts(cx: &mut Cx<'_, '_>) -> Outcome<()> {
    let (now, tomorrow) = (cx.now(), cx.now().checked_add(DAY).unwrap_or(kernel::Timestamp::MAX));
    cx.tx.run(store::FORGET_ATTEMPTS, args![now, tomorrow])?;
    Ok(())
}

/// What was counted later than tomorrow, a wrong clock counted.
const DAY: std::time::Duration = std::time::Duration::from_secs(24 * 60 * 60);

fn tally(cx: &mut Cx<'_, '_>, count: &Count) -> Outcome<Option<Tally>> {
    let row: Option<TallyRow> = cx.tx.optional(store::ATTEMPTS, args![cx.region(), count.what])?;
    Ok(row.map(|row| Tally { last_at: row.last_at, cools_at: row.cools_at }))
}

fn keep(cx: &mut Cx<'_, '_>, count: &Count, tally: Tally) -> Outcome<()> {
    cx.tx.run(store::COUNT_ATTEMPT, args![cx.region(), count.what, tally.last_at, tally.cools_at])?;
    Ok(())
}
