//! Rows to write, table by table, in one transaction.

use db::{Arg, Statement};
use std::collections::BTreeMap;
use testkit::TestDb;
use uuid::Uuid;

/// A row as its columns and values.
pub type Row = Vec<(&'static str, Arg<'static>)>;

/// The rows of the world, and the source of its ids.
#[derive(Default)]
pub struct Rows {
    rows: Vec<(&'static str, Row)>,
    made: u128,
}

impl Rows {
    /// A fresh id; later ones sort after earlier ones.
    pub fn id(&mut self) -> Uuid {
        self.made += 1;
        Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + (self.made << 64))
    }

    /// One more row.
    pub fn add(&mut self, table: &'static str, row: Row) {
        self.rows.push((table, row));
    }

    /// Writes everything at once.
    pub async fn write(self, db: &TestDb) {
        let mut known: BTreeMap<String, Statement> = BTreeMap::new();
        let mut work = Vec::with_capacity(self.rows.len());
        for (table, row) in self.rows {
            let statement = *known
                .entry(insert(table, &row))
                .or_insert_with_key(|text| Statement { name: table, text: Box::leak(text.clone().into_boxed_str()) });
            work.push((statement, row.into_iter().map(|(_, value)| value).collect::<Vec<_>>()));
        }
        let written = db.write(move |tx| {
            for (statement, values) in &work {
                tx.run(*statement, values).unwrap_or_else(|fault| panic!("{}: {fault}", statement.text));
            }
            Ok::<(), db::Fault>(())
        });
        written.await.expect("the world is written");
    }
}

fn insert(table: &str, row: &Row) -> String {
    let columns: Vec<&str> = row.iter().map(|(column, _)| *column).collect();
    let places: Vec<String> = (1..=row.len()).map(|place| format!("?{place}")).collect();
    format!("INSERT INTO {table} ({}) VALUES ({})", columns.join(", "), places.join(", "))
}

/// A row: `row! { region: HERE, id: id }`.
#[macro_export]
macro_rules! row {
    ($($column:ident: $value:expr),+ $(,)?) => { vec![$((stringify!($column), db::Arg::from($value))),+] };
}
