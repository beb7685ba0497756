//! The list of one's own clients: what comes next for each, in which order, and who is in it.

use crate::village::{Village, migrations};
use casework::talk::{Talk, talk};
use domain::{Category, raising::ClientAnswer};
use std::time::Duration;
use testkit::on_both_engines;
use village::{core, day};

const OPEN: &str = "Seuraavaa askelta ei ole sovittu";

fn names(rows: &[String]) -> Vec<&str> {
    rows.iter().map(|row| row.split(' ').next().unwrap_or_default()).collect()
}

on_both_engines! { migrations();
    fn a_meeting_to_come_is_what_comes_next(db) {
        let v = Village::with_jari(db, core().with(Category::Meetings)).await;
        v.meets(v.case, 50, false).await;
        let later = v.table(v.maija, "/cases").await;
        assert!(later[0].contains("14.3. 11.00, tapaaminen (aika ehdotettu)"), "{later:?}");
        v.meets(v.case, 1, true).await;
        for path in ["/cases", "/work"] {
            let rows = v.table(v.maija, path).await;
            assert!(rows[0].contains("Timo Koskela") && rows[0].contains("tänään 10.00, tapaaminen"), "{rows:?}");
        }
        let jaris = v.table(v.jari, "/cases?show=team").await;
        assert!(jaris[0].contains("tänään 10.00, tapaaminen"), "he is in the team: {jaris:?}");
        v.clock.pass(Duration::from_secs(90 * 60));
        assert!(v.table(v.maija, "/cases").await[0].contains("tänään 10.00"), "it goes on");
        v.clock.pass(Duration::from_secs(31 * 60));
        assert!(v.table(v.maija, "/cases").await[0].contains("14.3. 11.00"), "it is over");
        v.set("UPDATE meeting SET state = 'cancelled' WHERE case_id = ?1", vec![v.case.into()]).await;
        assert!(v.table(v.maija, "/cases").await[0].contains(OPEN), "it was called off");
        let jaris = v.table(v.jari, "/cases?show=team").await;
        assert!(!jaris[0].contains(OPEN), "whoever does not see all says nothing of it: {jaris:?}");
    }

    /// A meeting of another register is told as far as a consent opens it, as on the page of meetings.
    fn what_lies_in_another_register_is_told_by_consent_only(db) {
        let v = Village::with_jari(db, core().with(Category::Meetings)).await;
        v.meets(v.case, 1, true).await;
        v.set("UPDATE meeting SET controller_org = ?2 WHERE case_id = ?1", vec![v.case.into(), v.jobs.org.into()]).await;
        assert!(v.table(v.maija, "/cases").await[0].contains("tänään 10.00"), "Timo has opened meetings");
        v.consent_is_lost().await;
        assert!(v.table(v.maija, "/cases").await[0].contains(OPEN), "the ground is gone");
    }

    /// Those for whom nothing is agreed come first, the newest of them before the others; then by what comes next.
    fn the_list_stands_in_the_order_of_what_comes_next(db) {
        let v = Village::with_jari(db, core()).await;
        let mut cases = Vec::new();
        for given in ["Aino", "Bertta", "Cecilia", "Daavid"] {
            v.clock.pass(Duration::from_secs(60));
            cases.push(v.opens_another(given).await);
        }
        v.meets(cases[0], 30, true).await;
        v.meets(cases[2], 2, true).await;
        let rows = v.table(v.maija, "/cases").await;
        assert_eq!(names(&rows), ["Daavid", "Bertta", "Timo", "Cecilia", "Aino"]);
        assert!(rows[..3].iter().all(|row| row.contains(OPEN)), "{rows:?}");
        assert_eq!(v.table(v.maija, "/work").await, rows, "the desk tells the same");
    }

    /// A clientship that has ended is nobody's to do: neither one that the client did not want, nor a closed one.
    fn what_has_ended_is_not_among_ones_clients(db) {
        let v = Village::with_jari(db, core()).await;
        let raised = v.opens_another("Aino").await;
        assert_eq!(v.table(v.maija, "/cases").await.len(), 2);
        v.clock.pass(Duration::from_secs(60));
        let no = |cx: &mut access::Cx<'_, '_>, case: &access::Case| {
            talk(cx, case, &Talk { on: day("2026-03-12"), answer: ClientAnswer::No, ask_again: None })
        };
        v.with(raised, v.maija, no).await.expect("she did not want it");
        assert_eq!(names(&v.table(v.maija, "/cases").await), ["Timo"]);
        assert_eq!(v.table(v.jari, "/cases?show=team").await.len(), 1);
        v.set("UPDATE case_file SET stage = 'closed' WHERE id = ?1", vec![v.case.into()]).await;
        for (who, path) in [(v.maija, "/cases"), (v.maija, "/work"), (v.jari, "/cases?show=team")] {
            assert!(v.table(who, path).await.is_empty(), "{path}");
        }
    }

    /// The days of the plan and of a “not now”, as the list tells them; a plan says nothing while the case is paused.
    fn the_days_of_the_work_are_told(db) {
        let v = Village::with_jari(db, core()).await;
        let aino = v.opens_another("Aino").await;
        v.clock.pass(Duration::from_secs(60));
        let not_now = |cx: &mut access::Cx<'_, '_>, case: &access::Case| {
            talk(cx, case, &Talk { on: day("2026-03-12"), answer: ClientAnswer::NotNow, ask_again: Some(day("2026-05-04")) })
        };
        v.with(aino, v.maija, not_now).await.expect("not now");
        let rows = v.table(v.maija, "/cases").await;
        assert!(rows[1].contains("Aino") && rows[1].contains("4.5. uusi keskustelu tuesta"), "{rows:?}");
        v.plans("2026-04-01", &[v.maija]).await;
        let timo = |rows: Vec<String>| rows.into_iter().find(|row| row.contains("Timo")).expect("Timo is there");
        assert!(timo(v.table(v.maija, "/cases").await).contains("1.4. suunnitelman tarkistus"));
        let jaris = |rows: Vec<String>| rows[0].contains("1.4. suunnitelman tarkistus");
        assert!(jaris(v.table(v.jari, "/cases?show=team").await), "he is in the team, and Timo has opened the plan");
        v.set("UPDATE team_member SET seat = 'convener' WHERE case_id = ?1", vec![v.case.into()]).await;
        assert!(!jaris(v.table(v.jari, "/cases?show=team").await), "a convener sees no plans");
        v.set("UPDATE plan SET review_called = 'client' WHERE case_id = ?1", vec![v.case.into()]).await;
        assert!(timo(v.table(v.maija, "/cases").await).contains("12.3. suunnitelman tarkistus"), "somebody has called for it");
        v.set("UPDATE case_file SET paused_until = '2026-06-01' WHERE id = ?1", vec![v.case.into()]).await;
        assert!(timo(v.table(v.maija, "/cases").await).contains("1.6. tauon tarkistus"));
    }
}
