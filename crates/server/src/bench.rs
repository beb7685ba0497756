//! `rinnalla bench`: fills an empty database with the benchmark's data and signs its workers in. `bin/bench` does the rest.

use crate::{
    Done, app,
    cli::{BenchCommand, LoadOptions},
    keys,
};
use bench::{Folder, Progress};
use db::{Db, Url};
use indicatif::{ProgressBar, ProgressStyle};
use kernel::{Clock, SystemChance, SystemClock};
use std::{fs, path::Path};

pub(crate) async fn run(command: BenchCommand) -> Done {
    match command {
        BenchCommand::Load(options) => load(&options).await,
        BenchCommand::SignIn(options) => sign_in(&open(&options.database).await?, &options.sessions).await,
    }
}

async fn open(address: &str) -> Result<Db, Vec<String>> {
    let told = |fault: db::Fault| vec![fault.to_string()];
    let url: Url = address.parse().map_err(told)?;
    let db = Db::open(&url).map_err(told)?;
    db.migrate(app::migrations()).await.map_err(told)?;
    Ok(db)
}

#[expect(clippy::print_stdout, reason = "the command's answer")]
async fn load(options: &LoadOptions) -> Done {
    let db = open(&options.target.database).await?;
    let key = keys::index_key(&options.index_key_file)?;
    let (folder, bar) = (Folder::new(&options.folder), bar());
    let tell = |progress: Progress| {
        bar.set_length(progress.all);
        bar.set_position(progress.done);
    };
    let loaded = bench::load(&db, &folder, key, SystemClock.now(), tell).await.map_err(|why| vec![why.to_string()])?;
    bar.finish_and_clear();
    println!("{loaded} clients are loaded.");
    sign_in(&db, &options.target.sessions).await
}

fn bar() -> ProgressBar {
    let style = ProgressStyle::with_template("{bar:30} {human_pos} / {human_len} clients, {eta} left");
    ProgressBar::new(0).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}

/// One line for each worker: the value of the session cookie.
#[expect(clippy::print_stdout, reason = "the command's answer")]
async fn sign_in(db: &Db, file: &Path) -> Done {
    let cookies =
        bench::sign_in(db, SystemClock.now(), &mut SystemChance).await.map_err(|why| vec![why.to_string()])?;
    fs::write(file, cookies.join("\n") + "\n").map_err(|why| vec![format!("{}: {why}", file.display())])?;
    println!("{} workers are signed in.", cookies.len());
    Ok(())
}
