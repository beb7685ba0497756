//! How a meeting ends: held, or the client did not come; what each organisation records of it. On both engines.

use crate::village::{Village, migrations};
use access::Refusal;
use domain::{
    Rule,
    case::{self, Pause, Stage},
};
use meeting::{Closing, Off, Part, call_off, record_part};
use std::sync::Arc;
use testkit::on_both_engines;
use village::{day, line, prose, refused, rule};

on_both_engines! { migrations();
    /// domain §6: the client has been heard, and the case goes on to the plan.
    fn a_meeting_that_was_held_moves_the_case_on(db) {
        let v = Village::with_team(db).await;
        v.advances_to(Stage::TeamForming).await;
        let id = v.going_on().await;
        assert_eq!(v.stage().await, Stage::JointMeeting, "premise");
        v.ends(id).await.expect("held");
        assert_eq!((v.row(id).await.state.as_str(), v.stage().await), ("held", Stage::Planning));
        assert_eq!(v.act(v.maija, casework::hearing).await.expect("looked"), case::Hearing::Meeting);
        assert_eq!(rule(v.ends(id).await), Rule::NoSuchMeetingMove, "a meeting is held once");
    }

    /// Decision 0010: arranging and holding go on during a pause; the client's being heard moves the work on, and that ends it.
    fn a_meeting_that_was_held_ends_a_pause(db) {
        let v = Village::with_team(db).await;
        v.advances_to(Stage::TeamForming).await;
        let id = v.going_on().await;
        let pause = Pause { reason: line("Kuntoutusjakso"), checks: v.maija, until: day("2026-05-01") };
        v.act(v.maija, move |cx, case| casework::pause::begin(cx, case, &pause)).await.expect("paused");
        v.arranged().await;
        assert_eq!(v.stage().await, Stage::JointMeeting, "premise");
        v.ends(id).await.expect("held");
        let paused = v.act(v.maija, |_, case| Ok(case.paused_until)).await.expect("read");
        assert_eq!((v.stage().await, paused), (Stage::Planning, None));
    }

    /// A time that was only proposed is agreed by everybody's sitting down: the meeting ends like any other.
    fn a_meeting_begun_at_a_time_that_was_only_proposed_can_be_ended(db) {
        let v = Village::with_team(db).await;
        let id = v.going_on_at(false).await;
        assert_eq!(v.row(id).await.state, "confirmed");
        v.ends(id).await.expect("held");
        assert_eq!(v.row(id).await.state, "held");
    }

    /// Meetings were stored as begun and still proposed before beginning confirmed them.
    fn a_meeting_that_was_stored_as_begun_but_proposed_can_be_ended(db) {
        let v = Village::with_team(db).await;
        let (stuck, waiting) = (v.going_on_at(false).await, v.arranged_at(false).await);
        v.back_to_proposed(stuck).await;
        assert_eq!(rule(v.ends(stuck).await), Rule::NoSuchMeetingMove, "premise: it is stuck");
        v.mends_begun_meetings().await;
        v.ends(stuck).await.expect("held");
        assert_eq!(v.row(waiting).await.state, "times_proposed", "what has not begun stays proposed");
    }

    fn a_client_who_did_not_come_at_a_proposed_time_is_followed_up(db) {
        let v = Village::with_team(db).await;
        let id = v.arranged_at(false).await;
        let off = Arc::new(Closing { version: 1, off: Off::NoShow, why: None, contact_on: None });
        v.ask(v.maija, move |cx| call_off(cx, id, &off)).await.expect("noted");
        assert_eq!(v.row(id).await.state, "no_show");
        assert_eq!(v.ask(v.maija, meeting::to_contact).await.expect("a list").len(), 1);
    }

    fn what_has_not_begun_is_not_held(db) {
        let v = Village::with_team(db).await;
        let id = v.arranged().await;
        assert_eq!(rule(v.ends(id).await), Rule::NoSuchMeetingMove);
        assert_eq!(v.row(id).await.state, "confirmed");
    }

    /// domain §13: a client who did not come is followed up by somebody, by a day.
    fn a_client_who_did_not_come_is_followed_up(db) {
        let v = Village::with_team(db).await;
        let id = v.arranged().await;
        let on = "2026-03-13".parse().expect("a day");
        let off = Arc::new(Closing { version: 1, off: Off::NoShow, why: None, contact_on: Some(on) });
        v.ask(v.maija, move |cx| call_off(cx, id, &off)).await.expect("noted");
        assert_eq!((v.row(id).await.state.as_str(), v.row(id).await.contact_on.as_deref()), ("no_show", Some("2026-03-13")));
        let waiting = v.ask(v.maija, meeting::to_contact).await.expect("a list");
        assert_eq!(waiting.iter().map(|one| (one.meeting, one.on)).collect::<Vec<_>>(), [(id, on)]);
        v.ask(v.maija, move |cx| meeting::contacted(cx, id)).await.expect("contacted");
        assert!(v.ask(v.maija, meeting::to_contact).await.expect("a list").is_empty());
    }

    fn there_are_no_minutes_of_a_meeting_that_has_not_begun(db) {
        let v = Village::with_team(db).await;
        let id = v.arranged().await;
        let part = Arc::new(Part { text: Some(prose("Ei ole vielä tavattu")), version: None });
        assert_eq!(rule(v.ask(v.outi, move |cx| record_part(cx, id, &part)).await), Rule::NoSuchMeetingMove);
        assert_eq!(v.number("SELECT COUNT(*) AS n FROM meeting_minutes", Vec::new()).await, 0);
    }

    fn an_organisation_writes_its_own_part_and_two_colleagues_do_not_overwrite_each_other(db) {
        let v = Village::with_team(db).await;
        let id = v.going_on().await;
        v.ends(id).await.expect("held");
        let part = |text, version| Arc::new(Part { text: Some(prose(text)), version });
        let first = part("Hakemus vireillä", None);
        v.ask(v.outi, move |cx| record_part(cx, id, &first)).await.expect("Outi writes Kela's part");
        let again = part("Toinen", None);
        assert_eq!(refused(v.ask(v.outi, move |cx| record_part(cx, id, &again)).await), Refusal::Conflict);
        let next = part("Hakemus vireillä, päätös 31.3.", Some(1));
        v.ask(v.outi, move |cx| record_part(cx, id, &next)).await.expect("the newest version is changed");
    }
}
