//! Who the client is and how to reach them is corrected: by whom, without overwriting, and so that the client sees that it was done.

use crate::village::Village;
use domain::CategorySet;
use testkit::on_both_engines;
use village::{Answer, migrations};

const WHO: &str =
    "SELECT COUNT(*) AS n FROM person WHERE family = 'Koskinen' AND family_folded = 'koskinen' AND phone IS NOT NULL";

impl Village {
    async fn corrects(&self, who: kernel::AccountId, version: &str, family: &str) -> Answer {
        let name = [("given", "Timo"), ("family", family), ("birth_date", "14.5.1984")];
        let reach = [("phone", "040 123 4567"), ("language", "sv"), ("version", version)];
        self.browser(who).await.post(&self.path("client"), &[&name[..], &reach].concat()).await
    }
}

on_both_engines! { migrations();
    fn the_case_manager_corrects_and_the_line_holds_nothing_of_it(db) {
        let v = Village::new(db).await;
        let maija = v.browser(v.maija).await;
        let form = maija.get(&v.path("client")).await;
        form.says(&["value=\"Timo\"", "value=\"Koskela\""]);
        let saved = v.corrects(v.maija, &form.field("version"), "Koskinen").await;
        assert_eq!((saved.status, saved.to), (303, v.path("situation")));
        assert_eq!(v.number(WHO, Vec::new()).await, 1);
        maija.get(&v.path("client")).await.says(&["value=\"Koskinen\"", "040\u{a0}123\u{a0}4567", "value=\"sv\" selected", "14.5.1984"]);
        let line = maija.page(&v.path("timeline")).await;
        let (_, event) = line.split_once("Korjattiin asiakkaan tietoja").expect("the event is there");
        assert!(!event.split_once("</li>").expect("its end").0.contains("Koskinen"), "what was corrected is not told");
    }

    fn the_home_municipality_is_corrected_by_its_name_in_any_language(db) {
        let v = Village::new(db).await;
        let maija = v.browser(v.maija).await;
        let sent = async |place: &str, version: &str| {
            let fields = [("given", "Timo"), ("family", "Koskela"), ("municipality", place), ("language", "fi"), ("version", version)];
            maija.post(&v.path("client"), &fields).await
        };
        let unknown = sent("Jyväskyla mlk", "1").await;
        assert_eq!(unknown.status, 422);
        unknown.says(&["Kirjoita Suomen kunnan nimi", "value=\"Jyväskyla mlk\""]);
        assert_eq!(sent("kyrkslätt", "1").await.status, 303);
        maija.get(&v.path("client")).await.says(&["value=\"Kirkkonummi\""]);
        assert_eq!(v.number("SELECT COUNT(*) AS n FROM person WHERE municipality = '257'", Vec::new()).await, 1);
        assert_eq!(sent("", "2").await.status, 303);
        assert_eq!(v.number("SELECT COUNT(*) AS n FROM person WHERE municipality IS NULL", Vec::new()).await, 1);
    }

    fn who_saved_first_is_not_overwritten(db) {
        let v = Village::new(db).await;
        let version = v.browser(v.maija).await.get(&v.path("client")).await.field("version");
        assert_eq!(v.corrects(v.maija, &version, "Koskinen").await.status, 303);
        let late = v.corrects(v.maija, &version, "Kuusela").await;
        assert_eq!(late.status, 409);
        late.says(&["value=\"Kuusela\"", "Koskinen", "Tämä tallennettiin sillä välin"]);
        assert_eq!(v.number(WHO, Vec::new()).await, 1, "nothing was overwritten");
        assert_eq!(v.corrects(v.maija, &late.field("version"), "Kuusela").await.status, 303, "one may choose to");
        assert_eq!(v.number(WHO, Vec::new()).await, 0);
    }

    fn nobody_else_corrects_and_no_way_to_reach_the_client_is_lost(db) {
        let v = Village::new(db).await;
        v.jari_joins(CategorySet::team_core()).await;
        for (who, status) in [(v.jari, 403), (v.veera, 404), (v.timo, 403)] {
            assert_eq!(v.browser(who).await.get(&v.path("client")).await.status, status);
            assert_eq!(v.corrects(who, "1", "Koskinen").await.status, status);
        }
        assert_eq!(v.number(WHO, Vec::new()).await, 0);
        assert_eq!(v.corrects(v.maija, "1", " ").await.status, 422);
        assert_eq!(v.corrects(v.maija, "1", "Koskinen").await.status, 303);
        let without = [("given", "Timo"), ("family", "Koskinen"), ("language", "fi"), ("version", "2")];
        let lost = v.browser(v.maija).await.post(&v.path("client"), &without).await;
        assert_eq!(lost.status, 422);
        lost.says(&["mistä asiakkaan tavoittaa"]);
        assert_eq!(v.number(WHO, Vec::new()).await, 1);
    }
}
