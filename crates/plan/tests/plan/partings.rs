//! A clientship is not closed over what is open, and whoever took part is told: who, who not, and who reads what afterwards.

use crate::village::{Village, does, migrations};
use access::{Refusal, act};
use domain::{
    Rule,
    closing::{self, ActionEnd, ClosingReason},
    plan::ActionStatus,
};
use kernel::{AccountId, ActionId};
use plan::{ActionEnds, ClosingText, How, Move, Who, add_action, approve_own, close, move_action};
use testkit::on_both_engines;
use village::refused;

db::row! {
    struct Standing {
        status: String,
        why: Option<String>,
    }

    struct Told {
        account: AccountId,
        role: String,
    }
}

const CLOSES: ClosingReason = ClosingReason::ClientsWish;

fn text(reason: ClosingReason, ends: ActionEnds) -> ClosingText {
    let outcome = Some(closing::Outcome::Other);
    ClosingText { reason: Some(reason), outcome, words: None, told: Some(How::Phone), ends }
}

impl Village {
    async fn closes(&self, reason: ClosingReason, ends: ActionEnds) -> access::Outcome<()> {
        let text = text(reason, ends);
        self.act(self.maija, move |cx, case| close(cx, case, &text)).await
    }

    /// How an action stands, and why it stopped.
    async fn stands(&self, action: ActionId) -> (String, Option<String>) {
        let rows: Vec<Standing> =
            self.rows("SELECT status, stopped_why AS why FROM plan_action WHERE id = ?1", vec![action.into()]).await;
        rows.into_iter().map(|row| (row.status, row.why)).next().expect("the action")
    }

    /// Who is told that the joint work has ended, and as what.
    async fn parted(&self) -> Vec<(AccountId, String)> {
        let rows: Vec<Told> =
            self.rows("SELECT account_id AS account, role FROM case_parting ORDER BY role", Vec::new()).await;
        rows.into_iter().map(|row| (row.account, row.role)).collect()
    }

    /// Whether this person reads how the joint work ended.
    async fn reads_the_end(&self, who: AccountId) -> Result<(), Refusal> {
        let asked = self.act(who, |cx, case| case.key::<act::ReadEnding>(cx).map(drop)).await;
        asked.map_err(|stop| refused::<()>(Err(stop)))
    }
}

fn took_part(who: AccountId) -> Vec<(AccountId, String)> {
    vec![(who, "took_part".to_owned())]
}

on_both_engines! { migrations();
    fn each_open_action_is_asked_about_whatever_the_reason(db) {
        let village = Village::new(db).await;
        let (_, jaris, timos) = village.agreed().await;
        let undecided = refused(village.closes(CLOSES, ActionEnds::default()).await);
        assert_eq!(undecided, Refusal::Rules(vec![Rule::OpenActionUndecided]));
        let one = ActionEnds { all: None, each: [(jaris, ActionEnd::GoesOn)].into() };
        assert_eq!(refused(village.closes(CLOSES, one.clone()).await), Refusal::Rules(vec![Rule::OpenActionUndecided]));
        assert_eq!((village.stands(jaris).await.0.as_str(), village.parted().await), ("accepted", Vec::new()), "nothing has changed");
        village.closes(CLOSES, ActionEnds { all: Some(ActionEnd::Stops), ..one }).await.expect("closed");
        assert_eq!(village.stands(jaris).await, ("continuing".to_owned(), None));
        assert_eq!(village.stands(timos).await, ("stopped".to_owned(), Some("yhteinen työ päättyi".to_owned())));
    }

    fn what_is_settled_already_stays_as_it_is(db) {
        let village = Village::new(db).await;
        let (_, jaris, timos) = village.agreed().await;
        for (action, to) in [(jaris, ActionStatus::Done), (timos, ActionStatus::Done)] {
            let step = Move { to, why: None };
            village.act(village.maija, move |cx, case| move_action(cx, case, action, &step)).await.expect("done");
        }
        village.closes(CLOSES, ActionEnds::all(ActionEnd::Stops)).await.expect("closed");
        assert_eq!(village.stands(jaris).await.0, "done");
    }

    fn of_the_dead_and_of_mistakes_nothing_is_asked(db) {
        let village = Village::new(db).await;
        let (_, jaris, _) = village.agreed().await;
        village.closes(ClosingReason::Mistake, ActionEnds::default()).await.expect("closed");
        assert_eq!(village.stands(jaris).await.0, "stopped");
    }

    fn whoever_was_in_the_team_is_told_and_reads_that_it_ended(db) {
        let village = Village::new(db).await;
        village.agreed().await;
        assert!(matches!(village.reads_the_end(village.jari).await, Err(Refusal::NotAllowed(_))), "it goes on");
        village.closed(CLOSES).await;
        assert_eq!(village.parted().await, took_part(village.jari));
        assert_eq!(village.reads_the_end(village.jari).await, Ok(()));
        let plan = village.act(village.jari, plan::view).await;
        assert_eq!(refused(plan), Refusal::NotAllowed(Rule::JointWorkEnded), "and nothing else");
        assert_eq!(village.reads_the_end(village.veera).await, Err(Refusal::NotFound));
    }

    /// The client took Jari out, or took back what covered him, before the end.
    fn whoever_was_out_before_the_end_hears_nothing(db) {
        let village = Village::new(db).await;
        village.agreed().await;
        village.set("UPDATE team_member SET state = 'removed_by_client' WHERE account_id = ?1", vec![village.jari.into()]).await;
        village.closed(CLOSES).await;
        assert_eq!(village.parted().await, []);
        assert_eq!(village.reads_the_end(village.jari).await, Err(Refusal::NotFound));
    }

    fn whom_no_consent_covers_hears_nothing_though_he_performs_something(db) {
        let village = Village::new(db).await;
        village.agreed().await;
        village.consent_is_lost().await;
        village.closed(CLOSES).await;
        assert_eq!(village.parted().await, []);
        assert_eq!(village.reads_the_end(village.jari).await, Err(Refusal::NotFound));
    }

    /// A consent that is taken back afterwards closes this too: the ground is asked for with every look (I7).
    fn the_end_is_read_only_as_long_as_its_ground_lasts(db) {
        let village = Village::new(db).await;
        village.agreed().await;
        village.closed(CLOSES).await;
        village.consent_is_lost().await;
        assert_eq!(village.reads_the_end(village.jari).await, Err(Refusal::NotFound));
    }

    /// Outi was only written down as a performer: she has never heard of Timo, and the end is no occasion to hear of him (decision 0015).
    fn whoever_was_only_written_down_hears_nothing(db) {
        let village = Village::new(db).await;
        village.consents(&[village.jobs.org, village.kela.org], village::core()).await;
        let goal = village.goal().await;
        village.action(goal, Who::Professional(village.outi)).await;
        village.closed(CLOSES).await;
        assert_eq!(village.parted().await, took_part(village.jari));
        assert_eq!(village.reads_the_end(village.outi).await, Err(Refusal::NotFound));
    }

    /// Jari had said yes to his part, and is in the team no longer, by whatever road.
    fn whoever_is_out_hears_nothing_though_he_agreed_once(db) {
        let village = Village::new(db).await;
        village.agreed().await;
        let jari = village.jari;
        for out in ["declined", "taken_back", "left", "removed_by_client", "suspended"] {
            village.set("UPDATE team_member SET state = ?2 WHERE account_id = ?1", vec![jari.into(), out.into()]).await;
            let told = village.act(village.maija, move |cx, case| {
                let key = case.key::<act::CloseCase>(cx)?;
                team::leaving(cx, &key, &[(jari, "Jari".to_owned())])
            });
            assert_eq!(told.await.expect("who is told"), [], "{out}");
        }
        village.closed(CLOSES).await;
        assert_eq!(village.parted().await, []);
        assert_eq!(village.reads_the_end(jari).await, Err(Refusal::NotFound));
    }

    fn the_invited_and_whoever_performs_something_are_told_as_what_they_were(db) {
        let village = Village::new(db).await;
        let goal = village.goal().await;
        let outi = village.outi;
        village.consents(&[village.jobs.org, village.kela.org], village::core()).await;
        village.joins(outi).await;
        village.act(village.maija, move |cx, case| add_action(cx, case, goal, &does("Kuntoutusselvitys", Who::Professional(outi)))).await.expect("written");
        village.review("2026-06-01").await;
        village.put_forward().await.expect("it is put forward");
        village.act(outi, |cx, case| approve_own(cx, case, 1)).await.expect("Outi agrees");
        village.set("DELETE FROM team_member WHERE account_id = ?1", vec![outi.into()]).await;
        village.set("UPDATE team_member SET state = 'invited' WHERE account_id = ?1", vec![village.jari.into()]).await;
        village.closed(CLOSES).await;
        assert_eq!(village.parted().await, [(village.jari, "asked".to_owned()), (outi, "performed".to_owned())]);
        assert_eq!(village.reads_the_end(outi).await, Ok(()));
    }

    /// Opened again, the client decides anew who takes part: nobody of the former team sees that it goes on.
    fn a_clientship_that_is_open_again_has_no_former_members(db) {
        let village = Village::new(db).await;
        village.agreed().await;
        village.closed(CLOSES).await;
        village.comes_back(village.maija).await.expect("opened again");
        assert_eq!(village.reads_the_end(village.jari).await, Err(Refusal::NotFound));
    }

    /// The client does not want Jari any more once the case is open again: the second end gives him nothing back.
    fn whom_the_client_refused_in_between_the_second_end_tells_nothing(db) {
        let village = Village::new(db).await;
        village.agreed().await;
        village.closed(CLOSES).await;
        village.comes_back(village.maija).await.expect("opened again");
        assert_eq!(village.parted().await, [], "forgotten with the opening");
        village.set("UPDATE team_member SET state = 'removed_by_client' WHERE account_id = ?1", vec![village.jari.into()]).await;
        village.closed(CLOSES).await;
        assert_eq!(village.parted().await, []);
        assert_eq!(village.reads_the_end(village.jari).await, Err(Refusal::NotFound));
    }

    /// A second closing is told anew, though the first was read.
    fn a_second_end_is_told_again(db) {
        let village = Village::new(db).await;
        village.agreed().await;
        village.closed(CLOSES).await;
        village.clock.pass(std::time::Duration::from_secs(60));
        village.act(village.jari, team::put_away).await.expect("read");
        let unread = "SELECT COUNT(*) AS n FROM case_parting WHERE read_at IS NULL";
        assert_eq!(village.number(unread, Vec::new()).await, 0);
        village.comes_back(village.maija).await.expect("opened again");
        village.set("UPDATE team_member SET state = 'active' WHERE account_id = ?1", vec![village.jari.into()]).await;
        village.closed(CLOSES).await;
        assert_eq!((village.number(unread, Vec::new()).await, village.parted().await), (1, took_part(village.jari)));
    }
}
