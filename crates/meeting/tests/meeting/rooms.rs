//! A room that is asked for twice, and who can be invited at all. On both engines.

use crate::village::{Village, arrangement, migrations};
use domain::Rule;
use kernel::Language;
use meeting::{Arrangement, InviteId, arrange, invite};
use std::{sync::Arc, time::Duration};
use testkit::on_both_engines;
use village::{new_case, rule};

const MEETINGS: &str = "SELECT COUNT(*) AS n FROM meeting";

on_both_engines! { migrations();
    fn a_room_is_not_booked_twice_without_knowing_it(db) {
        let v = Village::with_team(db).await;
        v.arranged().await;
        let other = v.opens(v.maija, |today| new_case(today, ("Aino", "Toinen"), Language::Fi)).await.case;
        let asked = |later: u32, place_anyway: bool| {
            let from = v.gate.now() + later * Duration::from_secs(60);
            let new = Arc::new(Arrangement { place_anyway, ..arrangement(from, Vec::new()) });
            v.ask(v.maija, move |cx| arrange(cx, other, &new))
        };
        assert_eq!(rule(asked(30, false).await), Rule::PlaceTaken);
        assert_eq!(v.number(MEETINGS, Vec::new()).await, 1);
        asked(60, false).await.expect("the other one is over by then");
        asked(30, true).await.expect("Maija knows of it");
        assert_eq!(v.number(MEETINGS, Vec::new()).await, 3);
    }

    fn the_other_meetings_time_is_told_and_not_whose_it_is(db) {
        let v = Village::with_team(db).await;
        v.arranged().await;
        let other = v.opens(v.maija, |today| new_case(today, ("Aino", "Toinen"), Language::Fi)).await.case;
        let (path, maija) = (format!("/cases/{other}/meetings/new"), v.browser(v.maija).await);
        let room = [("day", "12.3.2026"), ("from", "10.30"), ("place", "on_site"), ("where", "terveysasema huone 214")];
        let told = maija.post(&path, &room).await;
        assert_eq!(told.status, 422);
        told.says(&["Täällä on jo toinen tapaaminen", "10.00–11.00", "Paikka käy silti", "value=\"terveysasema huone 214\""]);
        told.never_says(&["Timo", "Koskela"]);
        let remote = [("day", "12.3.2026"), ("from", "10.30"), ("place", "video"), ("where", "terveysasema huone 214")];
        assert_eq!(maija.post(&path, &remote).await.status, 303, "nobody needs the room");
        let anyway = [&room[..], &[("place_anyway", "yes")]].concat();
        assert_eq!(maija.post(&path, &anyway).await.status, 303);
    }

    fn whoever_is_not_there_to_be_invited_is_refused_aloud(db) {
        let v = Village::with_team(db).await;
        let (case, stranger) = (v.case, InviteId::from_uuid(v.veera.uuid()));
        let chosen = vec![InviteId::from_uuid(v.jari.uuid()), stranger];
        let new = Arc::new(arrangement(v.gate.now(), chosen.clone()));
        assert_eq!(rule(v.ask(v.maija, move |cx| arrange(cx, case, &new)).await), Rule::NotInvitable);
        assert_eq!(v.number(MEETINGS, Vec::new()).await, 0, "nothing is arranged");
        let id = v.arranged().await;
        assert_eq!(rule(v.ask(v.maija, move |cx| invite(cx, id, &chosen)).await), Rule::NotInvitable);
        assert_eq!(v.people(id).await.len(), 4);
    }
}
