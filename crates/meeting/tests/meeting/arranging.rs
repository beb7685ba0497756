//! Arranging a meeting: with whom, by whom, and how it changes before it begins. On both engines.

use crate::{
    stored::Guest,
    village::{Village, arrangement, migrations},
};
use access::Refusal;
use domain::{Category, Rule, case::Stage, survey::Author};
use meeting::{Arrangement, Begin, Change, InviteId, NewMatter, arrange, bring_matter, change, invite, uninvite};
use std::sync::Arc;
use std::time::Duration;
use testkit::on_both_engines;
use village::{line, refused, rule};

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
        v.advances_to(Stage::TeamForming).await;
        v.arranged().await;
        assert_eq!(v.stage().await, Stage::JointMeeting);
    }

    fn nobody_is_invited_outside_the_basis(db) {
        let v = Village::with_team(db).await;
        v.withdraws().await;
        let (case, jari) = (v.case, InviteId::from_uuid(v.jari.uuid()));
        let new = Arc::new(arrangement(v.gate.now(), vec![jari]));
        let first = { let new = new.clone(); v.ask(v.maija, move |cx| arrange(cx, case, &new)).await };
        assert_eq!(rule(first), Rule::NotInvitable, "who is suspended cannot be invited");
        v.bring_back(v.jari).await;
        let again = v.ask(v.maija, move |cx| arrange(cx, case, &new)).await;
        assert_eq!(rule(again), Rule::NotInvitable, "nor who is in the team without a basis");
        assert_eq!(v.number("SELECT COUNT(*) AS n FROM meeting", Vec::new()).await, 0);
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

    /// Domain §4: a matter lies in the writer's register, and nobody writes there what they may not see.
    fn a_matter_is_of_a_kind_that_its_writer_sees(db) {
        let v = Village::with_team(db).await;
        let id = v.arranged().await;
        let of = |category| Arc::new(NewMatter { title: line("Jatko"), brought_by: Author::Client, category });
        let hidden = of(Category::CriminalSanctions);
        assert_eq!(rule(v.ask(v.outi, move |cx| bring_matter(cx, id, &hidden)).await), Rule::NotYourPart);
        assert_eq!(v.number("SELECT COUNT(*) AS n FROM meeting_matter", Vec::new()).await, 0);
        let own = of(Category::BenefitsIncome);
        v.ask(v.outi, move |cx| bring_matter(cx, id, &own)).await.expect("in the own register");
    }

    fn a_stranger_finds_no_meeting(db) {
        let v = Village::with_team(db).await;
        let id = v.going_on().await;
        let all = v.veera;
        let begun = v.ask(all, move |cx| meeting::begin(cx, id, &Begin { version: 1, ahead_of_day: true })).await;
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

    fn what_has_begun_is_not_moved_to_another_time(db) {
        let v = Village::with_team(db).await;
        let id = v.going_on().await;
        let to = Arc::new(Change { version: v.row(id).await.version, to: arrangement(v.gate.now(), Vec::new()) });
        assert_eq!(rule(v.ask(v.maija, move |cx| change(cx, id, &to).map(drop)).await), Rule::MeetingHasBegun);
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
}
