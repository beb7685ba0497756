//! The copy that the program takes by itself before its schema changes leads back to what was there before (docs/backup.md).

use crate::{installation::Installation, restore::run};
use rusqlite::{Connection, types::Value};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Everything that a database holds, table by table, in one text.
fn everything(database: &Path) -> String {
    let open = Connection::open(database).expect("opens");
    let mut tables =
        open.prepare("SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name").expect("reads");
    let named = tables.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).expect("reads");
    let named: Vec<(String, String)> = named.collect::<Result<_, _>>().expect("reads");
    named.iter().map(|(name, sql)| format!("{sql}\n{}\n", rows(&open, name))).collect()
}

fn rows(open: &Connection, table: &str) -> String {
    let mut all = open.prepare(&format!("SELECT * FROM {table}")).expect("reads");
    let wide = all.column_count();
    let row = |row: &rusqlite::Row<'_>| (0..wide).map(|at| row.get::<_, Value>(at)).collect::<Result<Vec<_>, _>>();
    let found = all.query_map([], row).expect("reads");
    let mut lines: Vec<String> = found.map(|row| format!("{:?}", row.expect("reads"))).collect();
    lines.sort_unstable();
    lines.join("\n")
}

/// The copy that was taken before the schema changed.
fn snapshot(installation: &Installation) -> PathBuf {
    let files = fs::read_dir(installation.data()).expect("is read").filter_map(Result::ok).map(|file| file.path());
    let before = |path: &PathBuf| path.to_string_lossy().contains(".before-");
    let found: Vec<PathBuf> = files.filter(before).collect();
    assert_eq!(found.len(), 1, "one snapshot: {found:?}");
    found.into_iter().next().expect("one")
}

/// Goes back to the version before a migration, as docs/backup.md tells.
#[test]
fn the_snapshot_before_a_migration_restores_the_old_content() {
    let installation = Installation::bare();
    let old = Connection::open(installation.database()).expect("opens");
    old.execute_batch(include_str!("../releases/0.1.0/sqlite.sql")).expect("the released version is there");
    drop(old);
    let before = everything(&installation.database());
    assert!(before.contains("Timo") && before.len() > 50_000, "premise: a released version with people in it");

    let migrated = run(&installation, &["migrate"]);
    assert!(migrated.status.success(), "{migrated:?}");
    assert_ne!(everything(&installation.database()), before, "premise: the schema has changed since that release");
    let new = Connection::open(installation.database()).expect("opens");
    new.execute_batch("UPDATE account SET name = 'changed since'").expect("somebody works on");
    drop(new);

    let snapshot = snapshot(&installation).to_string_lossy().into_owned();
    let restored = run(&installation, &["restore", &snapshot]);
    assert!(restored.status.success(), "{restored:?}");
    assert_eq!(everything(&installation.database()), before, "everything is as it was before the migration");
    let replaced = everything(&installation.data().join("rinnalla.sqlite.replaced"));
    assert!(replaced.contains("changed since"), "what was written since is kept beside it");
}
