//! An invitation is opened by its holder, once, and by sending a form: whatever only looks changes nothing (security §6.4).

use crate::{
    http::Visitor,
    installation::{Installation, PROGRAM},
};
use std::{
    fs,
    process::{Command, Output},
};

fn account(installation: &Installation, arguments: &[&str]) -> Output {
    installation.settings(Command::new(PROGRAM)).arg("account").args(arguments).output().expect("runs")
}

/// The code that the program printed for this sign-in name.
fn code_of(output: &Output, sign_in: &str) -> String {
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let line = text.lines().find(|line| line.starts_with(sign_in)).unwrap_or_else(|| panic!("{output:?}"));
    line.split_whitespace().last().expect("a code").to_owned()
}

/// A colleague comes when the region is long there; a file with a mistake adds nobody.
#[test]
fn somebody_new_is_added_and_opens_their_invitation() {
    let installation = Installation::found();
    let file = installation.data().with_file_name("newcomers.toml");
    let newcomer = |sign_in: &str, unit: &str| {
        format!(
            "[[account]]\nsign_in = \"{sign_in}\"\nname = \"Uusi Tulija\"\ntitle = \"palveluohjaaja\"\nunit = \"{unit}\"\nduties = [\"first_line\"]\n"
        )
    };
    let add = |text: String| {
        fs::write(&file, text).expect("is written");
        account(&installation, &["add", &file.to_string_lossy()])
    };
    let wrong = add(newcomer("uusi.tulija", "Alkupalvelu") + &newcomer("toinen.tulija", "Ei ole"));
    assert!(!wrong.status.success() && String::from_utf8_lossy(&wrong.stderr).contains("0 units are called Ei ole"));
    let added = add(newcomer("uusi.tulija", "Alkupalvelu"));
    let code = code_of(&added, "uusi.tulija");
    let again = add(newcomer("uusi.tulija", "Alkupalvelu"));
    assert!(String::from_utf8_lossy(&again.stderr).contains("taken already"), "{again:?}");
    let running = installation.start();
    let opened = Visitor::at(running.address()).post("/invitation", &[("invitation", &code)]).expect("answers");
    assert!(opened.body.contains("Uusi Tulija"), "{}", opened.body);
}

/// A lost telephone: from the new invitation on, the session under way and the old factors open nothing.
#[test]
fn whoever_is_invited_anew_has_only_the_new_invitation() {
    let installation = Installation::found();
    let running = installation.start();
    let address = running.address();
    let riikka = installation.riikka(address);
    assert_eq!(riikka.get("/work").expect("answers").status, 200, "premise: she has signed in");
    let invited = account(&installation, &["invite", "riikka.ojala"]);
    let code = code_of(&invited, "riikka.ojala");
    assert_ne!(riikka.get("/work").expect("answers").status, 200, "the session has ended");
    let opened = Visitor::at(address).post("/invitation", &[("invitation", &code)]).expect("answers");
    assert!(opened.body.contains("Riikka"), "{}", opened.body);
    assert!(!account(&installation, &["invite", "ei.ketaan"]).status.success());
}

#[test]
fn link_single_use_post_only() {
    let installation = Installation::found();
    let running = installation.start();
    let address = running.address();
    let visitor = Visitor::at(address);
    let code = installation.invitation.as_str();
    for looked in ["/invitation".to_owned(), format!("/invitation?invitation={code}&step=2&code=000000")] {
        let page = visitor.get(&looked).expect("answers");
        assert!(
            [200, 400].contains(&page.status) && !page.body.contains("Riikka"),
            "looking shows nothing of the invitation"
        );
    }
    let opened = visitor.post("/invitation", &[("invitation", code)]).expect("answers");
    assert!(opened.body.contains("Riikka"), "premise: its holder opens it");
    installation.riikka(address); // takes it into use, so everything before changed nothing
    let again = visitor.post("/invitation", &[("invitation", code)]).expect("answers");
    assert_eq!(again.status, 422);
    assert!(!again.body.contains("Riikka"), "it works once");
    let guessed = visitor.post("/invitation", &[("invitation", "ABCD-EFGH-JKLM-NPQR")]).expect("answers");
    assert_eq!(guessed.status, again.status, "a used one looks like one that never was");
}
