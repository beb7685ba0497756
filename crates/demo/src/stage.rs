//! The stage on which the stories are played: a clock that can be set back, and people who act in their own name.

use crate::chance::Seeded;
use access::{Asker, Cx, Gate, GateBuilder, Outcome, Refusal, Stop, end_session, start_session};
use db::Db;
use domain::calendar::is_working_day;
use jiff::{SignedDuration, ToSpan as _};
use kernel::{AccountId, Clock, Date, Language, RegionId, Time, Timestamp, helsinki_date, helsinki_moment};
use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicI64, Ordering},
    },
};
use uuid::Uuid;

/// The region of the demo.
pub(crate) const REGION: RegionId = RegionId(1);
/// What is told of today has happened this long before the demo opens, at the latest.
const BEFORE_OPENING: SignedDuration = SignedDuration::from_mins(20);
/// How often something is done again that met another story in the database. Only PostgreSQL runs stories side by side.
const AGAIN: usize = 50;
/// Whoever does several things in a row does not sign in anew for each.
const STAYS: SignedDuration = SignedDuration::from_mins(10);

#[derive(Clone)]
struct StageClock(Arc<AtomicI64>);

impl StageClock {
    fn set(&self, moment: Timestamp) {
        self.0.store(moment.as_microsecond(), Ordering::SeqCst);
    }
}

impl Clock for StageClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_microsecond(self.0.load(Ordering::SeqCst)).unwrap_or(Timestamp::MAX)
    }
}

/// A session of the play: when it began, and its hash.
type Session = (Timestamp, [u8; 32]);

/// A gate to the demo's region, with a clock that a story sets and chance that has a seed.
pub(crate) struct Stage {
    db: Db,
    gate: Gate,
    clock: StageClock,
    today: Timestamp,
    /// Who is signed in now.
    here: Mutex<BTreeMap<AccountId, Session>>,
    /// All who have been signed in, on any stage of the play.
    signed_in: Arc<Mutex<Vec<[u8; 32]>>>,
}

impl Stage {
    /// A stage whose clock shows `now`.
    pub(crate) fn new(db: Db, now: Timestamp, seed: u64) -> Self {
        Self::with(db, now, now, seed, Arc::default())
    }

    /// The stage of one story among many that are told at once: its clock may show any day, what it signs in is ended with the whole play.
    pub(crate) fn story(&self, seed: u64) -> Self {
        Self::with(self.db.clone(), self.today, Timestamp::UNIX_EPOCH, seed, self.signed_in.clone())
    }

    fn with(db: Db, today: Timestamp, shown: Timestamp, seed: u64, signed_in: Arc<Mutex<Vec<[u8; 32]>>>) -> Self {
        let clock = StageClock(Arc::new(AtomicI64::new(shown.as_microsecond())));
        let chance = Seeded::new(seed);
        let gate = GateBuilder::new(db.clone(), REGION).clock(Arc::new(clock.clone()));
        let gate = gate.chance(move || Box::new(chance.clone())).build();
        Self { db, gate, clock, today, here: Mutex::default(), signed_in }
    }

    /// Sets the clock to this time of a day that lies so many days before the demo opens. Work is done on working days, a story goes only
    /// forward, and nothing has happened that lies ahead.
    pub(crate) fn at(&self, days_ago: i64, time: Time) {
        let day = self.working_day_ago(days_ago);
        let told = helsinki_moment(day, time).unwrap_or(self.today);
        let latest = self.today.checked_sub(BEFORE_OPENING).unwrap_or(self.today);
        let next = self.clock.now().checked_add(SignedDuration::from_secs(60)).unwrap_or(latest);
        self.clock.set(told.min(latest).max(next).min(self.today));
    }

    /// Lets so many minutes pass, but never beyond the opening.
    pub(crate) fn later(&self, minutes: i64) {
        let next = self.clock.now().checked_add(SignedDuration::from_mins(minutes)).unwrap_or(self.today);
        self.clock.set(next.min(self.today));
    }

    /// The day so many days after the one on which the demo opens.
    pub(crate) fn day(&self, days: i64) -> Date {
        let opening = helsinki_date(self.today);
        opening.checked_add(days.days()).unwrap_or(opening)
    }

    /// The working day so many days before the opening, or the one before it.
    pub(crate) fn working_day_ago(&self, days: i64) -> Date {
        let mut day = self.day(-days);
        while !is_working_day(day) {
            day = day.yesterday().unwrap_or(day);
        }
        day
    }

    /// A working day so many days ahead, or the next one after it.
    pub(crate) fn working_day_ahead(&self, days: i64) -> Date {
        let mut day = self.day(days);
        while days > 0 && !is_working_day(day) {
            day = day.tomorrow().unwrap_or(day);
        }
        day
    }

    /// Does something that needs nobody signed in.
    ///
    /// # Errors
    /// What the operation refuses.
    pub(crate) async fn program<T, F>(&self, unit: F) -> Outcome<T>
    where
        F: Fn(&mut Cx<'_, '_>) -> Outcome<T> + Send + Sync + 'static,
        T: Send + 'static,
    {
        self.act(&Asker::program(Uuid::nil()), unit).await
    }

    /// Does something as this person, in a session of their own that began at this time of the story.
    ///
    /// # Errors
    /// What the operation refuses.
    pub(crate) async fn as_person<T, F>(&self, who: AccountId, unit: F) -> Outcome<T>
    where
        F: Fn(&mut Cx<'_, '_>) -> Outcome<T> + Send + Sync + 'static,
        T: Send + 'static,
    {
        let session = Some(self.session(who).await?);
        self.act(&Asker { session, language: Language::Fi, ..Asker::program(Uuid::nil()) }, unit).await
    }

    /// Where stories that are told at once meet in the database, it is done again, as people do.
    async fn act<T, F>(&self, asker: &Asker, unit: F) -> Outcome<T>
    where
        F: Fn(&mut Cx<'_, '_>) -> Outcome<T> + Send + Sync + 'static,
        T: Send + 'static,
    {
        let unit = Arc::new(unit);
        let mut left = AGAIN;
        loop {
            let once = unit.clone();
            match self.gate.act(asker, move |cx| once(cx)).await {
                Err(Stop::Refused(Refusal::Conflict)) if left > 0 => left -= 1,
                answer => return answer,
            }
        }
    }

    async fn session(&self, who: AccountId) -> Outcome<[u8; 32]> {
        let now = self.clock.now();
        let known = locked(&self.here).get(&who).copied();
        if let Some((_, session)) = known.filter(|(began, _)| now.duration_since(*began) < STAYS) {
            return Ok(session);
        }
        let session = self.program(move |cx| start_session(cx, who)).await?.hash();
        locked(&self.here).insert(who, (now, session));
        locked(&self.signed_in).push(session);
        Ok(session)
    }

    /// The play is over: nobody of it stays signed in.
    ///
    /// # Errors
    /// A fault of the engine.
    pub(crate) async fn close(self) -> Outcome<()> {
        let sessions = locked(&self.signed_in).clone();
        self.clock.set(self.today);
        for session in sessions {
            let signed_in = Asker { session: Some(session), ..Asker::program(Uuid::nil()) };
            self.gate.act(&signed_in, end_session).await?;
        }
        Ok(())
    }
}

fn locked<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}
