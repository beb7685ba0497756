//! What comes next when the consent covers some of those whom the client has approved, and not others (I4; domain §11, §13).

use crate::village::{Village, migrations};
use casework::{
    responsibility,
    situation::{Said, answer_rehabilitation, save},
};
use domain::{
    responsibility::SaidHow,
    survey::{Author, Field, Rehabilitation},
};
use kernel::{AccountId, Prose};
use testkit::on_both_engines;
use village::core;

const FORMING: &str = "UPDATE case_file SET stage = 'team_forming' WHERE id = ?1";

impl Village {
    /// Everything before the team is done.
    async fn forms_the_team(&self) {
        let known = self.act(self.maija, |cx, case| {
            let words = Prose::new("Selkä ei kestä nostoja").ok();
            let said = Said { field: Field::Limits, author: Author::Client, base: 0, words };
            responsibility::tell(cx, case, SaidHow::InPerson)?;
            save(cx, case, &[said])?;
            answer_rehabilitation(cx, case, &Rehabilitation::Asked, 0)
        });
        known.await.expect("the situation is known");
        self.set(FORMING, vec![self.case.into()]).await;
    }

    async fn is_approved(&self, who: AccountId) {
        let id = self.suggests(who).await;
        self.act(self.timo, move |cx, case| team::approve_member(cx, case, id)).await.expect("Timo approves");
    }

    /// The panel of what comes next, as Maija sees it.
    async fn next(&self) -> String {
        let page = self.page(self.maija, &format!("/cases/{}", self.case)).await;
        let panel = page.split_once("next-step").and_then(|(_, rest)| rest.split_once("</section>"));
        panel.map(|(panel, _)| panel.to_owned()).unwrap_or_default()
    }

    /// Whether the panel leads to these parts of the case, the first of them before the others.
    async fn leads(&self, says: &str, [first, also]: [&str; 2]) {
        let panel = self.next().await;
        let to = |class: &str, rest: &str| {
            panel.contains(&format!("class=\"btn {class}\" href=\"/cases/{}/{rest}\"", self.case))
        };
        assert!(panel.contains(says) && to("btn-1", first) && to("btn-ghost", also), "{panel}");
    }
}

on_both_engines! { migrations();
    /// One person outside the consent keeps nobody else waiting: first the invitations that can go out, then the consent, and what goes on
    /// meanwhile with those who are there.
    fn the_invitations_that_can_go_out_come_before_the_consent_for_the_others(db) {
        let v = Village::with_jari(db, core()).await;
        v.forms_the_team().await;
        v.is_approved(v.outi).await;
        v.is_approved(v.clinic.who).await;
        let first = "Kutsu ensin ne, jotka suostumus jo kattaa. Sovi sitten suostumuksesta, joka kattaa myös: Kirsi Ranta";
        v.leads(first, ["team", "consents/new"]).await;
        v.act(v.maija, team::invite_approved).await.expect("Outi is invited");
        let then = "Sovi asiakkaan kanssa suostumuksesta, joka kattaa myös: Kirsi Ranta";
        v.leads(then, ["consents/new", "team/manager"]).await;
        v.consents(&[v.jobs.org, v.kela.org, v.clinic.org], core()).await;
        let panel = v.next().await;
        assert!(panel.contains("Kutsu asiakkaan hyväksymät jäsenet tiimiin") && !panel.contains("btn-ghost"), "{panel}");
    }
}
