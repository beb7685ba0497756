//! What is said of who reads something is what a request of their own opens (design: "say who can see"). On both engines.

use crate::village::Village;
use access::{Refusal, act::ReadPlan};
use casework::responsibility as turns;
use db::args;
use domain::{Category, CategorySet, access::Action};
use kernel::{AccountId, Coded, OrgId};
use std::{collections::BTreeSet, time::Duration};
use team::propose;
use testkit::on_both_engines;
use turns::Asked;
use village::{core, line, migrations, refused};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const HANDLES: &str = "UPDATE unit SET handles = ?2 WHERE id = ?1";

/// Who sees what kind of data of whose register.
type Seen = BTreeSet<(AccountId, &'static str, OrgId)>;

impl Village {
    fn everybody(&self) -> [AccountId; 6] {
        [self.maija, self.pekka, self.jari, self.outi, self.clinic.who, self.veera]
    }

    fn kinds(&self) -> Vec<(Category, OrgId)> {
        let orgs = [self.county.org, self.jobs.org, self.kela.org, self.clinic.org];
        Category::ALL.iter().flat_map(|kind| orgs.map(|org| (*kind, org))).collect()
    }

    /// What a request of each opens.
    async fn opened(&self) -> Seen {
        let mut seen = Seen::new();
        for who in self.everybody() {
            let kinds = self.kinds();
            let own = self.act(who, move |cx, case| {
                let key = case.key::<ReadPlan>(cx)?;
                Ok(kinds.iter().copied().filter(|(kind, org)| key.sees(cx, *kind, *org)).collect::<Vec<_>>())
            });
            let own = own.await.unwrap_or_else(|stop| {
                let refusal = refused::<()>(Err(stop));
                assert!(matches!(refusal, Refusal::NotFound | Refusal::NotAllowed(_)), "{refusal:?}");
                Vec::new()
            });
            seen.extend(own.into_iter().map(|(kind, org)| (who, kind.code(), org)));
        }
        seen
    }

    /// What the one who answers for Timo is told of all of them.
    async fn said(&self, answers: AccountId) -> Seen {
        let (kinds, everybody) = (self.kinds(), self.everybody());
        let told = self.act(answers, move |cx, case| {
            let key = case.key::<ReadPlan>(cx)?;
            let readers = access::readers(cx, &key)?;
            let all = kinds.iter().flat_map(|(kind, org)| everybody.map(|who| (who, *kind, *org)));
            let reads =
                |(who, kind, org): &(AccountId, Category, OrgId)| readers.include(*who, Action::ReadPlan, *kind, *org);
            Ok(all.filter(reads).map(|(who, kind, org)| (who, kind.code(), org)).collect::<Seen>())
        });
        told.await.expect("who answers for Timo asks")
    }

    async fn both_agree(&self, answers: AccountId, when: &str) -> Seen {
        let opened = self.opened().await;
        assert_eq!(self.said(answers).await, opened, "{when}");
        opened
    }

    fn reads(&self, seen: &Seen, who: AccountId, kind: Category) -> bool {
        seen.iter().any(|(one, code, _)| *one == who && *code == kind.code())
    }
}

on_both_engines! { migrations();
    fn who_is_said_to_read_reads_and_nobody_else(db) {
        let v = Village::new(db).await;
        let (kirsi, sensitive) = (v.clinic.who, Category::SubstanceMentalHealth);
        let alone = v.both_agree(v.maija, "nobody else is anything to the case").await;
        assert!(v.everybody()[1..].iter().all(|who| !v.reads(&alone, *who, Category::Plan)));
        v.consents(&[v.jobs.org, v.clinic.org], core()).await;
        for who in [v.jari, kirsi, v.pekka] {
            v.joins(who).await;
        }
        let together = v.both_agree(v.maija, "a team").await;
        assert!(v.reads(&together, v.jari, Category::Plan) && !v.reads(&together, kirsi, sensitive));
        v.set(HANDLES, args![v.clinic.unit, CategorySet::EMPTY.with(sensitive).bits()].to_vec()).await;
        let handling = v.both_agree(v.maija, "a unit that works with what is sensitive").await;
        assert!(v.reads(&handling, kirsi, sensitive), "in the own register");
    }

    fn who_answered_before_reads_for_thirty_days_and_is_said_to(db) {
        let v = Village::new(db).await;
        v.consents(&[v.jobs.org], core()).await;
        let asked = Asked { account: v.jari, reason: line("hoitaa Timoa jo") };
        v.act(v.maija, move |cx, case| propose(cx, case, &asked)).await.expect("asked");
        v.act(v.jari, turns::accept).await.expect("accepted");
        let after = v.both_agree(v.jari, "the day of the handover").await;
        assert!(v.reads(&after, v.maija, Category::Plan));
        v.clock.pass(31 * DAY);
        let later = v.both_agree(v.jari, "a month later").await;
        assert!(!v.reads(&later, v.maija, Category::Plan));
    }
}
