//! `rinnalla backup` and `rinnalla restore`: the same commands for operators and for tests (security §4.7).

use crate::{Done, cli::CopyOptions, migrate};
use db::Db;

#[expect(clippy::print_stdout, reason = "the command's answer")]
pub(crate) fn backup(options: &CopyOptions) -> Done {
    let config = migrate::settings(&options.config)?;
    let copied = Db::open(&config.database).and_then(|db| db.copy_to(&options.file));
    copied.map_err(|fault| vec![format!("nothing was copied: {fault}")])?;
    println!("The whole database is in {}. Keep it apart from the key file.", options.file.display());
    Ok(())
}

#[expect(clippy::print_stdout, reason = "the command's answer")]
pub(crate) fn restore(options: &CopyOptions) -> Done {
    let config = migrate::settings(&options.config)?;
    let replaced = db::restore(&config.database, &options.file);
    let replaced = replaced.map_err(|fault| vec![format!("nothing was restored: {fault}")])?;
    println!("The database is as it was in the copy. What was there before is in {}.", replaced.display());
    Ok(())
}
