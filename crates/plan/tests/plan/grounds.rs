//! Whoever has no ground to see something of a plan neither writes it nor reads of it elsewhere (I5, I7; domain §4), on both engines.

use crate::village::{Village, does, migrations, words};
use access::{Case, Cx, Outcome, Refusal, act};
use casework::timeline::{Line, time_line_with_notes};
use domain::{
    Category, CategorySet, Duty, DutySet, Rule, plan::ActionStatus, plan::PlanKind, review::CalledBy, review::Review,
};
use identity::{NewAccount, add_account};
use kernel::{AccountId, ActionId, GoalId, Id};
use plan::{
    ActionText, FrameText, GoalText, Move, Parent, Who, add_action, add_goal, answer_question, approve_own,
    ask_as_client, change_action, change_goal, hold_review, move_action, remove_action, remove_goal, set_frame,
};
use testkit::on_both_engines;
use village::{line, professional, prose, refused};

const MIGRATION: &str = include_str!("../../migrations/0067_lines_about_actions.sql");
const HEALTH: &str = "Aika työterveyslääkärille";

impl Village {
    /// An action that Jari's consent does not open to him.
    async fn health(&self, goal: GoalId) -> ActionId {
        let text = ActionText { category: Category::HealthWorkAbility, ..does(HEALTH, Who::Client) };
        let action = self.act(self.maija, move |cx, case| add_action(cx, case, goal, &text)).await;
        action.expect("Maija's own unit works with it")
    }

    /// What the time line names to somebody.
    async fn named(&self, who: AccountId) -> Vec<String> {
        let lines =
            self.act(who, |cx, case| time_line_with_notes(cx, case, None, 50)).await.expect("a time line").lines;
        let detail = |line: Line| match line {
            Line::Event(event) => event.detail,
            Line::Note(note) => Some(note.text),
        };
        lines.into_iter().filter_map(detail).collect()
    }

    /// The lines of the time line do not know what they name, and the migration finds it.
    async fn ties_lines_anew(&self) {
        self.set("UPDATE case_event SET about_id = NULL, about_category = NULL", Vec::new()).await;
        for step in MIGRATION.split_inclusive(';').filter(|step| step.contains("UPDATE")) {
            self.set(step, Vec::new()).await;
        }
    }

    /// Every write on an action that a member of the team can try.
    async fn writes_on_action(&self, who: AccountId, action: ActionId) -> Vec<Refusal> {
        let on = Move { to: ActionStatus::Accepted, why: None };
        let answer = prose("Sovittu");
        vec![
            self.refusal(who, move |cx, case| change_action(cx, case, action, 1, &does("Muu", Who::Open))).await,
            self.refusal(who, move |cx, case| remove_action(cx, case, action, 1)).await,
            self.refusal(who, move |cx, case| move_action(cx, case, action, &on)).await,
            self.refusal(who, move |cx, case| answer_question(cx, case, action, &answer)).await,
        ]
    }

    /// Every other write of the plan that a member of the team can try.
    async fn writes_on_plan(&self, who: AccountId, goal: GoalId) -> Vec<Refusal> {
        let shown = FrameText { kind: PlanKind::WorkAbility, direction: None, review: None };
        let text = FrameText { direction: Some(line("Muu suunta")), ..shown.clone() };
        let review = Review { called_by: CalledBy::Agreed, goals: Vec::new(), rehabilitation: None, next: None };
        vec![
            self.refusal(who, move |cx, case| add_action(cx, case, goal, &does("Uusi", Who::Open)).map(drop)).await,
            self.refusal(who, move |cx, case| change_goal(cx, case, goal, 1, &words("Muut sanat"))).await,
            self.refusal(who, move |cx, case| remove_goal(cx, case, goal)).await,
            self.refusal(who, move |cx, case| add_goal(cx, case, Parent::Goal(goal), &words("Osa")).map(drop)).await,
            self.refusal(who, move |cx, case| add_goal(cx, case, Parent::Plan, &words("Uusi")).map(drop)).await,
            self.refusal(who, move |cx, case| set_frame(cx, case, &shown, &text)).await,
            self.refusal(who, move |cx, case| hold_review(cx, case, &review)).await,
            self.refusal(who, move |cx, case| approve_own(cx, case, 1)).await,
        ]
    }

    async fn refusal<F>(&self, who: AccountId, unit: F) -> Refusal
    where
        F: Fn(&mut Cx<'_, '_>, &Case) -> Outcome<()> + Send + 'static,
    {
        refused(self.act(who, unit).await)
    }

    /// What somebody has written of the plan, on the trail: basis and kinds of data.
    async fn written(&self, who: AccountId) -> (Option<String>, CategorySet) {
        let row: Vec<ChangeRow> = self.rows(WRITTEN, vec![who.into()]).await;
        let row = row.into_iter().next().expect("there is a change");
        (row.basis, CategorySet::from_bits(row.categories))
    }
}

const WRITTEN: &str =
    "SELECT basis, categories FROM trail WHERE account_id = ?1 AND kind = 'change' AND action = 'write_plan'";

db::row! {
    struct ChangeRow {
        basis: Option<String>,
        categories: i64,
    }
}

const NO_GROUND: Refusal = Refusal::NotAllowed(Rule::NoBasis);

on_both_engines! { migrations();

    fn the_time_line_names_an_action_only_to_those_who_see_it_in_the_plan(db) {
        let village = Village::new(db).await;
        let goal = village.goal().await;
        let action = village.health(goal).await;
        let on = Move { to: ActionStatus::Accepted, why: None };
        village.act(village.timo, move |cx, case| move_action(cx, case, action, &on)).await.expect("it moves");
        let asks = prose("Milloin?");
        village.act(village.timo, move |cx, case| ask_as_client(cx, case, action, &asks)).await.expect("Timo asks");
        assert_eq!(village.plan(village.jari).await.sheet.actions().count(), 0, "premise: Jari does not see it");
        let twice = vec![HEALTH.to_owned(); 2];
        let about = |named: Vec<String>| named.into_iter().filter(|name| name == HEALTH).collect::<Vec<_>>();
        assert_eq!(about(village.named(village.jari).await), Vec::<String>::new());
        assert_eq!(about(village.named(village.maija).await), twice);
        assert_eq!(about(village.named(village.timo).await), twice);
    }

    fn what_older_lines_named_is_taken_away(db) {
        let village = Village::new(db).await;
        let goal = village.goal().await;
        let action = village.action(goal, Who::Client).await;
        let on = Move { to: ActionStatus::Accepted, why: None };
        village.act(village.timo, move |cx, case| move_action(cx, case, action, &on)).await.expect("it moves");
        village.set("UPDATE case_event SET kind = 'action_moved' WHERE kind = 'action_agreed'", Vec::new()).await;
        assert!(village.named(village.jari).await.contains(&"Työkokeilu".to_owned()), "premise: the line names it");
        let mend = casework::MIGRATIONS.iter().find(|step| step.number == 47).expect("the step is there").sql;
        village.set(mend, Vec::new()).await;
        assert!(!village.named(village.jari).await.contains(&"Työkokeilu".to_owned()));
    }

    fn nobody_writes_over_an_action_that_they_do_not_see(db) {
        let village = Village::new(db).await;
        let goal = village.goal().await;
        let action = village.health(goal).await;
        let before = village.plan(village.maija).await;
        let tries = village.writes_on_action(village.jari, action).await;
        let nothing = Id::from_uuid(uuid::Uuid::from_u128(99));
        assert_eq!(tries, village.writes_on_action(village.jari, nothing).await, "as if it were not there");
        let after = village.plan(village.maija).await;
        assert_eq!(after.sheet.action(action), before.sheet.action(action));
    }

    fn when_the_consent_no_longer_opens_the_plan_writing_ends_too(db) {
        let village = Village::new(db).await;
        let (goal, jaris, _) = village.proposed().await;
        let opens = |kinds: Category| {
            let bits = CategorySet::EMPTY.with(kinds).bits();
            village.set("UPDATE consent_party SET gives = ?1, receives = ?1", vec![bits.into()])
        };
        opens(Category::ContactBasic).await;
        let before = village.plan(village.maija).await;
        let mut tries = village.writes_on_action(village.jari, jaris).await;
        tries.extend(village.writes_on_plan(village.jari, goal).await);
        let shut = [NO_GROUND, Refusal::NotFound, Refusal::Conflict];
        assert!(tries.iter().all(|refusal| shut.contains(refusal)), "{tries:?}");
        let told = "SELECT COUNT(*) AS n FROM trail WHERE kind = 'refused' AND account_id = ?1";
        let told = village.number(told, vec![village.jari.into()]).await;
        assert_eq!(Ok(told), i64::try_from(tries.len()), "Timo reads of every try");
        assert_eq!(village.plan(village.maija).await, before);
        opens(Category::Plan).await;
        village.act(village.jari, |cx, case| approve_own(cx, case, 1)).await.expect("premise: by the consent he may");
    }

    fn the_kind_of_data_is_decided_where_it_lies(db) {
        let village = Village::new(db).await;
        let goal = village.goal().await;
        let action = village.action(goal, Who::Client).await;
        let as_kind = |category| ActionText { category, ..does("Työkokeilu", Who::Client) };
        let theirs = as_kind(Category::EmploymentEducation);
        let jari = village.act(village.jari, move |cx, case| change_action(cx, case, action, 1, &theirs)).await;
        assert_eq!(refused(jari), Refusal::Rules(vec![Rule::KindIsTheirs]));
        let unseen = as_kind(Category::SubstanceMentalHealth);
        let maija = village.act(village.maija, move |cx, case| change_action(cx, case, action, 1, &unseen)).await;
        assert_eq!(refused(maija), NO_GROUND, "her unit does not work with it");
        let seen = as_kind(Category::EmploymentEducation);
        village.act(village.maija, move |cx, case| change_action(cx, case, action, 1, &seen)).await.expect("her own");
        let now = village.plan(village.maija).await.sheet.action(action).map(|action| action.category);
        assert_eq!(now, Some(Category::EmploymentEducation));
    }

    /// Security §7.1: what has become one of another kind is absent from the versions that were kept too, and is not said to be gone.
    fn what_is_hidden_now_is_hidden_in_what_was_kept(db) {
        let village = Village::new(db).await;
        let (_, _, timos) = village.agreed().await;
        let shown = [format!("/cases/{}/plan", village.case), format!("/cases/{}/plan/versions/1", village.case)];
        let what = village.plan(village.maija).await.sheet.action(timos).map(|action| action.what.clone()).expect("there");
        for path in &shown {
            village.browser(village.jari).await.get(path).await.says(&[&what]);
        }
        let text = ActionText { category: Category::HealthWorkAbility, ..does("Nyt terveydestä", Who::Client) };
        village.act(village.maija, move |cx, case| change_action(cx, case, timos, 1, &text)).await.expect("her own");
        let jaris = village.browser(village.jari).await;
        for path in &shown {
            let versions = village.act(village.jari, |cx, case| plan::old_version(cx, case, 1)).await.expect("a version");
            assert!(versions.version.sheet.action(timos).is_none(), "{path}");
            jaris.get(path).await.never_says(&["Poistui", "Nyt terveydestä"]);
        }
        let asked = village.plan(village.jari).await.asked.expect("a version was asked");
        assert!(asked.sheet.action(timos).is_none());
        let maijas = village.act(village.maija, |cx, case| plan::old_version(cx, case, 1)).await.expect("a version");
        assert!(maijas.version.sheet.action(timos).is_some(), "whoever sees both sees it");
    }

    /// The same holds for what the time line told of it before: that something was done stays, and what it was is told to those who see both
    /// what it was and what it is.
    fn what_is_hidden_now_is_hidden_in_the_lines_that_were_written(db) {
        let village = Village::new(db).await;
        let (_, _, timos) = village.agreed().await;
        let what = village.plan(village.maija).await.sheet.action(timos).map(|action| action.what.clone()).expect("there");
        let step = Move { to: ActionStatus::Ongoing, why: None };
        village.act(village.maija, move |cx, case| move_action(cx, case, timos, &step)).await.expect("it goes on");
        let read = async |who| village.named(who).await.contains(&what);
        assert!(read(village.maija).await && read(village.jari).await, "premise");
        let version = village.plan(village.maija).await.sheet.action(timos).map(|action| action.version).expect("there");
        let become_one_of = async |category, version| {
            let text = ActionText { category, ..does("Nyt toista", Who::Client) };
            let change = village.act(village.maija, move |cx, case| change_action(cx, case, timos, version, &text));
            change.await.expect("her own");
        };
        become_one_of(Category::HealthWorkAbility, version).await;
        assert_eq!((read(village.maija).await, read(village.jari).await), (true, false));
        become_one_of(Category::Plan, version + 1).await;
        assert!(read(village.jari).await, "as it is now");
    }

    /// Lines that were written before they said which action they name are tied to it by what they name, and name nothing where it is not found.
    fn lines_of_before_are_tied_to_the_actions_that_they_name(db) {
        let village = Village::new(db).await;
        let (_, _, timos) = village.agreed().await;
        let what = "Soitto lääkäriin".to_owned();
        village.set("UPDATE plan_action SET what = 'Soitto lääkäriin' WHERE id = ?1", vec![timos.into()]).await;
        let ongoing = Move { to: ActionStatus::Ongoing, why: None };
        village.act(village.maija, move |cx, case| move_action(cx, case, timos, &ongoing)).await.expect("it goes on");
        let stopped = Move { to: ActionStatus::Stopped, why: Some(line("Ei sopinut")) };
        village.act(village.maija, move |cx, case| move_action(cx, case, timos, &stopped)).await.expect("it stops");
        let named = village.named(village.maija).await;
        assert!([what.clone(), format!("{what} – Ei sopinut")].iter().all(|told| named.contains(told)), "premise: {named:?}");
        village.ties_lines_anew().await;
        let tied = "SELECT COUNT(*) AS n FROM case_event WHERE about_id = ?1 AND about_category IS NOT NULL";
        assert_eq!(village.number(tied, vec![timos.into()]).await, 2);
        assert_eq!(village.named(village.maija).await, named);
        village.set("UPDATE plan_action SET what = 'Muu'", Vec::new()).await;
        village.ties_lines_anew().await;
        assert!(village.named(village.maija).await.iter().all(|told| !told.contains(&what)), "nobody knows what kind it is now");
    }

    fn the_trail_tells_on_what_ground_a_plan_was_written(db) {
        let village = Village::new(db).await;
        let goal = village.goal().await;
        let plan = CategorySet::EMPTY.with(Category::Plan);
        assert_eq!(village.written(village.maija).await, (Some("own_register".to_owned()), plan));
        let saved = village.act(village.jari, move |cx, case| change_goal(cx, case, goal, 1, &words("Yhdessä sanottu")));
        saved.await.expect("Jari writes by the consent");
        assert_eq!(village.written(village.jari).await, (Some("consent".to_owned()), plan));
    }

    fn an_action_is_performed_by_somebody_who_is_offered(db) {
        let village = Village::new(db).await;
        let goal = village.goal().await;
        let keeps_accounts = DutySet::EMPTY.with(Duty::Admin).bits();
        village.set("UPDATE account SET duties = ?1 WHERE id = ?2", vec![keeps_accounts.into(), village.pekka.into()]).await;
        let strangers = [
            Who::Professional(Id::from_uuid(uuid::Uuid::from_u128(99))),
            Who::Professional(village.timo),
            Who::Professional(village.pekka),
            Who::Member(Id::from_uuid(uuid::Uuid::from_u128(99))),
        ];
        let action = village.action(goal, Who::Professional(village.jari)).await;
        for who in strangers {
            let add = village.act(village.maija, move |cx, case| add_action(cx, case, goal, &does("Uusi", who))).await;
            assert_eq!(refused(add), Refusal::Rules(vec![Rule::PerformerNotHere]), "{who:?}");
            let change = village.act(village.maija, move |cx, case| change_action(cx, case, action, 1, &does("Muu", who)));
            assert_eq!(refused(change.await), Refusal::Rules(vec![Rule::PerformerNotHere]), "{who:?}");
        }
        assert_eq!(village.plan(village.maija).await.sheet.actions().count(), 1);
        let same = does("Työkokeilu, kaksi viikkoa", Who::Professional(village.jari));
        village.act(village.maija, move |cx, case| change_action(cx, case, action, 1, &same)).await.expect("Jari goes on");
    }

    fn a_performer_who_is_not_offered_is_told_beside_the_field(db) {
        let village = Village::new(db).await;
        let goal = village.goal().await.to_string();
        let place = (village.jobs.org, village.jobs.unit);
        let kaisa = NewAccount { duties: DutySet::EMPTY.with(Duty::Admin), ..professional("Kaisa Laine", place) };
        village.anybody(move |cx| add_account(cx, &kaisa)).await.expect("hired to keep accounts");
        let browser = village.browser(village.maija).await;
        for performer in ["a-0192f0c4d2d77c3e9a5b1f2e3d4c5b6a", "m-0192f0c4d2d77c3e9a5b1f2e3d4c5b6a", &format!("a-{}", village.timo)] {
            let fields = [("goal", goal.as_str()), ("what", "Uusi"), ("performer", performer), ("phase", "initiated"), ("category", "plan")];
            let answer = browser.post(&format!("/cases/{}/plan/actions", village.case), &fields).await;
            assert_eq!(answer.status, 422, "{performer}");
            assert!(answer.page.contains("id=\"performer-e\""), "{}", answer.page);
            assert!(answer.page.contains("Jari Niemi") && !answer.page.contains("Kaisa Laine"), "who works with clients");
        }
    }

    fn a_part_belongs_to_a_goal_that_is_there(db) {
        let village = Village::new(db).await;
        let goal = village.goal().await;
        let part = || GoalText { own_words: None, ..words("Osa") };
        let nowhere = Parent::Goal(Id::from_uuid(uuid::Uuid::from_u128(99)));
        let text = part();
        let lost = village.act(village.maija, move |cx, case| add_goal(cx, case, nowhere, &text)).await;
        assert_eq!(refused(lost), Refusal::NotFound);
        let text = part();
        let sub = village.act(village.maija, move |cx, case| add_goal(cx, case, Parent::Goal(goal), &text)).await.expect("a part");
        let text = part();
        let deeper = village.act(village.maija, move |cx, case| add_goal(cx, case, Parent::Goal(sub), &text)).await;
        assert_eq!(refused(deeper), Refusal::NotFound, "a part of a part would not be shown anywhere");
    }

    fn a_review_is_written_by_a_professional_and_called_by_the_client(db) {
        let village = Village::new(db).await;
        village.agreed().await;
        let review = Review { called_by: CalledBy::Client, goals: Vec::new(), rehabilitation: None, next: None };
        let held = village.act(village.timo, move |cx, case| hold_review(cx, case, &review)).await;
        assert_eq!(refused(held), Refusal::NotAllowed(Rule::NotYourPart));
        assert!(village.act(village.timo, |_, case| Ok(case.may::<act::CallReview>())).await.expect("the case"));
        let page = village.browser(village.timo).await.get(&format!("/cases/{}/plan/review", village.case)).await;
        assert_eq!(page.status, 200);
        assert!(!page.page.contains("professional-"), "there is no place for a professional's view");
        assert!(page.page.contains("/plan/review/call"));
    }

    fn a_review_speaks_of_goals_of_the_plan_only(db) {
        let village = Village::new(db).await;
        village.agreed().await;
        let browser = village.browser(village.maija).await;
        let fields = [
            ("client-0192f0c4d2d77c3e9a5b1f2e3d4c5b6a", "Hyvin"),
            ("called_by", "agreed"),
            ("rehabilitation", "ongoing"),
            ("next", "1.6.2026"),
        ];
        let answer = browser.post(&format!("/cases/{}/plan/review", village.case), &fields).await;
        assert_eq!(answer.status, 404);
    }
}
