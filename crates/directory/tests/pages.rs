//! The directory's pages over HTTP, as somebody sees them who has not signed in.

use access::{
    GateBuilder,
    web::{App, Site},
};
use db::Db;
use directory::{Entry, demo, import};
use kernel::RegionId;
use std::sync::Arc;
use testkit::{Engine, TestDb};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

const REGION: RegionId = RegionId(15);

fn entries() -> Vec<Entry> {
    demo::entries(REGION, "2026-03-12".parse().expect("a day")).expect("the built-in files are whole").value
}

/// The pages on an address of their own, and the database that has to live as long.
async fn serve() -> (TestDb, String) {
    let db = TestDb::open(Engine::Sqlite, directory::MIGRATIONS).await.expect("SQLite is built in");
    let all = Arc::new(entries());
    db.write(move |tx| import(tx, &all)).await.expect("imported");
    let gate = GateBuilder::new(Db::clone(&db), REGION).build();
    let site = Site { origin: "http://127.0.0.1".to_owned(), secure: false, demo: false };
    let app = App { gate, site: Arc::new(site) };
    let router = directory::routes().into_router(&app).with_state(app);
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free address");
    let address = listener.local_addr().expect("an address").to_string();
    tokio::spawn(async move { axum::serve(listener, router).await });
    (db, address)
}

/// Status and page.
async fn get(address: &str, path: &str, language: &str) -> (u16, String) {
    let mut stream = TcpStream::connect(address).await.expect("connected");
    let request =
        format!("GET {path} HTTP/1.1\r\nHost: test\r\nAccept-Language: {language}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.expect("sent");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.expect("an answer in plain text");
    let (head, body) = answer.split_once("\r\n\r\n").expect("head and body");
    let status = head.split(' ').nth(1).and_then(|code| code.parse().ok()).expect("a status");
    (status, body.to_owned())
}

fn id(name: &str) -> String {
    let all = entries();
    all.iter().find(|entry| entry.texts[0].name == name).expect("the service is there").id.to_string()
}

#[tokio::test]
async fn anybody_finds_a_service_and_learns_why_it_fits() {
    let (_db, address) = serve().await;
    let (status, page) = get(&address, "/services?q=kuntoutuksen&municipality=jyvaskyla", "fi").await;
    assert_eq!(status, 200);
    assert!(page.contains("palvelua sopii hakuun"));
    assert!(page.contains("”kuntoutuksen” on palvelun nimessä"));
    assert!(page.contains("value=\"kuntoutuksen\"") && page.contains("value=\"jyvaskyla\""), "what was typed stays");
    let next = page.split("href=\"").find(|part| part.contains("after=")).expect("there is more than a page");
    let next = next.split('"').next().expect("an address").replace("&#38;", "&");
    let (status, more) = get(&address, &next, "fi").await;
    assert_eq!(status, 200);
    assert!(more.contains("palvelua sopii hakuun") && more != page);
}

/// A text that there is in one language only says so, to eyes and to screen readers; who offers the service stands on its card once.
#[tokio::test]
async fn a_card_in_another_language_says_so_and_names_its_provider_once() {
    let (_db, address) = serve().await;
    let (status, page) = get(&address, "/services?q=adoptioneuvonta", "sv").await;
    assert_eq!(status, 200);
    let card = page.split("<article").nth(1).and_then(|rest| rest.split("</article>").next()).expect("a card");
    assert!(card.contains("<h3 class=\"grow\" lang=\"fi\">") && card.contains("Beskrivningen finns bara på: finska"));
    assert_eq!(card.matches("Mellersta Finlands välfärdsområde").count(), 1, "{card}");
    let (_, page) = get(&address, "/services?q=adoptioneuvonta", "fi").await;
    assert!(!page.contains("Kuvaus vain kielellä"), "its own readers need no such word");
}

#[tokio::test]
async fn wrong_input_is_answered_beside_the_field_and_stays() {
    let (_db, address) = serve().await;
    let (status, page) = get(&address, "/services?q=velka&municipality=Atlantis", "en").await;
    assert_eq!(status, 200);
    assert!(page.contains("There is no municipality “Atlantis”") && page.contains("value=\"velka\""));
    let long = format!("/services?q={}", "a".repeat(201));
    assert!(get(&address, &long, "sv").await.1.contains("Skriv högst 200 tecken"));
    let (status, page) = get(&address, "/services?q=%3Cscript%3Ealert(1)%3C/script%3E&after=%27--", "fi").await;
    assert_eq!(status, 200);
    assert!(!page.contains("<script>"), "typed text is never markup");
}

#[tokio::test]
async fn one_service_is_shown_in_the_readers_language() {
    let (_db, address) = serve().await;
    let hoyla = format!("/services/{}", id("Entisöintipaja Höylä"));
    let (status, page) = get(&address, &hoyla, "sv").await;
    assert_eq!(status, 200);
    assert!(page.contains("Restaureringsverkstaden Höylä") && page.contains("Suvannon klubitalo rf"));
    assert!(page.contains("href=\"tel:+358500000033\""));
    assert!(!page.contains("<title>Restaureringsverkstaden"), "the name of a service stands in no title");
    let crisis = format!("/services/{}", id("Päivystävän kriisiryhmän palvelut"));
    assert!(get(&address, &crisis, "fi").await.1.contains("ma–su 8.00–16.00"));
}

#[tokio::test]
async fn what_is_not_there_looks_the_same_however_it_is_asked() {
    let (_db, address) = serve().await;
    let (absent, absent_page) = get(&address, "/services/0192f0c1d2e37abc8def001122334455", "fi").await;
    let (malformed, malformed_page) = get(&address, "/services/nothing", "fi").await;
    assert_eq!((absent, malformed), (404, 404));
    let without_path = |page: &str| page.replace("0192f0c1d2e37abc8def001122334455", "nothing");
    assert_eq!(without_path(&absent_page), malformed_page);
}
