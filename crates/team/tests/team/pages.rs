//! The pages over HTTP, by forms alone: the invited see a preview, paper and screen speak the client's language, nothing typed is lost.

use crate::village::Village;
use kernel::{Language, OrgId};
use team::{NewMember, TeamSeat, Who, suggest_member};
use testkit::{Engine, TestDb};
use village::{Answer, Browser, core, line, migrations};

async fn village(language: Language) -> (TestDb, Village) {
    let db = TestDb::open(Engine::Sqlite, migrations()).await.expect("SQLite is built in");
    let village = Village::speaking(&db, language).await;
    (db, village)
}

/// Fills in a consent of the county and another organisation about the plan.
async fn prepare(v: &Village, browser: &Browser, mode: &str, other: OrgId) -> Answer {
    let (county, other) = (v.county.org.to_string(), other.to_string());
    let names = [&county, &other].map(|org| (format!("gives-{org}"), format!("receives-{org}")));
    let mut fields = vec![("mode", mode), ("purpose", "joint_support"), ("until", "31.12.2026")];
    for (org, (gives, receives)) in [&county, &other].into_iter().zip(&names) {
        fields.extend([("party", org.as_str()), (gives, "plan"), (receives, "plan")]);
    }
    browser.post(&v.path("consents/new"), &fields).await
}

#[tokio::test]
async fn the_invited_see_who_asks_and_for_what_and_nothing_else() {
    let (_db, v) = village(Language::Fi).await;
    v.consents(&[v.jobs.org], core()).await;
    v.invites(v.jari).await;
    let page = v.browser(v.jari).await.get(&v.path("team")).await;
    assert_eq!(page.status, 200);
    page.says(&["Timo", "Maija Lehtonen", "Työ ja opinnot", "value=\"accept\"", "value=\"decline\""]);
    page.never_says(&["Koskela", "A-1001", "Suostumus", "Tilanne"]);
}

#[tokio::test]
async fn an_invitation_is_answered_with_buttons() {
    let (_db, v) = village(Language::Fi).await;
    v.consents(&[v.jobs.org, v.kela.org], core()).await;
    v.invites(v.jari).await;
    v.invites(v.outi).await;
    let jari = v.browser(v.jari).await;
    let accepted = jari.post(&v.path("team"), &[("do", "accept")]).await;
    assert_eq!((accepted.status, accepted.to), (303, v.path("team")));
    jari.get(&v.path("team")).await.says(&["Timo Koskela", "Tiimin jäsenet"]);
    let outi = v.browser(v.outi).await;
    let silent = outi.post(&v.path("team"), &[("do", "decline"), ("reason", " ")]).await;
    assert_eq!(silent.status, 422);
    silent.says(&["i-reason", "Täytä tämä kohta"]);
    let declined = outi.post(&v.path("team"), &[("do", "decline"), ("reason", "En ehdi")]).await;
    assert_eq!((declined.status, declined.to.as_str()), (303, "/work"));
    assert_eq!(outi.get(&v.path("team")).await.status, 404);
}

/// Nobody is passed over in silence: whom the consent does not cover is named, with the way to the consent; the button stands there
/// when somebody can be invited.
#[tokio::test]
async fn who_cannot_be_invited_yet_is_named_with_the_way_to_the_consent() {
    let (_db, v) = village(Language::Fi).await;
    for who in [v.jari, v.outi] {
        let id = v.suggests(who).await;
        v.act(v.timo, move |cx, case| team::approve_member(cx, case, id)).await.expect("Timo approves");
    }
    let maija = v.browser(v.maija).await;
    let page = maija.get(&v.path("team")).await;
    page.says(&["suostumus ei vielä kata heitä: Jari Niemi, Outi Salmela.", "consents/new"]);
    page.never_says(&["value=\"invite\""]);
    v.consents(&[v.jobs.org], core()).await;
    let page = maija.get(&v.path("team")).await;
    page.says(&["suostumus ei vielä kata heitä: Outi Salmela.", "value=\"invite\""]);
    assert_eq!(maija.post(&v.path("team"), &[("do", "invite")]).await.status, 303);
    let page = maija.get(&v.path("team")).await;
    page.says(&["suostumus ei vielä kata heitä: Outi Salmela."]);
    page.never_says(&["value=\"invite\""]);
}

/// Wherever one meets somebody whom the consent does not cover, it is said before it is refused, with the way to widen it; and from there one
/// comes back to whom the client still has to decide about.
#[tokio::test]
async fn whoever_is_outside_the_consent_is_told_so_where_they_are_met() {
    let (_db, v) = village(Language::Fi).await;
    v.consents(&[v.jobs.org], core()).await;
    let (jari, outi) = (v.suggests(v.jari).await, v.suggests(v.outi).await);
    let maija = v.browser(v.maija).await;
    let way = format!("<a href=\"{}\">Laajenna suostumusta</a>", v.path("consents/new"));
    for path in ["team/new", "team/manager"] {
        let page = maija.get(&v.path(path)).await;
        page.says(&["Outi Salmela, koordinaattori, Kela – ei vielä suostumuksessa</option>", &way]);
        page.says(&["Jari Niemi, koordinaattori, Työllisyysalue</option>"]);
    }
    maija.get(&v.path("team/new?kind=outside")).await.says(&["Kela – ei vielä suostumuksessa</option>", &way]);
    let approvals = maija.get(&v.path("team/approvals")).await.page;
    let (of_jari, of_outi) = approvals.split_once("Outi Salmela").expect("both are decided about, one by one");
    assert!(!of_jari.contains(&way) && of_outi.contains(&way), "beside Outi alone");
    for id in [jari, outi] {
        v.act(v.timo, move |cx, case| team::approve_member(cx, case, id)).await.expect("Timo approves");
    }
    maija.get(&v.path("team")).await.says(&["Organisaatio ei ole vielä suostumuksessa."]);
    let member = |id| v.path(&format!("team/members/{id}"));
    maija.get(&member(jari)).await.says(&["value=\"invite\""]);
    let page = maija.get(&member(outi)).await;
    page.says(&["ei ole vielä suostumuksessa", &way]);
    page.never_says(&["value=\"invite\""]);
}

#[tokio::test]
async fn after_the_consent_one_comes_back_to_whom_the_client_decides_about() {
    let (_db, v) = village(Language::Fi).await;
    let maija = v.browser(v.maija).await;
    let told = ["voluntary", "can_withdraw", "keeps_services", "who_is_told"].map(|what| ("informed", what));
    let give = [&[("do", "give"), ("by", "client"), ("identity", "document_seen")][..], &told].concat();
    let draft = prepare(&v, &maija, "paper_signed", v.jobs.org).await.to;
    assert_eq!(maija.post(&draft, &give).await.to, v.path("team"), "nobody waits");
    v.suggests(v.outi).await;
    let draft = prepare(&v, &maija, "paper_signed", v.kela.org).await.to;
    assert_eq!(maija.post(&draft, &give).await.to, v.path("team/approvals"));
    let draft = prepare(&v, &maija, "in_person_screen", v.kela.org).await.to;
    maija.post(&draft, &[("do", "show"), ("by", "client"), ("identity", "known_from_before")]).await;
    let screen = format!("{draft}/screen");
    maija.post(&screen, &[("do", "give")]).await;
    maija.get(&screen).await.says(&[&format!("href=\"{}\"", v.path("team/approvals"))]);
}

/// 423/2003: documents are in the client's language, whatever the professional's pages speak.
#[tokio::test]
async fn a_consent_is_printed_in_the_clients_language() {
    for (language, title, stays) in [
        (Language::Sv, "Samtycke till att uppgifter lämnas ut", "Sysselsättningsområdet"),
        (Language::En, "Consent to giving information", "Employment area"),
    ] {
        let (_db, v) = village(language).await;
        let maija = v.browser(v.maija).await;
        let draft = prepare(&v, &maija, "paper_signed", v.jobs.org).await;
        assert_eq!(draft.status, 303);
        let sheet = maija.get(&format!("{}/print", draft.to)).await;
        sheet.says(&[&format!("<html lang=\"{}\">", kernel::Coded::code(language)), title, stays, "Timo Koskela"]);
        sheet.never_says(&["Tulosta", "Suostumus"]);
        maija.get(&draft.to).await.says(&["<html lang=\"fi\">", "Asiakkaan vastaus"]);
    }
}

#[tokio::test]
async fn the_client_answers_on_the_screen_in_the_clients_own_language() {
    let (_db, v) = village(Language::Sv).await;
    let maija = v.browser(v.maija).await;
    let draft = prepare(&v, &maija, "in_person_screen", v.jobs.org).await.to;
    let screen = format!("{draft}/screen");
    assert_eq!(maija.get(&screen).await.status, 404, "first the giver is identified");
    let shown = maija.post(&draft, &[("do", "show"), ("by", "client"), ("identity", "known_from_before")]).await;
    assert_eq!((shown.status, shown.to.as_str()), (303, screen.as_str()));
    let page = maija.get(&screen).await;
    page.says(&[
        "Jag ger mitt samtycke",
        "Jag ger mitt samtycke frivilligt. Jag kan också säga nej.",
        "<html lang=\"sv\">",
    ]);
    page.never_says(&["Asiakkuudet", "Maija"]);
    assert_eq!(maija.post(&screen, &[("do", "give")]).await.status, 303);
    maija.get(&screen).await.says(&["Tack. Ditt samtycke har sparats."]);
    maija.get(&v.path("team")).await.says(&["Suostumus voimassa 31.12.2026 asti"]);
}

#[tokio::test]
async fn what_is_missing_is_said_beside_the_field_and_what_was_typed_stays() {
    let (_db, v) = village(Language::Fi).await;
    let maija = v.browser(v.maija).await;
    let (party, county) = (v.jobs.org.to_string(), v.county.org.to_string());
    let sees = format!("receives-{party}");
    let fields = [
        ("party", party.as_str()),
        ("party", county.as_str()),
        (sees.as_str(), "plan"),
        ("mode", "paper_signed"),
        ("purpose", "joint_support"),
        ("purpose_text", "Että löydän työn"),
        ("until", "joskus"),
    ];
    let page = maija.post(&v.path("consents/new"), &fields).await;
    assert_eq!(page.status, 422);
    page.says(&["Että löydän työn", "joskus", &format!("name=\"{sees}\" value=\"plan\" checked")]);
    let page = maija.post(&v.path("consents/new"), &[("mode", "paper_signed"), ("stranger", "x")]).await;
    assert_eq!(page.status, 422, "unknown fields are refused");
}

#[tokio::test]
async fn nothing_is_ticked_beforehand_and_no_box_means_all() {
    let (_db, v) = village(Language::Fi).await;
    let maija = v.browser(v.maija).await;
    let (county, jobs) = (v.county.org, v.jobs.org);
    let (one, other) = (county.to_string(), jobs.to_string());
    let page = maija.post(&v.path("consents/new"), &[("org", &one), ("org", &other), ("step", "boxes")]).await;
    page.says(&[&format!("name=\"gives-{jobs}\" value=\"substance_mental_health\""), "Työllisyysalue"]);
    page.says(&["Mitään ei ole valittu valmiiksi."]);
    let boxes = page.page.matches("type=\"checkbox\"").count();
    assert_eq!(boxes, 2 * 2 * 14);
    assert!(
        !page.page.split("type=\"checkbox\"").skip(1).any(|rest| rest
            .split('>')
            .next()
            .unwrap_or("")
            .contains("checked"))
    );
}

/// What a purpose usually needs stands in sight, the rest waits in a fold, and the sensitive kinds always do. Sight is no consent.
#[tokio::test]
async fn the_purpose_says_what_stands_in_sight_first() {
    let (_db, v) = village(Language::Fi).await;
    let (maija, jobs) = (v.browser(v.maija).await, v.jobs.org.to_string());
    let in_sight = async |purpose: &str| -> Vec<String> {
        let sent = [("org", jobs.as_str()), ("step", "boxes"), ("purpose", purpose)];
        let page = maija.post(&v.path("consents/new"), &sent).await.page;
        let party =
            page.split("name=\"party\"").nth(1).expect("the party").split("<details").next().expect("before the fold");
        let field = format!("name=\"gives-{jobs}\" value=\"");
        party.split(&field).skip(1).map(|rest| rest.split('"').next().unwrap_or_default().to_owned()).collect()
    };
    let support = ["contact_basic", "situation_survey", "employment_education", "plan", "meetings"];
    assert_eq!(in_sight("joint_support").await, support);
    assert_eq!(in_sight("one_meeting").await, ["contact_basic", "plan", "meetings"]);
    assert_eq!(in_sight("service_request").await, ["contact_basic", "situation_survey", "plan"]);
}

/// The people around the client come first; the rest of the network is there for whoever asks.
#[tokio::test]
async fn the_organisations_around_the_client_stand_in_sight_and_the_others_fold() {
    let (_db, v) = village(Language::Fi).await;
    v.suggests(v.jari).await;
    let page = v.browser(v.maija).await.get(&v.path("consents/new")).await.page;
    let (near, others) = page.split_once("Muut organisaatiot").expect("a fold of the others");
    for (org, chosen) in [(v.county.org, true), (v.jobs.org, true), (v.kela.org, false)] {
        let value = format!("name=\"org\" value=\"{org}\"");
        assert_eq!((near.contains(&value), others.contains(&value)), (chosen, !chosen), "{org}");
    }
}

/// What the client says of all parties at once is said kind by kind, stands ticked for each, and is never a sensitive kind nor health.
#[tokio::test]
async fn what_is_the_same_for_all_is_ticked_for_each_party_and_no_sensitive_kind_is() {
    let (_db, v) = village(Language::Fi).await;
    let maija = v.browser(v.maija).await;
    let (county, jobs) = (v.county.org.to_string(), v.jobs.org.to_string());
    let start = maija.get(&v.path("consents/new")).await;
    start.says(&["Samat tiedot kaikille", "name=\"gives-all\" value=\"plan\""]);
    let alone = ["substance_mental_health", "criminal_sanctions", "health_work_ability"];
    start.never_says(&alone.map(|kind| format!("-all\" value=\"{kind}\"")).each_ref().map(String::as_str));
    let first = [("org", county.as_str()), ("org", &jobs), ("step", "boxes"), ("gives-all", "plan")];
    let all = [
        ("receives-all", "meetings"),
        ("receives-all", "substance_mental_health"),
        ("gives-all", "health_work_ability"),
    ];
    let page = maija.post(&v.path("consents/new"), &[&first[..], &all].concat()).await;
    assert_eq!((page.status, page.page.matches(" checked").count()), (200, 4 + 1), "and how it is given");
    for org in [&county, &jobs] {
        let ticked = |field, kind| format!("name=\"{field}-{org}\" value=\"{kind}\" checked");
        page.says(&[&ticked("gives", "plan"), &ticked("receives", "meetings")]);
    }
    let none = maija.post(&v.path("consents/new"), &[("step", "boxes")]).await;
    assert_eq!(none.status, 422);
    none.says(&["href=\"#org\"", "Vaihe 1 / 2"]);
}

/// Another organisation comes along: every tick and word of the second step waits until one is there again.
#[tokio::test]
async fn changing_the_parties_keeps_what_is_ticked_and_written() {
    let (_db, v) = village(Language::Fi).await;
    let maija = v.browser(v.maija).await;
    let (county, jobs, kela) = (v.county.org.to_string(), v.jobs.org.to_string(), v.kela.org.to_string());
    let (gives, sees) = (format!("gives-{county}"), format!("receives-{jobs}"));
    let written = [("purpose_text", "Että löydän työn"), ("mode", "paper_signed"), ("purpose", "one_meeting")];
    let ticked = [("party", county.as_str()), ("party", &jobs), (&gives, "plan"), (&sees, "criminal_sanctions")];
    let second = [&written[..], &ticked, &[("until", "joskus")]].concat();
    let parties = maija.post(&v.path("consents/new"), &[&second[..], &[("step", "parties")]].concat()).await;
    assert_eq!(parties.status, 200);
    parties.says(&[&format!("value=\"{jobs}\" checked"), "Vaihe 1 / 2", "value=\"Että löydän työn\""]);
    let first = [("org", county.as_str()), ("org", &jobs), ("org", &kela), ("step", "boxes")];
    let boxes = maija.post(&v.path("consents/new"), &[&second[..], &first].concat()).await;
    boxes.says(&["Vaihe 2 / 2", "Että löydän työn", "joskus", &format!("name=\"party\" value=\"{kela}\"")]);
    boxes.says(&[&format!("name=\"{gives}\" value=\"plan\" checked"), "value=\"paper_signed\" checked"]);
    boxes.says(&[&format!("name=\"{sees}\" value=\"criminal_sanctions\" checked")]);
    boxes.says(&["name=\"purpose\" value=\"one_meeting\""]);
    assert_eq!(boxes.page.matches(" checked").count(), 3, "nothing else was ticked on the way");
}

/// Whoever meets a part of the team for the first time reads what it is, and finds the words of the service on the help page.
#[tokio::test]
async fn the_parts_of_a_team_are_explained_where_they_are_chosen() {
    let (_db, v) = village(Language::Fi).await;
    let maija = v.browser(v.maija).await;
    let page = maija.get(&v.path("team/new")).await;
    page.says(&["Kutsuu tiimin koolle", "Lääkäri, jolta muut voivat kysyä"]);
    maija.get(&v.path("team")).await.says(&["kokoonkutsuja", "href=\"/help#words\""]);
}

#[tokio::test]
async fn the_client_decides_member_by_member_on_one_form() {
    let (_db, v) = village(Language::Fi).await;
    v.consents(&[v.jobs.org, v.kela.org], core()).await;
    let (jari, outi) = (v.suggests(v.jari).await, v.suggests(v.outi).await);
    let maija = v.browser(v.maija).await;
    maija.get(&v.path("team")).await.says(&["2 ehdotettua jäsentä odottaa asiakkaan hyväksyntää."]);
    let (yes, no) = (format!("m-{jari}"), format!("m-{outi}"));
    let told = [(yes.as_str(), "yes"), (no.as_str(), "no"), ("how", "in_person")];
    let silent = maija.post(&v.path("team/approvals"), &told[..2]).await;
    assert_eq!(silent.status, 422);
    silent.says(&["checked"]);
    assert_eq!(maija.post(&v.path("team/approvals"), &told).await.status, 303);
    let page = maija.get(&v.path("team")).await;
    page.says(&["Asiakas on hyväksynyt yhden jäsenen", "Asiakas poisti"]);
    assert_eq!(maija.post(&v.path("team"), &[("do", "invite")]).await.status, 303);
    maija.get(&v.path("team")).await.says(&["Kutsuttu", "kutsuttu"]);
}

/// Every step from the first talk to the joint meeting is made by a button, which leads back to the overview; a step that misses
/// something is refused with the words of what is missing. The team's own page does not tell a second time what comes next.
#[tokio::test]
async fn the_way_to_the_joint_meeting_is_walked_with_buttons() {
    let (_db, v) = village(Language::Fi).await;
    let maija = v.browser(v.maija).await;
    let moved = maija.post(&v.path("team"), &[("do", "assess")]).await;
    assert_eq!((moved.status, moved.to.as_str()), (303, v.path("").trim_end_matches('/')));
    let refused = maija.post(&v.path("team"), &[("do", "form_team")]).await;
    assert_eq!(refused.status, 422);
    refused.says(&["Asiakkaan suostumus puuttuu."]);
    v.consents(&[v.jobs.org, v.kela.org], core()).await;
    v.joins(v.jari).await;
    maija.get(&v.path("team")).await.never_says(&["value=\"form_team\"", "Seuraava", "id=\"next\""]);
    assert_eq!(maija.post(&v.path("team"), &[("do", "form_team")]).await.status, 303);
    assert_eq!(maija.post(&v.path("team"), &[("do", "meet")]).await.status, 303);
}

#[tokio::test]
async fn the_same_form_sent_twice_is_done_once() {
    let (_db, v) = village(Language::Fi).await;
    let (maija, who) = (v.browser(v.maija).await, v.jari.to_string());
    let once = "0190a1b2c3d47e5f8a9b0c1d2e3f4a5b";
    let fields = [("once", once), ("kind", "colleague"), ("who", &who), ("seat", "member"), ("need", "Työ")];
    for _ in 0..2 {
        let sent = maija.post(&v.path("team/new"), &fields).await;
        assert_eq!((sent.status, sent.to), (303, v.path("team")));
    }
    let fields = [("kind", "colleague"), ("who", &who), ("seat", "member"), ("need", "Työ")];
    let again = maija.post(&v.path("team/new"), &fields).await;
    assert_eq!(again.status, 422);
    again.says(&["Hän on jo tiimissä"]);
}

#[tokio::test]
async fn strangers_find_nothing_and_members_find_no_paper() {
    let (_db, v) = village(Language::Fi).await;
    let consent = v.consents(&[v.jobs.org], core()).await;
    let member = v.joins(v.jari).await;
    let stranger = v.browser(v.veera).await;
    let consent = format!("consents/{consent}");
    for rest in
        ["team", "team/new", "team/approvals", "team/manager", "consents/new", &consent, &format!("{consent}/print")]
    {
        assert_eq!(stranger.get(&v.path(rest)).await.status, 404, "{rest}");
    }
    let jari = v.browser(v.jari).await;
    assert_eq!(jari.get(&v.path(&format!("team/members/{member}"))).await.status, 200);
    for rest in ["team/new", "team/approvals", "team/manager", "consents/new", &format!("{consent}/print")] {
        assert_eq!(jari.get(&v.path(rest)).await.status, 403, "{rest}");
    }
    assert_eq!(jari.get(&v.path(&consent)).await.status, 200);
}

#[tokio::test]
async fn a_question_is_asked_and_answered_on_pages() {
    let (_db, v) = village(Language::Fi).await;
    v.consents(&[v.jobs.org], core()).await;
    let (maija, jari) = (v.browser(v.maija).await, v.browser(v.jari).await);
    maija.get(&v.path("team/manager")).await.says(&["Vastuussa nyt: Maija Lehtonen"]);
    let who = v.jari.to_string();
    let asked = maija.post(&v.path("team/manager"), &[("who", &who), ("reason", "Tuttu jo ennestään")]).await;
    assert_eq!(asked.status, 303);
    maija.get(&v.path("team")).await.says(&["pyydetty asiakasvastaavaksi: Jari Niemi"]);
    let page = jari.get(&v.path("team")).await;
    page.says(&["Tuttu jo ennestään", "Maija Lehtonen", "Ota vastuu"]);
    page.never_says(&["Koskela"]);
    assert_eq!(jari.post(&v.path("team"), &[("do", "take_turn")]).await.status, 303);
    let page = jari.get(&v.path("team")).await;
    page.says(&[
        "Jari Niemi",
        "Vastuussa ei ole ollut katkoja.",
        "Ei ole vielä kirjattu, että asiakkaalle on kerrottu",
    ]);
    assert_eq!(jari.post(&v.path("team"), &[("do", "told"), ("how", "phone")]).await.status, 303);
    assert_eq!(jari.post(&v.path("team"), &[("do", "known"), ("how", "phone")]).await.status, 303);
    jari.get(&v.path("team")).await.says(&["Asiakas vahvisti 12.3.2026"]);
}

#[tokio::test]
async fn what_people_write_is_shown_as_text() {
    let (_db, v) = village(Language::Fi).await;
    v.act(v.maija, |cx, case| {
        let who = Who::Close { name: line("<b>Ville</b>"), role: line("\"><script>") };
        suggest_member(cx, case, &NewMember { who, seat: TeamSeat::Close, need: line("<i>tuki</i>") })
    })
    .await
    .expect("suggested");
    let page = v.browser(v.maija).await.get(&v.path("team")).await;
    page.never_says(&["<b>Ville", "<script>", "<i>tuki"]);
}

/// Whoever records what the client said says how it was told; that it was said on the client's own pages, only the client's step can say.
#[tokio::test]
async fn nobody_else_can_say_that_the_client_answered_on_the_own_pages() {
    let (_db, v) = village(Language::Fi).await;
    v.consents(&[v.jobs.org, v.kela.org], core()).await;
    let jari = v.suggests(v.jari).await;
    let maija = v.browser(v.maija).await;
    let yes = format!("m-{jari}");
    let consent = v.act(v.maija, team::live_consent).await.expect("looked").expect("in force").consent.id;
    let said = |path: &str, fields: &[(&str, &str)]| {
        (v.path(path), fields.iter().map(|(n, c)| ((*n).to_owned(), (*c).to_owned())).collect::<Vec<_>>())
    };
    let (jobs, receives) = (v.jobs.org.to_string(), format!("receives-{}", v.jobs.org));
    let tries = [
        said("team/approvals", &[(yes.as_str(), "yes"), ("how", "portal")]),
        said(&format!("team/members/{jari}"), &[("do", "approved"), ("how", "portal")]),
        said("team", &[("do", "told"), ("how", "portal")]),
        said("team", &[("do", "known"), ("how", "portal")]),
        said(&format!("consents/{consent}"), &[("do", "withdraw"), ("how", "portal")]),
        said(&format!("consents/{consent}/narrow"), &[("party", &jobs), (&receives, "plan"), ("how", "portal")]),
    ];
    for (path, fields) in tries {
        let typed: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(maija.post(&path, &typed).await.status, 422, "{path} {typed:?}");
        let told: Vec<_> =
            typed.iter().map(|(name, value)| (*name, if *name == "how" { "phone" } else { *value })).collect();
        if path.ends_with("approvals") || told.contains(&("do", "told")) || told.contains(&("do", "known")) {
            assert_eq!(maija.post(&path, &told).await.status, 303, "{path}: as told it is taken");
        }
    }
    maija.get(&v.path("team")).await.never_says(&["omilla sivuilla"]);
}

/// A consent on the own pages, signed in strongly, is the client's own act: no form of a professional makes one.
#[tokio::test]
async fn a_professional_cannot_give_a_consent_as_if_the_client_had_signed_in() {
    let (_db, v) = village(Language::Fi).await;
    let maija = v.browser(v.maija).await;
    assert_eq!(prepare(&v, &maija, "portal_strong_auth", v.jobs.org).await.status, 422);
    let draft = prepare(&v, &maija, "paper_signed", v.jobs.org).await.to;
    let told = ["voluntary", "can_withdraw", "keeps_services", "who_is_told"].map(|what| ("informed", what));
    let give = |identity| [&[("do", "give"), ("by", "client"), ("identity", identity)][..], &told].concat();
    assert_eq!(maija.post(&draft, &give("strong_auth")).await.status, 422);
    assert_eq!(maija.post(&draft, &[("do", "show"), ("by", "client"), ("identity", "strong_auth")]).await.status, 422);
    assert!(v.act(v.maija, team::live_consent).await.expect("looked").is_none(), "nothing is in force");
    assert_eq!(maija.post(&draft, &give("document_seen")).await.status, 303, "what was seen is recorded");
}

#[tokio::test]
async fn a_consent_is_asked_again_after_two_years_at_the_latest() {
    let (_db, v) = village(Language::Fi).await;
    let (maija, party) = (v.browser(v.maija).await, v.jobs.org.to_string());
    let sees = format!("receives-{party}");
    for (until, status) in [("31.12.9999", 422), ("13.3.2028", 422), ("12.3.2028", 303)] {
        let fields = [
            ("party", party.as_str()),
            (&sees, "plan"),
            ("mode", "paper_signed"),
            ("purpose", "joint_support"),
            ("until", until),
        ];
        let page = maija.post(&v.path("consents/new"), &fields).await;
        assert_eq!(page.status, status, "{until}");
        if until == "13.3.2028" {
            page.says(&["enintään kaksi vuotta"]);
        }
    }
}
