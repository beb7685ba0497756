//! What came of a contact goes along into the case: told once, on both engines.

use crate::village::{Village, migrations};
use access::{Cx, Outcome, Refusal, act, enter_contact};
use casework::{EventKind, NewCase, before, responsibility, time_line};
use domain::{
    raising::ClientAnswer,
    screening::{HealthCheck, Situation, WorkingLife},
};
use intake::{CaseFromContact, Coming, NotReached, Screened, Talk, not_reached, open, screen, send_on, take, talk};
use kernel::{AccountId, CaseId, ContactId, Date, Language};
use testkit::on_both_engines;
use village::{line, new_case, prose, refused};

const MIGRATION: &str = include_str!("../../migrations/0058_told_before.sql");
const TODAY: Date = Date::constant(2026, 3, 12);

fn asked() -> Screened {
    Screened {
        working_life: WorkingLife::NotInWork,
        situation: Some(Situation::SickLeave),
        health_check: HealthCheck::NotDone,
    }
}

fn said(answer: ClientAnswer) -> Talk {
    let ask_again = (answer == ClientAnswer::NotNow).then(|| Date::constant(2026, 3, 20));
    Talk { on: TODAY, answer, ask_again, words: Some(prose("Haluan tehdä töitä.")) }
}

/// Asks the three questions and hears the answer.
async fn asks_and_hears(v: &Village, who: AccountId, contact: ContactId, answers: Vec<ClientAnswer>) {
    let does = move |cx: &mut Cx<'_, '_>| {
        screen(cx, contact, &asked())?;
        answers.iter().try_for_each(|answer| talk(cx, contact, &said(*answer)))
    };
    v.ask(who, does).await.expect("asked and heard");
}

async fn opens(v: &Village, contact: ContactId, version: i64) -> CaseId {
    let case = new_case(TODAY, ("Timo", "Koskela"), Language::Fi);
    let new = CaseFromContact { case: NewCase { answer: ClientAnswer::WantsHelp, ..case }, version };
    v.ask(v.people.riikka, move |cx| open(cx, contact, &new)).await.expect("opened")
}

/// Somebody takes over for long.
async fn takes_over(v: &Village, case: CaseId, who: AccountId) {
    let asked = responsibility::Asked { account: who, reason: line("tuttu jo ennestään") };
    v.with(case, v.people.riikka, move |cx, case| responsibility::propose(cx, case, &asked)).await.expect("asked");
    v.with(case, who, responsibility::accept).await.expect("accepts");
}

async fn told(v: &Village, case: CaseId, who: AccountId) -> before::Before {
    v.with(case, who, before::read).await.expect("reads")
}

async fn happened(v: &Village, case: CaseId, who: AccountId) -> Vec<(EventKind, String)> {
    let lines = |cx: &mut Cx<'_, '_>, case: &access::Case| -> Outcome<_> {
        let key = case.key::<act::ReadTimeline>(cx)?;
        Ok(time_line(cx, &key, None, 100)?.into_iter().map(|event| (event.kind, event.who)).collect())
    };
    v.with(case, who, lines).await.expect("reads")
}

on_both_engines! { migrations();
    /// Antero calls, Riikka asks and hears; Maija, who answers next, reads it in the case, and the contact itself stays closed to her.
    fn whoever_answers_after_the_initial_service_reads_what_was_told(db) {
        let v = Village::new(db).await;
        let (riikka, antero, maija) = (v.people.riikka, v.people.antero, v.people.maija);
        let contact = v.left("Selkä ei kestä.").await;
        let tried = NotReached { again_on: Date::constant(2026, 3, 13), version: 1 };
        v.ask(antero, move |cx| not_reached(cx, contact, &tried)).await.expect("recorded");
        v.ask(riikka, move |cx| take(cx, contact, 2)).await.expect("taken");
        asks_and_hears(&v, riikka, contact, vec![ClientAnswer::NotNow, ClientAnswer::WantsHelp]).await;
        let case = opens(&v, contact, 3).await;
        takes_over(&v, case, maija).await;
        let before = told(&v, case, maija).await;
        let answers: Vec<_> = before.talks.iter().map(|heard| (heard.who.as_str(), heard.talk.answer)).collect();
        assert_eq!(answers.len(), 2, "the yes that opened it is told once: {before:?}");
        assert!(answers.contains(&("Riikka Ojala", ClientAnswer::WantsHelp)) && answers.contains(&("Riikka Ojala", ClientAnswer::NotNow)));
        assert_eq!(before.screenings.iter().map(|one| (one.by.name.as_str(), one.answers.health_check())).collect::<Vec<_>>(), [("Riikka Ojala", HealthCheck::NotDone)]);
        let line = happened(&v, case, maija).await;
        let of = |kind| line.iter().filter(|(one, _)| *one == kind).map(|(_, who)| who.as_str()).collect::<Vec<_>>();
        assert_eq!(of(EventKind::Contacted), ["Riikka Ojala"]);
        assert_eq!(of(EventKind::NotReached), ["Antero Vuori"]);
        assert_eq!(of(EventKind::Screened), ["Riikka Ojala"]);
        assert_eq!(of(EventKind::Talked).len(), 2, "each talk once");
        assert_eq!(refused(v.ask(maija, move |cx| enter_contact(cx, contact).map(drop)).await), Refusal::NotFound);
    }

    /// The last word stays the last: a "not now" of before does not stop a case that a yes has opened.
    fn the_yes_that_opens_the_case_is_the_last_word(db) {
        let v = Village::new(db).await;
        let contact = v.mine().await;
        asks_and_hears(&v, v.people.riikka, contact, vec![ClientAnswer::NotNow]).await;
        let case = opens(&v, contact, 1).await;
        let last = "SELECT count(*) AS n FROM case_talk WHERE answer = 'wants_help' AND id = (SELECT id FROM case_talk ORDER BY id DESC LIMIT 1)";
        assert_eq!(v.number(last, Vec::new()).await, 1);
        let line = happened(&v, case, v.people.riikka).await;
        assert_eq!(line.iter().filter(|(kind, _)| *kind == EventKind::Talked).count(), 2, "the talk of the opening stands there too");
    }

    /// The migration does for the cases that are open already what opening does from now on.
    fn cases_that_were_opened_before_know_it_too(db) {
        let v = Village::new(db).await;
        let contact = v.mine().await;
        asks_and_hears(&v, v.people.riikka, contact, vec![ClientAnswer::NotNow, ClientAnswer::WantsHelp]).await;
        let case = opens(&v, contact, 1).await;
        let now = told(&v, case, v.people.riikka).await;
        v.set("DELETE FROM case_screening", Vec::new()).await;
        v.set("DELETE FROM case_talk WHERE id IN (SELECT id FROM raising)", Vec::new()).await;
        assert_eq!(told(&v, case, v.people.riikka).await.talks.len(), 1, "premise: it was not known");
        for step in MIGRATION.split_inclusive(';').filter(|step| step.contains("INSERT")) {
            assert!(v.set(step, Vec::new()).await > 0, "{step}");
        }
        assert_eq!(told(&v, case, v.people.riikka).await, now);
    }

    /// Jari asked for the employment area: what he heard stays in its register until the client opens it (domain §10).
    fn what_the_sender_asked_stays_in_the_senders_register(db) {
        let v = Village::new(db).await;
        let (jari, riikka) = (v.people.jari, v.people.riikka);
        let contact = v.recorded(jari, Coming::Noticed).await;
        asks_and_hears(&v, jari, contact, vec![ClientAnswer::WantsHelp]).await;
        v.ask(jari, move |cx| send_on(cx, contact, 1, None)).await.expect("sent on");
        v.ask(riikka, move |cx| take(cx, contact, 2)).await.expect("taken");
        let case = opens(&v, contact, 3).await;
        let before = told(&v, case, riikka).await;
        assert!(before.screenings.is_empty(), "{before:?}");
        assert_eq!(before.talks.iter().map(|heard| heard.who.as_str()).collect::<Vec<_>>(), ["Riikka Ojala"]);
        assert!(happened(&v, case, riikka).await.iter().all(|(kind, who)| *kind != EventKind::Screened && who != "Jari Niemi"));
    }
}
