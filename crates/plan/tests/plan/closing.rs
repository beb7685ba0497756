//! The form that ends a clientship: it decides about what it showed, and whoever comes second loses no words.

use crate::village::{Village, does, migrations};
use kernel::ActionId;
use plan::{Who, add_action};
use testkit::on_both_engines;
use village::{Answer, Browser};

impl Village {
    fn closing(&self) -> String {
        format!("/cases/{}/closing", self.case)
    }
}

/// Sends the form with one answer for all of these actions, which stood in it.
async fn ends(browser: &Browser, village: &Village, words: &str, shown: &[ActionId]) -> Answer {
    let each: Vec<_> = shown.iter().map(|action| format!("end-{action}")).collect();
    let said =
        [("reason", "clients_wish"), ("outcome", "other"), ("told", "phone"), ("words", words), ("ends", "done")];
    let fields: Vec<_> = said.into_iter().chain(each.iter().map(|field| (field.as_str(), ""))).collect();
    browser.post(&village.closing(), &fields).await
}

on_both_engines! { migrations();
    /// Another action was written after the page was shown: the answer for all is none about that one.
    fn an_answer_for_all_is_about_what_the_form_showed(db) {
        let village = Village::new(db).await;
        let (goal, jaris, timos) = village.agreed().await;
        let maija = village.browser(village.maija).await;
        let late = village.act(village.maija, move |cx, case| add_action(cx, case, goal, &does("Myöhäinen", Who::Client))).await.expect("written");
        let asked = ends(&maija, &village, "Näin sovittiin", &[jaris, timos]).await;
        assert_eq!(asked.status, 422);
        asked.says(&[&format!("end-{late}"), "Myöhäinen", "Näin sovittiin", "Valitse jokaiselle avoimelle toimenpiteelle"]);
        assert_eq!(village.number("SELECT COUNT(*) AS n FROM plan_action WHERE status = 'done'", Vec::new()).await, 0);
        assert_eq!(ends(&maija, &village, "Näin sovittiin", &[jaris, timos, late]).await.status, 303);
        assert_eq!(village.number("SELECT COUNT(*) AS n FROM plan_action WHERE status = 'done'", Vec::new()).await, 3);
    }

    /// Two windows end the same clientship: the second hears so and keeps what was written.
    fn whoever_ends_it_second_keeps_the_words(db) {
        let village = Village::new(db).await;
        let (_, jaris, timos) = village.agreed().await;
        let maija = village.browser(village.maija).await;
        assert_eq!(ends(&maija, &village, "Ensimmäinen", &[jaris, timos]).await.status, 303);
        let second = ends(&maija, &village, "Toinen & viimeinen", &[jaris, timos]).await;
        assert_eq!(second.status, 409);
        second.says(&["Joku muu ehti ensin", "Toinen &#38; viimeinen", "Ensimmäinen"]);
        assert_eq!(village.number("SELECT COUNT(*) AS n FROM case_closing", Vec::new()).await, 1);
        maija.get(&village.closing()).await.never_says(&["Joku muu ehti ensin"]);
    }
}
