//! `with-postgres COMMAND…`: runs a command with one throw-away PostgreSQL for all the processes that it starts.
//!
//! The tests of the whole workspace are many processes; starting a server for each would cost more than the tests.

use std::process::{Command, ExitCode};
use testkit::postgres;

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let Some(program) = arguments.next() else {
        eprintln!("usage: with-postgres COMMAND [ARGUMENT…]");
        return ExitCode::from(2);
    };
    let mut command = Command::new(&program);
    command.args(arguments);
    if let Some(cluster) = postgres::cluster() {
        command.env(postgres::SHARED, cluster.socket());
    }
    match command.status() {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(fault) => {
            eprintln!("{}: {fault}", program.display());
            ExitCode::from(127)
        }
    }
}
