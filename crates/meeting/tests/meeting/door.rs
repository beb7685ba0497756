//! At the door: nobody stays whom the client has not said yes to (K01). On both engines.

use crate::{
    stored::Guest,
    village::{Village, migrations},
};
use access::act;
use domain::Rule;
use meeting::{Door, Newcomer, at_the_door};
use std::sync::Arc;
use std::time::Duration;
use testkit::on_both_engines;
use village::{core, line, rule};

on_both_engines! { migrations();
    fn a_meeting_begins_with_the_client_and_never_without(db) {
        let v = Village::with_team(db).await;
        let id = v.arranged().await;
        v.at_the_door(id, &[Guest::Account(v.maija), Guest::Account(v.jari)]).await.expect("ticked");
        assert_eq!(rule(v.begins(id).await), Rule::ClientNotInRoom);
        assert_eq!(v.row(id).await.version, 1, "nothing changed");
        v.at_the_door(id, &[Guest::Client, Guest::Account(v.maija)]).await.expect("ticked");
        v.begins(id).await.expect("begun");
    }

    fn whoever_is_on_the_line_is_there_without_being_ticked_twice(db) {
        let v = Village::with_team(db).await;
        let id = v.arranged().await;
        let [timo, maija, outi] =
            [v.person(id, Guest::Client).await.id, v.person(id, Guest::Account(v.maija)).await.id, v.person(id, Guest::Account(v.outi)).await.id];
        let door = Arc::new(Door { present: vec![timo, maija], remote: vec![outi], ..Door::default() });
        v.ask(v.maija, move |cx| at_the_door(cx, id, &door)).await.expect("ticked");
        let there = "SELECT COUNT(*) AS n FROM meeting_participant WHERE id = ?1 AND present AND remote";
        assert_eq!(v.number(there, vec![outi.into()]).await, 1);
        let off = Arc::new(Door { present: vec![timo, maija], ..Door::default() });
        v.ask(v.maija, move |cx| at_the_door(cx, id, &off)).await.expect("Outi hangs up");
        assert_eq!(v.number(there, vec![outi.into()]).await, 0);
    }

    /// domain §13: the basis is checked at the invitation and again at start.
    fn what_was_withdrawn_since_the_invitation_counts_at_the_door(db) {
        let v = Village::with_team(db).await;
        let id = v.arranged().await;
        assert_eq!(v.person(id, Guest::Account(v.outi)).await.invited_ground.as_deref(), Some("consent"), "premise");
        v.withdraws().await;
        v.at_the_door(id, &[Guest::Client, Guest::Account(v.maija), Guest::Account(v.outi)]).await.expect("ticked");
        let outi = v.person(id, Guest::Account(v.outi)).await;
        assert_eq!((outi.door_ground.as_deref(), outi.door_hears), (Some("nothing"), Some(0)));
        assert_eq!(rule(v.begins(id).await), Rule::SomebodyWithoutConsent);
        v.at_the_door(id, &[Guest::Client, Guest::Account(v.maija)]).await.expect("Outi leaves");
        v.begins(id).await.expect("begun without Outi");
    }

    /// domain §11: a spoken consent covers one contact.
    fn the_client_can_say_yes_at_the_door_for_this_day(db) {
        let v = Village::with_team(db).await;
        let id = v.arranged().await;
        v.withdraws().await;
        let outi = v.person(id, Guest::Account(v.outi)).await.id;
        let [client, maija] = [v.person(id, Guest::Client).await.id, v.person(id, Guest::Account(v.maija)).await.id];
        let door = Arc::new(Door { present: vec![client, maija, outi], spoken: vec![outi], ..Door::default() });
        v.ask(v.maija, move |cx| at_the_door(cx, id, &door)).await.expect("ticked");
        let there = v.person(id, Guest::Account(v.outi)).await;
        assert_eq!((there.door_ground.as_deref(), there.door_hears), (Some("spoken"), Some(core().bits())));
        v.clock.pass(Duration::from_secs(24 * 3600));
        assert_eq!(rule(v.begins(id).await), Rule::SomebodyWithoutConsent, "the next day it is gone");
    }

    fn a_newcomer_is_recorded_by_name_and_does_not_stay_without_the_clients_word(db) {
        let v = Village::with_team(db).await;
        let id = v.arranged().await;
        let [client, maija] = [v.person(id, Guest::Client).await.id, v.person(id, Guest::Account(v.maija)).await.id];
        let student = || Newcomer { name: line("Salla Uusi"), org: None, about: Some(line("opiskelija")), close: false };
        let door = Arc::new(Door { present: vec![client, maija], newcomer: Some(student()), ..Door::default() });
        v.ask(v.maija, move |cx| at_the_door(cx, id, &door)).await.expect("ticked");
        let newcomer = v.person(id, Guest::Other).await;
        assert_eq!((newcomer.name.as_str(), newcomer.arrival.as_str(), newcomer.present), ("Salla Uusi", "newcomer", true));
        assert_eq!(newcomer.door_ground.as_deref(), Some("nothing"));
        assert_eq!(rule(v.begins(id).await), Rule::SomebodyWithoutConsent);
        let yes = Arc::new(Door { present: vec![client, maija, newcomer.id], spoken: vec![newcomer.id], ..Door::default() });
        v.ask(v.maija, move |cx| at_the_door(cx, id, &yes)).await.expect("ticked");
        v.begins(id).await.expect("begun");
    }

    fn somebody_whom_the_client_removed_is_not_covered_by_the_organisations_consent(db) {
        let v = Village::with_team(db).await;
        let id = v.arranged().await;
        let outi = v.outi;
        v.act(v.maija, move |cx, case| {
            let key = case.key::<act::ReadTeam>(cx)?;
            let found = team::members(cx, &key)?.into_iter().find(|member| member.account == Some(outi));
            team::record_removal(cx, case, found.expect("premise: Outi is a member").id)
        }).await.expect("removed");
        let there = [Guest::Client, Guest::Account(v.maija), Guest::Account(v.outi)];
        v.at_the_door(id, &there).await.expect("ticked");
        let row = v.person(id, Guest::Account(v.outi)).await;
        assert_eq!((row.invited_ground.as_deref(), row.door_ground.as_deref()), (Some("consent"), Some("nothing")));
    }
}
