//! Who sees and who decides: done, refused, and refused with nothing changed.

use crate::village::{Village, migrations};
use db::Arg;
use testkit::on_both_engines;
use village::core;

impl Village {
    async fn members_in(&self, state: &'static str) -> i64 {
        self.number("SELECT COUNT(*) AS n FROM team_member WHERE state = ?1", vec![Arg::from(state)]).await
    }

    async fn live_consents(&self) -> i64 {
        self.number("SELECT COUNT(*) AS n FROM consent WHERE state = 'active'", Vec::new()).await
    }
}

on_both_engines! { migrations();
    fn who_sees_what_is_what_the_gate_opens(db) {
        let village = Village::new(db).await;
        let timo = village.browser(village.timo).await;
        let before = timo.page("/me/data").await;
        assert!(before.contains("Et ole antanut lupaa") && before.contains("Maija Lehtonen") && !before.contains("Jari Niemi"));
        village.jari_joins().await;
        let after = timo.page("/me/data").await;
        assert!(after.contains("Jari Niemi") && after.contains("Lupasi on voimassa"));
        for kind in ["Yhteystiedot", "Suunnitelma", "Tapaamiset"] {
            assert!(after.contains(&format!("<li>{kind}</li>")), "{kind}");
        }
        assert!(!after.contains("<li>Etuudet ja toimeentulo</li>"));
        assert!(timo.page("/me").await.contains("3 asiaa"), "the home says how much");
    }

    fn the_client_says_yes_to_a_member(db) {
        let village = Village::new(db).await;
        village.consents(&[village.jobs.org], core()).await;
        let jari = village.suggests(village.jari).await;
        let timo = village.browser(village.timo).await;
        assert!(timo.page("/me").await.contains("Uusi ihminen voisi tulla tiimiisi"));
        assert!(timo.page("/me/data").await.contains("Saako Jari Niemi tulla tiimiisi?"));
        let answer = timo.post(&format!("/me/team/{jari}"), &[("word", "yes")]).await;
        assert_eq!((answer.status, answer.to.as_str()), (303, "/me/data"));
        assert_eq!(village.members_in("client_approved").await, 1);
        assert!(timo.page("/me/data").await.contains("Ei ole vielä tiimissä"));
    }

    fn the_client_says_no_and_takes_out(db) {
        let village = Village::new(db).await;
        village.jari_joins().await;
        let jari: i64 = village.members_in("active").await;
        assert_eq!(jari, 1, "premise: Jari is in the team");
        let timo = village.browser(village.timo).await;
        let page = timo.page("/me/data").await;
        let path = page.split("action=\"").filter_map(|part| part.split('"').next()).find(|to| to.starts_with("/me/team/"));
        let path = path.expect("a way to take Jari out").to_owned();
        assert_eq!(timo.post(&path, &[("word", "no")]).await.status, 303);
        assert_eq!((village.members_in("active").await, village.members_in("removed_by_client").await), (0, 1));
        assert!(!timo.page("/me/data").await.contains("Jari Niemi"));
        let again = timo.post(&path, &[("word", "yes")]).await;
        assert_eq!((again.status, village.members_in("removed_by_client").await), (422, 1), "what ended stays ended");
    }

    fn only_the_client_decides(db) {
        let village = Village::new(db).await;
        village.consents(&[village.jobs.org], core()).await;
        let jari = village.suggests(village.jari).await;
        let path = format!("/me/team/{jari}");
        for who in [village.maija, village.aino.account, village.kalle] {
            assert_eq!(village.browser(who).await.post(&path, &[("word", "yes")]).await.status, 404);
        }
        let timo = village.browser(village.timo).await;
        assert_eq!(timo.post(&path, &[("word", "perhaps")]).await.status, 422);
        assert_eq!(timo.post(&path, &[("word", "yes"), ("role", "doctor")]).await.status, 422);
        assert_eq!(village.members_in("suggested").await, 1);
    }

    fn permissions_end_at_once_when_the_client_takes_them_back(db) {
        let village = Village::new(db).await;
        village.jari_joins().await;
        let timo = village.browser(village.timo).await;
        let aino = village.browser(village.aino.account).await;
        assert_eq!(aino.post("/me/data", &[]).await.status, 422, "she has given none");
        assert_eq!(village.live_consents().await, 1, "nobody else's to take back");
        let answer = timo.post("/me/data", &[]).await;
        assert_eq!((answer.status, village.live_consents().await), (303, 0));
        assert!(timo.page("/me/data").await.contains("Et ole antanut lupaa"));
        let map = format!("/cases/{}/map", village.case);
        assert_eq!(village.browser(village.jari).await.get(&map).await.status, 404, "Jari's next request sees nothing");
        assert_eq!(timo.post("/me/data", &[]).await.status, 422, "it has ended already");
    }
}
