//! The plan's pages over HTTP: what is typed wrongly stays, two who write meet, paper speaks the client's language.

use crate::village::{Village, migrations, words};
use access::{Case, Cx};
use kernel::{ActionId, GoalId, Language};
use plan::{ActionText, Parent, Who, add_action, add_goal};
use testkit::{Engine, TestDb};
use village::{Answer, Browser, line};

async fn village() -> (TestDb, Village, GoalId, ActionId) {
    speaking(Language::Fi).await
}

async fn speaking(language: Language) -> (TestDb, Village, GoalId, ActionId) {
    let db = TestDb::open(Engine::Sqlite, migrations()).await.expect("SQLite is built in");
    let village = Village::speaking(&db, language).await;
    let (goal, action) = village.act(village.maija, write).await.expect("a plan");
    (db, village, goal, action)
}

fn write(cx: &mut Cx<'_, '_>, case: &Case) -> access::Outcome<(GoalId, ActionId)> {
    let goal = add_goal(cx, case, Parent::Plan, &words("Teen työtä, jota selkäni kestää"))?;
    let what = ActionText { who: Who::Client, ..ActionText::just(line("Työkokeilu")) };
    let action = add_action(cx, case, goal, &what)?;
    Ok((goal, action))
}

/// The form of an action as a browser would send it, with some fields typed anew.
fn typed<'a>(form: &Answer, anew: &[(&'a str, &'a str)]) -> Vec<(&'a str, String)> {
    let all = ["once", "version", "goal", "was_what", "was_performer", "was_due", "was_phase", "was_category", "what"];
    let mut fields: Vec<(&str, String)> = all.iter().map(|name| (*name, form.field(name))).collect();
    fields.extend([
        ("performer", "client".to_owned()),
        ("phase", "initiated".to_owned()),
        ("category", "plan".to_owned()),
    ]);
    for (name, value) in anew {
        fields.retain(|(known, _)| known != name);
        fields.push((name, (*value).to_owned()));
    }
    fields
}

async fn send(browser: &Browser, path: &str, fields: &[(&str, String)]) -> Answer {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    browser.post(path, &fields).await
}

#[tokio::test]
async fn two_editors_meet_on_a_merge_page() {
    let (_db, village, _, action) = village().await;
    let (maija, jari) = (village.browser(village.maija).await, village.browser(village.jari).await);
    let (plan, row) =
        (format!("/cases/{}/plan", village.case), format!("/cases/{}/plan/actions/{action}", village.case));
    let edit = format!("{plan}?edit={action}");
    let (hers, his) = (maija.get(&edit).await, jari.get(&edit).await);
    assert_eq!(send(&jari, &row, &typed(&his, &[("what", "Jarin teksti"), ("due", "30.4.2026")])).await.status, 303);
    let met = send(&maija, &row, &typed(&hers, &[("what", "Maijan teksti"), ("clients_part", "Soittaa")])).await;
    assert_eq!(met.status, 409);
    for text in ["Maijan teksti", "Jarin teksti", "Soittaa", "30.4.2026"] {
        assert!(met.page.contains(text), "{text} is lost");
    }
    let chosen = [
        ("version", met.field("version")),
        ("goal", met.field("goal")),
        ("what", "Maijan teksti".to_owned()),
        ("performer", met.field("performer")),
        ("clients_part", met.field("clients_part")),
        ("due", met.field("due")),
        ("phase", met.field("phase")),
        ("category", met.field("category")),
    ];
    assert_eq!(send(&maija, &row, &chosen).await.status, 303);
    let page = maija.get(&plan).await.page;
    assert!(
        page.contains("Maijan teksti") && page.contains("Soittaa") && page.contains("30.4."),
        "both changes are kept"
    );
}

#[tokio::test]
async fn a_row_that_is_gone_leaves_the_text() {
    let (_db, village, _, action) = village().await;
    let maija = village.browser(village.maija).await;
    let row = format!("/cases/{}/plan/actions/{action}", village.case);
    let form = maija.get(&format!("/cases/{}/plan?edit={action}", village.case)).await;
    village.act(village.jari, move |cx, case| plan::remove_action(cx, case, action, 1)).await.expect("it goes");
    let met = send(&maija, &row, &typed(&form, &[("what", "Maijan teksti")])).await;
    assert_eq!(met.status, 409);
    assert!(met.page.contains("Tekstisi on tallessa") && met.page.contains("value=\"Maijan teksti\""));
}

#[tokio::test]
async fn what_is_wrong_stands_beside_its_field_and_what_was_typed_stays() {
    let (_db, village, _, action) = village().await;
    let maija = village.browser(village.maija).await;
    let row = format!("/cases/{}/plan/actions/{action}", village.case);
    let form = maija.get(&format!("/cases/{}/plan?edit={action}", village.case)).await;
    let wrong = send(&maija, &row, &typed(&form, &[("what", "Uusi teksti"), ("due", "31.2.2026")])).await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.page.contains("value=\"Uusi teksti\"") && wrong.page.contains("value=\"31.2.2026\""));
    assert!(wrong.page.contains("id=\"due-e\""), "the problem is beside the field");
    let backwards = send(&maija, &row, &typed(&form, &[("start", "toukokuu"), ("due", "1.4.2026")])).await;
    assert_eq!(backwards.status, 422);
    assert!(backwards.page.contains("päättyy ennen kuin se alkaa"));
    let unknown = send(&maija, &row, &typed(&form, &[("admin", "yes")])).await;
    assert_eq!(unknown.status, 422, "an unknown field is refused");
    let searched = send(&maija, &row, &typed(&form, &[("do", "find"), ("find", "paja"), ("admin", "yes")])).await;
    assert_eq!(searched.status, 422, "when services are looked for too");
}

/// The service says what is done when nobody has written it; what is written stands.
#[tokio::test]
async fn a_chosen_service_is_what_is_done_when_nothing_is_written() {
    let (_db, village, goal, _) = village().await;
    let maija = village.browser(village.maija).await;
    let (plan, goal) = (format!("/cases/{}/plan", village.case), goal.to_string());
    let form = maija.get(&format!("{plan}?add={goal}")).await;
    form.never_says(&["Valittu palvelu"]);
    let service = "00000000-0000-7000-8000-000000000001 Nuorten työpaja";
    let cases = [("", "", 422), ("", service, 303), ("Tutustuminen pajaan", service, 303)];
    for (what, service, status) in cases {
        let once = maija.get(&format!("{plan}?add={goal}")).await.field("once");
        let fields = [("once", once.as_str()), ("goal", goal.as_str()), ("what", what), ("service", service)];
        let fields = [&fields[..], &[("performer", "client"), ("phase", "initiated"), ("category", "plan")]].concat();
        assert_eq!(maija.post(&format!("{plan}/actions"), &fields).await.status, status, "{what} {service}");
    }
    maija.get(&plan).await.says(&["class=\"a-t\"", ">Nuorten työpaja</a>", ">Tutustuminen pajaan</a>"]);
}

/// What was typed stays, and the page says what is wrong with the day.
#[tokio::test]
async fn a_day_of_another_time_is_told_and_kept() {
    let (_db, village, _, action) = village().await;
    let maija = village.browser(village.maija).await;
    let row = format!("/cases/{}/plan/actions/{action}", village.case);
    for (due, said) in [("13.4.1900", "ennen suunnitelman alkua"), ("13.4.2062", "yli kymmenen vuoden päässä")] {
        let form = maija.get(&format!("/cases/{}/plan?edit={action}", village.case)).await;
        let wrong = send(&maija, &row, &typed(&form, &[("what", "Uusi teksti"), ("due", due)])).await;
        assert_eq!(wrong.status, 422);
        wrong.says(&[said, &format!("value=\"{due}\""), "value=\"Uusi teksti\""]);
    }
}

/// Everything that is wrong with a new action is told at once, each beside its field: the page knows when the plan began.
#[tokio::test]
async fn all_that_is_wrong_stands_beside_its_field() {
    let (_db, village, goal, action) = village().await;
    let maija = village.browser(village.maija).await;
    let (plan, goal) = (format!("/cases/{}/plan", village.case), goal.to_string());
    let once = maija.get(&format!("{plan}?add={goal}")).await.field("once");
    let days = [("start", "1.1.2020"), ("due", "13.4.2062"), ("what", "")];
    let rest = [
        ("once", once.as_str()),
        ("goal", goal.as_str()),
        ("performer", "client"),
        ("phase", "initiated"),
        ("category", "plan"),
    ];
    let wrong = maija.post(&format!("{plan}/actions"), &[&rest[..], &days[..]].concat()).await;
    assert_eq!(wrong.status, 422);
    wrong.says(&[
        "id=\"what-e\"",
        "id=\"start-e\"",
        "id=\"due-e\"",
        "ennen suunnitelman alkua",
        "yli kymmenen vuoden päässä",
    ]);
    let form = maija.get(&format!("{plan}?edit={action}")).await;
    let early = typed(&form, &[("what", "Uusi teksti"), ("start", "1.1.2020"), ("due", "30.4.2026")]);
    let wrong = send(&maija, &format!("{plan}/actions/{action}"), &early).await;
    wrong.says(&["id=\"start-e\""]);
    wrong.never_says(&["id=\"due-e\""]);
    assert_eq!(
        wrong.page.matches("ennen suunnitelman alkua").count(),
        2,
        "in the summary and beside the field: {}",
        wrong.page
    );
}

/// The button stands in the form of the action, so a browser sends along whatever the form holds.
#[tokio::test]
async fn an_action_is_taken_away_by_the_button_of_its_form() {
    let (_db, village, _, action) = village().await;
    let maija = village.browser(village.maija).await;
    let plan = format!("/cases/{}/plan", village.case);
    let form = maija.get(&format!("{plan}?edit={action}")).await;
    let remove = format!("{plan}/actions/{action}/remove");
    assert!(form.page.contains(&format!("formaction=\"{remove}\"")), "premise: the button is there");
    let unknown = send(&maija, &remove, &typed(&form, &[("admin", "yes")])).await;
    assert_eq!(unknown.status, 400, "an unknown field is refused");
    let gone = send(&maija, &remove, &typed(&form, &[])).await;
    assert_eq!(gone.status, 303, "{}", gone.page);
    assert!(!maija.get(&plan).await.page.contains(&action.to_string()));
}

#[tokio::test]
async fn the_sheet_speaks_the_clients_language() {
    let (_db, village, _, _) = speaking(Language::Sv).await;
    let sheet = village.browser(village.maija).await.get(&format!("/cases/{}/plan/print", village.case)).await;
    assert_eq!(sheet.status, 200);
    assert!(sheet.page.contains("<html lang=\"sv\">"), "the paper is the client's");
    assert!(sheet.page.contains("Mål 1") && !sheet.page.contains("Tavoite 1"));
    assert!(
        sheet.page.contains("print-sign")
            && sheet.page.contains("Timo Koskela")
            && sheet.page.contains("Maija Lehtonen")
    );
}

#[tokio::test]
async fn somebody_elses_plan_looks_like_no_plan_at_all() {
    let (_db, village, _, action) = village().await;
    let veera = village.browser(village.veera).await;
    let nowhere = "0190a1b2c3d47e5f8a9b0c1d2e3f4a5b";
    for (path, absent) in [("plan", "plan"), ("plan/print", "plan/print")] {
        let there = veera.get(&format!("/cases/{}/{path}", village.case)).await;
        let absent = veera.get(&format!("/cases/{nowhere}/{absent}")).await;
        assert_eq!((there.status, absent.status), (404, 404));
        assert_eq!(there.page.replace(&village.case.to_string(), nowhere), absent.page);
    }
    let step = veera.post(&format!("/cases/{}/plan/actions/{action}/move", village.case), &[("to", "accepted")]).await;
    assert_eq!(step.status, 404);
}

#[tokio::test]
async fn pages_ask_little_of_the_database() {
    let (db, village, _, action) = village().await;
    let maija = village.browser(village.maija).await;
    let plan = format!("/cases/{}/plan", village.case);
    let asked = async |path: String, fields: Option<Vec<(&str, String)>>| {
        let before = db.statements_run();
        match fields {
            None => assert_eq!(maija.get(&path).await.status, 200),
            Some(fields) => assert_eq!(send(&maija, &path, &fields).await.status, 303),
        }
        db.statements_run() - before
    };
    assert!(asked(plan.clone(), None).await <= 7, "the plan");
    let form = maija.get(&format!("{plan}?edit={action}")).await;
    let fields = typed(&form, &[("what", "Uusi teksti"), ("due", "30.4.2026")]);
    assert!(asked(format!("{plan}/actions/{action}"), Some(fields)).await <= 8, "writing an action");
    let form = maija.get(&format!("{plan}?step={action}")).await;
    let fields = vec![("once", form.field("once")), ("to", "stopped".to_owned()), ("why", "Muutto".to_owned())];
    assert!(asked(format!("{plan}/actions/{action}/move"), Some(fields)).await <= 8, "moving an action");
}
