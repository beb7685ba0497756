//! One thing first: a contact's page has one filled button wherever the contact stands, and rows of the queue are told apart by what people said.

use crate::village::{Village, migrations};
use domain::contact::Channel;
use intake::{Coming, Left, Reply, leave};
use kernel::Language;
use testkit::{Engine, TestDb};
use ui::Phone;
use village::{Answer, Browser, prose};

async fn village() -> (TestDb, Village) {
    let db = TestDb::open(Engine::Sqlite, migrations()).await.expect("SQLite is built in");
    let village = Village::new(&db).await;
    (db, village)
}

/// What the filled buttons of a page say.
fn filled(answer: &Answer) -> Vec<String> {
    let (_, main) = answer.page.split_once("<main").expect("a page");
    let buttons = main.split("btn-1").skip(1).filter_map(|rest| rest.split('>').nth(1)?.split('<').next());
    buttons.map(str::to_owned).collect()
}

async fn first_is(browser: &Browser, path: &str, what: &str) {
    let page = browser.get(path).await;
    assert_eq!(filled(&page), [what], "{}", page.page);
    page.says(&["<summary>Muut toimet</summary>"]);
}

#[tokio::test]
async fn one_thing_comes_first_wherever_the_contact_stands() {
    let (_db, v) = village().await;
    let id = v.left("Selkä ei kestä.").await;
    let (path, riikka, antero) =
        (format!("/contacts/{id}"), v.browser(v.people.riikka).await, v.browser(v.people.antero).await);
    first_is(&riikka, &path, "Ota hoidettavaksi").await;
    assert_eq!(riikka.post(&format!("{path}/take"), &[("version", "1")]).await.status, 303);
    first_is(&antero, &path, "Ota hoidettavaksi").await;
    first_is(&riikka, &path, "Kirjaa vastaus").await;
    let answer = [("text", "Soitin."), ("version", "2")];
    assert_eq!(riikka.post(&format!("{path}/answer"), &answer).await.status, 303);
    first_is(&riikka, &path, "Kirjaa keskustelu").await;
    let talk = [("talked_on", "12.3.2026"), ("answer", "not_now"), ("ask_again", "20.3.2026")];
    assert_eq!(riikka.post(&format!("{path}/talk"), &talk).await.status, 303);
    first_is(&riikka, &path, "Päätä yhteydenotto").await;
    let talk = [("talked_on", "12.3.2026"), ("answer", "wants_help")];
    assert_eq!(riikka.post(&format!("{path}/talk"), &talk).await.status, 303);
    first_is(&riikka, &path, "Avaa asiakkuus").await;
    let jari = v.browser(v.people.jari).await;
    let noticed = format!("/contacts/{}", v.recorded(v.people.jari, Coming::Noticed).await);
    first_is(&jari, &noticed, "Kirjaa keskustelu").await;
    assert_eq!(jari.post(&format!("{noticed}/talk"), &talk).await.status, 303);
    first_is(&jari, &noticed, "Ohjaa alkupalveluun").await;
}

#[tokio::test]
async fn whoever_gave_no_name_is_told_apart_by_their_first_words() {
    let (_db, v) = village().await;
    v.left("Selkä ei kestä. Mitä nyt?").await;
    let (phone, said) = (Phone::read("040 123 4567").expect("a number"), Some(prose("Jag vill tillbaka till jobbet.")));
    let swedish = Left { said, reply: Reply::Text(phone.clone()), language: Language::Sv, receipt: None };
    v.anybody(move |cx| leave(cx, &swedish)).await.expect("left");
    let silent = Left { said: None, reply: Reply::Call(phone), language: Language::Fi, receipt: None };
    v.anybody(move |cx| leave(cx, &silent)).await.expect("left");
    v.recorded(v.people.riikka, Coming::Queue(Channel::Phone)).await;
    let queue = v.browser(v.people.riikka).await.get("/contacts").await;
    queue.says(&[
        "”Selkä ei kestä. Mitä nyt?”",
        "Soitto · suomi",
        "”Jag vill tillbaka till jobbet.”",
        "Tekstiviesti · ruotsi",
        "Pyysi vain yhteydenottoa",
    ]);
    queue.says(&["Timo Koskela", "Haluaa palata töihin"]);
    queue.never_says(&["Ei kertonut nimeään"]);
}
