//! The pages over HTTP, by forms alone: what leaves is what somebody may see, nothing typed is lost.

use crate::{
    stored::Guest,
    village::{Village, migrations},
};
use kernel::{Language, MeetingId};
use meeting::{Door, Newcomer};
use std::{sync::Arc, time::Duration};
use testkit::{Engine, TestDb};
use village::{Browser, line};

async fn village() -> (TestDb, Village) {
    let db = TestDb::open(Engine::Sqlite, migrations()).await.expect("SQLite is built in");
    let village = Village::with_team(&db).await;
    (db, village)
}

fn at(id: MeetingId, rest: &str) -> String {
    format!("/meetings/{id}{rest}")
}

/// A meeting that was held, with Timo's words in it.
async fn held(v: &Village, maija: &Browser) -> MeetingId {
    let id = v.going_on().await;
    assert_eq!(maija.post(&at(id, "/goal"), &[("words", "Teen työtä, jota selkäni kestää")]).await.status, 303);
    let version = v.row(id).await.version.to_string();
    let words = [("version", version.as_str()), ("words", "Nyt tiedän, kuka hoitaa mitäkin.")];
    assert_eq!(maija.post(&at(id, "/end"), &words).await.status, 303);
    id
}

#[tokio::test]
async fn a_meeting_is_arranged_by_a_form_with_days_and_times_as_people_write_them() {
    let (_db, v) = village().await;
    let maija = v.browser(v.maija).await;
    maija.get(&v.path("/new")).await.says(&["Ensin asiakkaan ehdot", "Jari Niemi", "Outi Salmela", " checked"]);
    let jari = v.jari.to_string();
    let fields = [
        ("limits", "Kyyti lähtee klo 14"),
        ("day", "huomenna"),
        ("from", "klo 12.30"),
        ("to", ""),
        ("place", "on_site"),
        ("where", "Terveysasema, huone 214"),
        ("who", jari.as_str()),
        ("agreed", "yes"),
    ];
    let sent = maija.post(&v.path("/new"), &fields).await;
    assert_eq!(sent.status, 303);
    let page = maija.get(&sent.to).await;
    page.says(&["perjantai 13.3.2026", "12.30–13.30", "Terveysasema, huone 214", "Kyyti lähtee klo 14", "Jari Niemi"]);
    page.never_says(&["Outi Salmela"]);
    maija.get(&v.path("")).await.says(&["Tulossa", "perjantai 13.3.2026", "Sovittu"]);
}

#[tokio::test]
async fn what_is_wrong_is_said_beside_the_field_and_what_was_typed_stays() {
    let (_db, v) = village().await;
    let maija = v.browser(v.maija).await;
    let fields = [("day", "eilen"), ("from", "puoli yksi"), ("place", "on_site"), ("where", "Kotona")];
    let page = maija.post(&v.path("/new"), &fields).await;
    assert_eq!(page.status, 422);
    page.says(&[
        "Päivä on jo mennyt",
        "Kirjoita kellonaika muodossa 12.30",
        "value=\"puoli yksi\"",
        "value=\"Kotona\"",
    ]);
    let backwards = [("day", "huomenna"), ("from", "13"), ("to", "12"), ("place", "video"), ("where", "Linkki")];
    maija.post(&v.path("/new"), &backwards).await.says(&["Päättymisajan pitää olla alkamisajan jälkeen"]);
    assert_eq!(maija.post(&v.path("/new"), &[("stranger", "x")]).await.status, 422, "unknown fields are refused");
    maija.get(&v.path("")).await.says(&["Tapaamisia ei ole vielä sovittu"]);
}

#[tokio::test]
async fn somebody_elses_change_is_shown_above_what_was_typed() {
    let (_db, v) = village().await;
    let id = v.arranged().await;
    let maija = v.browser(v.maija).await;
    let typed = |place: &'static str| {
        [
            ("version", "1"),
            ("day", "huomenna"),
            ("from", "9"),
            ("place", "on_site"),
            ("where", place),
            ("agreed", "yes"),
        ]
    };
    assert_eq!(maija.post(&at(id, "/time"), &typed("Kirjasto")).await.status, 303);
    let second = maija.post(&at(id, "/time"), &typed("Kahvila")).await;
    assert_eq!(second.status, 409);
    second.says(&["Joku muu muutti tapaamista", "Kirjasto", "value=\"Kahvila\"", "name=\"version\" value=\"2\""]);
}

#[tokio::test]
async fn the_door_says_who_may_stay_and_why() {
    let (_db, v) = village().await;
    let id = v.arranged().await;
    let maija = v.browser(v.maija).await;
    maija.get(&at(id, "/door")).await.says(&["Suostumus kattaa", "Oma organisaatio"]);
    let [client, own] = [v.person(id, Guest::Client).await.id, v.person(id, Guest::Account(v.maija)).await.id];
    let (client, own) = (client.to_string(), own.to_string());
    let there = [("present", client.as_str()), ("present", own.as_str())];
    let with_newcomer = [&there[..], &[("name", "Salla Uusi"), ("about", "opiskelija")]].concat();
    assert_eq!(maija.post(&at(id, "/door"), &with_newcomer).await.status, 303);
    let page = maija.get(&at(id, "/door")).await;
    page.says(&["Salla Uusi", "tuli mukaan", "Ei suostumusta", "Asiakas sanoo nyt kyllä", "Kysy asiakkaalta"]);
    page.never_says(&["Kaikki paikalla olevat voivat jäädä"]);
    let refused = maija.post(&at(id, "/begin"), &[("version", "1")]).await;
    assert_eq!(refused.status, 422);
    assert_eq!(maija.post(&at(id, "/door"), &there).await.status, 303);
    maija.get(&at(id, "/door")).await.says(&["Kaikki paikalla olevat voivat jäädä"]);
    assert_eq!(maija.post(&at(id, "/begin"), &[("version", "1")]).await.status, 303);
    maija.get(&at(id, "")).await.says(&["Käynnissä", "Ensin tavoite"]);
}

/// Nobody is there before somebody has said so, and a meeting that was agreed for a later day is prepared: it begins now only when
/// whoever begins it says that this is meant.
#[tokio::test]
async fn before_its_day_a_meeting_is_prepared_and_begins_only_on_purpose() {
    let (_db, v) = village().await;
    let (today, ahead) = (v.arranged().await, v.arranged_ahead().await);
    let maija = v.browser(v.maija).await;
    maija.get(&at(today, "")).await.says(&["Aloita: ketkä ovat paikalla"]);
    let page = maija.get(&at(ahead, "")).await;
    page.says(&["Pidetään jo nyt"]);
    page.never_says(&["Aloita: ketkä ovat paikalla"]);
    for id in [today, ahead] {
        maija.get(&at(id, "/door")).await.never_says(&[" checked"]);
    }
    let [client, own] = [v.person(ahead, Guest::Client).await.id, v.person(ahead, Guest::Account(v.maija)).await.id];
    let there = [("present", client.to_string()), ("present", own.to_string())];
    let there = there.each_ref().map(|(name, value)| (*name, value.as_str()));
    assert_eq!(maija.post(&at(ahead, "/door"), &there).await.status, 303);
    maija.get(&at(ahead, "/door")).await.says(&["Tapaaminen on ", "Pidämme tapaamisen jo nyt"]);
    let refused = maija.post(&at(ahead, "/begin"), &[("version", "1")]).await;
    assert_eq!(refused.status, 422);
    refused.says(&["Tapaaminen on sovittu myöhemmälle päivälle."]);
    maija.get(&at(ahead, "")).await.never_says(&["Käynnissä"]);
    assert_eq!(maija.post(&at(ahead, "/begin"), &[("version", "1"), ("ahead", "yes")]).await.status, 303);
    maija.get(&at(ahead, "")).await.says(&["Käynnissä"]);
}

/// Every page says on which day people really met; what was agreed stands beside it where somebody might wonder.
#[tokio::test]
async fn a_meeting_held_before_its_day_is_told_by_the_day_it_was_held() {
    let (_db, v) = village().await;
    let id = v.arranged_ahead().await;
    let maija = v.browser(v.maija).await;
    v.begins_ahead(id).await;
    maija.get(&at(id, "/screen")).await.says(&["torstai 12.3.2026 kello\u{a0}9.00"]);
    v.clock.pass(Duration::from_secs(20 * 60));
    v.ends(id).await.expect("held");
    let held = "torstai 12.3.2026 kello\u{a0}9.00–9.20";
    for who in [v.maija, v.timo] {
        v.browser(who).await.get(&at(id, "")).await.says(&[held, "Sovittu päivä oli sunnuntai 15.3.2026."]);
    }
    let list = maija.get(&v.path("")).await;
    list.says(&[held]);
    list.never_says(&["15.3."]);
    assert!(maija.get(&at(id, "/meeting.ics")).await.page.contains("DTSTART:20260312T070000Z"));
}

/// Whoever prepares sees who comes, who has not answered, and that the client is to be asked.
#[tokio::test]
async fn the_answers_of_those_who_are_invited_are_seen() {
    let (_db, v) = village().await;
    let (proposed, agreed) = (v.arranged_at(false).await, v.arranged().await);
    let (maija, jari) = (v.browser(v.maija).await, v.browser(v.jari).await);
    let page = maija.get(&at(proposed, "")).await;
    page.never_says(&["tulee"]);
    assert_eq!(
        page.page.matches("ei ole vastannut").count(),
        3,
        "Timo, Jari and Outi have not answered; Maija, who asks, is not asked"
    );
    assert_eq!(jari.post(&at(proposed, "/answer"), &[("answer", "fits")]).await.status, 303);
    let page = maija.get(&at(proposed, "")).await;
    page.says(&["tulee", "Timo ei ole vielä vastannut", "Merkitse, että aika sopii"]);
    assert_eq!(page.page.matches("ei ole vastannut").count(), 2);
    let page = maija.get(&at(agreed, "")).await;
    assert_eq!(page.page.matches("ei ole vastannut").count(), 2, "Timo has said that the time fits");
    page.never_says(&["Timo ei ole vielä vastannut"]);
    jari.get(&at(proposed, "")).await.never_says(&["Timo ei ole vielä vastannut"]);
}

/// Whoever is invited to the team is named as one whose answer is awaited, and cannot be invited to a meeting before it.
#[tokio::test]
async fn whoever_is_invited_to_the_team_is_waited_for_where_a_meeting_is_arranged() {
    let (_db, v) = village().await;
    let maija = v.browser(v.maija).await;
    maija.get(&v.path("/new")).await.never_says(&["Vastausta tiimikutsuun odotetaan", "Pekka Aho"]);
    v.invites(v.pekka).await;
    let page = maija.get(&v.path("/new")).await;
    page.says(&["Vastausta tiimikutsuun odotetaan: Pekka Aho"]);
    page.never_says(&[&format!("value=\"{}\"", v.pekka)]);
}

/// What everybody in the room reads leaves out health and the like, and says what it leaves out and what it does not.
#[tokio::test]
async fn the_screen_leaves_out_matters_by_their_kind() {
    let (_db, v) = village().await;
    let id = v.going_on().await;
    v.goal(id).await;
    let maija = v.browser(v.maija).await;
    for (title, category) in [("Selän kuvaus", "health_work_ability"), ("Pajan ajat", "employment_education")] {
        let matter = [("title", title), ("brought_by", "client"), ("category", category)];
        assert_eq!(maija.post(&at(id, "/matters"), &matter).await.status, 303);
    }
    for shown in ["matters", "goal"] {
        maija.post(&at(id, "/shown"), &[("screen", "show"), ("from", "screen"), ("shown", shown)]).await;
        let page = maija.get(&at(id, "/screen")).await;
        let seen = if shown == "goal" { "selkäni kestää" } else { "Pajan ajat" };
        page.says(&[seen, "jäävät aina pois", "Tavoitteet ja muut sovitut asiat näkyvät niin kuin ne on kirjoitettu"]);
        page.never_says(&["Selän kuvaus", "ei näy terveystietoja"]);
    }
}

/// Design, "Live updates": the shared screen shows only what the client agreed to show, and is blanked at once.
#[tokio::test]
async fn the_screen_shows_what_the_client_lets_it_show() {
    let (_db, v) = village().await;
    let id = v.going_on().await;
    let (maija, screen) = (v.browser(v.maija).await, at(id, "/screen"));
    maija.post(&at(id, "/goal"), &[("words", "Teen työtä, jota selkäni kestää")]).await;
    let client = v.person(id, Guest::Client).await.id.to_string();
    let agreed = [("what", "Soittaa pajalle"), ("who", client.as_str()), ("due", "viikko 13"), ("category", "plan")];
    assert_eq!(maija.post(&at(id, "/agreed"), &agreed).await.status, 303);
    let page = maija.get(&screen).await;
    page.says(&["Timo päättää ensin", "Käynnistä päivitys"]);
    page.never_says(&["http-equiv=\"refresh\"", "Soittaa pajalle", "Teen työtä", "Koskela", "Outi Salmela"]);
    maija.get(&at(id, "/screen?live=1")).await.says(&["http-equiv=\"refresh\"", "Pysäytä päivitys"]);
    let show = |what: &'static str| [("screen", "show"), ("from", "screen"), ("shown", what)];
    assert_eq!(maija.post(&at(id, "/shown"), &show("agreed")).await.to, screen);
    let page = maija.get(&screen).await;
    page.says(&["Soittaa pajalle", "su 29.3.", "Juuri lisätty"]);
    page.never_says(&["Teen työtä", "Outi Salmela"]);
    maija.post(&at(id, "/shown"), &[("screen", "hide"), ("from", "screen")]).await;
    let page = maija.get(&screen).await;
    page.says(&["Näyttö on piilotettu"]);
    page.never_says(&["Soittaa pajalle", "Timo"]);
}

#[tokio::test]
async fn the_form_on_the_screen_is_not_swept_away() {
    let (_db, v) = village().await;
    let id = v.going_on().await;
    let maija = v.browser(v.maija).await;
    maija.post(&at(id, "/goal"), &[("words", "Teen työtä, jota selkäni kestää")]).await;
    maija.post(&at(id, "/shown"), &[("screen", "show"), ("from", "screen"), ("shown", "agreed")]).await;
    maija.get(&at(id, "/screen?add=1&live=1")).await.never_says(&["http-equiv=\"refresh\""]);
    let page = maija
        .post(&at(id, "/screen"), &[("what", "Soittaa pajalle"), ("who", ""), ("due", "joskus"), ("category", "plan")])
        .await;
    assert_eq!(page.status, 422);
    page.says(&["value=\"Soittaa pajalle\"", "value=\"joskus\""]);
    page.never_says(&["http-equiv=\"refresh\""]);
}

/// K01: minutes in three parts; what an organisation records in its own register only it and the client see.
#[tokio::test]
async fn an_organisations_part_is_seen_by_itself_and_the_client_only() {
    let (_db, v) = village().await;
    let (maija, outi, jari) = (v.browser(v.maija).await, v.browser(v.outi).await, v.browser(v.jari).await);
    let id = held(&v, &maija).await;
    assert_eq!(outi.post(&at(id, "/record"), &[("text", "Hakemus vireillä Kelassa")]).await.status, 303);
    outi.get(&at(id, "")).await.says(&["Hakemus vireillä Kelassa", "Nyt tiedän, kuka hoitaa mitäkin."]);
    for other in [&maija, &jari] {
        let page = other.get(&at(id, "")).await;
        page.says(&["Nyt tiedän, kuka hoitaa mitäkin."]);
        page.never_says(&["Hakemus vireillä Kelassa"]);
    }
    let timo = v.browser(v.timo).await;
    timo.get(&at(id, "")).await.says(&["Sinun sanasi", "Hakemus vireillä Kelassa", "Tulitko kuulluksi?"]);
}

#[tokio::test]
async fn who_was_there_can_tell_once_whether_they_were_heard() {
    let (_db, v) = village().await;
    let maija = v.browser(v.maija).await;
    let id = held(&v, &maija).await;
    let timo = v.browser(v.timo).await;
    assert_eq!(timo.post(&at(id, "/pulse"), &[("heard", "6")]).await.status, 422);
    assert_eq!(timo.post(&at(id, "/pulse"), &[("heard", "5")]).await.status, 303);
    timo.get(&at(id, "")).await.never_says(&["Tulitko kuulluksi?"]);
}

#[tokio::test]
async fn a_newcomer_stands_in_the_minutes() {
    let (_db, v) = village().await;
    let maija = v.browser(v.maija).await;
    let id = v.going_on().await;
    let person = Newcomer { name: line("Salla Uusi"), org: None, about: Some(line("opiskelija")), close: false };
    let door = Arc::new(Door { newcomer: Some(person), ..Door::default() });
    v.ask(v.maija, move |cx| meeting::at_the_door(cx, id, &door)).await.expect("ticked");
    maija.get(&at(id, "")).await.says(&["Salla Uusi on paikalla ilman suostumusta"]);
}

#[tokio::test]
async fn somebody_without_a_basis_does_not_find_the_meeting() {
    let (_db, v) = village().await;
    let maija = v.browser(v.maija).await;
    let id = held(&v, &maija).await;
    let stranger = v.browser(v.veera).await;
    for rest in ["", "/screen", "/door", "/meeting.ics", "/time"] {
        assert_eq!(stranger.get(&at(id, rest)).await.status, 404, "{rest}");
    }
    assert_eq!(stranger.get(&v.path("")).await.status, 404);
    assert_eq!(stranger.get("/meetings").await.status, 200);
    stranger.get("/meetings").await.never_says(&["Timo"]);
}

/// Security: a calendar's lines are inert, and nothing in it tells who or where.
#[tokio::test]
async fn the_calendar_file_tells_the_time_only() {
    let (_db, v) = village().await;
    let id = v.arranged().await;
    let timo = v.browser(v.timo).await;
    let file = timo.get(&at(id, "/meeting.ics")).await;
    file.says(&["SUMMARY:Tapaaminen\r\n", "DTSTART:20260312T080000Z"]);
    file.never_says(&["Timo", "Koskela", "Terveysasema", "Kyyti"]);
}

#[tokio::test]
async fn the_client_answers_whether_the_time_fits() {
    let (_db, v) = village().await;
    let (agreed, id) = (v.arranged().await, v.arranged_at(false).await);
    let (timo, maija) = (v.browser(v.timo).await, v.browser(v.maija).await);
    let stands = timo.get(&at(agreed, "")).await;
    stands.says(&["Aika on sovittu", "Jos aika ei sovikaan", "Aika ei sovi"]);
    stands.never_says(&["Sopiiko aika?"]);
    timo.get(&at(id, "")).await.says(&["Sopiiko aika?", "Sinun toiveesi"]);
    assert_eq!(timo.post(&at(id, "/answer"), &[("answer", "does_not_fit")]).await.status, 303);
    maija.get(&at(id, "")).await.says(&["aika ei sovi"]);
}

#[tokio::test]
async fn ones_own_meetings_stand_by_day_and_a_missed_one_asks_for_a_call() {
    let (_db, v) = village().await;
    let id = v.arranged().await;
    let maija = v.browser(v.maija).await;
    maija.get("/meetings").await.says(&["Tänään, torstai 12.3.2026", "Timo Koskela", "10.00"]);
    let off = [("version", "1"), ("off", "no_show"), ("contact_on", "")];
    maija.post(&at(id, "/off"), &off).await.says(&["Täytä tämä kohta"]);
    let off = [("version", "1"), ("off", "no_show"), ("contact_on", "huomenna")];
    assert_eq!(maija.post(&at(id, "/off"), &off).await.status, 303);
    maija.get("/meetings").await.says(&["Ota yhteyttä", "pe 13.3. mennessä"]);
    assert_eq!(maija.post(&at(id, "/contacted"), &[]).await.status, 303);
    maija.get("/meetings").await.never_says(&["Ota yhteyttä"]);
}

/// What cannot be done is said in words, where it was tried.
#[tokio::test]
async fn a_meeting_that_has_begun_says_why_its_time_stays() {
    let (_db, v) = village().await;
    let id = v.going_on().await;
    let maija = v.browser(v.maija).await;
    let version = v.row(id).await.version.to_string();
    let time =
        [("version", version.as_str()), ("day", "13.3."), ("from", "10"), ("place", "on_site"), ("where", "Huone 2")];
    let page = maija.post(&at(id, "/time"), &time).await;
    assert_eq!(page.status, 422);
    page.says(&["Tapaaminen on jo alkanut", "value=\"Huone 2\""]);
}

/// The way to the next step takes along what was typed: nobody has to say it twice.
#[tokio::test]
async fn the_goal_that_was_being_written_is_kept_by_the_way_to_the_next_step() {
    let (_db, v) = village().await;
    let id = v.going_on().await;
    let maija = v.browser(v.maija).await;
    maija.get(&at(id, "")).await.says(&["form=\"write\"", "id=\"write\""]);
    let typed = [("words", "Teen työtä, jota selkäni kestää"), ("step", "hopes")];
    assert_eq!(maija.post(&at(id, "/step"), &typed).await.to, at(id, ""));
    maija.get(&at(id, "")).await.says(&["Teen työtä, jota selkäni kestää", "Seuraavaksi: Mikä auttaa nyt"]);
    let client = v.person(id, Guest::Client).await.id.to_string();
    let half = [
        ("what", "Soittaa pajalle"),
        ("who", client.as_str()),
        ("due", ""),
        ("category", "plan"),
        ("step", "what_helps"),
    ];
    let page = maija.post(&at(id, "/step"), &half).await;
    assert_eq!(page.status, 422);
    page.says(&["value=\"Soittaa pajalle\"", "Seuraavaksi: Mikä auttaa nyt"]);
    let whole = [
        ("what", "Soittaa pajalle"),
        ("who", client.as_str()),
        ("due", "viikko 13"),
        ("category", "plan"),
        ("step", "what_helps"),
    ];
    assert_eq!(maija.post(&at(id, "/step"), &whole).await.status, 303);
    maija.get(&at(id, "")).await.says(&["Soittaa pajalle", "Seuraavaksi: Kuka tekee ja milloin"]);
    assert_eq!(v.decisions(id).await, 1);
    assert_eq!(maija.post(&at(id, "/step"), &[("step", "who_does"), ("words", ""), ("what", "")]).await.status, 303);
}

/// The client's own page speaks to the client.
#[tokio::test]
async fn the_client_is_spoken_to_and_not_about() {
    let (_db, v) = village().await;
    let id = v.arranged().await;
    let page = v.browser(v.timo).await.get(&at(id, "")).await;
    page.says(&["Sinun asiasi käsitellään ensin", "Sinä aloitat", "href=\"/me/meetings\""]);
    page.never_says(&["Kysy ensin asiakkaalta", "Asiakas aloittaa"]);
}

#[tokio::test]
async fn every_page_speaks_three_languages() {
    let (_db, v) = village().await;
    let maija = v.browser(v.maija).await;
    let id = v.going_on().await;
    v.clock.pass(Duration::from_secs(60));
    for (language, words) in [(Language::Sv, "Det här har vi kommit överens om"), (Language::En, "What we have agreed")]
    {
        v.speaks(v.maija, language).await;
        maija.get(&at(id, "")).await.says(&[words]);
    }
}
