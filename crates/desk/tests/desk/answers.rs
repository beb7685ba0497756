//! Answers that are waited for: a message's beginning stands in its row, and a performer who cannot see the plan is told of.

use crate::village::{Village, migrations};
use access::Outcome;
use casework::{message, responsibility::Asked};
use domain::{Category, CategorySet};
use kernel::AccountId;
use plan::{approve_own, propose};
use std::time::Duration;
use testkit::on_both_engines;
use village::{core, line, prose};

const CANNOT: &str = "ei näe suunnitelmaa eikä voi siksi vastata \u{2013} Timo Koskela";

impl Village {
    /// A plan in which these people do something, put forward by Maija.
    async fn proposed(&self, who: &[AccountId]) {
        self.plans("2026-06-01", who).await;
        let done = self.act(self.maija, |cx, case| {
            let version = plan::view(cx, case)?.expect("a plan").version;
            propose(cx, case, version)
        });
        done.await.expect("put forward");
    }

    async fn timo_writes(&self, text: &'static str) {
        self.act(self.timo, move |cx, case| message::from_client(cx, case, &prose(text))).await.expect("written");
    }

    async fn jari_answers_for_timo(&self) {
        let jari = self.jari;
        let asked = move || Asked { account: jari, reason: line("tuttu jo ennestään") };
        let done: Outcome<()> = self.act(self.maija, move |cx, case| team::propose(cx, case, &asked())).await;
        done.expect("asked");
        self.act(self.jari, casework::responsibility::accept).await.expect("accepted");
    }
}

on_both_engines! { migrations();
    /// Where Jari is in the team and the consent covers the plan, his answer can come; Outi was never let in.
    fn somebody_who_was_never_let_in_stands_on_the_desk(db) {
        let v = Village::with_jari(db, CategorySet::EMPTY.with(Category::Plan)).await;
        v.proposed(&[v.jari, v.outi, v.maija]).await;
        let (own, _) = v.waits(v.maija).await;
        assert!(own.contains(&format!("Outi Salmela {CANNOT}")), "{own}");
        assert_eq!(own.matches(CANNOT).count(), 1, "{own}");
        assert!(own.contains(&format!("/cases/{}/plan\"", v.case)), "{own}");
        assert!(!v.page(v.jari, "/work").await.contains(CANNOT), "Maija put it forward");
    }

    /// A place in the team is not enough where the consent does not cover the plan; a yes that has come asks nothing more.
    fn whoever_has_answered_is_not_missed(db) {
        let v = Village::with_jari(db, CategorySet::EMPTY.with(Category::Plan)).await;
        v.proposed(&[v.jari, v.maija]).await;
        assert!(!v.page(v.maija, "/work").await.contains(CANNOT), "Jari sees it");
        let jari = "UPDATE consent_party SET receives = 1 WHERE case_id = ?1 AND org_id = ?2";
        v.set(jari, vec![v.case.into(), v.jobs.org.into()]).await;
        assert!(v.waits(v.maija).await.0.contains(&format!("Jari Niemi {CANNOT}")), "his place lets him see no plans");
        v.set("UPDATE consent_party SET receives = gives WHERE case_id = ?1", vec![v.case.into()]).await;
        v.act(v.jari, |cx, case| approve_own(cx, case, 1)).await.expect("Jari agrees");
        v.consent_is_lost().await;
        assert!(!v.page(v.maija, "/work").await.contains(CANNOT), "his yes has come");
    }

    fn a_message_begins_in_its_row(db) {
        let v = Village::with_jari(db, core()).await;
        v.timo_writes("Käykö tapaaminen torstaina?\nIltapäivä olisi hyvä, koska aamulla selkä on jäykkä ja bussi tulee vasta yhdeksältä.").await;
        v.clock.pass(Duration::from_secs(60));
        v.timo_writes("Toinen viesti.").await;
        let (own, _) = v.waits(v.maija).await;
        assert!(own.contains("Vastaa viestiin: Timo Koskela") && own.contains("”Käykö tapaaminen torstaina? Iltapäivä olisi"), "{own}");
        assert!(own.contains("…”") && !own.contains("yhdeksältä") && !own.contains("Toinen"), "{own}");
    }

    /// Jari answers for Timo from another register: the messages there are not opened to him.
    fn nobody_reads_a_message_on_the_desk_who_could_not_open_it(db) {
        let v = Village::with_jari(db, core()).await;
        v.timo_writes("vain sinulle").await;
        v.jari_answers_for_timo().await;
        let (own, _) = v.waits(v.jari).await;
        assert!(own.contains("Vastaa viestiin: Timo Koskela") && !own.contains("vain sinulle"), "{own}");
        let opened = "UPDATE consent_party SET gives = gives | ?2, receives = receives | ?2 WHERE case_id = ?1";
        v.set(opened, vec![v.case.into(), CategorySet::EMPTY.with(Category::Messages).bits().into()]).await;
        assert!(v.waits(v.jari).await.0.contains("”vain sinulle”"), "now Timo has opened them");
    }

    /// On a phone the day comes before the long lists: the page is read in the order of the document.
    fn the_day_stands_before_the_lists(db) {
        let v = Village::with_jari(db, core()).await;
        let page = v.page(v.maija, "/work").await;
        let at = |id: &str| page.find(&format!("<h2 id=\"{id}\">")).expect("it is there");
        assert!(at("day") < at("waiting") && at("waiting") < at("mine") && at("mine") < at("quick"));
    }
}
