//! The tables themselves, past all doors: what a test compares before and after, and what only a fault could do.

use crate::Region;
use access::Stop;
use db::{Arg, Fault, FromRow, Statement};

db::row! {
    struct Number {
        n: i64,
    }
}

impl Region {
    /// Rows as they are stored.
    ///
    /// # Panics
    /// When the statement gives other columns.
    pub async fn rows<R: FromRow + Send + 'static>(&self, text: &'static str, values: Vec<Arg<'static>>) -> Vec<R> {
        let statement = Statement { name: "ROWS", text };
        let read = self.gate.db().read(move |tx| tx.all::<R>(statement, &values).map_err(Stop::from));
        read.await.expect("the rows are read")
    }

    /// A number.
    ///
    /// # Panics
    /// When the statement gives no `n`.
    pub async fn number(&self, text: &'static str, values: Vec<Arg<'static>>) -> i64 {
        let [Number { n }] = self.rows(text, values).await.try_into().ok().expect("one number");
        n
    }

    /// Changes rows where no operation would; answers how many.
    ///
    /// # Panics
    /// When the statement fails.
    pub async fn set(&self, text: &'static str, values: Vec<Arg<'static>>) -> u64 {
        let statement = Statement { name: "SET", text };
        let done = self.gate.db().write::<_, Fault, _>(move |tx| tx.run(statement, &values));
        done.await.expect("the rows are changed")
    }
}
