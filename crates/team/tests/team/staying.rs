//! A warm handover: the new case manager is asked whether whoever answered before should stay in the team. Nothing happens by itself.

use crate::village::Village;
use kernel::AccountId;
use std::time::Duration;
use team::{NewMember, TeamSeat, Who, approve_member, remove, suggest_member};
use testkit::on_both_engines;
use village::{line, migrations};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const OFFER: &str = "auttoi alussa. Haluatteko, että hän on tiimissä?";

impl Village {
    async fn is_offered(&self, who: AccountId) -> bool {
        self.browser(who).await.get(&self.path("team")).await.page.contains(OFFER)
    }

    async fn jari_suggests_maija(&self) -> kernel::MemberId {
        let new =
            NewMember { who: Who::Colleague(self.maija), seat: TeamSeat::Member, need: line("tuttu alusta asti") };
        self.act(self.jari, move |cx, case| suggest_member(cx, case, &new)).await.expect("suggested")
    }
}

on_both_engines! { migrations();
    fn the_new_case_manager_is_asked_and_suggests_by_the_ordinary_form(db) {
        let v = Village::new(db).await;
        assert!(!v.is_offered(v.maija).await, "nobody has answered before her");
        v.jari_takes_over().await;
        let jari = v.browser(v.jari).await;
        let page = jari.get(&v.path("team")).await;
        page.says(&["Maija auttoi alussa. Haluatteko, että hän on tiimissä?", "team/new?with=previous"]);
        let form = jari.get(&v.path("team/new?with=previous")).await;
        form.says(&[&format!("value=\"{}\" selected", v.maija)]);
        jari.get(&v.path("team/new")).await.never_says(&[&format!("value=\"{}\" selected", v.maija)]);
        let rows = "SELECT count(*) AS n FROM team_member WHERE account_id = ?1";
        assert_eq!(v.number(rows, vec![v.maija.into()]).await, 0, "looking suggests nobody");
    }

    fn it_is_offered_once_and_the_client_decides(db) {
        let v = Village::new(db).await;
        v.jari_takes_over().await;
        let id = v.jari_suggests_maija().await;
        assert!(!v.is_offered(v.jari).await, "she waits for Timo's word");
        v.act(v.timo, move |cx, case| approve_member(cx, case, id)).await.expect("Timo approves");
        assert!(!v.is_offered(v.jari).await);
        v.clock.pass(DAY);
        v.act(v.timo, move |cx, case| remove(cx, case, id)).await.expect("Timo changes his mind");
        assert!(!v.is_offered(v.jari).await, "Timo has answered; nobody presses");
    }

    fn it_is_offered_for_thirty_days_and_to_the_case_manager_alone(db) {
        let v = Village::new(db).await;
        v.joins(v.pekka).await;
        v.jari_takes_over().await;
        assert!(!v.is_offered(v.pekka).await && !v.is_offered(v.timo).await);
        v.clock.pass(30 * DAY);
        assert!(v.is_offered(v.jari).await);
        v.clock.pass(Duration::from_secs(1));
        assert!(!v.is_offered(v.jari).await, "the first while is over");
        v.browser(v.jari).await.get(&v.path("team/new?with=previous")).await.never_says(&[&format!("value=\"{}\" selected", v.maija)]);
    }
}
