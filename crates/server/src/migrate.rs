//! `rinnalla migrate` and `rinnalla check config`.

use crate::{Done, app, cli::ConfigOptions, config::Config};
use db::Db;

/// Reads the settings or tells what is wrong with them.
pub(crate) fn settings(options: &ConfigOptions) -> Result<Config, Vec<String>> {
    Config::read(options.config.as_deref(), |name| std::env::var(name).ok())
        .map_err(|problems| problems.iter().map(ToString::to_string).collect())
}

/// Opens the database and brings its schema up to date.
pub(crate) async fn open(config: &Config) -> Result<Db, Vec<String>> {
    let told = |fault: db::Fault| vec![fault.to_string()];
    let db = Db::open(&config.database).map_err(told)?;
    db.migrate(app::migrations()).await.map_err(told)?;
    Ok(db)
}

#[expect(clippy::print_stdout, reason = "the command's answer")]
pub(crate) async fn run(options: ConfigOptions) -> Done {
    open(&settings(&options)?).await?;
    println!("The schema is up to date.");
    Ok(())
}

#[expect(clippy::print_stdout, reason = "the command's answer")]
pub(crate) async fn check(options: ConfigOptions) -> Done {
    let config = settings(&options)?;
    Db::open(&config.database).map_err(|fault| vec![fault.to_string()])?;
    println!("The settings are good and the database answers.");
    Ok(())
}
