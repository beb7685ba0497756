//! Who said something and who wrote it down, and how a client without pages of their own is told. On both engines.

use crate::village::Village;
use casework::responsibility::{acknowledge, record_acknowledgement};
use domain::responsibility::SaidHow;
use testkit::on_both_engines;
use village::migrations;

const KNOWS: &str = "Asiakas tietää, kuka vastaa";
const NO_ACCOUNT: &str = "ei ole tunnuksia tähän palveluun";

impl Village {
    /// Who is credited with the newest line of this kind.
    async fn credited(&self, what: &str) -> String {
        let page = self.browser(self.maija).await.page(&self.path("timeline")).await;
        let (_, line) = page.split_once(what).expect("the line is there");
        line.split_once("</li>").expect("its end").0.to_owned()
    }
}

on_both_engines! { migrations();
    fn what_the_client_said_and_somebody_wrote_down_names_both(db) {
        let v = Village::new(db).await;
        v.act(v.maija, |cx, case| record_acknowledgement(cx, case, SaidHow::Phone)).await.expect("written down");
        let told = v.credited(KNOWS).await;
        assert!(told.contains("Asiakas, kirjasi Maija Lehtonen"), "{told}");
        v.act(v.timo, acknowledge).await.expect("said on his own pages");
        let told = v.credited(KNOWS).await;
        assert!(told.contains("Timo Koskela") && !told.contains("kirjasi"), "{told}");
    }

    fn a_client_without_an_account_is_told_in_another_way(db) {
        let v = Village::new(db).await;
        let maija = v.browser(v.maija).await;
        for page in ["client", "notes/new", "messages", "pause"] {
            maija.get(&v.path(page)).await.never_says(&[NO_ACCOUNT]);
        }
        v.set("UPDATE account SET state = 'disabled' WHERE person_id IS NOT NULL", Vec::new()).await;
        for page in ["client", "notes/new", "messages", "pause"] {
            let page = maija.get(&v.path(page)).await;
            page.says(&[NO_ACCOUNT]);
            page.never_says(&["omasta palvelustaan", "omalta sivultaan"]);
        }
    }
}
