//! What one is told on the desk when a consent changes: that it did, never whose; until one has read it (I7).

use crate::browser::Program;
use db::args;
use testkit::Engine;

db::statements! {
    TELL = "INSERT INTO team_notice (region, id, account_id, kind, at) \
        SELECT region, ?1, id, 'consent_narrowed', ?2 FROM account WHERE name = 'Maija Lehtonen'";
    READ_ALL = "UPDATE team_notice SET read_at = 0 WHERE read_at IS NULL";
}

const TOLD: &str = "Suostumusta rajattiin.";

#[tokio::test]
async fn a_notice_stands_on_the_desk_until_it_is_read() {
    let program = Program::open(Engine::Sqlite).await.expect("SQLite is built in");
    let now = program.app.gate.now();
    let tell = move |tx: &mut db::Tx<'_>| {
        tx.run(READ_ALL, &[])?;
        tx.run(TELL, args![uuid::Uuid::from_u128(7), now])
    };
    assert_eq!(program.db.write::<_, db::Fault, _>(tell).await.expect("told"), 1, "the premise: Maija works here");
    let (mut maija, mut pekka) = (program.as_person("maija").await, program.as_person("pekka").await);
    let desk = maija.get("/work").await;
    assert!(desk.body.contains(TOLD), "{}", desk.body);
    assert!(!pekka.get("/work").await.body.contains(TOLD), "it was told to Maija alone");
    let earlier = now.checked_sub(std::time::Duration::from_secs(60)).expect("a moment").to_string();
    let send = |until: String, token: &'static str| [("once", token.to_owned()), ("until", until)];
    for (until, token, stands) in [
        (earlier, "0192f0c4d2d77c3e9a5b1f2e00000001", true),
        (now.to_string(), "0192f0c4d2d77c3e9a5b1f2e00000002", false),
    ] {
        let form = send(until, token);
        let fields: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
        assert_eq!(maija.post("/work/notices", &fields).await.location(), "/work");
        assert_eq!(maija.get("/work").await.body.contains(TOLD), stands);
    }
    let mut timo = program.as_person("timo").await;
    let clients = timo.post("/work/notices", &[("until", &now.to_string())]).await;
    assert!(
        !clients.status.is_success() && !clients.status.is_redirection(),
        "a client has no desk: {}",
        clients.status
    );
}
