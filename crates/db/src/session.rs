//! One connection to PostgreSQL: its prepared statements, its transactions, and what the server says of them.

use crate::{Arg, Fault, Statement};
use postgres::{
    Client, Config, NoTls,
    error::{DbError, Severity},
    types::ToSql,
};
use std::{
    collections::HashMap,
    mem,
    sync::{Arc, Mutex, PoisonError},
};

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
    pub(crate) fn connect(config: &Config) -> Result<Self, Fault> {
        let warned = Warnings::default();
        let (mut listening, keeps) = (config.clone(), warned.clone());
        listening.notice_callback(move |notice| heard(&keeps, &notice));
        let client = listening.connect(NoTls).map_err(|e| Fault::postgres("connect", &e))?;
        Ok(Self { client, config: config.clone(), prepared: HashMap::new(), spoiled: false, raced: false, warned })
    }

    /// Begins a transaction; when the server was started anew since the last one, over a new connection. Nothing has been done yet.
    pub(crate) fn begin(&mut self, begin: &'static str) -> Result<(), Fault> {
        if let Err(Fault::Closed) = self.script("begin", begin) {
            *self = Self::connect(&self.config)?;
            self.script("begin", begin)?;
        }
        (self.spoiled, self.raced) = (false, false);
        Ok(())
    }

    /// Undoes the transaction, and answers whether a race was lost in it.
    pub(crate) fn undo(&mut self) -> Result<bool, Fault> {
        let raced = self.raced;
        self.script("rollback", "ROLLBACK")?;
        Ok(raced)
    }

    /// Whether a statement of this transaction has failed.
    pub(crate) fn is_spoiled(&self) -> bool {
        self.spoiled
    }

    /// Whether the connection is lost.
    pub(crate) fn is_closed(&self) -> bool {
        self.client.is_closed()
    }

    /// Commits. Only an error that ends nothing but the statement says for certain that nothing was kept. When the connection is lost nobody
    /// knows; and when the wait for the standby is cut short the server answers with success and a warning, and the commit may be on one
    /// machine only (security §4.2). So no warning of whatever kind passes for success.
    pub(crate) fn commit(&mut self) -> Result<(), Fault> {
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
            return Err(Fault::misnamed(statement.name, columns));
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
