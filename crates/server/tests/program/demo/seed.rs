//! The same moment founds the same region: a picture, a test and a conversation speak of the same people.

use super::Region;
use db::Statement;
use demo::More;
use testkit::Engine;

db::statements! {
    CASES = "SELECT f.number || ' ' || p.given || ' ' || p.family || ' ' || COALESCE(p.municipality, '') || ' ' || f.stage AS line, f.id AS id \
        FROM case_file f JOIN person p ON p.region = f.region AND p.id = f.person_id ORDER BY f.id";
    EVENTS = "SELECT kind || ' ' || at || ' ' || COALESCE(detail, '') AS line, id FROM case_event ORDER BY case_id, id";
    TRAIL = "SELECT kind || ' ' || at || ' ' || account_name AS line, id FROM trail ORDER BY id";
    ACTIONS = "SELECT what || ' ' || status || ' ' || COALESCE(due_on, '') AS line, id FROM plan_action ORDER BY case_id, id";
}

db::row! {
    #[derive(PartialEq, Eq, Debug)]
    struct Line {
        line: String,
        id: kernel::EventId,
    }
}

async fn told(region: &Region, statement: Statement) -> Vec<Line> {
    region.db.read(move |tx| tx.all(statement, &[])).await.expect("the rows are read")
}

#[tokio::test]
async fn the_same_moment_founds_the_same_region() {
    let some = More { clients: 5, told: &|_| {} };
    let [one, other] = [
        Region::found(Engine::Sqlite, &some).await.expect("built in"),
        Region::found(Engine::Sqlite, &some).await.expect("built in"),
    ];
    for statement in [CASES, EVENTS, TRAIL, ACTIONS] {
        let (one, other) = (told(&one, statement).await, told(&other, statement).await);
        assert!(one.len() > 40, "premise: {} has rows", statement.name);
        assert!(one == other, "{} differ", statement.name);
    }
}
