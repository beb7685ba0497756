//! The door to the queue: those of the unit who take contacts, and nobody beside them; each contact that a list shows is a look. On both
//! engines.

use crate::village::{Village, migrations, recorded};
use access::{Refusal, enter_contact};
use domain::{
    Duty, Rule,
    contact::{Acceptance, Ending, NextStep},
    raising::ClientAnswer,
};
use identity::{NewAccount, add_account};
use intake::{Closing, Coming, Talk, end, record, talk, waiting};
use kernel::{AccountId, OrgId, UnitId};
use testkit::on_both_engines;
use village::{line, professional, refused, rule};

db::row! {
    struct Place {
        org: OrgId,
        unit: UnitId,
    }
}

const PLACE: &str = "SELECT org_id AS org, unit_id AS unit FROM account WHERE id = ?1";
const LOOKS: &str = "SELECT count(*) AS n FROM trail WHERE account_id = ?1 AND contact_id = ?2 AND kind = 'view'";

impl Village {
    /// Somebody in Riikka's own unit whose work is another.
    async fn beside_riikka(&self) -> AccountId {
        let place =
            self.rows::<Place>(PLACE, vec![self.people.riikka.into()]).await.pop().expect("Riikka works somewhere");
        let new = move || professional("Sanna Kivi", (place.org, place.unit));
        let hired = self.anybody(move |cx| {
            add_account(cx, &NewAccount { duties: [Duty::TeamMember].into_iter().collect(), ..new() })
        });
        hired.await.expect("is hired")
    }
}

on_both_engines! { migrations();
    /// C05, I5: working in the same rooms is no ground.
    fn who_works_beside_the_queue_and_not_at_it_sees_none_of_it(db) {
        let v = Village::new(db).await;
        let (id, beside) = (v.left("En jaksa enää.").await, v.beside_riikka().await);
        v.ask(v.people.riikka, move |cx| enter_contact(cx, id).map(drop)).await.expect("premise: it lies in her queue");
        let met = v.ask(beside, move |cx| enter_contact(cx, id).map(drop)).await;
        assert_eq!(refused(met), Refusal::NotFound);
        assert_eq!(v.ask(beside, waiting).await.expect("a desk"), intake::Waiting::default());
        assert_eq!(v.browser(beside).await.get(&format!("/contacts/{id}")).await.status, 404);
        v.browser(beside).await.get("/contacts").await.never_says(&["En jaksa enää."]);
    }

    /// Security §2: a list shows people too.
    fn each_contact_that_a_list_shows_is_a_look(db) {
        let v = Village::new(db).await;
        let (first, second) = (v.left("Ensimmäinen").await, v.left("Toinen").await);
        v.browser(v.people.riikka).await.get("/contacts").await.says(&["Ensimmäinen", "Toinen"]);
        for id in [first, second] {
            assert_eq!(v.number(LOOKS, vec![v.people.riikka.into(), id.into()]).await, 1);
        }
    }

    /// Domain §5: whoever leads, administers or oversees meets no clients here.
    fn who_works_with_no_clients_records_no_contact(db) {
        let v = Village::new(db).await;
        let noticed = recorded(Coming::Noticed);
        let tried = v.ask(v.people.kaisa, move |cx| record(cx, &noticed).map(drop)).await;
        assert_eq!(refused(tried), Refusal::NotFound);
        assert_eq!(v.number("SELECT count(*) AS n FROM contact", Vec::new()).await, 0);
        assert_eq!(v.browser(v.people.kaisa).await.get("/contacts/new").await.status, 404);
        assert_eq!(v.browser(v.people.outi).await.get("/contacts/new").await.status, 200);
    }

    /// Domain §5: "only the initial service reads it" is true until the client has said yes to somebody else.
    fn a_contact_goes_to_another_organisation_only_with_the_clients_yes(db) {
        let v = Village::new(db).await;
        let (id, outi, riikka) = (v.mine().await, v.people.outi, v.people.riikka);
        let now = v.gate.now();
        let over = move |version, to| {
            let by = Acceptance { by: to, at: now };
            Closing { ending: Ending::HandedOver(by), next: NextStep { what: line("Outi soittaa"), on: None }, to_sender: None, version }
        };
        for ending in [over(1, outi).ending, Ending::PairWork(outi)] {
            let closing = Closing { ending, ..over(1, outi) };
            assert_eq!(rule(v.ask(riikka, move |cx| end(cx, id, &closing)).await), Rule::ClientHasNotSaidYes);
        }
        assert_eq!(refused(v.ask(outi, move |cx| enter_contact(cx, id).map(drop)).await), Refusal::NotFound);
        let said = Talk { on: "2026-03-12".parse().expect("a day"), answer: ClientAnswer::WantsHelp, ask_again: None, words: None };
        v.ask(riikka, move |cx| talk(cx, id, &said)).await.expect("recorded");
        let closing = over(1, outi);
        v.ask(riikka, move |cx| end(cx, id, &closing)).await.expect("handed over");
        v.ask(outi, move |cx| enter_contact(cx, id).map(drop)).await.expect("it is hers now");
        let on = over(2, v.people.jari);
        let passed = v.ask(outi, move |cx| end(cx, id, &on)).await;
        assert_eq!(rule(passed), Rule::ClientHasNotSaidYes, "Kela has heard no yes itself");
    }

    /// Security §1.9: what has ended is nobody else's, and a name that is typed tells nothing of who has been here.
    fn what_has_ended_leaves_the_queue_and_its_likenesses(db) {
        let v = Village::new(db).await;
        let (first, riikka, antero) = (v.mine().await, v.people.riikka, v.people.antero);
        v.clock.pass(std::time::Duration::from_secs(3600));
        let second = v.mine().await;
        let like = format!("/contacts/{second}/end");
        v.browser(antero).await.get(&like).await.says(&["Timo Koskela, "]);
        let closing = Closing { ending: Ending::Advised, next: NextStep { what: line("Soittaa, jos tarvitsee"), on: None }, to_sender: None, version: 1 };
        v.ask(riikka, move |cx| end(cx, first, &closing)).await.expect("ended");
        assert_eq!(refused(v.ask(antero, move |cx| enter_contact(cx, first).map(drop)).await), Refusal::NotFound);
        v.ask(riikka, move |cx| enter_contact(cx, first).map(drop)).await.expect("she is its named person");
        v.browser(antero).await.get(&like).await.never_says(&["Timo Koskela, "]);
    }
}
