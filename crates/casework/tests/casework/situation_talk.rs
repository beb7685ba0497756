//! Notes, the time line and messages: done, refused, refused with nothing changed; paged by key without a gap.

use crate::village::Village;
use access::{Refusal, act};
use casework::{
    EventKind, message,
    note::{self, NewNote},
    timeline::{Line, time_line_with_notes},
};
use domain::{Category, Rule};
use std::time::Duration;
use testkit::on_both_engines;
use village::{core, migrations, prose, refused, rules};

impl Village {
    async fn notes(&self, who: kernel::AccountId, category: Category, text: &str) -> access::Outcome<kernel::NoteId> {
        let note = NewNote { category, body: prose(text) };
        self.act(who, move |cx, case| note::write(cx, case, &note)).await
    }

    /// Every note that somebody sees, the newest first.
    async fn sees_notes(&self, who: kernel::AccountId) -> Vec<String> {
        let seen = self.act(who, |cx, case| time_line_with_notes(cx, case, None, 100)).await.expect("read");
        let text = |line| match line {
            Line::Note(note) => Some(note.text),
            Line::Event(_) => None,
        };
        seen.lines.into_iter().filter_map(text).collect()
    }

    async fn thread(&self, who: kernel::AccountId) -> Vec<(bool, String, bool)> {
        let thread = self.act(who, |cx, case| message::thread(cx, case, None, 100)).await.expect("read");
        thread.messages.into_iter().map(|one| (one.from_client, one.text, one.waits)).collect()
    }

    async fn timo_writes(&self, text: &str) {
        let text = prose(text);
        self.act(self.timo, move |cx, case| message::from_client(cx, case, &text)).await.expect("Timo writes");
    }

    async fn maija_writes(&self, text: &str) {
        let text = prose(text);
        let written = self.act(self.maija, move |cx, case| message::from_professional(cx, case, &text));
        written.await.expect("Maija writes");
    }
}

on_both_engines! { migrations();
    fn a_note_stands_on_the_time_line_and_the_client_reads_it(db) {
        let v = Village::new(db).await;
        v.notes(v.maija, Category::SituationSurvey, "Puhelu Timon kanssa").await.expect("written");
        assert_eq!(v.sees_notes(v.maija).await, ["Puhelu Timon kanssa"]);
        assert_eq!(v.sees_notes(v.timo).await, ["Puhelu Timon kanssa"]);
    }

    /// The subject decides who reads: also that a note was written is told only to those who read it.
    fn a_note_is_read_by_those_whom_its_subject_is_open_to(db) {
        let v = Village::new(db).await;
        v.jari_joins(core()).await;
        v.notes(v.maija, Category::HealthWorkAbility, "terveydestä").await.expect("written");
        v.notes(v.maija, Category::Plan, "suunnitelmasta").await.expect("written");
        assert_eq!(v.sees_notes(v.jari).await, ["suunnitelmasta"]);
        let written = v.act(v.jari, |cx, case| {
            let key = case.key::<act::ReadTimeline>(cx)?;
            let lines = casework::time_line(cx, &key, None, 100)?;
            Ok(lines.iter().filter(|event| event.kind == EventKind::NoteWritten).count())
        });
        assert_eq!(written.await.expect("read"), 1);
    }

    fn a_kind_that_the_own_unit_does_not_work_with_is_not_noted(db) {
        let v = Village::new(db).await;
        let before = v.count().await;
        let tried = v.notes(v.maija, Category::SubstanceMentalHealth, "x").await;
        assert_eq!(rules(tried), [Rule::NotYourPart]);
        assert_eq!(v.count().await, before);
    }

    fn whoever_is_not_beside_the_client_notes_nothing(db) {
        let v = Village::new(db).await;
        let before = v.count().await;
        assert_eq!(refused(v.notes(v.veera, Category::Plan, "x").await), Refusal::NotFound);
        assert_eq!(rules(v.notes(v.timo, Category::Plan, "x").await), [Rule::NotYourPart]);
        assert_eq!(v.count().await, before);
    }

    /// By key: no line twice, none left out, also when many lines are of one moment.
    fn the_time_line_is_paged_without_a_gap(db) {
        let v = Village::new(db).await;
        for number in 0..7 {
            v.notes(v.maija, Category::Plan, &format!("kirjaus {number}")).await.expect("written");
            if number == 3 {
                v.clock.pass(Duration::from_secs(60));
            }
        }
        let whole = v.act(v.maija, |cx, case| time_line_with_notes(cx, case, None, 1000)).await.expect("read");
        let paged = v.act(v.maija, |cx, case| {
            let (mut lines, mut before) = (Vec::new(), None);
            loop {
                let page = time_line_with_notes(cx, case, before, 2)?;
                lines.extend(page.lines);
                before = page.older;
                if before.is_none() {
                    return Ok(lines);
                }
            }
        });
        let paged = paged.await.expect("read");
        let texts = |lines: &[Line]| {
            let mut all: Vec<String> = lines.iter().map(|line| format!("{line:?}")).collect();
            all.sort();
            all
        };
        assert_eq!(texts(&paged), texts(&whole.lines));
        assert_eq!(v.sees_notes(v.maija).await.len(), 7);
    }

    fn a_message_waits_until_it_is_answered(db) {
        let v = Village::new(db).await;
        v.timo_writes("Milloin tavataan?").await;
        let waiting = v.ask(v.maija, message::unanswered).await.expect("the desk");
        assert_eq!(waiting.iter().map(|one| (one.case_id, one.n)).collect::<Vec<_>>(), [(v.case, 1)]);
        v.clock.pass(Duration::from_secs(60));
        v.maija_writes("Torstaina.").await;
        assert_eq!(
            v.thread(v.timo).await,
            [(true, "Milloin tavataan?".to_owned(), false), (false, "Torstaina.".to_owned(), false)]
        );
        assert!(v.ask(v.maija, message::unanswered).await.expect("the desk").is_empty());
    }

    fn what_the_client_writes_after_the_answer_waits_again(db) {
        let v = Village::new(db).await;
        v.timo_writes("yksi").await;
        v.maija_writes("kaksi").await;
        v.clock.pass(Duration::from_secs(60));
        v.timo_writes("kolme").await;
        assert_eq!(v.thread(v.maija).await.last(), Some(&(true, "kolme".to_owned(), true)));
        let waits = v.act(v.maija, |cx, case| {
            let key = case.key::<act::ReadMessages>(cx)?;
            message::waits(cx, &key)
        });
        assert!(waits.await.expect("read"));
    }

    fn nobody_writes_as_the_other(db) {
        let v = Village::new(db).await;
        let before = v.count().await;
        let as_client = v.act(v.maija, |cx, case| message::from_client(cx, case, &prose("x"))).await;
        assert_eq!(rules(as_client), [Rule::OnlyClient]);
        let as_professional = v.act(v.timo, |cx, case| message::from_professional(cx, case, &prose("x"))).await;
        assert_eq!(rules(as_professional), [Rule::NotYourPart]);
        let stranger = v.act(v.veera, |cx, case| message::from_professional(cx, case, &prose("x"))).await;
        assert_eq!(refused(stranger), Refusal::NotFound);
        assert_eq!(v.count().await, before);
    }

    fn another_organisation_reads_no_messages_without_consent(db) {
        let v = Village::new(db).await;
        v.jari_joins(core()).await;
        v.timo_writes("vain sinulle").await;
        assert!(v.thread(v.jari).await.is_empty());
        assert!(v.ask(v.jari, message::unanswered).await.expect("the desk").is_empty(), "Jari is not the case manager");
    }

    fn a_question_that_one_does_not_see_is_not_answered_by_writing(db) {
        let v = Village::new(db).await;
        v.jari_is_told_of_benefits_only().await;
        v.timo_writes("Milloin tavataan?").await;
        let written = v.act(v.jari, |cx, case| message::from_professional(cx, case, &prose("Työnhaku on voimassa."))).await;
        written.expect("Jari writes about his own matter");
        assert_eq!(v.ask(v.maija, message::unanswered).await.expect("the desk").len(), 1, "Timo still waits for Maija");
    }

    fn old_messages_are_paged_by_key(db) {
        let v = Village::new(db).await;
        for number in 0..5 {
            v.timo_writes(&number.to_string()).await;
            v.clock.pass(Duration::from_secs(1));
        }
        let newest = v.act(v.timo, |cx, case| message::thread(cx, case, None, 2)).await.expect("read");
        let texts = |thread: &message::Thread| thread.messages.iter().map(|one| one.text.clone()).collect::<Vec<_>>();
        assert_eq!(texts(&newest), ["3", "4"]);
        let before = newest.older;
        let older = v.act(v.timo, move |cx, case| message::thread(cx, case, before, 10)).await.expect("read");
        assert_eq!((texts(&older), older.older), (vec!["0".to_owned(), "1".to_owned(), "2".to_owned()], None));
    }
}
