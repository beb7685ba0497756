//! Whoever took part hears on the desk that the joint work has ended, reads a short page of it, and puts it away; nobody else meets it.

use crate::village::{Village, migrations};
use domain::{
    Category, CategorySet,
    closing::{self, ActionEnd, ClosingReason},
};
use plan::{ActionEnds, ClosingText, How};
use testkit::on_both_engines;

const ENDED: &str = "Yhteinen työ on päättynyt: Timo Koskela";

impl Village {
    /// Maija closes the case: what Jari does goes on with him.
    async fn ends(&self) {
        let text = ClosingText {
            reason: Some(ClosingReason::ClientsWish),
            outcome: Some(closing::Outcome::Other),
            words: None,
            told: Some(How::Phone),
            ends: ActionEnds::all(ActionEnd::GoesOn),
        };
        self.act(self.maija, move |cx, case| plan::close(cx, case, &text)).await.expect("closed");
    }
}

on_both_engines! { migrations();
    fn the_desk_tells_that_it_ended_until_it_is_put_away(db) {
        let v = Village::with_jari(db, CategorySet::EMPTY.with(Category::Plan)).await;
        v.plans("2026-06-01", &[v.jari]).await;
        v.ends().await;
        let jari = v.browser(v.jari).await;
        let desk = jari.get("/work").await;
        desk.says(&[ENDED, "Sen päätti Maija Lehtonen.", "Työkokeilu. Jatkuu kanssasi ilman yhteistä koordinointia."]);
        assert!(desk.page.contains(&format!("/cases/{}/ending\"", v.case)), "{}", desk.page);
        v.browser(v.maija).await.get("/work").await.never_says(&[ENDED]);
        v.browser(v.outi).await.get("/work").await.never_says(&[ENDED]);
        let (once, until) = (desk.field("once"), desk.field("until"));
        let sent = jari.post("/work/notices", &[("once", &once), ("until", &until)]).await;
        assert_eq!((sent.status, sent.to.as_str()), (303, "/work"));
        jari.get("/work").await.never_says(&[ENDED]);
        jari.get(&format!("/cases/{}/ending", v.case)).await.says(&["Yhteinen työ on päättynyt"]);
    }

    fn an_old_link_leads_to_a_short_page_for_those_who_took_part_alone(db) {
        let v = Village::with_jari(db, CategorySet::EMPTY.with(Category::Plan)).await;
        v.plans("2026-06-01", &[v.jari]).await;
        let (case, ending) = (format!("/cases/{}", v.case), format!("/cases/{}/ending", v.case));
        let jari = v.browser(v.jari).await;
        assert_eq!(jari.get(&ending).await.status, 403, "it goes on");
        v.ends().await;
        let led = jari.get(&case).await;
        assert_eq!((led.status, led.to.as_str()), (303, ending.as_str()));
        let page = jari.get(&ending).await;
        page.says(&["Yhteinen työ asiakkaan Timo Koskela kanssa päättyi 12.3.2026. Sen päätti Maija Lehtonen.", "Työkokeilu", "Jatkuu kanssasi"]);
        page.never_says(&["selkäni", "Aikajana", "Omin sanoin"]);
        for path in [case.as_str(), ending.as_str()] {
            assert_eq!(v.browser(v.veera).await.get(path).await.status, 404, "an outsider at {path}");
        }
        v.withdraws_after().await;
        assert_eq!(jari.get(&ending).await.status, 404, "Timo has taken back what it rested on");
        assert_eq!(v.number("SELECT COUNT(*) AS n FROM trail WHERE action = 'read_ending' AND kind = 'view' AND relation = 'former_member'", Vec::new()).await, 1);
    }
}

impl Village {
    /// Timo takes his consent back after the end.
    async fn withdraws_after(&self) {
        self.act(self.timo, |cx, case| team::consent::withdraw(cx, case).map(drop)).await.expect("withdrawn");
    }
}
