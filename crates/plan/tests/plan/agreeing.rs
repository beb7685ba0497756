//! Agreeing to a plan: everybody whom it concerns, each version anew only where it changed.

use crate::village::{Village, migrations};
use access::Refusal;
use domain::{Category, CategorySet, Rule, plan::ActionStatus, plan::PlanStatus};
use plan::{
    How, Move, PartyKind, PlanView, RecordedHow, Who, approve_as_client, approve_own, ask_as_client, move_action,
    propose, record_clients_answer, record_performers_answer,
};
use testkit::on_both_engines;
use village::{prose, refused};

on_both_engines! { migrations();
    /// Who is asked and does not see the plan cannot answer: whoever put it forward is told so, and what to do (M03, I5).
    fn whose_answer_cannot_come_is_said(db) {
        let village = Village::new(db).await;
        let goal = village.goal().await;
        village.action(goal, Who::Professional(village.jari)).await;
        village.action(goal, Who::Professional(village.outi)).await;
        village.review("2026-06-01").await;
        village.put_forward().await.expect("it is put forward");
        let path = format!("/cases/{}/plan", village.case);
        let unseen = ["Outi Salmela ei näe suunnitelmaa", "Jari Niemi ei näe suunnitelmaa"];
        let case = format!("/cases/{}", village.case);
        let propose = format!("href=\"{case}/team/new?kind=colleague&#38;with={}\"", village.outi);
        let consent = format!("href=\"{case}/consents/new\"");
        let page = village.browser(village.maija).await.get(&path).await;
        page.says(&[unseen[0], &propose]);
        page.never_says(&[unseen[1], &consent]);
        village.browser(village.jari).await.get(&path).await.never_says(&unseen);
        let (orgs, basic) = ([village.jobs.org, village.kela.org], CategorySet::EMPTY.with(Category::ContactBasic));
        village.consents(&orgs, basic).await;
        village.joins(village.outi).await;
        let page = village.browser(village.maija).await.get(&path).await;
        page.says(&[unseen[0], unseen[1], &consent]);
        page.never_says(&[&propose]);
        village.consents(&orgs, village::core()).await;
        village.browser(village.maija).await.get(&path).await.never_says(&[unseen[0], unseen[1], &propose, &consent]);
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

    /// Decision 0013: what is proposed to somebody is agreed by them, whoever else sees it.
    fn nobody_gives_the_yes_of_another(db) {
        let village = Village::new(db).await;
        let (_, jaris, timos) = village.proposed().await;
        let yes = || Move { to: ActionStatus::Accepted, why: None };
        for (who, action) in [(village.maija, jaris), (village.maija, timos), (village.jari, timos)] {
            let moved = village.act(who, move |cx, case| move_action(cx, case, action, &yes())).await;
            assert_eq!(refused(moved), Refusal::Rules(vec![Rule::NotYourPart]));
            let sheet = village.plan(village.maija).await.sheet;
            assert_eq!(sheet.action(action).map(|action| action.status), Some(ActionStatus::Proposed));
        }
        village.act(village.jari, move |cx, case| move_action(cx, case, jaris, &yes())).await.expect("his own");
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

    /// domain §9: until everybody has said yes to the version, what it says is only proposed; what changes since then is again.
    fn what_is_only_proposed_is_known(db) {
        let village = Village::new(db).await;
        let (goal, jaris, timos) = village.proposed().await;
        village.act(village.jari, |cx, case| approve_own(cx, case, 1)).await.expect("Jari agrees");
        let plan = village.plan(village.timo).await;
        let waits = |plan: &PlanView, id| -> Vec<String> {
            let parties = plan.awaited(plan.sheet.action(id).expect("an action")).expect("everybody was asked");
            parties.into_iter().map(|party| party.name.clone()).collect()
        };
        assert!([jaris, timos].iter().all(|id| plan.only_proposes(plan.sheet.action(*id).expect("an action"))));
        assert!(plan.only_proposes_goal(plan.sheet.goal(goal).expect("a goal")));
        assert_eq!((waits(&plan, jaris), waits(&plan, timos)), (vec!["Timo".to_owned()], vec!["Timo".to_owned()]));
        village.act(village.timo, |cx, case| approve_as_client(cx, case, 1)).await.expect("Timo agrees");
        let plan = village.plan(village.timo).await;
        assert!([jaris, timos].iter().all(|id| !plan.only_proposes(plan.sheet.action(*id).expect("an action"))));
        assert!(!plan.only_proposes_goal(plan.sheet.goal(goal).expect("a goal")));
        village.action(goal, Who::Client).await;
        let plan = village.plan(village.maija).await;
        let proposed = plan.sheet.actions().filter(|action| plan.only_proposes(action));
        assert_eq!(proposed.map(|action| plan.awaited(action)).collect::<Vec<_>>(), [None], "nobody has been asked");
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
        let paper = village.act(village.jari, |cx, case| record_clients_answer(cx, case, 1, RecordedHow::Paper));
        assert!(matches!(refused(paper.await), Refusal::NotAllowed(_)), "the case manager records it");
        village.act(village.maija, |cx, case| record_clients_answer(cx, case, 1, RecordedHow::Paper)).await.expect("recorded");
        let plan = village.plan(village.maija).await;
        let yes = plan.asked.and_then(|asked| asked.parties.into_iter().find(|party| party.name == "Timo")?.yes);
        assert_eq!(yes.map(|yes| yes.how), Some(How::Paper));
    }

    fn the_client_asks_before_saying_yes(db) {
        let village = Village::new(db).await;
        let (_, jaris, _) = village.proposed().await;
        let why = prose("Onko matka pitkä?");
        village.act(village.timo, move |cx, case| ask_as_client(cx, case, jaris, &why)).await.expect("asked");
        let plan = village.plan(village.maija).await;
        let question = plan.sheet.action(jaris).and_then(|action| action.question.clone());
        assert_eq!(question.map(|question| question.words), Some("Onko matka pitkä?".to_owned()));
        let answer = prose("Bussi menee ovelta");
        village.act(village.maija, move |cx, case| plan::answer_question(cx, case, jaris, &answer)).await.expect("answered");
        assert_eq!(village.plan(village.maija).await.sheet.action(jaris).and_then(|action| action.question.clone()), None);
    }

    fn the_client_sees_what_was_agreed_until_asked_again(db) {
        let village = Village::new(db).await;
        let (goal, jaris, _) = village.agreed().await;
        village.action(goal, Who::Client).await;
        let step = Move { to: ActionStatus::Ongoing, why: None };
        village.act(village.jari, move |cx, case| move_action(cx, case, jaris, &step)).await.expect("it goes on");
        let seen = village.plan(village.timo).await;
        assert_eq!(seen.sheet.actions().count(), 2, "what is being written is not the client's to see yet");
        assert_eq!(seen.sheet.action(jaris).map(|action| action.status), Some(ActionStatus::Ongoing), "how it goes is");
        let short = village.act(village.timo, plan::sheet).await.expect("Timo reads").expect("there is a plan");
        assert_eq!(short.actions().count(), 2, "nor is it on a page that only shows the plan");
        village.put_forward().await.expect("it is put forward");
        assert_eq!(village.plan(village.timo).await.sheet.actions().count(), 3);
    }

    fn a_performer_outside_the_service_answers_by_phone(db) {
        let village = Village::new(db).await;
        let (_, jaris, _) = village.proposed().await;
        let jari = (PartyKind::Professional, kernel::Id::from_uuid(village.jari.uuid()));
        let by_jari = village.act(village.jari, move |cx, case| record_performers_answer(cx, case, jari, 1, RecordedHow::Phone));
        assert!(matches!(refused(by_jari.await), Refusal::NotAllowed(_)), "the case manager records it");
        let client = (PartyKind::Client, kernel::Id::from_uuid(village.person.uuid()));
        let for_client = village.act(village.maija, move |cx, case| record_performers_answer(cx, case, client, 1, RecordedHow::Phone));
        assert_eq!(refused(for_client.await), Refusal::Rules(vec![Rule::OnlyClient]));
        let done = village.act(village.maija, move |cx, case| record_performers_answer(cx, case, jari, 1, RecordedHow::Phone)).await;
        done.expect("recorded");
        let plan = village.plan(village.maija).await;
        assert_eq!(plan.sheet.action(jaris).map(|action| action.status), Some(ActionStatus::Accepted));
    }
}
