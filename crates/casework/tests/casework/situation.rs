//! Survey and cover form: two authors side by side, every version kept, nothing lost when two write, nothing shown without ground.

use crate::village::Village;
use access::{Case, Cx, Outcome, Refusal, act};
use casework::situation::{
    self, Draft, Said, Situation, Typed, answer_rehabilitation, drafts, reach_level, rehabilitation_is_asked, save,
    summary, write_own_words,
};
use casework::{
    EventKind, record_earlier,
    responsibility::{Asked, accept, propose},
    time_line,
};
use domain::{
    Category, CategorySet, Rule,
    survey::{Author, Completeness, Field, Rehabilitation, Section},
};
use kernel::{AccountId, OrgId};
use std::time::Duration;
use testkit::on_both_engines;
use village::{line, migrations, prose, refused, rules};

const LOOKS: &str = "SELECT kind, action, categories FROM trail WHERE case_id = ?1 ORDER BY id";

db::row! {
    struct Look {
        kind: String,
        action: String,
        categories: i64,
    }
}

fn said(author: Author, field: Field, base: i64, words: &str) -> Said {
    Said { field, author, base, words: (!words.is_empty()).then(|| prose(words)) }
}

fn client(field: Field, base: i64, words: &str) -> Said {
    said(Author::Client, field, base, words)
}

fn professional(field: Field, base: i64, words: &str) -> Said {
    said(Author::Professional, field, base, words)
}

/// What a person sees in a field: author and text.
fn texts(situation: &Situation, field: Field) -> Vec<(Author, String)> {
    situation.said(field).map(|entry| (entry.author, entry.text.clone())).collect()
}

impl Village {
    async fn saves(&self, who: AccountId, said: Vec<Said>) -> Outcome<()> {
        self.act(who, move |cx, case| save(cx, case, &said)).await
    }

    async fn sees(&self, who: AccountId) -> Situation {
        self.act(who, situation::read).await.expect("reads")
    }

    async fn drafts(&self, who: AccountId, org: OrgId, typed: Typed) -> Vec<Draft> {
        let one = move |cx: &mut Cx<'_, '_>, case: &Case| drafts(cx, case, org, std::slice::from_ref(&typed));
        self.act(who, one).await.expect("shown again")
    }

    /// Something in each part of the situation, and a way to reach Timo.
    async fn everything_is_told(&self) {
        let fields = [
            Field::HowToReach,
            Field::WhoSupports,
            Field::WorkNow,
            Field::CanDo,
            Field::IncomeNow,
            Field::Housing,
            Field::ServicesNow,
        ];
        let said = fields.into_iter().map(|field| professional(field, 0, "tiedossa")).collect();
        self.saves(self.maija, said).await.expect("saved");
    }

    async fn calls_it(&self, who: AccountId, level: Completeness) -> Outcome<()> {
        self.act(who, move |cx, case| reach_level(cx, case, level)).await
    }

    pub async fn hands_over_to_jari(&self) {
        let asked = Asked { account: self.jari, reason: line("Timo hakee työtä") };
        self.act(self.maija, move |cx, case| propose(cx, case, &asked)).await.expect("Jari is asked");
        self.act(self.jari, accept).await.expect("Jari answers for Timo now");
    }

    async fn answers(&self, who: AccountId, answer: Rehabilitation, base: i64) -> Outcome<()> {
        self.act(who, move |cx, case| answer_rehabilitation(cx, case, &answer, base)).await
    }
}

on_both_engines! { migrations();
    /// P09: the client's words at the opening are there from the first minute, told to nobody twice.
    fn the_first_words_are_kept(db) {
        let v = Village::new(db).await;
        let situation = v.sees(v.maija).await;
        let first = situation.said(Field::WhatMatters).next().expect("Timo's words");
        assert_eq!(first.text, "Haluan tehdä töitä, joita selkäni kestää.");
        assert_eq!((first.author, first.by_client, first.who.as_str()), (Author::Client, false, "Maija Lehtonen"));
    }

    /// F01, domain §8: client's and professional's answers side by side.
    fn two_authors_never_overwrite_each_other(db) {
        let v = Village::new(db).await;
        v.saves(v.maija, vec![professional(Field::Limits, 0, "Nostot yli 10 kg")]).await.expect("saved");
        let own = vec![client(Field::Limits, 0, "En jaksa istua pitkään")];
        v.act(v.timo, move |cx, case| write_own_words(cx, case, &own)).await.expect("Timo writes");
        v.saves(v.maija, vec![professional(Field::Limits, 1, "Nostot yli 5 kg")]).await.expect("saved");
        let seen = texts(&v.sees(v.maija).await, Field::Limits);
        let client = (Author::Client, "En jaksa istua pitkään".to_owned());
        assert_eq!(seen, [client, (Author::Professional, "Nostot yli 5 kg".to_owned())]);
    }

    fn every_version_is_kept(db) {
        let v = Village::new(db).await;
        for (base, text) in [(0, "yksi"), (1, "kaksi"), (2, "")] {
            v.saves(v.maija, vec![professional(Field::Housing, base, text)]).await.expect("saved");
        }
        assert_eq!(v.versions("housing", "professional").await, ["yksi", "kaksi", ""]);
        assert!(!v.sees(v.maija).await.speaks_of(Section::Home), "what was taken back is not shown");
    }

    fn saving_the_same_again_adds_nothing(db) {
        let v = Village::new(db).await;
        v.saves(v.maija, vec![professional(Field::Housing, 0, "vuokralla")]).await.expect("saved");
        let before = v.count().await;
        v.saves(v.maija, vec![professional(Field::Housing, 1, "vuokralla")]).await.expect("saved");
        assert_eq!(v.count().await, before);
    }

    /// "My words" are the client's, the professional's part is the professional's.
    fn nobody_writes_in_the_other_s_place(db) {
        let v = Village::new(db).await;
        let before = v.count().await;
        let in_my_words = v.saves(v.maija, vec![professional(Field::Strengths, 0, "reipas")]).await;
        assert_eq!(rules(in_my_words), [Rule::NotThisAuthorsField]);
        let summary = vec![client(Field::Summary, 0, "yhteenveto")];
        let in_summary = v.act(v.timo, move |cx, case| write_own_words(cx, case, &summary)).await;
        assert_eq!(rules(in_summary), [Rule::NotThisAuthorsField]);
        let as_professional = vec![professional(Field::Limits, 0, "x")];
        let posing = v.act(v.timo, move |cx, case| write_own_words(cx, case, &as_professional)).await;
        assert_eq!(rules(posing), [Rule::NotThisAuthorsField]);
        let own = vec![client(Field::WhatIWant, 0, "x")];
        let as_client = v.act(v.maija, move |cx, case| write_own_words(cx, case, &own)).await;
        assert_eq!(rules(as_client), [Rule::OnlyClient]);
        assert_eq!(v.count().await, before);
    }

    fn whoever_has_nothing_to_do_with_the_client_finds_nothing(db) {
        let v = Village::new(db).await;
        let before = v.count().await;
        assert_eq!(refused(v.act(v.veera, situation::read).await), Refusal::NotFound);
        let tried = v.saves(v.veera, vec![professional(Field::Housing, 0, "x")]).await;
        assert_eq!(refused(tried), Refusal::NotFound);
        assert_eq!(v.count().await, before);
    }

    /// `no_lost_update`: the second one is asked to choose, and the whole of what they sent is refused, not half of it.
    fn two_editors_conflict_and_nothing_is_lost(db) {
        let v = Village::new(db).await;
        v.joins(v.pekka).await;
        v.saves(v.maija, vec![professional(Field::Limits, 0, "alku")]).await.expect("saved");
        v.saves(v.pekka, vec![professional(Field::Limits, 1, "Pekan teksti")]).await.expect("saved");
        let before = v.count().await;
        let mine = vec![professional(Field::Body, 0, "selkä"), professional(Field::Limits, 1, "Maijan teksti")];
        assert_eq!(refused(v.saves(v.maija, mine).await), Refusal::Conflict);
        assert_eq!(v.count().await, before, "not even the field that nobody else touched");
        let (field, author) = (Field::Limits, Author::Professional);
        let typed = Typed { field, author, base: 1, text: "Maijan teksti".to_owned() };
        let shown = v.drafts(v.maija, v.county.org, typed).await;
        let (text, theirs) = ("Maijan teksti".to_owned(), Some("Pekan teksti".to_owned()));
        assert_eq!(shown, [Draft { field, author, version: 2, text, theirs }]);
        v.saves(v.maija, vec![professional(Field::Limits, 2, "molemmat")]).await.expect("after choosing");
        assert_eq!(v.versions("limits", "professional").await, ["alku", "Pekan teksti", "molemmat"]);
    }

    fn what_only_the_other_changed_stays_as_the_other_left_it(db) {
        let v = Village::new(db).await;
        v.joins(v.pekka).await;
        v.saves(v.maija, vec![professional(Field::Limits, 0, "alku")]).await.expect("saved");
        v.saves(v.pekka, vec![professional(Field::Limits, 1, "Pekan teksti")]).await.expect("saved");
        let mine = vec![professional(Field::Limits, 1, "alku"), professional(Field::Body, 0, "selkä")];
        v.saves(v.maija, mine).await.expect("both changes stand");
        let seen = v.sees(v.maija).await;
        assert_eq!(texts(&seen, Field::Limits), [(Author::Professional, "Pekan teksti".to_owned())]);
        assert_eq!(texts(&seen, Field::Body), [(Author::Professional, "selkä".to_owned())]);
        let typed = Typed { field: Field::Limits, author: Author::Professional, base: 1, text: "alku".to_owned() };
        let shown = v.drafts(v.maija, v.county.org, typed).await;
        assert_eq!((shown[0].text.as_str(), &shown[0].theirs), ("Pekan teksti", &None));
    }

    /// I4: not without consent, not one kind more than the consent says; and the trail knows what was shown.
    fn another_organisation_sees_only_what_the_client_opened(db) {
        let v = Village::new(db).await;
        v.jari_joins(CategorySet::team_core().with(Category::EmploymentEducation)).await;
        let all = [Field::WorkNow, Field::IncomeNow, Field::Limits];
        let said = all.into_iter().map(|field| professional(field, 0, "countyn")).collect();
        v.saves(v.maija, said).await.expect("saved");
        let seen = v.sees(v.jari).await;
        let fields: Vec<Field> = seen.entries.iter().map(|entry| entry.field).collect();
        assert_eq!(fields, [Field::WhatMatters, Field::WorkNow]);
        let looks = v.rows::<Look>(LOOKS, vec![v.case.into()]).await;
        let look = looks.iter().find(|look| look.kind == "view" && look.action == "read_statements").expect("a look");
        let shown = CategorySet::from_bits(look.categories);
        assert_eq!(shown, [Category::ContactBasic, Category::Plan, Category::EmploymentEducation].into_iter().collect());
    }

    /// Each organisation writes into its own register; what one does not see, one does not overwrite either.
    fn what_one_does_not_see_one_does_not_overwrite(db) {
        let v = Village::new(db).await;
        v.jari_joins(CategorySet::team_core()).await;
        v.saves(v.maija, vec![professional(Field::IncomeNow, 0, "sairauspäiväraha")]).await.expect("saved");
        v.saves(v.jari, vec![professional(Field::IncomeNow, 0, "ansiot")]).await.expect("saved beside it");
        assert_eq!(texts(&v.sees(v.jari).await, Field::IncomeNow), [(Author::Professional, "ansiot".to_owned())]);
        assert_eq!(
            texts(&v.sees(v.maija).await, Field::IncomeNow),
            [(Author::Professional, "sairauspäiväraha".to_owned())]
        );
        assert_eq!(texts(&v.sees(v.timo).await, Field::IncomeNow).len(), 2, "Timo sees both");
    }

    /// P22, S001: the rehabilitation question cannot be passed silently.
    fn the_whole_is_not_called_whole_without_the_rehabilitation_question(db) {
        let v = Village::new(db).await;
        v.everything_is_told().await;
        let before = v.count().await;
        assert_eq!(rules(v.calls_it(v.maija, Completeness::Whole).await), [Rule::RehabilitationNotAsked]);
        assert_eq!(v.count().await, before);
        let reason = Rehabilitation::NotNow(line("odottaa leikkausta"));
        v.answers(v.maija, reason.clone(), 0).await.expect("answered");
        v.clock.pass(Duration::from_secs(3 * 24 * 60 * 60));
        v.calls_it(v.maija, Completeness::Whole).await.expect("whole");
        let seen = v.sees(v.maija).await;
        assert_eq!(seen.rehabilitation[0].answer, reason);
        let whole = seen.whole.expect("whole");
        assert_eq!(whole.at.as_second() - seen.contacted_at.as_second(), 3 * 24 * 60 * 60);
    }

    /// P10: from the first contact, also when the case was opened later.
    fn the_days_are_counted_from_the_first_contact(db) {
        let v = Village::new(db).await;
        let contact: kernel::Timestamp = "2026-03-02T07:00:00Z".parse().expect("a moment");
        let told = v.act(v.maija, move |cx, case| {
            let key = case.key::<act::RaiseSupport>(cx)?;
            record_earlier(cx, &key, EventKind::Contacted, contact, None)
        });
        told.await.expect("recorded");
        assert_eq!(v.sees(v.maija).await.contacted_at, contact);
        let last = v.act(v.maija, |cx, case| {
            let key = case.key::<act::ReadTimeline>(cx)?;
            Ok(time_line(cx, &key, None, 10)?.pop().map(|event| event.kind))
        });
        assert_eq!(last.await.expect("read"), Some(EventKind::Contacted), "the oldest line");
    }

    fn an_empty_part_and_an_unreachable_client_are_named(db) {
        let v = Village::new(db).await;
        let first = [Rule::ClientNotReachable, Rule::FirstLookIsEmpty];
        assert_eq!(rules(v.calls_it(v.maija, Completeness::First).await), first);
        let all = [Rule::ClientNotReachable, Rule::RehabilitationNotAsked, Rule::SurveyHasEmptySections];
        assert_eq!(rules(v.calls_it(v.maija, Completeness::Whole).await), all);
        v.saves(v.maija, vec![client(Field::HowToReach, 0, "tekstiviestillä")]).await.expect("saved");
        assert_eq!(rules(v.calls_it(v.maija, Completeness::First).await), [Rule::FirstLookIsEmpty], "nothing is told of who helps");
        v.saves(v.maija, vec![client(Field::WhoSupports, 0, "Veli auttaa kyydeissä.")]).await.expect("saved");
        v.calls_it(v.maija, Completeness::First).await.expect("the first look");
        assert_eq!(refused(v.calls_it(v.maija, Completeness::First).await), Refusal::Conflict, "the first time stays");
    }

    fn an_answer_about_rehabilitation_is_not_written_over(db) {
        let v = Village::new(db).await;
        v.joins(v.pekka).await;
        v.answers(v.maija, Rehabilitation::Asked, 0).await.expect("answered");
        assert_eq!(refused(v.answers(v.pekka, Rehabilitation::Applied, 0).await), Refusal::Conflict);
        v.answers(v.pekka, Rehabilitation::Applied, 1).await.expect("after seeing it");
        let seen = v.sees(v.maija).await;
        assert_eq!((&seen.rehabilitation[0].answer, seen.rehabilitation[0].version), (&Rehabilitation::Applied, 2));
    }

    /// Whoever takes over without seeing the answer neither asks Timo again nor learns what he said.
    fn a_question_that_was_asked_is_asked_for_everybody(db) {
        let v = Village::new(db).await;
        v.jari_is_told_of_benefits_only().await;
        assert!(!v.act(v.jari, rehabilitation_is_asked).await.expect("told"), "nobody has asked yet");
        assert!(rules(v.calls_it(v.jari, Completeness::Whole).await).contains(&Rule::RehabilitationNotAsked));
        v.answers(v.maija, Rehabilitation::NotNow(line("odottaa leikkausta")), 0).await.expect("answered");
        v.hands_over_to_jari().await;
        assert!(v.act(v.jari, rehabilitation_is_asked).await.expect("told"));
        let seen = v.sees(v.jari).await;
        assert!(seen.rehabilitation_asked && seen.rehabilitation.is_empty(), "asked, and nothing of the answer: {seen:?}");
        assert!(!rules(v.calls_it(v.jari, Completeness::Whole).await).contains(&Rule::RehabilitationNotAsked));
    }

    fn the_first_page_of_the_case_has_the_situation_in_a_few_lines(db) {
        let v = Village::new(db).await;
        v.saves(v.maija, vec![professional(Field::IncomeNow, 0, "Sairauspäiväraha 31.3. asti\nlisää")]).await.expect("saved");
        v.saves(v.maija, vec![client(Field::Strengths, 0, "Kädentaidot")]).await.expect("saved");
        let seen = v.act(v.maija, summary).await.expect("a summary");
        assert_eq!(seen.words.as_deref(), Some("Haluan tehdä töitä, joita selkäni kestää."));
        let lines: Vec<&str> = seen.lines.iter().map(|(_, text)| text.as_str()).collect();
        assert_eq!(lines, ["Kädentaidot", "Sairauspäiväraha 31.3. asti …"]);
    }

    fn what_was_written_stands_on_the_time_line(db) {
        let v = Village::new(db).await;
        v.saves(v.maija, vec![professional(Field::Housing, 0, "vuokralla")]).await.expect("saved");
        let kinds = v.act(v.maija, |cx, case| {
            let key = case.key::<act::ReadTimeline>(cx)?;
            Ok(time_line(cx, &key, None, 10)?.into_iter().map(|event| event.kind).collect::<Vec<_>>())
        });
        let kinds = kinds.await.expect("read");
        assert!(kinds.contains(&EventKind::SituationWritten) && kinds.contains(&EventKind::OwnWordsWritten), "{kinds:?}");
    }
}
