//! The gate: runs a request's unit and lets its answer out only after the trail is durable.

use crate::{
    Asker, Cx, IndexKey, Outcome, Statements, Stop, session,
    store::{self, AnswerRow},
    trail::{self, Circumstances, Trail},
};
use db::{Db, Fault, Migration, Tx, args};
use kernel::{AccountId, Chance, Clock, OnceId, RegionId, SystemChance, SystemClock, Timestamp};
use std::sync::Arc;

/// The tables of this floor.
pub const MIGRATIONS: &[Migration] = &[
    Migration { number: 1, name: "people", sql: include_str!("../migrations/0001_people.sql") },
    Migration { number: 2, name: "relations", sql: include_str!("../migrations/0002_relations.sql") },
    Migration { number: 3, name: "trail", sql: include_str!("../migrations/0003_trail.sql") },
    Migration { number: 4, name: "pulse", sql: include_str!("../migrations/0004_pulse.sql") },
];

/// Every statement of this floor.
pub fn statements() -> Vec<Statements> {
    store::STATEMENTS.iter().copied().map(Statements::Shared).collect()
}

type MakeChance = Arc<dyn Fn() -> Box<dyn Chance> + Send + Sync>;

/// What every request goes through. Cheap to clone.
#[derive(Clone)]
pub struct Gate {
    db: Db,
    clock: Arc<dyn Clock>,
    chance: MakeChance,
    region: RegionId,
    index_key: Option<IndexKey>,
}

/// Puts a gate together; tests bring their own clock and chance.
pub struct GateBuilder(Gate);

impl GateBuilder {
    /// A gate to this region's data, with the machine's clock and chance.
    pub fn new(db: Db, region: RegionId) -> Self {
        let chance: MakeChance = Arc::new(|| Box::new(SystemChance));
        Self(Gate { db, clock: Arc::new(SystemClock), chance, region, index_key: None })
    }

    /// With this clock.
    #[must_use]
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.0.clock = clock;
        self
    }

    /// With this source of chance.
    #[must_use]
    pub fn chance(mut self, make: impl Fn() -> Box<dyn Chance> + Send + Sync + 'static) -> Self {
        self.0.chance = Arc::new(make);
        self
    }

    /// With the key under which identity codes are found. Without it nobody is found by a code.
    #[must_use]
    pub fn index_key(mut self, key: IndexKey) -> Self {
        self.0.index_key = Some(key);
        self
    }

    /// The gate.
    pub fn build(self) -> Gate {
        self.0
    }
}

/// What a unit left behind besides its answer.
struct Run<T> {
    answer: Outcome<T>,
    trail: Trail,
    about: Circumstances,
    write_use: bool,
}

/// A unit whose work was undone, and the refusals that have to be written down all the same.
struct Undone {
    stop: Stop,
    refusals: Option<Box<(Trail, Circumstances)>>,
}

impl From<Fault> for Undone {
    fn from(fault: Fault) -> Self {
        Self { stop: fault.into(), refusals: None }
    }
}

impl Gate {
    /// The database behind the gate, for health checks, migrations and the benchmark; never for client data.
    pub fn db(&self) -> &Db {
        &self.db
    }

    /// This moment, by the gate's clock.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// The region behind the gate.
    pub fn region(&self) -> RegionId {
        self.region
    }

    /// Whether the program can do its work: something is really written.
    ///
    /// # Errors
    /// What stands in the way.
    pub async fn can_write(&self) -> Result<(), Fault> {
        let (region, now) = (self.region, self.clock.now());
        self.db.write(move |tx| tx.run(store::PULSE, args![region, now]).map(drop)).await
    }

    /// Looks. The answer leaves after the rows that say who looked at whom are durable; if they cannot be written, it does not leave.
    ///
    /// # Errors
    /// What the unit refuses, or a fault.
    pub async fn read<T, F>(&self, asker: &Asker, unit: F) -> Outcome<T>
    where
        F: Fn(&mut Cx<'_, '_>) -> Outcome<T> + Send + 'static,
        T: Send + 'static,
    {
        let (gate, who) = (self.clone(), asker.clone());
        let run = self.db.read(move |tx| gate.run(tx, &who, &unit).map_err(Stop::from)).await?;
        let trail = if run.answer.is_ok() { run.trail } else { run.trail.refusals() };
        if !trail.is_empty() {
            self.write_trail(asker, trail, run.about, run.write_use).await?;
        } else if run.write_use {
            // Without it the session only ends sooner: no reason to refuse a page that shows nobody.
            if let Err(stop) = self.write_trail(asker, trail, run.about, true).await {
                tracing::warn!(%stop, "the use of a session was not noted");
            }
        }
        run.answer
    }

    /// Changes. The change, its trail and the form's once-only answer are one commit; a refusal undoes all of it, and is itself noted.
    /// `unit` answers the address to go to next. A form that was sent before gets the answer it got then.
    ///
    /// # Errors
    /// What the unit refuses, or a fault.
    pub async fn change<F>(&self, asker: &Asker, once: Option<OnceId>, unit: F) -> Outcome<String>
    where
        F: Fn(&mut Cx<'_, '_>) -> Outcome<String> + Send + 'static,
    {
        let answer = self.act(asker, move |cx| {
            let answer = unit(cx)?;
            keep_answer(cx, once, &answer)?;
            Ok(answer)
        });
        match (answer.await, once) {
            (Err(Stop::Refused(refusal)), Some(token)) => {
                let earlier = self.read(asker, move |cx| earlier_answer(cx, token)).await?;
                earlier.ok_or(Stop::Refused(refusal))
            }
            (answer, _) => answer,
        }
    }

    /// Changes, and answers anything: for what is not a form, such as signing in and the jobs.
    ///
    /// # Errors
    /// What the unit refuses, or a fault.
    pub async fn act<T, F>(&self, asker: &Asker, unit: F) -> Outcome<T>
    where
        F: Fn(&mut Cx<'_, '_>) -> Outcome<T> + Send + 'static,
        T: Send + 'static,
    {
        let (gate, who) = (self.clone(), asker.clone());
        let answer = self.db.write(move |tx| gate.run_and_trail(tx, &who, &unit)).await;
        match answer {
            Ok(value) => Ok(value),
            Err(Undone { stop, refusals: Some(refusals) }) => {
                let (trail, about) = *refusals;
                self.write_trail(asker, trail, about, false).await?;
                Err(stop)
            }
            Err(Undone { stop, refusals: None }) => Err(stop),
        }
    }

    /// Runs the unit and writes its trail in the same transaction; a refusal carries its own trail out of the undone work.
    fn run_and_trail<T>(
        &self,
        tx: &mut Tx<'_>,
        asker: &Asker,
        unit: &impl Fn(&mut Cx<'_, '_>) -> Outcome<T>,
    ) -> Result<T, Undone> {
        let Run { answer, trail, about, .. } = self.run(tx, asker, unit)?;
        match answer {
            Ok(value) => {
                trail::append(tx, &trail, &about, (self.chance)().as_mut())?;
                Ok(value)
            }
            Err(stop) => {
                let refusals = trail.refusals();
                let refusals = (!refusals.is_empty()).then(|| Box::new((refusals, about)));
                Err(Undone { stop, refusals })
            }
        }
    }

    fn run<T>(
        &self,
        tx: &mut Tx<'_>,
        asker: &Asker,
        unit: &impl Fn(&mut Cx<'_, '_>) -> Outcome<T>,
    ) -> Result<Run<T>, Fault> {
        let now = self.clock.now();
        let live = session::find(tx, asker, self.region, now)?;
        let write_use = live.as_ref().is_some_and(|live| live.write_use);
        let actor = live.map(|live| live.actor);
        let language = actor.as_ref().map_or(asker.language, |actor| actor.language);
        let about = Circumstances { region: self.region, now, request: asker.request, actor };
        let mut cx = Cx {
            tx,
            about,
            trail: Trail::default(),
            chance: (self.chance)(),
            language,
            path: asker.path.clone(),
            demo: asker.demo,
            index_key: self.index_key.as_ref(),
            made: 0,
        };
        let answer = unit(&mut cx);
        let Cx { about, trail, .. } = cx;
        Ok(Run { answer, trail, about, write_use })
    }

    async fn write_trail(&self, asker: &Asker, trail: Trail, about: Circumstances, write_use: bool) -> Outcome<()> {
        let (gate, session) = (self.clone(), asker.session.filter(|_| write_use));
        self.db
            .write(move |tx| {
                let mut chance = (gate.chance)();
                trail::append(tx, &trail, &about, chance.as_mut())?;
                if let Some(hash) = session {
                    tx.run(store::SEEN, args![hash, about.now])?;
                }
                Ok(())
            })
            .await
    }
}

/// Nobody has signed in: the keeper of answers to public forms.
fn keeper(cx: &Cx<'_, '_>) -> AccountId {
    cx.visitor().map_or(AccountId::from_uuid(uuid::Uuid::nil()), |actor| actor.account)
}

fn keep_answer(cx: &mut Cx<'_, '_>, once: Option<OnceId>, answer: &str) -> Outcome<()> {
    let Some(token) = once else { return Ok(()) };
    let (region, account, now) = (cx.region(), keeper(cx), cx.now());
    cx.tx.run(store::ANSWER, args![region, account, token, now, answer])?;
    Ok(())
}

fn earlier_answer(cx: &mut Cx<'_, '_>, token: OnceId) -> Outcome<Option<String>> {
    let (region, account) = (cx.region(), keeper(cx));
    let row: Option<AnswerRow> = cx.tx.optional(store::ANSWERED, args![region, account, token])?;
    Ok(row.map(|row| row.answer))
}
