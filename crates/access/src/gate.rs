//! The gate: runs a request's unit and lets its answer out only after the trail is durable.

use crate::{
    Asker, Cx, IndexKey, Outcome, SecretKey, Statements, Stop,
    seal::Seal,
    session,
    store::{self, AnswerRow},
    trail::{self, Circumstances, Doing, Trail},
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
    Migration { number: 5, name: "consent_between", sql: include_str!("../migrations/0005_consent_between.sql") },
    Migration { number: 6, name: "attempts", sql: include_str!("../migrations/0006_attempts.sql") },
    Migration {
        number: 7,
        name: "places_have_a_basis",
        sql: include_str!("../migrations/0007_places_have_a_basis.sql"),
    },
    Migration {
        number: 50,
        name: "sessions_prove_once",
        sql: include_str!("../migrations/0050_sessions_prove_once.sql"),
    },
    Migration {
        number: 55,
        name: "relations_one_by_one",
        sql: include_str!("../migrations/0055_relations_one_by_one.sql"),
    },
    Migration { number: 56, name: "one_basis", sql: include_str!("../migrations/0056_one_basis.sql") },
    Migration {
        number: 63,
        name: "consent_for_its_purpose",
        sql: include_str!("../migrations/0063_consent_for_its_purpose.sql"),
    },
    Migration { number: 65, name: "partings", sql: include_str!("../migrations/0065_partings.sql") },
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
    seal: Seal,
    secret_key: SecretKey,
}

/// Puts a gate together; tests bring their own clock and chance.
#[derive(Clone)]
pub struct GateBuilder(Gate);

impl GateBuilder {
    /// A gate to this region's data, with the machine's clock and chance.
    pub fn new(db: Db, region: RegionId) -> Self {
        let chance: MakeChance = Arc::new(|| Box::new(SystemChance));
        Self(Gate {
            db,
            clock: Arc::new(SystemClock),
            chance,
            region,
            index_key: None,
            seal: Seal::new(&mut SystemChance),
            secret_key: SecretKey::new(SystemChance.secret()),
        })
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

    /// With the key of the secrets in the tables. Without it, what this gate seals opens for as long as the gate lives and no longer.
    #[must_use]
    pub fn secret_key(mut self, key: SecretKey) -> Self {
        self.0.secret_key = key;
        self
    }

    /// The gate.
    pub fn build(self) -> Gate {
        self.0
    }
}

/// A unit's answer, and what it left to be written.
struct Run<T> {
    answer: Outcome<T>,
    left: Left,
}

/// What has to be written for a unit, whatever it answered: its trail (of a unit that was undone, the refusals), and that the session is
/// in use.
struct Left {
    trail: Trail,
    about: Circumstances,
    session: Option<[u8; 32]>,
}

impl Left {
    /// Whether it must be durable before any answer leaves: somebody was shown, changed or refused.
    fn is_owed(&self) -> bool {
        !self.trail.is_empty()
    }

    fn write_if_owed(&self, tx: &mut Tx<'_>, gate: &Gate) -> Result<(), Fault> {
        if self.is_owed() { self.write(tx, gate) } else { Ok(()) }
    }

    fn write(&self, tx: &mut Tx<'_>, gate: &Gate) -> Result<(), Fault> {
        trail::append(tx, &self.trail, &self.about, (gate.chance)().as_mut())?;
        if let Some(hash) = self.session {
            tx.run(store::SEEN, args![hash, self.about.now])?;
        }
        Ok(())
    }
}

/// A unit whose work was undone, and what has to be written down all the same.
struct Undone {
    stop: Stop,
    left: Option<Box<Left>>,
}

impl From<Fault> for Undone {
    fn from(fault: Fault) -> Self {
        Self { stop: fault.into(), left: None }
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
        let (gate, keeper, who) = (self.clone(), self.clone(), asker.clone());
        let look = move |tx: &mut Tx<'_>| gate.run(tx, &who, Doing::Looking, &unit).map_err(Stop::from);
        if asker.session.is_none() {
            // What visitors look for never stands in the way of those who work.
            let run = self.db.read(look).await?;
            if run.left.is_owed() {
                self.write(run.left).await?;
            }
            return run.answer;
        }
        let keep = move |tx: &mut Tx<'_>, run: &Run<T>| run.left.write_if_owed(tx, &keeper).map_err(Stop::from);
        let run = self.db.look(look, keep).await?;
        if !run.left.is_owed() {
            self.note_use(run.left).await;
        }
        run.answer
    }

    /// Changes. The change, its trail and the form's once-only answer are one commit; a refusal undoes all of it, and is itself noted.
    /// `unit` answers the address to go to next. A form that was sent before gets the answer it got then.
    ///
    /// # Errors
    /// What the unit refuses, or a fault.
    pub async fn change<F>(&self, asker: &Asker, once: OnceId, unit: F) -> Outcome<String>
    where
        F: Fn(&mut Cx<'_, '_>) -> Outcome<String> + Send + 'static,
    {
        let answer = self.act(asker, move |cx| {
            let answer = unit(cx)?;
            keep_answer(cx, once, &answer)?;
            Ok(answer)
        });
        match answer.await {
            Err(Stop::Refused(refusal)) => {
                let earlier = self.read(asker, move |cx| earlier_answer(cx, once)).await?;
                earlier.ok_or(Stop::Refused(refusal))
            }
            answer => answer,
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
            Err(Undone { stop, left }) => {
                if let Some(left) = left.filter(|left| left.is_owed()) {
                    self.write(*left).await?;
                }
                Err(stop)
            }
        }
    }

    /// Runs the unit and writes its trail in the same transaction; a refusal carries its own trail out of the undone work.
    fn run_and_trail<T>(
        &self,
        tx: &mut Tx<'_>,
        asker: &Asker,
        unit: &impl Fn(&mut Cx<'_, '_>) -> Outcome<T>,
    ) -> Result<T, Undone> {
        let Run { answer, left } = self.run(tx, asker, Doing::Changing, unit)?;
        match answer {
            Ok(value) => {
                left.write(tx, self)?;
                Ok(value)
            }
            Err(stop) => Err(Undone { stop, left: Some(Box::new(left)) }),
        }
    }

    fn run<T>(
        &self,
        tx: &mut Tx<'_>,
        asker: &Asker,
        doing: Doing,
        unit: &impl Fn(&mut Cx<'_, '_>) -> Outcome<T>,
    ) -> Result<Run<T>, Fault> {
        let now = self.clock.now();
        let live = session::find(tx, asker, self.region, now)?;
        let session = asker.session.filter(|_| live.as_ref().is_some_and(|live| live.write_use));
        let (actor, ends) = live.map(|live| (live.actor, live.ends)).unzip();
        let language = actor.as_ref().map_or(asker.language, |actor| actor.language);
        let about = Circumstances { region: self.region, now, request: asker.request, actor };
        let mut cx = Cx {
            tx,
            about,
            trail: Trail::of(doing),
            session: asker.session,
            ends,
            chance: (self.chance)(),
            language,
            path: asker.path.clone(),
            demo: asker.demo,
            index_key: self.index_key.as_ref(),
            seal: &self.seal,
            secret_key: &self.secret_key,
            made: 0,
        };
        let answer = unit(&mut cx);
        let Cx { about, trail, .. } = cx;
        let trail = if answer.is_ok() { trail } else { trail.refusals() };
        Ok(Run { answer, left: Left { trail, about, session } })
    }

    /// Without it the session only ends sooner: no reason to refuse a page that shows nobody.
    async fn note_use(&self, left: Left) {
        if left.session.is_some()
            && let Err(stop) = self.write(left).await
        {
            tracing::warn!(%stop, "the use of a session was not noted");
        }
    }

    async fn write(&self, left: Left) -> Outcome<()> {
        let gate = self.clone();
        self.db.write_owed(move |tx| left.write(tx, &gate).map_err(Stop::from)).await
    }
}

/// Nobody has signed in: the keeper of answers to public forms.
fn keeper(cx: &Cx<'_, '_>) -> AccountId {
    cx.visitor().map_or(AccountId::from_uuid(uuid::Uuid::nil()), |actor| actor.account)
}

fn keep_answer(cx: &mut Cx<'_, '_>, once: OnceId, answer: &str) -> Outcome<()> {
    let (region, account, now) = (cx.region(), keeper(cx), cx.now());
    cx.tx.run(store::ANSWER, args![region, account, once, now, answer])?;
    Ok(())
}

fn earlier_answer(cx: &mut Cx<'_, '_>, once: OnceId) -> Outcome<Option<String>> {
    let (region, account) = (cx.region(), keeper(cx));
    let row: Option<AnswerRow> = cx.tx.optional(store::ANSWERED, args![region, account, once])?;
    Ok(row.map(|row| row.answer))
}
