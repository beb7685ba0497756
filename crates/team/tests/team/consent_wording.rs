//! What a client agreed to is printed as it was worded then, in the language of then (GDPR 7(1)). On both engines.

use crate::village::Village;
use db::args;
use domain::consent::TextVersion;
use kernel::Coded;
use testkit::on_both_engines;
use village::{core, migrations};

const OLD: &str = "kertovat toisilleen tietojani ja näkevät niitä";
const NOW: &str = "kertovat tietojani tai näkevät niitä sen mukaan";

on_both_engines! { migrations();
    fn a_consent_that_was_given_in_an_earlier_wording_is_printed_in_it(db) {
        let v = Village::new(db).await;
        let id = v.consents(&[v.jobs.org], core()).await;
        let (maija, sheet) = (v.browser(v.maija).await, v.path(&format!("consents/{id}/print")));
        let now = maija.get(&sheet).await;
        now.says(&[NOW, "Lupa alkaa, kun annan sen."]);
        now.never_says(&[OLD]);
        let first = TextVersion::First.code();
        assert_eq!(v.set("UPDATE consent SET text_version = ?1 WHERE case_id = ?2", args![first, v.case].to_vec()).await, 1);
        for page in [sheet, v.path(&format!("consents/{id}"))] {
            let then = maija.get(&page).await;
            then.says(&[OLD, "Lupa on voimassa. Viimeinen päivä on"]);
            then.never_says(&[NOW]);
        }
    }

    /// What the client knows is said by the client in whole sentences; in the earlier wordings it stays as it stood.
    fn what_the_client_knows_is_said_as_it_was_said_then(db) {
        let v = Village::new(db).await;
        let id = v.consents(&[v.jobs.org], core()).await;
        let (maija, sheet) = (v.browser(v.maija).await, v.path(&format!("consents/{id}/print")));
        let (then, now) = ("<li>Kenelle kerrotaan ja mitä.</li>", "<li>Minulle on kerrottu, kuka saa kertoa tietojani, ");
        maija.get(&sheet).await.says(&[now]);
        maija.get(&sheet).await.never_says(&[then]);
        let second = TextVersion::Second.code();
        assert_eq!(v.set("UPDATE consent SET text_version = ?1", args![second].to_vec()).await, 1);
        maija.get(&sheet).await.says(&[then, "Lupa alkaa, kun annan sen."]);
        maija.get(&sheet).await.never_says(&[now]);
    }

    fn a_consent_is_printed_in_the_language_in_which_it_was_given(db) {
        let v = Village::new(db).await;
        let id = v.consents(&[v.jobs.org], core()).await;
        assert_eq!(v.set("UPDATE person SET language = ?1", args!["sv"].to_vec()).await, 1);
        let maija = v.browser(v.maija).await;
        maija.get(&v.path(&format!("consents/{id}/print"))).await.says(&["<html lang=\"fi\">", NOW]);
        let draft = village::matrix(&[v.jobs.org], core());
        let next = v.act(v.maija, move |cx, case| team::consent::save_draft(cx, case, &draft)).await.expect("kept");
        assert_eq!(v.set("UPDATE person SET language = ?1", args!["en"].to_vec()).await, 1);
        let sheet = v.path(&format!("consents/{next}/print"));
        maija.get(&sheet).await.says(&["<html lang=\"en\">"]);
        let given = v.act(v.maija, move |cx, case| team::consent::give(cx, case, next, &village::told_everything())).await;
        given.expect("the client gives it");
        assert_eq!(v.set("UPDATE person SET language = ?1", args!["sv"].to_vec()).await, 1);
        maija.get(&sheet).await.says(&["<html lang=\"en\">"]);
    }
}
