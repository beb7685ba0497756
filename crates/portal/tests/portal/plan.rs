//! What the client does with the plan and the person: done, refused, and refused with nothing changed.

use crate::village::{Village, migrations};
use domain::{
    meeting::AgreedAction,
    plan::{ActionStatus, Performer},
};
use kernel::AccountId;
use testkit::on_both_engines;
use village::{Answer, day, line};

impl Village {
    async fn yeses_of_client(&self) -> i64 {
        self.number("SELECT COUNT(*) AS n FROM plan_approval WHERE party = 'client'", Vec::new()).await
    }

    async fn questions(&self) -> i64 {
        self.number("SELECT COUNT(*) AS n FROM plan_question", Vec::new()).await
    }

    /// What stands on a person's page of the plan, and the answer to saying yes from it.
    async fn says_yes(&self, who: AccountId) -> (Answer, Answer) {
        let browser = self.browser(who).await;
        let page = browser.get("/me/plan").await;
        let (once, version) = (page.field("once"), page.field("version"));
        let answer = browser.post("/me/plan", &[("once", &once), ("version", &version)]).await;
        (page, answer)
    }
}

on_both_engines! { migrations();
    /// What the client's helper stops is told on the own pages in plain words, with the reason, until something is agreed instead.
    fn what_was_stopped_is_told_to_the_client(db) {
        let village = Village::new(db).await;
        let (maijas, timos) = village.plans().await;
        let version = village.puts_forward().await;
        village.act(village.timo, move |cx, case| plan::approve_as_client(cx, case, version)).await.expect("Timo agrees");
        village.jari_joins().await;
        let stop = |action| move |cx: &mut access::Cx<'_, '_>, case: &access::Case| {
            let step = plan::Move { to: ActionStatus::Stopped, why: Some(line("vastaanotto suljettiin")) };
            plan::move_action(cx, case, action, &step)
        };
        village.act(village.jari, stop(maijas)).await.expect("stopped");
        let timo = village.browser(village.timo).await;
        let instead = "Maija sopii kanssasi, mitä tilalle tulee.";
        timo.get("/me").await.says(&["Sovittu asia lopetettiin", "Fysioterapia.", instead]);
        timo.get("/me/plan").await.says(&["Jari Niemi lopetti tämän 12.3.2026.", instead, "Syy: vastaanotto suljettiin"]);
        village.act(village.timo, stop(timos)).await.expect("stopped");
        timo.get("/me/plan").await.says(&["Lopetit tämän 12.3.2026."]);
        for action in [maijas, timos] {
            village.act(village.maija, move |cx, case| plan::nothing_instead(cx, case, action)).await.expect("said");
        }
        timo.get("/me").await.never_says(&["Sovittu asia lopetettiin"]);
        timo.get("/me/plan").await.never_says(&[instead]);
    }

    fn the_client_says_yes_to_the_version_that_was_read(db) {
        let village = Village::new(db).await;
        village.plans().await;
        village.puts_forward().await;
        let timo = village.timo;
        let (page, answer) = village.says_yes(timo).await;
        assert!(page.page.contains("Kyllä, tämä sopii minulle"));
        assert_eq!((answer.status, answer.to.as_str()), (303, "/me/plan"));
        assert_eq!(village.yeses_of_client().await, 1);
        let after = village.browser(timo).await.page("/me/plan").await;
        assert!(after.contains("Hyväksyit tämän suunnitelman 12.3.2026") && !after.contains("Kyllä, tämä sopii minulle"));
    }

    fn an_older_version_is_refused_kindly_and_the_new_one_is_shown(db) {
        let village = Village::new(db).await;
        village.plans().await;
        let first = village.puts_forward().await.to_string();
        village.changes_plan("Uusi käynti").await;
        let second = village.puts_forward().await;
        let timo = village.browser(village.timo).await;
        let answer = timo.post("/me/plan", &[("version", &first)]).await;
        assert_eq!(answer.status, 409);
        assert!(answer.page.contains("Suunnitelma muuttui, kun luit sitä") && answer.page.contains("Uusi käynti"));
        assert_eq!(answer.field("version"), second.to_string(), "the page now asks about the new version");
        assert_eq!(village.yeses_of_client().await, 0);
        let once = answer.field("once");
        let now = timo.post("/me/plan", &[("version", &second.to_string()), ("once", &once)]).await;
        assert_eq!((now.status, village.yeses_of_client().await), (303, 1));
    }

    /// Until everybody has said yes, the client reads of each step that it is only proposed: on the own pages and on paper.
    fn what_is_only_proposed_says_so(db) {
        let village = Village::new(db).await;
        village.plans().await;
        let timo = village.browser(village.timo).await;
        let (proposed, whole) = ("Vasta ehdotus.", "Tämä on ehdotus suunnitelmaksi.");
        for (path, said) in [("/me", proposed), ("/me/plan", "Ehdotettu"), ("/me/plan/print", proposed)] {
            assert_eq!(timo.page(path).await.matches(said).count(), 2, "{path}");
        }
        timo.get("/me/plan/print").await.says(&[whole]);
        let version = village.puts_forward().await;
        village.act(village.maija, move |cx, case| plan::approve_own(cx, case, version)).await.expect("Maija agrees");
        timo.get("/me/plan").await.says(&["Ehdotettu"]);
        timo.get("/me").await.says(&[proposed]);
        village.act(village.timo, move |cx, case| plan::approve_as_client(cx, case, version)).await.expect("Timo agrees");
        for path in ["/me", "/me/plan", "/me/plan/print"] {
            timo.get(path).await.never_says(&[proposed, whole, "Ehdotettu"]);
        }
        village.thinks_of_money().await;
        village.puts_forward().await;
        let sheet = timo.page("/me/plan/print").await;
        assert_eq!(sheet.matches(proposed).count(), 2, "the new goal and its step: {sheet}");
        assert!(!sheet.contains(whole), "the rest is agreed");
    }

    /// What was agreed in a meeting says so, and that it is still to be approved.
    fn what_was_agreed_in_a_meeting_says_so(db) {
        let village = Village::new(db).await;
        village.plans().await;
        let agreed = AgreedAction { what: line("Soitto Kelaan"), performer: Performer::Client, due: day("2026-03-20"), category: domain::Category::Plan };
        let add = village.act(village.maija, move |cx, case| plan::add_action_from_meeting(cx, case, None, &agreed));
        add.await.expect("added");
        let timo = village.browser(village.timo).await;
        for path in ["/me", "/me/plan", "/me/plan/print"] {
            timo.get(path).await.says(&["Sovimme tästä tapaamisessa 12.3.2026. Odotamme vielä hyväksyntää."]);
        }
    }

    /// What everybody agreed to stays with the client when the joint work ends; what was only thought of does not.
    fn what_was_agreed_last_stays_to_be_read(db) {
        let village = Village::new(db).await;
        village.plans().await;
        let version = village.puts_forward().await;
        village.act(village.maija, move |cx, case| plan::approve_own(cx, case, version)).await.expect("Maija agrees");
        village.act(village.timo, move |cx, case| plan::approve_as_client(cx, case, version)).await.expect("Timo agrees");
        village.changes_plan("Vasta ajatus").await;
        village.ends().await;
        let page = village.browser(village.timo).await.page("/me/plan").await;
        assert!(page.contains("Tämän suunnitelman hyväksyimme yhdessä 12.3.2026") && page.contains("Maija Lehtonen"), "{page}");
        assert!(!page.contains("Vasta ajatus") && !page.contains("/question"), "{page}");
    }

    fn a_clientship_that_ends_without_a_plan_says_so(db) {
        let village = Village::new(db).await;
        village.plans().await;
        village.ends().await;
        village.browser(village.timo).await.get("/me/plan").await.says(&["Suunnitelmaa ei tehty."]);
    }

    fn a_version_that_is_being_changed_takes_no_yes(db) {
        let village = Village::new(db).await;
        village.plans().await;
        let first = village.puts_forward().await.to_string();
        village.changes_plan("Uusi käynti").await;
        let timo = village.browser(village.timo).await;
        let answer = timo.post("/me/plan", &[("version", &first)]).await;
        assert_eq!((answer.status, village.yeses_of_client().await), (409, 0));
        assert!(answer.page.contains("Teemme vielä suunnitelmaa"));
    }

    fn a_wish_to_talk_stands_beside_the_action(db) {
        let village = Village::new(db).await;
        let (maijas, _) = village.plans().await;
        let timo = village.browser(village.timo).await;
        let path = format!("/me/plan/actions/{maijas}/question");
        assert!(timo.page(&path).await.contains("Haluan puhua tästä."), "one can send it as it is");
        let sent = timo.post(&path, &[("words", "Onko pakko aamulla?")]).await;
        assert_eq!((sent.status, village.questions().await), (303, 1));
        let page = timo.page("/me/plan").await;
        assert!(page.contains("Haluat puhua tästä: ”Onko pakko aamulla?”") && page.contains("Haluat vielä puhua yhdestä asiasta"));
        let again = timo.post(&path, &[("words", "Vielä")]).await;
        assert_eq!((again.status, village.questions().await), (409, 1));
        assert!(again.page.contains("Olet jo kertonut"));
    }

    fn a_wish_without_words_is_asked_again_and_long_ones_stay(db) {
        let village = Village::new(db).await;
        let (maijas, _) = village.plans().await;
        let timo = village.browser(village.timo).await;
        let path = format!("/me/plan/actions/{maijas}/question");
        assert_eq!(timo.post(&path, &[("words", " ")]).await.status, 422);
        let long = "pitkä ".repeat(200);
        let answer = timo.post(&path, &[("words", &long)]).await;
        assert!(answer.status == 422 && answer.page.contains(long.trim()), "what was typed stays");
        assert_eq!(timo.post(&path, &[("words", "hei"), ("other", "1")]).await.status, 422);
        assert_eq!(village.questions().await, 0);
    }

    fn the_client_knows_the_person_once(db) {
        let village = Village::new(db).await;
        let timo = village.browser(village.timo).await;
        let home = timo.get("/me").await;
        assert!(home.page.contains("Sinun yhteyshenkilösi on Maija Lehtonen.") && home.page.contains("owner-none"));
        let answer = timo.post("/me/person", &[("once", &home.field("once"))]).await;
        assert_eq!((answer.status, answer.to.as_str()), (303, "/me"));
        assert!(!timo.page("/me").await.contains("Selvä, nyt tiedän"));
        let known = "SELECT COUNT(*) AS n FROM case_manager WHERE acknowledged_at IS NOT NULL";
        assert_eq!(village.number(known, Vec::new()).await, 1);
    }

    fn what_waits_is_counted_on_the_home(db) {
        let village = Village::new(db).await;
        village.plans().await;
        let timo = village.browser(village.timo).await;
        assert!(timo.page("/me").await.contains("Yksi asia odottaa sinua"), "the person");
        village.puts_forward().await;
        assert!(timo.page("/me").await.contains("2 asiaa odottaa sinua"), "the person and the plan");
    }
}
