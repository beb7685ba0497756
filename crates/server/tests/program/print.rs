//! What lies in the database as one number: whether anything changed, whatever it was.

use db::{Db, Statement, args};
use std::hash::{DefaultHasher, Hash, Hasher};

db::statements! {
    TABLES = "SELECT m.name AS table_name, c.name AS column_name FROM sqlite_master m JOIN pragma_table_info(m.name) c \
        WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' AND m.name NOT IN ('trail', 'once', 'session', 'attempt') AND ?1 = 1 ORDER BY m.name, c.cid";
}

db::row! {
    struct Column {
        table_name: String,
        column_name: String,
    }

    struct Line {
        line: String,
    }

    struct Count {
        rows_in_it: i64,
    }
}

/// The tables of which the fingerprint is made, by the embedded engine, which tells.
pub async fn tables(db: &Db) -> Vec<String> {
    let columns: Vec<Column> = db.read(|tx| tx.all(TABLES, args![1_i64])).await.expect("the tables are read");
    columns.chunk_by(|one, next| one.table_name == next.table_name).map(|table| table[0].table_name.clone()).collect()
}

/// How many rows lie in each of these tables, on either engine.
pub async fn rows(db: &Db, tables: &[String]) -> Vec<(String, i64)> {
    let tables = tables.to_vec();
    let counted = db.read(move |tx| {
        let count = |table: &String| {
            let text = format!("SELECT COUNT(*) AS rows_in_it FROM {table}");
            let counting = Statement { name: "COUNTING", text: Box::leak(text.into_boxed_str()) };
            tx.one::<Count>(counting, &[]).map(|count| (table.clone(), count.rows_in_it))
        };
        tables.iter().map(count).collect::<Result<Vec<_>, db::Fault>>()
    });
    counted.await.expect("the rows are counted")
}

/// Everything but the trail, the sessions, the answers to forms and the measure of tries: what a refused request must leave as it was.
pub async fn fingerprint(db: &Db) -> u64 {
    db.read(|tx| {
        let columns: Vec<Column> = tx.all(TABLES, args![1_i64])?;
        let mut hasher = DefaultHasher::new();
        for table in columns.chunk_by(|one, next| one.table_name == next.table_name) {
            let lines: Vec<Line> = tx.all(every_row(table), &[])?;
            lines.iter().for_each(|line| line.line.hash(&mut hasher));
        }
        Ok::<u64, db::Fault>(hasher.finish())
    })
    .await
    .expect("the tables are read")
}

fn every_row(table: &[Column]) -> Statement {
    let columns: Vec<String> = table.iter().map(|column| format!("quote({})", column.column_name)).collect();
    let text = format!("SELECT {} AS line FROM {} ORDER BY 1", columns.join(" || '|' || "), table[0].table_name);
    Statement { name: "EVERY_ROW", text: Box::leak(text.into_boxed_str()) }
}
