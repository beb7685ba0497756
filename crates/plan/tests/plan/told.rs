//! What the client or a performer answered outside the service, and somebody writes down for them (domain §9).

use crate::village::{Village, migrations};
use access::Refusal;
use domain::Rule;
use kernel::ActionId;
use plan::{PlanView, RecordedHow, record_clients_question};
use testkit::on_both_engines;
use village::{prose, refused};

/// What was asked about an action, as Maija sees it.
async fn question(village: &Village, action: ActionId) -> Option<String> {
    let PlanView { sheet, .. } = village.plan(village.maija).await;
    let question = sheet.action(action).expect("the action").question.clone();
    question.map(|question| question.words)
}

/// The code of somebody's part, as the form has it.
fn part(page: &str, kind: &str) -> String {
    let (_, rest) = page.split_once(&format!("value=\"{kind} ")).unwrap_or_else(|| panic!("no {kind}: {page}"));
    format!("{kind} {}", rest.split('"').next().expect("an id"))
}

on_both_engines! { migrations();
    /// Who has no account here says on the phone what there is to talk over, as those do who sign in.
    fn a_client_on_the_phone_can_want_to_talk_first(db) {
        let village = Village::new(db).await;
        let (_, jaris, _) = village.proposed().await;
        let (maija, path) = (village.browser(village.maija).await, format!("/cases/{}/plan", village.case));
        let (client, jari) = { let page = maija.page(&path).await; (part(&page, "client"), part(&page, "professional")) };
        let about = jaris.to_string();
        let said = |party: &str, words: &str| -> Vec<(&'static str, String)> {
            let fields = [("number", "1"), ("party", party), ("how", "phone"), ("said", "talks"), ("about", &about), ("words", words)];
            fields.map(|(name, value)| (name, value.to_owned())).to_vec()
        };
        let send = async |fields: Vec<(&'static str, String)>| {
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            maija.post(&format!("{path}/answer"), &fields).await
        };
        let empty = send(said(&client, "")).await;
        assert_eq!((empty.status, question(&village, jaris).await), (422, None), "{}", empty.page);
        let jaris_answer = send(said(&jari, "Ei sovi")).await;
        assert!(jaris_answer.page.contains("Ei sovi") && question(&village, jaris).await.is_none(), "only the client's is kept so");
        let sent = send(said(&client, "Onko pakko aamulla?")).await;
        assert_eq!((sent.status, question(&village, jaris).await.as_deref()), (303, Some("Onko pakko aamulla?")), "{}", sent.page);
        assert!(maija.page(&path).await.contains("Onko pakko aamulla?"));
        let yes = village.plan(village.maija).await.waiting().expect("it waits").parties.iter().filter(|party| party.agrees()).count();
        assert_eq!(yes, 0, "nobody has agreed to anything by it");
    }

    fn only_whoever_answers_for_the_client_writes_it_down(db) {
        let village = Village::new(db).await;
        let (_, jaris, _) = village.proposed().await;
        let asked = village.act(village.jari, move |cx, case| {
            record_clients_question(cx, case, jaris, &prose("Onko pakko?"), RecordedHow::Phone)
        });
        assert_eq!(refused(asked.await), Refusal::NotAllowed(Rule::OnlyCaseManager));
        assert_eq!(question(&village, jaris).await, None);
    }
}
