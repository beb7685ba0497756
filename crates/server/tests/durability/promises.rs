//! A PostgreSQL server that can lose what it has acknowledged is not used, and the operator hears why (security §4.1, §8.5).

use crate::{
    installation::{Installation, PROGRAM},
    restore::run,
};
use std::{
    process::{Command, Output, Stdio},
    thread,
    time::{Duration, Instant},
};
use testkit::postgres::Alone;

fn said(output: &Output) -> String {
    [&output.stdout, &output.stderr].map(|part| String::from_utf8_lossy(part).into_owned()).concat()
}

/// As [`run`], for what may go on for ever when the rule is broken.
fn ends(installation: &Installation, arguments: &[&str]) -> Output {
    let mut command = installation.settings(Command::new(PROGRAM));
    let mut child =
        command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program is there");
    let until = Instant::now() + Duration::from_secs(60);
    while child.try_wait().expect("is asked").is_none() {
        if Instant::now() > until {
            child.kill().expect("is stopped");
            panic!("{arguments:?} goes on");
        }
        thread::sleep(Duration::from_millis(50));
    }
    child.wait_with_output().expect("has ended")
}

#[test]
fn a_server_that_forgets_is_not_used() {
    let Some(server) = Alone::start(&["fsync=off", "full_page_writes=off", "synchronous_commit=local"]) else { return };
    let installation = Installation::bare_on(&server.create_database("forgets"));
    for command in [&["serve"][..], &["migrate"], &["check", "config"]] {
        let output = ends(&installation, command);
        assert!(!output.status.success(), "{command:?} goes on");
        for setting in ["fsync = off", "full_page_writes = off", "synchronous_commit = local"] {
            assert!(said(&output).contains(setting), "{command:?} does not tell of {setting}: {output:?}");
        }
    }
}

#[test]
fn a_server_that_keeps_is_used_and_the_operator_hears_what_could_be_safer() {
    let Some(server) = Alone::start(&[]) else { return };
    let installation = Installation::bare_on(&server.create_database("keeps"));
    let migrated = run(&installation, &["migrate"]);
    assert!(migrated.status.success() && said(&migrated).contains("take one with pg_dump first"), "{migrated:?}");
    let checked = run(&installation, &["check", "config"]);
    assert!(checked.status.success() && said(&checked).contains("PostgreSQL waits for no standby"), "{checked:?}");
    assert!(!said(&checked).contains("no data checksums"), "it has them: {checked:?}");
}
