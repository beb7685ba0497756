//! How many tries are free, and how long one waits after that. Pure: what is known of earlier tries goes in, a wait comes out.
//!
//! Each try makes the count one higher and each `forgives` one lower (the generic cell rate algorithm, with a wait that can grow), so two
//! moments are all that has to be kept.

use kernel::Timestamp;
use std::time::Duration;

/// A clock may differ from another node's by this much. What was counted later than that was counted by a clock that stood ahead, and
/// binds nobody.
const CLOCKS_DIFFER: Duration = Duration::from_secs(60);

/// The measure of one kind of try.
#[derive(Debug, Clone, Copy)]
pub struct Measure {
    /// What is tried; part of the key under which it is counted.
    pub what: &'static str,
    /// So many tries in a row wait for nothing.
    pub free: u32,
    /// The wait after the last free one. It doubles with each try that follows.
    pub first: Duration,
    /// No wait is longer.
    pub longest: Duration,
    /// One try is forgotten each time that this has passed.
    pub forgives: Duration,
}

/// What is kept of earlier tries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Tally {
    /// When it was tried last.
    pub(super) last_at: Timestamp,
    /// When all of it is forgotten.
    pub(super) cools_at: Timestamp,
}

/// How long somebody has to wait before the next try.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Wait(Duration);

impl Wait {
    /// In whole seconds, for `Retry-After`.
    pub const fn seconds(self) -> u64 {
        self.0.as_secs() + (self.0.subsec_nanos() > 0) as u64
    }

    /// In whole minutes, for people.
    pub fn minutes(self) -> i64 {
        i64::try_from(self.seconds().div_ceil(60)).unwrap_or(i64::MAX)
    }
}

impl Measure {
    /// So many are free, and then one in each `every`.
    pub const fn even(what: &'static str, free: u32, every: Duration) -> Self {
        Self { what, free, first: every, longest: every, forgives: every }
    }

    /// How long the next try has to wait.
    pub(super) fn wait(&self, tally: &Tally, now: Timestamp) -> Option<Wait> {
        let beyond = self.tries(tally).checked_sub(self.free)?;
        let wait = self.first.saturating_mul(2_u32.saturating_pow(beyond)).min(self.longest);
        let until = later(tally.last_at, wait);
        (believed(tally, now) && now < until).then(|| Wait(between(now, until)))
    }

    /// After one more try.
    pub(super) fn one_more(&self, tally: Option<&Tally>, now: Timestamp) -> Tally {
        let earlier = tally.filter(|tally| believed(tally, now));
        let from = earlier.map_or(now, |tally| tally.cools_at.max(now));
        Tally { last_at: now, cools_at: later(from, self.forgives) }
    }

    /// As if one try had not been.
    pub(super) fn one_less(&self, tally: &Tally) -> Tally {
        Tally { cools_at: tally.cools_at.checked_sub(self.forgives).unwrap_or(tally.last_at), ..*tally }
    }

    /// How many tries were still remembered at the last one.
    fn tries(&self, tally: &Tally) -> u32 {
        let left = between(tally.last_at, tally.cools_at).as_millis();
        u32::try_from(left.div_ceil(self.forgives.as_millis().max(1))).unwrap_or(u32::MAX)
    }
}

fn believed(tally: &Tally, now: Timestamp) -> bool {
    tally.last_at <= later(now, CLOCKS_DIFFER)
}

fn later(moment: Timestamp, by: Duration) -> Timestamp {
    moment.checked_add(by).unwrap_or(Timestamp::MAX)
}

fn between(from: Timestamp, to: Timestamp) -> Duration {
    to.duration_since(from).try_into().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);
    const HOUR: Duration = Duration::from_secs(3600);
    const GROWS: Measure = Measure { what: "grows", free: 5, first: MINUTE, longest: HOUR, forgives: HOUR };
    const EVEN: Measure = Measure::even("even", 100, HOUR);

    fn start() -> Timestamp {
        "2026-03-12T07:00:00Z".parse().expect("a moment")
    }

    /// The waits of somebody who tries again as soon as it is allowed.
    fn waits(measure: Measure, tries: usize) -> Vec<u64> {
        let (mut now, mut tally, mut waits) = (start(), None, Vec::new());
        for _ in 0..tries {
            let wait = tally.as_ref().and_then(|tally| measure.wait(tally, now));
            waits.push(wait.map_or(0, Wait::seconds));
            now = later(now, wait.map_or(Duration::ZERO, |Wait(wait)| wait));
            tally = Some(measure.one_more(tally.as_ref(), now));
        }
        waits
    }

    #[test]
    fn a_wait_grows_and_has_an_end() {
        assert_eq!(waits(GROWS, 11), [0, 0, 0, 0, 0, 60, 120, 240, 480, 960, 1920]);
        assert!(waits(GROWS, 100).iter().all(|wait| *wait <= 3600));
        assert!(waits(EVEN, 150)[100..].iter().all(|wait| *wait == 3600), "the same wait each time");
        assert!(waits(EVEN, 100).iter().all(|wait| *wait == 0));
    }

    #[test]
    fn what_is_past_is_forgotten_one_by_one() {
        let five = (0..5).fold(None, |tally, _| Some(GROWS.one_more(tally.as_ref(), start()))).expect("five tries");
        assert_eq!(GROWS.tries(&five), 5);
        let next = later(start(), HOUR * 3);
        assert_eq!(GROWS.wait(&five, next), None);
        assert_eq!(GROWS.tries(&GROWS.one_more(Some(&five), next)), 3, "three of five are forgotten, one has come");
        assert_eq!(GROWS.tries(&GROWS.one_less(&five)), 4);
    }

    #[test]
    fn a_clock_that_stood_ahead_binds_nobody() {
        let ahead = later(start(), HOUR * 24 * 365 * 3);
        let tally = (0..9).fold(None, |tally, _| Some(GROWS.one_more(tally.as_ref(), ahead))).expect("nine tries");
        assert!(GROWS.wait(&tally, ahead).is_some(), "premise: it would have to wait");
        assert_eq!(GROWS.wait(&tally, start()), None);
        assert_eq!(GROWS.tries(&GROWS.one_more(Some(&tally), start())), 1);
    }

    #[test]
    fn minutes_are_rounded_up() {
        assert_eq!((Wait(MINUTE).minutes(), Wait(Duration::from_millis(60_001)).minutes()), (1, 2));
    }
}
