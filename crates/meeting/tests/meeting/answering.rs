//! Whether the time fits, and when it is agreed: the client must be able to come, and another's no is decided on (K01). On both engines.

use crate::village::{Village, migrations};
use domain::Rule;
use kernel::{AccountId, MeetingId};
use meeting::{Answer, Answered, Arrangement, Change, answer_invitation, change, hold_anyway};
use std::{sync::Arc, time::Duration};
use testkit::on_both_engines;
use village::{line, rule};

const WHY: &str = "Olen silloin koulutuksessa";
const INSTEAD: &str = "huomenna kello 15 jälkeen";

impl Village {
    async fn says(&self, who: AccountId, id: MeetingId, answer: Answer) {
        self.ask(who, move |cx| answer_invitation(cx, id, &answer.into())).await.expect("answered");
    }

    /// Outi cannot come, and tells why and when she could.
    async fn outi_cannot(&self, id: MeetingId) {
        let said =
            Arc::new(Answered { answer: Answer::DoesNotFit, why: Some(line(WHY)), instead: Some(line(INSTEAD)) });
        self.ask(self.outi, move |cx| answer_invitation(cx, id, &said)).await.expect("answered");
    }

    /// Holding it anyway, on the answers that stand.
    async fn decides(&self, who: AccountId, id: MeetingId) -> access::Outcome<()> {
        let version = self.row(id).await.version;
        self.ask(who, move |cx| hold_anyway(cx, id, version)).await
    }

    async fn state(&self, id: MeetingId) -> String {
        self.row(id).await.state
    }

    /// Maija writes down that the time fits Timo, so many hours later than it was.
    async fn timo_said_yes(&self, id: MeetingId, later: u32) {
        let to = crate::village::arrangement(self.gate.now() + later * Duration::from_secs(3600), Vec::new());
        let change_to =
            Arc::new(Change { version: self.row(id).await.version, to: Arrangement { agreed: true, ..to } });
        self.ask(self.maija, move |cx| change(cx, id, &change_to).map(drop)).await.expect("written down");
    }
}

on_both_engines! { migrations();
    fn the_clients_yes_makes_a_time_agreed_and_the_clients_no_undoes_it(db) {
        let v = Village::with_team(db).await;
        let id = v.arranged_at(false).await;
        v.says(v.outi, id, Answer::Fits).await;
        assert_eq!(v.state(id).await, "times_proposed", "the client has not said");
        v.says(v.timo, id, Answer::Fits).await;
        assert_eq!(v.state(id).await, "confirmed");
        v.says(v.timo, id, Answer::DoesNotFit).await;
        assert_eq!(v.state(id).await, "times_proposed");
        assert_eq!(rule(v.decides(v.maija, id).await), Rule::TimeDoesNotFitClient);
        assert_eq!(v.state(id).await, "times_proposed");
    }

    fn somebody_elses_no_waits_for_whoever_arranges(db) {
        let v = Village::with_team(db).await;
        let id = v.arranged_at(false).await;
        v.outi_cannot(id).await;
        v.says(v.timo, id, Answer::Fits).await;
        assert_eq!(v.state(id).await, "times_proposed", "nobody has decided on Outi's no");
        v.timo_said_yes(id, 0).await;
        assert_eq!(v.state(id).await, "times_proposed", "nor does writing his yes down");
        assert_eq!(rule(v.decides(v.jari, id).await), Rule::OnlyCaseManager);
        v.decides(v.maija, id).await.expect("decided");
        assert_eq!(v.state(id).await, "confirmed");
        v.outi_cannot(id).await;
        assert_eq!(v.state(id).await, "confirmed", "what is agreed stays so while Maija thinks");
        v.timo_said_yes(id, 1).await;
        assert_eq!(v.state(id).await, "confirmed", "everybody is asked again about another time");
    }

    fn why_it_does_not_fit_is_read_by_whoever_arranges_and_by_nobody_else(db) {
        let v = Village::with_team(db).await;
        let id = v.arranged_at(false).await;
        v.outi_cannot(id).await;
        let page = format!("/meetings/{id}");
        v.browser(v.maija).await.get(&page).await.says(&["Aika ei sovi kaikille", WHY, INSTEAD, "Pidetään silti"]);
        for who in [v.jari, v.timo] {
            v.browser(who).await.get(&page).await.never_says(&[WHY, INSTEAD, "Pidetään silti"]);
        }
        let desk = v.ask(v.maija, meeting::time_asks).await.expect("looked");
        assert_eq!(desk.len(), 1, "it waits on Maija's desk");
        let version = v.row(id).await.version.to_string();
        let decided = v.browser(v.maija).await.post(&format!("{page}/anyway"), &[("version", &version)]).await;
        assert_eq!((decided.status, decided.to.as_str()), (303, page.as_str()));
        assert!(v.ask(v.maija, meeting::time_asks).await.expect("looked").is_empty());
        v.browser(v.maija).await.get(&page).await.says(&["pidetään silti"]);
        v.browser(v.outi).await.get(&page).await.says(&["Tapaaminen pidetään silti."]);
    }

    fn a_reason_that_is_too_long_is_said_beside_the_field_and_stays(db) {
        let v = Village::with_team(db).await;
        let id = v.arranged_at(false).await;
        let long = "pitkä ".repeat(40);
        let timo = v.browser(v.timo).await;
        let again = timo.post(&format!("/meetings/{id}/answer"), &[("answer", "does_not_fit"), ("why", &long)]).await;
        assert_eq!(again.status, 422);
        again.says(&[long.trim()]);
        let told = [("answer", "does_not_fit"), ("why", WHY), ("instead", INSTEAD)];
        assert_eq!(timo.post(&format!("/meetings/{id}/answer"), &told).await.status, 303);
        v.browser(v.maija).await.get(&format!("/meetings/{id}")).await.says(&[WHY, INSTEAD, "Asiakkaan pitää päästä mukaan"]);
    }
}
