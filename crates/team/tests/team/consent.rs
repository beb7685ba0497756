//! Consent: done, refused, refused with nothing changed; and what it opens and closes from the next request on. On both engines.

use crate::village::Village;
use access::{
    Case, Cx, Outcome, Refusal,
    act::{ReadConsent, ReadPlan},
};
use domain::{
    Category, CategorySet, Rule,
    access::Action,
    consent::{ConsentState, Informed, InformedSet, Party, PartyName, RecordedMode},
    responsibility::SaidHow,
    team::MemberState,
};
use kernel::{AccountId, Coded};
use std::time::Duration;
use team::consent::{
    self, HowGiven, NewConsent, give, narrow, record_withdrawal, refuse, save_draft, versions, withdraw,
};
use testkit::on_both_engines;
use village::{core, matrix, migrations, refused, rule, told_everything};

fn states(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<Vec<(u32, ConsentState)>> {
    let (key, now) = (case.key::<ReadConsent>(cx)?, cx.now());
    Ok(versions(cx, &key)?.iter().map(|version| (version.consent.number, version.state(now))).collect())
}

fn plan_only() -> CategorySet {
    CategorySet::EMPTY.with(Category::Plan)
}

fn party(org: kernel::OrgId, kinds: CategorySet) -> Party {
    Party { name: PartyName::Organisation(org), gives: kinds, receives: kinds }
}

impl Village {
    async fn states(&self) -> Vec<(u32, ConsentState)> {
        self.act(self.maija, states).await.expect("Maija sees the consents")
    }

    /// Whether somebody sees the county's plan of Timo in a request of their own.
    async fn sees_plan(&self, who: AccountId) -> bool {
        let county = self.county.org;
        let seen = self.act(who, move |cx, case| {
            let key = case.key::<ReadPlan>(cx)?;
            Ok(key.sees(cx, Category::Plan, county))
        });
        seen.await.unwrap_or_else(|stop| {
            assert_eq!(refused::<()>(Err(stop)), Refusal::NotFound, "a member reads plans, anybody else finds nothing");
            false
        })
    }

    /// Whether somebody is told among those who read the county's plan.
    async fn is_said_to_read(&self, who: AccountId) -> bool {
        let county = self.county.org;
        let told = self.act(self.maija, move |cx, case| {
            let key = case.key::<ReadPlan>(cx)?;
            Ok(access::readers(cx, &key)?.include(who, Action::ReadPlan, Category::Plan, county))
        });
        told.await.expect("Maija asks who reads it")
    }

    pub async fn state_of(&self, who: AccountId) -> Option<MemberState> {
        let found = self.act(self.maija, move |cx, case| {
            let key = case.key::<access::act::ReadTeam>(cx)?;
            Ok(team::members(cx, &key)?.into_iter().rfind(|member| member.account == Some(who)))
        });
        found.await.expect("Maija sees the team").map(|member| member.state)
    }
}

on_both_engines! { migrations();
    /// F05: given on the professional's screen, replaced by a newer version.
    fn a_new_version_replaces_the_one_in_force(db) {
        let v = Village::new(db).await;
        v.consents(&[v.jobs.org], core()).await;
        v.consents(&[v.jobs.org, v.kela.org], core()).await;
        assert_eq!(v.states().await, [(2, ConsentState::Active), (1, ConsentState::Superseded)]);
    }

    fn a_consent_lasts_a_year_unless_the_client_says_otherwise(db) {
        let v = Village::new(db).await;
        v.consents(&[v.jobs.org], core()).await;
        let live = v.act(v.maija, team::live_consent).await.expect("looked").expect("in force");
        assert_eq!(live.consent.until.to_string(), "2027-03-12");
        assert_eq!(live.parties.len(), 2);
    }

    fn nothing_is_kept_of_a_draft_that_cannot_count(db) {
        let v = Village::new(db).await;
        let nobody = NewConsent { parties: Vec::new(), ..matrix(&[], core()) };
        assert_eq!(rule(v.gives(nobody).await), Rule::ConsentNamesNobody);
        let twice = matrix(&[v.jobs.org, v.jobs.org], core());
        assert_eq!(rule(v.gives(twice).await), Rule::PartyNamedTwice);
        let nothing = matrix(&[v.jobs.org], CategorySet::EMPTY);
        assert_eq!(rule(v.gives(nothing).await), Rule::PartyGetsNothing);
        let past = NewConsent { until: "2026-03-11".parse().ok(), ..matrix(&[v.jobs.org], core()) };
        let refusal = refused(v.gives(past).await);
        assert_eq!(refusal, Refusal::Rules(vec![Rule::ConsentEndsBeforeStart, Rule::ConsentEndPassed]));
        let stranger = matrix(&[kernel::OrgId::from_uuid(uuid::Uuid::nil())], core());
        assert_eq!(refused(v.gives(stranger).await), Refusal::NotFound);
        assert_eq!(v.states().await, []);
    }

    fn each_thing_that_the_client_must_know_is_told(db) {
        let v = Village::new(db).await;
        for left_out in Informed::ALL.iter().copied() {
            let new = matrix(&[v.jobs.org], core());
            let given = v.act(v.maija, move |cx, case| {
                let id = save_draft(cx, case, &new)?;
                let informed: InformedSet = Informed::ALL.iter().copied().filter(|what| *what != left_out).collect();
                give(cx, case, id, &HowGiven { informed, ..told_everything() })
            });
            assert_eq!(rule(given.await), Rule::ClientNotInformed, "{}", left_out.code());
        }
        assert_eq!(v.states().await, [], "the draft was undone with the rest");
    }

    /// Whatever the rows say of a consent that is not in force today opens nothing, and nobody is said to read along by it.
    fn only_a_consent_that_is_in_force_today_opens_anything(db) {
        let v = Village::new(db).await;
        v.consents(&[v.jobs.org], core()).await;
        v.joins(v.jari).await;
        assert!(v.sees_plan(v.jari).await && v.is_said_to_read(v.jari).await, "premise: it is in force");
        for put in [
            "UPDATE consent SET valid_from = '2026-03-13' WHERE case_id = ?1",
            "UPDATE consent SET valid_from = '2026-03-01', valid_until = '2026-03-11' WHERE case_id = ?1",
            "UPDATE consent SET state = 'withdrawn', valid_until = '2027-03-12' WHERE case_id = ?1",
        ] {
            assert_eq!(v.set(put, vec![v.case.into()]).await, 1);
            assert!(!v.sees_plan(v.jari).await, "{put}");
            assert!(!v.is_said_to_read(v.jari).await, "{put}");
        }
    }

    fn only_the_case_manager_records_a_consent(db) {
        let v = Village::new(db).await;
        v.consents(&[v.jobs.org], core()).await;
        v.joins(v.jari).await;
        let new = matrix(&[v.jobs.org, v.kela.org], core());
        for who in [v.jari, v.timo] {
            let new = new.clone();
            let tried = v.act(who, move |cx, case| save_draft(cx, case, &new)).await;
            assert_eq!(rule(tried), Rule::OnlyCaseManager);
        }
        let tried = v.act(v.veera, move |cx, case| save_draft(cx, case, &new)).await;
        assert_eq!(refused(tried), Refusal::NotFound);
        assert_eq!(v.states().await, [(1, ConsentState::Active)]);
    }

    fn a_no_is_kept_and_what_is_in_force_stays(db) {
        let v = Village::new(db).await;
        v.consents(&[v.jobs.org], core()).await;
        let new = matrix(&[v.jobs.org, v.kela.org], core());
        let said_no = v.act(v.maija, move |cx, case| {
            let id = save_draft(cx, case, &new)?;
            refuse(cx, case, id)
        });
        said_no.await.expect("the no is kept");
        assert_eq!(v.states().await, [(2, ConsentState::Refused), (1, ConsentState::Active)]);
    }

    fn a_given_consent_is_not_given_again(db) {
        let v = Village::new(db).await;
        let id = v.consents(&[v.jobs.org], core()).await;
        let again = v.act(v.maija, move |cx, case| give(cx, case, id, &told_everything())).await;
        assert_eq!(rule(again), Rule::ConsentNotInForce);
    }

    /// I4, I7: before, after withdrawal, by the very next request.
    fn withdrawal_closes_the_access_of_another_organisation_at_the_next_request(db) {
        let v = Village::new(db).await;
        let id = v.consents(&[v.jobs.org], core()).await;
        v.joins(v.jari).await;
        assert!(v.sees_plan(v.jari).await);
        v.act(v.timo, withdraw).await.expect("Timo takes it back");
        assert!(!v.sees_plan(v.jari).await);
        assert_eq!(v.state_of(v.jari).await, Some(MemberState::Suspended));
        assert_eq!(refused(v.act(v.jari, |_, _| Ok(())).await), Refusal::NotFound, "the case itself is closed to Jari");
        assert!(v.sees_plan(v.maija).await, "the own register stays open");
        assert_eq!(v.ask(v.jari, team::notices).await.expect("told").len(), 1, "told, without content");
        assert_eq!(v.ask(v.maija, team::notices).await.expect("told").len(), 1, "is the team still right?");
        let again = v.act(v.timo, withdraw).await;
        assert_eq!(rule(again), Rule::ConsentNotInForce);
    }

    /// The trail of a consent tells who acted: the client's own step is the client's alone, and nobody records themself as told.
    fn the_client_takes_back_in_person_and_others_record_what_they_were_told(db) {
        let v = Village::new(db).await;
        let id = v.consents(&[v.jobs.org], core()).await;
        assert_eq!(rule(v.act(v.maija, withdraw).await), Rule::OnlyClient);
        let tried = v.act(v.timo, move |cx, case| record_withdrawal(cx, case, id, SaidHow::Phone)).await;
        assert_eq!(rule(tried), Rule::NotYourPart);
        assert_eq!(v.states().await, [(1, ConsentState::Active)]);
    }

    fn anybody_whom_the_client_tells_records_the_withdrawal(db) {
        let v = Village::new(db).await;
        let id = v.consents(&[v.jobs.org], core()).await;
        v.joins(v.jari).await;
        v.act(v.jari, move |cx, case| record_withdrawal(cx, case, id, SaidHow::Phone)).await.expect("recorded the same day");
        assert!(!v.sees_plan(v.jari).await);
        assert_eq!(v.states().await, [(1, ConsentState::Withdrawn)]);
    }

    fn a_consent_that_has_run_out_opens_nothing(db) {
        let v = Village::new(db).await;
        let until = "2026-03-20".parse().ok();
        v.gives(NewConsent { until, ..matrix(&[v.county.org, v.jobs.org], core()) }).await.expect("given");
        v.joins(v.jari).await;
        v.clock.pass(Duration::from_secs(8 * 24 * 60 * 60));
        assert!(v.sees_plan(v.jari).await, "the last day counts");
        v.clock.pass(Duration::from_secs(24 * 60 * 60));
        assert!(!v.sees_plan(v.jari).await);
        v.consents(&[v.jobs.org], core()).await;
        assert!(v.sees_plan(v.jari).await, "a new one opens again");
        assert_eq!(v.states().await, [(2, ConsentState::Active), (1, ConsentState::Expired)]);
    }

    /// I4: time closes what the client's word closes, from the next request on, with nothing to be run in between.
    fn a_consent_that_has_run_out_closes_the_case_like_one_that_was_taken_back(db) {
        let v = Village::new(db).await;
        let until = "2026-03-20".parse().ok();
        v.gives(NewConsent { until, ..matrix(&[v.county.org, v.jobs.org, v.kela.org], core()) }).await.expect("given");
        v.joins(v.jari).await;
        v.invites(v.outi).await;
        v.clock.pass(Duration::from_secs(8 * 24 * 60 * 60));
        v.act(v.jari, |_, _| Ok(())).await.expect("the last day counts");
        assert_eq!(v.ask(v.outi, team::waiting_for_me).await.expect("a list").len(), 1);
        v.clock.pass(Duration::from_secs(24 * 60 * 60));
        for who in [v.jari, v.outi] {
            assert_eq!(refused(v.act(who, |_, _| Ok(())).await), Refusal::NotFound, "not even that there is a case");
        }
        assert!(v.ask(v.outi, team::waiting_for_me).await.expect("a list").is_empty(), "lists hold what could be opened");
        assert_eq!(v.state_of(v.jari).await, Some(MemberState::Suspended), "Maija sees how it stands");
        v.consents(&[v.jobs.org], core()).await;
        v.act(v.jari, |_, _| Ok(())).await.expect("a new consent opens again");
        assert_eq!(v.state_of(v.jari).await, Some(MemberState::Active));
    }

    /// Domain §11: a reminder thirty days before the end; what has ended stays in sight of whoever answers until something takes its place.
    fn whoever_answers_is_reminded_before_a_consent_ends_and_after(db) {
        let v = Village::new(db).await;
        let day = Duration::from_secs(24 * 60 * 60);
        let until = "2026-04-12".parse().ok();
        v.gives(NewConsent { until, ..matrix(&[v.county.org, v.jobs.org], core()) }).await.expect("given");
        v.joins(v.jari).await;
        let ends = async |who| -> Vec<String> {
            let list = v.ask(who, consent::ending).await.expect("a list");
            list.into_iter().map(|ending| format!("{} {}", ending.client, ending.until)).collect()
        };
        assert_eq!(ends(v.maija).await, [""; 0], "31 days before");
        v.clock.pass(day);
        assert_eq!(ends(v.maija).await, ["Timo Koskela 2026-04-12"], "30 days before");
        assert_eq!(ends(v.jari).await, [""; 0], "a member does not answer for it");
        v.clock.pass(31 * day);
        assert_eq!(ends(v.maija).await.len(), 1, "it has ended, and nothing stands in its place");
        v.consents(&[v.jobs.org], core()).await;
        assert_eq!(ends(v.maija).await, [""; 0]);
    }

    fn what_is_narrowed_is_closed_and_the_rest_stays_open(db) {
        let v = Village::new(db).await;
        let id = v.consents(&[v.jobs.org, v.kela.org], core()).await;
        v.joins(v.jari).await;
        v.joins(v.outi).await;
        let less = party(v.jobs.org, core().without(plan_only()));
        let done = v.act(v.maija, move |cx, case| narrow(cx, case, id, &[less], SaidHow::Phone)).await;
        done.expect("narrowed");
        assert!(!v.sees_plan(v.jari).await);
        assert!(v.sees_plan(v.outi).await);
        assert_eq!(v.state_of(v.jari).await, Some(MemberState::Active), "in the team, sees less");
        assert_eq!(v.states().await, [(2, ConsentState::Active), (1, ConsentState::Superseded)]);
    }

    fn narrowing_takes_an_organisation_out_and_suspends_its_people(db) {
        let v = Village::new(db).await;
        let id = v.consents(&[v.jobs.org, v.kela.org], core()).await;
        v.joins(v.jari).await;
        v.joins(v.outi).await;
        let out = party(v.kela.org, CategorySet::EMPTY);
        v.act(v.maija, move |cx, case| narrow(cx, case, id, &[out], SaidHow::InPerson)).await.expect("narrowed");
        assert_eq!(v.state_of(v.outi).await, Some(MemberState::Suspended));
        assert!(v.sees_plan(v.jari).await);
        v.consents(&[v.jobs.org, v.kela.org], core()).await;
        assert_eq!(v.state_of(v.outi).await, Some(MemberState::Active), "a new consent brings the member back");
    }

    fn narrowing_opens_nothing_and_changes_nothing_when_refused(db) {
        let v = Village::new(db).await;
        let id = v.consents(&[v.jobs.org], plan_only()).await;
        let wider = party(v.jobs.org, core());
        let tried = v.act(v.maija, move |cx, case| narrow(cx, case, id, &[wider], SaidHow::Phone)).await;
        assert_eq!(rule(tried), Rule::NarrowingOnlyTakesAway);
        let newcomer = party(v.kela.org, plan_only());
        let tried = v.act(v.maija, move |cx, case| narrow(cx, case, id, &[newcomer], SaidHow::Phone)).await;
        assert_eq!(rule(tried), Rule::NarrowingOnlyTakesAway);
        let nobody = [party(v.jobs.org, CategorySet::EMPTY), party(v.county.org, CategorySet::EMPTY)];
        let tried = v.act(v.maija, move |cx, case| narrow(cx, case, id, &nobody, SaidHow::Phone)).await;
        assert_eq!(rule(tried), Rule::NothingLeftWithdraw);
        assert_eq!(v.states().await, [(1, ConsentState::Active)]);
    }

    /// Y100 practice: by word of mouth for one contact, beside what is in force, over with the day.
    fn a_spoken_consent_covers_one_contact_and_stands_beside_the_written_one(db) {
        let v = Village::new(db).await;
        v.consents(&[v.jobs.org], core()).await;
        v.joins(v.jari).await;
        let new = NewConsent { mode: RecordedMode::OralSingleContact, ..matrix(&[v.county.org, v.jobs.org], CategorySet::EMPTY.with(Category::Rehab)) };
        v.gives(new).await.expect("spoken");
        let county = v.county.org;
        let rehab = move |cx: &mut Cx<'_, '_>, case: &Case| {
            let key = case.key::<ReadPlan>(cx)?;
            Ok(key.sees(cx, Category::Rehab, county))
        };
        assert!(v.act(v.jari, rehab).await.expect("looked"));
        assert!(v.sees_plan(v.jari).await, "the written one holds beside it");
        v.clock.pass(Duration::from_secs(24 * 60 * 60));
        assert!(!v.act(v.jari, rehab).await.expect("looked"));
        assert_eq!(v.states().await, [(2, ConsentState::Expired), (1, ConsentState::Active)]);
    }

    fn a_spoken_consent_carries_no_team(db) {
        let v = Village::new(db).await;
        let new = NewConsent { mode: RecordedMode::OralSingleContact, ..matrix(&[v.county.org, v.jobs.org], core()) };
        v.gives(new).await.expect("spoken");
        let id = v.suggests(v.jari).await;
        let invited = v.act(v.maija, move |cx, case| {
            team::record_approval(cx, case, id, SaidHow::InPerson)?;
            team::invite(cx, case, id)
        });
        assert_eq!(rule(invited.await), Rule::InvitedOutsideBasis);
    }

    fn what_a_kind_of_organisation_never_gets_is_refused(db) {
        let v = Village::new(db).await;
        let employer = v.ask(v.maija, |cx| {
            let name = identity::Name::new("Puutyö Oy", "Puutyö Ab", "Puutyö Ltd");
            identity::add_organisation(cx, domain::OrgKind::Employer, &name, cx.today())
        });
        let employer = employer.await.expect("an employer");
        let health = matrix(&[v.county.org, employer], CategorySet::EMPTY.with(Category::HealthWorkAbility));
        assert_eq!(rule(v.gives(health).await), Rule::NeverForThisKind);
        assert!(v.gives(matrix(&[v.county.org, employer], plan_only())).await.is_ok());
    }

    /// Domain §4: even being named is hidden from those whose scope lacks it.
    fn a_sensitive_party_is_hidden_from_the_other_members(db) {
        let v = Village::new(db).await;
        v.consents(&[v.jobs.org, v.clinic.org], core()).await;
        v.joins(v.jari).await;
        v.joins(v.clinic.who).await;
        let names = |cx: &mut Cx<'_, '_>, case: &Case| {
            let live = team::live_consent(cx, case)?.expect("in force");
            Ok(live.parties.iter().map(|party| party.names[0].clone()).collect::<Vec<_>>())
        };
        assert_eq!(v.act(v.jari, names).await.expect("looked"), ["Hyvinvointialue", "Työllisyysalue"]);
        assert_eq!(v.act(v.clinic.who, names).await.expect("looked").len(), 3);
        assert_eq!(v.act(v.maija, names).await.expect("looked").len(), 3);
        let people = |cx: &mut Cx<'_, '_>, case: &Case| {
            let key = case.key::<access::act::ReadTeam>(cx)?;
            Ok(team::members(cx, &key)?.len())
        };
        assert_eq!(v.act(v.jari, people).await.expect("looked"), 1);
        assert_eq!(v.act(v.timo, people).await.expect("looked"), 2);
        assert_eq!(v.act(v.maija, people).await.expect("looked"), 2, "whoever answers knows everybody");
    }

    /// Domain §4: who records what the client takes out learns nothing of a party that is hidden from them, and cuts nothing of it.
    fn narrowing_neither_tells_of_a_hidden_party_nor_cuts_it(db) {
        let v = Village::new(db).await;
        let sensitive = core().with(Category::SubstanceMentalHealth);
        let parties = vec![party(v.county.org, sensitive), party(v.jobs.org, core()), party(v.clinic.org, sensitive)];
        let id = v.gives(NewConsent { parties, ..matrix(&[], core()) }).await.expect("Timo consents");
        v.joins(v.jari).await;
        for org in [v.clinic.org, v.kela.org] {
            for kinds in [plan_only(), CategorySet::EMPTY] {
                let row = party(org, kinds);
                let tried = v.act(v.jari, move |cx, case| narrow(cx, case, id, &[row], SaidHow::Phone)).await;
                assert_eq!(rule(tried), Rule::NarrowingOnlyTakesAway, "hidden or absent, the answer is the same");
            }
        }
        let nothing = [v.county.org, v.jobs.org].map(|org| party(org, CategorySet::EMPTY));
        let tried = v.act(v.jari, move |cx, case| narrow(cx, case, id, &nothing, SaidHow::Phone)).await;
        assert_eq!(rule(tried), Rule::NothingLeftWithdraw);
        let less = party(v.county.org, plan_only());
        v.act(v.jari, move |cx, case| narrow(cx, case, id, &[less], SaidHow::Phone)).await.expect("what Jari sees");
        let live = v.act(v.maija, team::live_consent).await.expect("looked").expect("in force");
        let kinds = |org| live.parties.iter().find(|party| party.org == org).map(|party| party.receives);
        assert_eq!(kinds(v.clinic.org), Some(sensitive), "the hidden party keeps what the client gave it");
        let hidden = CategorySet::EMPTY.with(Category::SubstanceMentalHealth);
        assert_eq!(kinds(v.county.org), Some(plan_only().or(hidden)), "so do kinds of data that were not shown");
    }

    fn a_draft_gives_way_to_the_next_and_can_be_thrown_away(db) {
        let v = Village::new(db).await;
        for _ in 0..2 {
            let new = matrix(&[v.jobs.org], core());
            v.act(v.maija, move |cx, case| save_draft(cx, case, &new)).await.expect("kept");
        }
        assert_eq!(v.states().await, [(1, ConsentState::Draft)]);
        v.act(v.maija, consent::discard).await.expect("thrown away");
        assert_eq!(refused(v.act(v.maija, consent::discard).await), Refusal::NotFound);
    }
}
