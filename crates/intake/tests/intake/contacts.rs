//! Contacts: done, refused, refused with nothing changed. On both engines.

use crate::village::{Village, left, migrations, recorded};
use access::{Cx, Outcome, Refusal, act, enter, enter_contact};
use casework::NewCase;
use domain::{
    Rule,
    contact::{Acceptance, AnswerClock, Channel, Ending, NextStep},
    raising::ClientAnswer,
    screening::{HealthCheck, Situation, WorkingLife},
};
use intake::{
    Answer, CaseFromContact, Closing, Coming, Left, NotReached, Reply, ReplyCode, Screened, Talk, answer, end,
    forget_ended, leave, not_reached, open, record, screen, send_on, take, talk, waiting,
};
use kernel::{ContactId, Date, Id, Language, OnceId};
use std::time::Duration;
use testkit::on_both_engines;
use village::{line, new_case, program, prose, refused, rule};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const CONTACTS: &str = "SELECT count(*) AS n FROM contact";

fn nobody() -> ContactId {
    Id::from_uuid(uuid::Uuid::nil())
}

fn closing(ending: Ending, on: Option<Date>, version: i64) -> Closing {
    Closing { ending, next: NextStep { what: line("Soitamme sinulle"), on }, to_sender: None, version }
}

fn screened(situation: Option<Situation>) -> Screened {
    Screened { working_life: WorkingLife::NotInWork, situation, health_check: HealthCheck::Done }
}

fn talked(on: Date, answer: ClientAnswer) -> Talk {
    Talk { on, answer, ask_again: None, words: Some(prose("Haluan töihin.")) }
}

fn timo(answer: ClientAnswer, talked_on: Date, version: i64) -> CaseFromContact {
    let new = new_case(talked_on, ("Timo", "Koskela"), Language::Fi);
    let case = NewCase { answer, told: None, ..new };
    CaseFromContact { case, version }
}

/// What somebody who opens the contact meets.
fn opens(cx: &mut Cx<'_, '_>, id: ContactId) -> Outcome<()> {
    enter_contact(cx, id)?.key::<act::ReadContact>(cx).map(drop)
}

on_both_engines! { migrations();
    /// C05, V01: no name, no sign-in; two working days from a Thursday end on Monday.
    fn anybody_leaves_a_contact_and_the_clock_runs(db) {
        let v = Village::new(db).await;
        let id = v.left("En jaksa enää.").await;
        let seen = v.ask(v.people.riikka, waiting).await.expect("Riikka's desk");
        assert_eq!((seen.unanswered, seen.late, seen.last_day), (1, 0, 0));
        assert_eq!((seen.first[0].contact, seen.first[0].due.to_string().as_str()), (id, "2026-03-16"));
        assert_eq!((seen.first[0].clock, seen.first[0].name.as_deref()), (AnswerClock::Running, None));
    }

    fn the_most_urgent_stand_first_and_the_counts_are_of_all(db) {
        let v = Village::new(db).await;
        let first = v.left("Ensimmäinen").await;
        v.clock.pass(DAY);
        for _ in 0..4 {
            v.left("Myöhempi").await;
        }
        v.clock.pass(4 * DAY);
        let seen = v.ask(v.people.antero, waiting).await.expect("Antero's desk");
        assert_eq!((seen.unanswered, seen.late, seen.last_day, seen.first.len()), (5, 1, 4, 3));
        assert_eq!((seen.first[0].contact, seen.first[0].clock), (first, AnswerClock::Late));
        assert_eq!(v.ask(v.people.veera, waiting).await.expect("Veera's desk"), intake::Waiting::default());
        assert_eq!(v.ask(v.people.jari, waiting).await.expect("Jari's desk"), intake::Waiting::default());
    }

    fn what_waits_is_asked_in_one_statement(db) {
        let v = Village::new(db).await;
        let asker = v.asker(v.people.riikka).await;
        let before = v.gate.db().statements_run();
        v.gate.read(&asker, |_| Ok(())).await.expect("nothing asked");
        let nothing = v.gate.db().statements_run() - before;
        v.gate.read(&asker, |cx| waiting(cx).map(drop)).await.expect("the desk");
        assert_eq!(v.gate.db().statements_run() - before - nothing, nothing + 1);
    }

    fn sending_twice_leaves_one_contact(db) {
        let v = Village::new(db).await;
        let once: OnceId = Id::from_uuid(uuid::Uuid::from_u128(7));
        for _ in 0..2 {
            let (left, nobody) = (left("Kerran vain"), program());
            let answer = v.gate.change(&nobody, once, move |cx| leave(cx, &left).map(|id| id.to_string()));
            answer.await.expect("taken");
        }
        assert_eq!(v.number(CONTACTS, Vec::new()).await, 1);
    }

    /// The holder of the code reads the answer; the database knows only a hash.
    fn an_answer_is_read_with_a_code_and_with_no_other(db) {
        let v = Village::new(db).await;
        let code = ReplyCode::from_key(&"0a".repeat(32), b"").expect("a key");
        let other = ReplyCode::from_key(&"0b".repeat(32), b"").expect("a key");
        let left = Left { said: Some(prose("Kysyn nimettä.")), reply: Reply::Code(code.clone()), language: Language::Fi, receipt: None };
        let id = v.anybody(move |cx| leave(cx, &left)).await.expect("left");
        let hash = code.hash();
        let opened = v.anybody(move |cx| Ok(access::enter_contact_by_code(cx, hash)?.id)).await;
        assert_eq!(opened.expect("the code opens its contact"), id);
        let wrong = v.anybody(move |cx| access::enter_contact_by_code(cx, other.hash()).map(drop)).await;
        assert_eq!(refused(wrong), Refusal::NotFound);
        let refused = "SELECT count(*) AS n FROM trail WHERE kind = 'refused' AND case_id IS NULL AND contact_id IS NULL";
        assert_eq!(v.number(refused, vec![]).await, 1, "the wrong code is noted, the right one is a look");
        let with_code = "SELECT count(*) AS n FROM contact WHERE id = ?1 AND phone IS NULL AND name IS NULL AND length(reply_code) = 32";
        assert_eq!(v.number(with_code, vec![id.into()]).await, 1);
    }

    /// C01, C04: a call that one goes on with is answered already; one for the queue runs its clock.
    fn a_professional_records_a_call_or_a_walk_in(db) {
        let v = Village::new(db).await;
        let mine = v.mine().await;
        let queued = v.recorded(v.people.riikka, Coming::Queue(Channel::WalkIn)).await;
        assert_eq!(v.everything(mine).await, "1 triaged 1 0 0 0 0");
        assert_eq!(v.everything(queued).await, "1 received 0 0 0 0 0");
    }

    fn the_queue_is_not_written_by_others(db) {
        let v = Village::new(db).await;
        for coming in [Coming::Mine(Channel::Phone), Coming::Queue(Channel::Phone)] {
            let new = recorded(coming);
            assert_eq!(rule(v.ask(v.people.jari, move |cx| record(cx, &new)).await), Rule::NotYourPart);
        }
        let ahead = recorded(Coming::Sent { agreed: Date::constant(2026, 3, 13), promised: None });
        assert_eq!(rule(v.ask(v.people.jari, move |cx| record(cx, &ahead)).await), Rule::TalkInFuture);
        assert_eq!(v.number(CONTACTS, Vec::new()).await, 0, "nothing was added");
    }

    /// P08, I11: the client comes with their word, and the sender opens nothing.
    fn another_professional_sends_a_client_with_their_word(db) {
        let v = Village::new(db).await;
        let agreed = Date::constant(2026, 3, 11);
        let id = v.recorded(v.people.jari, Coming::Sent { agreed, promised: Some(line("Soitto tällä viikolla")) }).await;
        v.ask(v.people.riikka, move |cx| opens(cx, id)).await.expect("it lies in Riikka's queue");
        assert_eq!(refused(v.ask(v.people.jari, move |cx| opens(cx, id)).await), Refusal::NotFound);
    }

    fn what_lies_in_another_queue_is_not_found(db) {
        let v = Village::new(db).await;
        let id = v.left("Vain ensimmäiselle alkupalvelulle").await;
        for who in [v.people.veera, v.people.maija, v.people.jari, v.people.outi] {
            assert_eq!(refused(v.ask(who, move |cx| opens(cx, id)).await), Refusal::NotFound);
            assert_eq!(refused(v.ask(who, move |cx| take(cx, id, 1)).await), Refusal::NotFound);
        }
        let missing = nobody();
        assert_eq!(refused(v.ask(v.people.riikka, move |cx| take(cx, missing, 1)).await), Refusal::NotFound);
        assert_eq!(v.everything(id).await, "1 received 0 0 0 0 0");
    }

    fn whoever_takes_it_second_hears_about_the_first(db) {
        let v = Village::new(db).await;
        let id = v.left("Otetaan").await;
        v.ask(v.people.riikka, move |cx| take(cx, id, 1)).await.expect("Riikka takes it");
        assert_eq!(refused(v.ask(v.people.antero, move |cx| take(cx, id, 1)).await), Refusal::Conflict);
        assert_eq!(v.everything(id).await, "2 triaged 0 0 0 0 0");
        v.ask(v.people.antero, move |cx| take(cx, id, 2)).await.expect("taking over is allowed");
    }

    fn the_first_answer_stops_the_clock_and_a_later_one_leaves_it(db) {
        let v = Village::new(db).await;
        let id = v.left("Vastatkaa").await;
        let answered = "SELECT answered_at AS n FROM contact WHERE id = ?1";
        let first = |version| Answer { text: prose("Soitin hänelle."), version };
        let (one, two) = (first(1), first(2));
        v.ask(v.people.riikka, move |cx| answer(cx, id, &one)).await.expect("answered");
        let moment = v.number(answered, vec![id.into()]).await;
        v.clock.pass(DAY);
        v.ask(v.people.riikka, move |cx| answer(cx, id, &two)).await.expect("answered again");
        assert_eq!(v.number(answered, vec![id.into()]).await, moment);
        let stale = first(2);
        assert_eq!(refused(v.ask(v.people.antero, move |cx| answer(cx, id, &stale)).await), Refusal::Conflict);
        assert_eq!(v.ask(v.people.riikka, waiting).await.expect("the desk").unanswered, 0);
    }

    /// A call that nobody answers is no answer: the clock goes on, and somebody has the next try on a day.
    fn whoever_was_not_reached_is_tried_again_and_the_clock_goes_on(db) {
        let v = Village::new(db).await;
        let id = v.left("Soittakaa").await;
        let tried = |version| NotReached { again_on: Date::constant(2026, 3, 13), version };
        v.ask(v.people.riikka, move |cx| not_reached(cx, id, &tried(1))).await.expect("recorded");
        assert_eq!(v.everything(id).await, "2 triaged 0 0 0 0 0", "it is Riikka's, and not answered");
        assert_eq!(v.ask(v.people.antero, waiting).await.expect("the desk").unanswered, 1);
        assert_eq!(refused(v.ask(v.people.antero, move |cx| not_reached(cx, id, &tried(1))).await), Refusal::Conflict);
        assert_eq!(refused(v.ask(v.people.jari, move |cx| not_reached(cx, id, &tried(2))).await), Refusal::NotFound);
        let tries = "SELECT count(*) AS n FROM contact_try";
        assert_eq!(v.number(tries, Vec::new()).await, 1, "what was refused left nothing");
        v.ask(v.people.antero, move |cx| not_reached(cx, id, &tried(2))).await.expect("a second try, by another");
        assert_eq!(v.number(tries, Vec::new()).await, 2);
        let open = "SELECT count(*) AS n FROM contact WHERE next_due IS NOT NULL";
        assert_eq!(v.number(open, Vec::new()).await, 1);
        let answered = Answer { text: prose("Tavoitin hänet."), version: 3 };
        v.ask(v.people.riikka, move |cx| answer(cx, id, &answered)).await.expect("answered");
        assert_eq!(v.number(open, Vec::new()).await, 0, "nobody has to be tried any more");
        let (ends, late) = (closing(Ending::Advised, None, 4), tried(5));
        v.ask(v.people.riikka, move |cx| end(cx, id, &ends)).await.expect("ended");
        assert_eq!(rule(v.ask(v.people.riikka, move |cx| not_reached(cx, id, &late)).await), Rule::ContactEnded);
    }

    /// P03: the second question belongs to those not in work.
    fn the_three_questions_are_recorded_whole_or_not_at_all(db) {
        let v = Village::new(db).await;
        let id = v.mine().await;
        let missing = v.ask(v.people.riikka, move |cx| screen(cx, id, &screened(None))).await;
        assert_eq!(rule(missing), Rule::ScreeningSecondQuestionMissing);
        assert_eq!(v.everything(id).await, "1 triaged 1 0 0 0 0");
        let done = v.ask(v.people.riikka, move |cx| screen(cx, id, &screened(Some(Situation::SickLeave)))).await;
        done.expect("recorded");
        assert_eq!(v.everything(id).await, "1 triaged 1 1 0 0 0");
    }

    /// P02, M08b.
    fn a_talk_is_recorded_when_it_has_taken_place(db) {
        let v = Village::new(db).await;
        let id = v.recorded(v.people.riikka, Coming::Queue(Channel::Phone)).await;
        let (ahead, not_now) = (Date::constant(2026, 3, 13), Date::constant(2026, 3, 12));
        let early = v.ask(v.people.riikka, move |cx| talk(cx, id, &talked(ahead, ClientAnswer::No))).await;
        assert_eq!(rule(early), Rule::TalkInFuture);
        let open_end = v.ask(v.people.riikka, move |cx| talk(cx, id, &talked(not_now, ClientAnswer::NotNow))).await;
        assert_eq!(rule(open_end), Rule::AskAgainDayMissing);
        assert_eq!(v.everything(id).await, "1 received 0 0 0 0 0");
        let yes = v.ask(v.people.riikka, move |cx| talk(cx, id, &talked(not_now, ClientAnswer::WantsHelp))).await;
        yes.expect("recorded");
        assert_eq!(v.everything(id).await, "1 received 1 0 1 0 0", "the talk is an answer too");
    }

    /// Domain §6: an outcome has its step, its day where one is needed, and its person.
    fn a_contact_ends_with_a_step_and_a_person(db) {
        let v = Village::new(db).await;
        let id = v.mine().await;
        for ending in [Ending::Booked, Ending::SelfCare] {
            let dayless = closing(ending, None, 1);
            assert_eq!(rule(v.ask(v.people.riikka, move |cx| end(cx, id, &dayless)).await), Rule::NextStepNeedsDay);
        }
        let (stranger, me) = (Id::from_uuid(uuid::Uuid::from_u128(9)), v.people.riikka);
        let accepted = |by| Ending::HandedOver(Acceptance { by, at: "2026-03-12T07:00:00Z".parse().expect("a moment") });
        let kaisa = v.people.kaisa; // keeps accounts, and works with no client
        let with_nobody = [Ending::PairWork(stranger), Ending::PairWork(kaisa), Ending::Duplicate(nobody())];
        for ending in [accepted(stranger), accepted(me), accepted(kaisa)].into_iter().chain(with_nobody) {
            let unknown = closing(ending, None, 1);
            assert_eq!(refused(v.ask(v.people.riikka, move |cx| end(cx, id, &unknown)).await), Refusal::NotFound);
        }
        assert_eq!(v.everything(id).await, "1 triaged 1 0 0 0 0", "nothing has changed");
        let (done, again) = (closing(Ending::Advised, None, 1), closing(Ending::Advised, None, 2));
        v.ask(v.people.riikka, move |cx| end(cx, id, &done)).await.expect("ended");
        assert_eq!(rule(v.ask(v.people.riikka, move |cx| end(cx, id, &again)).await), Rule::ContactEnded);
        assert_eq!(rule(v.ask(v.people.riikka, move |cx| take(cx, id, 2)).await), Rule::ContactEnded);
        let screening = v.ask(v.people.riikka, move |cx| screen(cx, id, &screened(Some(Situation::Neither)))).await;
        assert_eq!(rule(screening), Rule::ContactEnded);
    }

    /// The database itself does not hold an ended contact without a step and a person.
    fn an_outcome_without_a_step_or_a_person_cannot_be_stored(db) {
        let v = Village::new(db).await;
        let id = v.left("Avoin").await;
        for text in [
            "UPDATE contact SET state = 'advised' WHERE id = ?1",
            "UPDATE contact SET state = 'advised', next_step = 'Soitamme' WHERE id = ?1",
        ] {
            let statement = db::Statement { name: "BREAK", text };
            let stored = v.gate.db().write(move |tx| tx.run(statement, &[id.into()]).map(drop)).await;
            assert!(matches!(stored, Err(db::Fault::Constraint(db::Constraint::Check, _))), "{text}: {stored:?}");
        }
        assert_eq!(v.everything(id).await, "1 received 0 0 0 0 0");
    }

    /// P17: whoever accepted is responsible from then on, and ends it in turn.
    fn a_contact_handed_over_is_the_receiver_s(db) {
        let v = Village::new(db).await;
        let id = v.mine().await;
        let at = "2026-03-12T07:00:00Z".parse().expect("a moment");
        let over = closing(Ending::HandedOver(Acceptance { by: v.people.maija, at }), None, 1);
        v.ask(v.people.riikka, move |cx| end(cx, id, &over)).await.expect("handed over");
        let (by_riikka, by_maija) = (closing(Ending::Advised, None, 2), closing(Ending::Advised, None, 2));
        assert_eq!(refused(v.ask(v.people.riikka, move |cx| end(cx, id, &by_riikka)).await), Refusal::NotFound);
        v.ask(v.people.maija, move |cx| opens(cx, id)).await.expect("Maija opens what she accepted");
        v.ask(v.people.maija, move |cx| end(cx, id, &by_maija)).await.expect("Maija ends it");
    }

    fn the_same_matter_points_to_the_earlier_contact(db) {
        let v = Village::new(db).await;
        let earlier = v.mine().await;
        v.clock.pass(DAY);
        let again = v.mine().await;
        let same = closing(Ending::Duplicate(earlier), None, 1);
        v.ask(v.people.riikka, move |cx| end(cx, again, &same)).await.expect("ended");
        let tied = "SELECT count(*) AS n FROM contact WHERE id = ?1 AND earlier_contact IS NOT NULL";
        assert_eq!(v.number(tied, vec![again.into()]).await, 1);
    }

    /// I1: the case, its interim case manager and the end of the contact are one transaction.
    fn a_case_opens_from_a_contact_with_its_manager(db) {
        let v = Village::new(db).await;
        let id = v.mine().await;
        let (riikka, today) = (v.people.riikka, Date::constant(2026, 3, 12));
        let new = timo(ClientAnswer::WantsHelp, today, 1);
        let case = v.ask(riikka, move |cx| open(cx, id, &new)).await.expect("opened");
        let managers = "SELECT count(*) AS n FROM case_manager WHERE state = 'active' AND kind = 'interim'";
        assert_eq!(v.number(managers, Vec::new()).await, 1);
        let tied = "SELECT count(*) AS n FROM contact WHERE id = ?1 AND state = 'case_opened' AND case_id IS NOT NULL AND person_id IS NOT NULL";
        assert_eq!(v.number(tied, vec![id.into()]).await, 1);
        let name = v.ask(riikka, move |cx| Ok(enter(cx, case)?.client.name())).await.expect("Riikka's case");
        assert_eq!(name, "Timo Koskela");
        let again = timo(ClientAnswer::WantsHelp, today, 2);
        assert_eq!(rule(v.ask(riikka, move |cx| open(cx, id, &again)).await), Rule::ContactEnded);
    }

    fn a_case_that_does_not_open_leaves_nothing_behind(db) {
        let v = Village::new(db).await;
        let id = v.mine().await;
        let (riikka, today, ahead) = (v.people.riikka, Date::constant(2026, 3, 12), Date::constant(2026, 3, 13));
        let (no, early) = (timo(ClientAnswer::NotNow, today, 1), timo(ClientAnswer::WantsHelp, ahead, 1));
        let stale = timo(ClientAnswer::WantsHelp, today, 7);
        assert_eq!(rule(v.ask(riikka, move |cx| open(cx, id, &no)).await), Rule::ClientHasNotSaidYes);
        assert_eq!(rule(v.ask(riikka, move |cx| open(cx, id, &early)).await), Rule::TalkInFuture);
        assert_eq!(refused(v.ask(riikka, move |cx| open(cx, id, &stale)).await), Refusal::Conflict);
        let veera = timo(ClientAnswer::WantsHelp, today, 1);
        assert_eq!(refused(v.ask(v.people.veera, move |cx| open(cx, id, &veera)).await), Refusal::NotFound);
        assert_eq!(v.everything(id).await, "1 triaged 1 0 0 0 0");
    }

    fn whoever_takes_no_clients_opens_no_case(db) {
        let v = Village::new(db).await;
        let id = v.mine().await;
        let at = "2026-03-12T07:00:00Z".parse().expect("a moment");
        let over = closing(Ending::HandedOver(Acceptance { by: v.people.outi, at }), None, 1);
        let yes = talked(Date::constant(2026, 3, 12), ClientAnswer::WantsHelp);
        v.ask(v.people.riikka, move |cx| talk(cx, id, &yes)).await.expect("recorded");
        v.ask(v.people.riikka, move |cx| end(cx, id, &over)).await.expect("handed over");
        let new = timo(ClientAnswer::WantsHelp, Date::constant(2026, 3, 12), 2);
        assert_eq!(rule(v.ask(v.people.outi, move |cx| open(cx, id, &new)).await), Rule::NotYourPart);
        assert_eq!(v.everything(id).await, "2 handed_over 1 0 1 0 0");
    }

    /// P01, M08a: what one noticed stays with one until the client has said yes.
    fn what_was_noticed_goes_on_only_with_a_yes(db) {
        let v = Village::new(db).await;
        let (jari, today) = (v.people.jari, Date::constant(2026, 3, 12));
        let id = v.recorded(jari, Coming::Noticed).await;
        assert_eq!(refused(v.ask(v.people.riikka, move |cx| opens(cx, id)).await), Refusal::NotFound);
        assert_eq!(rule(v.ask(jari, move |cx| send_on(cx, id, 1, None)).await), Rule::ClientHasNotSaidYes);
        v.ask(jari, move |cx| talk(cx, id, &talked(today, ClientAnswer::No))).await.expect("recorded");
        assert_eq!(rule(v.ask(jari, move |cx| send_on(cx, id, 1, None)).await), Rule::ClientHasNotSaidYes);
        v.clock.pass(Duration::from_secs(60));
        v.ask(jari, move |cx| talk(cx, id, &talked(today, ClientAnswer::WantsHelp))).await.expect("recorded");
        assert_eq!(refused(v.ask(jari, move |cx| send_on(cx, id, 5, None)).await), Refusal::Conflict);
        v.ask(jari, move |cx| send_on(cx, id, 1, None)).await.expect("sent");
        v.ask(v.people.riikka, move |cx| opens(cx, id)).await.expect("it lies in Riikka's queue");
        assert_eq!(refused(v.ask(jari, move |cx| opens(cx, id)).await), Refusal::NotFound);
        assert_eq!(v.everything(id).await, "2 received 0 0 2 0 0", "the clock of the first answer runs");
    }

    /// The public page promises it: thirty days after the end nothing is left of who it was and what was said.
    fn what_led_no_further_is_forgotten_after_thirty_days(db) {
        let v = Village::new(db).await;
        let (id, goes_on) = (v.mine().await, v.mine().await);
        v.ask(v.people.riikka, move |cx| screen(cx, id, &screened(Some(Situation::Neither)))).await.expect("recorded");
        let tried = NotReached { again_on: Date::constant(2026, 3, 12), version: 1 };
        v.ask(v.people.riikka, move |cx| not_reached(cx, id, &tried)).await.expect("recorded");
        let (ends, new) = (closing(Ending::Advised, None, 2), timo(ClientAnswer::WantsHelp, Date::constant(2026, 3, 12), 1));
        v.ask(v.people.riikka, move |cx| end(cx, id, &ends)).await.expect("ended");
        v.ask(v.people.riikka, move |cx| open(cx, goes_on, &new)).await.expect("opened");
        v.clock.pass(30 * DAY);
        assert_eq!(v.anybody(forget_ended).await.expect("nothing yet"), 0);
        v.clock.pass(DAY);
        assert_eq!(refused(v.ask(v.people.riikka, forget_ended).await), Refusal::NotFound, "nobody forgets by hand");
        assert_eq!(v.anybody(forget_ended).await.expect("forgotten"), 1);
        assert_eq!(v.anybody(forget_ended).await.expect("only once"), 0);
        let left = "SELECT count(*) AS n FROM contact WHERE name IS NOT NULL OR phone IS NOT NULL OR said <> ''";
        assert_eq!(v.number(left, Vec::new()).await, 1, "only the one that goes on");
        assert_eq!(v.number("SELECT count(*) AS n FROM screening", Vec::new()).await, 0);
        assert_eq!(v.number("SELECT count(*) AS n FROM contact_try", Vec::new()).await, 0);
        let proof = "SELECT count(*) AS n FROM trail WHERE contact_id = ?1 AND account_id IS NULL AND kind = 'change'";
        assert_eq!(v.number(proof, vec![id.into()]).await, 1);
    }
}
