//! Writing a plan: done, refused, and refused with nothing changed, on both engines.

use crate::village::{Village, does, migrations, view, words};
use access::Refusal;
use domain::{
    Rule,
    case::{Pause, PauseEnd},
    meeting::AgreedAction,
    plan::Performer,
    plan::PlanStatus,
};
use plan::{
    ActionCount, ActionText, AskKind, Change, GoalText, Parent, Who, add_action, add_action_from_meeting, add_goal,
    approve_own, change_action, change_goal, my_actions, plan_asks, remove_action, remove_goal,
};
use testkit::on_both_engines;
use village::{day, line, refused};

on_both_engines! { migrations();

    fn a_goal_in_own_words_begins_the_plan(db) {
        let village = Village::new(db).await;
        let goal = village.goal().await;
        let part = GoalText { own_words: None, ..words("Tiedän, mihin selkäni pystyy") };
        let sub = village.act(village.maija, move |cx, case| add_goal(cx, case, Parent::Goal(goal), &part)).await.expect("a part");
        village.action(sub, Who::Open).await;
        let plan = village.plan(village.maija).await;
        assert_eq!(plan.status, PlanStatus::Working, "usable as a checklist (F04)");
        assert_eq!(plan.sheet.goals[0].say(), "Teen työtä, jota selkäni kestää");
        assert_eq!(plan.sheet.goals[0].subs[0].actions[0].what, "Työkokeilu");
        assert_eq!(plan.number(), 1);
    }

    fn nobody_without_a_relation_sees_or_writes(db) {
        let village = Village::new(db).await;
        village.goal().await;
        assert_eq!(refused(village.act(village.veera, view).await), Refusal::NotFound);
        let write = village.act(village.timo, |cx, case| add_goal(cx, case, Parent::Plan, &words("Minun")));
        assert!(matches!(refused(write.await), Refusal::NotAllowed(_)));
        assert_eq!(village.plan(village.maija).await.sheet.goals.len(), 1);
    }

    fn a_colleague_elsewhere_sees_the_plan_by_consent_alone(db) {
        let village = Village::new(db).await;
        village.goal().await;
        assert_eq!(village.plan(village.jari).await.sheet.goals.len(), 1);
        village.consent_is_lost().await;
        assert_eq!(refused(village.act(village.jari, view).await), Refusal::NotFound);
    }

    fn an_action_that_ends_before_it_starts_is_refused(db) {
        let village = Village::new(db).await;
        let goal = village.goal().await;
        let backwards = ActionText { start: Some(day("2026-05-01")), ..does("Työkokeilu", Who::Client) };
        let refusal = refused(village.act(village.maija, move |cx, case| add_action(cx, case, goal, &backwards)).await);
        assert_eq!(refusal, Refusal::Rules(vec![Rule::ActionEndsBeforeStart]));
        assert_eq!(village.plan(village.maija).await.sheet.actions().count(), 0);
    }

    /// An action lies between the beginning of its plan and ten years from now.
    fn an_action_of_another_time_is_refused(db) {
        let village = Village::new(db).await;
        let goal = village.goal().await;
        let cases = [("1900-04-13", Rule::ActionDayBeforePlan), ("2026-03-11", Rule::ActionDayBeforePlan), ("2036-03-13", Rule::ActionDayTooFar)];
        for (due, rule) in cases {
            let text = ActionText { due: Some(day(due)), ..does("Työkokeilu", Who::Client) };
            let refusal = refused(village.act(village.maija, move |cx, case| add_action(cx, case, goal, &text)).await);
            assert_eq!(refusal, Refusal::Rules(vec![rule]), "{due}");
        }
        let action = village.action(goal, Who::Client).await;
        let early = ActionText { start: Some(day("2026-03-11")), ..does("Työkokeilu", Who::Client) };
        let change = village.act(village.maija, move |cx, case| change_action(cx, case, action, 1, &early)).await;
        assert_eq!(refused(change), Refusal::Rules(vec![Rule::ActionDayBeforePlan]));
        assert_eq!(village.plan(village.maija).await.sheet.actions().count(), 1);
    }

    fn no_lost_update(db) {
        let village = Village::new(db).await;
        let goal = village.goal().await;
        let action = village.action(goal, Who::Client).await;
        let version = village.plan(village.maija).await.sheet.action(action).map(|action| action.version).expect("there");
        let save = |who, what: &'static str| {
            village.act(who, move |cx, case| change_action(cx, case, action, version, &does(what, Who::Client)))
        };
        save(village.jari, "Jarin teksti").await.expect("Jari saves first");
        assert_eq!(refused(save(village.maija, "Maijan teksti").await), Refusal::Conflict);
        let gone = village.act(village.maija, move |cx, case| remove_action(cx, case, action, version)).await;
        assert_eq!(refused(gone), Refusal::Conflict, "nor is it taken away under the other's hands");
        assert_eq!(village.plan(village.maija).await.sheet.action(action).map(|action| action.what.clone()), Some("Jarin teksti".to_owned()));
    }

    fn a_goal_with_actions_is_not_removed_by_one_press(db) {
        let village = Village::new(db).await;
        let goal = village.goal().await;
        let action = village.action(goal, Who::Client).await;
        assert_eq!(refused(village.act(village.maija, move |cx, case| remove_goal(cx, case, goal)).await), Refusal::Conflict);
        village.act(village.maija, move |cx, case| remove_action(cx, case, action, 1)).await.expect("the action goes");
        village.act(village.maija, move |cx, case| remove_goal(cx, case, goal)).await.expect("the goal goes");
        assert_eq!(village.plan(village.maija).await.sheet.goals, []);
    }

    fn a_goal_is_written_anew(db) {
        let village = Village::new(db).await;
        let goal = village.goal().await;
        let text = words("Rahat riittävät kuukauden loppuun");
        village.act(village.maija, move |cx, case| change_goal(cx, case, goal, 1, &text)).await.expect("saved");
        let late = village.act(village.jari, move |cx, case| change_goal(cx, case, goal, 1, &words("Muu")));
        assert_eq!(refused(late.await), Refusal::Conflict);
        assert_eq!(village.plan(village.maija).await.sheet.goals[0].say(), "Rahat riittävät kuukauden loppuun");
    }

    fn what_changes_is_told(db) {
        let village = Village::new(db).await;
        let (_, jaris, _) = village.agreed().await;
        let other = ActionText { due: Some(day("2026-05-30")), ..does("Työkokeilu", Who::Professional(village.jari)) };
        village.act(village.maija, move |cx, case| change_action(cx, case, jaris, 1, &other)).await.expect("saved");
        let plan = village.plan(village.maija).await;
        let before = &plan.in_force().expect("a version in force").sheet;
        assert_eq!(plan::between(before, &plan.sheet), [Change::OtherDays("Työkokeilu".to_owned())]);
    }

    fn a_plan_that_has_ended_is_read_and_not_written(db) {
        let village = Village::new(db).await;
        village.goal().await;
        village.stage("closed").await;
        let late = village.act(village.maija, |cx, case| add_goal(cx, case, Parent::Plan, &words("Vielä yksi")));
        assert_eq!(refused(late.await), Refusal::Rules(vec![Rule::CaseEnded]));
        assert_eq!(village.plan(village.maija).await.sheet.goals.len(), 1);
    }

    fn my_actions_are_the_own_ones_and_the_late_ones_of_my_clients(db) {
        let village = Village::new(db).await;
        let (goal, jaris, timos) = village.agreed().await;
        let own = village.action(goal, Who::Professional(village.maija)).await;
        let mine = |who| village.act(who, |cx, _| my_actions(cx, None, 10));
        let counted = |who| village.act(who, |cx, _| plan::count_my_actions(cx));
        let seen = mine(village.jari).await.expect("a list");
        assert_eq!(seen.iter().map(|row| (row.action, row.mine)).collect::<Vec<_>>(), [(jaris, true)]);
        assert_eq!(mine(village.maija).await.expect("a list").len(), 0, "what is only proposed nobody has promised");
        village.set("UPDATE plan_action SET status = 'accepted' WHERE id = ?1", vec![own.into()]).await;
        assert_eq!(mine(village.maija).await.expect("a list").len(), 1, "nothing is late yet");
        assert_eq!(counted(village.maija).await.expect("a count"), ActionCount { own: 1, own_late: 0, others: 0 });
        village.clock.pass(std::time::Duration::from_secs(60 * 24 * 60 * 60));
        let seen = mine(village.maija).await.expect("a list");
        assert_eq!(seen.len(), 3, "all are late");
        assert_eq!(counted(village.maija).await.expect("a count"), ActionCount { own: 1, own_late: 1, others: 2 }, "as many as the list has");
        assert_eq!(seen.iter().map(|row| row.mine).collect::<Vec<_>>(), [true, false, false], "one's own comes first");
        assert!(seen.iter().any(|row| row.action == timos && !row.mine && row.doer.is_none()));
        let first = village.act(village.maija, |cx, _| my_actions(cx, None, 2)).await.expect("a page");
        let after = first.last().map(plan::MyAction::after);
        let rest = village.act(village.maija, move |cx, _| my_actions(cx, after.as_ref(), 2)).await.expect("a page");
        let paged: Vec<_> = first.iter().chain(&rest).map(|row| row.action).collect();
        assert_eq!(paged, seen.iter().map(|row| row.action).collect::<Vec<_>>());
    }

    /// Decision 0010: nothing of a paused client is late, nor asked for.
    fn nothing_of_a_paused_client_is_expected(db) {
        let village = Village::new(db).await;
        village.agreed().await;
        village.clock.pass(std::time::Duration::from_secs(200 * 24 * 60 * 60));
        let list = |who| village.act(who, |cx, _| Ok((my_actions(cx, None, 10)?.len(), plan_asks(cx)?.len())));
        assert_eq!(list(village.maija).await.expect("lists"), (2, 1), "premise: two are late, and the review is due");
        let pause = Pause { reason: line("Kuntoutus"), checks: village.maija, until: day("2026-10-20") };
        village.act(village.maija, move |cx, case| casework::pause::begin(cx, case, &pause)).await.expect("paused");
        assert_eq!(list(village.maija).await.expect("lists"), (0, 0));
        assert_eq!(list(village.jari).await.expect("lists"), (0, 0));
        village.act(village.maija, |cx, case| casework::pause::go_on(cx, case, PauseEnd::GoesOn)).await.expect("goes on");
        assert_eq!(list(village.maija).await.expect("lists"), (2, 1), "what passed meanwhile is agreed on anew");
    }

    fn a_plan_asks_each_who_has_a_part_until_they_say_yes(db) {
        let village = Village::new(db).await;
        let asks = |who| village.act(who, |cx, _| Ok(plan_asks(cx)?.into_iter().map(|ask| ask.kind).collect::<Vec<_>>()));
        assert_eq!(asks(village.jari).await.expect("a list"), [], "nothing was put forward");
        village.proposed().await;
        assert_eq!(asks(village.jari).await.expect("a list"), [AskKind::Approve]);
        village.act(village.jari, |cx, case| approve_own(cx, case, 1)).await.expect("Jari agrees");
        assert_eq!(asks(village.jari).await.expect("a list"), []);
    }

    fn the_case_manager_is_asked_to_look_together_when_the_day_comes(db) {
        let village = Village::new(db).await;
        village.agreed().await;
        let asks = |who| village.act(who, |cx, _| plan_asks(cx));
        assert_eq!(asks(village.maija).await.expect("a list"), [], "the day is months away");
        village.clock.pass(std::time::Duration::from_secs(200 * 24 * 60 * 60));
        let seen = asks(village.maija).await.expect("a list");
        assert_eq!(seen.iter().map(|ask| (ask.kind, ask.due)).collect::<Vec<_>>(), [(AskKind::Review, Some(day("2026-06-01")))]);
        assert_eq!(asks(village.jari).await.expect("a list"), [], "it is hers to see to");
    }

    fn a_list_shows_no_more_than_the_plan(db) {
        let village = Village::new(db).await;
        village.proposed().await;
        village.consent_is_lost().await;
        let seen = village.ask(village.jari, |cx| my_actions(cx, None, 10)).await.expect("a list");
        assert_eq!(seen, [], "without consent Jari sees nothing of the county's register");
        let asked = village.ask(village.jari, plan_asks).await.expect("a list");
        assert_eq!(asked, [], "nor that there is a plan");
    }

    fn what_is_agreed_in_a_meeting_goes_into_the_plan(db) {
        let village = Village::new(db).await;
        let agreed = AgreedAction { what: line("Soitto Kelaan"), performer: Performer::Client, due: day("2026-03-20"), category: domain::Category::Plan };
        let same = agreed.clone();
        let early = village.act(village.maija, move |cx, case| add_action_from_meeting(cx, case, None, &same)).await;
        assert_eq!(refused(early), Refusal::Rules(vec![Rule::PlanHasNoGoals]));
        let goal = village.goal().await;
        village.act(village.maija, move |cx, case| add_action_from_meeting(cx, case, None, &agreed)).await.expect("added");
        assert_eq!(village.plan(village.maija).await.sheet.goal(goal).map(|goal| goal.actions.len()), Some(1));
    }

    fn every_statement_is_understood(db) {
        let statements: Vec<_> = plan::statements();
        let prepare = db.read(move |tx| {
            statements.iter().try_for_each(|statement| match statement {
                access::Statements::Case(one) | access::Statements::Contact(one) | access::Statements::List(one)
                | access::Statements::Shared(one) => tx.prepare(*one),
            })
        });
        prepare.await.expect("both engines understand every statement");
    }
}
