//! The pages as people meet them: forms that remember, lists whose count is their rows, three languages.

use crate::village::{Village, migrations};
use domain::contact::Channel;
use intake::{Coming, ReplyCode};
use kernel::{Date, Language};
use testkit::{Engine, TestDb};
use village::Answer;

const PUBLIC: [(&str, &str, [&str; 3]); 3] = [
    (
        "/fi/ota-yhteytta",
        "/fi/ota-yhteytta/kiitos",
        ["Missä haluat apua?", "Terveysasema", "viimeistään maanantaina 16.3.2026"],
    ),
    ("/sv/ta-kontakt", "/sv/ta-kontakt/tack", ["Vad vill du ha hjälp med?", "Hälsostation", "måndag 16.3.2026"]),
    ("/en/contact", "/en/contact/thanks", ["What would you like help with?", "Clinic", "Monday 16 March 2026"]),
];

async fn village() -> (TestDb, Village) {
    let db = TestDb::open(Engine::Sqlite, migrations()).await.expect("SQLite is built in");
    let village = Village::new(&db).await;
    (db, village)
}

fn is_mended(answer: &Answer, texts: &[&str]) {
    assert_eq!(answer.status, 422, "{}", answer.page);
    answer.says(texts);
}

#[tokio::test]
async fn anybody_writes_in_three_languages_and_hears_what_happens_next() {
    let (_db, v) = village().await;
    for (contact, thanks, [question, place, day]) in PUBLIC {
        let visitor = v.visitor("sv");
        let form = visitor.get(contact).await;
        assert_eq!(form.status, 200, "{contact}");
        form.says(&[question, place, "014\u{a0}000\u{a0}0100"]);
        let once = form.field("once");
        let sent = visitor.post(contact, &[("once", &once), ("reply_by", "call"), ("phone", "040 123 4567")]).await;
        assert_eq!((sent.status, sent.to.as_str()), (303, thanks));
        visitor.get(thanks).await.says(&[day]);
    }
}

#[tokio::test]
async fn what_was_typed_stays_when_something_is_to_be_mended() {
    let (_db, v) = village().await;
    let visitor = v.visitor("fi");
    let post = async |fields: &[(&str, &str)]| visitor.post("/fi/ota-yhteytta", fields).await;
    let code = post(&[("said", "Tunnus 010594Y9032 ja asiani"), ("reply_by", "call"), ("phone", "040 123 4567")]).await;
    is_mended(&code, &["Tunnus 010594Y9032 ja asiani</textarea>", "Poista henkilötunnus tekstistä", "040 123 4567"]);
    let phone = post(&[("said", "Asiani"), ("reply_by", "text"), ("phone", "äidille")]).await;
    is_mended(&phone, &["Asiani</textarea>", "id=\"phone-e\"", "value=\"äidille\""]);
    let missing = post(&[("said", "Asiani"), ("reply_by", "call")]).await;
    is_mended(&missing, &["href=\"#phone\"", "Täytä tämä kohta"]);
    let way = post(&[("said", "Asiani"), ("reply_by", "agreed")]).await;
    is_mended(&way, &["href=\"#reply_by\""]);
    let long = post(&[("said", &"x".repeat(2001)), ("reply_by", "call"), ("phone", "040 123 4567")]).await;
    is_mended(&long, &["enintään 2000 merkkiä"]);
    let foreign = post(&[("said", "Asiani"), ("reply_by", "call"), ("phone", "112"), ("state", "advised")]).await;
    is_mended(&foreign, &["Lomake oli vanhentunut"]);
    let hostile = post(&[("said", "<script>alert(1)</script>\"'"), ("reply_by", "call")]).await;
    is_mended(&hostile, &["&#60;script&#62;"]);
    assert!(!hostile.page.contains("<script>alert"));
    let control = post(&[("said", "a\u{0}b"), ("reply_by", "call"), ("phone", "040 123 4567")]).await;
    is_mended(&control, &["id=\"said-e\""]);
    assert_eq!(v.visitor("fi").post("/fi/ota-yhteytta", &[("said", &"ä".repeat(40_000))]).await.status, 413);
    let rows = v.number("SELECT count(*) AS n FROM contact", Vec::new()).await;
    assert_eq!(rows, 0, "nothing was taken");
}

/// What is needed is said before, and whatever is missing is said at once: nobody sends a form three times to hear of three fields.
#[tokio::test]
async fn a_number_that_is_needed_is_asked_for_beforehand_and_beside_everything_else_that_is_missing() {
    let (_db, v) = village().await;
    let riikka = v.browser(v.people.riikka).await;
    let form = riikka.get("/contacts/new").await;
    form.says(&["Tarvitaan, jos alkupalvelu soittaa takaisin"]);
    let sent = [("said", " "), ("language", "fi"), ("reply_by", "call"), ("channel", "phone"), ("goes_on", "queue")];
    let missing = riikka.post("/contacts/new", &sent).await;
    is_mended(&missing, &["href=\"#said\"", "href=\"#phone\""]);
    let wrong = riikka.post("/contacts/new", &[&sent[..], &[("phone", "äidille")]].concat()).await;
    assert_eq!(wrong.page.matches("href=\"#phone\"").count(), 1, "a field is told of once");
}

/// The code as it stands on the page of thanks.
fn code_on(page: &str) -> String {
    let (_, rest) = page.split_once("id=\"code-h\"").expect("a code is shown");
    let pieces = rest.split(['<', '>']).map(str::trim);
    pieces.filter(|piece| ReplyCode::read(piece).is_some()).map(str::to_owned).next().expect("a code")
}

#[tokio::test]
async fn an_answer_is_read_with_the_code_that_the_browser_keeps_for_a_while() {
    let (_db, v) = village().await;
    let visitor = v.visitor("fi");
    let form = visitor.get("/fi/ota-yhteytta").await;
    let (once, key) = (form.field("once"), form.field("key"));
    let fields = [("once", once.as_str()), ("key", &key), ("reply_by", "code"), ("said", "Kysyn nimettä.")];
    let empty = visitor.post("/fi/ota-yhteytta", &fields[..3]).await;
    is_mended(&empty, &["href=\"#said\""]);
    let sent = visitor.post("/fi/ota-yhteytta", &fields).await;
    assert_eq!((sent.status, sent.to.as_str()), (303, "/fi/ota-yhteytta/kiitos"), "the code is in no address");
    let code = code_on(&visitor.page(&sent.to).await);
    // Another language, loading anew, and sending twice show the same code; another browser shows none.
    for thanks in ["/sv/ta-kontakt/tack", "/en/contact/thanks", "/fi/ota-yhteytta/kiitos"] {
        visitor.get(thanks).await.says(&[&code]);
        v.visitor("fi").get(thanks).await.never_says(&[&code, "code-h"]);
    }
    assert_eq!(visitor.post("/fi/ota-yhteytta", &fields).await.status, 303);
    visitor.get(&sent.to).await.says(&[&code]);
    assert_eq!(visitor.get("/reply").await.status, 200);
    is_mended(&visitor.post("/reply", &[("code", "K7QM-2XRD-9HTB")]).await, &["Tarkista koodi"]);
    is_mended(&visitor.post("/reply", &[("code", "")]).await, &["Täytä tämä kohta"]);
    let looks =
        "SELECT count(*) AS n FROM trail WHERE account_id IS NULL AND action = 'read_contact' AND kind = 'view'";
    assert_eq!(v.number(looks, Vec::new()).await, 0, "nobody has read anything yet");
    visitor.post("/reply", &[("code", &code)]).await.says(&["maanantaina 16.3.2026", "Kysyn nimettä."]);
    assert_eq!(v.number(looks, Vec::new()).await, 1, "who reads without signing in is on the trail too");

    let riikka = v.browser(v.people.riikka).await;
    let queue = riikka.get("/contacts").await;
    let at =
        queue.page.split("/contacts/").find(|piece| piece.len() > 32 && piece.as_bytes()[32] == b'"').expect("a row");
    let path = format!("/contacts/{}/answer", &at[..32]);
    let version = riikka.get(&path).await.field("version");
    let text = "Soita 014 000 0100, niin sovitaan aika.";
    let saved = riikka.post(&path, &[("text", text), ("version", &version)]).await;
    assert_eq!(saved.status, 303);
    let typed = code.to_lowercase().replace('-', " ");
    visitor.post("/reply", &[("code", &typed)]).await.says(&[text, "Riikka Ojala"]);
}

#[tokio::test]
/// Back, another wish, and sent again: that is another contact, and nothing of it is lost.
async fn whoever_first_wanted_a_call_and_then_a_code_has_a_code_that_opens_what_was_said_then() {
    let (_db, v) = village().await;
    let visitor = v.visitor("fi");
    let form = visitor.get("/fi/ota-yhteytta").await;
    let (once, key) = (form.field("once"), form.field("key"));
    let call = [("once", once.as_str()), ("key", &key), ("reply_by", "call"), ("phone", "040 123 4567")];
    assert_eq!(visitor.post("/fi/ota-yhteytta", &call).await.status, 303);
    let code = [("once", once.as_str()), ("key", &key), ("reply_by", "code"), ("said", "Sittenkin koodilla")];
    assert_eq!(visitor.post("/fi/ota-yhteytta", &code).await.status, 303);
    let shown = visitor.page("/fi/ota-yhteytta/kiitos").await;
    assert_eq!(visitor.post("/fi/ota-yhteytta", &code).await.status, 303);
    assert_eq!(visitor.page("/fi/ota-yhteytta/kiitos").await, shown, "sent twice, the same is shown");
    visitor.post("/reply", &[("code", &code_on(&shown))]).await.says(&["Sittenkin koodilla"]);
    // Whoever then asks for a call has no code to read.
    let form = visitor.get("/fi/ota-yhteytta").await.field("once");
    let call = [("once", form.as_str()), ("reply_by", "call"), ("phone", "040 123 4567")];
    assert_eq!(visitor.post("/fi/ota-yhteytta", &call).await.status, 303);
    visitor.get("/fi/ota-yhteytta/kiitos").await.never_says(&["code-h"]);
}

/// Another language is chosen with a button of the form: what is written comes along, and nothing is sent.
#[tokio::test]
async fn another_language_takes_along_what_is_written_and_sends_nothing() {
    let (_db, v) = village().await;
    let visitor = v.visitor("fi");
    let form = visitor.get("/fi/ota-yhteytta").await;
    form.says(&["form=\"form\" formmethod=\"post\" formaction=\"/sv/ta-kontakt\"", "<form id=\"form\""]);
    let key = form.field("key");
    let typed = [("key", key.as_str()), ("said", "Selkä on kipeä."), ("reply_by", "text"), ("phone", "040 123 4567")];
    let turned = visitor.post("/sv/ta-kontakt", &[&typed[..], &[("turn", "yes")]].concat()).await;
    assert_eq!(turned.status, 200, "there is nothing to mend");
    turned.says(&["<html lang=\"sv\"", "Selkä on kipeä.</textarea>", "value=\"040 123 4567\"", &key]);
    turned.says(&["value=\"text\" checked"]);
    turned.never_says(&["problems-h", "name=\"turn\" value=\"yes\" type=\"hidden\""]);
    let half = visitor.post("/en/contact", &[("said", "Selkä"), ("reply_by", "call"), ("turn", "yes")]).await;
    assert_eq!(half.status, 200, "what is half written is not scolded");
    half.says(&["Selkä</textarea>"]);
    half.never_says(&["problems-h"]);
    assert_eq!(v.number("SELECT count(*) AS n FROM contact", Vec::new()).await, 0, "nothing was sent");
}

#[tokio::test]
async fn the_count_of_the_queue_is_its_rows_over_all_pages() {
    let (_db, v) = village().await;
    for n in 0..60 {
        v.left(&format!("Asia {n}")).await;
    }
    v.mine().await;
    let riikka = v.browser(v.people.riikka).await;
    let (mut path, mut rows, mut pages) = ("/contacts".to_owned(), Vec::new(), 0);
    loop {
        let answer = riikka.get(&path).await;
        answer.says(&["<b>61</b> avoinna", "<b>60</b> odottaa vastausta"]);
        let links =
            answer.page.split("class=\"go\" href=\"").skip(1).map(|rest| rest.split('"').next().expect("a link"));
        rows.extend(links.map(str::to_owned));
        pages += 1;
        let Some((_, next)) = answer.page.split_once("/contacts?after=") else { break };
        path = format!("/contacts?after={}", next.split('"').next().expect("a link"));
    }
    let all = rows.len();
    rows.sort();
    rows.dedup();
    assert_eq!((all, rows.len(), pages), (61, 61, 3), "no row twice, none left out");
}

/// Each count leads to exactly the rows that it counts, over all pages.
#[tokio::test]
async fn a_count_of_the_queue_leads_to_its_rows() {
    let (_db, v) = village().await;
    for n in 0..30 {
        v.left(&format!("Vanha {n}")).await;
    }
    v.clock.pass(std::time::Duration::from_secs(8 * 24 * 60 * 60));
    for n in 0..30 {
        v.left(&format!("Uusi {n}")).await;
    }
    v.mine().await;
    let riikka = v.browser(v.people.riikka).await;
    for (show, count, what) in
        [("open", 61, "avoinna"), ("unanswered", 60, "odottaa vastausta"), ("late", 30, "myöhässä")]
    {
        let (mut path, mut rows) = (format!("/contacts?show={show}"), 0);
        loop {
            let answer = riikka.get(&path).await;
            assert_eq!(answer.status, 200, "{path}");
            answer.says(&[&format!("aria-current=\"page\"><b>{count}</b> {what}")]);
            rows += answer.page.matches("class=\"go\" href=\"").count();
            let Some(at) = answer.page.find("after=") else { break };
            let next = answer.page[at..].split('"').next().expect("a link");
            path = format!("/contacts?show={show}&{next}");
        }
        assert_eq!(rows, count, "{show}");
    }
}

#[tokio::test]
async fn a_broken_page_key_begins_at_the_start() {
    let (_db, v) = village().await;
    v.left("Asia").await;
    let riikka = v.browser(v.people.riikka).await;
    for after in ["x", "1.2", "1.2.3", "%27%3B--", "9.9.ffffffffffffffffffffffffffffffff.1"] {
        let answer = riikka.get(&format!("/contacts?after={after}")).await;
        assert_eq!(answer.status, 200, "{after}");
        answer.says(&["Asia"]);
    }
}

#[tokio::test]
async fn the_walk_from_a_sent_client_to_a_case() {
    let (_db, v) = village().await;
    let (jari, riikka) = (v.browser(v.people.jari).await, v.browser(v.people.riikka).await);
    let unsure = [("said", "Selkä"), ("language", "fi"), ("reply_by", "call"), ("phone", "0500000001")];
    is_mended(&jari.post("/contacts/new", &unsure).await, &["href=\"#goes_on\""]);
    let undated =
        [&unsure[..], &[("goes_on", "agreed"), ("agreed_on", "13.3.2026"), ("name", "Timo Koskela")]].concat();
    is_mended(&jari.post("/contacts/new", &undated).await, &["Valitse tämä päivä tai jokin aiempi päivä"]);
    let unreachable = [&unsure[..3], &[("goes_on", "agreed"), ("agreed_on", "12.3.")]].concat();
    is_mended(&jari.post("/contacts/new", &unreachable).await, &["href=\"#phone\""]);
    let agreed = [&unsure[..], &[("goes_on", "agreed"), ("agreed_on", "11.3."), ("name", "Timo Koskela")]].concat();
    assert_eq!(jari.post("/contacts/new", &agreed).await.to, "/contacts");
    jari.get("/contacts").await.says(&["Timo Koskela", "Odottaa jonossa"]);

    let queue = riikka.get("/contacts").await;
    let id = queue
        .page
        .split("class=\"go\" href=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .expect("a row")
        .to_owned();
    queue.says(&["ei vielä kenelläkään"]);
    assert_eq!(jari.get(&id).await.status, 404);
    let version = riikka.get(&id).await.field("version");
    assert_eq!(riikka.post(&format!("{id}/take"), &[("version", &version)]).await.to, id);
    assert_eq!(riikka.post(&format!("{id}/take"), &[("version", &version)]).await.status, 409);
    let tried = format!("{id}/not-reached");
    let version = riikka.get(&tried).await.field("version");
    is_mended(&riikka.post(&tried, &[("again_on", "11.3.2026"), ("version", &version)]).await, &["11.3.2026"]);
    assert_eq!(riikka.post(&tried, &[("again_on", "13.3."), ("version", &version)]).await.to, id);
    let called = ["soitti 12.3.2026", "Uusi yritys 13.3.2026", "Soita uudelleen perjantaina 13.3.2026."];
    riikka.get(&id).await.says(&called);
    riikka.get("/contacts").await.says(&["uusi yritys 13.3.2026"]);
    let screening = format!("{id}/screening");
    let half = [("working_life", "not_in_work"), ("health_check", "unknown")];
    is_mended(&riikka.post(&screening, &half).await, &["href=\"#situation\"", "value=\"unknown\" checked"]);
    let whole = [&half[..], &[("situation", "sick_leave")]].concat();
    assert_eq!(riikka.post(&screening, &whole).await.to, id);
    let asked = riikka.get(&id).await;
    asked.says(&[
        "Vastausten perusteella alkupalvelu sopii hänelle",
        "Asiakas ei ole työelämässä",
        "Sinä ja asiakas päätätte",
    ]);
    asked.never_says(&["Ehdota alkupalvelua"]);
    let untold = riikka.get(&format!("{id}/case")).await.field("talked_on");
    assert_eq!(untold, "", "nobody has talked with them yet");
    let talk = [("talked_on", "12.3.2026"), ("answer", "wants_help"), ("words", "Haluan töihin.")];
    assert_eq!(riikka.post(&format!("{id}/talk"), &talk).await.to, id);

    let form = riikka.get(&format!("{id}/case")).await;
    // Nothing is told twice.
    form.says(&["value=\"Timo\"", "value=\"Koskela\"", "value=\"12.3.2026\"", "Selkä\n\nHaluan töihin."]);
    let stale = [
        ("given", "Timo"),
        ("family", "Koskela"),
        ("language", "fi"),
        ("talked_on", "12.3.2026"),
        ("wants_help", "yes"),
    ];
    let old = riikka.post(&format!("{id}/case"), &[&stale[..], &[("version", "1")]].concat()).await;
    assert_eq!(old.status, 409);
    old.says(&["Joku muu muutti tätä sillä välin", "value=\"Koskela\""]);
    let opened =
        riikka.post(&format!("{id}/case"), &[&stale[..], &[("version", &form.field("version"))]].concat()).await;
    assert!(opened.to.starts_with("/cases/"), "{}", opened.page);
    // I11: the sender sees how it went.
    jari.get("/contacts").await.says(&["Timo Koskela", "Asiakkuus avattu", "nyt: Riikka Ojala"]);
}

#[tokio::test]
async fn an_end_without_a_step_or_a_person_is_not_taken() {
    let (_db, v) = village().await;
    let id = v.mine().await;
    let riikka = v.browser(v.people.riikka).await;
    let path = format!("/contacts/{id}/end");
    let maija = v.people.maija.to_string();
    let offered = riikka.get(&path).await;
    offered.says(&["Maija Lehtonen"]);
    assert!(!offered.page.contains("Kaisa Laine"), "who keeps accounts goes on with nobody");
    let end = async |fields: &[(&str, &str)]| riikka.post(&path, &[fields, &[("version", "1")]].concat()).await;
    is_mended(&end(&[("next", "Soitamme")]).await, &["href=\"#outcome\""]);
    is_mended(&end(&[("outcome", "advised")]).await, &["href=\"#next\""]);
    is_mended(&end(&[("outcome", "case_opened"), ("next", "x")]).await, &["href=\"#outcome\""]);
    is_mended(&end(&[("outcome", "not_ours"), ("next", "x")]).await, &["href=\"#outcome\""]);
    is_mended(&end(&[("outcome", "booked"), ("next", "Tapaaminen")]).await, &["href=\"#on\""]);
    is_mended(
        &end(&[("outcome", "booked"), ("next", "Tapaaminen"), ("on", "1.3.2026")]).await,
        &["Valitse tämä päivä tai jokin myöhempi"],
    );
    is_mended(&end(&[("outcome", "pair_work"), ("next", "Tavataan")]).await, &["href=\"#colleague\""]);
    is_mended(
        &end(&[("outcome", "handed_over"), ("next", "Soitto"), ("colleague", &maija)]).await,
        &["href=\"#accepted\""],
    );
    assert_eq!(v.everything(id).await, "1 triaged 1 0 0 0 0");
    let done =
        end(&[("outcome", "handed_over"), ("next", "Maija soittaa"), ("colleague", &maija), ("accepted", "yes")]).await;
    assert_eq!(done.to, "/contacts", "{}", done.page);
    v.browser(v.people.maija).await.get("/contacts").await.says(&["Timo Koskela", "Saatettu eteenpäin"]);
}

#[tokio::test]
async fn an_address_that_leads_nowhere_looks_like_another_unit_s_contact() {
    let (_db, v) = village().await;
    let id = v.left("Ei muille").await.to_string();
    let veera = v.browser(v.people.veera).await;
    let there = veera.get(&format!("/contacts/{id}")).await;
    let page = there.page.replace(&id, "");
    for missing in ["0192f0c4d2d77c3e9a5b1f2e3d4c5b6a", "nothing"] {
        let answer = veera.get(&format!("/contacts/{missing}")).await;
        assert_eq!((answer.status, answer.page.replace(missing, "")), (there.status, page.clone()), "{missing}");
    }
    assert_eq!(there.status, 404);
}

#[tokio::test]
async fn every_page_speaks_three_languages() {
    let (_db, v) = village().await;
    let mine = v.mine().await;
    let agreed = Date::constant(2026, 3, 11);
    v.recorded(v.people.jari, Coming::Sent { agreed, promised: None }).await;
    let noticed = v.recorded(v.people.jari, Coming::Noticed).await;
    v.recorded(v.people.riikka, Coming::Queue(Channel::WalkIn)).await;
    for language in [Language::Fi, Language::Sv, Language::En] {
        for (who, contact, pages) in [
            (v.people.riikka, mine, &["", "/answer", "/screening", "/talk", "/end", "/case"][..]),
            (v.people.jari, noticed, &["", "/screening", "/talk", "/send", "/end"][..]),
        ] {
            v.speaks(who, language).await;
            let browser = v.browser(who).await;
            let own = pages.iter().map(|page| format!("/contacts/{contact}{page}"));
            for path in own.chain(["/contacts".to_owned(), "/contacts/new".to_owned()]) {
                let answer = browser.get(&path).await;
                assert_eq!(answer.status, 200, "{path}");
                answer.says(&[&format!("<html lang=\"{}\">", kernel::Coded::code(language))]);
            }
        }
    }
}

#[tokio::test]
async fn what_needs_signing_in_leads_there() {
    let (_db, v) = village().await;
    for path in ["/contacts", "/contacts/new"] {
        let answer = v.visitor("fi").get(path).await;
        assert!(answer.status == 303 && answer.to.starts_with("/sign-in"), "{path}");
    }
}
