//! Who may not be named is another helper wherever somebody writes, and among those who will read it (domain §4). On both engines.

use crate::village::Village;
use casework::{
    message,
    note::{self, NewNote},
};
use domain::Category;
use testkit::on_both_engines;
use village::{core, migrations, prose};

const KIRSI: &str = "Kirsi";
const ANOTHER: &str = "toinen auttaja";

on_both_engines! { migrations();

    fn a_helper_who_may_not_be_named_is_another_helper_to_others(db) {
        let village = Village::new(db).await;
        let (kinds, kirsi) = (core().with(Category::SituationSurvey).with(Category::Messages), village.clinic.who);
        village.consents(&[village.jobs.org, village.clinic.org], kinds).await;
        village.joins(village.jari).await;
        village.joins(kirsi).await;
        let note = NewNote { category: Category::Plan, body: prose("Sovittiin seuraavasta.") };
        village.act(kirsi, move |cx, case| note::write(cx, case, &note)).await.expect("Kirsi writes");
        let words = prose("Nähdään torstaina.");
        village.act(kirsi, move |cx, case| message::from_professional(cx, case, &words)).await.expect("Kirsi writes");
        for (part, text) in [("timeline", "Sovittiin seuraavasta."), ("messages", "Nähdään torstaina."), ("notes/new", "")] {
            let jaris = village.browser(village.jari).await.get(&village.path(part)).await;
            jaris.says(&[ANOTHER, text]);
            jaris.never_says(&[KIRSI, "Päihdepalvelu"]);
            for who in [village.maija, kirsi] {
                village.browser(who).await.get(&village.path(part)).await.says(&[KIRSI, text]);
            }
        }
    }
}
