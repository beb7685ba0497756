//! `rinnalla migrate` and `rinnalla check config`.

use crate::{Done, app, cli::ConfigOptions, config::Config, vault};
use db::{Ballast, Db, Url};

/// Reads the settings or tells what is wrong with them.
pub(crate) fn settings(options: &ConfigOptions) -> Result<Config, Vec<String>> {
    Config::read(options.config.as_deref(), |name| std::env::var(name).ok())
        .map_err(|problems| problems.iter().map(ToString::to_string).collect())
}

/// Opens the database and brings its schema up to date.
pub(crate) async fn open(config: &Config) -> Result<Db, Vec<String>> {
    let told = |fault: db::Fault| vec![fault.to_string()];
    let db = Db::open(&config.database).map_err(told)?;
    for advice in keeps_its_promises(&db).await? {
        tracing::warn!("{advice}");
    }
    db.migrate(app::migrations()).await.map_err(told)?;
    Ok(db)
}

/// A database that can lose what it has acknowledged is not used (security §4.1, §8.5). Answers what could be safer.
async fn keeps_its_promises(db: &Db) -> Result<Vec<&'static str>, Vec<String>> {
    let promises = db.promises().await.map_err(|fault| vec![fault.to_string()])?;
    if promises.broken.is_empty() { Ok(promises.advice) } else { Err(promises.broken) }
}

#[expect(clippy::print_stdout, reason = "the command's answer")]
pub(crate) async fn run(options: ConfigOptions) -> Done {
    let config = settings(&options)?;
    if matches!(config.database, Url::Postgres(_)) {
        println!(
            "On PostgreSQL no copy is taken before the schema changes: take one with pg_dump first (docs/backup.md)."
        );
    }
    open(&config).await?;
    println!("The schema is up to date.");
    Ok(())
}

#[expect(clippy::print_stdout, reason = "the command's answer")]
pub(crate) async fn check(options: ConfigOptions) -> Done {
    let config = settings(&options)?;
    let (state, db) = state(&config).map_err(|fault| vec![fault.to_string()])?;
    let advice = match &db {
        Some(db) => keeps_its_promises(db).await?,
        None => Vec::new(),
    };
    println!("The settings are good. {state} {}", vault::check(&config, db).await?);
    advice.iter().for_each(|advice| println!("{advice}"));
    if matches!(config.database, Url::Sqlite(_)) {
        println!("{}", ballast(&config)?);
    }
    if config.index_key_file.is_none() {
        println!("No key file is named: nobody is found by an identity code.");
    }
    Ok(())
}

/// How it is with the ballast, in words.
fn ballast(config: &Config) -> Result<&'static str, Vec<String>> {
    let look = Ballast::look(&config.database, config.ballast).map_err(|fault| vec![fault.to_string()])?;
    Ok(match look {
        Ballast::None => "No ballast is kept: on a full disk nobody can look at a client.",
        Ballast::Held => "The ballast is there.",
        Ballast::Room => "The ballast is not there yet, or was let go; it is made while the program serves.",
        Ballast::NoRoom => "THERE IS NO ROOM for the ballast on the disk of the database: make room, twice its size.",
    })
}

/// How the database is, in words. Looking makes nothing.
fn state(config: &Config) -> Result<(&'static str, Option<Db>), db::Fault> {
    match &config.database {
        Url::Sqlite(file) if !file.exists() => Ok(("The database is not there yet; `rinnalla set-up` makes it.", None)),
        Url::Sqlite(_) | Url::Postgres(_) => Db::open(&config.database).map(|db| ("The database answers.", Some(db))),
    }
}
