//! What the client has answered is the client's own: no form that was opened before overrules it, and a yes that somebody else writes down
//! says so. On both engines.

use crate::village::{Village, migrations};
use kernel::MeetingId;
use testkit::on_both_engines;
use village::{Answer, Browser};

const WHY: &str = "Kyyti ei kulje silloin";
const INSTEAD: &str = "torstaina aamulla";
const YES: &str = "Olet vastannut: aika sopii.";
const NO: &str = "Olet vastannut: aika ei sovi.";
const NOTED: &str = "Maija Lehtonen on merkinnyt, että aika sopii sinulle.";

/// What the form of the time has on this page, with other limits and the tick as it shall be.
async fn saves(maija: &Browser, page: &Answer, path: &str, tick: bool) -> Answer {
    let kept: Vec<(&str, String)> =
        ["version", "day", "from", "to", "where"].into_iter().map(|name| (name, page.field(name))).collect();
    let mut fields: Vec<(&str, &str)> = kept.iter().map(|(name, value)| (*name, value.as_str())).collect();
    fields.extend([("place", "on_site"), ("limits", "Tarvitsee hissin")]);
    fields.extend(tick.then_some(("agreed", "yes")));
    maija.post(path, &fields).await
}

struct Room {
    v: Village,
    id: MeetingId,
    maija: Browser,
    timo: Browser,
}

impl Room {
    async fn proposed(db: &testkit::TestDb) -> Self {
        let v = Village::with_team(db).await;
        let id = v.arranged_at(false).await;
        let (maija, timo) = (v.browser(v.maija).await, v.browser(v.timo).await);
        Self { v, id, maija, timo }
    }

    fn at(&self, rest: &str) -> String {
        format!("/meetings/{}{rest}", self.id)
    }

    async fn says(&self, who: &Browser, fields: &[(&str, &str)]) {
        assert_eq!(who.post(&self.at("/answer"), fields).await.status, 303);
    }

    async fn timo_cannot(&self) {
        self.says(&self.timo, &[("answer", "does_not_fit"), ("why", WHY), ("instead", INSTEAD)]).await;
    }

    /// Maija opens the form of the time and saves it.
    async fn saved(&self, tick: bool) {
        let path = self.at("/time");
        let page = self.maija.get(&path).await;
        assert_eq!(saves(&self.maija, &page, &path, tick).await.status, 303);
    }

    async fn timo_reads(&self, said: &str, never: &[&str]) {
        let page = self.timo.get(&self.at("")).await;
        page.says(&[said]);
        page.never_says(never);
    }

    async fn state(&self) -> String {
        self.v.row(self.id).await.state
    }
}

on_both_engines! { migrations();
    fn a_form_from_before_the_clients_no_is_a_conflict_that_shows_it(db) {
        let room = Room::proposed(db).await;
        let opened = room.maija.get(&room.at("/time")).await;
        room.timo_cannot().await;
        let again = saves(&room.maija, &opened, &room.at("/time"), true).await;
        assert_eq!((again.status, room.state().await.as_str()), (409, "times_proposed"));
        again.says(&["Joku muu muutti tapaamista", WHY, INSTEAD, "Tarvitsee hissin", "Kyyti lähtee klo 14"]);
        room.timo_reads(NO, &[YES, NOTED]).await;
        room.maija.get(&room.at("")).await.says(&[WHY, INSTEAD]);
        assert_eq!(saves(&room.maija, &again, &room.at("/time"), false).await.status, 303, "of the newest version");
    }

    fn other_limits_leave_the_clients_own_answer_as_it_is(db) {
        let room = Room::proposed(db).await;
        room.timo_cannot().await;
        room.saved(false).await;
        room.maija.get(&room.at("")).await.says(&[WHY, INSTEAD, "Tarvitsee hissin"]);
        room.timo_reads(NO, &[YES]).await;
        room.says(&room.timo, &[("answer", "fits")]).await;
        room.maija.get(&room.at("/time")).await.says(&["Hän on itse vastannut, että aika sopii."]);
        room.saved(false).await;
        assert_eq!(room.state().await, "confirmed");
        room.timo_reads(YES, &[NOTED]).await;
        room.saved(true).await;
        room.timo_reads(YES, &[NOTED]).await;
    }

    /// What the client has said of one time is nothing of another: the box that stood ticked is empty, and the new time is asked of the client.
    fn a_tick_for_the_time_as_it_was_is_no_yes_to_another(db) {
        let room = Room::proposed(db).await;
        room.says(&room.timo, &[("answer", "fits")]).await;
        let (path, opened) = (room.at("/time"), room.maija.get(&room.at("/time")).await);
        let moved = async |page: &Answer, tick: bool| {
            let (version, was) = (page.field("version"), if page.page.contains("name=\"was\"") { page.field("was") } else { String::new() });
            let mut fields = vec![("version", version.as_str()), ("day", "20.3."), ("from", "9"), ("place", "on_site"), ("where", "Huone 2")];
            fields.extend((!was.is_empty()).then_some(("was", was.as_str())));
            fields.extend(tick.then_some(("agreed", "yes")));
            room.maija.post(&path, &fields).await
        };
        let asked = moved(&opened, true).await;
        assert_eq!(asked.status, 422, "{}", asked.page);
        asked.says(&["Aika muuttui.", "value=\"Huone 2\""]);
        asked.never_says(&["name=\"was\"", "value=\"yes\" checked"]);
        assert_eq!(moved(&asked, false).await.status, 303);
        assert_eq!(room.state().await, "times_proposed");
        room.timo_reads("Sopiiko aika?", &[YES, NOTED]).await;
    }

    fn a_yes_that_was_told_stands_under_the_name_of_whoever_wrote_it(db) {
        let room = Room::proposed(db).await;
        room.timo_cannot().await;
        room.saved(true).await;
        assert_eq!(room.state().await, "confirmed");
        room.timo_reads(NOTED, &[YES]).await;
        room.maija.get(&room.at("")).await.says(&["merkinnyt Maija Lehtonen"]);
        room.saved(false).await;
        assert_eq!(room.state().await, "times_proposed", "what she wrote she takes back");
        room.timo_reads("Sopiiko aika?", &[NOTED, YES]).await;
        room.saved(true).await;
        room.says(&room.timo, &[("answer", "fits")]).await;
        room.timo_reads(YES, &[NOTED]).await;
    }

    fn a_no_that_the_page_did_not_show_is_not_overruled(db) {
        let room = Room::proposed(db).await;
        let (jari, outi) = (room.v.browser(room.v.jari).await, room.v.browser(room.v.outi).await);
        room.says(&jari, &[("answer", "does_not_fit"), ("why", "Jarin syy")]).await;
        let shown = room.maija.get(&room.at("")).await.field("version");
        room.says(&outi, &[("answer", "does_not_fit"), ("why", "Outin syy")]).await;
        let again = room.maija.post(&room.at("/anyway"), &[("version", &shown)]).await;
        assert_eq!(again.status, 409);
        again.says(&["Mitään ei päätetty.", "Jarin syy", "Outin syy", "Pidetään silti"]);
        let held = "Tapaaminen pidetään silti.";
        for who in [&jari, &outi] {
            who.get(&room.at("")).await.never_says(&[held]);
        }
        let newest = again.field("version");
        assert_eq!(room.maija.post(&room.at("/anyway"), &[("version", &newest)]).await.status, 303);
        outi.get(&room.at("")).await.says(&[held]);
    }
}
