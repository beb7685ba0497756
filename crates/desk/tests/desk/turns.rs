//! What answering for a client puts on the desk: telling who it is, and finding somebody who does it for long (domain §7).

use crate::village::{Village, migrations};
use access::{Case, Cx, Outcome};
use casework::responsibility::{self as turns, Asked};
use domain::responsibility::SaidHow;
use kernel::AccountId;
use std::time::Duration;
use testkit::on_both_engines;
use village::{core, line};

const TELL: &str = "Kerro asiakkaalle, että vastaat hänen asiastaan: Timo Koskela";
const TO_KNOW: &str = "Odotetaan, että asiakas vahvistaa tietävänsä, kuka vastaa: Timo Koskela";
const ASKED: &str = "Odotetaan vastausta: Jari Niemi asiakasvastaavaksi \u{2013} Timo Koskela";
const FIND: &str = "Etsi toinen asiakasvastaava: Timo Koskela";

fn asks(who: AccountId) -> impl Fn(&mut Cx<'_, '_>, &Case) -> Outcome<()> + Send + 'static {
    move |cx, case| team::propose(cx, case, &Asked { account: who, reason: line("tuttu jo ennestään") })
}

fn declines(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<()> {
    turns::decline(cx, case, &line("Liian monta asiakasta"))
}

impl Village {
    async fn jari_takes_over(&self) {
        self.act(self.maija, asks(self.jari)).await.expect("asked");
        self.act(self.jari, turns::accept).await.expect("accepted");
    }
}

on_both_engines! { migrations();
    /// The duty to tell the client who their person is stands on the desk until the client has said that they know.
    fn whoever_takes_over_tells_the_client_who_then_says_that_they_know(db) {
        let v = Village::with_jari(db, core()).await;
        v.jari_takes_over().await;
        let (own, others) = v.waits(v.jari).await;
        assert!(own.contains(TELL) && !others.contains(TO_KNOW), "{own} {others}");
        assert!(own.contains(&format!("/cases/{}/team", v.case)), "{own}");
        assert!(!v.page(v.maija, "/work").await.contains(TELL), "she answers no more");
        v.act(v.jari, |cx, case| turns::tell(cx, case, SaidHow::Phone)).await.expect("told");
        let (own, others) = v.waits(v.jari).await;
        assert!(!own.contains(TELL) && others.contains(TO_KNOW), "{own} {others}");
        v.act(v.timo, team::acknowledge).await.expect("known");
        let desk = v.page(v.jari, "/work").await;
        assert!(!desk.contains(TELL) && !desk.contains(TO_KNOW), "{desk}");
    }

    /// Whoever answers for now is told when the client has heard; that they know is asked of the permanent one.
    fn an_interim_one_waits_for_no_acknowledgement(db) {
        let v = Village::with_jari(db, core()).await;
        v.set("UPDATE case_manager SET told_at = NULL, told_how = NULL WHERE case_id = ?1", vec![v.case.into()]).await;
        assert!(v.waits(v.maija).await.0.contains(TELL));
        v.act(v.maija, |cx, case| turns::tell(cx, case, SaidHow::Phone)).await.expect("told");
        let desk = v.page(v.maija, "/work").await;
        assert!(!desk.contains(TELL) && !desk.contains(TO_KNOW), "{desk}");
    }

    fn whoever_asked_waits_for_the_answer_and_looks_for_another_after_a_no(db) {
        let v = Village::with_jari(db, core()).await;
        v.act(v.maija, asks(v.jari)).await.expect("asked");
        let (own, others) = v.waits(v.maija).await;
        assert!(others.contains(ASKED) && !own.contains("Jari"), "{own} {others}");
        v.act(v.jari, declines).await.expect("declined");
        let (own, others) = v.waits(v.maija).await;
        assert!(own.contains(FIND) && own.contains("Jari Niemi ei ota vastuuta: ”Liian monta asiakasta”"), "{own}");
        assert!(!others.contains(ASKED), "{others}");
        assert!(own.contains(&format!("/cases/{}/team/manager", v.case)), "{own}");
        v.clock.pass(Duration::from_secs(60));
        v.act(v.maija, asks(v.outi)).await.expect("asked");
        let (own, others) = v.waits(v.maija).await;
        assert!(!own.contains(FIND) && others.contains("Odotetaan vastausta: Outi Salmela"), "{own} {others}");
        v.act(v.maija, turns::withdraw).await.expect("taken back");
        let desk = v.page(v.maija, "/work").await;
        assert!(!desk.contains(FIND) && !desk.contains("Odotetaan vastausta"), "she took it back herself: {desk}");
    }

    /// A consent that is taken back ends the question with it; one that runs out leaves a question that nobody can answer.
    fn without_a_consent_the_question_comes_back(db) {
        let v = Village::with_jari(db, core()).await;
        v.act(v.maija, asks(v.jari)).await.expect("asked");
        let in_force = "UPDATE consent SET valid_until = '2026-03-11' WHERE case_id = ?1";
        v.set(in_force, vec![v.case.into()]).await;
        let (own, others) = v.waits(v.maija).await;
        assert!(own.contains(FIND) && own.contains("Jari Niemi ei voi enää vastata") && !others.contains(ASKED), "{own} {others}");
        v.set("UPDATE consent SET valid_until = '2026-12-31' WHERE case_id = ?1", vec![v.case.into()]).await;
        assert!(v.waits(v.maija).await.1.contains(ASKED), "premise: the day decided");
        v.withdraws().await;
        let (own, others) = v.waits(v.maija).await;
        assert!(own.contains(FIND) && own.contains("Jari Niemi ei voi enää vastata") && !others.contains(ASKED), "{own} {others}");
    }

    /// A permanent one who asked goes on answering after a no: it is told for two weeks, and is no duty for ever.
    fn a_permanent_one_is_told_of_a_no_for_two_weeks(db) {
        let v = Village::with_jari(db, core()).await;
        v.set("UPDATE case_manager SET kind = 'permanent', acknowledged_at = since WHERE case_id = ?1", vec![v.case.into()]).await;
        v.act(v.maija, asks(v.jari)).await.expect("asked");
        v.act(v.jari, declines).await.expect("declined");
        v.clock.pass(Duration::from_secs(13 * 24 * 60 * 60));
        assert!(v.waits(v.maija).await.0.contains(FIND));
        v.clock.pass(Duration::from_secs(2 * 24 * 60 * 60));
        assert!(!v.page(v.maija, "/work").await.contains(FIND));
        v.set("UPDATE case_manager SET kind = 'interim' WHERE case_id = ?1 AND state = 'active'", vec![v.case.into()]).await;
        assert!(v.waits(v.maija).await.0.contains(FIND), "until somebody answers for long");
    }
}
