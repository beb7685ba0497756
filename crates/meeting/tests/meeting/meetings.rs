//! Meetings: done, refused, refused with nothing changed. On both engines.

use crate::{
    stored::Guest,
    village::{Village, arrangement, migrations},
};
use access::{Refusal, act};
use casework::ComingBack;
use domain::{
    Rule,
    case::{self, Pause, Stage},
    closing::ClosingReason,
    meeting::MeetingState,
    responsibility::SaidHow,
};
use kernel::MeetingId;
use meeting::{
    Agreed, Arrangement, Change, Closing, Door, End, HeardHow, Hearing, InviteId, Newcomer, Off, Part, Shown, ShownSet,
    agree, arrange, at_the_door, call_off, change, end, invite, record_hearing, record_part, uninvite, write_goal,
};
use std::{sync::Arc, time::Duration};
use team::consent::record_withdrawal;
use testkit::on_both_engines;
use village::{core, day, line, prose, refused, rule};

impl Village {
    async fn stage(&self) -> Stage {
        self.act(self.maija, |_, case| Ok(case.stage)).await.expect("Maija looks")
    }

    /// Timo's goal is written in the meeting, as he says it.
    async fn goal(&self, id: MeetingId) {
        let goal = prose("Teen työtä, jota selkäni kestää.");
        self.ask(self.maija, move |cx| write_goal(cx, id, &goal)).await.expect("a goal");
    }

    fn agreed(&self, who: meeting::ParticipantId) -> Arc<Agreed> {
        let due = "2026-03-23".parse().expect("a day");
        Arc::new(Agreed { what: line("Käy hakemuksen läpi puhelimessa"), who, due, goal: None })
    }

    async fn ends(&self, id: MeetingId) -> access::Outcome<()> {
        let version = self.row(id).await.version;
        let over = Arc::new(End { version, words: prose("Tämä tuntuu hyvältä.") });
        self.ask(self.maija, move |cx| end(cx, id, &over)).await
    }

    /// Timo withdraws what he had consented to.
    async fn withdraws(&self) {
        let done = self.act(self.maija, |cx, case| {
            let live = team::live_consent(cx, case)?.expect("premise: a consent is in force");
            record_withdrawal(cx, case, live.consent.id, SaidHow::InPerson)
        });
        done.await.expect("withdrawn");
    }
}

on_both_engines! { migrations();
    /// K01: the client is always invited, and so is whoever arranges.
    fn a_meeting_is_arranged_with_those_whom_the_consent_covers(db) {
        let v = Village::with_team(db).await;
        let id = v.arranged().await;
        let people = v.people(id).await;
        let ground = |who| people.iter().find(|row| row.who() == who).and_then(|row| row.invited_ground.as_deref());
        let [maija, jari, outi] = [v.maija, v.jari, v.outi].map(|who| ground(Guest::Account(who)));
        assert_eq!((people.len(), ground(Guest::Client), maija), (4, Some("own"), Some("own_organisation")));
        assert_eq!((jari, outi), (Some("consent"), Some("consent")));
        assert_eq!(v.row(id).await.state, "confirmed");
    }

    /// domain §6: arranging the joint meeting is the step to it, once the team is agreed.
    fn arranging_moves_a_case_whose_team_is_agreed(db) {
        let v = Village::with_team(db).await;
        advance_to(&v, Stage::TeamForming).await;
        v.arranged().await;
        assert_eq!(v.stage().await, Stage::JointMeeting);
    }

    fn nobody_is_invited_outside_the_basis(db) {
        let v = Village::with_team(db).await;
        v.withdraws().await;
        let (case, jari) = (v.case, InviteId::from_uuid(v.jari.uuid()));
        let new = Arc::new(arrangement(v.gate.now(), vec![jari]));
        let without = { let new = new.clone(); v.ask(v.maija, move |cx| arrange(cx, case, &new)).await.expect("arranged") };
        let people = v.people(without).await;
        assert!(people.iter().all(|row| row.who() != Guest::Account(v.jari)), "who is suspended cannot be invited");
        v.bring_back(v.jari).await;
        let again = v.ask(v.maija, move |cx| arrange(cx, case, &new)).await.expect("arranged");
        let people = v.people(again).await;
        assert!(people.iter().all(|row| row.who() != Guest::Account(v.jari)), "nor who is in the team without a basis");
    }

    fn only_the_case_manager_arranges(db) {
        let v = Village::with_team(db).await;
        let case = v.case;
        let new = Arc::new(arrangement(v.gate.now(), Vec::new()));
        let by_jari = { let new = new.clone(); v.ask(v.jari, move |cx| arrange(cx, case, &new)).await };
        assert_eq!(rule(by_jari), Rule::OnlyCaseManager);
        let stranger = v.veera;
        let by_stranger = v.ask(stranger, move |cx| arrange(cx, case, &new)).await;
        assert_eq!(refused(by_stranger), Refusal::NotFound);
        assert!(v.act(v.maija, meeting::of_case).await.expect("looked").is_empty());
    }

    fn a_stranger_finds_no_meeting(db) {
        let v = Village::with_team(db).await;
        let id = v.going_on().await;
        let all = v.veera;
        let begun = v.ask(all, move |cx| meeting::begin(cx, id, 1)).await;
        assert_eq!(refused(begun), Refusal::NotFound);
        let none: Vec<InviteId> = Vec::new();
        assert_eq!(refused(v.ask(all, move |cx| invite(cx, id, &none)).await), Refusal::NotFound);
    }

    fn what_somebody_else_changed_is_not_overwritten(db) {
        let v = Village::with_team(db).await;
        let id = v.arranged().await;
        let later = |v: &Village, version| {
            let hour = Duration::from_secs(3600);
            let to = arrangement(v.gate.now() + hour, Vec::new());
            Arc::new(Change { version, to: Arrangement { agreed: false, ..to } })
        };
        let first = later(&v, 1);
        v.ask(v.maija, move |cx| change(cx, id, &first).map(drop)).await.expect("moved");
        let row = v.row(id).await;
        assert_eq!((row.state.as_str(), row.version), ("times_proposed", 2));
        let second = later(&v, 1);
        let outcome = v.ask(v.maija, move |cx| change(cx, id, &second).map(drop)).await;
        assert_eq!(refused(outcome), Refusal::Conflict);
        assert_eq!(v.row(id).await.version, 2);
    }

    fn a_meeting_begins_with_the_client_and_never_without(db) {
        let v = Village::with_team(db).await;
        let id = v.arranged().await;
        v.at_the_door(id, &[Guest::Account(v.maija), Guest::Account(v.jari)]).await.expect("ticked");
        assert_eq!(rule(v.begins(id).await), Rule::ClientNotInRoom);
        assert_eq!(v.row(id).await.version, 1, "nothing changed");
        v.at_the_door(id, &[Guest::Client, Guest::Account(v.maija)]).await.expect("ticked");
        v.begins(id).await.expect("begun");
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

    /// K01, R09: what is agreed is an action of the plan, with a doer and a day.
    fn what_is_agreed_goes_straight_into_the_plan(db) {
        let v = Village::with_team(db).await;
        let id = v.going_on().await;
        v.goal(id).await;
        let outi = v.person(id, Guest::Account(v.outi)).await.id;
        let agreed = v.agreed(outi);
        v.ask(v.maija, move |cx| agree(cx, id, &agreed)).await.expect("agreed");
        let plan = v.act(v.maija, plan::view).await.expect("looked").expect("a plan has begun");
        let actions: Vec<_> = plan.sheet.actions().collect();
        assert_eq!(actions.len(), 1);
        assert_eq!(actions[0].what, "Käy hakemuksen läpi puhelimessa");
        assert_eq!(actions[0].doer.name, "Outi Salmela");
        assert_eq!(actions[0].due, Some("2026-03-23".parse().expect("a day")));
        assert_eq!(v.decisions(id).await, 1);
    }

    fn a_member_in_the_room_writes_what_is_agreed_and_one_outside_does_not(db) {
        let v = Village::with_team(db).await;
        let id = v.arranged().await;
        v.at_the_door(id, &[Guest::Client, Guest::Account(v.maija), Guest::Account(v.jari)]).await.expect("ticked");
        v.begins(id).await.expect("begun");
        v.goal(id).await;
        let client = v.person(id, Guest::Client).await.id;
        let (by_jari, by_outi) = (v.agreed(client), v.agreed(client));
        v.ask(v.jari, move |cx| agree(cx, id, &by_jari)).await.expect("Jari is there");
        assert_eq!(rule(v.ask(v.outi, move |cx| agree(cx, id, &by_outi)).await), Rule::NotYourPart);
        assert_eq!(v.decisions(id).await, 1);
    }

    /// I6: the client's own words come before the first action.
    fn nothing_is_agreed_before_there_is_a_goal(db) {
        let v = Village::with_team(db).await;
        let id = v.going_on().await;
        let agreed = v.agreed(v.person(id, Guest::Client).await.id);
        assert_eq!(rule(v.ask(v.maija, move |cx| agree(cx, id, &agreed)).await), Rule::PlanHasNoGoals);
        assert_eq!(v.decisions(id).await, 0);
    }

    fn a_newcomer_gets_no_action_of_the_plan(db) {
        let v = Village::with_team(db).await;
        let id = v.going_on().await;
        v.goal(id).await;
        let newcomer = Newcomer { name: line("Salla Uusi"), org: None, about: Some(line("opiskelija")), close: false };
        let door = Arc::new(Door { newcomer: Some(newcomer), ..Door::default() });
        v.ask(v.maija, move |cx| at_the_door(cx, id, &door)).await.expect("ticked");
        let agreed = v.agreed(v.person(id, Guest::Other).await.id);
        assert_eq!(rule(v.ask(v.maija, move |cx| agree(cx, id, &agreed)).await), Rule::ActionWithoutPerformer);
    }

    fn a_form_that_is_sent_twice_agrees_on_one_thing(db) {
        let v = Village::with_team(db).await;
        let id = v.going_on().await;
        v.goal(id).await;
        let agreed = v.agreed(v.person(id, Guest::Client).await.id);
        let asker = v.asker(v.maija).await;
        let once = "0190a1b2c3d47e5f8a9b0c1d2e3f4a5b".parse().expect("a token");
        for _ in 0..2 {
            let agreed = agreed.clone();
            let sent = v.gate.change(&asker, once, move |cx| agree(cx, id, &agreed).map(|id| id.to_string()));
            sent.await.expect("answered the same both times");
        }
        assert_eq!(v.decisions(id).await, 1);
    }

    /// domain §6: the client has been heard, and the case goes on to the plan.
    fn a_meeting_that_was_held_moves_the_case_on(db) {
        let v = Village::with_team(db).await;
        advance_to(&v, Stage::TeamForming).await;
        let id = v.going_on().await;
        assert_eq!(v.stage().await, Stage::JointMeeting, "premise");
        v.ends(id).await.expect("held");
        assert_eq!((v.row(id).await.state.as_str(), v.stage().await), ("held", Stage::Planning));
        assert_eq!(v.act(v.maija, meeting::hearing).await.expect("looked"), case::Hearing::Meeting);
        assert_eq!(rule(v.ends(id).await), Rule::NoSuchMeetingMove, "a meeting is held once");
    }

    /// Decision 0010: arranging and holding go on during a pause; the client's being heard moves the work on, and that ends it.
    fn a_meeting_that_was_held_ends_a_pause(db) {
        let v = Village::with_team(db).await;
        advance_to(&v, Stage::TeamForming).await;
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

    fn what_has_begun_is_not_moved_to_another_time(db) {
        let v = Village::with_team(db).await;
        let id = v.going_on().await;
        let to = Arc::new(Change { version: v.row(id).await.version, to: arrangement(v.gate.now(), Vec::new()) });
        assert_eq!(rule(v.ask(v.maija, move |cx| change(cx, id, &to).map(drop)).await), Rule::MeetingHasBegun);
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

    fn a_client_can_be_heard_without_a_meeting(db) {
        let v = Village::with_team(db).await;
        advance_to(&v, Stage::TeamForming).await;
        v.arranged().await;
        assert_eq!(v.act(v.maija, meeting::hearing).await.expect("looked"), case::Hearing::NotHeard, "premise");
        let (case, on) = (v.case, "2026-03-11".parse().expect("a day"));
        let hearing = Arc::new(Hearing { on, how: HeardHow::Phone, said: prose("Haluan kokeilla pajaa.") });
        v.ask(v.maija, move |cx| record_hearing(cx, case, &hearing)).await.expect("recorded");
        assert_eq!(v.act(v.maija, meeting::hearing).await.expect("looked"), case::Hearing::Documented);
        assert_eq!(v.stage().await, Stage::Planning);
    }

    fn a_hearing_has_a_day_that_can_be_and_something_that_was_said(db) {
        let v = Village::with_team(db).await;
        let case = v.case;
        for (on, refusal) in [("2026-03-13", Rule::TalkInFuture), ("2025-03-11", Rule::HearingTooOld), ("1900-01-01", Rule::HearingTooOld)] {
            let hearing = Arc::new(Hearing { on: day(on), how: HeardHow::Phone, said: prose("Haluan kokeilla pajaa.") });
            assert_eq!(rule(v.ask(v.maija, move |cx| record_hearing(cx, case, &hearing)).await), refusal, "{on}");
        }
        assert_eq!(v.act(v.maija, meeting::hearing).await.expect("looked"), case::Hearing::NotHeard);
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
        assert_eq!(v.act(v.maija, meeting::hearing).await.expect("looked"), case::Hearing::NotHeard);
        let old = heard("2026-03-12");
        assert_eq!(rule(v.ask(v.maija, move |cx| record_hearing(cx, case, &old)).await), Rule::HearingTooOld);
        let anew = heard("2026-03-13");
        v.ask(v.maija, move |cx| record_hearing(cx, case, &anew)).await.expect("recorded");
        assert_eq!(v.act(v.maija, meeting::hearing).await.expect("looked"), case::Hearing::Documented);
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
        let not = move |cx: &mut access::Cx<'_, '_>| meeting::answer_invitation(cx, id, meeting::Answer::DoesNotFit);
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
        v.act(v.timo, move |cx, _| meeting::answer_invitation(cx, id, meeting::Answer::Fits)).await.expect("answered");
        let next = v.act(v.timo, meeting::next_for_client).await.expect("looked").expect("arranged");
        assert_eq!(next.fits, Some(true));
    }

    fn an_invitation_is_taken_back_but_never_the_clients(db) {
        let v = Village::with_team(db).await;
        let id = v.arranged().await;
        let (outi, client) = (v.person(id, Guest::Account(v.outi)).await.id, v.person(id, Guest::Client).await.id);
        v.ask(v.maija, move |cx| uninvite(cx, id, outi)).await.expect("taken back");
        assert_eq!(refused(v.ask(v.maija, move |cx| uninvite(cx, id, client)).await), Refusal::NotFound);
        assert_eq!(v.people(id).await.len(), 3);
        let back = vec![InviteId::from_uuid(v.outi.uuid())];
        v.ask(v.maija, move |cx| invite(cx, id, &back)).await.expect("invited again");
        assert_eq!(v.people(id).await.len(), 4);
    }

    fn the_screen_is_the_clients_to_decide(db) {
        let v = Village::with_team(db).await;
        let id = v.going_on().await;
        let shown = ShownSet::EMPTY.with(Shown::Agreed);
        assert_eq!(rule(v.ask(v.jari, move |cx| meeting::let_show(cx, id, shown)).await), Rule::OnlyCaseManager);
        v.ask(v.maija, move |cx| meeting::let_show(cx, id, shown)).await.expect("Maija notes what Timo says");
        v.ends(id).await.expect("held");
        assert_eq!(rule(v.ask(v.maija, move |cx| meeting::hide_screen(cx, id, true)).await), Rule::NoSuchMeetingMove);
    }
}

/// Moves Timo's case along its path to this stage.
async fn advance_to(v: &Village, to: Stage) {
    for stage in [Stage::Assessing, Stage::TeamForming] {
        let step = v.act(v.maija, move |cx, case| casework::advance(cx, case, stage, &casework::Known::default()));
        step.await.expect("the case moves on");
        if stage == to {
            return;
        }
    }
}
