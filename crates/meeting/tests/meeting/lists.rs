//! Whose meetings stand on whose list. On both engines.

use crate::village::{Village, migrations};
use domain::meeting::MeetingState;
use std::time::Duration;
use testkit::on_both_engines;

on_both_engines! { migrations();
    fn todays_list_holds_ones_own_meetings_only(db) {
        let v = Village::with_team(db).await;
        let id = v.arranged().await;
        let mine = v.ask(v.jari, meeting::today).await.expect("a list");
        let row = mine.first().expect("Jari is invited");
        assert_eq!((mine.len(), row.id, row.client.as_str(), row.people), (1, id, "Timo Koskela", 4));
        assert_eq!(row.state, MeetingState::Confirmed);
        assert!(v.ask(v.pekka, meeting::today).await.expect("a list").is_empty(), "Pekka is not invited");
        v.withdraws().await;
        assert!(v.ask(v.jari, meeting::today).await.expect("a list").is_empty(), "without a basis there is no list");
    }

    /// A proposed time is a task of those who are invited, and one that does not fit is a task of whoever arranged it.
    fn a_proposed_time_waits_on_the_desks_of_the_invited(db) {
        let v = Village::with_team(db).await;
        let id = v.arranged_at(false).await;
        let asks = |who| v.ask(who, meeting::time_asks);
        let jaris = asks(v.jari).await.expect("a list");
        assert_eq!(jaris.iter().map(|ask| (ask.meeting, ask.mine)).collect::<Vec<_>>(), [(id, true)]);
        assert!(asks(v.maija).await.expect("a list").is_empty(), "nobody has said that the time does not fit");
        let not = move |cx: &mut access::Cx<'_, '_>| meeting::answer_invitation(cx, id, &meeting::Answer::DoesNotFit.into());
        v.ask(v.jari, not).await.expect("answered");
        assert!(asks(v.jari).await.expect("a list").is_empty());
        let maijas = asks(v.maija).await.expect("a list");
        assert_eq!(maijas.iter().map(|ask| (ask.meeting, ask.mine)).collect::<Vec<_>>(), [(id, false)]);
        assert_eq!(asks(v.outi).await.expect("a list").len(), 1, "Outi has not answered yet");
        v.clock.pass(Duration::from_secs(2 * 3600));
        assert!(asks(v.outi).await.expect("a list").is_empty(), "the time has passed");
    }

    fn a_list_goes_on_after_its_last_row(db) {
        let v = Village::with_team(db).await;
        let mut both = [v.arranged().await, v.arranged().await];
        both.sort();
        let [first, second] = both;
        let page = |after| move |cx: &mut access::Cx<'_, '_>| meeting::coming(cx, after, 1);
        let (one, more) = v.ask(v.maija, page(None)).await.expect("a list");
        assert_eq!((one.len(), one[0].id, more), (1, first, true));
        let (two, more) = v.ask(v.maija, page(Some((one[0].starts, one[0].id)))).await.expect("a list");
        assert_eq!((two.len(), two[0].id, more), (1, second, false));
    }

    fn the_client_sees_the_next_meeting_and_answers(db) {
        let v = Village::with_team(db).await;
        let id = v.arranged().await;
        let next = v.act(v.timo, meeting::next_for_client).await.expect("looked").expect("arranged");
        assert_eq!((next.meeting.id, next.fits), (id, None));
        assert!(next.people.iter().any(|(name, about)| name == "Outi Salmela" && about.ends_with("Kela")));
        v.act(v.timo, move |cx, _| meeting::answer_invitation(cx, id, &meeting::Answer::Fits.into())).await.expect("answered");
        let next = v.act(v.timo, meeting::next_for_client).await.expect("looked").expect("arranged");
        assert_eq!(next.fits, Some(true));
    }

    /// A meeting that people held already before its day stands on every list where it was held: today now, yesterday tomorrow.
    fn a_meeting_held_before_its_day_stands_on_the_day_it_was_held(db) {
        let v = Village::with_team(db).await;
        let (later, id) = (v.arranged_ahead().await, v.arranged_ahead().await);
        let began = v.gate.now();
        v.begins_ahead(id).await;
        v.clock.pass(Duration::from_secs(40 * 60));
        v.ends(id).await.expect("held");
        let today = v.ask(v.jari, meeting::today).await.expect("a list");
        assert_eq!(today.iter().map(|mine| (mine.id, mine.starts)).collect::<Vec<_>>(), [(id, began)]);
        let lines = v.act(v.timo, meeting::of_case).await.expect("a list");
        assert_eq!(lines.iter().map(|line| line.id).collect::<Vec<_>>(), [later, id], "the last one first");
        assert_eq!((lines[1].times.from(), lines[1].times.to()), (began, v.gate.now()));
        v.clock.pass(Duration::from_secs(24 * 60 * 60));
        let (coming, _) = v.ask(v.jari, |cx| meeting::coming(cx, None, 10)).await.expect("a list");
        assert_eq!(coming.iter().map(|mine| mine.id).collect::<Vec<_>>(), [later], "what is over does not come");
    }

    /// Meetings that began before the lists followed them are put where they were held.
    fn what_was_stored_before_is_moved_to_the_day_it_was_held(db) {
        let v = Village::with_team(db).await;
        let id = v.arranged_ahead().await;
        v.begins_ahead(id).await;
        v.back_on_its_day(id).await;
        assert!(v.ask(v.jari, meeting::today).await.expect("a list").is_empty(), "premise: it stands on the agreed day");
        v.migrates("held_when_it_began").await;
        assert_eq!(v.ask(v.jari, meeting::today).await.expect("a list").len(), 1);
    }
}
