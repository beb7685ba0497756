//! Migrations: forward only, one text for both engines, in the order of their numbers.

use crate::{Arg, Fault, Statement, Tx, args};
use sha2::{Digest, Sha256};

/// One step of the schema. Its text uses `{UUID}`, `{BYTES}`, `{BOOL}`, `{TRUE}`, `{FALSE}` and `{CLUSTERED}` where the engines' words differ.
#[derive(Debug, Clone, Copy)]
pub struct Migration {
    /// The place in the order; every number is used once in the whole program.
    pub number: u32,
    /// A short name, as in the file name.
    pub name: &'static str,
    /// The script.
    pub sql: &'static str,
}

impl Migration {
    fn for_engine(&self, sqlite: bool) -> String {
        let words: [(&str, &str, &str); 6] = [
            ("{UUID}", "BLOB", "uuid"),
            ("{BYTES}", "BLOB", "bytea"),
            ("{BOOL}", "INTEGER", "boolean"),
            ("{TRUE}", "1", "true"),
            ("{FALSE}", "0", "false"),
            ("{CLUSTERED}", "WITHOUT ROWID", ""),
        ];
        words.iter().fold(self.sql.to_owned(), |text, (token, lite, post)| {
            text.replace(token, if sqlite { lite } else { post })
        })
    }

    fn checksum(&self) -> String {
        Sha256::digest(self.sql).iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

const LIST: &str =
    "CREATE TABLE IF NOT EXISTS migration (number BIGINT PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL)";
const DONE: Statement = Statement { name: "DONE", text: "SELECT number, checksum FROM migration ORDER BY number" };
const MARK: Statement =
    Statement { name: "MARK", text: "INSERT INTO migration (number, name, checksum) VALUES (?1, ?2, ?3)" };

crate::row! {
    struct Done {
        number: i64,
        checksum: String,
    }
}

/// The numbers of the migrations that have not run yet, and whether none has.
fn waiting(tx: &mut Tx<'_>, all: &[Migration]) -> Result<(Vec<u32>, bool), Fault> {
    tx.script("migration list", LIST)?;
    let done: Vec<Done> = tx.all(DONE, &[])?;
    for row in &done {
        let known = all.iter().find(|m| i64::from(m.number) == row.number);
        let known = known.ok_or_else(|| {
            Fault::Migration(format!(
                "the schema is newer than this program (it has step {}); use a newer program",
                row.number
            ))
        })?;
        if known.checksum() != row.checksum {
            return Err(Fault::Migration(format!("step {} {} was changed after it had run", known.number, known.name)));
        }
    }
    let mut waiting: Vec<u32> =
        all.iter().map(|m| m.number).filter(|n| done.iter().all(|d| d.number != i64::from(*n))).collect();
    waiting.sort_unstable();
    Ok((waiting, done.is_empty()))
}

/// Runs all waiting migrations in this one transaction; `before` is told the first of them when there is data to lose.
pub(crate) fn run(
    tx: &mut Tx<'_>,
    all: &[Migration],
    before: &impl Fn(u32) -> Result<(), Fault>,
) -> Result<usize, Fault> {
    let (waiting, fresh) = waiting(tx, all)?;
    if let (Some(first), false) = (waiting.first(), fresh) {
        before(*first)?;
    }
    for number in &waiting {
        let migration = all.iter().find(|m| m.number == *number).ok_or(Fault::NoRow("migration"))?;
        let script = migration.for_engine(tx.is_sqlite());
        tx.script(migration.name, &script)?;
        let values: &[Arg<'_>] = args![i64::from(*number), migration.name, migration.checksum()];
        tx.run(MARK, values)?;
    }
    Ok(waiting.len())
}
