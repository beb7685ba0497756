//! The data catalogue is true: each column of the migrated schema has its line, and each line its column (GDPR art. 30; security §5).

use db::{Statement, row, statements};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use testkit::{Engine, TestDb};

const CATALOGUE: &str = include_str!("../../../../data-catalogue.toml");

statements! {
    IN_SQLITE = "SELECT t.name || '.' || c.name AS line FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table'";
    IN_POSTGRES = "SELECT CAST(c.table_name || '.' || c.column_name AS TEXT) AS line FROM information_schema.columns c \
        JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name \
        WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'";
}

row! {
    struct Line {
        line: String,
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Catalogue {
    class: BTreeMap<String, String>,
    table: BTreeMap<String, Table>,
}

#[derive(Deserialize)]
struct Table {
    purpose: String,
    kept: String,
    seen: String,
    /// The columns under each class.
    #[serde(flatten)]
    columns: BTreeMap<String, Vec<String>>,
}

fn catalogue() -> Catalogue {
    toml::from_str(CATALOGUE).expect("the catalogue is understood")
}

/// `table.column` for each column, once for each line that it has.
fn lines() -> Vec<String> {
    let tables = catalogue().table.into_iter();
    let columns = tables.flat_map(|(table, entry)| {
        entry.columns.into_values().flatten().map(move |column| format!("{table}.{column}"))
    });
    columns.collect()
}

async fn catalogue_is_true(engine: Engine, columns: Statement) {
    let Some(db) = TestDb::open(engine, server::app::migrations()).await else { return };
    let rows: Vec<Line> = db.read(move |tx| tx.all(columns, &[])).await.expect("the schema is read");
    let schema: BTreeSet<String> = rows.into_iter().map(|row| row.line).collect();
    assert!(schema.len() > 300, "premise: the schema was read");
    let told: BTreeSet<String> = lines().into_iter().collect();
    let missing: Vec<_> = schema.difference(&told).collect();
    assert!(missing.is_empty(), "columns without a line in data-catalogue.toml: {missing:#?}");
    let gone: Vec<_> = told.difference(&schema).collect();
    assert!(gone.is_empty(), "lines of data-catalogue.toml without a column: {gone:#?}");
}

#[tokio::test]
async fn data_catalogue_is_true_sqlite() {
    catalogue_is_true(Engine::Sqlite, IN_SQLITE).await;
}

#[tokio::test]
async fn data_catalogue_is_true_postgres() {
    catalogue_is_true(Engine::Postgres, IN_POSTGRES).await;
}

#[test]
fn each_column_has_one_known_class() {
    let (catalogue, mut lines) = (catalogue(), lines());
    let many = lines.len();
    lines.sort_unstable();
    lines.dedup();
    assert_eq!(lines.len(), many, "a column stands under two classes");
    for (name, table) in &catalogue.table {
        let unknown: Vec<_> = table.columns.keys().filter(|class| !catalogue.class.contains_key(*class)).collect();
        assert!(unknown.is_empty(), "{name} has columns of unknown classes {unknown:?}");
        assert!([&table.purpose, &table.kept, &table.seen].iter().all(|text| !text.is_empty()), "{name} is not told");
    }
}
