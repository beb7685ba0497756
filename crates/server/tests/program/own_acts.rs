//! What only the person themself can do is never what somebody else records: no form takes a way of saying that it does not offer.

use crate::{
    matrix::{cells, forms},
    print::fingerprint,
    world::World,
};
use testkit::Engine;

/// Ways that only the person's own step makes: on the own pages, in the service, signed in strongly.
const OWN_WAYS: [&str; 4] = ["portal", "in_service", "portal_strong_auth", "strong_auth"];

/// The fields in which a professional says how something was said, given or checked.
const SAID: [&str; 3] = ["how", "identity", "mode"];

/// Every form with such a field, on every page that the case manager opens, sent with each of these ways.
#[tokio::test]
async fn no_form_records_for_another_what_only_they_can_do() {
    let world = World::found(Engine::Sqlite).await.expect("SQLite is built in");
    let (manager, before) = (world.person("manager"), fingerprint(&world.program.db).await);
    let (mut tried, mut taken) = (0, Vec::new());
    for cell in
        cells::all(&world).into_iter().filter(|cell| cell.person.key == manager.key && cell.line.method == "GET")
    {
        let mut browser = world.browser(manager);
        let page = browser.get(&cell.path()).await;
        for form in forms::forms(&cell.path(), &page.body) {
            let Some(said) = form.fields.iter().position(|(name, _)| SAID.contains(&name.as_str())) else { continue };
            for way in OWN_WAYS {
                let mut sent = form.clone();
                sent.fields[said].1 = way.to_owned();
                let answer = browser.post(&form.action, &sent.pairs()).await;
                tried += 1;
                if answer.status != 422 {
                    taken.push(format!("{} {}={way}: {}", form.action, form.fields[said].0, answer.status));
                }
            }
        }
    }
    assert!(tried >= 40, "premise: {tried} were tried");
    assert!(taken.is_empty(), "{}", taken.join("\n"));
    assert_eq!(before, fingerprint(&world.program.db).await, "something changed");
}
