//! An invitation is opened by its holder, once, and by sending a form: whatever only looks changes nothing (security §6.4).

use crate::{http::Visitor, installation::Installation};

#[test]
fn link_single_use_post_only() {
    let installation = Installation::found();
    let running = installation.start();
    let address = running.address();
    let visitor = Visitor::at(address);
    let code = installation.invitation.as_str();
    for looked in ["/invitation".to_owned(), format!("/invitation?invitation={code}&step=2&code=000000")] {
        let page = visitor.get(&looked).expect("answers");
        assert!(page.status == 200 && !page.body.contains("Riikka"), "looking shows nothing of the invitation");
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
