//! The stage on which the stories are played: a clock that can be set back, and people who act in their own name.

use crate::chance::Seeded;
use access::{AccountKind, Asker, Cx, Gate, GateBuilder, Outcome, Refusal, Stop, end_session, start_session};
use db::Db;
use domain::calendar::is_working_day;
use jiff::{SignedDuration, ToSpan as _};
use kernel::{AccountId, Clock, Date, Language, RegionId, Time, Timestamp, helsinki_date, helsinki_moment};
use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex, PoisonError,
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

/// Who has come onto the stage, each with a session of their own.
type Sessions = Arc<Mutex<BTreeMap<AccountId, [u8; 32]>>>;

/// A gate to the demo's region, with a clock that a story sets and chance that has a seed.
pub(crate) struct Stage {
    db: Db,
    gate: Gate,
    clock: StageClock,
    today: Timestamp,
    sessions: Sessions,
}

impl Stage {
    /// A stage whose clock shows `now`.
    pub(crate) fn new(db: Db, now: Timestamp, seed: u64) -> Self {
        Self::with(db, now, now, seed, Sessions::default())
    }

    /// The stage of one story among many that are told at once: its clock may show any day, the people on it are the same.
    pub(crate) fn story(&self, seed: u64) -> Self {
        Self::with(self.db.clone(), self.today, Timestamp::UNIX_EPOCH, seed, self.sessions.clone())
    }

    fn with(db: Db, today: Timestamp, shown: Timestamp, seed: u64, sessions: Sessions) -> Self {
        let clock = StageClock(Arc::new(AtomicI64::new(shown.as_microsecond())));
        let chance = Seeded::new(seed);
        let gate = GateBuilder::new(db.clone(), REGION).clock(Arc::new(clock.clone()));
        let gate = gate.chance(move || Box::new(chance.clone())).build();
        Self { db, gate, clock, today, sessions }
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
        F: Fn(&mut Cx<'_, '_>) -> Outcome<T> + Send + 'static,
        T: Send + 'static,
    {
        self.gate.act(&Asker::program(Uuid::nil()), unit).await
    }

    /// Does something as this person, in a session of their own. Stories play before the demo opens, so one session that begins on the
    /// opening day lasts for all of them. Where stories that are told at once meet in the database, it is done again, as people do.
    ///
    /// # Errors
    /// What the operation refuses.
    pub(crate) async fn as_person<T, F>(&self, who: AccountId, kind: AccountKind, unit: F) -> Outcome<T>
    where
        F: Fn(&mut Cx<'_, '_>) -> Outcome<T> + Send + Sync + 'static,
        T: Send + 'static,
    {
        let session = Some(self.admit(who, kind).await?);
        let asker = Asker { session, language: Language::Fi, ..Asker::program(Uuid::nil()) };
        let unit = Arc::new(unit);
        let mut answer = self.once(&asker, &unit).await;
        for _ in 0..AGAIN {
            if !matches!(answer, Err(Stop::Refused(Refusal::Conflict))) {
                break;
            }
            answer = self.once(&asker, &unit).await;
        }
        answer
    }

    async fn once<T, F>(&self, asker: &Asker, unit: &Arc<F>) -> Outcome<T>
    where
        F: Fn(&mut Cx<'_, '_>) -> Outcome<T> + Send + Sync + 'static,
        T: Send + 'static,
    {
        let unit = unit.clone();
        self.gate.act(asker, move |cx| unit(cx)).await
    }

    /// Lets somebody onto the stage, once.
    ///
    /// # Errors
    /// A fault of the engine.
    pub(crate) async fn admit(&self, who: AccountId, kind: AccountKind) -> Outcome<[u8; 32]> {
        let known = self.sessions.lock().unwrap_or_else(PoisonError::into_inner).get(&who).copied();
        if let Some(session) = known {
            return Ok(session);
        }
        let story = self.clock.now();
        self.clock.set(self.today);
        let key = self.program(move |cx| start_session(cx, who, kind)).await;
        self.clock.set(story);
        let session = key?.hash();
        self.sessions.lock().unwrap_or_else(PoisonError::into_inner).insert(who, session);
        Ok(session)
    }

    /// The play is over: nobody of it stays signed in.
    ///
    /// # Errors
    /// A fault of the engine.
    pub(crate) async fn close(self) -> Outcome<()> {
        let sessions: Vec<_> = self.sessions.lock().unwrap_or_else(PoisonError::into_inner).values().copied().collect();
        let end = move |cx: &mut Cx<'_, '_>| {
            sessions.iter().try_for_each(|session| {
                end_session(cx, &Asker { session: Some(*session), ..Asker::program(Uuid::nil()) })
            })
        };
        self.clock.set(self.today);
        self.gate.act(&Asker::program(Uuid::nil()), end).await
    }
}
