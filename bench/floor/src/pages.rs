//! The least that can be called a page: one table after another.
use crate::Rows;
use std::fmt::Write as _;

pub fn esc(o: &mut String, s: &str) {
    for ch in s.chars() {
        match ch {
            '<' => o.push_str("&lt;"),
            '>' => o.push_str("&gt;"),
            '&' => o.push_str("&amp;"),
            '"' => o.push_str("&quot;"),
            c => o.push(c),
        }
    }
}
pub fn head(title: &str) -> String {
    let mut o = String::with_capacity(12 * 1024);
    o.push_str("<!doctype html><html lang=fi><meta charset=utf-8><title>");
    esc(&mut o, title);
    o.push_str("</title><link rel=stylesheet href=/s.css><a class=skip href=#m>Siirry sisältöön</a><nav><a href=/worklist>Työlista</a> <a href=/search>Haku</a></nav><main id=m><h1>");
    esc(&mut o, title);
    o.push_str("</h1>");
    o
}
pub fn table(o: &mut String, cap: &str, cols: &[&str], rows: &[Vec<String>]) {
    let _ = write!(o, "<table><caption>{cap}</caption><tr>");
    for c in cols {
        let _ = write!(o, "<th scope=col>{c}</th>");
    }
    o.push_str("</tr>");
    for r in rows {
        o.push_str("<tr>");
        for v in r {
            o.push_str("<td>");
            esc(o, v);
            o.push_str("</td>");
        }
        o.push_str("</tr>");
    }
    o.push_str("</table>");
}
pub fn page_list(rows: Rows) -> String {
    let mut o = head("Työlista");
    table(
        &mut o,
        "Omat asiakkaat",
        &["Nro", "Tunnus", "Sukunimi", "Etunimi", "Kunta", "Tila", "Seuraava", "Viimeksi"],
        &rows,
    );
    o
}
pub fn page_case(c: Rows, team: Rows, items: Rows, notes: Rows, refs: Rows) -> String {
    let mut o = head("Asiakas");
    table(
        &mut o,
        "Perustiedot",
        &["Tunnus", "Sukunimi", "Etunimi", "Syntynyt", "Kunta", "Kieli", "Suunnitelma", "Yhteenveto"],
        &c,
    );
    table(&mut o, "Verkosto", &["Nimi", "Rooli", "Taho", "Alkaen"], &team);
    table(&mut o, "Tavoitteet ja toimet", &["Laji", "Otsikko", "Tila", "Määräpäivä", "Vastuu", "Nro"], &items);
    table(&mut o, "Merkinnät", &["Aika", "Kirjaaja", "Teksti"], &notes);
    table(&mut o, "Ohjaukset", &["Aika", "Taho", "Tila", "Syy"], &refs);
    o
}
pub fn page_search(rows: Rows) -> String {
    let mut o = head("Haku");
    table(&mut o, "Tulokset", &["Nro", "Tunnus", "Sukunimi", "Etunimi", "Kunta"], &rows);
    o
}
