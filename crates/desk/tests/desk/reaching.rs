//! How the client is reached stands on the first page of the case, for those to whom contact details are open.

use crate::village::{Village, migrations};
use domain::{Category, CategorySet};
use testkit::on_both_engines;

const CALLS: &str = "<a href=\"tel:+358401234567\">040\u{a0}123\u{a0}4567</a>";
const NOTE: &str = "Aamupäivisin, mieluiten tekstiviestillä";

impl Village {
    async fn is_reached(&self, by: &'static str) {
        self.set(by, Vec::new()).await;
    }

    async fn first_page(&self, who: kernel::AccountId) -> String {
        self.page(who, &format!("/cases/{}", self.case)).await
    }
}

on_both_engines! { migrations();
    fn the_number_calls_and_the_wish_stands_beside_it(db) {
        let v = Village::with_jari(db, CategorySet::EMPTY.with(Category::ContactBasic)).await;
        v.is_reached("UPDATE person SET phone = '0401234567', reach_note = 'Aamupäivisin, mieluiten tekstiviestillä'").await;
        for who in [v.maija, v.jari] {
            let page = v.first_page(who).await;
            assert!(page.contains(CALLS) && page.contains(NOTE), "{page}");
        }
    }

    fn an_address_stands_there_when_there_is_no_number(db) {
        let v = Village::with_jari(db, CategorySet::EMPTY.with(Category::Plan)).await;
        v.is_reached("UPDATE person SET phone = NULL, email = 'timo@example.fi'").await;
        assert!(v.first_page(v.maija).await.contains("<a href=\"mailto:timo@example.fi\">"));
    }

    fn nobody_else_reads_it(db) {
        let v = Village::with_jari(db, CategorySet::EMPTY.with(Category::Plan)).await;
        v.is_reached("UPDATE person SET phone = '0401234567', reach_note = 'Aamupäivisin, mieluiten tekstiviestillä'").await;
        let page = v.first_page(v.jari).await;
        assert!(!page.contains("tel:+358401234567") && !page.contains(NOTE), "his organisation was not given it: {page}");
        assert!(v.first_page(v.maija).await.contains(CALLS), "premise: it is known");
    }
}
