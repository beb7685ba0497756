//! What people do with a plan: done, refused, and refused with nothing changed, on both engines.

mod village;

use access::{Case, Cx, Outcome, Refusal, Stop};
use domain::{
    LifeDomain, Rule,
    case::Stage,
    closing::{self, ClosingReason},
    meeting::AgreedAction,
    plan::{ActionStatus, GoalStatus, Performer, PlanKind, PlanStatus, Rating},
    review::{CalledBy, GoalReview, Review},
    survey::Rehabilitation,
};
use kernel::{AccountId, ActionId, Date, GoalId, Line, Prose};
use plan::{
    ActionText, Change, ClosingStep, ClosingText, FollowUpText, FrameText, GoalText, How, Move, Parent, PlanView, Who,
    add_action, add_action_from_meeting, add_goal, approve_as_client, approve_own, ask_as_client, begin_follow_up,
    call_review, change_action, change_goal, close, hold_review, move_action, my_actions, propose,
    record_clients_answer, remove_action, remove_goal, reopen, set_frame,
};
use testkit::on_both_engines;
use village::{Village, migrations};

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

fn line<const N: usize>(text: &str) -> Line<N> {
    Line::new(text).expect("a line")
}

fn words(text: &str) -> GoalText {
    GoalText {
        own_words: Some(Prose::new(text).expect("words")),
        title: line(text),
        domain: LifeDomain::TryingField,
        target: None,
        status: GoalStatus::Open,
    }
}

fn does(what: &str, who: Who) -> ActionText {
    ActionText { who, due: Some(day("2026-04-30")), ..ActionText::just(line(what)) }
}

fn view(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<PlanView> {
    plan::view(cx, case)?.ok_or_else(|| Refusal::NotFound.into())
}

fn refused(outcome: Outcome<impl Sized>) -> Refusal {
    match outcome {
        Err(Stop::Refused(refusal)) => refusal,
        Err(Stop::Fault(fault)) => panic!("a fault: {fault}"),
        Ok(_) => panic!("it was not refused"),
    }
}

impl Village {
    async fn goal(&self) -> GoalId {
        self.act(self.maija, |cx, case| add_goal(cx, case, Parent::Plan, &words("Teen työtä, jota selkäni kestää")))
            .await
            .expect("a goal")
    }

    async fn action(&self, goal: GoalId, who: Who) -> ActionId {
        self.act(self.maija, move |cx, case| add_action(cx, case, goal, &does("Työkokeilu", who)))
            .await
            .expect("an action")
    }

    async fn review(&self, on: &'static str) {
        self.act(self.maija, move |cx, case| {
            let shown = FrameText { kind: PlanKind::WorkAbility, direction: None, review: None };
            let direction = Some(line("Työkokeilu keväällä"));
            set_frame(cx, case, &shown, &FrameText { direction, review: Some(day(on)), ..shown.clone() })
        })
        .await
        .expect("a day of review");
    }

    async fn put_forward(&self) -> Outcome<()> {
        let shown = self.plan(self.maija).await.version;
        self.act(self.maija, move |cx, case| propose(cx, case, shown)).await
    }

    /// A plan that Jari and Timo have a part in, put forward by Maija.
    async fn proposed(&self) -> (GoalId, ActionId, ActionId) {
        let goal = self.goal().await;
        let jaris = self.action(goal, Who::Professional(self.jari)).await;
        let timos = self.action(goal, Who::Client).await;
        self.review("2026-06-01").await;
        self.put_forward().await.expect("it is put forward");
        (goal, jaris, timos)
    }

    async fn agreed(&self) -> (GoalId, ActionId, ActionId) {
        let ids = self.proposed().await;
        self.act(self.jari, |cx, case| approve_own(cx, case, 1)).await.expect("Jari agrees");
        self.act(self.timo, |cx, case| approve_as_client(cx, case, 1)).await.expect("Timo agrees");
        ids
    }

    async fn stage_now(&self, who: AccountId) -> Stage {
        self.act(who, |_, case| Ok(case.stage)).await.expect("the case")
    }

    async fn plan(&self, who: AccountId) -> PlanView {
        self.act(who, view).await.expect("a plan")
    }
}

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
        village.withdraw().await;
        assert_eq!(refused(village.act(village.jari, view).await), Refusal::NotFound);
    }

    fn an_action_without_performer_cannot_be_proposed(db) {
        let village = Village::new(db).await;
        let goal = village.goal().await;
        village.action(goal, Who::Open).await;
        village.review("2026-06-01").await;
        let before = village.plan(village.maija).await;
        let refusal = refused(village.put_forward().await);
        assert_eq!(refusal, Refusal::Rules(vec![Rule::ActionWithoutPerformer]));
        assert_eq!(village.plan(village.maija).await, before);
    }

    fn an_action_that_ends_before_it_starts_is_refused(db) {
        let village = Village::new(db).await;
        let goal = village.goal().await;
        let backwards = ActionText { start: Some(day("2026-05-01")), ..does("Työkokeilu", Who::Client) };
        let refusal = refused(village.act(village.maija, move |cx, case| add_action(cx, case, goal, &backwards)).await);
        assert_eq!(refusal, Refusal::Rules(vec![Rule::ActionEndsBeforeStart]));
        assert_eq!(village.plan(village.maija).await.sheet.actions().count(), 0);
    }

    fn everybody_concerned_agrees_before_a_version_is_in_force(db) {
        let village = Village::new(db).await;
        let (_, jaris, timos) = village.proposed().await;
        let early = village.act(village.veera, |cx, case| approve_own(cx, case, 1));
        assert_eq!(refused(early.await), Refusal::NotFound);
        village.act(village.jari, |cx, case| approve_own(cx, case, 1)).await.expect("Jari agrees");
        assert_eq!(village.plan(village.maija).await.status, PlanStatus::Proposed);
        village.act(village.timo, |cx, case| approve_as_client(cx, case, 1)).await.expect("Timo agrees");
        let plan = village.plan(village.maija).await;
        assert_eq!(plan.status, PlanStatus::Active);
        assert_eq!(plan.in_force().map(|version| version.number), Some(1));
        for action in [jaris, timos] {
            assert_eq!(plan.sheet.action(action).map(|action| action.status), Some(ActionStatus::Accepted));
        }
        assert!(!plan.is_written_on());
    }

    fn only_those_whom_a_change_concerns_agree_anew(db) {
        let village = Village::new(db).await;
        let (goal, _, _) = village.agreed().await;
        village.action(goal, Who::Client).await;
        let plan = village.plan(village.maija).await;
        assert_eq!(plan.number(), 2, "the next version is being written");
        assert_eq!(plan.in_force().map(|version| version.number), Some(1), "and the first stays in force");
        village.put_forward().await.expect("it is put forward");
        let plan = village.plan(village.timo).await;
        let asked = plan.waiting().expect("it waits");
        let missing: Vec<_> = asked.parties.iter().filter(|party| !party.agrees()).map(|party| party.name.as_str()).collect();
        assert_eq!(missing, ["Timo"], "Jari's part is as he agreed to it");
        village.act(village.timo, |cx, case| approve_as_client(cx, case, 2)).await.expect("Timo agrees");
        assert_eq!(village.plan(village.maija).await.in_force().map(|version| version.number), Some(2));
    }

    fn a_yes_is_to_the_version_that_was_read(db) {
        let village = Village::new(db).await;
        let (goal, _, _) = village.proposed().await;
        village.action(goal, Who::Client).await;
        let late = village.act(village.timo, |cx, case| approve_as_client(cx, case, 1)).await;
        assert_eq!(refused(late), Refusal::Conflict, "writing on takes the question back");
        assert_eq!(village.plan(village.maija).await.status, PlanStatus::Working);
    }

    fn nobody_puts_forward_what_was_not_read(db) {
        let village = Village::new(db).await;
        let goal = village.goal().await;
        village.action(goal, Who::Client).await;
        village.review("2026-06-01").await;
        let shown = village.plan(village.maija).await.version;
        village.action(goal, Who::Client).await;
        let late = village.act(village.maija, move |cx, case| propose(cx, case, shown)).await;
        assert_eq!(refused(late), Refusal::Conflict);
        assert_eq!(village.plan(village.maija).await.status, PlanStatus::Working);
    }

    fn a_yes_on_paper_is_as_good(db) {
        let village = Village::new(db).await;
        village.proposed().await;
        let paper = village.act(village.jari, |cx, case| record_clients_answer(cx, case, 1, How::Paper));
        assert!(matches!(refused(paper.await), Refusal::NotAllowed(_)), "the case manager records it");
        village.act(village.maija, |cx, case| record_clients_answer(cx, case, 1, How::Paper)).await.expect("recorded");
        let plan = village.plan(village.maija).await;
        let yes = plan.asked.and_then(|asked| asked.parties.into_iter().find(|party| party.name == "Timo")?.yes);
        assert_eq!(yes.map(|yes| yes.how), Some(How::Paper));
    }

    fn the_client_asks_before_saying_yes(db) {
        let village = Village::new(db).await;
        let (_, jaris, _) = village.proposed().await;
        let why = Prose::new("Onko matka pitkä?").expect("words");
        village.act(village.timo, move |cx, case| ask_as_client(cx, case, jaris, &why)).await.expect("asked");
        let plan = village.plan(village.maija).await;
        let question = plan.sheet.action(jaris).and_then(|action| action.question.clone());
        assert_eq!(question.map(|question| question.words), Some("Onko matka pitkä?".to_owned()));
        let answer = Prose::new("Bussi menee ovelta").expect("words");
        village.act(village.maija, move |cx, case| plan::answer_question(cx, case, jaris, &answer)).await.expect("answered");
        assert_eq!(village.plan(village.maija).await.sheet.action(jaris).and_then(|action| action.question.clone()), None);
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

    fn actions_move_and_the_client_moves_the_own_ones(db) {
        let village = Village::new(db).await;
        let (_, jaris, timos) = village.agreed().await;
        let step = |to| Move { to, why: None };
        let ongoing = step(ActionStatus::Ongoing);
        let moved = ongoing.clone();
        village.act(village.jari, move |cx, case| move_action(cx, case, jaris, &moved)).await.expect("Jari's goes on");
        let own = ongoing.clone();
        village.act(village.timo, move |cx, case| move_action(cx, case, timos, &own)).await.expect("Timo's goes on");
        let done = step(ActionStatus::Done);
        let others = village.act(village.timo, move |cx, case| move_action(cx, case, jaris, &done)).await;
        assert_eq!(refused(others), Refusal::Rules(vec![Rule::NotYourPart]));
        let stop = step(ActionStatus::Stopped);
        let without = village.act(village.jari, move |cx, case| move_action(cx, case, jaris, &stop)).await;
        assert_eq!(refused(without), Refusal::Rules(vec![Rule::StopReasonMissing]));
        let plan = village.plan(village.maija).await;
        assert_eq!(plan.sheet.action(jaris).map(|action| action.status), Some(ActionStatus::Ongoing));
        assert_eq!(plan.status, PlanStatus::Active, "progress is no change of the plan");
        assert!(!plan.is_written_on());
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

    fn services_begin_when_the_plan_is_in_force(db) {
        let village = Village::new(db).await;
        village.proposed().await;
        village.stage("planning").await;
        village.permanent().await;
        let begin = || village.act(village.maija, |cx, case| plan::start_services(cx, case, casework::Known::default()));
        let lacking = refused(begin().await);
        assert_eq!(lacking, Refusal::Rules(vec![Rule::ClientHasNotApproved, Rule::PerformerHasNotApproved]));
        village.act(village.jari, |cx, case| approve_own(cx, case, 1)).await.expect("Jari agrees");
        village.act(village.timo, |cx, case| approve_as_client(cx, case, 1)).await.expect("Timo agrees");
        begin().await.expect("services begin");
        let stage = village.act(village.maija, |_, case| Ok(case.stage)).await.expect("the case");
        assert_eq!(stage, domain::case::Stage::InServices);
    }

    fn my_actions_are_the_own_ones_and_the_late_ones_of_my_clients(db) {
        let village = Village::new(db).await;
        let (goal, jaris, timos) = village.agreed().await;
        village.action(goal, Who::Professional(village.maija)).await;
        let mine = |who| village.act(who, |cx, _| my_actions(cx, None, 10));
        let seen = mine(village.jari).await.expect("a list");
        assert_eq!(seen.iter().map(|row| (row.action, row.mine)).collect::<Vec<_>>(), [(jaris, true)]);
        assert_eq!(mine(village.maija).await.expect("a list").len(), 1, "nothing is late yet");
        village.clock.pass(std::time::Duration::from_secs(60 * 24 * 60 * 60));
        let seen = mine(village.maija).await.expect("a list");
        assert_eq!(seen.len(), 3, "all are late");
        assert!(seen.iter().any(|row| row.action == timos && !row.mine && row.doer.is_none()));
        let first = village.act(village.maija, |cx, _| my_actions(cx, None, 2)).await.expect("a page");
        let after = first.last().map(plan::MyAction::after);
        let rest = village.act(village.maija, move |cx, _| my_actions(cx, after.as_ref(), 2)).await.expect("a page");
        let paged: Vec<_> = first.iter().chain(&rest).map(|row| row.action).collect();
        assert_eq!(paged, seen.iter().map(|row| row.action).collect::<Vec<_>>());
    }

    fn a_list_shows_no_more_than_the_plan(db) {
        let village = Village::new(db).await;
        village.agreed().await;
        village.withdraw().await;
        let seen = village.act(village.jari, |cx, _| my_actions(cx, None, 10)).await.expect("a list");
        assert_eq!(seen, [], "without consent Jari sees nothing of the county's register");
    }

    fn what_is_agreed_in_a_meeting_goes_into_the_plan(db) {
        let village = Village::new(db).await;
        let agreed = AgreedAction { what: line("Soitto Kelaan"), performer: Performer::Client, due: day("2026-03-20") };
        let same = agreed.clone();
        let early = village.act(village.maija, move |cx, case| add_action_from_meeting(cx, case, None, &same)).await;
        assert_eq!(refused(early), Refusal::Rules(vec![Rule::PlanHasNoGoals]));
        let goal = village.goal().await;
        village.act(village.maija, move |cx, case| add_action_from_meeting(cx, case, None, &agreed)).await.expect("added");
        assert_eq!(village.plan(village.maija).await.sheet.goal(goal).map(|goal| goal.actions.len()), Some(1));
    }

    fn a_review_hears_the_client_and_moves_the_day_on(db) {
        let village = Village::new(db).await;
        let (goal, _, _) = village.agreed().await;
        village.act(village.timo, call_review).await.expect("Timo calls a review");
        assert_eq!(village.plan(village.maija).await.review_called, Some(CalledBy::Client));
        let silent = GoalReview { goal, clients_view: None, rating: None, professionals_view: None };
        let review = Review { called_by: CalledBy::Client, goals: vec![silent.clone()], rehabilitation: None, next: None };
        let before = village.plan(village.maija).await;
        let empty = review.clone();
        let refusal = refused(village.act(village.maija, move |cx, case| hold_review(cx, case, &empty)).await);
        let missing = vec![Rule::ClientsViewMissing, Rule::RehabilitationNotAsked, Rule::ReviewDayMissing];
        assert_eq!(refusal, Refusal::Rules(missing));
        assert_eq!(village.plan(village.maija).await, before);
        let heard = GoalReview { rating: Rating::new(7).ok(), ..silent };
        let (rehabilitation, next) = (Some(Rehabilitation::Ongoing), Some(day("2026-06-10")));
        let review = Review { goals: vec![heard], rehabilitation, next, ..review };
        village.act(village.maija, move |cx, case| hold_review(cx, case, &review)).await.expect("held");
        let plan = village.plan(village.maija).await;
        assert_eq!((plan.sheet.review, plan.review_called), (next, None));
        assert!(!plan.is_written_on(), "the day was agreed together: nobody is asked anew");
    }

    fn a_clientship_is_followed_up_and_closed_and_the_plan_ends_with_it(db) {
        let village = Village::new(db).await;
        let (_, jaris, timos) = village.agreed().await;
        village.stage("in_services").await;
        let text = FollowUpText { outcome: closing::Outcome::WorkTrial, words: None, on: day("2026-06-12") };
        let same = text.clone();
        let early = village.act(village.maija, move |cx, case| begin_follow_up(cx, case, &same)).await;
        assert_eq!(refused(early), Refusal::Rules(vec![Rule::ActionsNotSettled]));
        for (action, to) in [(jaris, ActionStatus::Done), (timos, ActionStatus::Done)] {
            let step = Move { to, why: None };
            village.act(village.maija, move |cx, case| move_action(cx, case, action, &step)).await.expect("done");
        }
        village.act(village.maija, move |cx, case| begin_follow_up(cx, case, &text)).await.expect("followed up");
        let (told, reason) = (Some(How::Phone), Some(ClosingReason::GoalsReached));
        let untold = ClosingText { reason, outcome: Some(closing::Outcome::EmployedSupported), words: None, told: None };
        let whole = ClosingText { told, ..untold.clone() };
        let refusal = refused(village.act(village.maija, move |cx, case| close(cx, case, &untold)).await);
        assert_eq!(refusal, Refusal::Rules(vec![Rule::ClientNotToldOfClosing]));
        assert_eq!(village.stage_now(village.maija).await, Stage::FollowUp);
        village.act(village.maija, move |cx, case| close(cx, case, &whole)).await.expect("closed");
        assert_eq!(village.stage_now(village.timo).await, Stage::Closed);
        assert!(matches!(village.act(village.timo, plan::view).await, Ok(None)), "no plan lives");
    }

    fn reopening_keeps_history_and_checks_the_basis_anew(db) {
        let village = Village::new(db).await;
        village.agreed().await;
        let whole = ClosingText {
            reason: Some(ClosingReason::ClientsWish),
            outcome: Some(closing::Outcome::Other),
            words: None,
            told: Some(How::InPerson),
        };
        village.act(village.maija, move |cx, case| close(cx, case, &whole)).await.expect("closed");
        village.withdraw().await;
        let why = Prose::new("Timo haluaa jatkaa").expect("words");
        let again = why.clone();
        let without = village.act(village.maija, move |cx, case| reopen(cx, case, &again)).await;
        assert_eq!(refused(without), Refusal::Rules(vec![Rule::BasisMissing]));
        assert_eq!(village.stage_now(village.maija).await, Stage::Closed);
        village.give_back().await;
        village.act(village.maija, move |cx, case| reopen(cx, case, &why)).await.expect("opened again");
        assert_eq!(village.stage_now(village.maija).await, Stage::TeamForming);
        village.goal().await;
        let plan = village.plan(village.maija).await;
        assert_eq!((plan.last, plan.number()), (1, 2), "the numbers go on from the earlier plan");
        let old = village.act(village.maija, |cx, case| plan::old_version(cx, case, 1)).await.expect("kept");
        assert_eq!(old.version.sheet.actions().count(), 2);
        let steps = village.act(village.maija, plan::closings).await.expect("the history");
        assert_eq!(steps.iter().map(|step| step.step).collect::<Vec<_>>(), [ClosingStep::Reopened, ClosingStep::Closed]);
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
