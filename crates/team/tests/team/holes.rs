//! What an attacker once got through: each road is closed, and stays so. On both engines.

use crate::village::Village;
use access::Refusal;
use casework::{EventKind, responsibility as turns};
use db::args;
use domain::{
    Rule,
    consent::{Purpose, RecordedMode},
    responsibility::SaidHow,
    team::MemberState,
};
use kernel::{AccountId, Coded};
use team::{
    Answer, acknowledge, answer_invitation,
    consent::{NewConsent, live_consents, record_full_withdrawal, withdraw},
    propose, remove,
};
use testkit::on_both_engines;
use turns::Asked;
use village::{core, line, matrix, migrations, refused, rule};

const DUTIES: &str = "UPDATE account SET duties = ?2 WHERE id = ?1";
const TEAM_DOCTOR: i64 = 8;

impl Village {
    /// Jari has answered for Timo since Maija handed over.
    pub async fn jari_takes_over(&self) {
        self.consents(&[self.jobs.org], core()).await;
        self.asks(self.jari).await;
        self.act(self.jari, turns::accept).await.expect("accepted");
    }

    async fn asks(&self, who: AccountId) {
        let asked = Asked { account: who, reason: line("tuttu jo ennestään") };
        self.act(self.maija, move |cx, case| propose(cx, case, &asked)).await.expect("asked");
    }

    async fn opens(&self, who: AccountId) -> bool {
        match self.act(who, |_, _| Ok(())).await {
            Ok(()) => true,
            Err(stop) => {
                assert_eq!(refused::<()>(Err(stop)), Refusal::NotFound);
                false
            }
        }
    }

    /// The purposes for which something is in force now.
    async fn live(&self) -> Vec<Purpose> {
        let live = self.act(self.timo, live_consents).await.expect("Timo sees his own");
        live.iter().map(|version| version.consent.purpose).collect()
    }
}

on_both_engines! { migrations();
    /// I7: "take back all permissions" means all, also what was said for one contact.
    fn what_was_said_by_word_of_mouth_is_taken_back_with_the_rest(db) {
        let v = Village::new(db).await;
        v.consents(&[v.jobs.org], core()).await;
        let spoken = matrix(&[v.county.org, v.jobs.org], core());
        v.gives(NewConsent { mode: RecordedMode::OralSingleContact, purpose: Purpose::OneMeeting, ..spoken }).await.expect("said");
        assert_eq!(v.live().await.len(), 2);
        v.browser(v.timo).await.get("/me").await;
        v.act(v.timo, withdraw).await.expect("taken back");
        assert_eq!(v.live().await, []);
    }

    /// I7: what the client takes back by phone is everything, as on the own pages, unless they mean one consent; the page says which there are,
    /// and whoever was in the team on that ground is out of it.
    fn what_is_taken_back_by_phone_is_everything_unless_one_is_meant(db) {
        let v = Village::new(db).await;
        let (support, service) = (v.consents(&[v.jobs.org], core()).await, asks_for_a_service(&v));
        v.joins(v.jari).await;
        let maija = v.browser(v.maija).await;
        let page = |id: kernel::ConsentId| v.path(&format!("consents/{id}"));
        maija.get(&page(support)).await.never_says(&["name=\"which\""]);
        v.gives(service.clone()).await.expect("given for a service");
        let shown = maija.get(&page(support)).await;
        shown.says(&["Kaikki suostumukset", "value=\"all\" checked", "Voimassa on tämän lisäksi: ", "Vain tämän"]);
        maija.get(&format!("{}/narrow", page(support))).await.says(&["Näitä se ei muuta."]);
        let back = |which| [("do", "withdraw"), ("how", "phone"), ("which", which)];
        assert_eq!(maija.post(&page(support), &back("this")).await.status, 303);
        assert_eq!((v.live().await, v.opens(v.jari).await), (vec![Purpose::ServiceRequest], false), "one was meant");
        let support = v.consents(&[v.jobs.org], core()).await;
        assert!(v.opens(v.jari).await, "premise: the team works again");
        assert_eq!(maija.post(&page(support), &back("all")).await.status, 303);
        assert_eq!((v.live().await, v.opens(v.jari).await), (vec![], false), "everything");
        assert_eq!(v.state_of(v.jari).await, Some(MemberState::Suspended));
        v.gives(service).await.expect("given anew");
        let old = v.act(v.maija, move |cx, case| record_full_withdrawal(cx, case, support, SaidHow::Phone)).await;
        assert_eq!(rule(old), Rule::ConsentNotInForce, "a page of before ends nothing that came after");
        let unknown = kernel::Id::from_uuid(uuid::Uuid::nil());
        let none = v.act(v.maija, move |cx, case| record_full_withdrawal(cx, case, unknown, SaidHow::Phone)).await;
        assert_eq!(refused(none), Refusal::NotFound);
        let own = v.act(v.timo, move |cx, case| record_full_withdrawal(cx, case, support, SaidHow::Phone)).await;
        assert_eq!(refused(own), Refusal::NotAllowed(Rule::NotYourPart), "clients take back in person");
        assert_eq!(v.live().await, [Purpose::ServiceRequest], "nothing changed");
    }

    /// Domain §5.4: party × kind × purpose × time. A consent to ask for a service brings nobody back into the team, and replaces no other.
    fn a_consent_opens_for_its_purpose(db) {
        let v = Village::new(db).await;
        v.consents(&[v.jobs.org], core()).await;
        v.joins(v.jari).await;
        v.act(v.timo, withdraw).await.expect("taken back");
        let asks = || asks_for_a_service(&v);
        v.gives(asks()).await.expect("given for a service");
        assert!(!v.opens(v.jari).await, "the team is another matter");
        v.consents(&[v.jobs.org], core()).await;
        assert!(v.opens(v.jari).await, "premise: a consent to joint support opens again");
        assert_eq!(v.live().await, [Purpose::JointSupport, Purpose::ServiceRequest], "each stands for itself");
        v.gives(asks()).await.expect("given anew");
        assert_eq!(v.live().await, [Purpose::ServiceRequest, Purpose::JointSupport], "a new one replaces its like");
    }

    /// Domain §7: the one before reads along until the client knows the one who came after.
    fn who_answered_before_reads_until_the_client_knows_the_next(db) {
        let v = Village::new(db).await;
        v.jari_takes_over().await;
        assert!(v.opens(v.maija).await, "the handover goes on");
        v.act(v.jari, |cx, case| turns::tell(cx, case, SaidHow::Phone)).await.expect("told");
        v.act(v.timo, acknowledge).await.expect("known");
        assert!(!v.opens(v.maija).await, "it is complete");
    }

    /// Security §1.4: whom the client takes out sees nothing more, whatever else they were.
    fn who_answered_before_and_is_taken_out_reads_no_more(db) {
        let v = Village::new(db).await;
        v.consents(&[v.jobs.org], core()).await;
        let place = v.joins(v.pekka).await;
        v.set("UPDATE account SET duties = 31 WHERE id = ?1", args![v.pekka].to_vec()).await;
        v.asks(v.pekka).await;
        v.act(v.pekka, turns::accept).await.expect("accepted");
        let back = Asked { account: v.jari, reason: line("lähempänä työtä") };
        v.act(v.pekka, move |cx, case| propose(cx, case, &back)).await.expect("asked");
        v.act(v.jari, turns::accept).await.expect("accepted");
        assert!(v.opens(v.pekka).await, "premise: a member, and the one before");
        v.act(v.timo, move |cx, case| remove(cx, case, place)).await.expect("taken out");
        assert!(!v.opens(v.pekka).await);
    }

    /// Domain §5.1: what one may not do any more, one does not begin.
    fn who_has_lost_the_duty_takes_no_turn_and_joins_no_team(db) {
        let v = Village::new(db).await;
        v.consents(&[v.jobs.org, v.kela.org], core()).await;
        v.asks(v.jari).await;
        v.invites(v.outi).await;
        v.set(DUTIES, args![v.jari, TEAM_DOCTOR].to_vec()).await;
        v.set(DUTIES, args![v.outi, 0_i64].to_vec()).await;
        assert_eq!(rule(v.act(v.jari, turns::accept).await), Rule::NotYourPart);
        let joins = v.act(v.outi, |cx, case| answer_invitation(cx, case, &Answer::Accept)).await;
        assert_eq!(rule(joins), Rule::NotYourPart);
        assert_eq!(v.state_of(v.outi).await, Some(MemberState::Invited), "nothing changed");
    }

    /// Being asked takes nothing away: a member who is asked to answer for the client goes on seeing what members see.
    fn a_member_who_is_asked_to_answer_goes_on_as_a_member(db) {
        let v = Village::new(db).await;
        v.consents(&[v.jobs.org], core()).await;
        v.joins(v.jari).await;
        v.joins(v.pekka).await;
        v.set("UPDATE account SET duties = 31 WHERE id = ?1", args![v.pekka].to_vec()).await;
        for who in [v.jari, v.pekka] {
            let sees = async || v.act(who, |cx, case| case.key::<access::act::ReadPlan>(cx).map(drop)).await.is_ok();
            assert!(sees().await, "premise");
            v.asks(who).await;
            assert!(sees().await);
            assert_eq!(v.browser(who).await.get(&v.path("team")).await.status, 200);
            v.act(v.maija, turns::withdraw).await.expect("taken back");
        }
    }

    /// Domain §4: that somebody of a sensitive organisation is asked is not told to those who may not know that they work with Timo.
    fn a_helper_who_may_not_be_named_is_asked_without_a_name(db) {
        let v = Village::new(db).await;
        v.consents(&[v.jobs.org, v.clinic.org], core()).await;
        v.joins(v.jari).await;
        v.asks(v.clinic.who).await;
        let told = v.rows::<Told>(TOLD, vec![EventKind::ManagerProposed.code().into()]).await;
        assert!(told.iter().all(|row| row.detail.is_none()), "all around the client read the time line");
        let path = v.path("team");
        v.browser(v.jari).await.get(&path).await.never_says(&["Kirsi Ranta"]);
        v.browser(v.maija).await.get(&path).await.says(&["Kirsi Ranta"]);
    }
}

/// A consent to ask the employment area for a service.
fn asks_for_a_service(v: &Village) -> NewConsent {
    NewConsent { purpose: Purpose::ServiceRequest, ..matrix(&[v.county.org, v.jobs.org], core()) }
}

const TOLD: &str = "SELECT detail FROM case_event WHERE kind = ?1";

db::row! {
    struct Told {
        detail: Option<String>,
    }
}
