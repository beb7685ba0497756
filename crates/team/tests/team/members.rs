//! The team: done, refused, refused with nothing changed. On both engines.

use crate::village::Village;
use access::{
    Case, Cx, Outcome, Refusal,
    act::{ReadPreview, ReadTeam, ReadTimeline},
};
use casework::situation::{Said, save};
use domain::{
    LifeDomain, OrgKind, Rule,
    case::{Composition, Invitations, Stage},
    responsibility::{SaidHow, ToldHow},
    survey::{Author, Field},
    team::{MemberState, SeatState},
};
use kernel::{AccountId, Language, MemberId, Prose};
use team::{
    Answer, Member, NewMember, TeamSeat, WaitingFor, Who, answer_invitation, approve_member, invite, invite_approved,
    leave, record_answer, record_approval, record_left, record_removal, remove, seats, standing, suggest_member,
    take_back,
};
use testkit::on_both_engines;
use ui::Say;
use village::{colleague, core, line, migrations, refused, rule};

fn everybody(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<Vec<Member>> {
    let key = case.key::<ReadTeam>(cx)?;
    team::members(cx, &key)
}

impl Village {
    async fn state(&self, id: MemberId) -> MemberState {
        let all = self.act(self.maija, everybody).await.expect("Maija sees the team");
        all.into_iter().find(|member| member.id == id).expect("a member").state
    }

    async fn approves(&self, id: MemberId) {
        self.act(self.timo, move |cx, case| approve_member(cx, case, id)).await.expect("Timo approves");
    }

    async fn answers(&self, who: AccountId, answer: Answer) -> Outcome<()> {
        self.act(who, move |cx, case| answer_invitation(cx, case, &answer)).await
    }

    async fn suggests_outsider(&self) -> MemberId {
        let org = self.kela.org;
        let new = move |name: &str, who| NewMember { who, seat: TeamSeat::Member, need: line(name) };
        let who = Who::Outside { name: line("Essi Rantala"), role: line("ohjaaja"), org };
        self.act(self.maija, move |cx, case| suggest_member(cx, case, &new("Ryhmä", who.clone())))
            .await
            .expect("suggested")
    }
}

fn no(why: &str) -> Answer {
    Answer::Decline(line(why))
}

on_both_engines! { migrations();
    /// M03: suggested, approved by the client in person, invited, accepted by the invited.
    fn a_member_joins_step_by_step(db) {
        let v = Village::new(db).await;
        v.consents(&[v.jobs.org], core()).await;
        let id = v.suggests(v.jari).await;
        assert_eq!(refused(v.act(v.jari, |_, _| Ok(())).await), Refusal::NotFound, "a suggestion opens nothing");
        v.approves(id).await;
        v.act(v.maija, move |cx, case| invite(cx, case, id)).await.expect("invited");
        assert_eq!(v.state(id).await, MemberState::Invited);
        v.answers(v.jari, Answer::Accept).await.expect("accepted");
        assert_eq!(v.state(id).await, MemberState::Active);
        let me = v.act(v.jari, everybody).await.expect("Jari sees the team").remove(0);
        assert_eq!((me.name.as_str(), me.seat, me.approved_how), ("Jari Niemi", TeamSeat::Member, Some(ToldHow::Portal)));
    }

    fn nobody_is_invited_before_the_client_has_approved(db) {
        let v = Village::new(db).await;
        v.consents(&[v.jobs.org], core()).await;
        let id = v.suggests(v.jari).await;
        assert_eq!(rule(v.act(v.maija, move |cx, case| invite(cx, case, id)).await), Rule::NoSuchMemberMove);
        assert_eq!(rule(v.act(v.maija, invite_approved).await), Rule::CompositionNotApproved);
        assert_eq!(v.state(id).await, MemberState::Suggested);
    }

    fn only_the_client_approves_and_only_the_manager_records_it(db) {
        let v = Village::new(db).await;
        v.consents(&[v.jobs.org, v.kela.org], core()).await;
        v.joins(v.jari).await;
        let id = v.suggests(v.outi).await;
        for who in [v.maija, v.jari] {
            let tried = v.act(who, move |cx, case| approve_member(cx, case, id)).await;
            assert_eq!(rule(tried), Rule::OnlyClient);
        }
        let tried = v.act(v.jari, move |cx, case| record_approval(cx, case, id, SaidHow::Phone)).await;
        assert_eq!(rule(tried), Rule::OnlyCaseManager);
        assert_eq!(v.state(id).await, MemberState::Suggested);
        v.act(v.maija, move |cx, case| record_approval(cx, case, id, SaidHow::Letter)).await.expect("recorded");
        assert_eq!(v.state(id).await, MemberState::ClientApproved);
    }

    /// I4: invitations go only to parties that the basis covers.
    fn nobody_outside_the_consent_is_invited(db) {
        let v = Village::new(db).await;
        let id = v.suggests(v.jari).await;
        v.approves(id).await;
        assert_eq!(rule(v.act(v.maija, move |cx, case| invite(cx, case, id)).await), Rule::InvitedOutsideBasis);
        assert_eq!(rule(v.act(v.maija, invite_approved).await), Rule::InvitedOutsideBasis);
        assert_eq!(v.state(id).await, MemberState::ClientApproved);
        let doctor = v.suggests(v.pekka).await;
        v.approves(doctor).await;
        v.act(v.maija, invite_approved).await.expect("a colleague of the own organisation needs no consent");
        assert_eq!((v.state(id).await, v.state(doctor).await), (MemberState::ClientApproved, MemberState::Invited));
    }

    /// Security §1.8: who asks, for what, the client's first name, and nothing else.
    fn invited_has_no_power(db) {
        let v = Village::new(db).await;
        v.consents(&[v.jobs.org], core()).await;
        v.invites(v.jari).await;
        assert_eq!(rule(v.act(v.jari, everybody).await), Rule::AcceptFirst);
        assert_eq!(rule(v.act(v.jari, |cx, case| case.key::<ReadTimeline>(cx).map(drop)).await), Rule::AcceptFirst);
        assert_eq!(rule(v.act(v.jari, |cx, case| leave(cx, case, &line("ei"))).await), Rule::AcceptFirst);
        let county = v.county.org;
        let sees = v.act(v.jari, move |cx, case| {
            let key = case.key::<ReadPreview>(cx)?;
            Ok(key.sees(cx, domain::Category::Plan, county))
        });
        assert!(!sees.await.expect("the preview is open"));
        let waiting = v.ask(v.jari, team::waiting_for_me).await.expect("the desk asks");
        let told: Vec<_> = waiting.iter().map(|one| (one.client.as_str(), one.who.as_str())).collect();
        assert_eq!(told, [("Timo", "Maija Lehtonen")]);
    }

    fn only_the_invited_answer(db) {
        let v = Village::new(db).await;
        v.consents(&[v.jobs.org, v.kela.org], core()).await;
        let id = v.invites(v.jari).await;
        v.joins(v.outi).await;
        assert_eq!(rule(v.answers(v.outi, Answer::Accept).await), Rule::OnlyPersonAsked);
        assert_eq!(rule(v.answers(v.maija, Answer::Accept).await), Rule::OnlyPersonAsked);
        assert_eq!(refused(v.answers(v.veera, Answer::Accept).await), Refusal::NotFound);
        let for_jari = v.act(v.maija, move |cx, case| record_answer(cx, case, id, &Answer::Accept, SaidHow::Phone)).await;
        assert_eq!(rule(for_jari), Rule::OnlyPersonAsked, "who can answer in person does");
        assert_eq!(v.state(id).await, MemberState::Invited);
    }

    fn declining_says_why_and_closes_the_preview(db) {
        let v = Village::new(db).await;
        v.consents(&[v.jobs.org], core()).await;
        let id = v.invites(v.jari).await;
        v.clock.pass(std::time::Duration::from_secs(60));
        v.answers(v.jari, no("Olen jäämässä lomalle")).await.expect("declined");
        assert_eq!(refused(v.act(v.jari, |_, _| Ok(())).await), Refusal::NotFound);
        let all = v.act(v.maija, everybody).await.expect("looked");
        let declined = all.iter().find(|member| member.id == id).expect("a member");
        assert_eq!((declined.state, declined.left_reason.as_deref()), (MemberState::Declined, Some("Olen jäämässä lomalle")));
        let waits = v.ask(v.maija, team::waiting_for_me).await.expect("asked");
        assert_eq!(waits.iter().map(|one| (one.what, one.who.as_str())).collect::<Vec<_>>(), [(WaitingFor::Declined, "Jari Niemi")]);
        let line = v.act(v.maija, |cx, case| {
            let key = case.key::<ReadTimeline>(cx)?;
            Ok(casework::time_line(cx, &key, None, 1)?.pop())
        });
        let line = line.await.expect("looked").expect("a line");
        assert_eq!((line.kind, line.detail.as_deref()), (casework::EventKind::MemberDeclined, Some("Jari Niemi")));
        v.clock.pass(std::time::Duration::from_secs(60));
        let anew = v.suggests(v.jari).await;
        assert_eq!(v.state(anew).await, MemberState::Suggested, "can be asked anew");
        assert!(v.ask(v.maija, team::waiting_for_me).await.expect("asked").is_empty(), "somebody is asked again");
    }

    fn nobody_is_in_the_team_twice(db) {
        let v = Village::new(db).await;
        v.suggests(v.jari).await;
        let jari = v.jari;
        let again = v.act(v.maija, move |cx, case| suggest_member(cx, case, &colleague(jari))).await;
        assert_eq!(rule(again), Rule::AlreadyMember);
        v.suggests_outsider().await;
        let org = v.kela.org;
        let again = v.act(v.maija, move |cx, case| {
            let who = Who::Outside { name: line("Essi Rantala"), role: line("muu"), org };
            suggest_member(cx, case, &NewMember { who, seat: TeamSeat::Member, need: line("Sama") })
        });
        assert_eq!(rule(again.await), Rule::AlreadyMember);
        assert_eq!(v.act(v.maija, everybody).await.expect("looked").len(), 2);
    }

    fn only_people_and_organisations_that_are_there_are_suggested(db) {
        let v = Village::new(db).await;
        let timo = v.timo;
        let client = v.act(v.maija, move |cx, case| suggest_member(cx, case, &colleague(timo))).await;
        assert_eq!(refused(client), Refusal::NotFound);
        let nowhere = v.act(v.maija, |cx, case| {
            let org = kernel::OrgId::from_uuid(uuid::Uuid::nil());
            let who = Who::Outside { name: line("Joku"), role: line("jossain"), org };
            suggest_member(cx, case, &NewMember { who, seat: TeamSeat::Member, need: line("x") })
        });
        assert_eq!(refused(nowhere.await), Refusal::NotFound);
        let mine = v.act(v.jari, move |cx, case| suggest_member(cx, case, &colleague(timo))).await;
        assert_eq!(refused(mine), Refusal::NotFound);
        assert!(v.act(v.maija, everybody).await.expect("looked").is_empty());
    }

    fn whoever_invites_themself_is_in_at_once(db) {
        let v = Village::new(db).await;
        let maija = v.maija;
        let new = NewMember { seat: TeamSeat::Convener, ..colleague(maija) };
        let id = v.act(v.maija, move |cx, case| suggest_member(cx, case, &new)).await.expect("suggested");
        v.approves(id).await;
        v.act(v.maija, invite_approved).await.expect("invited");
        assert_eq!(v.state(id).await, MemberState::Active);
        let all = v.act(v.maija, everybody).await.expect("looked");
        assert_eq!((seats(&all).convener, seats(&all).doctor), (SeatState::Filled, SeatState::Vacant));
    }

    /// A seat for which somebody is suggested, approved or invited is not vacant, and nobody sits there yet; the list and the map say how far they
    /// are in the same words.
    fn a_seat_to_which_somebody_is_on_the_way_says_how_far_they_are(db) {
        let v = Village::new(db).await;
        let (browser, pekka) = (v.browser(v.maija).await, v.pekka);
        let vacant = "Tiimistä puuttuu vielä: kokoonkutsuja, nimetty lääkäri.";
        browser.get(&v.path("team")).await.says(&[vacant]);
        let new = NewMember { seat: TeamSeat::Doctor, ..colleague(pekka) };
        let id = v.act(v.maija, move |cx, case| suggest_member(cx, case, &new)).await.expect("suggested");
        let page = async |how_far: &str| {
            let page = browser.get(&v.path("team")).await;
            page.says(&["Tiimistä puuttuu vielä: kokoonkutsuja.", &format!("Nimetty lääkäri: Pekka Aho ({how_far})")]);
            let map = page.page.split_once("netbox").and_then(|(_, rest)| rest.split_once("map-key")).expect("the map").0;
            assert!(map.contains("class=\"w\"") && map.contains(&format!("<span class=\"r\">{how_far}</span>")), "{map}");
        };
        page("ehdotettu").await;
        v.approves(id).await;
        page("asiakas hyväksyi").await;
        v.act(v.maija, move |cx, case| invite(cx, case, id)).await.expect("invited");
        page("kutsuttu").await;
        assert_eq!(seats(&v.act(v.maija, everybody).await.expect("looked")).doctor, SeatState::Awaited);
        v.answers(v.pekka, Answer::Accept).await.expect("accepted");
        assert_eq!(seats(&v.act(v.maija, everybody).await.expect("looked")).doctor, SeatState::Filled);
        let page = browser.get(&v.path("team")).await;
        page.says(&["Tiimistä puuttuu vielä: kokoonkutsuja."]);
        page.never_says(&["Tiimiin on tulossa", "class=\"w\""]);
    }

    /// A02, A04: a close person is let in by the client and by nothing else; R14: who has no account answers as told.
    fn people_without_an_account_answer_as_told(db) {
        let v = Village::new(db).await;
        let close = v.act(v.maija, |cx, case| {
            let who = Who::Close { name: line("Ville Koskela"), role: line("veli") };
            suggest_member(cx, case, &NewMember { who, seat: TeamSeat::Doctor, need: line("Tukee arjessa") })
        });
        let close = close.await.expect("suggested");
        v.approves(close).await;
        v.act(v.maija, move |cx, case| {
            invite(cx, case, close)?;
            record_answer(cx, case, close, &Answer::Accept, SaidHow::Phone)
        }).await.expect("Ville comes along");
        let all = v.act(v.maija, everybody).await.expect("looked");
        assert_eq!((all[0].seat, all[0].state, all[0].org), (TeamSeat::Close, MemberState::Active, None));
        v.act(v.maija, move |cx, case| record_left(cx, case, close, &line("Muutti pois"))).await.expect("left");
        assert_eq!(v.state(close).await, MemberState::Left);
    }

    fn an_outsider_needs_the_consent_too(db) {
        let v = Village::new(db).await;
        let id = v.suggests_outsider().await;
        v.approves(id).await;
        assert_eq!(rule(v.act(v.maija, move |cx, case| invite(cx, case, id)).await), Rule::InvitedOutsideBasis);
        v.consents(&[v.kela.org], core()).await;
        v.act(v.maija, move |cx, case| {
            invite(cx, case, id)?;
            record_answer(cx, case, id, &no("Ei ehdi"), SaidHow::Phone)
        }).await.expect("invited and declined");
        assert_eq!(v.state(id).await, MemberState::Declined);
    }

    fn a_member_leaves_and_sees_nothing_more(db) {
        let v = Village::new(db).await;
        v.consents(&[v.jobs.org], core()).await;
        let id = v.joins(v.jari).await;
        let for_jari = v.act(v.maija, move |cx, case| record_left(cx, case, id, &line("x"))).await;
        assert_eq!(rule(for_jari), Rule::OnlyPersonAsked);
        v.act(v.jari, |cx, case| leave(cx, case, &line("Vaihdan työtä"))).await.expect("left");
        assert_eq!(v.state(id).await, MemberState::Left);
        assert_eq!(refused(v.act(v.jari, everybody).await), Refusal::NotFound);
    }

    fn the_client_removes_anybody_at_any_time(db) {
        let v = Village::new(db).await;
        v.consents(&[v.jobs.org], core()).await;
        let id = v.joins(v.jari).await;
        let tried = v.act(v.jari, move |cx, case| remove(cx, case, id)).await;
        assert_eq!(rule(tried), Rule::OnlyClient);
        v.act(v.timo, move |cx, case| remove(cx, case, id)).await.expect("removed");
        assert_eq!(v.state(id).await, MemberState::RemovedByClient);
        assert_eq!(refused(v.act(v.jari, everybody).await), Refusal::NotFound);
        let outi = v.suggests(v.outi).await;
        v.act(v.maija, move |cx, case| record_removal(cx, case, outi)).await.expect("recorded");
        assert_eq!(v.state(outi).await, MemberState::RemovedByClient);
    }

    /// I1: the case manager leaves the team by a handover only.
    fn removing_the_case_manager_is_refused_and_changes_nothing(db) {
        let v = Village::new(db).await;
        let id = v.joins_as_convener().await;
        for who in [v.timo, v.maija] {
            let tried = v.act(who, move |cx, case| if who_is_client(case) { remove(cx, case, id) } else { record_removal(cx, case, id) }).await;
            assert_eq!(rule(tried), Rule::ManagerNeedsHandover);
        }
        assert_eq!(rule(v.act(v.maija, |cx, case| leave(cx, case, &line("x"))).await), Rule::ManagerNeedsHandover);
        assert_eq!(v.state(id).await, MemberState::Active);
    }

    fn a_suggestion_or_invitation_is_taken_back_but_a_member_is_not(db) {
        let v = Village::new(db).await;
        v.consents(&[v.jobs.org, v.kela.org], core()).await;
        let id = v.invites(v.jari).await;
        v.act(v.maija, move |cx, case| take_back(cx, case, id)).await.expect("taken back");
        assert_eq!(v.state(id).await, MemberState::TakenBack);
        assert_eq!(refused(v.act(v.jari, |_, _| Ok(())).await), Refusal::NotFound);
        let member = v.joins(v.outi).await;
        let tried = v.act(v.maija, move |cx, case| take_back(cx, case, member)).await;
        assert_eq!(rule(tried), Rule::NoSuchMemberMove);
        let tried = v.act(v.outi, move |cx, case| take_back(cx, case, member)).await;
        assert_eq!(rule(tried), Rule::OnlyCaseManager);
    }

    fn the_path_of_the_case_asks_the_team(db) {
        let v = Village::new(db).await;
        let now = |cx: &mut Cx<'_, '_>, case: &Case| standing(cx, case);
        assert_eq!(v.act(v.maija, now).await.expect("looked").composition, Composition::NotApproved);
        v.consents(&[v.jobs.org, v.kela.org], core()).await;
        let jari = v.joins(v.jari).await;
        assert_eq!(v.act(v.maija, now).await.expect("looked").composition, Composition::Pair);
        let outi = v.suggests(v.outi).await;
        assert_eq!(v.act(v.maija, now).await.expect("looked").composition, Composition::NotApproved);
        v.approves(outi).await;
        let stands = v.act(v.maija, now).await.expect("looked");
        assert_eq!((stands.composition, stands.invitations), (Composition::Team, Invitations::Covered));
        let forward = v.act(v.maija, |cx, case| {
            casework::advance(cx, case, Stage::Assessing, &casework::Known::default())?;
            let case = access::enter(cx, case.id)?;
            casework::advance(cx, &case, Stage::TeamForming, &casework::Known::default())?;
            let (case, known) = (access::enter(cx, case.id)?, standing(cx, &case)?.into_known(casework::Known::default()));
            casework::advance(cx, &case, Stage::JointMeeting, &known)
        });
        forward.await.expect("the team is formed");
        assert_eq!(v.state(jari).await, MemberState::Active);
    }

    fn what_waits_is_counted_as_it_is_shown(db) {
        let v = Village::new(db).await;
        assert!(v.ask(v.jari, team::waiting_for_me).await.expect("asked").is_empty());
        v.consents(&[v.jobs.org], core()).await;
        v.invites(v.jari).await;
        let jari = v.jari;
        let asked = casework::responsibility::Asked { account: jari, reason: line("tuttu jo ennestään") };
        v.act(v.maija, move |cx, case| team::propose(cx, case, &asked)).await.expect("asked");
        let what: Vec<_> = v.ask(v.jari, team::waiting_for_me).await.expect("asked").iter().map(|one| one.what).collect();
        assert_eq!(what, [WaitingFor::Invitation, WaitingFor::Proposal]);
        v.answers(v.jari, Answer::Accept).await.expect("accepted");
        assert_eq!(v.ask(v.jari, team::waiting_for_me).await.expect("asked").len(), 1);
        assert!(v.ask(v.outi, team::waiting_for_me).await.expect("asked").is_empty());
    }

    /// P24: suggestions come from what the survey says, and only people add anybody.
    fn the_survey_says_whom_the_team_could_need(db) {
        let v = Village::new(db).await;
        let browser = v.browser(v.maija).await;
        let page = browser.get(&v.path("team")).await;
        page.says(&["Työllisyysalue", "kuuluu useimpiin tiimeihin"]);
        page.never_says(&["Terveysasema"]);
        let said = Said { field: Field::Limits, author: Author::Client, base: 0, words: Prose::new("Selkä ei kestä nostoja").ok() };
        v.act(v.maija, move |cx, case| save(cx, case, std::slice::from_ref(&said))).await.expect("written");
        let page = browser.get(&v.path("team")).await;
        page.says(&[OrgKind::HealthUnit.say(Language::Fi), LifeDomain::HealthFunctioning.say(Language::Fi)]);
        page.never_says(&["Selkä ei kestä"]);
        assert!(v.act(v.maija, everybody).await.expect("looked").is_empty());
    }

    /// Each thing a person does costs the same few statements, whatever the size of the team.
    fn a_move_costs_few_statements(db) {
        let v = Village::new(db).await;
        v.consents(&[v.jobs.org, v.kela.org], core()).await;
        v.joins(v.outi).await;
        v.invites(v.jari).await;
        let browser = v.browser(v.jari).await;
        let before = v.gate.db().statements_run();
        assert_eq!(browser.post(&v.path("team"), &[("do", "accept")]).await.status, 303);
        let run = v.gate.db().statements_run() - before;
        assert!(run <= 8, "accepting took {run} statements");
    }

    fn notices_tell_that_a_consent_changed_and_never_whose(db) {
        let v = Village::new(db).await;
        let id = v.consents(&[v.jobs.org], core()).await;
        v.joins(v.jari).await;
        v.act(v.maija, move |cx, case| team::consent::record_withdrawal(cx, case, id, SaidHow::Phone)).await.expect("recorded");
        let told = v.ask(v.jari, team::notices).await.expect("told");
        assert_eq!(told.iter().map(|one| one.kind).collect::<Vec<_>>(), [team::NoticeKind::ConsentEnded]);
        let newest = told.last().expect("one").at;
        assert!(v.ask(v.maija, team::notices).await.expect("told").is_empty(), "who recorded it knows");
        let before = newest.checked_sub(std::time::Duration::from_secs(1)).expect("a moment");
        v.ask(v.jari, move |cx| team::notices_read(cx, before)).await.expect("nothing had come");
        assert_eq!(v.ask(v.jari, team::notices).await.expect("told").len(), 1, "what came later waits still");
        v.ask(v.jari, move |cx| team::notices_read(cx, newest)).await.expect("read");
        assert!(v.ask(v.jari, team::notices).await.expect("told").is_empty());
    }
}

fn who_is_client(case: &Case) -> bool {
    case.relations().contains(domain::access::Relation::Client)
}

impl Village {
    async fn joins_as_convener(&self) -> MemberId {
        let new = NewMember { seat: TeamSeat::Convener, ..colleague(self.maija) };
        let id = self.act(self.maija, move |cx, case| suggest_member(cx, case, &new)).await.expect("suggested");
        self.approves(id).await;
        self.act(self.maija, move |cx, case| invite(cx, case, id)).await.expect("invited");
        id
    }
}
