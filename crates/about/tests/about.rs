//! Who answers for the service stands on the public pages; anybody gives feedback, those whose duty it is answer it, a year later it is gone.

use about::{Feedback, Provider, Subject, forget_feedback, give_feedback, handle_feedback, set_provider};
use access::{Cx, Outcome, Refusal};
use db::Migration;
use domain::{Duty, DutySet, OrgKind};
use identity::{Name, NewAccount, add_account};
use kernel::{AccountId, FeedbackId, Language};
use std::{sync::LazyLock, time::Duration};
use testkit::{TestDb, on_both_engines};
use village::{Browser, Place, Region, line, place, professional, prose, refused};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const SAID: &str = "Valikko peittää lomakkeen";

fn migrations() -> &'static [Migration] {
    static ALL: LazyLock<Vec<Migration>> = LazyLock::new(|| [access::MIGRATIONS, about::MIGRATIONS].concat());
    &ALL
}

/// Riikka works in the initial service, Ari keeps accounts, Maija meets clients.
struct County {
    region: Region,
    riikka: AccountId,
    ari: AccountId,
    maija: AccountId,
}

fn hire(cx: &mut Cx<'_, '_>) -> Outcome<(Place, AccountId, AccountId)> {
    let names = ["Esimerkkialue", "Exempelområdet", "Example county"];
    let at = place(cx, OrgKind::WellbeingCounty, names, "Maija Lehtonen")?;
    let duties = |duty| DutySet::EMPTY.with(duty);
    let with = |name, duty| NewAccount { duties: duties(duty), ..professional(name, (at.org, at.unit)) };
    let riikka = add_account(cx, &with("Riikka Ojala", Duty::FirstLine))?;
    let ari = add_account(cx, &with("Ari Pelto", Duty::Admin))?;
    set_provider(cx, &provider(at))?;
    Ok((at, riikka, ari))
}

fn provider(at: Place) -> Provider {
    Provider {
        org: at.org,
        address: Name::new("Esimerkkikatu 1", "Exempelgatan 1", "Example street 1"),
        phone: line("0140000200"),
        email: line("kirjaamo@example.fi"),
        protection_phone: line("0140000201"),
        protection_email: line("tietosuoja@example.fi"),
        hosting: Name::new("Palvelin on Suomessa.", "Servern finns i Finland.", "The server is in Finland."),
    }
}

impl County {
    async fn open(db: &TestDb) -> Self {
        let region = Region::found(db, about::routes).await;
        let (at, riikka, ari) = region.anybody(hire).await.expect("people are hired");
        Self { region, riikka, ari, maija: at.who }
    }

    async fn said(&self) -> FeedbackId {
        let said = Feedback {
            subject: Subject::Accessibility,
            language: Language::Fi,
            good: None,
            bad: Some(prose(SAID)),
            page: None,
            reach: None,
        };
        self.region.anybody(move |cx| give_feedback(cx, &said)).await.expect("anybody may")
    }

    async fn handled(&self, who: AccountId, id: FeedbackId) -> Outcome<()> {
        self.region.ask(who, move |cx| handle_feedback(cx, id, &prose("Soitin."))).await
    }

    fn visitor(&self, language: &'static str) -> Browser {
        self.region.visitor(language)
    }

    async fn browser(&self, who: AccountId) -> Browser {
        self.region.browser(who).await
    }

    async fn rows(&self) -> i64 {
        self.region.number("SELECT count(*) AS n FROM feedback", Vec::new()).await
    }

    async fn open_rows(&self) -> i64 {
        self.region.number("SELECT count(*) AS n FROM feedback WHERE handled_at IS NULL", Vec::new()).await
    }
}

on_both_engines! { migrations();
    fn the_region_answers_for_its_pages(db) {
        let county = County::open(db).await;
        let in_finnish = county.visitor("fi");
        in_finnish.get("/fi/saavutettavuus").await.says(&["Esimerkkialue", "Keski-Suomi", "kirjaamo@example.fi", "306/2019", "Traficom", "14 päivän"]);
        in_finnish.get("/fi/tietosuoja").await.says(&["Esimerkkialue", "tietosuoja@example.fi", "tel:+358140000201", "Palvelin on Suomessa.", "Tietosuojavaltuutetun"]);
        in_finnish.get("/help").await.says(&["<html lang=\"fi\">", "kirjaamo@example.fi", "Sarkain"]);
        in_finnish.get("/sv/tillganglighet").await.says(&["<html lang=\"sv\">", "Exempelområdet", "Exempelgatan 1"]);
        in_finnish.get("/en/privacy").await.says(&["<html lang=\"en\">", "Example county", "The server is in Finland."]);
    }

    fn a_later_word_replaces_an_earlier_one(db) {
        let county = County::open(db).await;
        let changed = county.region.anybody(|cx| {
            let names = ["Toinen", "Andra", "Other"];
            let at = place(cx, OrgKind::WellbeingCounty, names, "Veera Oksanen")?;
            set_provider(cx, &Provider { email: line("uusi@example.fi"), ..provider(at) })
        });
        changed.await.expect("changed");
        let page = county.visitor("fi").get("/fi/saavutettavuus").await;
        page.says(&["uusi@example.fi", "Toinen"]);
        page.never_says(&["kirjaamo@example.fi"]);
    }

    fn anybody_gives_feedback_and_hears_by_when_it_is_answered(db) {
        let county = County::open(db).await;
        let visitor = county.visitor("fi");
        let form = visitor.get("/fi/palaute").await;
        let once = form.field("once");
        let fields = [("once", once.as_str()), ("subject", "accessibility"), ("good", ""), ("bad", SAID), ("page", ""), ("reach", "")];
        let sent = visitor.post("/fi/palaute", &fields).await;
        assert_eq!((sent.status, sent.to.as_str(), county.rows().await), (303, "/fi/palaute/kiitos", 1));
        visitor.get("/fi/palaute/kiitos").await.says(&["26.3.2026"]);
    }

    /// Nobody buries what others say: the form asks to wait, and what was typed stays.
    fn feedback_is_taken_in_measure(db) {
        let county = County::open(db).await;
        let visitor = county.visitor("fi");
        for sent in 1..=30 {
            let answer = visitor.post("/fi/palaute", &[("subject", "service"), ("bad", SAID)]).await;
            assert_eq!(answer.status, 303, "number {sent}");
        }
        let waits = visitor.post("/fi/palaute", &[("subject", "service"), ("bad", "Vielä yksi")]).await;
        assert_eq!((waits.status, county.rows().await), (429, 30));
        assert!(waits.area("bad").contains("Vielä yksi"));
    }

    fn what_is_missing_or_should_not_be_told_is_asked_again(db) {
        let county = County::open(db).await;
        let visitor = county.visitor("fi");
        let nothing = visitor.post("/fi/palaute", &[("subject", "service"), ("good", " "), ("bad", "")]).await;
        assert_eq!(nothing.status, 422);
        let secret = visitor.post("/fi/palaute", &[("subject", "service"), ("bad", "Olen 010594Y9032 Timo")]).await;
        assert_eq!(secret.status, 422);
        assert!(secret.area("bad").contains("Timo"), "what was typed stays");
        let unknown = visitor.post("/fi/palaute", &[("subject", "service"), ("bad", SAID), ("rank", "1")]).await;
        assert_eq!((unknown.status, county.rows().await), (422, 0));
    }

    fn only_those_whose_duty_it_is_read_and_answer(db) {
        let county = County::open(db).await;
        let id = county.said().await;
        let path = format!("/feedback/{id}");
        for who in [county.riikka, county.ari] {
            let browser = county.browser(who).await;
            browser.get("/feedback").await.says(&[SAID]);
            browser.get(&path).await.says(&[SAID]);
            browser.get("/fi/palaute").await.says(&["href=\"/feedback\""]);
        }
        let maija = county.browser(county.maija).await;
        assert_eq!((maija.get("/feedback").await.status, maija.get(&path).await.status), (404, 404));
        maija.get("/fi/palaute").await.never_says(&["href=\"/feedback\""]);
        assert_eq!(refused(county.handled(county.maija, id).await), Refusal::NotFound);
        assert_eq!(county.open_rows().await, 1, "refused, and nothing changed");
    }

    /// Words of the trade that pages use are explained in one place, in the reader's language.
    fn the_help_page_explains_the_words_of_the_service(db) {
        let county = County::open(db).await;
        for (language, word, means) in [
            ("fi", "Kokoonkutsuja", "Kutsuu tiimin koolle"),
            ("sv", "Sammankallare", "Kallar ihop teamet"),
            ("en", "Convener", "Calls the team together"),
        ] {
            county.visitor(language).get("/help").await.says(&["id=\"words\"", word, means]);
        }
    }

    fn it_is_handled_once(db) {
        let county = County::open(db).await;
        let id = county.said().await;
        let (riikka, path) = (county.browser(county.riikka).await, format!("/feedback/{id}"));
        assert_eq!(riikka.post(&path, &[("outcome", " ")]).await.status, 422);
        let sent = riikka.post(&path, &[("outcome", "Soitin ja korjasimme.")]).await;
        assert_eq!((sent.status, sent.to.as_str(), county.open_rows().await), (303, "/feedback", 0));
        riikka.get(&path).await.says(&["Soitin ja korjasimme.", "Riikka Ojala"]);
        let late = county.browser(county.ari).await.post(&path, &[("outcome", "Minäkin soitin.")]).await;
        assert_eq!(late.status, 409);
        late.says(&["Soitin ja korjasimme.", "Minäkin soitin."]);
        assert_eq!(refused(county.handled(county.ari, id).await), Refusal::Conflict);
    }

    fn it_is_forgotten_a_year_after_it_was_handled(db) {
        let county = County::open(db).await;
        let (handled, _open) = (county.said().await, county.said().await);
        county.handled(county.riikka, handled).await.expect("handled");
        county.region.clock.pass(364 * DAY);
        county.region.anybody(forget_feedback).await.expect("forgotten");
        assert_eq!(county.rows().await, 2);
        county.region.clock.pass(2 * DAY);
        county.region.anybody(forget_feedback).await.expect("forgotten");
        assert_eq!((county.rows().await, county.open_rows().await), (1, 1), "what was not handled stays");
    }
}
