//! PostgreSQL: threads that own one connection each.

use crate::{
    Fault, Tx,
    queue::{self, Waiting},
    session::Session,
    thread::spawn,
    tx::Engine,
};
use crossbeam_channel::{Receiver, Sender, bounded};
use postgres::Config;
use std::sync::{Arc, atomic::AtomicU64};
use tokio::sync::oneshot;

/// Connections of one program. PostgreSQL does more with few busy ones than with many idle ones.
const CONNECTIONS: usize = 8;
/// How often a unit that loses a race is run again before the caller hears of it.
const MOST_TRIES: usize = 10;

type Job = Box<dyn FnOnce(&mut Session) + Send>;

#[derive(Clone)]
pub(crate) struct Postgres {
    queue: Sender<Job>,
    count: Arc<AtomicU64>,
}

impl Postgres {
    pub(crate) fn open(config: &Config, count: Arc<AtomicU64>) -> Result<Self, Fault> {
        let (queue, jobs) = bounded::<Job>(queue::MOST_WAITING);
        let (connected, outcomes) = bounded(CONNECTIONS);
        for _ in 0..CONNECTIONS {
            let (config, jobs, connected) = (config.clone(), jobs.clone(), connected.clone());
            spawn("db-postgres", move || connect_and_serve(&config, &jobs, connected))?;
        }
        drop(connected);
        outcomes.iter().collect::<Result<(), Fault>>()?;
        Ok(Self { queue, count })
    }

    /// A snapshot to look at, then a transaction for what is kept: looks take no part in races.
    pub(crate) async fn look<T, E, F, K>(&self, unit: F, keep: K) -> Result<T, E>
    where
        F: Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        K: Fn(&mut Tx<'_>, &T) -> Result<(), E> + Send + 'static,
        T: Send + 'static,
        E: From<Fault> + Send + 'static,
    {
        self.job(move |session, count| {
            let seen = transact(session, READ, count, &unit)?;
            transact(session, WRITE, count, &|tx: &mut Tx<'_>| keep(tx, &seen))?;
            Ok(seen)
        })
        .await
    }

    pub(crate) async fn unit<T, E, F>(&self, begin: &'static str, unit: F) -> Result<T, E>
    where
        F: Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Fault> + Send + 'static,
    {
        self.job(move |session, count| transact(session, begin, count, &unit)).await
    }

    async fn job<T, E>(
        &self,
        work: impl FnOnce(&mut Session, &AtomicU64) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Fault> + Send + 'static,
    {
        let (sender, receiver) = oneshot::channel();
        let (count, waiting) = (self.count.clone(), Waiting::begins());
        let job: Job = Box::new(move |session| {
            let _ = sender.send(waiting.ends(|| work(session, &count)));
        });
        queue::send(&self.queue, job)?;
        queue::answer(receiver).await
    }
}

/// Snapshot for reads.
pub(crate) const READ: &str = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
/// For changing the schema: one program at a time, and the next one sees what the one before it has done. The number is ours alone.
pub(crate) const MIGRATE: &str = "BEGIN ISOLATION LEVEL READ COMMITTED; SELECT pg_advisory_xact_lock(7103026211071)";
/// As if one after another for writes; a loser is run again.
pub(crate) const WRITE: &str = "BEGIN ISOLATION LEVEL SERIALIZABLE";

/// The client blocks, so it connects on its own thread; the opener hears how it went.
fn connect_and_serve(config: &Config, jobs: &Receiver<Job>, connected: Sender<Result<(), Fault>>) {
    match Session::connect(config) {
        Ok(session) => {
            let _ = connected.send(Ok(()));
            drop(connected);
            serve(session, config, jobs);
        }
        Err(fault) => drop(connected.send(Err(fault))),
    }
}

fn serve(first: Session, config: &Config, jobs: &Receiver<Job>) {
    let mut session = Some(first);
    for job in jobs {
        if session.as_ref().is_none_or(|s| s.is_closed()) {
            session = Session::connect(config).inspect_err(|fault| tracing::error!(%fault, "reconnect")).ok();
        }
        // Without a session the job is dropped, and its caller hears that the database is closed.
        if let Some(session) = &mut session {
            job(session);
        }
    }
}

/// Runs the unit until it loses no race.
fn transact<T, E: From<Fault>>(
    session: &mut Session,
    begin: &'static str,
    count: &AtomicU64,
    unit: &impl Fn(&mut Tx<'_>) -> Result<T, E>,
) -> Result<T, E> {
    for _ in 1..MOST_TRIES {
        if let Some(answer) = attempt(session, begin, count, unit)? {
            return answer;
        }
    }
    attempt(session, begin, count, unit)?.unwrap_or_else(|| Err(Fault::Raced.into()))
}

/// Runs the unit once. `None`: it lost a race and may be run again.
fn attempt<T, E: From<Fault>>(
    session: &mut Session,
    begin: &'static str,
    count: &AtomicU64,
    unit: &impl Fn(&mut Tx<'_>) -> Result<T, E>,
) -> Result<Option<Result<T, E>>, Fault> {
    session.begin(begin)?;
    let answer = queue::guarded(|| unit(&mut Tx::new(Engine::Postgres(session), count)));
    if answer.is_err() || session.is_spoiled() {
        return undone(session, answer);
    }
    match session.commit() {
        Ok(()) => Ok(Some(answer)),
        Err(fault) if fault.may_retry() => Ok(None),
        Err(fault) => Err(fault),
    }
}

/// Undoes the unit, and answers what it met, or that it lost a race.
fn undone<T, E: From<Fault>>(session: &mut Session, answer: Result<T, E>) -> Result<Option<Result<T, E>>, Fault> {
    if session.undo()? {
        return Ok(None);
    }
    let went_on = || Fault::Engine("a statement failed, and its unit went on as if it had not".to_owned());
    Ok(Some(answer.and_then(|_| Err(went_on().into()))))
}
