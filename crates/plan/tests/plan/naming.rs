//! That somebody of the substance use services helps is told to the client and to whoever answers for the client; others read of another
//! helper, wherever a plan names its performers (domain §4). On both engines.

use crate::village::{Village, migrations};
use casework::timeline::{Line, time_line_with_notes};
use kernel::{AccountId, ActionId};
use plan::{Who, approve_as_client, approve_own};
use testkit::on_both_engines;

const KIRSI: &str = "Kirsi";
const ANOTHER: &str = "toinen auttaja";

impl Village {
    /// A plan in force in which Kirsi has a part.
    async fn kirsis(&self) -> ActionId {
        let goal = self.goal().await;
        let kirsis = self.action(goal, Who::Professional(self.clinic.who)).await;
        self.action(goal, Who::Client).await;
        self.review("2026-06-01").await;
        self.put_forward().await.expect("it is put forward");
        self.act(self.clinic.who, |cx, case| approve_own(cx, case, 1)).await.expect("Kirsi agrees");
        self.act(self.timo, |cx, case| approve_as_client(cx, case, 1)).await.expect("Timo agrees");
        kirsis
    }

    /// What the time line says to somebody: who, and what is named.
    async fn told(&self, who: AccountId) -> Vec<String> {
        let lines =
            self.act(who, |cx, case| time_line_with_notes(cx, case, None, 50)).await.expect("a time line").lines;
        let said = |line: Line| match line {
            Line::Event(event) => [Some(event.who), event.detail],
            Line::Note(note) => [Some(note.who), Some(note.text)],
        };
        lines.into_iter().flat_map(said).flatten().collect()
    }
}

on_both_engines! { migrations();

    fn a_helper_who_may_not_be_named_is_another_helper_in_the_plan(db) {
        let village = Village::with_kirsi(db).await;
        village.kirsis().await;
        for path in ["plan", "plan/versions/1", "plan/print"] {
            let path = format!("/cases/{}/{path}", village.case);
            let jaris = village.browser(village.jari).await.get(&path).await;
            jaris.says(&[ANOTHER]);
            jaris.never_says(&[KIRSI, "Päihdepalvelu"]);
            village.browser(village.maija).await.get(&path).await.says(&[KIRSI]);
            village.browser(village.clinic.who).await.get(&path).await.says(&[KIRSI]);
        }
        let timos = village.plan(village.timo).await;
        assert!(timos.sheet.actions().any(|action| action.doer.name.starts_with(KIRSI)), "the client knows who helps");
    }

    fn whoever_may_not_be_named_goes_on_when_others_write(db) {
        let village = Village::with_kirsi(db).await;
        let action = village.kirsis().await;
        let plan = format!("/cases/{}/plan", village.case);
        let browser = village.browser(village.jari).await;
        let form = browser.get(&format!("{plan}?edit={action}")).await;
        form.says(&["<option value=\"same\" selected>toinen auttaja</option>"]);
        let (goal, version) = (form.field("goal"), form.field("version"));
        let fields = [("goal", goal.as_str()), ("version", &version), ("what", "Muutettu"), ("performer", "same"), ("phase", "initiated"), ("category", "plan")];
        assert_eq!(browser.post(&format!("{plan}/actions/{action}"), &fields).await.status, 303);
        let now = village.plan(village.maija).await.sheet.action(action).cloned().expect("there");
        assert_eq!((now.what.as_str(), now.doer.account), ("Muutettu", Some(village.clinic.who)));
    }

    fn the_time_line_names_nobody_who_may_not_be_named(db) {
        let village = Village::with_kirsi(db).await;
        village.kirsis().await;
        let jaris = village.told(village.jari).await;
        assert!(jaris.iter().all(|text| !text.contains(KIRSI)), "{jaris:?}");
        assert!(jaris.iter().any(|text| text == ANOTHER), "somebody agreed: {jaris:?}");
        let maijas = village.told(village.maija).await;
        assert!(maijas.iter().any(|text| text.contains(KIRSI)), "{maijas:?}");
    }

    fn what_older_lines_told_of_a_yes_is_taken_away(db) {
        let village = Village::with_kirsi(db).await;
        village.kirsis().await;
        village.set("UPDATE case_event SET detail = 'Kirsi Ranta' WHERE kind = 'plan_approved' AND detail IS NULL", Vec::new()).await;
        assert!(village.told(village.jari).await.iter().any(|text| text.contains(KIRSI)), "premise: the old line told it");
        let mend = plan::MIGRATIONS.iter().find(|step| step.number == 48).expect("the step is there").sql;
        village.set(mend, Vec::new()).await;
        let jaris = village.told(village.jari).await;
        assert!(jaris.iter().all(|text| !text.contains(KIRSI)), "{jaris:?}");
        assert!(jaris.iter().any(|text| text == "Timo"), "the client's yes keeps its name: {jaris:?}");
    }
}
