//! One SQL, two engines.
//!
//! All work happens in *units*: synchronous closures over a [`Tx`], run from start to end on a database thread.
//! [`Db::read`] gives a unit a snapshot, [`Db::write`] runs it in a transaction and answers only when the commit is durable.
//! On SQLite the writer thread commits everything that waits in one go (group commit); on PostgreSQL each thread owns a connection and
//! a unit that loses a race is run again, which is why units are `Fn`.
//!
//! Every statement is declared once with [`statements!`], every row with [`row!`]; nothing else can be run.

mod arg;
mod ballast;
mod checkpoint;
mod column;
mod db;
mod disk;
mod fault;
mod migrate;
mod postgres;
mod private;
mod promises;
mod queue;
mod session;
mod snapshot;
mod sqlite;
mod statement;
mod thread;
mod tx;
mod writer;

pub use arg::Arg;
pub use ballast::Ballast;
pub use column::{Code, Field, FromRow, RowRef};
pub use db::{Db, Url};
pub use fault::{Constraint, Fault};
pub use migrate::Migration;
pub use promises::Promises;
pub use snapshot::restore;
pub use statement::Statement;
pub use tx::Tx;
