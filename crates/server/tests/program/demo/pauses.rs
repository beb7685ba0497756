//! Pauses as the desk tells them: as pauses, and on their day as a thing to do for whoever looks.

use crate::browser::Program;
use testkit::Engine;

/// The row of a client in the table of one's own clients.
fn row<'a>(page: &'a str, client: &str) -> &'a str {
    let table = page.split_once("<tbody>").map_or("", |(_, table)| table);
    let rows = table.split("</tr>");
    rows.into_iter().find(|row| row.contains(client)).unwrap_or_default()
}

#[tokio::test]
async fn the_day_of_a_pause_stands_on_the_desk_of_whoever_looks() {
    let program = Program::open(Engine::Sqlite).await.expect("SQLite is built in");
    let asked = "Tauon viimeinen päivä on tullut: Erkki Pulkkinen";
    for (who, stands) in [("riikka", true), ("jari", false), ("maija", false)] {
        let desk = program.as_person(who).await.get("/work").await.body;
        assert_eq!(desk.contains(asked), stands, "{who}");
    }
}

#[tokio::test]
async fn what_is_paused_is_neither_late_nor_without_anything_agreed() {
    let program = Program::open(Engine::Sqlite).await.expect("SQLite is built in");
    let list = program.as_person("maija").await.get("/cases").await.body;
    let ulla = row(&list, "Ulla Nieminen");
    assert!(ulla.contains("Tauolla 27.4. asti"), "{ulla}");
    assert!(!ulla.contains("Myöhässä") && !ulla.contains("ei sovittu") && !ulla.contains("kirjastossa"), "{ulla}");
    let desk = program.as_person("jari").await.get("/work").await.body;
    assert!(!desk.contains("Ulla Nieminen"), "nothing is asked of Jari while Ulla waits: {desk}");
}
