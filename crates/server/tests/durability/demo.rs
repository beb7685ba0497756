//! The demo cannot become a real installation by accident (decision 0005): what it made is not served as real, and what is real is not
//! opened as a demo.

use crate::{
    http::Visitor,
    installation::{Installation, PROGRAM, Running},
    restore::run,
};
use std::{fs, process::Command};

/// A demo that keeps this folder.
fn demo_in(folder: &std::path::Path) -> Command {
    let mut command = Command::new(PROGRAM);
    command.args(["demo", "--listen", "127.0.0.1:0", "--data"]).arg(folder);
    command
}

#[test]
fn what_a_demo_made_is_not_served_as_real() {
    let installation = Installation::bare();
    let folder = installation.data().with_file_name("demo");
    let running = Running::spawn(demo_in(&folder));
    running.address();
    running.ask_to_close();
    assert!(running.closed_well());
    fs::copy(folder.join("demo.sqlite"), installation.database()).expect("is put in the place of a real one");
    let refused = run(&installation, &["serve"]);
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(!refused.status.success() && said.contains("was made by `rinnalla demo`"), "{said}");
}

/// Also when the program was built with the demo in it.
#[test]
fn a_real_program_has_no_page_of_the_demo() {
    let installation = Installation::found();
    let running = installation.start();
    let visitor = Visitor::at(running.address());
    assert_eq!(visitor.get("/sign-in").expect("answers").status, 200, "premise: it is open");
    for path in ["/demo", "/gallery"] {
        assert_eq!(visitor.get(path).expect("answers").status, 404, "{path}");
    }
    let pressed = visitor.post("/demo", &[("who", "maija")]).expect("answers");
    assert!(pressed.status == 404 && pressed.session().is_none(), "{}", pressed.head);
}

#[test]
fn what_is_real_is_not_opened_as_a_demo() {
    let installation = Installation::found();
    let copy = installation.data().with_file_name("copy.sqlite");
    assert!(run(&installation, &["backup", &copy.to_string_lossy()]).status.success());
    let refused = demo_in(&installation.data()).output().expect("runs");
    assert!(!refused.status.success(), "{refused:?}");
    let posing = installation.data().with_file_name("posing");
    let made = Running::spawn(demo_in(&posing));
    made.address();
    made.ask_to_close();
    assert!(made.closed_well());
    for beside in ["demo.sqlite-wal", "demo.sqlite-shm"] {
        fs::remove_file(posing.join(beside)).ok();
    }
    fs::copy(&copy, posing.join("demo.sqlite")).expect("is put in the place of the demo's");
    let refused = demo_in(&posing).output().expect("runs");
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(!refused.status.success() && said.contains("not a demo region"), "{said}");
}
