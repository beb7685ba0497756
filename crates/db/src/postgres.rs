//! PostgreSQL: threads that own one connection each.

use crate::{
    Arg, Fault, Statement, Tx,
    queue::{self, Waiting},
    tx::Engine,
    tx::misnamed,
};
use crossbeam_channel::{Receiver, Sender, bounded};
use postgres::{
    Client, Config, NoTls,
    error::{DbError, Severity},
    types::ToSql,
};
use std::{
    collections::HashMap,
    mem,
    sync::{Arc, Mutex, PoisonError, atomic::AtomicU64},
    thread,
};
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
            thread::Builder::new()
                .name("db-postgres".to_owned())
                .spawn(move || connect_and_serve(&config, &jobs, connected))
                .map_err(|error| Fault::Engine(error.to_string()))?;
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
            let seen = session.transact(READ, count, &unit)?;
            session.transact(WRITE, count, &|tx: &mut Tx<'_>| keep(tx, &seen))?;
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
        self.job(move |session, count| session.transact(begin, count, &unit)).await
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
        if session.as_ref().is_none_or(|s| s.client.is_closed()) {
            session = Session::connect(config).inspect_err(|fault| tracing::error!(%fault, "reconnect")).ok();
        }
        // Without a session the job is dropped, and its caller hears that the database is closed.
        if let Some(session) = &mut session {
            job(session);
        }
    }
}

/// One connection with its prepared statements.
pub(crate) struct Session {
    client: Client,
    config: Config,
    prepared: HashMap<&'static str, postgres::Statement>,
    /// A failed statement spoils the transaction: the server takes no other one, and answers a COMMIT without an error although it undoes.
    spoiled: bool,
    /// The race behind a failed statement must not be mistaken for a rule's refusal.
    raced: bool,
    /// What the server has warned of since somebody last looked.
    warned: Warnings,
}

type Warnings = Arc<Mutex<Vec<String>>>;

/// Keeps the server's warnings. Its messages may be in any language; how grave they are is told in a word of its own.
fn heard(warned: &Warnings, notice: &DbError) {
    if notice.parsed_severity() == Some(Severity::Warning) {
        warned.lock().unwrap_or_else(PoisonError::into_inner).push(notice.message().to_owned());
    }
}

impl Session {
    fn connect(config: &Config) -> Result<Self, Fault> {
        let warned = Warnings::default();
        let (mut listening, keeps) = (config.clone(), warned.clone());
        listening.notice_callback(move |notice| heard(&keeps, &notice));
        let client = listening.connect(NoTls).map_err(|e| Fault::postgres("connect", &e))?;
        Ok(Self { client, config: config.clone(), prepared: HashMap::new(), spoiled: false, raced: false, warned })
    }

    fn transact<T, E: From<Fault>>(
        &mut self,
        begin: &'static str,
        count: &AtomicU64,
        unit: &impl Fn(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        for _ in 1..MOST_TRIES {
            if let Some(answer) = self.attempt(begin, count, unit)? {
                return answer;
            }
        }
        self.attempt(begin, count, unit)?.unwrap_or_else(|| Err(Fault::Raced.into()))
    }

    /// Runs the unit once. `None`: it lost a race and may be run again.
    fn attempt<T, E: From<Fault>>(
        &mut self,
        begin: &'static str,
        count: &AtomicU64,
        unit: &impl Fn(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<Option<Result<T, E>>, Fault> {
        self.begin(begin)?;
        let answer = queue::guarded(|| unit(&mut Tx::new(Engine::Postgres(self), count)));
        if answer.is_err() || self.spoiled {
            return self.undone(answer);
        }
        match self.commit() {
            Ok(()) => Ok(Some(answer)),
            Err(fault) if fault.may_retry() => Ok(None),
            Err(fault) => Err(fault),
        }
    }

    /// Begins a transaction; when the server was started anew since the last one, over a new connection. Nothing has been done yet.
    fn begin(&mut self, begin: &'static str) -> Result<(), Fault> {
        if let Err(Fault::Closed) = self.script("begin", begin) {
            *self = Self::connect(&self.config)?;
            self.script("begin", begin)?;
        }
        (self.spoiled, self.raced) = (false, false);
        Ok(())
    }

    /// Undoes the unit, and answers what it met, or that it lost a race.
    fn undone<T, E: From<Fault>>(&mut self, answer: Result<T, E>) -> Result<Option<Result<T, E>>, Fault> {
        let raced = self.raced;
        self.script("rollback", "ROLLBACK")?;
        if raced {
            return Ok(None);
        }
        let went_on = || Fault::Engine("a statement failed, and its unit went on as if it had not".to_owned());
        Ok(Some(answer.and_then(|_| Err(went_on().into()))))
    }

    /// Commits. Only an error that ends nothing but the statement says for certain that nothing was kept. When the connection is lost nobody
    /// knows; and when the wait for the standby is cut short the server answers with success and a warning, and the commit may be on one
    /// machine only (security §4.2). So no warning of whatever kind passes for success.
    fn commit(&mut self) -> Result<(), Fault> {
        self.take_warnings();
        let answer = self.client.batch_execute("COMMIT");
        let warnings = self.take_warnings();
        match answer {
            Ok(()) if warnings.is_empty() => Ok(()),
            Ok(()) => Err(Fault::Unknown(Box::new(Fault::Engine(warnings.join("; "))))),
            Err(error) if is_refusal(&error) => Err(Fault::postgres("commit", &error)),
            Err(error) => Err(Fault::Unknown(Box::new(Fault::postgres("commit", &error)))),
        }
    }

    fn take_warnings(&self) -> Vec<String> {
        mem::take(&mut *self.warned.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub(crate) fn prepare(&mut self, statement: Statement) -> Result<postgres::Statement, Fault> {
        if let Some(prepared) = self.prepared.get(statement.text) {
            return Ok(prepared.clone());
        }
        let answer = self.client.prepare(&statement.for_postgres());
        let prepared = self.noticed(statement.name, answer)?;
        self.prepared.insert(statement.text, prepared.clone());
        Ok(prepared)
    }

    pub(crate) fn query(
        &mut self,
        statement: Statement,
        args: &[Arg<'_>],
        columns: &[&str],
    ) -> Result<Vec<postgres::Row>, Fault> {
        let prepared = self.prepare(statement)?;
        if !prepared.columns().iter().map(postgres::Column::name).eq(columns.iter().copied()) {
            return Err(misnamed(statement.name, columns));
        }
        let answer = self.client.query(&prepared, &bound(args));
        self.noticed(statement.name, answer)
    }

    pub(crate) fn execute(&mut self, statement: Statement, args: &[Arg<'_>]) -> Result<u64, Fault> {
        let prepared = self.prepare(statement)?;
        let answer = self.client.execute(&prepared, &bound(args));
        self.noticed(statement.name, answer)
    }

    pub(crate) fn script(&mut self, name: &'static str, text: &str) -> Result<(), Fault> {
        let answer = self.client.batch_execute(text);
        self.noticed(name, answer)
    }

    fn noticed<T>(&mut self, name: &'static str, answer: Result<T, postgres::Error>) -> Result<T, Fault> {
        answer.map_err(|error| {
            let fault = Fault::postgres(name, &error);
            self.spoiled = true;
            self.raced |= fault.may_retry();
            fault
        })
    }
}

/// Whether the server refused the statement and goes on: then its transaction is undone.
fn is_refusal(error: &postgres::Error) -> bool {
    error.as_db_error().is_some_and(|error| error.parsed_severity() == Some(Severity::Error))
}

fn bound<'a>(args: &'a [Arg<'a>]) -> Vec<&'a (dyn ToSql + Sync)> {
    args.iter().map(|arg| arg as &(dyn ToSql + Sync)).collect()
}
