//! A transaction as a unit sees it.

use crate::{Arg, Fault, FromRow, RowRef, Statement, session::Session};
use std::sync::atomic::{AtomicU64, Ordering};

/// The unit's hold on the database: its statements run in one transaction, or in one snapshot for reads.
pub struct Tx<'c> {
    engine: Engine<'c>,
    count: &'c AtomicU64,
    looking: bool,
    trouble: Option<Fault>,
}

pub(crate) enum Engine<'c> {
    Sqlite(&'c rusqlite::Connection),
    Postgres(&'c mut Session),
}

impl<'c> Tx<'c> {
    pub(crate) fn new(engine: Engine<'c>, count: &'c AtomicU64) -> Self {
        Self { engine, count, looking: false, trouble: None }
    }

    /// Runs the part of a unit that only looks: a statement that would change something is a fault.
    pub(crate) fn looking<T, E>(&mut self, look: impl FnOnce(&mut Self) -> Result<T, E>) -> Result<T, E> {
        self.looking = true;
        let seen = look(self);
        self.looking = false;
        seen
    }

    /// What has undone the whole transaction that the unit shares with others, if anything did.
    pub(crate) fn trouble(self) -> Option<Fault> {
        self.trouble
    }

    fn noted<T>(&mut self, answer: Result<T, Fault>) -> Result<T, Fault> {
        if let Err(fault) = &answer
            && fault.ends_the_batch()
        {
            self.trouble = Some(fault.shared());
        }
        answer
    }

    /// All rows.
    ///
    /// # Errors
    /// When the engine fails or the rows do not have the shape of `R`.
    pub fn all<R: FromRow>(&mut self, statement: Statement, args: &[Arg<'_>]) -> Result<Vec<R>, Fault> {
        self.count.fetch_add(1, Ordering::Relaxed);
        let rows = match &mut self.engine {
            Engine::Sqlite(connection) => prepared(connection, statement, self.looking)
                .and_then(|mut prepared| sqlite_rows(&mut prepared, statement.name, args)),
            Engine::Postgres(session) => session
                .query(statement, args, R::COLUMNS)?
                .iter()
                .map(|row| R::from_row(&RowRef::Postgres(row, statement.name)))
                .collect(),
        };
        self.noted(rows)
    }

    /// The first row, if there is one.
    ///
    /// # Errors
    /// As [`Tx::all`].
    pub fn optional<R: FromRow>(&mut self, statement: Statement, args: &[Arg<'_>]) -> Result<Option<R>, Fault> {
        Ok(self.all(statement, args)?.into_iter().next())
    }

    /// The row that must be there.
    ///
    /// # Errors
    /// As [`Tx::all`], and [`Fault::NoRow`].
    pub fn one<R: FromRow>(&mut self, statement: Statement, args: &[Arg<'_>]) -> Result<R, Fault> {
        self.optional(statement, args)?.ok_or(Fault::NoRow(statement.name))
    }

    /// Runs a statement that gives no rows; answers how many rows it changed.
    ///
    /// # Errors
    /// When the engine fails or a constraint refuses.
    pub fn run(&mut self, statement: Statement, args: &[Arg<'_>]) -> Result<u64, Fault> {
        self.count.fetch_add(1, Ordering::Relaxed);
        let changed = match &mut self.engine {
            Engine::Sqlite(connection) => prepared(connection, statement, self.looking).and_then(|mut prepared| {
                let changed = prepared.execute(rusqlite::params_from_iter(args));
                changed.map(|rows| rows as u64).map_err(|error| Fault::sqlite(statement.name, error))
            }),
            Engine::Postgres(session) => session.execute(statement, args),
        };
        self.noted(changed)
    }

    /// Only parses the statement, so that a test can prove all of them on both engines.
    ///
    /// # Errors
    /// When the engine does not understand the statement.
    pub fn prepare(&mut self, statement: Statement) -> Result<(), Fault> {
        match &mut self.engine {
            Engine::Sqlite(connection) => {
                connection.prepare(statement.text).map(drop).map_err(|error| Fault::sqlite(statement.name, error))
            }
            Engine::Postgres(session) => session.prepare(statement).map(drop),
        }
    }

    /// Runs a script of several statements; only migrations do.
    pub(crate) fn script(&mut self, name: &'static str, text: &str) -> Result<(), Fault> {
        let done = match &mut self.engine {
            Engine::Sqlite(connection) => connection.execute_batch(text).map_err(|error| Fault::sqlite(name, error)),
            Engine::Postgres(session) => session.script(name, text),
        };
        self.noted(done)
    }

    pub(crate) fn is_sqlite(&self) -> bool {
        matches!(self.engine, Engine::Sqlite(_))
    }
}

fn prepared(
    connection: &rusqlite::Connection,
    statement: Statement,
    looking: bool,
) -> Result<rusqlite::CachedStatement<'_>, Fault> {
    let fault = |error| Fault::sqlite(statement.name, error);
    let prepared = connection.prepare_cached(statement.text).map_err(fault)?;
    if looking && !prepared.readonly() {
        return Err(Fault::ChangesInLook(statement.name));
    }
    Ok(prepared)
}

fn sqlite_rows<R: FromRow>(
    prepared: &mut rusqlite::Statement<'_>,
    name: &'static str,
    args: &[Arg<'_>],
) -> Result<Vec<R>, Fault> {
    let fault = |error| Fault::sqlite(name, error);
    let names_match = prepared.column_count() == R::COLUMNS.len()
        && R::COLUMNS.iter().enumerate().all(|(i, column)| prepared.column_name(i).is_ok_and(|n| n == *column));
    if !names_match {
        return Err(Fault::misnamed(name, R::COLUMNS));
    }
    let mut rows = prepared.query(rusqlite::params_from_iter(args)).map_err(fault)?;
    let mut out = Vec::new();
    while let Some(row) = rows.next().map_err(fault)? {
        out.push(R::from_row(&RowRef::Sqlite(row, name))?);
    }
    Ok(out)
}
