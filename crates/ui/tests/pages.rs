//! Frames, error pages and the gallery: what every page promises.

use axum::{body::to_bytes, response::Response};
use kernel::{Coded, Language};
use std::collections::BTreeSet;
use ui::{Frame, PageError, Posted, Sector, SignedIn, To, errors, gallery};

fn professional() -> Frame {
    let signed_in = Some(SignedIn::Professional { name: "Maija <Lehtonen>".to_owned(), sector: Sector::Health });
    Frame { signed_in, path: "/cases/abc".to_owned(), ..Frame::new(Language::Fi, "x") }
}

async fn body(response: Response) -> String {
    let bytes = to_bytes(response.into_body(), 1 << 20).await.expect("a body");
    String::from_utf8(bytes.to_vec()).expect("text")
}

#[tokio::test]
async fn what_is_not_yours_looks_as_if_it_were_not_there() {
    let one = errors::answer(&professional(), &PageError::NotFound);
    assert_eq!(one.status(), 404);
    assert_eq!(one.headers()["cache-control"], "no-store");
    assert_eq!(one.headers()["content-type"], "text/html; charset=utf-8");
    let html = body(one).await;
    assert!(html.contains("Sivua ei löydy, tai sinulla ei ole oikeutta nähdä sitä"));
    assert!(html.contains("Maija &#60;Lehtonen&#62;"), "names are escaped");
}

#[tokio::test]
async fn a_fault_tells_its_number_and_a_refusal_its_reason() {
    let fault = errors::answer(&professional(), &PageError::Fault { incident: "7K2M".to_owned() });
    assert_eq!(fault.status(), 500);
    assert!(body(fault).await.contains("7K2M"));
    let refused = errors::answer(&professional(), &PageError::Refused { reason: "Kutsu on jo vastattu.".to_owned() });
    assert_eq!(refused.status(), 403);
    assert!(body(refused).await.contains("Kutsu on jo vastattu."));
}

#[tokio::test]
async fn an_ended_session_carries_the_text_on_but_no_secret() {
    let posted = Posted::from_pairs(&[("note", "Tärkeä \"teksti\""), ("password", "salainen")]);
    let ended = errors::session_ended(&professional(), &posted);
    assert_eq!(ended.status(), 401);
    let html = body(ended).await;
    assert!(html.contains(r#"action="/cases/abc""#) && html.contains(r#"name="note" value="Tärkeä &#34;teksti&#34;""#));
    assert!(!html.contains("salainen") && !html.contains("Maija"));
}

#[tokio::test]
async fn a_conflict_shows_what_was_written() {
    let posted = Posted::from_pairs(&[("note", "Sana"), ("version", "3"), ("once", "abc")]);
    let conflict = errors::conflict(&professional(), &posted, To::Cases);
    assert_eq!(conflict.status(), 409);
    let html = body(conflict).await;
    assert!(html.contains("<p>Sana</p>") && html.contains(r#"href="/cases""#) && !html.contains("<p>abc</p>"));
}

#[test]
fn a_visitor_is_led_to_the_page_s_own_address_in_each_language() {
    let paths = Some([To::ContactFi, To::ContactSv, To::ContactEn]);
    let frame = Frame { paths, ..Frame::new(Language::Sv, "x") };
    let html = frame.calm_top().to_string();
    assert!(html.contains(r#"href="/fi/ota-yhteytta" lang="fi""#) && html.contains(r#"href="/en/contact" lang="en""#));
    let top = professional().foot().to_string();
    let button = r#"<form method="post" action="/language?to=sv&#38;back=/cases/abc"><button type="submit" class="btn-link " lang="sv">"#;
    assert!(top.contains(button), "what is kept with the account is changed by a form: {top}");
    let visitor = Frame::new(Language::Sv, "x").foot().to_string();
    assert!(
        visitor.contains(r#"<a href="/language?to=fi&#38;back=/" lang="fi""#),
        "a visitor follows a link: {visitor}"
    );
}

/// Every sample of this crate in every language, with where it came from.
fn samples() -> Vec<(String, String)> {
    let shelf = gallery::shelf();
    let pages: Vec<_> =
        shelf.pages().flat_map(|page| Language::ALL.iter().map(move |language| (page, *language))).collect();
    pages.into_iter().flat_map(|(page, language)| in_language(&shelf, page, language)).collect()
}

fn in_language(shelf: &gallery::Shelf, page: &str, language: Language) -> Vec<(String, String)> {
    let samples = shelf.samples(page, language).expect("every sample renders");
    samples.into_iter().map(|(name, html)| (format!("{page}/{name}/{}", language.code()), html)).collect()
}

#[test]
fn every_sample_obeys_the_content_policy_and_names_its_language() {
    let samples = samples();
    assert!(samples.len() > 50, "there are {} samples", samples.len());
    for (name, html) in samples {
        let code = name.rsplit('/').next().expect("a language");
        assert!(html.contains(&format!("<html lang=\"{code}\">")), "{name}");
        for forbidden in [" style=", "<script", " onclick=", "javascript:", "<style"] {
            assert!(!html.contains(forbidden), "{name} has {forbidden}");
        }
    }
}

#[test]
fn every_sample_has_one_heading_of_the_page_and_no_identifier_twice() {
    for (name, html) in samples() {
        assert_eq!(html.matches("<h1").count(), 1, "{name}");
        let ids: Vec<_> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{name}: {ids:?}");
        for described in html.split("aria-describedby=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            assert!(described.split(' ').all(|id| ids.contains(&id)), "{name}: {described}");
        }
    }
}
