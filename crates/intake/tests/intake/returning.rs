//! A client comes back through the ordinary contact: the same clientship opens again, for the number and the family name together and for
//! nothing less (decision 0009). On both engines.

use crate::village::{Village, migrations};
use access::{Cx, Outcome, Refusal, act, enter};
use casework::{NewCase, NewPerson};
use db::Arg;
use domain::{
    Rule,
    case::Stage,
    closing::{ClosingReason, Outcome as Doing},
    contact::{Acceptance, Channel, Ending, NextStep},
    raising::ClientAnswer,
    responsibility::SaidHow,
};
use intake::{CaseFromContact, Closing, Coming, Returning, Talk, end, open, open_again, talk};
use kernel::{AccountId, CaseId, ContactId, Date, Language};
use plan::{ActionEnds, ClosingText, How};
use std::time::Duration;
use testkit::{Engine, TestDb, on_both_engines};
use village::{client, line, new_case, prose, refused, rule};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const TODAY: Date = Date::constant(2026, 4, 20);
const REFUSED: &str =
    "SELECT count(*) AS n FROM trail WHERE kind = 'refused' AND action = 'reopen_case' AND relation = 'contact_queue'";
const EVERYTHING: &str = "SELECT f.stage AS stage, f.version AS version, p.phone AS phone, \
    (SELECT count(*) FROM case_file) AS cases, (SELECT count(*) FROM person) AS people, \
    (SELECT count(*) FROM case_manager WHERE state = 'active') AS active, (SELECT count(*) FROM case_event) AS events, \
    (SELECT count(*) FROM contact WHERE state = 'triaged') AS contacts \
    FROM case_file f JOIN person p ON p.id = f.person_id WHERE f.id = ?1";

db::row! {
    struct Everything {
        stage: String,
        version: i64,
        phone: Option<String>,
        cases: i64,
        people: i64,
        active: i64,
        events: i64,
        contacts: i64,
    }

    struct Number {
        number: String,
    }
}

/// A clientship that Riikka opened on the twelfth of March and closed for this reason, and forty days later the client's new contact.
struct Ended {
    v: Village,
    case: CaseId,
    number: String,
    timo: AccountId,
    contact: ContactId,
}

impl Ended {
    async fn because(db: &TestDb, reason: Option<ClosingReason>) -> Self {
        let v = Village::new(db).await;
        let (case, timo) = opened(&v).await;
        if let Some(reason) = reason {
            closes(&v, case, reason).await;
        }
        v.clock.pass(39 * DAY);
        let contact = v.mine().await;
        let number = v.rows::<Number>("SELECT number FROM case_file WHERE id = ?1", vec![case.into()]).await;
        Self { number: number.into_iter().map(|row| row.number).collect(), v, case, timo, contact }
    }

    async fn new(db: &TestDb) -> Self {
        Self::because(db, Some(ClosingReason::ClientsWish)).await
    }

    async fn comes_back(&self, who: AccountId, number: &str, family: &str) -> Outcome<CaseId> {
        let (contact, back) = (self.contact, returning(number, family, 1));
        self.v.ask(who, move |cx| open_again(cx, contact, &back)).await
    }

    async fn everything(&self) -> String {
        let row = self.v.rows::<Everything>(EVERYTHING, vec![self.case.into()]).await.pop().expect("the case");
        let (phone, counts) =
            (row.phone.unwrap_or_default(), (row.cases, row.people, row.active, row.events, row.contacts));
        format!("{} {} {phone} {counts:?}", row.stage, row.version)
    }
}

async fn opened(v: &Village) -> (CaseId, AccountId) {
    let contact = v.mine().await;
    let case = new_case(Date::constant(2026, 3, 12), ("Timo", "Koskela"), Language::Fi);
    let new = CaseFromContact { case: NewCase { answer: ClientAnswer::WantsHelp, ..case }, version: 1 };
    let opens = v.ask(v.people.riikka, move |cx| {
        let case = open(cx, contact, &new)?;
        let person = enter(cx, case)?.client.person;
        Ok((case, identity::add_account(cx, &client("Timo Koskela", person, Language::Fi))?))
    });
    opens.await.expect("opened")
}

async fn closes(v: &Village, case: CaseId, reason: ClosingReason) {
    let (told, outcome) = (Some(How::Phone), Some(Doing::Other));
    let text = ClosingText { reason: Some(reason), outcome, words: None, told, ends: ActionEnds::default() };
    v.with(case, v.people.riikka, move |cx, case| plan::close(cx, case, &text)).await.expect("closed");
}

fn returning(number: &str, family: &str, version: i64) -> Returning {
    let new = new_case(TODAY, ("Timo", family), Language::Sv);
    let person = NewPerson { phone: Some("0500000009".to_owned()), ..new.person };
    let words = Some(prose("Olen valmis jatkamaan."));
    Returning { number: number.to_owned(), person, said_on: TODAY, told: SaidHow::Phone, words, version }
}

/// Who answers, as the client sees it.
fn my_person(cx: &mut Cx<'_, '_>, case: &access::Case) -> Outcome<AccountId> {
    let key = case.key::<act::ReadTeam>(cx)?;
    Ok(casework::manager(cx, &key)?.expect("somebody").account)
}

on_both_engines! { migrations();
    /// P36, I1: no second case, no second person; somebody else of the same register answers, and the client sees who.
    fn a_client_who_comes_back_gets_the_same_clientship(db) {
        let e = Ended::new(db).await;
        let antero = e.v.people.antero;
        let case = e.comes_back(antero, &e.number, " koskela ").await.expect("opened again");
        assert_eq!(case, e.case);
        let said = |_: &mut Cx<'_, '_>, case: &access::Case| Ok((case.stage, case.number.clone(), case.client.name(), case.client.language));
        let now = e.v.with(case, antero, said).await.expect("Antero's case");
        assert_eq!(now, (Stage::Assessing, e.number.clone(), "Timo Koskela".to_owned(), Language::Sv));
        assert!(e.everything().await.contains(" 0500000009 (1, 1, 1, "), "one case, one person, one who answers: {}", e.everything().await);
        assert_eq!(e.v.with(case, e.timo, my_person).await.expect("Timo's own page"), antero);
        let told = "SELECT count(*) AS n FROM case_manager WHERE state = 'active' AND kind = 'interim' AND told_how = 'phone'";
        assert_eq!(e.v.number(told, Vec::new()).await, 1);
        let tied = "SELECT count(*) AS n FROM contact WHERE id = ?1 AND state = 'case_opened' AND case_id = ?2 AND person_id IS NOT NULL";
        assert_eq!(e.v.number(tied, vec![e.contact.into(), case.into()]).await, 1);
        let history = e.v.with(case, antero, plan::closings).await.expect("the history");
        assert_eq!(history.iter().filter_map(|step| step.words.as_deref()).collect::<Vec<_>>(), ["Olen valmis jatkamaan."]);
        let trail = "SELECT count(*) AS n FROM trail WHERE case_id = ?1 AND kind = 'change' AND action = 'reopen_case' AND relation = 'contact_queue'";
        assert_eq!(e.v.number(trail, vec![case.into()]).await, 1);
    }

    /// What was heard at the new contact goes along, and the yes on which it opens again is told once.
    fn what_was_told_on_coming_back_goes_along_once(db) {
        let e = Ended::new(db).await;
        let (riikka, contact) = (e.v.people.riikka, e.contact);
        let heard = |answer, ask_again| Talk { on: TODAY, answer, ask_again, words: None };
        let talks = [heard(ClientAnswer::NotNow, Some(Date::constant(2026, 5, 4))), heard(ClientAnswer::WantsHelp, None)];
        e.v.ask(riikka, move |cx| talks.iter().try_for_each(|one| talk(cx, contact, one))).await.expect("heard");
        e.comes_back(riikka, &e.number, "Koskela").await.expect("opened again");
        let today = "SELECT count(*) AS n FROM case_event WHERE kind = 'talked' AND detail = ?1 AND at >= ?2";
        let since = || Arg::from("2026-04-20T00:00:00Z".parse::<kernel::Timestamp>().expect("a moment"));
        assert_eq!(e.v.number(today, vec!["wants_help".into(), since()]).await, 1);
        assert_eq!(e.v.number(today, vec!["not_now".into(), since()]).await, 1);
        let told = e.v.with(e.case, riikka, casework::before::read).await.expect("reads");
        assert_eq!(told.talks.iter().map(|one| one.talk.answer).filter(|one| *one == ClientAnswer::WantsHelp).count(), 2, "of then and of now");
    }

    /// A wrong number, a right number with a wrong name, and the number of a clientship that goes on: one answer, and nothing changes.
    fn nothing_is_told_of_what_matches_half(db) {
        let e = Ended::new(db).await;
        let riikka = e.v.people.riikka;
        let before = e.everything().await;
        for (number, family) in [("A-9999", "Koskela"), (e.number.as_str(), "Koskelo"), (e.number.as_str(), "Timo")] {
            assert_eq!(rule(e.comes_back(riikka, number, family).await), Rule::NoEndedCase, "{number} {family}");
        }
        assert_eq!(e.everything().await, before);
        assert_eq!(e.v.number(REFUSED, Vec::new()).await, 5, "three of the contact, two of the client whose number it was");
        let of_timo = format!("{REFUSED} AND case_id = ?1");
        let of_timo: &'static str = Box::leak(of_timo.into_boxed_str());
        assert_eq!(e.v.number(of_timo, vec![e.case.into()]).await, 2);
    }

    fn a_clientship_that_goes_on_is_not_found(db) {
        let e = Ended::because(db, None).await;
        let before = e.everything().await;
        assert_eq!(rule(e.comes_back(e.v.people.antero, &e.number, "Koskela").await), Rule::NoEndedCase);
        assert_eq!(e.everything().await, before);
    }

    fn nobody_comes_back_with_the_papers_of_the_dead(db) {
        let e = Ended::because(db, Some(ClosingReason::Deceased)).await;
        let before = e.everything().await;
        assert_eq!(rule(e.comes_back(e.v.people.antero, &e.number, "Koskela").await), Rule::NoEndedCase);
        assert_eq!(e.everything().await, before);
    }

    /// Another county's initial service has its own register.
    fn another_organisation_opens_nobody_s_clientship(db) {
        let e = Ended::new(db).await;
        let veeras = e.v.recorded(e.v.people.veera, Coming::Mine(Channel::Phone)).await;
        let (before, back) = (e.everything().await, returning(&e.number, "Koskela", 1));
        assert_eq!(rule(e.v.ask(e.v.people.veera, move |cx| open_again(cx, veeras, &back)).await), Rule::NoEndedCase);
        assert_eq!(refused(e.comes_back(e.v.people.veera, &e.number, "Koskela").await), Refusal::NotFound);
        assert_eq!(e.everything().await, before);
    }

    /// The tie ends with the contact: it is no pass to the client afterwards.
    fn whoever_did_not_open_it_is_nothing_to_it(db) {
        let e = Ended::new(db).await;
        let (riikka, case) = (e.v.people.riikka, e.case);
        assert_eq!(refused(e.v.with(case, riikka, |_, _| Ok(())).await), Refusal::NotFound, "her thirty days are over");
        e.comes_back(e.v.people.antero, &e.number, "Koskela").await.expect("opened again");
        assert_eq!(refused(e.v.with(case, riikka, |_, _| Ok(())).await), Refusal::NotFound);
        let second = e.v.mine().await;
        let back = returning(&e.number, "Koskela", 1);
        assert_eq!(rule(e.v.ask(riikka, move |cx| open_again(cx, second, &back)).await), Rule::NoEndedCase, "it goes on now");
    }

    fn what_cannot_be_opened_leaves_nothing_behind(db) {
        let e = Ended::new(db).await;
        let (riikka, contact, before) = (e.v.people.riikka, e.contact, e.everything().await);
        let stale = Returning { version: 7, ..returning(&e.number, "Koskela", 7) };
        assert_eq!(refused(e.v.ask(riikka, move |cx| open_again(cx, contact, &stale)).await), Refusal::Conflict);
        let early = Returning { said_on: Date::constant(2026, 3, 11), ..returning(&e.number, "Koskela", 1) };
        assert_eq!(rule(e.v.ask(riikka, move |cx| open_again(cx, contact, &early)).await), Rule::WishBeforeEnd);
        let ahead = Returning { said_on: Date::constant(2026, 4, 21), ..returning(&e.number, "Koskela", 1) };
        assert_eq!(rule(e.v.ask(riikka, move |cx| open_again(cx, contact, &ahead)).await), Rule::TalkInFuture);
        assert_eq!(e.everything().await, before);
    }

    fn whoever_takes_no_clients_opens_nothing_again(db) {
        let e = Ended::new(db).await;
        let (contact, outi) = (e.contact, e.v.people.outi);
        let ending = Ending::HandedOver(Acceptance { by: outi, at: "2026-04-20T07:00:00Z".parse().expect("a moment") });
        let over = Closing { ending, next: NextStep { what: line("Outi soittaa"), on: None }, to_sender: None, version: 1 };
        let on = Date::constant(2026, 4, 20);
        let yes = Talk { on, answer: ClientAnswer::WantsHelp, ask_again: None, words: None };
        e.v.ask(e.v.people.riikka, move |cx| talk(cx, contact, &yes)).await.expect("recorded");
        e.v.ask(e.v.people.riikka, move |cx| end(cx, contact, &over)).await.expect("handed over");
        let before = e.everything().await;
        let back = returning(&e.number, "Koskela", 2);
        assert_eq!(rule(e.v.ask(outi, move |cx| open_again(cx, contact, &back)).await), Rule::NotYourPart);
        assert_eq!(e.everything().await, before);
    }
}

/// The fields of the page, with this number.
fn typed<'a>(number: &'a str, told: &'a str) -> [(&'a str, &'a str); 9] {
    [
        ("given", "Timo"),
        ("family", "Koskela"),
        ("number", number),
        ("phone", "0500000009"),
        ("language", "fi"),
        ("talked_on", "20.4.2026"),
        ("wants_help", "yes"),
        ("told", told),
        ("version", "1"),
    ]
}

#[tokio::test]
async fn the_plain_answer_stands_beside_the_number_and_what_was_typed_stays() {
    let db = TestDb::open(Engine::Sqlite, migrations()).await.expect("SQLite is built in");
    let e = Ended::new(&db).await;
    let riikka = e.v.browser(e.v.people.riikka).await;
    let path = format!("/contacts/{}/case", e.contact);
    riikka.get(&path).await.says(&["Onko hän ollut asiakkaana ennenkin?"]);
    for number in ["A-9999", "ei tiedossa"] {
        let answer = riikka.post(&path, &typed(number, "phone")).await;
        assert_eq!(answer.status, 422, "{number}");
        answer.says(&[
            "href=\"#number\"",
            "Emme löytäneet päättynyttä asiakkuutta",
            &format!("value=\"{number}\""),
            "value=\"Koskela\"",
        ]);
    }
    let untold = riikka.post(&path, &typed(&e.number, "")).await;
    assert_eq!(untold.status, 422);
    untold.says(&["href=\"#told\""]);
    let opened = riikka.post(&path, &typed(&e.number.to_lowercase(), "phone")).await;
    assert_eq!(opened.to, format!("/cases/{}", e.case), "{}", opened.page);
}

/// Numbers follow each other: whoever guesses waits, and a right one is no guess.
#[tokio::test]
async fn whoever_guesses_waits() {
    let db = TestDb::open(Engine::Sqlite, migrations()).await.expect("SQLite is built in");
    let e = Ended::new(&db).await;
    let (riikka, antero) = (e.v.browser(e.v.people.riikka).await, e.v.browser(e.v.people.antero).await);
    let path = format!("/contacts/{}/case", e.contact);
    for guess in ["A-2001", "A-2002", "A-2003", "A-2004", "A-2005"] {
        assert_eq!(riikka.post(&path, &typed(guess, "phone")).await.status, 422, "{guess}");
    }
    let waits = riikka.post(&path, &typed(&e.number, "phone")).await;
    assert_eq!(waits.status, 429, "the right one waits too");
    waits.says(&["value=\"Koskela\""]);
    let opened = antero.post(&path, &typed(&e.number, "phone")).await;
    assert_eq!(opened.to, format!("/cases/{}", e.case), "nobody else waits");
    let counted = "SELECT count(*) AS n FROM attempt WHERE cools_at > last_at";
    assert_eq!(e.v.number(counted, Vec::new()).await, 1, "the right one was given back");
}
