//! What the client writes: messages and own words.

use crate::village::{Village, migrations};
use domain::survey::{Author, Field};
use testkit::on_both_engines;
use village::prose;

impl Village {
    async fn messages(&self) -> i64 {
        self.number("SELECT COUNT(*) AS n FROM message", Vec::new()).await
    }

    async fn statements(&self) -> i64 {
        self.number("SELECT COUNT(*) AS n FROM statement", Vec::new()).await
    }
}

on_both_engines! { migrations();
    fn a_message_waits_for_its_answer(db) {
        let village = Village::new(db).await;
        let timo = village.browser(village.timo).await;
        let page = timo.get("/me/messages").await;
        assert!(page.page.contains("Tämän lukevat: Maija Lehtonen"));
        let sent = timo.post("/me/messages", &[("once", &page.field("once")), ("text", "Voinko vaihtaa aikaa?")]).await;
        assert_eq!((sent.status, sent.to.as_str(), village.messages().await), (303, "/me/messages", 1));
        let page = timo.page("/me/messages").await;
        assert!(page.contains("Voinko vaihtaa aikaa?") && page.contains("Emme ole vielä vastanneet"));
        let answer = prose("Totta kai.");
        let answered = village.act(village.maija, move |cx, case| casework::message::from_professional(cx, case, &answer));
        answered.await.expect("Maija answers");
        let page = timo.page("/me/messages").await;
        assert!(page.contains("Totta kai.") && !page.contains("Emme ole vielä vastanneet"));
        assert!(!village.browser(village.aino.account).await.page("/me/messages").await.contains("vaihtaa aikaa"));
    }

    fn an_empty_or_endless_message_is_asked_again(db) {
        let village = Village::new(db).await;
        let timo = village.browser(village.timo).await;
        assert_eq!(timo.post("/me/messages", &[("text", " ")]).await.status, 422);
        let long = "sana ".repeat(900);
        let answer = timo.post("/me/messages", &[("text", &long)]).await;
        assert!(answer.status == 422 && answer.page.contains(long.trim()), "what was typed stays");
        assert_eq!(village.browser(village.maija).await.post("/me/messages", &[("text", "hei")]).await.status, 404);
        assert_eq!(village.messages().await, 0);
    }

    fn own_words_are_kept_and_shown_again(db) {
        let village = Village::new(db).await;
        let timo = village.browser(village.timo).await;
        assert!(timo.page("/me").await.contains("Kerro omin sanoin, mikä on sinulle tärkeää"));
        let fields = [("what_matters", "Lapset"), ("base_what_matters", "0"), ("strengths", ""), ("base_strengths", "0")];
        let saved = timo.post("/me/words", &fields).await;
        assert_eq!((saved.status, saved.to.as_str(), village.statements().await), (303, "/me/plan", 1));
        let page = timo.get("/me/words").await;
        assert!(page.page.contains("Lapset") && page.field("base_what_matters") == "1");
        assert!(!timo.page("/me").await.contains("Kerro omin sanoin, mikä on sinulle tärkeää"));
    }

    fn words_written_down_meanwhile_are_not_covered(db) {
        let village = Village::new(db).await;
        let said = casework::situation::Said {
            field: Field::WhatMatters,
            author: Author::Client,
            base: 0,
            words: Some(prose("Selkä kuntoon")),
        };
        let recorded = village.act(village.maija, move |cx, case| casework::situation::save(cx, case, std::slice::from_ref(&said)));
        recorded.await.expect("Maija writes down Timo's words");
        let timo = village.browser(village.timo).await;
        let fields = [("what_matters", "Lapset"), ("base_what_matters", "0")];
        let answer = timo.post("/me/words", &fields).await;
        assert!(answer.status == 409 && answer.page.contains("Selkä kuntoon") && answer.page.contains("Lapset"));
        assert_eq!(village.statements().await, 1);
        let base = answer.field("base_what_matters");
        let fields = [("what_matters", "Selkä kuntoon ja lapset"), ("base_what_matters", base.as_str())];
        assert_eq!((timo.post("/me/words", &fields).await.status, village.statements().await), (303, 2));
    }
}
