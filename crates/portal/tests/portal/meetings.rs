//! The client finds the meetings and says whether a time fits.

use crate::village::{Village, migrations};
use domain::meeting::Place;
use kernel::MeetingId;
use meeting::Arrangement;
use std::{sync::Arc, time::Duration};
use testkit::on_both_engines;
use village::line;

impl Village {
    /// Maija proposes a meeting an hour from now.
    async fn proposes_a_time(&self) -> MeetingId {
        self.arranges(false).await
    }

    async fn arranges(&self, agreed: bool) -> MeetingId {
        let (case, hour, now) = (self.case, Duration::from_secs(3600), self.gate.now());
        let new = Arc::new(Arrangement {
            limits: None,
            starts: now + hour,
            ends: now + 2 * hour,
            place: Place::OnSite,
            place_text: line("Terveysasema, huone 214"),
            place_anyway: false,
            agreed,
            invited: Vec::new(),
        });
        self.ask(self.maija, move |cx| meeting::arrange(cx, case, &new)).await.expect("arranged")
    }
}

on_both_engines! { migrations();
    fn the_client_finds_the_meeting_at_home_and_in_the_list(db) {
        let village = Village::new(db).await;
        village.plans().await;
        let timo = village.browser(village.timo).await;
        assert!(timo.page("/me").await.contains("href=\"/me/meetings\""));
        assert!(timo.page("/me/meetings").await.contains("Tapaamisia ei ole vielä sovittu"));
        let id = village.proposes_a_time().await;
        let home = timo.page("/me").await;
        for said in ["Aika on vasta ehdotus", "Terveysasema, huone 214", "Mukana: Maija Lehtonen", "Ehdotamme tapaamista"] {
            assert!(home.contains(said), "{said}: {home}");
        }
        let list = timo.page("/me/meetings").await;
        assert!(list.contains("Sopiiko tämä aika sinulle?") && list.contains(&format!("/meetings/{id}\"")));
        assert!(!village.browser(village.aino.account).await.page("/me/meetings").await.contains("Terveysasema"));
    }

    /// The paper tells where and how the next meeting is and whom to call, and speaks to the client as the pages do.
    fn the_sheet_tells_where_the_next_meeting_is(db) {
        let village = Village::new(db).await;
        village.plans().await;
        village.arranges(true).await;
        let sheet = village.browser(village.timo).await.get("/me/plan/print").await;
        sheet.says(&["Terveysasema, huone 214", "Paikan päällä", "Kenelle soitat", "auttaa sinua", "Sinä itse"]);
        sheet.never_says(&["Kenelle soitan", "auttaa minua", "Minä itse", "Missä olen"]);
    }

    fn an_answered_time_does_not_wait_any_more(db) {
        let village = Village::new(db).await;
        village.plans().await;
        let id = village.proposes_a_time().await;
        let timo = village.browser(village.timo).await;
        let answered = village.ask(village.timo, move |cx| meeting::answer_invitation(cx, id, &meeting::Answer::Fits.into()));
        answered.await.expect("answered");
        assert!(!timo.page("/me").await.contains("Ehdotamme tapaamista"));
        let list = timo.page("/me/meetings").await;
        assert!(list.contains("vastasit: aika sopii") && !list.contains("Sopiiko tämä aika sinulle?"));
    }

    /// What the client has agreed to is told as agreed, and not asked in the same breath.
    fn an_agreed_time_is_not_asked(db) {
        let village = Village::new(db).await;
        village.plans().await;
        village.arranges(true).await;
        let timo = village.browser(village.timo).await;
        let home = timo.page("/me").await;
        assert!(home.contains("Tapaamme") && !home.contains("Ehdotamme tapaamista"), "{home}");
        let list = timo.page("/me/meetings").await;
        assert!(list.contains("Sovittu") && !list.contains("Sopiiko tämä aika sinulle?"), "{list}");
    }

    fn what_is_over_stands_below_and_asks_nothing(db) {
        let village = Village::new(db).await;
        village.proposes_a_time().await;
        village.clock.pass(Duration::from_secs(3 * 3600));
        let list = village.browser(village.timo).await.page("/me/meetings").await;
        assert!(list.contains("Pidetyt ja päättyneet") && !list.contains("Sopiiko tämä aika sinulle?"));
    }
}
