//! The commands, as `rinnalla --help` tells them.

use clap::{Parser, Subcommand};
use std::path::PathBuf;

/// Shared case coordination for people whose ability to work is at risk.
#[derive(Debug, Parser)]
#[command(
    name = "rinnalla",
    version,
    about = "Shared case coordination for people whose ability to work is at risk.",
    after_help = "Settings come from a file (--config) and from variables RINNALLA_…; see docs/rinnalla.toml and docs/running.md."
)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What the program does.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Open a demo region with invented people. Nothing to set up; data is made anew unless --data names a folder.
    #[cfg(feature = "demo")]
    Demo(DemoOptions),
    /// Serve a region for real use.
    Serve(ConfigOptions),
    /// Found a region for real use from a file (see docs/set-up.toml), and print an invitation for each person.
    SetUp(SetUpOptions),
    /// Add people to a region that is there, or invite somebody anew.
    #[command(subcommand)]
    Account(AccountCommand),
    /// Fill the service directory.
    #[command(subcommand)]
    Services(ServicesCommand),
    /// Bring the database's schema up to date, with a snapshot before.
    Migrate(ConfigOptions),
    /// Write a copy of the whole database to a new file, also while the program serves (SQLite; for PostgreSQL see docs/backup.md).
    Backup(CopyOptions),
    /// Put a copy in the place of the database, with the program stopped. What was there stays beside it.
    Restore(CopyOptions),
    /// Check without starting.
    #[command(subcommand)]
    Check(CheckCommand),
    /// Measure: fill an empty database with invented work. `bin/bench` does the whole measurement.
    #[command(subcommand)]
    Bench(BenchCommand),
}

/// What is done with accounts.
#[derive(Debug, Subcommand)]
pub enum AccountCommand {
    /// Add accounts from a file and print their invitations.
    Add(AddOptions),
    /// Invite somebody anew, after a forgotten password or a lost telephone. The old ones are of no use from then on.
    Invite(InviteOptions),
    /// After the key file for secrets was lost: make a new one, and tell who has to be invited anew. Nobody signs in with the old factors.
    NewKey(ConfigOptions),
}

/// What is done with the service directory.
#[derive(Debug, Subcommand)]
pub enum ServicesCommand {
    /// Take services of the national Service Catalogue (PTV, open interface version 11) into the directory. Doing it again takes what has
    /// changed; a broken file is named with its place, and then nothing is taken.
    Import(ImportOptions),
}

/// What is taken into the directory.
#[derive(Debug, clap::Args)]
pub struct ImportOptions {
    /// A folder with the folders `services`, `servicechannels` and `organizations`: one answer of the interface a file (*.json).
    pub folder: PathBuf,
    /// Where the settings are.
    #[command(flatten)]
    pub config: ConfigOptions,
}

/// Who is added.
#[derive(Debug, clap::Args)]
pub struct AddOptions {
    /// The file: entries `[[account]]` as in docs/set-up.toml, where `unit` is the unit's name in Finnish.
    pub file: PathBuf,
    /// Where the settings are.
    #[command(flatten)]
    pub config: ConfigOptions,
}

/// Who is invited anew.
#[derive(Debug, clap::Args)]
pub struct InviteOptions {
    /// The sign-in name.
    pub sign_in: String,
    /// Where the settings are.
    #[command(flatten)]
    pub config: ConfigOptions,
}

/// What a measurement needs.
#[derive(Debug, Subcommand)]
pub enum BenchCommand {
    /// Load the files that bench/gen.py wrote into an empty database, and sign the workers in.
    Load(LoadOptions),
    /// Sign the workers of a loaded database in again.
    SignIn(SessionOptions),
}

/// What is loaded, and where.
#[derive(Debug, clap::Args)]
pub struct LoadOptions {
    /// The folder with the files.
    pub folder: PathBuf,
    /// The key for finding identity codes; made when it is not there.
    #[arg(long, env = "RINNALLA_INDEX_KEY_FILE")]
    pub index_key_file: PathBuf,
    /// Where to.
    #[command(flatten)]
    pub target: SessionOptions,
}

/// A loaded database and its sessions.
#[derive(Debug, clap::Args)]
pub struct SessionOptions {
    /// The database: sqlite:PATH or postgres://…
    #[arg(long, env = "RINNALLA_DATABASE", hide_env_values = true)]
    pub database: String,
    /// The file for the session references, one worker a line.
    #[arg(long)]
    pub sessions: PathBuf,
}

/// What can be checked.
#[derive(Debug, Subcommand)]
pub enum CheckCommand {
    /// Read the settings, open the database, and tell everything that is unsafe or missing.
    Config(ConfigOptions),
}

/// How the demo is opened.
#[cfg(feature = "demo")]
#[derive(Debug, clap::Args)]
pub struct DemoOptions {
    /// The address to listen on. Only this machine can reach it unless you say otherwise.
    #[arg(long, default_value = "127.0.0.1:7100")]
    pub listen: std::net::SocketAddr,
    /// A folder to keep the demo's data in. Without it the data goes when the program ends.
    #[arg(long)]
    pub data: Option<PathBuf>,
    /// How many clients to invent besides those whose stories are written, 20 000 at the most. A folder that holds a region already is
    /// opened as it is.
    #[arg(long, default_value_t = 0, value_parser = clap::value_parser!(u32).range(0..=20_000))]
    pub clients: u32,
}

/// Where the settings are.
#[derive(Debug, clap::Args)]
pub struct ConfigOptions {
    /// The settings file (TOML; docs/rinnalla.toml is an example). Variables RINNALLA_DATABASE, RINNALLA_LISTEN,
    /// RINNALLA_ORIGIN, RINNALLA_PROXY, RINNALLA_REGION, RINNALLA_INDEX_KEY_FILE, RINNALLA_SECRET_KEY_FILE and
    /// RINNALLA_BALLAST_MIB beat it.
    #[arg(long, env = "RINNALLA_CONFIG")]
    pub config: Option<PathBuf>,
}

/// A copy of the database.
#[derive(Debug, clap::Args)]
pub struct CopyOptions {
    /// The file of the copy.
    pub file: PathBuf,
    /// Where the settings are.
    #[command(flatten)]
    pub config: ConfigOptions,
}

/// What a region is founded from.
#[derive(Debug, clap::Args)]
pub struct SetUpOptions {
    /// The file: region, organisations, units and accounts.
    pub file: PathBuf,
    /// Where the settings are.
    #[command(flatten)]
    pub config: ConfigOptions,
}
