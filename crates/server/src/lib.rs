//! The program: commands, settings, and how the capabilities are wired together.

mod account;
pub mod app;
mod backup;
mod bench;
mod chores;
pub mod cli;
pub mod config;
mod keys;
mod logging;
mod migrate;
mod serve;
mod services;
mod set_up;
mod vault;
pub mod web;

#[cfg(feature = "demo")]
mod demo;
#[cfg(feature = "demo")]
pub mod gallery;

use cli::{AccountCommand, CheckCommand, Cli, Command, ServicesCommand};
use std::process::ExitCode;

/// Runs one command to its end.
pub fn run(cli: Cli) -> ExitCode {
    logging::start();
    let outcome = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(|why| vec![why.to_string()])
        .and_then(|runtime| runtime.block_on(command(cli.command)));
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            problems.iter().for_each(|problem| eprintln!("rinnalla: {problem}"));
            ExitCode::FAILURE
        }
    }
}

/// What a command answers: nothing, or everything that stands in its way, in words.
pub type Done = Result<(), Vec<String>>;

async fn command(command: Command) -> Done {
    match command {
        #[cfg(feature = "demo")]
        Command::Demo(options) => demo::run(options).await,
        Command::Serve(options) => serve::run(options).await,
        Command::SetUp(options) => set_up::run(options).await,
        Command::Account(AccountCommand::Add(options)) => account::add(options).await,
        Command::Account(AccountCommand::Invite(options)) => account::invite(options).await,
        Command::Account(AccountCommand::NewKey(options)) => account::new_key(options).await,
        Command::Services(ServicesCommand::Import(options)) => services::run(options).await,
        Command::Migrate(options) => migrate::run(options).await,
        Command::Backup(options) => backup::backup(&options),
        Command::Restore(options) => backup::restore(&options),
        Command::Bench(work) => bench::run(work).await,
        Command::Check(CheckCommand::Config(options)) => migrate::check(options).await,
    }
}
