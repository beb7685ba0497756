//! A pause (domain §6, decision 0010): who begins it, who looks again, how it ends, and what it leaves as it is.

use crate::village::Village;
use access::{Case, Cx, Outcome, act};
use casework::{
    EventKind, Known, advance, manager,
    pause::{self, Running},
    talk::{Talk, talk},
    time_line,
};
use domain::{
    Category, CategorySet, Rule,
    case::{Pause, PauseEnd, Stage},
    raising::ClientAnswer,
};
use kernel::AccountId;
use testkit::on_both_engines;
use village::{day, line, migrations, refused, rule, rules};

const PAUSES: &str = "SELECT COUNT(*) AS n FROM case_pause";
const RUNNING: &str = "SELECT COUNT(*) AS n FROM case_pause WHERE ended_at IS NULL";

fn until(checks: AccountId, last: &str) -> Pause {
    Pause { reason: line("Kuntoutusjakso kestää kesään."), checks, until: day(last) }
}

fn running(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<Option<Running>> {
    let key = case.key::<act::ReadCase>(cx)?;
    pause::running(cx, case, &key)
}

impl Village {
    async fn pauses(&self, who: AccountId, wanted: Pause) -> Outcome<()> {
        self.act(who, move |cx, case| pause::begin(cx, case, &wanted)).await
    }

    async fn prolongs(&self, who: AccountId, wanted: Pause) -> Outcome<()> {
        self.act(who, move |cx, case| pause::prolong(cx, case, &wanted)).await
    }

    async fn goes_on(&self, who: AccountId, why: PauseEnd) -> Outcome<()> {
        self.act(who, move |cx, case| pause::go_on(cx, case, why)).await
    }

    async fn is_paused(&self) -> bool {
        let in_case = self.act(self.maija, |_, case| Ok(case.paused_until.is_some())).await.expect("read");
        let rows = self.number(RUNNING, Vec::new()).await;
        assert_eq!(i64::from(in_case), rows, "the case and the pause say the same");
        in_case
    }

    async fn due(&self, who: AccountId) -> usize {
        self.ask(who, |cx| Ok(pause::due(cx)?.len())).await.expect("listed")
    }
}

on_both_engines! { migrations();

    fn the_case_manager_pauses_and_everything_but_the_standing_still_stays(db) {
        let v = Village::new(db).await;
        v.pauses(v.maija, until(v.maija, "2026-06-01")).await.expect("paused");
        assert!(v.is_paused().await);
        let after = v.act(v.timo, |cx, case| {
            let key = case.key::<act::ReadCase>(cx)?;
            let (who, now) = (manager(cx, &key)?.map(|who| who.account), running(cx, case)?.expect("it runs"));
            let line = case.key::<act::ReadTimeline>(cx)?;
            let told = time_line(cx, &line, None, 9)?;
            let told = told.into_iter().find(|event| event.kind == EventKind::Paused).and_then(|event| event.detail);
            Ok((case.stage, who, now, told))
        });
        let (stage, who, now, told) = after.await.expect("Timo reads it");
        assert_eq!((stage, who), (Stage::Raised, Some(v.maija)), "the stage and the responsibility stay (I1)");
        assert_eq!(now.reason.as_deref(), Some("Kuntoutusjakso kestää kesään."));
        assert_eq!((now.who.as_str(), now.until, now.mine, now.may_look), ("Maija Lehtonen", day("2026-06-01"), false, false));
        assert_eq!(told.as_deref(), Some("2026-06-01"));
    }

    fn a_pause_that_breaks_a_rule_changes_nothing(db) {
        let v = Village::new(db).await;
        let too_long = v.pauses(v.maija, until(v.maija, "2026-06-13")).await;
        assert_eq!(rules(too_long), [Rule::PauseTooLong]);
        let outsider = v.pauses(v.maija, until(v.veera, "2026-03-12")).await;
        assert_eq!(rules(outsider), [Rule::PauseEndPassed, Rule::PauseCheckerOutside]);
        let timo_himself = v.pauses(v.maija, until(v.timo, "2026-04-12")).await;
        assert_eq!(rules(timo_himself), [Rule::PauseCheckerOutside], "the client is not given a task");
        assert_eq!(v.number(PAUSES, Vec::new()).await, 0);
        assert!(!v.is_paused().await);
    }

    fn only_the_case_manager_pauses_and_only_once(db) {
        let v = Village::new(db).await;
        v.joins(v.pekka).await;
        assert!(v.pauses(v.pekka, until(v.pekka, "2026-05-01")).await.is_err(), "a member of the team");
        assert!(v.pauses(v.timo, until(v.maija, "2026-05-01")).await.is_err(), "the client asks for it");
        assert!(v.pauses(v.veera, until(v.maija, "2026-05-01")).await.is_err(), "a stranger");
        v.pauses(v.maija, until(v.pekka, "2026-05-01")).await.expect("paused");
        assert_eq!(rule(v.pauses(v.maija, until(v.maija, "2026-05-02")).await), Rule::AlreadyPaused);
        assert_eq!(v.number(PAUSES, Vec::new()).await, 1);
    }

    fn the_path_stands_still_until_the_work_goes_on(db) {
        let v = Village::new(db).await;
        v.pauses(v.maija, until(v.maija, "2026-05-01")).await.expect("paused");
        let on = |cx: &mut Cx<'_, '_>, case: &Case| advance(cx, case, Stage::Assessing, &Known::default());
        assert!(rules(v.act(v.maija, on).await).contains(&Rule::CasePaused));
        v.goes_on(v.maija, PauseEnd::ClientsWish).await.expect("Timo wants to go on");
        assert!(!v.is_paused().await);
        assert!(!rules(v.act(v.maija, on).await).contains(&Rule::CasePaused), "the rest is what it was");
        let how = "SELECT COUNT(*) AS n FROM case_pause WHERE ended_how = 'clients_wish' AND ended_at IS NOT NULL";
        assert_eq!(v.number(how, Vec::new()).await, 1);
        assert_eq!(rule(v.goes_on(v.maija, PauseEnd::GoesOn).await), Rule::NotPaused);
    }

    fn the_ways_out_are_never_shut(db) {
        let v = Village::new(db).await;
        v.pauses(v.maija, until(v.maija, "2026-05-01")).await.expect("paused");
        v.clock.pass(std::time::Duration::from_secs(60));
        let no = Talk { on: day("2026-03-12"), answer: ClientAnswer::No, ask_again: None };
        v.act(v.maija, move |cx, case| talk(cx, case, &no)).await.expect("Timo says no after all");
        assert!(!v.is_paused().await, "what has ended is not paused");
        let how = "SELECT COUNT(*) AS n FROM case_pause WHERE ended_how = 'case_ended'";
        assert_eq!(v.number(how, Vec::new()).await, 1);
    }

    fn whoever_was_asked_looks_again_when_the_day_has_come(db) {
        let v = Village::new(db).await;
        v.joins(v.pekka).await;
        v.pauses(v.maija, until(v.pekka, "2026-03-20")).await.expect("paused");
        assert_eq!((v.due(v.pekka).await, v.due(v.maija).await), (0, 0), "its day is ahead");
        v.clock.set("2026-03-20T06:00:00Z");
        assert_eq!((v.due(v.pekka).await, v.due(v.maija).await, v.due(v.jari).await), (1, 0, 0));
        v.prolongs(v.pekka, until(v.maija, "2026-04-20")).await.expect("prolonged");
        assert_eq!((v.due(v.pekka).await, v.due(v.maija).await), (0, 0));
        assert_eq!((v.number(PAUSES, Vec::new()).await, v.number(RUNNING, Vec::new()).await), (2, 1));
        let not_his = v.goes_on(v.pekka, PauseEnd::GoesOn).await;
        assert!(matches!(refused(not_his), access::Refusal::NotAllowed(Rule::NotYourPart)), "now it is Maija's");
        assert!(v.is_paused().await);
    }

    fn when_whoever_was_asked_has_left_it_is_the_case_managers(db) {
        let v = Village::new(db).await;
        v.jari_joins(CategorySet::EMPTY.with(Category::Plan)).await;
        v.pauses(v.maija, until(v.jari, "2026-03-20")).await.expect("paused");
        v.clock.set("2026-03-20T06:00:00Z");
        assert_eq!((v.due(v.jari).await, v.due(v.maija).await), (1, 0));
        v.consent_is_lost().await;
        assert_eq!((v.due(v.jari).await, v.due(v.maija).await), (0, 1), "nobody's day is lost");
        let now = v.act(v.maija, running).await.expect("read").expect("it runs");
        assert_eq!((now.who.as_str(), now.mine), ("Maija Lehtonen", true));
    }

    fn the_reason_is_read_like_a_plan(db) {
        let v = Village::new(db).await;
        v.pauses(v.maija, until(v.maija, "2026-05-01")).await.expect("paused");
        v.jari_is_told_of_benefits_only().await;
        let jari = v.act(v.jari, running).await.expect("read").expect("it runs");
        assert_eq!((jari.reason, jari.until), (None, day("2026-05-01")), "that and until when, not why");
        let stranger = v.act(v.veera, running).await;
        assert!(stranger.is_err());
    }
}
