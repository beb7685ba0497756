//! What somebody has stopped reaches the case manager, and waits until something is agreed in its place or nothing is to come.

use crate::village::{Village, does, migrations};
use access::Refusal;
use casework::{
    EventKind,
    timeline::{Line, time_line_with_notes},
};
use domain::{
    Category, CategorySet, Rule,
    closing::ClosingReason,
    plan::ActionStatus::{self, Accepted, Continuing, Done, NotStarted, Ongoing, Proposed, Stopped, Waiting},
};
use kernel::{AccountId, ActionId};
use plan::{
    AskKind, Move, PlanAsk, Who, add_action, approve_own, change_action, move_action, nothing_instead, plan_asks,
};
use testkit::on_both_engines;
use village::{line, refused};

impl Village {
    /// This person moves an action; what is stopped has a reason.
    async fn moves(&self, who: AccountId, action: ActionId, to: ActionStatus) {
        let step = Move { to, why: (to == Stopped).then(|| line("asiakas muutti")) };
        self.act(who, move |cx, case| move_action(cx, case, action, &step)).await.expect("moved");
    }

    /// What somebody has stopped, as this person's desk tells it.
    async fn gaps(&self, who: AccountId) -> Vec<PlanAsk> {
        let asks = self.ask(who, plan_asks).await.expect("a list");
        asks.into_iter().filter(|ask| ask.kind == AskKind::Gap).collect()
    }

    /// The newest line of the time line.
    async fn newest(&self, who: AccountId) -> (EventKind, Option<String>) {
        let lines =
            self.act(who, |cx, case| time_line_with_notes(cx, case, None, 50)).await.expect("a time line").lines;
        let event = lines.into_iter().find_map(|line| match line {
            Line::Event(event) => Some((event.kind, event.detail)),
            Line::Note(_) => None,
        });
        event.expect("something happened")
    }
}

on_both_engines! { migrations();
    fn what_a_performer_stops_reaches_the_case_manager_and_nobody_else(db) {
        let village = Village::new(db).await;
        let (_, jaris, timos) = village.agreed().await;
        village.moves(village.jari, jaris, Stopped).await;
        let gaps = village.gaps(village.maija).await;
        assert_eq!(gaps.len(), 1, "{gaps:?}");
        assert_eq!((gaps[0].who.as_deref(), gaps[0].stopped.clone()), (Some("Jari Niemi"), Some((jaris, "Työkokeilu".to_owned()))));
        assert_eq!(village.gaps(village.jari).await, []);
        let plan = village.plan(village.maija).await;
        let gap = plan.sheet.action(jaris).and_then(|action| action.gap.clone()).expect("it stands in the plan");
        assert_eq!((gap.who.as_str(), gap.account), ("Jari Niemi", village.jari));
        village.clock.pass(std::time::Duration::from_secs(60));
        village.moves(village.timo, timos, Stopped).await;
        assert_eq!(village.gaps(village.maija).await.len(), 2, "what the client stops as well");
    }

    fn what_the_case_manager_stops_is_no_news_to_the_case_manager(db) {
        let village = Village::new(db).await;
        let (_, jaris, _) = village.agreed().await;
        village.moves(village.maija, jaris, Stopped).await;
        assert_eq!(village.gaps(village.maija).await, []);
        assert_eq!(village.plan(village.maija).await.sheet.action(jaris).and_then(|action| action.gap.clone()), None);
    }

    /// A proposal alone is nobody's promise: the gap is filled when whoever performs the new action agrees.
    fn a_gap_is_filled_by_what_is_agreed_for_the_same_goal(db) {
        let village = Village::new(db).await;
        let (goal, jaris, _) = village.agreed().await;
        village.moves(village.jari, jaris, Stopped).await;
        let jari = village.jari;
        village.act(village.maija, move |cx, case| add_action(cx, case, goal, &does("Työpaja", Who::Professional(jari)))).await.expect("written");
        assert_eq!(village.gaps(village.maija).await.len(), 1, "it is only proposed");
        village.put_forward().await.expect("put forward");
        village.act(village.jari, |cx, case| approve_own(cx, case, 2)).await.expect("Jari agrees");
        assert_eq!(village.gaps(village.maija).await, []);
    }

    fn what_is_marked_as_agreed_fills_the_gap_too(db) {
        let village = Village::new(db).await;
        let (goal, jaris, _) = village.agreed().await;
        village.moves(village.jari, jaris, Stopped).await;
        let new = village.action(goal, Who::Client).await;
        village.moves(village.timo, new, Accepted).await;
        assert_eq!(village.gaps(village.maija).await, []);
    }

    fn the_case_manager_says_that_nothing_comes_instead(db) {
        let village = Village::new(db).await;
        let (_, jaris, _) = village.agreed().await;
        village.moves(village.jari, jaris, Stopped).await;
        let by_jari = village.act(village.jari, move |cx, case| nothing_instead(cx, case, jaris)).await;
        assert_eq!(refused(by_jari), Refusal::NotAllowed(Rule::OnlyCaseManager));
        assert_eq!(village.gaps(village.maija).await.len(), 1, "nothing has changed");
        village.act(village.maija, move |cx, case| nothing_instead(cx, case, jaris)).await.expect("said");
        assert_eq!(village.gaps(village.maija).await, []);
        assert_eq!(village.newest(village.timo).await, (EventKind::NothingInstead, Some("Työkokeilu".to_owned())));
        let again = village.act(village.maija, move |cx, case| nothing_instead(cx, case, jaris)).await;
        assert_eq!(refused(again), Refusal::NotFound);
    }

    fn what_is_taken_up_again_leaves_no_gap_and_can_be_stopped_anew(db) {
        let village = Village::new(db).await;
        let (_, jaris, _) = village.agreed().await;
        for times in 1..=2 {
            village.moves(village.jari, jaris, Stopped).await;
            assert_eq!(village.gaps(village.maija).await.len(), 1, "time {times}");
            village.moves(village.jari, jaris, Proposed).await;
            assert_eq!(village.gaps(village.maija).await, [], "time {times}");
        }
        let seen = village.rows::<Count>("SELECT COUNT(*) AS n FROM plan_gap WHERE closed_at IS NULL", Vec::new()).await;
        assert_eq!(seen[0].n, 0);
    }

    fn a_clientship_that_ends_asks_nothing_more(db) {
        let village = Village::new(db).await;
        let (_, jaris, _) = village.agreed().await;
        village.moves(village.jari, jaris, Stopped).await;
        village.closed(ClosingReason::ClientsWish).await;
        assert_eq!(village.gaps(village.maija).await, []);
    }

    /// Somebody else's action that became rehabilitation data is not opened to Maija: neither the row nor the line tells of it.
    fn nothing_is_told_of_an_action_that_the_case_manager_does_not_see(db) {
        let village = Village::new(db).await;
        let goal = village.goal().await;
        let jari = village.jari;
        let jaris = village.act(jari, move |cx, case| add_action(cx, case, goal, &does("Kuntoutus", Who::Professional(jari)))).await.expect("written");
        let hidden = plan::ActionText { category: Category::Rehab, ..does("Kuntoutus", Who::Professional(jari)) };
        village.act(jari, move |cx, case| change_action(cx, case, jaris, 1, &hidden)).await.expect("another kind");
        village.moves(jari, jaris, Stopped).await;
        assert_eq!(village.gaps(village.maija).await, []);
        assert_ne!(village.newest(village.maija).await.0, EventKind::ActionStopped);
        let rehab = CategorySet::EMPTY.with(Category::Rehab).bits();
        let open = "UPDATE consent_party SET gives = gives | ?2, receives = receives | ?2 WHERE case_id = ?1";
        village.set(open, vec![village.case.into(), rehab.into()]).await;
        village.set("INSERT INTO consent_party (region, case_id, consent_id, org_id, gives, receives) \
            SELECT p.region, p.case_id, p.consent_id, f.controller_org, p.gives, p.receives FROM consent_party p JOIN case_file f ON f.id = p.case_id \
            WHERE NOT EXISTS (SELECT 1 FROM consent_party x WHERE x.consent_id = p.consent_id AND x.org_id = f.controller_org)", Vec::new()).await;
        assert_eq!(village.gaps(village.maija).await.len(), 1, "now Timo has opened it to her");
        assert_eq!(village.newest(village.maija).await.0, EventKind::ActionStopped);
    }

    fn the_time_line_says_what_happened(db) {
        let village = Village::new(db).await;
        let (_, jaris, _) = village.agreed().await;
        let steps = [
            (Ongoing, EventKind::ActionOngoing), (Waiting, EventKind::ActionWaits), (NotStarted, EventKind::ActionNotStarted),
            (Ongoing, EventKind::ActionOngoing), (Done, EventKind::ActionDone), (Ongoing, EventKind::ActionOngoing),
            (Continuing, EventKind::ActionContinues), (Ongoing, EventKind::ActionOngoing),
        ];
        let name = Some("Työkokeilu".to_owned());
        for (to, kind) in steps {
            village.clock.pass(std::time::Duration::from_secs(60));
            village.moves(village.jari, jaris, to).await;
            assert_eq!(village.newest(village.timo).await, (kind, name.clone()));
        }
        village.clock.pass(std::time::Duration::from_secs(60));
        village.moves(village.jari, jaris, Stopped).await;
        let why = Some("Työkokeilu \u{2013} asiakas muutti".to_owned());
        assert_eq!(village.newest(village.timo).await, (EventKind::ActionStopped, why));
        village.clock.pass(std::time::Duration::from_secs(60));
        village.moves(village.jari, jaris, Proposed).await;
        village.clock.pass(std::time::Duration::from_secs(60));
        village.moves(village.jari, jaris, Accepted).await;
        assert_eq!(village.newest(village.timo).await, (EventKind::ActionAgreed, name));
    }
}

db::row! {
    struct Count {
        n: i64,
    }
}
