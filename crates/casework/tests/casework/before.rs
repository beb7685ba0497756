//! What was told before the case was opened: told once, to whoever sees the client's own words and to nobody else.

use crate::village::Village;
use access::{Cx, Outcome, act};
use casework::{
    By, EventKind,
    before::{self, Before},
    talk::Talk,
    time_line,
};
use domain::{
    Category, CategorySet,
    raising::ClientAnswer,
    screening::{Answers, HealthCheck, QuestionSet, Situation, WorkingLife},
};
use kernel::{AccountId, Date, OrgId, Timestamp};
use testkit::on_both_engines;
use village::{core, migrations};

const ON: Date = Date::constant(2026, 3, 10);

/// The moment at which Maija wrote it down, two days before the case was opened.
fn by(account: AccountId, org: OrgId) -> By {
    By { at: "2026-03-10T08:00:00Z".parse().unwrap_or(Timestamp::MIN), account, name: "Maija Lehtonen".to_owned(), org }
}

fn goes_along(cx: &mut Cx<'_, '_>, case: &access::Case, by: &By, talk: &Talk) -> Outcome<()> {
    let key = case.key::<act::RaiseSupport>(cx)?;
    let answers = Answers::new(WorkingLife::NotInWork, Some(Situation::SickLeave), HealthCheck::NotDone)?;
    before::not_reached(cx, &key, by)?;
    before::screened(cx, &key, by, (QuestionSet::SampoharjuV1, answers))?;
    let id = cx.new_id();
    before::talked(cx, &key, id, by, talk)
}

impl Village {
    /// A call that did not reach, the three questions and a "not now" go along, in this organisation's register.
    async fn told_before(&self, org: OrgId) {
        let by = by(self.maija, org);
        let talk = Talk { on: ON, answer: ClientAnswer::NotNow, ask_again: Some(Date::constant(2026, 3, 20)) };
        self.act(self.maija, move |cx, case| goes_along(cx, case, &by, &talk)).await.expect("it goes along");
    }

    async fn reads_before(&self, who: AccountId) -> Before {
        self.act(who, before::read).await.expect("reads")
    }

    async fn happened(&self, who: AccountId) -> Vec<EventKind> {
        let kinds = self.act(who, |cx, case| {
            let key = case.key::<act::ReadTimeline>(cx)?;
            Ok(time_line(cx, &key, None, 100)?.into_iter().map(|event| event.kind).collect())
        });
        kinds.await.expect("reads")
    }
}

on_both_engines! { migrations();
    /// Told once: whoever answers next, and the client, read who heard what and when, the last word first.
    fn whoever_answers_next_reads_what_was_told_before(db) {
        let v = Village::new(db).await;
        v.told_before(v.county.org).await;
        v.jari_joins(core()).await;
        v.hands_over_to_jari().await;
        for who in [v.jari, v.timo] {
            let told = v.reads_before(who).await;
            let talks: Vec<_> = told.talks.iter().map(|heard| (heard.talk.on, heard.talk.answer)).collect();
            assert_eq!(talks, [(Date::constant(2026, 3, 12), ClientAnswer::WantsHelp), (ON, ClientAnswer::NotNow)]);
            assert!(told.talks.iter().all(|heard| heard.who == "Maija Lehtonen"), "{told:?}");
            let [asked] = told.screenings.as_slice() else { panic!("asked once: {told:?}") };
            assert_eq!((asked.by.name.as_str(), asked.answers.situation()), ("Maija Lehtonen", Some(Situation::SickLeave)));
            let line = v.happened(who).await;
            for kind in [EventKind::NotReached, EventKind::Screened, EventKind::Talked] {
                assert_eq!(line.iter().filter(|one| **one == kind).count(), 1, "{kind:?} in {line:?}");
            }
        }
    }

    /// The consent of the own words is the consent of what was asked beside them.
    fn whoever_does_not_see_the_own_words_sees_nothing_of_it(db) {
        let v = Village::new(db).await;
        v.told_before(v.county.org).await;
        v.jari_is_told_of_benefits_only().await;
        v.hands_over_to_jari().await;
        assert_eq!(v.reads_before(v.jari).await, Before::default());
        assert!(!v.happened(v.jari).await.contains(&EventKind::Screened));
        let page = v.browser(v.jari).await.get(&v.path("situation")).await;
        page.never_says(&["Tämän hän on jo kertonut", "Sairauslomalla", "Kolme kysymystä"]);
        v.browser(v.jari).await.get(&v.path("timeline")).await.never_says(&["Kysyttiin kolme kysymystä"]);
    }

    /// What another organisation asked stays in its register, although the case lies elsewhere (domain §10).
    fn what_another_organisation_asked_stays_in_its_register(db) {
        let v = Village::new(db).await;
        v.told_before(v.jobs.org).await;
        let told = v.reads_before(v.maija).await;
        assert!(told.screenings.is_empty(), "{told:?}");
        assert_eq!(told.talks.iter().map(|heard| heard.talk.answer).collect::<Vec<_>>(), [ClientAnswer::WantsHelp]);
        assert!(!v.happened(v.maija).await.contains(&EventKind::Screened));
        v.consents(&[v.jobs.org], CategorySet::EMPTY.with(Category::Plan)).await;
        assert_eq!(v.reads_before(v.maija).await.screenings.len(), 1, "Timo opens it");
    }

    fn the_survey_shows_it_beside_the_own_words_with_who_and_when(db) {
        let v = Village::new(db).await;
        v.told_before(v.county.org).await;
        let page = v.browser(v.maija).await.get(&v.path("situation")).await;
        page.says(&["Tämän hän on jo kertonut", "Ei juuri nyt, kysytään uudelleen 20.3.2026", "Terveystarkastus tehty", "kirjasi Maija Lehtonen 10.3."]);
        let line = v.browser(v.maija).await.get(&v.path("timeline")).await;
        line.says(&["Soitettiin, ei tavoitettu", "Kysyttiin kolme kysymystä", "Tuesta keskusteltiin: Ei juuri nyt"]);
    }
}
