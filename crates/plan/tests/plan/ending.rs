//! How a plan goes, is reviewed and ends; and that opening again keeps its history.

use crate::village::{Village, migrations};
use access::Refusal;
use casework::{message, note, note::NewNote, situation, situation::Said};
use domain::{
    Category, Rule, case::Stage, closing, closing::ClosingReason, plan::ActionStatus, plan::PlanStatus, plan::Rating,
    review::CalledBy, review::GoalReview, review::Review, survey::Author, survey::Field, survey::Rehabilitation,
};
use plan::{
    ActionEnds, ClosingStep, ClosingText, FollowUpText, How, Move, ResolvedText, approve_as_client, approve_own,
    begin_follow_up, call_review, close, hold_review, move_action, resolve,
};
use std::time::Duration;
use testkit::on_both_engines;
use village::{day, prose, refused};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

on_both_engines! { migrations();

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

    fn the_initial_service_was_enough(db) {
        let village = Village::new(db).await;
        let text = ResolvedText { outcome: closing::Outcome::EmployedOpen, words: Some(prose("Yksi puhelu riitti")) };
        village.stage("planning").await;
        let late = text.clone();
        let refusal = refused(village.act(village.maija, move |cx, case| resolve(cx, case, &late)).await);
        assert_eq!(refusal, Refusal::Rules(vec![Rule::NoSuchMove]), "it has gone further");
        assert!(village.act(village.maija, plan::closings).await.expect("the history").is_empty(), "nothing changed");
        village.stage("raised").await;
        let hers = text.clone();
        assert!(village.act(village.jari, move |cx, case| resolve(cx, case, &hers)).await.is_err(), "only who answers");
        village.act(village.maija, move |cx, case| resolve(cx, case, &text)).await.expect("resolved");
        assert_eq!(village.stage_now(village.maija).await, Stage::ResolvedInInitialService);
        let steps = village.act(village.maija, plan::closings).await.expect("the history");
        let said: Vec<_> = steps.iter().map(|step| (step.step, step.outcome)).collect();
        assert_eq!(said, [(ClosingStep::Resolved, Some(closing::Outcome::EmployedOpen))]);
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
        let untold = ClosingText { reason, outcome: Some(closing::Outcome::EmployedSupported), words: None, told: None, ends: ActionEnds::default() };
        let whole = ClosingText { told, ..untold.clone() };
        let refusal = refused(village.act(village.maija, move |cx, case| close(cx, case, &untold)).await);
        assert_eq!(refusal, Refusal::Rules(vec![Rule::ClientNotToldOfClosing]));
        assert_eq!(village.stage_now(village.maija).await, Stage::FollowUp);
        village.act(village.maija, move |cx, case| close(cx, case, &whole)).await.expect("closed");
        assert_eq!(village.stage_now(village.timo).await, Stage::Closed);
        assert!(matches!(village.act(village.timo, plan::view).await, Ok(None)), "no plan lives");
    }

    /// Domain §6: who took part in a clientship that has ended is out; who answered for it reads along; nobody adds anything to it.
    fn a_closed_clientship_is_read_and_nothing_is_added_to_it(db) {
        let village = Village::new(db).await;
        village.agreed().await;
        let (reason, outcome) = (Some(ClosingReason::ClientsWish), Some(closing::Outcome::Other));
        let whole = ClosingText { reason, outcome, words: None, told: Some(How::InPerson), ends: ActionEnds::all(closing::ActionEnd::Stops) };
        village.act(village.maija, move |cx, case| close(cx, case, &whole)).await.expect("closed");
        let over = Refusal::NotAllowed(Rule::JointWorkEnded);
        assert_eq!(refused(village.act(village.jari, plan::view).await), over, "the team has ended");
        let (ended, reads) = (|| Refusal::Rules(vec![Rule::CaseEnded]), || Refusal::NotAllowed(Rule::NotYourPart));
        let note = NewNote { category: Category::Plan, body: prose("Jälkikäteen") };
        assert_eq!(refused(village.act(village.maija, move |cx, case| note::write(cx, case, &note)).await), reads());
        let wrote = village.act(village.timo, |cx, case| message::from_client(cx, case, &prose("Vielä yksi asia"))).await;
        assert_eq!(refused(wrote), ended(), "nobody would read it");
        let (said, base) = (Some(prose("Uutta")), 0);
        let said = Said { field: Field::WhatMatters, author: Author::Client, base, words: said };
        let words = village.act(village.timo, move |cx, case| situation::write_own_words(cx, case, std::slice::from_ref(&said))).await;
        assert_eq!(refused(words), ended());
        assert_eq!(village.stage_now(village.timo).await, Stage::Closed, "the client reads what is their own");
        village.comes_back(village.maija).await.expect("opened again");
        assert_eq!(refused(village.act(village.jari, |_, _| Ok(())).await), Refusal::NotFound, "the client decides anew");
        let note = NewNote { category: Category::Plan, body: prose("Jatketaan") };
        village.act(village.maija, move |cx, case| note::write(cx, case, &note)).await.expect("written");
    }

    fn reopening_keeps_history_and_a_live_consent_leads_to_the_team(db) {
        let village = Village::new(db).await;
        village.agreed().await;
        village.closed(ClosingReason::ClientsWish).await;
        village.comes_back(village.maija).await.expect("opened again");
        assert_eq!(village.stage_now(village.maija).await, Stage::TeamForming);
        assert_eq!(village.answers().await, [village.maija], "somebody answers from the same moment on (I1)");
        village.goal().await;
        let plan = village.plan(village.maija).await;
        assert_eq!((plan.last, plan.number()), (1, 2), "the numbers go on from the earlier plan");
        let old = village.act(village.maija, |cx, case| plan::old_version(cx, case, 1)).await.expect("kept");
        assert_eq!(old.version.sheet.actions().count(), 2);
        let steps = village.act(village.maija, plan::closings).await.expect("the history");
        let said: Vec<_> = steps.iter().map(|step| (step.step, step.words.as_deref())).collect();
        assert_eq!(said, [(ClosingStep::Reopened, Some("Haluan jatkaa.")), (ClosingStep::Closed, None)]);
    }

    /// Decision 0009: nobody can record a consent on a closed case, so it is asked for where the situation is looked at.
    fn without_a_consent_the_situation_is_looked_at_and_the_consent_comes_before_the_team(db) {
        let village = Village::new(db).await;
        village.agreed().await;
        village.closed(ClosingReason::ClientsWish).await;
        village.consent_is_lost().await;
        village.comes_back(village.maija).await.expect("opened again");
        assert_eq!(village.stage_now(village.maija).await, Stage::Assessing);
        let on = |cx: &mut access::Cx<'_, '_>, case: &access::Case| casework::advance(cx, case, Stage::TeamForming, &casework::Known::default());
        assert_eq!(refused(village.act(village.maija, on).await), Refusal::Rules(vec![Rule::BasisMissing]));
        village.consent_is_back().await;
        village.act(village.maija, on).await.expect("the ordinary guard holds");
    }

    fn nobody_else_opens_it_and_not_before_it_has_ended_or_for_what_was_said_before(db) {
        let village = Village::new(db).await;
        village.agreed().await;
        assert_eq!(refused(village.comes_back(village.maija).await), Refusal::Rules(vec![Rule::NotEnded]));
        village.clock.pass(DAY);
        village.closed(ClosingReason::ClientsWish).await;
        let everything = village.everything().await;
        assert_eq!(refused(village.comes_back(village.maija).await), Refusal::Rules(vec![Rule::WishBeforeEnd]));
        let over = Refusal::NotAllowed(Rule::JointWorkEnded);
        assert_eq!(refused(village.comes_back(village.jari).await), over, "he was only in the team");
        assert_eq!(refused(village.comes_back(village.timo).await), Refusal::NotAllowed(Rule::OnlyCaseManager));
        village.clock.pass(DAY * 31);
        assert_eq!(refused(village.comes_back(village.maija).await), Refusal::NotFound, "her thirty days are over");
        assert_eq!(village.everything().await, everything, "nothing changed");
    }

    /// A death that was recorded by mistake is mended by whoever recorded it; nothing was asked about how the dead are doing.
    fn a_death_closes_without_questions_and_a_mistake_is_mended(db) {
        let village = Village::new(db).await;
        village.agreed().await;
        let text = ClosingText { reason: Some(ClosingReason::Deceased), outcome: None, words: None, told: None, ends: ActionEnds::default() };
        village.act(village.maija, move |cx, case| close(cx, case, &text)).await.expect("closed");
        assert_eq!(village.stage_now(village.maija).await, Stage::Closed);
        village.comes_back(village.maija).await.expect("opened again");
        assert_eq!(village.stage_now(village.maija).await, Stage::TeamForming);
    }
}
