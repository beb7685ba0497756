//! Hearing the client without a meeting (domain §6). On both engines.

use crate::village::{Village, migrations};
use casework::ComingBack;
use domain::{
    Rule,
    case::{self, Composition, Invitations, Stage},
    closing::ClosingReason,
    responsibility::SaidHow,
};
use meeting::{HeardHow, Hearing, record_hearing};
use std::sync::Arc;
use testkit::on_both_engines;
use village::{day, prose, rule};

on_both_engines! { migrations();
    fn a_client_can_be_heard_without_a_meeting(db) {
        let v = Village::with_team(db).await;
        v.advances_to(Stage::TeamForming).await;
        v.arranged().await;
        assert_eq!(v.act(v.maija, casework::hearing).await.expect("looked"), case::Hearing::NotHeard, "premise");
        let (case, on) = (v.case, "2026-03-11".parse().expect("a day"));
        let hearing = Arc::new(Hearing { on, how: HeardHow::Phone, said: prose("Haluan kokeilla pajaa.") });
        v.ask(v.maija, move |cx| record_hearing(cx, case, &hearing)).await.expect("recorded");
        assert_eq!(v.act(v.maija, casework::hearing).await.expect("looked"), case::Hearing::Documented);
        assert_eq!(v.stage().await, Stage::Planning);
    }

    /// People do things in the order that life has: a meeting that was held before its stage takes the case along, at once or when the rest is there.
    fn nobody_meets_twice_for_the_sake_of_a_stage(db) {
        let v = Village::with_team(db).await;
        v.set("UPDATE case_file SET stage = 'assessing' WHERE id = ?1", vec![v.case.into()]).await;
        let held = v.going_on().await;
        assert_eq!(v.stage().await, Stage::JointMeeting, "premise: the team was there when the meeting was arranged");
        v.set("UPDATE case_file SET stage = 'assessing' WHERE id = ?1", vec![v.case.into()]).await;
        v.ends(held).await.expect("held");
        assert_eq!(v.stage().await, Stage::Planning, "the team is there: on at once");
        v.set("UPDATE case_file SET stage = 'team_forming' WHERE id = ?1", vec![v.case.into()]).await;
        let known = casework::Known { composition: Composition::Team, invitations: Invitations::Covered, ..casework::Known::default() };
        v.act(v.maija, move |cx, case| casework::advance(cx, case, Stage::JointMeeting, &known)).await.expect("on");
        assert_eq!(v.stage().await, Stage::Planning, "the client has been heard already");
    }

    fn a_hearing_has_a_day_that_can_be_and_something_that_was_said(db) {
        let v = Village::with_team(db).await;
        let case = v.case;
        for (on, refusal) in [("2026-03-13", Rule::TalkInFuture), ("2025-03-11", Rule::HearingTooOld), ("1900-01-01", Rule::HearingTooOld)] {
            let hearing = Arc::new(Hearing { on: day(on), how: HeardHow::Phone, said: prose("Haluan kokeilla pajaa.") });
            assert_eq!(rule(v.ask(v.maija, move |cx| record_hearing(cx, case, &hearing)).await), refusal, "{on}");
        }
        assert_eq!(v.act(v.maija, casework::hearing).await.expect("looked"), case::Hearing::NotHeard);
    }

    /// Domain §6: a case that is opened again has its client heard again.
    fn what_was_heard_before_a_case_was_closed_does_not_count_when_it_is_opened_again(db) {
        let v = Village::with_team(db).await;
        let case = v.case;
        let heard = |on: &str| Arc::new(Hearing { on: day(on), how: HeardHow::Phone, said: prose("Haluan kokeilla pajaa.") });
        let first = heard("2026-03-12");
        v.ask(v.maija, move |cx| record_hearing(cx, case, &first)).await.expect("recorded");
        v.clock.pass(std::time::Duration::from_secs(24 * 60 * 60));
        let anywhere = casework::Known { closing_reason: Some(ClosingReason::ClientsWish), outcome_recorded: true, ..casework::Known::default() };
        v.act(v.maija, move |cx, case| casework::advance(cx, case, Stage::Closed, &anywhere)).await.expect("closed");
        let late = heard("2026-03-13");
        assert_eq!(rule(v.ask(v.maija, move |cx| record_hearing(cx, case, &late)).await), Rule::CaseEnded);
        v.clock.pass(std::time::Duration::from_secs(60));
        let back = ComingBack { said_on: day("2026-03-13"), told: SaidHow::Phone, words: None, person: None };
        v.act(v.maija, move |cx, case| casework::reopen(cx, case, &back)).await.expect("opened again");
        assert_eq!(v.act(v.maija, casework::hearing).await.expect("looked"), case::Hearing::NotHeard);
        let old = heard("2026-03-12");
        assert_eq!(rule(v.ask(v.maija, move |cx| record_hearing(cx, case, &old)).await), Rule::HearingTooOld);
        let anew = heard("2026-03-13");
        v.ask(v.maija, move |cx| record_hearing(cx, case, &anew)).await.expect("recorded");
        assert_eq!(v.act(v.maija, casework::hearing).await.expect("looked"), case::Hearing::Documented);
    }
}
