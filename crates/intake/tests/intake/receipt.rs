//! A mistyped number is seen at once: the page of thanks says how the sender is reached, to the browser that sent it and to nobody else.

use crate::village::{Village, migrations};
use std::time::Duration;
use testkit::on_both_engines;
use village::{Answer, Browser};

const CONTACT: &str = "/fi/ota-yhteytta";
const THANKS: &str = "/fi/ota-yhteytta/kiitos";
const NUMBER: &str = "040\u{a0}123\u{a0}4567";

/// Asks for an answer in this way, from the form as it was opened.
async fn asks(visitor: &Browser, form: &Answer, by: &str, phone: &str) {
    let (once, key) = (form.field("once"), form.field("key"));
    let sent = [("once", once.as_str()), ("key", &key), ("reply_by", by), ("phone", phone)];
    let answer = visitor.post(CONTACT, &sent).await;
    assert_eq!((answer.status, answer.to.as_str()), (303, THANKS), "{}", answer.page);
}

on_both_engines! { migrations();
    fn the_number_is_said_once_more_in_every_language_to_whoever_sent_it(db) {
        let v = Village::new(db).await;
        let visitor = v.visitor("fi");
        let form = visitor.get(CONTACT).await;
        asks(&visitor, &form, "call", "0401234567").await;
        visitor.get(THANKS).await.says(&["Soitamme numeroon", NUMBER, "Onko numero oikein?", "Soita 014\u{a0}000\u{a0}0100"]);
        visitor.get("/sv/ta-kontakt/tack").await.says(&["Vi ringer till", NUMBER]);
        visitor.get("/en/contact/thanks").await.says(&["We will call", NUMBER]);
        v.visitor("fi").get(THANKS).await.never_says(&[NUMBER, "Soitamme numeroon"]);
        // Back, mended, and sent again: the page says what was sent last.
        asks(&visitor, &form, "text", "0401234568").await;
        let mended = visitor.get(THANKS).await;
        mended.says(&["Lähetämme tekstiviestin numeroon", "040\u{a0}123\u{a0}4568"]);
        mended.never_says(&[NUMBER]);
    }

    fn half_an_hour_later_nobody_is_told(db) {
        let v = Village::new(db).await;
        let visitor = v.visitor("fi");
        let form = visitor.get(CONTACT).await;
        asks(&visitor, &form, "call", "0401234567").await;
        v.clock.pass(Duration::from_secs(29 * 60));
        visitor.get(THANKS).await.says(&[NUMBER]);
        v.clock.pass(Duration::from_secs(60));
        visitor.get(THANKS).await.never_says(&[NUMBER, "Soitamme numeroon"]);
    }

    /// The browser keeps a receipt and not the number; what the receipt opens is how one is reached, and no answer.
    fn the_browser_keeps_no_number_and_the_receipt_reads_no_answer(db) {
        let v = Village::new(db).await;
        let visitor = v.visitor("fi");
        let form = visitor.get(CONTACT).await;
        asks(&visitor, &form, "call", "0401234567").await;
        let kept = visitor.kept("rinnalla-told").expect("something is kept");
        let code = kept.strip_prefix("receipt.").expect("a receipt").to_owned();
        assert!(!kept.contains("1234567"), "{kept}");
        visitor.get(THANKS).await.never_says(&[&code]);
        let reads = visitor.post("/reply", &[("code", &code)]).await;
        assert_eq!(reads.status, 422);
        reads.says(&["Tarkista koodi"]);
    }
}
