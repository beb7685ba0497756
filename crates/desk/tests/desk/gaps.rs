//! What somebody has stopped stands on the case manager's desk and comes next on the case, until it is dealt with.

use crate::village::{Village, migrations};
use domain::{Category, CategorySet, plan::ActionStatus};
use kernel::ActionId;
use plan::{Move, move_action, nothing_instead};
use testkit::on_both_engines;
use village::line;

const ROW: &str = "Jari Niemi lopetti: Työkokeilu \u{2013} Timo Koskela";
const NEXT: &str = "Jari Niemi lopetti: Työkokeilu. Sovi asiakkaan kanssa, mitä tilalle tulee";

impl Village {
    /// Jari stops what he was to do.
    async fn jari_stops(&self) -> ActionId {
        self.plans("2026-06-01", &[self.jari]).await;
        let stopped = self.act(self.jari, |cx, case| {
            let plan = plan::view(cx, case)?.expect("a plan");
            let action = plan.sheet.actions().next().expect("an action").id;
            let step = Move { to: ActionStatus::Stopped, why: Some(line("ryhmä on täynnä")) };
            move_action(cx, case, action, &step).map(|()| action)
        });
        stopped.await.expect("stopped")
    }
}

on_both_engines! { migrations();
    fn a_stopped_action_stands_on_the_desk_until_it_is_dealt_with(db) {
        let v = Village::with_jari(db, CategorySet::EMPTY.with(Category::Plan)).await;
        let action = v.jari_stops().await;
        let (own, _) = v.waits(v.maija).await;
        assert!(own.contains(ROW) && own.contains("Sovi, mitä tilalle."), "{own}");
        assert!(own.contains(&format!("/cases/{}/plan#a-{action}\"", v.case)), "{own}");
        assert!(!v.page(v.jari, "/work").await.contains(ROW), "he knows");
        v.act(v.maija, move |cx, case| nothing_instead(cx, case, action)).await.expect("said");
        assert!(!v.page(v.maija, "/work").await.contains(ROW));
    }

    fn what_comes_next_knows_of_it(db) {
        let v = Village::with_jari(db, CategorySet::EMPTY.with(Category::Plan)).await;
        let action = v.jari_stops().await;
        v.set("UPDATE case_file SET stage = 'in_services' WHERE id = ?1", vec![v.case.into()]).await;
        v.set("UPDATE case_manager SET told_at = since WHERE case_id = ?1", vec![v.case.into()]).await;
        let path = format!("/cases/{}", v.case);
        let page = v.page(v.maija, &path).await;
        assert!(page.contains(NEXT), "{page}");
        assert!(!v.page(v.jari, &path).await.contains(NEXT), "the case manager agrees on it");
        v.act(v.maija, move |cx, case| nothing_instead(cx, case, action)).await.expect("said");
        assert!(!v.page(v.maija, &path).await.contains(NEXT));
    }
}
