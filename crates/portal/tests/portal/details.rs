//! The client corrects how to reach them, and nothing else.

use crate::village::{Village, migrations};
use casework::client::{self, NewName, NewReach};
use kernel::Language;
use testkit::on_both_engines;
use ui::Phone;
use village::line;

const REACHED: &str = "SELECT COUNT(*) AS n FROM person WHERE email = 'timo@example.fi' AND language = 'sv'";

on_both_engines! { migrations();
    fn the_client_corrects_how_to_reach_them(db) {
        let v = Village::new(db).await;
        let timo = v.browser(v.timo).await;
        timo.get("/me/data").await.says(&["Yhteystietosi", "/me/data/details"]);
        let version = timo.get("/me/data/details").await.field("version");
        let wrong = [("email", "timo"), ("language", "sv"), ("version", version.as_str())];
        let again = timo.post("/me/data/details", &wrong).await;
        assert_eq!(again.status, 422);
        again.says(&["value=\"timo\"", "email-e"]);
        let right = [("email", "timo@example.fi"), ("language", "sv"), ("version", version.as_str())];
        let saved = timo.post("/me/data/details", &right).await;
        assert_eq!((saved.status, saved.to.as_str()), (303, "/me/data"));
        timo.get("/me/data").await.says(&["timo@example.fi"]);
        assert_eq!(timo.post("/me/data/details", &right).await.status, 409, "an old page overwrites nothing");
        assert_eq!(v.number(REACHED, Vec::new()).await, 1);
    }

    fn the_client_sees_who_else_corrected(db) {
        let v = Village::new(db).await;
        let name = NewName { given: line("Timo"), family: line("Koskinen"), birth_date: None, municipality: None };
        let reach = NewReach { language: Language::Fi, phone: Phone::read("0401234567"), email: None, note: None, version: 1 };
        v.act(v.maija, move |cx, case| client::correct(cx, case, &name, &reach)).await.expect("Maija corrects");
        let looks = v.browser(v.timo).await.get("/me/data/looks").await;
        looks.says(&["Korjasi nimeäsi tai yhteystietojasi", "Maija Lehtonen"]);
        looks.never_says(&["Koskinen"]);
        v.browser(v.timo).await.get("/me/data/details").await.says(&["Timo Koskinen"]);
    }

    fn the_name_is_not_the_forms_and_no_professional_comes_here(db) {
        let v = Village::new(db).await;
        let named = [("email", "timo@example.fi"), ("language", "sv"), ("version", "1"), ("family", "Kuusela")];
        assert_eq!(v.browser(v.timo).await.post("/me/data/details", &named).await.status, 422);
        assert_eq!(v.browser(v.maija).await.post("/me/data/details", &named[..3]).await.status, 404);
        assert_eq!(v.number(REACHED, Vec::new()).await, 0);
    }
}
