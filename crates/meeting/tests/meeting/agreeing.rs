//! In the room: what is agreed goes into the plan, and the screen is the client's to decide. On both engines.

use crate::{
    stored::Guest,
    village::{Village, migrations},
};
use access::Refusal;
use domain::{Rule, plan::ActionStatus};
use meeting::{Door, Newcomer, Shown, ShownSet, agree, at_the_door, uninvite};
use plan::ActionText;
use std::sync::Arc;
use testkit::on_both_engines;
use village::{line, refused, rule};

on_both_engines! { migrations();
    /// K01, R09: what is agreed is an action of the plan, with a doer and a day.
    fn what_is_agreed_goes_straight_into_the_plan(db) {
        let v = Village::with_team(db).await;
        let id = v.going_on().await;
        v.agrees_with_outi(id).await;
        let plan = v.act(v.maija, plan::view).await.expect("looked").expect("a plan has begun");
        let actions: Vec<_> = plan.sheet.actions().collect();
        assert_eq!(actions.len(), 1);
        assert_eq!(actions[0].what, "Käy hakemuksen läpi puhelimessa");
        assert_eq!(actions[0].doer.name, "Outi Salmela");
        assert_eq!(actions[0].due, Some("2026-03-23".parse().expect("a day")));
        assert_eq!(v.decisions(id).await, 1);
    }

    /// Decision 0013: what was agreed in the room is nobody's yes to the plan; it says where it was agreed until it says something else.
    fn what_is_agreed_in_the_room_is_proposed_in_the_plan(db) {
        let v = Village::with_team(db).await;
        let id = v.going_on().await;
        v.agrees_with_outi(id).await;
        let look = || async { v.act(v.maija, plan::view).await.expect("looked").expect("a plan") };
        let action = look().await.sheet.actions().next().expect("an action").clone();
        assert_eq!((action.status, action.met), (ActionStatus::Proposed, Some(v.gate.now())));
        v.forgets_where_it_was_agreed(action.id).await;
        assert_eq!(v.migrates("told_in_the_plan").await, 1);
        assert_eq!(look().await.sheet.actions().next().expect("an action").met, action.met, "older ones are found too");
        let why = ActionText { why: Some(line("Tuki ei katkea")), ..v.as_written(&action) };
        v.changes(&action, why).await;
        let now = look().await.sheet.actions().next().expect("an action").clone();
        assert_eq!(now.met, action.met, "it still says what was agreed");
        let later = ActionText { due: Some("2026-04-30".parse().expect("a day")), ..v.as_written(&action) };
        v.changes(&now, later).await;
        assert_eq!(look().await.sheet.actions().next().expect("an action").met, None, "nobody agreed to that day");
    }

    /// Security §7.1: what has become one of another kind in the plan is told by the minutes and the screen to those alone who see both kinds.
    fn what_has_become_one_of_another_kind_is_hidden_in_the_meeting_too(db) {
        let v = Village::with_team(db).await;
        let id = v.going_on().await;
        v.agrees_with_outi(id).await;
        let shown = ShownSet::EMPTY.with(Shown::Agreed);
        v.ask(v.maija, move |cx| meeting::let_show(cx, id, shown)).await.expect("Maija notes what Timo says");
        let what = ["Käy hakemuksen läpi puhelimessa"];
        let (page, screen) = (format!("/meetings/{id}"), format!("/meetings/{id}/screen"));
        v.browser(v.jari).await.get(&page).await.says(&what);
        v.browser(v.maija).await.get(&screen).await.says(&what);
        let plan = v.act(v.maija, plan::view).await.expect("looked").expect("a plan");
        let action = plan.sheet.actions().next().expect("an action").clone();
        let text = ActionText { category: domain::Category::HealthWorkAbility, ..v.as_written(&action) };
        v.changes(&action, text).await;
        v.browser(v.maija).await.get(&screen).await.never_says(&what);
        for over in [false, true] {
            if over {
                v.ends(id).await.expect("held");
            }
            v.browser(v.maija).await.get(&page).await.says(&what);
            v.browser(v.jari).await.get(&page).await.never_says(&what);
        }
    }

    /// Though they have not come: what was agreed has somebody who does it.
    fn whoever_does_something_that_was_agreed_stays_invited(db) {
        let v = Village::with_team(db).await;
        let id = v.arranged().await;
        v.at_the_door(id, &[Guest::Client, Guest::Account(v.maija)]).await.expect("ticked");
        v.begins(id).await.expect("begun");
        v.agrees_with_outi(id).await;
        let outi = v.person(id, Guest::Account(v.outi)).await.id;
        assert_eq!(refused(v.ask(v.maija, move |cx| uninvite(cx, id, outi)).await), Refusal::NotFound);
        assert_eq!((v.people(id).await.len(), v.decisions(id).await), (4, 1));
    }

    fn a_member_in_the_room_writes_what_is_agreed_and_one_outside_does_not(db) {
        let v = Village::with_team(db).await;
        let id = v.arranged().await;
        v.at_the_door(id, &[Guest::Client, Guest::Account(v.maija), Guest::Account(v.jari)]).await.expect("ticked");
        v.begins(id).await.expect("begun");
        v.goal(id).await;
        let client = v.person(id, Guest::Client).await.id;
        let (by_jari, by_outi) = (v.agreed(client), v.agreed(client));
        v.ask(v.jari, move |cx| agree(cx, id, &by_jari)).await.expect("Jari is there");
        assert_eq!(rule(v.ask(v.outi, move |cx| agree(cx, id, &by_outi)).await), Rule::NotYourPart);
        assert_eq!(v.decisions(id).await, 1);
    }

    /// I6: the client's own words come before the first action.
    fn nothing_is_agreed_before_there_is_a_goal(db) {
        let v = Village::with_team(db).await;
        let id = v.going_on().await;
        let agreed = v.agreed(v.person(id, Guest::Client).await.id);
        assert_eq!(rule(v.ask(v.maija, move |cx| agree(cx, id, &agreed)).await), Rule::PlanHasNoGoals);
        assert_eq!(v.decisions(id).await, 0);
    }

    fn a_newcomer_gets_no_action_of_the_plan(db) {
        let v = Village::with_team(db).await;
        let id = v.going_on().await;
        v.goal(id).await;
        let newcomer = Newcomer { name: line("Salla Uusi"), org: None, about: Some(line("opiskelija")), close: false };
        let door = Arc::new(Door { newcomer: Some(newcomer), ..Door::default() });
        v.ask(v.maija, move |cx| at_the_door(cx, id, &door)).await.expect("ticked");
        let agreed = v.agreed(v.person(id, Guest::Other).await.id);
        assert_eq!(rule(v.ask(v.maija, move |cx| agree(cx, id, &agreed)).await), Rule::ActionWithoutPerformer);
    }

    fn a_form_that_is_sent_twice_agrees_on_one_thing(db) {
        let v = Village::with_team(db).await;
        let id = v.going_on().await;
        v.goal(id).await;
        let agreed = v.agreed(v.person(id, Guest::Client).await.id);
        let asker = v.asker(v.maija).await;
        let once = "0190a1b2c3d47e5f8a9b0c1d2e3f4a5b".parse().expect("a token");
        for _ in 0..2 {
            let agreed = agreed.clone();
            let sent = v.gate.change(&asker, once, move |cx| agree(cx, id, &agreed).map(|id| id.to_string()));
            sent.await.expect("answered the same both times");
        }
        assert_eq!(v.decisions(id).await, 1);
    }

    fn the_screen_is_the_clients_to_decide(db) {
        let v = Village::with_team(db).await;
        let id = v.going_on().await;
        let shown = ShownSet::EMPTY.with(Shown::Agreed);
        assert_eq!(rule(v.ask(v.jari, move |cx| meeting::let_show(cx, id, shown)).await), Rule::OnlyCaseManager);
        v.ask(v.maija, move |cx| meeting::let_show(cx, id, shown)).await.expect("Maija notes what Timo says");
        v.ends(id).await.expect("held");
        assert_eq!(rule(v.ask(v.maija, move |cx| meeting::hide_screen(cx, id, true)).await), Rule::NoSuchMeetingMove);
    }
}
