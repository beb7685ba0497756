//! What can go wrong below the rules: ours to mend, never the user's fault. A refusal of a rule is something else.

use std::error::Error as _;
use thiserror::Error;

/// Which kind of promise of the schema a statement would have broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Constraint {
    /// A second row where only one may be (for example a second active case manager, invariant I1).
    Unique,
    /// A row that points at nothing, or is still pointed at.
    Foreign,
    /// A value outside its list or bound, or missing.
    Check,
}

/// A failure of the machinery.
#[derive(Debug, Error)]
pub enum Fault {
    /// Too much work waits already; the caller may try again in a moment.
    #[error("the database queue is full")]
    Busy,
    /// A constraint of the schema refused the statement `0`.
    #[error("statement {1} broke a {0:?} constraint")]
    Constraint(Constraint, &'static str),
    /// Another transaction won; the unit may be run again.
    #[error("another transaction won the race")]
    Raced,
    /// Exactly one row was expected and none came.
    #[error("statement {0} found no row")]
    NoRow(&'static str),
    /// A row does not have the shape that the program expects.
    #[error("statement {statement}: {reason}")]
    Shape {
        /// The statement that gave the row.
        statement: &'static str,
        /// What is wrong, without any data of the row.
        reason: String,
    },
    /// A unit that only looks ran a statement that changes something.
    #[error("statement {0} would change something in a unit that only looks")]
    ChangesInLook(&'static str),
    /// The unit panicked; its work was rolled back.
    #[error("a database unit panicked")]
    Panicked,
    /// There is no room to write. Nothing was written; reading goes on, and writing too as soon as there is room.
    #[error("the disk of the database is full")]
    Full,
    /// The disk of the database answered with an error. Nothing of this was written, and nothing more is until the program is started anew.
    #[error("the disk of the database failed: {0}")]
    Disk(String),
    /// The commit may be durable or not: its answer was an error, or did not come. It is never answered as done.
    #[error("it is not known whether the commit is durable: {0}")]
    Unknown(Box<Fault>),
    /// The database does not answer. Nothing of this was done.
    #[error("the database does not answer")]
    Closed,
    /// A migration cannot be run.
    #[error("migration: {0}")]
    Migration(String),
    /// The engine itself failed.
    #[error("database engine: {0}")]
    Engine(String),
}

impl Fault {
    /// The statement's columns are not the row's fields, in order.
    pub(crate) fn misnamed(statement: &'static str, expected: &[&str]) -> Self {
        Self::Shape { statement, reason: format!("its columns are not {}", expected.join(", ")) }
    }

    /// Whether running the same unit again may succeed.
    pub fn may_retry(&self) -> bool {
        matches!(self, Self::Raced)
    }

    /// Whether nothing can be written just now, so that nothing of this was.
    pub fn cannot_write(&self) -> bool {
        matches!(self, Self::Full | Self::Disk(_) | Self::Closed)
    }

    /// Whether too many ask at once. Nothing of this was done.
    pub fn is_busy(&self) -> bool {
        matches!(self, Self::Busy)
    }

    /// Whether there is no room to write.
    pub fn is_full(&self) -> bool {
        matches!(self, Self::Full)
    }

    /// Whether nobody knows if it was done.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }

    /// Whether the disk can no longer be trusted.
    pub(crate) fn disk_failed(&self) -> bool {
        match self {
            Self::Disk(_) => true,
            Self::Unknown(why) => why.disk_failed(),
            Self::Busy
            | Self::Constraint(..)
            | Self::Raced
            | Self::NoRow(_)
            | Self::Shape { .. }
            | Self::ChangesInLook(_)
            | Self::Panicked
            | Self::Full
            | Self::Closed
            | Self::Migration(_)
            | Self::Engine(_) => false,
        }
    }

    /// Whether it is about the whole transaction and not about one unit in it: the engine has undone everything.
    pub(crate) fn ends_the_batch(&self) -> bool {
        matches!(self, Self::Full | Self::Disk(_))
    }

    /// What it means when SQLite answered this to a COMMIT. There was no room, or a promise of the schema would be broken: then it is certain
    /// that nothing was kept. After anything else the commit may come to light at the next start.
    pub(crate) fn of_commit(self) -> Self {
        if matches!(self, Self::Full | Self::Constraint(..)) { self } else { Self::Unknown(Box::new(self)) }
    }

    /// The same for everybody who shared a commit.
    pub(crate) fn shared(&self) -> Self {
        match self {
            Self::Full => Self::Full,
            Self::Disk(why) => Self::Disk(why.clone()),
            Self::Unknown(why) => Self::Unknown(Box::new(why.shared())),
            Self::Busy
            | Self::Constraint(..)
            | Self::Raced
            | Self::NoRow(_)
            | Self::Shape { .. }
            | Self::ChangesInLook(_)
            | Self::Panicked
            | Self::Closed
            | Self::Migration(_)
            | Self::Engine(_) => Self::Engine(self.to_string()),
        }
    }

    pub(crate) fn sqlite(name: &'static str, error: rusqlite::Error) -> Self {
        use rusqlite::{ErrorCode, ffi};
        let rusqlite::Error::SqliteFailure(code, _) = &error else {
            return Self::Engine(format!("{name}: {error}"));
        };
        if code.code == ErrorCode::DiskFull {
            return Self::Full;
        }
        // No room for the index of the log, which is no part of what is kept, is no failure of the disk.
        if code.code == ErrorCode::SystemIoFailure && code.extended_code != ffi::SQLITE_IOERR_SHMSIZE {
            return Self::Disk(format!("{name}: {error}"));
        }
        match code.extended_code {
            ffi::SQLITE_CONSTRAINT_UNIQUE | ffi::SQLITE_CONSTRAINT_PRIMARYKEY => {
                Self::Constraint(Constraint::Unique, name)
            }
            ffi::SQLITE_CONSTRAINT_FOREIGNKEY => Self::Constraint(Constraint::Foreign, name),
            ffi::SQLITE_CONSTRAINT_CHECK | ffi::SQLITE_CONSTRAINT_NOTNULL => Self::Constraint(Constraint::Check, name),
            _ => Self::Engine(format!("{name}: {error}")),
        }
    }

    pub(crate) fn postgres(name: &'static str, error: &postgres::Error) -> Self {
        use postgres::error::SqlState;
        let Some(code) = error.code() else {
            let lost = error.is_closed() || error.source().is_some_and(|why| why.is::<std::io::Error>());
            return if lost { Self::Closed } else { Self::Engine(format!("{name}: {error}")) };
        };
        match *code {
            SqlState::ADMIN_SHUTDOWN | SqlState::CRASH_SHUTDOWN | SqlState::CANNOT_CONNECT_NOW => Self::Closed,
            SqlState::UNIQUE_VIOLATION => Self::Constraint(Constraint::Unique, name),
            SqlState::FOREIGN_KEY_VIOLATION => Self::Constraint(Constraint::Foreign, name),
            SqlState::CHECK_VIOLATION | SqlState::NOT_NULL_VIOLATION => Self::Constraint(Constraint::Check, name),
            SqlState::DISK_FULL => Self::Full,
            SqlState::T_R_SERIALIZATION_FAILURE | SqlState::T_R_DEADLOCK_DETECTED => Self::Raced,
            _ => Self::Engine(format!("{name}: {} {}", code.code(), error.as_db_error().map_or("", |e| e.message()))),
        }
    }
}
